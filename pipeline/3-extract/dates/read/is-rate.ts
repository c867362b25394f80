import { setOf } from '../../../lexicons/read-list.ts';
import type { Pieces } from '../words/pieces.ts';

const NUMBER_NOUNS = setOf(`dozen, dozens, half, hundreds, thousands`);

/** Whether a number stands shortly before: a rate says how many, `open an hour late` does not. */
export function hasFigure(pieces: Pieces, from: number): boolean {
  for (let at = from; at > from - 8 && pieces.pieceAt(at + 1).gap < 2; at--) {
    const { kind, word } = pieces.pieceAt(at);
    if (kind === 'digits' || word.cardinal >= 0 || NUMBER_NOUNS.has(word.lower)) return true;
  }
  return false;
}

/**
 * Whether a word before `a year` is what is counted: `a share a year`, `5 million tons a year`; verbs and
 * adverbs end otherwise.
 */
export function isNoun(pieces: Pieces, at: number): boolean {
  const { word, kind } = pieces.pieceAt(at);
  if (kind === 'digits' || word.counted || word.cardinal >= 0) return true;
  const text = pieces.textAt(at);
  if (text.length <= 2) return SHORT_UNITS.has(text);
  return !/(?:ed|ing|ly|ent)$/.test(text) && !NOT_NOUNS.has(text);
}

const SHORT_UNITS = setOf(`cm, kg, m, mm`);
const NOT_NOUNS = setOf(`
  about, after, almost, also, and, are, because, been, but, even, gave, get, give, got, had, has, have,
  her, him, its, like, made, make, not, quite, set, since, still, such, take, takes, that, them, till,
  took, wait, was, were, what, where, who, will, yet
`);

/**
 * Whether a word can stand before a rate: `£25,000 a year`, `a share a year`; behind a bare year it is none.
 */
export function isRated(pieces: Pieces, at: number): boolean {
  const { kind, word } = pieces.pieceAt(at);
  const isFigure = kind === 'digits' && (pieces.width(at) !== 4 || pieces.isMarkOf(at - 1, '$£€'));
  const isCounted = word.lower === '' || word.counted || word.cardinal >= 0;
  const isThing = kind === 'word' && isCounted && isNoun(pieces, at);
  return (isFigure || isThing) && hasFigure(pieces, at);
}
