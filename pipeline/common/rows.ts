import { hash } from 'node:crypto';
import type { Parsed, Span } from '../model.ts';

/** The columns that every row of an extraction table starts with. */
export interface Place extends Span {
  article_id: string;
  sentence: number;
  paragraph: number;
  text: string;
}

/** Order by UTF-16 code unit: the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Index of the last span that starts at or before an offset (0 if none does). */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The common columns of a row for a span of the text. Sentences and paragraphs count from 1. */
export function placeOf(articleId: string, text: string, parsed: Parsed, { start, end }: Span): Place {
  const at = behindDateline(parsed, start);
  return {
    article_id: articleId,
    sentence: indexAt(parsed.sentences, at) + 1,
    paragraph: indexAt(parsed.paragraphs, at) + 1,
    start,
    end,
    text: text.slice(start, end),
  };
}

/** A dateline belongs to no sentence: what stands in it counts with the sentence that it opens. */
function behindDateline({ dateline, sentences }: Parsed, start: number): number {
  if (!dateline || start < dateline.start || start >= dateline.end) return start;
  const next = indexAt(sentences, dateline.end) + 1;
  const opened = sentences[next - 1]?.start >= dateline.end ? next - 1 : next;
  return sentences[opened]?.start ?? start;
}

/**
 * Gives ids made from what a row says (`ARTICLE#q-1f3c9a2e`), so that an edit elsewhere in the article leaves
 * them as they are. Rows that say the same are told apart by their order: the second one hashes `… 2`. Where
 * two hashes agree in their first eight figures, as they do by chance among some ten thousand rows, the later
 * id has more of them.
 */
export class RowIds {
  #seen = new Map<string, number>();
  #given = new Set<string>();
  #articleId: string;
  #prefix: string;

  constructor(articleId: string, prefix: string) {
    this.#articleId = articleId;
    this.#prefix = prefix;
  }

  /** The next id for a row that says this. */
  next(...says: readonly (string | number | null)[]): string {
    const key = says.join('\u0000');
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    const digest = hash('sha256', count === 1 ? key : `${key}\u0000${count}`);
    let length = 8;
    while (this.#given.has(digest.slice(0, length))) length += 4;
    this.#given.add(digest.slice(0, length));
    return `${this.#articleId}#${this.#prefix}-${digest.slice(0, length)}`;
  }
}
