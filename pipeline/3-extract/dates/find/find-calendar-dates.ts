import { knownDays } from '../../../lexicons/known-days.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { readDayOfMonth } from '../read/read-day-of-month.ts';
import { readYear } from '../read/read-year.ts';
import { dateFinding, type Finder, type Said } from '../time-expression.ts';
import { daysInMonth } from '../values/calendar.ts';
import {
  isCapital,
  isDigits,
  isGlued,
  isMark,
  isMarkOf,
  isWord,
  isWordOf,
  pieceAt,
  skipMark,
  textAt,
  width,
  type Pieces,
} from '../words/pieces.ts';

/**
 * A day of the month that ends before an index (`3rd of`, `03`, `the second of`), with the index of its first
 * piece.
 */
function readDayBefore(pieces: Pieces, month: number): { day: number; first: number } | null {
  if (pieceAt(pieces, month).gap === 2) return null;
  const direct = isMark(pieces, month - 1, '-') && isGlued(pieces, month) ? month - 1 : month;
  const end = isWord(pieces, direct - 1, 'of') ? direct - 1 : direct;
  const first = [end - 3, end - 2, end - 1].find((at) => readDayOfMonth(pieces, at)?.last === end);
  // `in 5 March …` is fine, `chapter 1.5 March` and `$20 March` are not.
  if (first === undefined || (isGlued(pieces, first) && isMarkOf(pieces, first - 1, '.,$£€#/:'))) return null;
  const { day } = readDayOfMonth(pieces, first)!;
  return { day, first: isWord(pieces, first - 1, 'the') ? first - 1 : first };
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
  if (isMark(pieces, at - 1, '-') && isWord(pieces, at - 2, 'mid')) return true;
  const { lower } = pieceAt(pieces, at).word;
  const isLarge = isCapital(pieceAt(pieces, at));
  if (pieceAt(pieces, at).gap === 2) return isLarge && !AMBIGUOUS.has(lower);
  const isLed = isWordOf(pieces, at - 1, LEADS);
  if (!AMBIGUOUS.has(lower)) return isLarge || isLed || isWord(pieces, at - 1, 'the');
  if (!isLarge) return pieceAt(pieces, at + 1).kind !== 'word' && isWordOf(pieces, at - 1, SMALL_LEADS);
  const isVerb = lower === 'may' || lower === 'march';
  const isGoal = isWord(pieces, at - 1, 'to') || (lower === 'march' && isWord(pieces, at - 1, 'on'));
  return isLed && !(isVerb && isGoal);
}

/**
 * Dates around the name of a month: `Aug. 2`, `3rd of March 2015`, `the first of March`, `14april 2015`,
 * `March 2015`, `June`.
 *
 * Near misses: `he may 5 times …` (no capital), `March 2,000 miles`, `May said`, `they march`.
 */
export const findCalendarDates: Finder = (pieces, at) => {
  const date = withYear(pieces, at, monthAndDay(pieces, at));
  const { month, day, year } = date.said;
  if (day === undefined && year === undefined && !isMonthAlone(pieces, at)) return null;
  const known = day && year === undefined ? knownYearOf(pieces, date.last, month!, day) : undefined;
  const said = known === undefined ? date.said : { ...date.said, knownYear: known };
  return dateFinding('calendar date', date.first, date.last, said);
};

/** What has been read of a date so far. */
interface Part {
  first: number;
  last: number;
  said: Said;
}

/** The month at an index, with the day that stands on one side of it. */
function monthAndDay(pieces: Pieces, at: number): Part {
  const { month } = pieceAt(pieces, at).word;
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
  const isShort = width(pieces, at) <= 4 && !isWordOf(pieces, at, WHOLE_NAMES);
  return isShort && isMark(pieces, at + 1, '.') && isGlued(pieces, at + 1) ? at + 2 : at + 1;
}

/** A day that the month has; `30 Feb.` belongs to something else. */
const fitting = <Day extends { day: number }>(day: Day | null, month: number): Day | null =>
  day && day.day <= daysInMonth(2000, month) ? day : null;

/** The day behind a month: `March 3`, `March the 3rd`, `Jan/3`. */
function dayBehind(pieces: Pieces, name: number, month: number): { day: number; last: number } | null {
  const separated = skipMark(pieces, name, ',/-');
  const at = isWord(pieces, name, 'the') ? name + 1 : separated;
  if (pieceAt(pieces, at).gap === 2) return null;
  const day = fitting(readDayOfMonth(pieces, at), month);
  return day && isDayBehind(pieces, at, day.last) ? day : null;
}

/** The year behind a month or a day: `March 2015`, `March of 2015`, `3 March in 2015`, `March ’15`. */
function yearBehind(pieces: Pieces, last: number, hasDay: boolean): { year: number; last: number } | null {
  const isIn = hasDay && isWord(pieces, last, 'in') && isDigits(pieces, last + 1);
  const isLed = isWord(pieces, last, 'of') || isIn;
  const at = isLed ? last + 1 : skipMark(pieces, last, hasDay ? ",-/'’" : ",'’/");
  return pieceAt(pieces, at).gap < 2 ? readYear(pieces, at, true) : null;
}

/** `2015 March` */
function yearBefore(pieces: Pieces, at: number): { year: number; last: number } | null {
  if (pieceAt(pieces, at).gap !== 1 || width(pieces, at - 1) !== 4) return null;
  const year = readYear(pieces, at - 1, true);
  return year?.last === at ? year : null;
}

/** `mar` and `sat` share a word with others: an abbreviation alone must look like one. */
function isMonthAlone(pieces: Pieces, at: number): boolean {
  const isLoose = width(pieces, at) <= 3 && !isWord(pieces, at, 'may') && !isCapital(pieceAt(pieces, at));
  return isSureMonth(pieces, at) && !isLoose;
}

/** The year of a well-known day before its noun: `the Sept. 11 attacks`. */
function knownYearOf(pieces: Pieces, last: number, month: number, day: number): number | undefined {
  const noun = textAt(pieces, last);
  return knownDays.find((one) => one.month === month && one.day === day && one.before.includes(noun))?.year;
}

const JOINTS = setOf(`and, through, to, until`);

/**
 * `between March and June 2026`, `from 28 December to 3 January 2026`: the year that the other end of a range
 * gives to this one.
 */
function yearOfOtherEnd(pieces: Pieces, at: number, month: number): number | undefined {
  if (!isWordOf(pieces, at, JOINTS) && !isMarkOf(pieces, at, '-–')) return undefined;
  const day = readDayOfMonth(pieces, at + 1);
  const other = pieceAt(pieces, day ? day.last : at + 1).word.month;
  if (other === 0) return undefined;
  const last = skipMark(pieces, (day ? day.last : at + 1) + 1, '.');
  const dayBehind = day ? null : readDayOfMonth(pieces, last);
  const year = readYear(pieces, skipMark(pieces, dayBehind?.last ?? last, ','), true);
  return year && year.year >= 1000 ? (month <= other ? year.year : year.year - 1) : undefined;
}

/** Whether digits behind a month are its day: not `March 2,000`, `May 5 percent`, `June 10 people`. */
function isDayBehind(pieces: Pieces, at: number, last: number): boolean {
  if (isGlued(pieces, last) && startsFigure(pieces, last)) return false;
  const isSingle = last === at + 1;
  // `In March, 20 people`: a comma needs an ordinal behind it.
  if (isSingle && isDigits(pieces, at) && isMark(pieces, at - 1, ',')) return false;
  if (isCounted(pieces, last, isSingle)) return false;
  // `May second` is a day, `a March second` a part of a minute.
  return isDigits(pieces, at) || !isSingle || pieceAt(pieces, at).word.unit === null;
}

/** Whether what stands behind a number is counted by it: `10 people`, `20 miles`, `5 days`. */
function isCounted(pieces: Pieces, at: number, isSingle: boolean): boolean {
  const { word, gap } = pieceAt(pieces, at);
  const isUnit = word.unit !== null && word.unit !== 'night';
  return word.counted || (isUnit && isSingle && gap > 0);
}

/** Whether a mark behind digits goes on with them: `5%`, `2,000`, `5.5`; `5,2015` is a day and a year. */
function startsFigure(pieces: Pieces, at: number): boolean {
  if (isMark(pieces, at, '%')) return true;
  const isFollowed = isDigits(pieces, at + 1) && isGlued(pieces, at + 1) && width(pieces, at + 1) !== 4;
  return isFollowed && isMarkOf(pieces, at, ',.:');
}
