import type { Pieces } from '../words/pieces.ts';

/** A number read from the text: pieces from where it was asked up to, but not including, `last`. */
export interface ReadNumber {
  /** Null for `several`, `a few`, `some`. */
  value: number | null;
  last: number;
  /** `a` or `an` alone. */
  article?: true;
}

const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/** Digits with thousands and decimals: `2,000`, `1.5`, `7`, `½`, `1/2`, `1 1/2`. */
export function readDigits(pieces: Pieces, at: number): ReadNumber | null {
  const whole = readOneNumber(pieces, at);
  if (!whole || whole.last !== at + 1 || pieces.pieceAt(at).kind !== 'digits') return whole;
  const fraction = readOneNumber(pieces, whole.last);
  return fraction?.value && fraction.value < 1 && pieces.pieceAt(whole.last).gap < 2
    ? { value: whole.value! + fraction.value, last: fraction.last }
    : whole;
}

function readOneNumber(pieces: Pieces, at: number): ReadNumber | null {
  const piece = pieces.pieceAt(at);
  const alone = FRACTIONS[pieces.text.slice(piece.start, piece.end)];
  if (alone !== undefined) return { value: alone, last: at + 1 };
  if (piece.kind !== 'digits') return null;
  let value = piece.number;
  let last = at + 1;
  const glued = (mark: string): boolean =>
    pieces.isMark(last, mark) &&
    pieces.pieceAt(last).gap === 0 &&
    pieces.pieceAt(last + 1).kind === 'digits' &&
    pieces.pieceAt(last + 1).gap === 0;
  const width = (index: number): number => pieces.pieceAt(index).end - pieces.pieceAt(index).start;
  while (glued(',') && width(last + 1) === 3) {
    value = value * 1000 + pieces.pieceAt(last + 1).number;
    last += 2;
  }
  if (glued('.')) {
    value += pieces.pieceAt(last + 1).number / 10 ** width(last + 1);
    last += 2;
  } else if (glued('/') && pieces.pieceAt(last + 1).number > 0) {
    value /= pieces.pieceAt(last + 1).number;
    last += 2;
  }
  return { value, last };
}

/** A cardinal that is being read: whole thousands, and what stands behind them; -1 before the first word. */
interface Sum {
  total: number;
  part: number;
}

/** A cardinal in words: `twenty-one`, `a hundred and ten`, `two thousand`. */
export function readCardinalWords(pieces: Pieces, at: number): ReadNumber | null {
  const sum: Sum = { total: 0, part: -1 };
  let last = at;
  for (let steps = 0; steps < 12 && !(last > at && pieces.pieceAt(last).gap === 2); steps++) {
    if (!addWord(sum, pieces.pieceAt(last).word.cardinal) && !isJoint(sum, pieces, last)) break;
    last++;
  }
  return sum.part < 0 ? null : { value: sum.total + sum.part, last };
}

const isDigit = (value: number): boolean => value > 0 && value < 10;
/** `twenty`, `a hundred and twenty`: tens that a digit can follow. */
const isTens = (part: number): boolean => part % 10 === 0 && part % 100 >= 20;

/** Adds the value of a word to a sum; false where it is no word of number or begins another one. */
function addWord(sum: Sum, cardinal: number): boolean {
  const isFirst = sum.part < 0;
  if (cardinal < 0 || (isFirst && cardinal >= 100)) return false;
  if (isFirst) sum.part = cardinal;
  else if (cardinal === 100) sum.part *= 100;
  else if (cardinal > 100) {
    sum.total += sum.part * cardinal;
    sum.part = 0;
  } else {
    const isWhole = sum.part === 0 ? sum.total > 0 : sum.part % 100 === 0;
    if (!isWhole && !(isTens(sum.part) && isDigit(cardinal))) return false;
    sum.part += cardinal;
  }
  return true;
}

/** The `and` of `a hundred and ten`, the hyphen of `twenty-one`. */
function isJoint({ total, part }: Sum, pieces: Pieces, at: number): boolean {
  const next = pieces.pieceAt(at + 1).word.cardinal;
  if (pieces.isMark(at, '-')) return part % 10 === 0 && part >= 20 && isDigit(next);
  return pieces.isWord(at, 'and') && (part >= 100 || total > 0) && next >= 0 && next < 100;
}

/** `and a half`, `and three quarters` behind a whole number. */
function readFractionBehind(pieces: Pieces, at: number): ReadNumber | null {
  const and = skipHyphen(pieces, at);
  if (!pieces.isWord(and, 'and')) return null;
  const first = skipHyphen(pieces, and + 1);
  const number = readCardinalWords(pieces, first);
  const isCounted = number?.value && number.value < 4;
  const noun = skipHyphen(pieces, isCounted ? number.last : skipArticle(pieces, first));
  const part = PARTS.get(pieces.pieceAt(noun).word.lower);
  return part ? { value: (isCounted ? number.value! : 1) * part, last: noun + 1 } : null;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['quarters', 0.25],
]);

const skipHyphen = (pieces: Pieces, at: number): number => (pieces.isMark(at, '-') ? at + 1 : at);
const isArticle = (pieces: Pieces, at: number): boolean => pieces.isWord(at, 'a') || pieces.isWord(at, 'an');
const skipArticle = (pieces: Pieces, at: number): number => (isArticle(pieces, at) ? at + 1 : at);
/** Index behind `of` or `of a`. */
const skipOf = (pieces: Pieces, at: number): number =>
  pieces.isWord(at, 'of') ? skipArticle(pieces, at + 1) : at;

/** Nouns that are an amount, with `a` or without: `several`, `a few`, `a couple of`, `half a dozen`. */
const NOUNS: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ['several', null],
  ['few', null],
  ['many', null],
  ['some', null],
  ['dozens', null],
  ['hundreds', null],
  ['thousands', null],
  ['couple', 2],
  ['dozen', 12],
]);

/**
 * Any amount: `three`, `2.5`, `two and a half`, `half a`, `a few`, `several`, `a couple of`, `a dozen`.
 *
 * Near misses: `and three` begins at `three`; `the` is no amount.
 */
export function readNumber(pieces: Pieces, at: number): ReadNumber | null {
  const article = isArticle(pieces, at);
  const noun = article ? at + 1 : at;
  const { lower, cardinal } = pieces.pieceAt(noun).word;
  const value = NOUNS.get(lower);
  if (value !== undefined) return { value, last: skipOf(pieces, noun + 1) };
  const part = readPart(pieces, noun);
  if (part) return part;
  if (article && cardinal < 100) return { value: 1, last: noun, article: true };
  const whole = article
    ? { value: cardinal, last: noun + 1 }
    : (readDigits(pieces, at) ?? readCardinalWords(pieces, at));
  return whole && withFraction(pieces, whole.value!, whole.last);
}

/** `half a`, `half of a`, `a quarter of`, `a quarter-century` */
function readPart(pieces: Pieces, at: number): ReadNumber | null {
  const behind = skipHyphen(pieces, at + 1);
  if (pieces.isWord(at, 'half'))
    return { value: 0.5, last: isArticle(pieces, behind) ? behind + 1 : skipOf(pieces, behind) };
  if (!pieces.isWord(at, 'quarter')) return null;
  if (pieces.isWord(behind, 'century')) return { value: 0.25, last: at + 1 };
  return pieces.isWord(at + 1, 'of') ? { value: 0.25, last: skipOf(pieces, at + 1) } : null;
}

/** A whole number with what stands behind it: `three quarters of`, `two and a half`. */
function withFraction(pieces: Pieces, value: number, last: number): ReadNumber {
  const quarters = skipHyphen(pieces, last);
  if (pieces.isWord(quarters, 'quarters') && pieces.isWord(quarters + 1, 'of') && value < 4)
    return { value: value / 4, last: skipOf(pieces, quarters + 1) };
  const fraction = readFractionBehind(pieces, last);
  if (!fraction) return { value, last };
  const of = pieces.isWord(fraction.last, 'of') ? fraction.last + 1 : fraction.last;
  return { value: value + fraction.value!, last: of };
}
