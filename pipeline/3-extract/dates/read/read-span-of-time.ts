import { readNumber } from './read-amount.ts';
import type { Amount } from '../time-expression.ts';
import { isMark, isWord, pieceAt, textAt, type Pieces } from '../words/pieces.ts';
import { setOf } from '../../../lexicons/read-list.ts';

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

/** Whether a piece can be part of an amount, read backwards from the unit. */
function isAmountPiece(pieces: Pieces, at: number): boolean {
  const { kind, word, code } = pieceAt(pieces, at);
  if (kind === 'digits' || word.cardinal >= 0) return true;
  if (kind === 'mark') return '-,./½¼¾'.includes(String.fromCharCode(code || 32));
  return [
    'a',
    'an',
    'and',
    'half',
    'quarter',
    'quarters',
    'of',
    'few',
    'several',
    'couple',
    'many',
    'some',
    'dozen',
    'dozens',
    'hundreds',
    'thousands',
    'or',
    'to',
    'another',
  ].includes(word.lower);
}

/** The first of two amounts, `two to` or `two or` before `three weeks`: the expression begins with it, and the value is its. */
function readFirstOfTwo(pieces: Pieces, first: number): { first: number; count: number | null } | null {
  const or =
    isWord(pieces, first - 1, 'or') ||
    isWord(pieces, first - 1, 'to') ||
    ((isMark(pieces, first - 1, '-') || isMark(pieces, first - 1, '–')) &&
      pieceAt(pieces, first).kind === 'digits');
  if (!or) return null;
  for (const start of [first - 3, first - 2]) {
    const number = readNumber(pieces, start);
    if (number && !number.article && number.last === first - 1 && pieceAt(pieces, first).gap < 2)
      return { first: start, count: number.value };
  }
  return null;
}

const REACH = 10;

/**
 * The amount of time whose unit stands at an index, or null. The number may be figures or words, with one adjective between.
 *
 * Near misses: `the year` (no amount), `a second` as ordinal is left to the caller, `1,000 year` is read whole.
 */
export function readSpanOfTime(pieces: Pieces, unitAt: number): SpanOfTime | null {
  const { word, gap } = pieceAt(pieces, unitAt);
  const hyphen = isMark(pieces, unitAt - 1, '-') && gap === 0;
  let end = hyphen ? unitAt - 1 : unitAt;
  if (gap === 2) return null;
  let between = '';
  if (!hyphen && BETWEEN.has(textAt(pieces, end - 1)) && pieceAt(pieces, end - 1).gap < 2) {
    between = textAt(pieces, end - 1);
    end--;
  }
  let lowest = end;
  while (end - lowest < REACH && isAmountPiece(pieces, lowest - 1) && pieceAt(pieces, lowest).gap < 2)
    lowest--;
  for (let first = lowest; first < end; first++) {
    const number = readNumber(pieces, first);
    // `the 1988 quarter`, `3 second` are no amounts; `a five year low` is.
    if (
      number?.last === end &&
      !hyphen &&
      !word.plural &&
      !word.short &&
      (number.value ?? 0) > 1 &&
      (word.unit === 'second' || word.unit === 'quarter' || number.value! >= 1900)
    )
      return null;
    if (
      number?.last === end &&
      !isMark(pieces, first - 1, '$') &&
      !(
        pieceAt(pieces, first).gap === 0 &&
        '.,'.includes(String.fromCharCode(pieceAt(pieces, first - 1).code || 32)) &&
        pieceAt(pieces, first - 2).kind === 'digits'
      )
    ) {
      if (number.article && between === 'other') return null;
      const two = readFirstOfTwo(pieces, first);
      return {
        first: two?.first ?? first,
        last: unitAt + 1,
        amounts: [{ unit: word.unit!, count: two ? two.count : number.value }],
        article: number.article === true,
        hyphen,
        between,
      };
    }
  }
  if (isWord(pieces, end - 1, 'another') || isWord(pieces, end - 1, 'single')) {
    return {
      first: isWord(pieces, end - 2, 'a') ? end - 2 : end - 1,
      last: unitAt + 1,
      amounts: [{ unit: word.unit!, count: 1 }],
      article: false,
      hyphen,
      between,
    };
  }
  return null;
}

/** What may stand behind an amount and belong to it: `and a half`, `, three months`, `and 45 minutes`, `long`, `-old`. */
export function extendSpanOfTime(pieces: Pieces, span: SpanOfTime): SpanOfTime {
  let { last } = span;
  const amounts = [...span.amounts];
  for (;;) {
    const and = isWord(pieces, last, 'and') || isMark(pieces, last, ',') ? last + 1 : last;
    if (pieceAt(pieces, and).gap === 2) break;
    const article = isWord(pieces, and, 'a') || isWord(pieces, and, 'an');
    const noun = article ? and + 1 : and;
    if (
      and > last &&
      amounts.length === 1 &&
      !isMark(pieces, last, ',') &&
      (isWord(pieces, noun, 'half') || isWord(pieces, noun, 'quarter')) &&
      pieceAt(pieces, noun + 1).word.unit === null &&
      amounts[0].count !== null
    ) {
      amounts[0] = { ...amounts[0], count: amounts[0].count + (isWord(pieces, noun, 'half') ? 0.5 : 0.25) };
      last = noun + 1;
      break;
    }
    const number = readNumber(pieces, and);
    const unit = number ? pieceAt(pieces, number.last) : null;
    const finer =
      unit?.word.unit && number?.value
        ? UNITS.indexOf(unit.word.unit) < UNITS.indexOf(amounts[amounts.length - 1].unit)
        : false;
    if (!finer || pieceAt(pieces, number!.last).gap === 2 || (isMark(pieces, last, ',') && number!.article))
      break;
    amounts.push({ unit: unit!.word.unit!, count: number!.value });
    last = number!.last + 1;
  }
  return { ...span, last, amounts };
}

const UNITS = [
  'second',
  'minute',
  'hour',
  'night',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
];
