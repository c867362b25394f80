import { formatDuration } from '../values/duration-value.ts';
import { readSpanOfTime } from '../read/read-span-of-time.ts';
import type { Finder, Finding } from '../time-expression.ts';
import { isCapital, isMark, isWord, pieceAt, type Pieces } from '../words/pieces.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const set = (rule: string, first: number, last: number, value: string): Finding => ({
  rule,
  first,
  last,
  meaning: { kind: 'set', value },
  modifier: null,
});

/**
 * Words that say how often: `daily`, `weekly`, `annually`, `everyday`.
 *
 * Near misses: `the Daily Post` (a name), `annual report`.
 */
export const findRepeatedTimes: Finder = (pieces, at) => {
  const piece = pieceAt(pieces, at);
  if (piece.code < 97 && pieceAt(pieces, at - 1).gap < 2 && pieceAt(pieces, at - 1).kind === 'word')
    return null;
  // `its quarterly dividend`, `the daily Post`: names of a kind, not times.
  const next = pieceAt(pieces, at + 1);
  if (
    next.kind === 'word' &&
    next.gap === 1 &&
    (isCapital(next) || (piece.word.lower === 'quarterly' && next.word.lower === ''))
  )
    return null;
  return set('repeated time', at, at + 1, piece.word.repeated!);
};

/**
 * Working days as a set: `every weekday`, `each weekday`, `on weekdays`, `weekdays`.
 *
 * Near misses: `a weekday train`, `the weekday`.
 */
export const findWorkingDays: Finder = (pieces, at) => {
  const { lower } = pieceAt(pieces, at).word;
  const before = pieceAt(pieces, at - 1).word.lower;
  if (lower === 'weekdays')
    return set('set of weekdays', before === 'all' ? at - 1 : at, at + 1, WORKING_DAYS);
  return before === 'every' || before === 'each'
    ? set('set of weekdays', at - 1, at + 1, WORKING_DAYS)
    : null;
};

const WORKING_DAYS = 'XXXX-WXX-WD';

/** `times` a number, before a rate: `four times`, `once`, `twice`; index of its first piece. */
function readTimes(pieces: Pieces, end: number): number {
  const { lower } = pieceAt(pieces, end - 1).word;
  if (lower === 'once' || lower === 'twice') return end - 1;
  if (
    lower === 'times' &&
    (pieceAt(pieces, end - 2).kind === 'digits' || pieceAt(pieces, end - 2).word.cardinal > 0)
  )
    return end - 2;
  return end;
}

/**
 * Rates and repetitions with a unit: `every day`, `each year`, `a year` as a rate (`$5 a year`), `once a week`, `per month`, `every two weeks`,
 * `every other day`, `19th of every month`.
 *
 * Near misses: `for a year` (a length), `a day` in `what a day`, `each time`.
 */
export const findUnitSets: Finder = (pieces, at) => {
  const { word } = pieceAt(pieces, at);
  const unit = word.unit!;
  if (word.short || (unit === 'second' && pieceAt(pieces, at - 1).word.lower !== 'per')) return null;
  const { lower } = pieceAt(pieces, at - 1).word;
  if (unit === 'weekend' && word.plural && (lower === 'on' || lower === 'at'))
    return set('every unit', at, at + 1, 'XXXX-WXX-WE');
  const one = formatDuration([{ unit, count: 1 }]);
  if (!word.plural && (lower === 'every' || lower === 'each')) {
    const ordinal = pieceAt(pieces, at - 2);
    const day =
      isWord(pieces, at - 2, 'of') &&
      unit === 'month' &&
      ['st', 'nd', 'rd', 'th'].includes(pieceAt(pieces, at - 3).word.lower)
        ? pieceAt(pieces, at - 4).number
        : -1;
    if (day > 0 && ordinal)
      return set('every unit', at - 4, at + 1, `XXXX-XX-${String(day).padStart(2, '0')}`);
    return set('every unit', at - 1, at + 1, one);
  }
  if (!word.plural && lower === 'per') return set('per unit', at - 1, at + 1, one);
  if (!word.plural && lower === 'other' && isWord(pieces, at - 2, 'every'))
    return set('every unit', at - 2, at + 1, formatDuration([{ unit, count: 2 }]));
  if (!word.plural && (lower === 'a' || lower === 'an')) {
    const first = readTimes(pieces, at - 1);
    if (first < at - 1) return set('times a unit', first, at + 1, one);
    const before = pieceAt(pieces, at - 2);
    const next = pieceAt(pieces, at + 1);
    // `£25,000 a year`, `400 a day`; behind a bare year it is none
    const plain =
      before.kind === 'digits' &&
      (before.end - before.start !== 4 ||
        isMark(pieces, at - 3, '$') ||
        isMark(pieces, at - 3, '£') ||
        isMark(pieces, at - 3, '€'));
    const noun =
      before.kind === 'word' &&
      (before.word.lower === '' || before.word.counted || before.word.cardinal >= 0) &&
      isNoun(pieces, at - 2);
    if (!plain && !noun) return null;
    if (
      (isMark(pieces, at + 1, '-') && next.gap === 0) ||
      ['ago', 'earlier', 'later', 'before', 'after', 'from', 'long', 'old'].includes(next.word.lower) ||
      (['and', 'or'].includes(next.word.lower) &&
        ['a', 'so', 'half', 'two'].includes(pieceAt(pieces, at + 2).word.lower))
    )
      return null;
    if (!hasFigure(pieces, at - 2)) return null;
    return set('rate', at - 1, at + 1, one);
  }
  const span = readSpanOfTime(pieces, at);
  if (
    span &&
    !span.article &&
    (isWord(pieces, span.first - 1, 'every') || isWord(pieces, span.first - 1, 'each'))
  ) {
    return set('every unit', span.first - 1, span.last, formatDuration(span.amounts));
  }
  return null;
};

/** Whether a number stands shortly before: a rate says how many, `open an hour late` does not. */
export function hasFigure(pieces: Pieces, from: number): boolean {
  for (let at = from; at > from - 8 && pieceAt(pieces, at + 1).gap < 2; at--) {
    const { kind, word } = pieceAt(pieces, at);
    if (
      kind === 'digits' ||
      word.cardinal >= 0 ||
      ['dozen', 'dozens', 'hundreds', 'thousands', 'half'].includes(word.lower)
    )
      return true;
  }
  return false;
}

/** Whether a word before `a year` is what is counted: `a share a year`, `5 million tons a year`; verbs and adverbs end otherwise. */
function isNoun(pieces: Pieces, at: number): boolean {
  const { start, end, word, kind } = pieceAt(pieces, at);
  if (kind === 'digits' || word.counted || word.cardinal >= 0) return true;
  const text = pieces.text.slice(start, end).toLowerCase();
  return (
    !/(?:ed|ing|ly|ent)$/.test(text) &&
    (text.length > 2 || text === 'cm' || text === 'mm' || text === 'kg' || text === 'm') &&
    !NOT_NOUNS.has(text)
  );
}

const NOT_NOUNS = setOf(`
  spent, took, take, takes, after, lasted, almost, nearly, about, what, such, quite, not, has, had, have,
  was, is, been, being, were, are, will, but, wait, that, served, make, made, gave, give, get, got, like,
  because, merely, it, him, her, them, and, yet, barely, hardly, scarcely, still, even, also, where, who,
  its, since, till, set
`);
