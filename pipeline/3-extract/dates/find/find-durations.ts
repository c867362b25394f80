import { hasFigure } from '../read/is-rate.ts';
import { extendSpanOfTime, readSpanOfTime, type SpanOfTime } from '../read/read-span-of-time.ts';
import { readDirection } from '../read/is-sure-weekday.ts';
import type { Amount, CodeFinder, Finding, Modifier } from '../time-expression.ts';
import type { Pieces } from '../words/pieces.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const duration = (
  rule: string,
  first: number,
  last: number,
  amounts: readonly Amount[],
  direction?: -1 | 1,
  modifier: Modifier = null,
): Finding => ({
  rule,
  first,
  last,
  meaning: { kind: 'duration', amounts, direction },
  modifier,
});

const ARTICLES = setOf(`the, these, those`);
const PLACED = setOf(`final, latest, remaining`);

/**
 * `the last`, `the next`, `the first`, `these` before an amount: where the expression begins, and which way
 * it lies.
 */
function readLead(pieces: Pieces, first: number, plural: boolean): { first: number; direction?: -1 | 1 } {
  const direction = readDirection(pieces, first - 1) || undefined;
  const the = (index: number): number => (pieces.isWordOf(index - 1, ARTICLES) ? index - 1 : index);
  if (direction) return { first: the(first - 1), direction };
  const isFirst = pieces.pieceAt(first - 1).word.ordinal === 1;
  if (isFirst || pieces.isWordOf(first - 1, PLACED)) return { first: the(first - 1) };
  // `the two day rally`: the article is the noun's.
  return { first: plural ? the(first) : first };
}

/**
 * Words before `a year` that make it a length; anything else before it (`$5 a year`, `twice a week`) makes it
 * a rate.
 */
const LENGTH_LEADS = setOf(`
  for, in, within, over, after, than, almost, nearly, about, least, only, just, under, to, of, took, takes,
  by, roughly, around, approximately, exactly, every, lasted, with, is, was, as, and, until, not, during,
  up, before, half, spent, wait, well, at, or, on, from
`);

/** Lengths of time, and bare plurals of them. */
export const durations: CodeFinder = {
  find: findDurations,
  examples: {
    'a three-year deal': 'P3Y',
    'for two and a half years': 'P2.5Y',
    'for an hour and 45 minutes': 'PT1H45M',
    'over the past three months': 'P3M',
    'half an hour': 'PT0.5H',
    'for several weeks': 'PXW',
    'months of talks': 'PXM',
  },
  nearMisses: ['$5 a year', 'a second group', 'a quarter million', 'school years'],
};

function findDurations(pieces: Pieces, at: number): Finding | null {
  const { word } = pieces.pieceAt(at);
  const read = readSpanOfTime(pieces, at);
  if (!read) return word.plural && !word.short ? findPlural(pieces, at) : findUnitCompounds(pieces, at);
  if (isOtherThanLength(pieces, at, read)) return null;
  const isWhole = read.hyphen || readDirection(pieces, read.first - 1);
  const span = isWhole ? read : extendSpanOfTime(pieces, read);
  if (isOfNoun(pieces, at, span)) return null;
  if (isAge(pieces, span)) return readAge(pieces, span);
  return lengthOf(pieces, span, word.plural);
}

/** The word between number and unit that points somewhere: `the two past years`. */
const BETWEEN: ReadonlyMap<string, -1 | 1> = new Map([
  ['past', -1],
  ['last', -1],
  ['previous', -1],
  ['coming', 1],
  ['upcoming', 1],
  ['next', 1],
]);
const BEFORE_SECONDS = setOf(`for, half, in, than, within`);
const BEFORE_SINGLE = setOf(`about, almost, for, nearly, than, within`);
const BEHIND_SINGLE = setOf(`for, of, that, to, when`);
const SINGLES: ReadonlySet<string | null> = new Set(['day', 'night', 'weekend']);

/**
 * Whether what looks like an amount of a unit is another thing: `a second group`, `a quarter million`, `two
 * nights`, `5 m`.
 */
function isOtherThanLength(pieces: Pieces, at: number, read: SpanOfTime): boolean {
  const { word } = pieces.pieceAt(at);
  if (word.short && !isShortUnit(pieces, at, read)) return true;
  if (word.unit === 'quarter' && isFourth(pieces, at, read)) return true;
  if (read.article && (read.hyphen || isOrdinal(pieces, word.unit, read))) return true;
  if (word.plural) return false;
  const isNights = (word.unit === 'night' || word.unit === 'weekend') && (read.amounts[0].count ?? 0) > 1;
  return (isNights && !read.hyphen) || (BETWEEN.has(read.between) && read.between !== 'previous');
}

/** `a second group`: an ordinal. */
function isOrdinal(pieces: Pieces, unit: string | null, { first, last }: SpanOfTime): boolean {
  if (unit !== 'second') return false;
  return !pieces.isWordOf(first - 1, BEFORE_SECONDS) || pieces.pieceAt(last).kind === 'word';
}

/**
 * Whether the unit belongs to a noun or a rate: `$5 a year`, `a night to remember`, `a day of rage`, `a
 * quarter century`.
 */
function isOfNoun(pieces: Pieces, at: number, span: SpanOfTime): boolean {
  const { unit } = pieces.pieceAt(at).word;
  const isPlain = span.article && !span.hyphen;
  if (isPlain && isRate(pieces, span)) return true;
  const isSingle = isPlain && SINGLES.has(unit) && pieces.isWordOf(span.last, BEHIND_SINGLE);
  if (isSingle && !pieces.isWordOf(span.first - 1, BEFORE_SINGLE)) return true;
  const century = pieces.isMark(span.last, '-') ? span.last + 1 : span.last;
  return unit === 'quarter' && pieces.isWord(century, 'century');
}

const AGES = setOf(`age, ages`);
const PAIRING = setOf(`and, or, to, -, –`);

/** `aged 5 years`, `the age of 5 years`, `aged between 5 and 7 years`, `the ages of 5 to 7 years`. */
function isBehindAge(pieces: Pieces, first: number): boolean {
  const before = pieces.textAt(first - 1);
  if (before === 'between') return pieces.textAt(first - 2) === 'aged';
  return before === 'aged' || (before === 'of' && AGES.has(pieces.textAt(first - 2)));
}

/** `52-year-old`, `two years old`, `12-year-olds`, `under the age of 5 years`, `ages of 5 and 7 years`. */
function isAge(pieces: Pieces, { first, last }: SpanOfTime): boolean {
  if (isBehindAge(pieces, first)) return true;
  if (PAIRING.has(pieces.textAt(first - 1)) && isBehindAge(pieces, first - 2)) return true;
  const old = pieces.textAt(last + 1);
  return pieces.isWord(last, 'old') || (pieces.isMark(last, '-') && (old === 'old' || old === 'olds'));
}

/** `a 52-year-old man` has an age, which is no time of the news; `an 8-month-old truce` tells how long. */
function readAge(pieces: Pieces, { first, last, amounts }: SpanOfTime): Finding | null {
  const isYears = amounts[amounts.length - 1].unit === 'year';
  return isYears || !pieces.isMark(last, '-') ? null : duration('age', first, last + 2, amounts);
}

/** Index behind `or so`, `or two`, `or more`. */
function behindOrSo(pieces: Pieces, at: number): number {
  const word = pieces.isWord(at, 'or') ? pieces.pieceAt(at + 1).word.lower : '';
  return word === 'so' || word === 'two' || word === 'more' ? at + 2 : at;
}

/** A length with all that belongs to it: `the past three months`, `a year or so`, `three-week-long`. */
function lengthOf(pieces: Pieces, span: SpanOfTime, plural: boolean): Finding {
  const lead = readLead(pieces, span.first, plural);
  const direction = lead.direction ?? BETWEEN.get(span.between);
  // `the 10-year` bond: the article is the noun's.
  const first = span.hyphen && lead.direction === undefined ? span.first : lead.first;
  const isLong = pieces.isMark(span.last, '-') && pieces.isWord(span.last + 1, 'long');
  const long = isLong ? span.last + 2 : span.last;
  const last = behindOrSo(pieces, long);
  const isBehindIn = !span.hyphen && direction === undefined && pieces.isWord(first - 1, 'in');
  if (isBehindIn && last === long && !isSuperlative(pieces, first - 2)) {
    const meaning = { kind: 'duration', amounts: span.amounts, behindIn: true } as const;
    return { rule: 'duration behind in', first, last, meaning, modifier: null };
  }
  return duration(
    ruleOf(span, direction),
    first,
    last,
    span.amounts,
    direction,
    last > long ? 'APPROX' : null,
  );
}

function ruleOf({ hyphen, article }: SpanOfTime, direction?: -1 | 1): string {
  if (hyphen) return 'hyphenated duration';
  if (direction) return 'directed duration';
  return article ? 'article duration' : 'duration';
}

/**
 * Whether a quarter is a fourth part: `a quarter million`, `three quarters of a billion`, `fell by a
 * quarter`, `5 billion and three quarters`.
 */
function isFourth(pieces: Pieces, at: number, span: SpanOfTime): boolean {
  const before = pieces.pieceAt(span.first - 1).word.lower;
  return (
    /^(?:hundred|thousand|[mbt]r?illion)$/.test(pieces.pieceAt(at + 1).word.lower) ||
    before === 'by' ||
    (before === 'and' && pieces.pieceAt(span.first - 2).word.cardinal >= 0)
  );
}

const GLUED_UNITS = setOf(`d, s, w, y`);

/**
 * A short unit counts behind figures only, and the ones of a letter only glued to them: `5 min`, `2h`, `15'`
 * elsewhere.
 */
function isShortUnit(pieces: Pieces, at: number, span: SpanOfTime): boolean {
  const letters = pieces.width(at);
  const [{ count }] = span.amounts;
  if (!pieces.isDigits(at - 1) && !pieces.isMarkOf(at - 1, '½¼¾')) return count !== null && letters > 2;
  if (pieces.isMarkOf(at + 1, "'’")) return false;
  if (letters > 1) return true;
  if (pieces.isMarkOf(span.first - 1, '$£€¥')) return false;
  // `5 m` is a length and `$2 m` money; `3m` is one of both; `2h` is sure, and so is `2w` where nothing but
  // marks follows.
  const { lower } = pieces.pieceAt(at).word;
  if (lower === 'h') return true;
  const isEnd = pieces.pieceAt(at + 1).code === 0 || pieces.isMark(at + 1, '.') || span.first === 0;
  return pieces.isGlued(at) && isEnd && GLUED_UNITS.has(lower) && (lower !== 's' || count! < 60);
}

const SUPERLATIVES = setOf(`first, most, only, second, time`);

/** `the lowest in 33 years`, `the first in a decade`: a superlative looks back over the length. */
function isSuperlative(pieces: Pieces, from: number): boolean {
  for (let at = from; at > from - 5 && pieces.pieceAt(at + 1).gap < 2; at--) {
    const { start, end, kind } = pieces.pieceAt(at);
    if (pieces.isWordOf(at, SUPERLATIVES)) return true;
    if (kind === 'word' && end - start > 4 && pieces.text.startsWith('est', end - 3)) return true;
  }
  return false;
}

/** Whether `a year` says how often: `$5 a year`, `four times a day`, `a share a year`. */
function isRate(pieces: Pieces, span: SpanOfTime): boolean {
  const before = pieces.pieceAt(span.first - 1);
  if (before.kind !== 'word') return before.kind === 'digits' || before.code === 37;
  if (LENGTH_LEADS.has(pieces.textAt(span.first - 1)) || before.word.tense !== 0) return false;
  return hasFigure(pieces, span.first - 1) && !pieces.isWordOf(span.last, BEHIND_LENGTH);
}

const BEHIND_LENGTH = setOf(`after, ago, and, before, earlier, from, in, into, later, long, or`);

const PLURAL_LEADS = setOf(`
  after, during, for, in, into, lasted, many, over, spend, spent, take, takes, than, through, took, within
`);

const DIRECTED_PLURALS: ReadonlyMap<string, -1 | 1> = new Map([
  ['coming', 1],
  ['following', 1],
  ['last', -1],
  ['next', 1],
  ['past', -1],
  ['previous', -1],
  ['recent', -1],
]);
const NEED_DIRECTION = setOf(`night, quarter, second, weekend`);
const NEAR = setOf(`coming, past, recent`);
const MANY = setOf(`couple, dozens, hundreds, tens, thousands`);
const BEFORE_THE = setOf(`for, over, through`);

/**
 * Plurals without a number: `for decades`, `months of talks`, `recent years`, `in coming weeks`, `the past
 * few` is an amount.
 *
 * Near misses: `two years` (an amount), `school years`, `years ago` (a step).
 */
function findPlural(pieces: Pieces, at: number): Finding | null {
  const unit = pieces.pieceAt(at).word.unit!;
  const before = pieces.pieceAt(at - 1).word.lower;
  if (pieces.isMark(at - 1, '-') || (NEED_DIRECTION.has(unit) && !NEAR.has(before))) return null;
  const amounts: Amount[] = [{ unit, count: null }];
  const direction = DIRECTED_PLURALS.get(before);
  if (!direction) {
    const first = firstOfBarePlural(pieces, at, before);
    return first === null ? null : duration('bare plural', first, at + 1, amounts);
  }
  if (pieces.isWordOf(at - 2, EACH)) return null;
  const first = pieces.isWord(at - 2, 'the') ? at - 2 : at - 1;
  return duration(`${before} plural`, first, at + 1, amounts, direction);
}

const EACH = setOf(`each, every`);

/** Where a plural begins that stands alone: `for decades`, `over the years`; null where another word has it. */
function firstOfBarePlural(pieces: Pieces, at: number, before: string): number | null {
  switch (before) {
    case 'of':
      return pieces.isWordOf(at - 2, MANY) ? at : null;
    case 'the':
      return pieces.isWordOf(at - 2, BEFORE_THE) ? at - 1 : null;
    case 'early':
    case 'final':
    case 'later':
      return null; // `the early hours of Wednesday`
    default:
      return pieces.isWord(at + 1, 'of') || PLURAL_LEADS.has(pieces.textAt(at - 1)) ? at : null;
  }
}

/** `day-long`, `a year-long`, `multi-year`, `half-year`. */
function findUnitCompounds(pieces: Pieces, at: number): Finding | null {
  const { word } = pieces.pieceAt(at);
  const glued = pieces.pieceAt(at + 1).gap === 0 && pieces.pieceAt(at + 2).gap === 0;
  if (pieces.isMark(at + 1, '-') && glued && pieces.isWord(at + 2, 'long'))
    return duration('unit-long', at, at + 3, [{ unit: word.unit!, count: 1 }]);
  return null;
}
