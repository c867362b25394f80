import type { PredictedQuote } from './prediction.ts';

/** An utterance: one row, or the rows of one `group` with their pieces. */
export interface Utterance extends PredictedQuote {
  parts?: [start: number, end: number][];
}

/**
 * Joins the rows of one `group` into one utterance: its pieces in order, the first speaker and cue that are
 * known, `mixed` where its rows differ in type.
 */
export function joinGroups(rows: readonly PredictedQuote[]): Utterance[] {
  const utterances: Utterance[] = [];
  const byGroup = new Map<string, Utterance>();
  for (const row of rows) {
    const known = row.group === null ? undefined : byGroup.get(row.group);
    if (known) {
      known.parts!.push([row.start, row.end]);
      known.parts!.sort((a, b) => a[0] - b[0]);
      known.start = Math.min(known.start, row.start);
      known.end = Math.max(known.end, row.end);
      if (known.type !== row.type) known.type = 'mixed';
      known.speaker ??= row.speaker;
      known.cue ??= row.cue;
      known.confidence = Math.min(known.confidence, row.confidence);
      continue;
    }
    const utterance: Utterance = row.group === null ? row : { ...row, parts: [[row.start, row.end]] };
    if (row.group !== null) byGroup.set(row.group, utterance);
    utterances.push(utterance);
  }
  return utterances;
}
