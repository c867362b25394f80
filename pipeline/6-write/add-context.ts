import type { Span } from '../model.ts';
import type { ArticleRow } from '../tables.ts';

/**
 * Longest context around a row; a sentence of news is shorter, and a hostile one must not be repeated whole
 * for each of its rows.
 */
const REACH = 250;

/** Where a row stands in its article; the rows of problems may stand nowhere. */
export interface Standing {
  sentence: number | null;
  start: number | null;
  end: number | null;
}

/**
 * The sentence that a row stands in, or all sentences that it touches; null for a row that stands nowhere.
 *
 * A sentence that reaches more than 250 units beyond the row is cut there, with "…": the contexts of all rows
 * together stay linear in the length of the text.
 */
export function contextOf(
  article: Pick<ArticleRow, 'text' | 'sentence_spans'>,
  { sentence, start, end }: Standing,
): string | null {
  if (sentence === null || start === null || end === null) return null;
  const { text, sentence_spans: spans } = article;
  let last = sentence - 1;
  while (last + 1 < spans.length && spans[last + 1][0] < end) last++;
  // A dateline belongs to no sentence: its rows reach back before the first one.
  const [first] = spans[sentence - 1] ?? [start];
  const whole = { start: Math.min(first, start), end: Math.max(spans[last]?.[1] ?? end, end) };
  const near = within(text, {
    start: Math.max(whole.start, start - REACH),
    end: Math.min(whole.end, end + REACH),
  });
  return `${near.start > whole.start ? '…' : ''}${text.slice(near.start, near.end)}${near.end < whole.end ? '…' : ''}`;
}

/**
 * Gives the contexts of the rows of an article. Most of them are a sentence that other rows stand in as well:
 * it is cut out once.
 */
export function contextsOf(
  article: Pick<ArticleRow, 'text' | 'sentence_spans'>,
): (row: Standing) => string | null {
  const { text, sentence_spans: spans } = article;
  const known: string[] = [];
  return (row) => {
    const { sentence, start, end } = row;
    const [from, to] = (sentence !== null && spans[sentence - 1]) || [0, Infinity];
    const isWithin = start !== null && end !== null && from <= start && end <= to && to - from <= REACH;
    return isWithin ? (known[sentence!] ??= text.slice(from, to)) : contextOf(article, row);
  };
}

/** Moves the ends of a span off the middle of a surrogate pair, outwards. */
function within(text: string, { start, end }: Span): Span {
  return {
    start: start > 0 && isLow(text.charCodeAt(start)) ? start - 1 : start,
    end: end < text.length && isLow(text.charCodeAt(end)) ? end + 1 : end,
  };
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
