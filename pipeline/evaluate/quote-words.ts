import type { Span } from '../model.ts';

/**
 * A quotation as the set of its words, by where they start: marks, white space and punctuation at the edges
 * do not count.
 */
export interface QuoteWords<Q> {
  quote: Q;
  /** Rising. */
  words: readonly number[];
  set: ReadonlySet<number>;
  /**
   * Whether the side gives the pieces of the quotation, so that its words are known and not only its edges.
   */
  hasParts: boolean;
}

interface Pieces extends Span {
  parts?: readonly (readonly [number, number])[];
}

/** The words of a quotation, of its pieces where they are given. */
export function wordsOfQuote<Q extends Pieces>(text: string, quote: Q): QuoteWords<Q> {
  const pieces = quote.parts?.length ? quote.parts : [[quote.start, quote.end] as const];
  const starts = pieces.flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => from + index),
  );
  const set = new Set(starts);
  return { quote, set, words: [...set].sort((a, b) => a - b), hasParts: Boolean(quote.parts?.length) };
}

/** The same words; where a side gives no pieces, the same first and last word. */
export function sameWords(a: QuoteWords<unknown>, b: QuoteWords<unknown>): boolean {
  if (a.hasParts && b.hasParts)
    return a.words.length === b.words.length && a.words.every((word) => b.set.has(word));
  return a.words[0] === b.words[0] && a.words[a.words.length - 1] === b.words[b.words.length - 1];
}

/** Words in both, of words in either (Jaccard). */
export function shareOfWords(a: QuoteWords<unknown>, b: QuoteWords<unknown>): number {
  let both = 0;
  for (const word of b.set) if (a.set.has(word)) both++;
  return both / (a.set.size + b.set.size - both);
}
