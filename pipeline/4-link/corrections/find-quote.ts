import type { Span } from '../../model.ts';

/**
 * A stretch of text by its exact words and some words around it: the text quote selector of the W3C Web
 * Annotation model.
 */
export interface TextQuote {
  text: string;
  before: string;
  after: string;
}

/** A place where the words of a quote stand, and how well its surroundings agree: 0 not at all, 2 wholly. */
export interface Place extends Span {
  agreement: number;
}

/** Places of one quote that are looked at; words that stand more often than this tell nothing. */
const MOST_PLACES = 2000;

/**
 * Finds quotes in a text. White space of any kind and length counts as one space, since a cell of a CSV holds
 * no line breaks.
 */
export class QuoteFinder {
  readonly #flat: string;
  /** By offset in the flat text: the offset in the text itself. */
  readonly #origin: number[] = [];

  constructor(text: string) {
    let flat = '';
    for (let i = 0; i < text.length; i++) {
      const space = /\s/.test(text[i]);
      if (space && flat.endsWith(' ')) continue;
      flat += space ? ' ' : text[i];
      this.#origin.push(i);
    }
    this.#flat = flat;
    this.#origin.push(text.length);
  }

  /** Every place where the words stand, in order of the text. */
  find({ text, before, after }: TextQuote): Place[] {
    const words = flatten(text).trim();
    const found: Place[] = [];
    if (!words) return found;
    for (let at = this.#flat.indexOf(words); at >= 0; at = this.#flat.indexOf(words, at + 1)) {
      const end = at + words.length;
      found.push({
        start: this.#origin[at],
        // The end of the last word, not of the white space behind it.
        end: this.#origin[end - 1] + 1,
        agreement: this.#agreementBefore(before, at) + this.#agreementAfter(after, end),
      });
      if (found.length === MOST_PLACES) break;
    }
    return found;
  }

  #agreementBefore(before: string, at: number): number {
    const wanted = flatten(before).trim();
    const there = this.#flat.slice(Math.max(0, at - 2 * wanted.length), at).trimEnd();
    return agreementOf(wanted, there, common(reverse(wanted), reverse(there)));
  }

  #agreementAfter(after: string, end: number): number {
    const wanted = flatten(after).trim();
    const there = this.#flat.slice(end, end + 2 * wanted.length + 1).trimStart();
    return agreementOf(wanted, there, common(wanted, there));
  }
}

/**
 * Half for the characters that follow on without a break, half for the words that stand near, so that an edit
 * in between does no harm.
 */
function agreementOf(wanted: string, there: string, together: number): number {
  if (!wanted) return 0;
  const near = new Set(wordsOf(there));
  const words = wordsOf(wanted);
  const shared = words.filter((word) => near.has(word)).length;
  return together / wanted.length / 2 + (words.length ? shared / words.length : 0) / 2;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const flatten = (text: string): string => text.replace(/\s+/g, ' ');

const reverse = (text: string): string => Array.from(text).reverse().join('');

/** How many characters two texts begin with in common. */
function common(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}
