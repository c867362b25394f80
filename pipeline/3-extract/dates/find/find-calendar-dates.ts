import { knownDays } from '../../../lexicons/known-days.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { readDayOfMonth } from '../read/read-day-of-month.ts';
import { readYear } from '../read/read-year.ts';
import { type CodeFinder, dateFinding, type Finding, type Said } from '../time-expression.ts';
import { daysInMonth } from '../values/calendar.ts';
import { isCapital, type Pieces } from '../words/pieces.ts';

/**
 * A day of the month that ends before an index (`3rd of`, `03`, `the second of`), with the index of its first
 * piece.
 */
function readDayBefore(pieces: Pieces, month: number): { day: number; first: number } | null {
  if (pieces.pieceAt(month).gap === 2) return null;
  const direct = pieces.isMark(month - 1, '-') && pieces.isGlued(month) ? month - 1 : month;
  const end = pieces.isWord(direct - 1, 'of') ? direct - 1 : direct;
  const first = [end - 3, end - 2, end - 1].find((at) => readDayOfMonth(pieces, at)?.last === end);
  // `in 5 March …` is fine, `chapter 1.5 March` and `$20 March` are not.
  if (first === undefined || (pieces.isGlued(first) && pieces.isMarkOf(first - 1, '.,$£€#/:'))) return null;
  const { day } = readDayOfMonth(pieces, first)!;
  return { day, first: pieces.isWord(first - 1, 'the') ? first - 1 : first };
}

/** Words after which a bare `May` or `March` is the month. */
const LEADS = setOf(`
  in, since, until, till, by, last, next, this, early, late, mid, of, from, through, during, before, after,
  for, between, every, each, to, end, following, on
`);

const SMALL_LEADS = setOf(`in, last, next, since, this, until`);
const AMBIGUOUS = setOf(`dec, jan, mar, march, may`);

/** Whether a month that is also a verb is meant as the month when it stands alone. */
function isSureMonth(pieces: Pieces, at: number): boolean {
  if (pieces.isMark(at - 1, '-') && pieces.isWord(at - 2, 'mid')) return true;
  const { lower } = pieces.pieceAt(at).word;
  const isLarge = isCapital(pieces.pieceAt(at));
  if (pieces.pieceAt(at).gap === 2) return isLarge && !AMBIGUOUS.has(lower);
  const isLed = pieces.isWordOf(at - 1, LEADS);
  if (!AMBIGUOUS.has(lower)) return isLarge || isLed || pieces.isWord(at - 1, 'the');
  if (!isLarge) return pieces.pieceAt(at + 1).kind !== 'word' && pieces.isWordOf(at - 1, SMALL_LEADS);
  const isVerb = lower === 'may' || lower === 'march';
  const isGoal = pieces.isWord(at - 1, 'to') || (lower === 'march' && pieces.isWord(at - 1, 'on'));
  return isLed && !(isVerb && isGoal);
}

/** Dates around the name of a month. */
export const calendarDates: CodeFinder = {
  find: findCalendarDates,
  examples: {
    'on Aug. 2, 2024': '2024-08-02',
    'the 3rd of March 2015': '2015-03-03',
    'born 14april 2015': '2015-04-14',
    'in March 2015': '2015-03',
    'they met in June': '2024-06',
  },
  nearMisses: ['they may leave', 'May said she was sorry', 'they march on'],
};

function findCalendarDates(pieces: Pieces, at: number): Finding | null {
  const date = withYear(pieces, at, monthAndDay(pieces, at));
  const { month, day, year } = date.said;
  if (day === undefined && year === undefined && !isMonthAlone(pieces, at)) return null;
  const known = day && year === undefined ? knownYearOf(pieces, date.last, month!, day) : undefined;
  const said = known === undefined ? date.said : { ...date.said, knownYear: known };
  return dateFinding('calendar date', date.first, date.last, said);
}

/** What has been read of a date so far. */
interface Part {
  first: number;
  last: number;
  said: Said;
}

/** The month at an index, with the day that stands on one side of it. */
function monthAndDay(pieces: Pieces, at: number): Part {
  const { month } = pieces.pieceAt(at).word;
  const last = behindName(pieces, at);
  const before = fitting(readDayBefore(pieces, at), month);
  if (before) return { first: before.first, last, said: { month, day: before.day } };
  const behind = dayBehind(pieces, last, month);
  if (behind) return { first: at, last: behind.last, said: { month, day: behind.day } };
  return { first: at, last, said: { month } };
}

/** The same with the year behind it, before it, or at the other end of a range. */
function withYear(pieces: Pieces, at: number, { first, last, said }: Part): Part {
  const behind = yearBehind(pieces, last, said.day !== undefined);
  if (behind) return { first, last: behind.last, said: { ...said, year: behind.year } };
  const before = first < at ? null : yearBefore(pieces, at);
  if (before) return { first: at - 1, last, said: { ...said, year: before.year } };
  const year = yearOfOtherEnd(pieces, last, said.month!);
  return { first, last, said: year === undefined ? said : { ...said, year } };
}

/** Months that are never written with a full stop. */
const WHOLE_NAMES = setOf(`july, june, may`);

/** Index behind a month and the full stop of its short form. */
function behindName(pieces: Pieces, at: number): number {
  const isShort = pieces.width(at) <= 4 && !pieces.isWordOf(at, WHOLE_NAMES);
  return isShort && pieces.isMark(at + 1, '.') && pieces.isGlued(at + 1) ? at + 2 : at + 1;
}

/** A day that the month has; `30 Feb.` belongs to something else. */
const fitting = <Day extends { day: number }>(day: Day | null, month: number): Day | null =>
  day && day.day <= daysInMonth(2000, month) ? day : null;

/** The day behind a month: `March 3`, `March the 3rd`, `Jan/3`. */
function dayBehind(pieces: Pieces, name: number, month: number): { day: number; last: number } | null {
  const separated = pieces.skipMark(name, ',/-');
  const at = pieces.isWord(name, 'the') ? name + 1 : separated;
  if (pieces.pieceAt(at).gap === 2) return null;
  const day = fitting(readDayOfMonth(pieces, at), month);
  return day && isDayBehind(pieces, at, day.last) ? day : null;
}

/** The year behind a month or a day: `March 2015`, `March of 2015`, `3 March in 2015`, `March ’15`. */
function yearBehind(pieces: Pieces, last: number, hasDay: boolean): { year: number; last: number } | null {
  const isIn = hasDay && pieces.isWord(last, 'in') && pieces.isDigits(last + 1);
  const isLed = pieces.isWord(last, 'of') || isIn;
  const at = isLed ? last + 1 : pieces.skipMark(last, hasDay ? ",-/'’" : ",'’/");
  return pieces.pieceAt(at).gap < 2 ? readYear(pieces, at, true) : null;
}

/** `2015 March` */
function yearBefore(pieces: Pieces, at: number): { year: number; last: number } | null {
  if (pieces.pieceAt(at).gap !== 1 || pieces.width(at - 1) !== 4) return null;
  const year = readYear(pieces, at - 1, true);
  return year?.last === at ? year : null;
}

/** `mar` and `sat` share a word with others: an abbreviation alone must look like one. */
function isMonthAlone(pieces: Pieces, at: number): boolean {
  const isLoose = pieces.width(at) <= 3 && !pieces.isWord(at, 'may') && !isCapital(pieces.pieceAt(at));
  return isSureMonth(pieces, at) && !isLoose;
}

/** The year of a well-known day before its noun: `the Sept. 11 attacks`. */
function knownYearOf(pieces: Pieces, last: number, month: number, day: number): number | undefined {
  const noun = pieces.textAt(last);
  return knownDays.find((one) => one.month === month && one.day === day && one.before.includes(noun))?.year;
}

const JOINTS = setOf(`and, through, to, until`);

/**
 * `between March and June 2026`, `from 28 December to 3 January 2026`: the year that the other end of a range
 * gives to this one.
 */
function yearOfOtherEnd(pieces: Pieces, at: number, month: number): number | undefined {
  if (!pieces.isWordOf(at, JOINTS) && !pieces.isMarkOf(at, '-–')) return undefined;
  const day = readDayOfMonth(pieces, at + 1);
  const other = pieces.pieceAt(day ? day.last : at + 1).word.month;
  if (other === 0) return undefined;
  const last = pieces.skipMark((day ? day.last : at + 1) + 1, '.');
  const dayBehind = day ? null : readDayOfMonth(pieces, last);
  const year = readYear(pieces, pieces.skipMark(dayBehind?.last ?? last, ','), true);
  return year && year.year >= 1000 ? (month <= other ? year.year : year.year - 1) : undefined;
}

/** Whether digits behind a month are its day: not `March 2,000`, `May 5 percent`, `June 10 people`. */
function isDayBehind(pieces: Pieces, at: number, last: number): boolean {
  if (pieces.isGlued(last) && startsFigure(pieces, last)) return false;
  const isSingle = last === at + 1;
  // `In March, 20 people`: a comma needs an ordinal behind it.
  if (isSingle && pieces.isDigits(at) && pieces.isMark(at - 1, ',')) return false;
  if (isCounted(pieces, last, isSingle)) return false;
  // `May second` is a day, `a March second` a part of a minute.
  return pieces.isDigits(at) || !isSingle || pieces.pieceAt(at).word.unit === null;
}

/** Whether what stands behind a number is counted by it: `10 people`, `20 miles`, `5 days`. */
function isCounted(pieces: Pieces, at: number, isSingle: boolean): boolean {
  const { word, gap } = pieces.pieceAt(at);
  const isUnit = word.unit !== null && word.unit !== 'night';
  return word.counted || (isUnit && isSingle && gap > 0);
}

/** Whether a mark behind digits goes on with them: `5%`, `2,000`, `5.5`; `5,2015` is a day and a year. */
function startsFigure(pieces: Pieces, at: number): boolean {
  if (pieces.isMark(at, '%')) return true;
  const isFollowed = pieces.isDigits(at + 1) && pieces.isGlued(at + 1) && pieces.width(at + 1) !== 4;
  return isFollowed && pieces.isMarkOf(at, ',.:');
}
