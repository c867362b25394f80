import { RowIds } from '../common/rows.ts';
import type { MentionRow } from '../tables.ts';

/**
 * Gives all mentions of an article their ids, in order of the text: one sequence, made of the exact words
 * alone, so that an id stays when a mention is taken for something else.
 */
export function withIds(mentions: readonly MentionRow[]): MentionRow[] {
  const ids = new RowIds(mentions[0]?.article_id ?? '', 'm');
  return mentions
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((mention) => ({ ...mention, mention_id: ids.next(mention.text) }));
}
