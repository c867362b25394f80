import { readList, setOf } from '../../../lexicons/read-list.ts';
import type { Amount } from '../time-expression.ts';
import type { Pieces } from '../words/pieces.ts';
import type { TimeWord } from '../words/time-words.ts';
import { readNumber, type ReadNumber } from './read-amount.ts';

/** An amount of time with its place: `two and a half years`, `a year and three months`, `10-year`. */
export interface SpanOfTime {
  first: number;
  last: number;
  amounts: Amount[];
  /** `a year`, as opposed to `one year`. */
  article: boolean;
  /** The amount stands as an adjective: `three-year`. */
  hyphen: boolean;
  /** `two more years`, `5 past years`: the word between number and unit. */
  between: string;
}

/** Adjectives that may stand between number and unit. */
const BETWEEN = setOf(`
  more, additional, full, whole, straight, consecutive, long, past, last, upcoming, coming, next, trading,
  business, working, calendar, successive, solid, extra, fewer, less, further, other, fiscal, short,
  previous, entire
`);

const AMOUNT_WORDS = setOf(`
  a, an, and, another, couple, dozen, dozens, few, half, hundreds, many, of, or, quarter, quarters, several,
  some, thousands, to
`);

/** Whether a piece can be part of an amount, read backwards from the unit. */
function isAmountPiece(pieces: Pieces, at: number): boolean {
  const { kind, word } = pieces.pieceAt(at);
  if (kind === 'digits' || word.cardinal >= 0) return true;
  return kind === 'mark' ? pieces.isMarkOf(at, '-,./½¼¾') : AMOUNT_WORDS.has(word.lower);
}

const OR = setOf(`or, to`);

/**
 * The first of two amounts, `two to` or `two or` before `three weeks`: the expression begins with it, and the
 * value is its.
 */
function readFirstOfTwo(pieces: Pieces, first: number): { first: number; count: number | null } | null {
  const isDash = pieces.isMarkOf(first - 1, '-–') && pieces.isDigits(first);
  if (!isDash && !pieces.isWordOf(first - 1, OR)) return null;
  for (const start of [first - 3, first - 2]) {
    const number = readNumber(pieces, start);
    if (number && !number.article && number.last === first - 1 && pieces.pieceAt(first).gap < 2)
      return { first: start, count: number.value };
  }
  return null;
}

const REACH = 10;

/**
 * The amount of time whose unit stands at an index, or null. The number may be figures or words, with one
 * adjective between.
 *
 * Near misses: `the year` (no amount), `a second` as ordinal is left to the caller, `1,000 year` is read
 * whole.
 */
export function readSpanOfTime(pieces: Pieces, unitAt: number): SpanOfTime | null {
  const { word, gap } = pieces.pieceAt(unitAt);
  if (gap === 2) return null;
  const hyphen = pieces.isMark(unitAt - 1, '-') && gap === 0;
  const before = hyphen ? unitAt - 2 : unitAt - 1;
  const adjective = pieces.textAt(before);
  const between = !hyphen && BETWEEN.has(adjective) && pieces.pieceAt(before).gap < 2 ? adjective : '';
  const end = between === '' ? before + 1 : before;
  const found = readAmountBefore(pieces, end);
  if (!found) return spanOfOne(pieces, unitAt, end, { hyphen, between });
  const { first, number } = found;
  const article = number.article === true;
  if ((article && between === 'other') || (!hyphen && isNoAmount(word, number))) return null;
  const two = readFirstOfTwo(pieces, first) ?? { first, count: number.value };
  const amounts = [{ unit: word.unit!, count: two.count }];
  return { first: two.first, last: unitAt + 1, hyphen, between, amounts, article };
}

const ONE = setOf(`another, single`);

/** `another week`, `a single day` */
function spanOfOne(
  pieces: Pieces,
  unitAt: number,
  end: number,
  form: Pick<SpanOfTime, 'hyphen' | 'between'>,
): SpanOfTime | null {
  if (!pieces.isWordOf(end - 1, ONE)) return null;
  const first = pieces.isWord(end - 2, 'a') ? end - 2 : end - 1;
  const amounts = [{ unit: pieces.pieceAt(unitAt).word.unit!, count: 1 }];
  return { ...form, first, last: unitAt + 1, amounts, article: false };
}

/** The longest number that ends at an index. */
function readAmountBefore(pieces: Pieces, end: number): { first: number; number: ReadNumber } | null {
  let lowest = end;
  while (end - lowest < REACH && isAmountPiece(pieces, lowest - 1) && pieces.pieceAt(lowest).gap < 2)
    lowest--;
  for (let first = lowest; first < end; first++) {
    const number = readNumber(pieces, first);
    if (number?.last === end && !isTornOff(pieces, first)) return { first, number };
  }
  return null;
}

/** `$5`, the `5` of `1.5`: no number begins there. */
function isTornOff(pieces: Pieces, at: number): boolean {
  if (pieces.isMark(at - 1, '$')) return true;
  return pieces.isGlued(at) && pieces.isMarkOf(at - 1, '.,') && pieces.isDigits(at - 2);
}

/** `the 1988 quarter`, `3 second` are no amounts; `a five year low` is. */
function isNoAmount({ plural, short, unit }: TimeWord, { value }: ReadNumber): boolean {
  if (plural || short || value === null || value <= 1) return false;
  return unit === 'second' || unit === 'quarter' || value >= 1900;
}

/**
 * What may stand behind an amount and belong to it: `and a half`, `, three months`, `and 45 minutes`, `long`,
 * `-old`.
 */
export function extendSpanOfTime(pieces: Pieces, span: SpanOfTime): SpanOfTime {
  const half = readHalfBehind(pieces, span);
  if (half) return half;
  let { last } = span;
  const amounts = [...span.amounts];
  for (;;) {
    const finer = readFinerAmount(pieces, last, amounts[amounts.length - 1].unit);
    if (!finer) return { ...span, last, amounts };
    amounts.push(finer.amount);
    last = finer.last;
  }
}

/** `a year and a half` */
function readHalfBehind(pieces: Pieces, span: SpanOfTime): SpanOfTime | null {
  const [{ unit, count }] = span.amounts;
  if (!pieces.isWord(span.last, 'and') || count === null || span.amounts.length > 1) return null;
  const article = pieces.isWord(span.last + 1, 'a') || pieces.isWord(span.last + 1, 'an');
  const noun = article ? span.last + 2 : span.last + 1;
  const isHalf = pieces.isWord(noun, 'half');
  if (!isHalf && !pieces.isWord(noun, 'quarter')) return null;
  if (pieces.pieceAt(noun + 1).word.unit !== null || pieces.pieceAt(span.last + 1).gap === 2) return null;
  return { ...span, last: noun + 1, amounts: [{ unit, count: count + (isHalf ? 0.5 : 0.25) }] };
}

/** An amount of a finer unit behind another: `, three months`, `and 45 minutes`. */
function readFinerAmount(
  pieces: Pieces,
  at: number,
  coarser: Amount['unit'],
): { amount: Amount; last: number } | null {
  const isComma = pieces.isMark(at, ',');
  const start = isComma || pieces.isWord(at, 'and') ? at + 1 : at;
  const number = pieces.pieceAt(start).gap === 2 ? null : readNumber(pieces, start);
  if (!number?.value || (isComma && number.article)) return null;
  const { word, gap } = pieces.pieceAt(number.last);
  if (word.unit === null || gap === 2 || UNITS.indexOf(word.unit) >= UNITS.indexOf(coarser)) return null;
  return { amount: { unit: word.unit, count: number.value }, last: number.last + 1 };
}

/** The finer before the coarser. */
const UNITS = readList(`
  second, minute, hour, night, day, weekend, week, fortnight, month, quarter, year, decade, century, millennium
`);
