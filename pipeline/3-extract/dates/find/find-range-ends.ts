import { setOf } from '../../../lexicons/read-list.ts';
import { daysInMonth } from '../values/calendar.ts';
import { readDayOfMonth } from '../read/read-day-of-month.ts';
import { readClock, type Clock } from '../read/read-clock.ts';
import { readNumber } from '../read/read-amount.ts';
import { dateFinding, type Finder, type Finding } from '../time-expression.ts';
import {
  isDigits,
  isMark,
  isMarkOf,
  isWord,
  isWordOf,
  pieceAt,
  width,
  type Pieces,
} from '../words/pieces.ts';

const JOINTS = setOf(`and, or, through, thru, to, until`);

/** Whether a piece joins two ends: `March 3-5`, `April 24 and 25`, `May 3 to 7`. */
const joins = (pieces: Pieces, at: number): boolean =>
  isWordOf(pieces, at, JOINTS) || isMarkOf(pieces, at, '-–—');

type Day = NonNullable<ReturnType<typeof readDayOfMonth>>;

/**
 * The bare end of a range of days or hours, which takes its month or its half of the day from the other end:
 * `March 3-5`, `April 24 and 25`,
 * `3 and 4 March`, `from 3 to 5 p.m.`; and of a range of lengths: `between two and six days`.
 *
 * Near misses: `March 3 and 20 people`, `May 5-2 win`.
 */
export const findRangeEnds: Finder = (pieces, at) => {
  const day = readDayOfMonth(pieces, at);
  const end = day && (findLastDay(pieces, at, day) ?? findFirstDay(pieces, at, day));
  return end ?? findFirstHour(pieces, at);
};

/** `5` of `March 3-5` */
function findLastDay(pieces: Pieces, at: number, { day, last }: Day): Finding | null {
  if (!joins(pieces, at - 1) || !endsRange(pieces, at, last)) return null;
  for (const first of [at - 2, at - 3]) {
    const other = readDayOfMonth(pieces, first);
    const { month } = pieceAt(pieces, isMark(pieces, first - 1, '.') ? first - 2 : first - 1).word;
    if (other?.last === at - 1 && other.day < day && hasDay(month, day))
      return dateFinding('range end', at, last, { month, day, ...yearBehind(pieces, last) });
  }
  return null;
}

/** Whether no noun stands behind a day that it could count. */
function endsRange(pieces: Pieces, at: number, last: number): boolean {
  const { word, kind } = pieceAt(pieces, last);
  const isCounted = word.counted || word.unit !== null;
  const isUnknown = kind === 'word' && word.lower === '';
  return !isCounted && !(isUnknown && pieceAt(pieces, at - 1).kind === 'word');
}

/** `3` of `3 and 4 March` */
function findFirstDay(pieces: Pieces, at: number, { day, last }: Day): Finding | null {
  const other = joins(pieces, last) ? readDayOfMonth(pieces, last + 1) : null;
  if (!other || other.day <= day) return null;
  const of = isWord(pieces, other.last, 'of') ? other.last + 1 : other.last;
  const { month } = pieceAt(pieces, of).word;
  return hasDay(month, other.day)
    ? dateFinding('range end', at, last, { month, day, ...yearBehind(pieces, of + 1) })
    : null;
}

/** Whether a month (0 for none) has a day. */
const hasDay = (month: number, day: number): boolean => month > 0 && day <= daysInMonth(2000, month);

function yearBehind(pieces: Pieces, at: number): { year?: number } {
  const comma = isMark(pieces, at, ',') ? at + 1 : at;
  const { number } = pieceAt(pieces, comma);
  return width(pieces, comma) === 4 && number > 1000 && number < 2200 ? { year: number } : {};
}

/** `3` of `from 3 to 5 p.m.`, `10:30` of `10:30-11 a.m.` is clear by itself. */
function findFirstHour(pieces: Pieces, at: number): Finding | null {
  const clock = readClock(pieces, at);
  if (!clock || clock.sure || !joins(pieces, clock.last)) return null;
  const other = readClock(pieces, clock.last + 1);
  if (!other?.sure || !other.clear || !isHourOfRange(pieces, at, clock)) return null;
  const afternoon = other.hour >= 12 && clock.hour % 12 <= other.hour % 12;
  const hour = (clock.hour % 12) + (afternoon ? 12 : 0);
  const said = { hour, sureOfHalf: true };
  const { minute } = clock;
  return dateFinding('range end', at, clock.last, minute === undefined ? said : { ...said, minute });
}

/** `two or 3 p.m.` are no two ends; an hour alone is a whole number. */
function isHourOfRange(pieces: Pieces, at: number, { last, minute }: Clock): boolean {
  if (isWord(pieces, last, 'or') && !isDigits(pieces, at)) return false;
  return minute !== undefined || readNumber(pieces, at)?.last === last;
}
