import type { ArticleRow } from '../tables.ts';

// What lean rows leave out, and how it is had from what they keep. The README tells it to whoever reads such
// rows with other programs.

/** What a lean row leaves to its article. */
export type LeanArticle = Pick<ArticleRow, 'article_id' | 'text' | 'sentence_spans'>;

/** In a table: the cell says what the column `text` of the row says. */
export const DITTO = '〃';

/** Whether an id is that of a row of an article, as `RowIds` makes them; a person may write other ones. */
export function isIdOf(articleId: string, id: string): boolean {
  const at = articleId.length + 1;
  return id.startsWith(articleId) && id[at - 1] === '#' && isShortId(id, at);
}

/** The id of a row without the article's: `q-1f3c9a2e`. What is no such id stays as it is. */
export function shortId<Id extends string | null>(articleId: string, id: Id): Id | string {
  return id !== null && isIdOf(articleId, id) ? id.slice(articleId.length + 1) : id;
}

/** The id of a row with the article's before it. */
export function fullId<Id extends string | null>(articleId: string, id: Id): Id | string {
  return id !== null && isShortId(id, 0) ? `${articleId}#${id}` : id;
}

/** Whether from an offset on stands a letter, a dash and a number of eight hexadecimal digits or more. */
function isShortId(id: string, from: number): boolean {
  if (id.length < from + 10 || !isBetween(id.charCodeAt(from), 'a', 'z') || id[from + 1] !== '-')
    return false;
  for (let i = from + 2; i < id.length; i++) {
    const unit = id.charCodeAt(i);
    if (!isBetween(unit, '0', '9') && !isBetween(unit, 'a', 'f')) return false;
  }
  return true;
}

const isBetween = (unit: number, first: string, last: string): boolean =>
  unit >= first.charCodeAt(0) && unit <= last.charCodeAt(0);

/** The words of the article between two offsets; null where there are none. */
export function wordsAt({ text }: LeanArticle, start?: number | null, end?: number | null): string | null {
  return typeof start === 'number' && typeof end === 'number' ? text.slice(start, end) : null;
}

/** The words of several stretches; null where there are none. */
export function wordsOf({ text }: LeanArticle, stretches?: readonly [number, number][]): string | null {
  return stretches?.length ? stretches.map(([start, end]) => text.slice(start, end)).join(' … ') : null;
}

/**
 * The number of the sentence that an offset lies in, from 1: the last that begins at or before it. Null where
 * there is no offset.
 */
export function sentenceAt({ sentence_spans: spans }: LeanArticle, start?: number | null): number | null {
  if (typeof start !== 'number') return null;
  let low = 1;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle - 1][0] <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}
