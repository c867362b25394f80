import { setOf } from '../../../lexicons/read-list.ts';
import { daysInMonth } from '../values/calendar.ts';
import { readDayOfMonth } from '../read/read-day-of-month.ts';
import { readClock, type Clock } from '../read/read-clock.ts';
import { readNumber } from '../read/read-amount.ts';
import { type CodeFinder, dateFinding, type Finding } from '../time-expression.ts';
import type { Pieces } from '../words/pieces.ts';

const JOINTS = setOf(`and, or, through, thru, to, until`);

/** Whether a piece joins two ends: `March 3-5`, `April 24 and 25`, `May 3 to 7`. */
const joins = (pieces: Pieces, at: number): boolean =>
  pieces.isWordOf(at, JOINTS) || pieces.isMarkOf(at, '-–—');

type Day = NonNullable<ReturnType<typeof readDayOfMonth>>;

/**
 * The bare end of a range of days or hours, which takes its month or its half of the day from the other end.
 */
export const rangeEnds: CodeFinder = {
  find: findRangeEnds,
  examples: {
    'they met March 3-5, 2024': '2024-03-05',
    'on April 24 and 25 last year': '2024-04-25',
    'on 3 and 4 March 2015': '2015-03-03',
    'from 3 to 5 p.m. today': '2025-01-17T15:00',
  },
  nearMisses: ['March 3 and 20 people', 'the May 5-2 win'],
};

function findRangeEnds(pieces: Pieces, at: number): Finding | null {
  const day = readDayOfMonth(pieces, at);
  const end = day && (findLastDay(pieces, at, day) ?? findFirstDay(pieces, at, day));
  return end ?? findFirstHour(pieces, at);
}

/** `5` of `March 3-5` */
function findLastDay(pieces: Pieces, at: number, { day, last }: Day): Finding | null {
  if (!joins(pieces, at - 1) || !endsRange(pieces, at, last)) return null;
  for (const first of [at - 2, at - 3]) {
    const other = readDayOfMonth(pieces, first);
    const { month } = pieces.pieceAt(pieces.isMark(first - 1, '.') ? first - 2 : first - 1).word;
    if (other?.last === at - 1 && other.day < day && hasDay(month, day))
      return dateFinding('range end', at, last, { month, day, ...yearBehind(pieces, last) });
  }
  return null;
}

/** Whether no noun stands behind a day that it could count. */
function endsRange(pieces: Pieces, at: number, last: number): boolean {
  const { word, kind } = pieces.pieceAt(last);
  const isCounted = word.counted || word.unit !== null;
  const isUnknown = kind === 'word' && word.lower === '';
  return !isCounted && !(isUnknown && pieces.pieceAt(at - 1).kind === 'word');
}

/** `3` of `3 and 4 March` */
function findFirstDay(pieces: Pieces, at: number, { day, last }: Day): Finding | null {
  const other = joins(pieces, last) ? readDayOfMonth(pieces, last + 1) : null;
  if (!other || other.day <= day) return null;
  const of = pieces.isWord(other.last, 'of') ? other.last + 1 : other.last;
  const { month } = pieces.pieceAt(of).word;
  return hasDay(month, other.day)
    ? dateFinding('range end', at, last, { month, day, ...yearBehind(pieces, of + 1) })
    : null;
}

/** Whether a month (0 for none) has a day. */
const hasDay = (month: number, day: number): boolean => month > 0 && day <= daysInMonth(2000, month);

function yearBehind(pieces: Pieces, at: number): { year?: number } {
  const comma = pieces.isMark(at, ',') ? at + 1 : at;
  const { number } = pieces.pieceAt(comma);
  return pieces.width(comma) === 4 && number > 1000 && number < 2200 ? { year: number } : {};
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
  if (pieces.isWord(last, 'or') && !pieces.isDigits(at)) return false;
  return minute !== undefined || readNumber(pieces, at)?.last === last;
}
