import type { MentionRow } from '../../tables.ts';

/** Mentions that mean one thing. */
export interface Cluster {
  type: MentionRow['type'];
  /** In order of the text. */
  mentions: MentionRow[];
}

/** Joins mentions that give the same key, in order of their first mention. */
export function joinByKey(
  type: MentionRow['type'],
  mentions: readonly MentionRow[],
  keyOf: (mention: MentionRow) => string,
): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const found = clusters.get(key);
    if (found) found.mentions.push(mention);
    else clusters.set(key, { type, mentions: [mention] });
  }
  return [...clusters.values()];
}
