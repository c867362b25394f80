import { daysInMonth } from '../values/calendar.ts';
import { readDayOfMonth } from '../read/read-day-of-month.ts';
import { readClock } from '../read/read-clock.ts';
import { readNumber } from '../read/read-amount.ts';
import { dateFinding, type Finder } from '../time-expression.ts';
import { isMark, isWord, pieceAt, type Pieces } from '../words/pieces.ts';

/** Whether a piece joins two ends: `March 3-5`, `April 24 and 25`, `May 3 to 7`. */
function joins(pieces: Pieces, at: number): boolean {
  const { lower } = pieceAt(pieces, at).word;
  return (
    lower === 'and' ||
    lower === 'to' ||
    lower === 'or' ||
    lower === 'through' ||
    lower === 'until' ||
    lower === 'thru' ||
    isMark(pieces, at, '-') ||
    isMark(pieces, at, '–') ||
    isMark(pieces, at, '—')
  );
}

/**
 * The bare end of a range of days or hours, which takes its month or its half of the day from the other end:
 * `March 3-5`, `April 24 and 25`,
 * `3 and 4 March`, `from 3 to 5 p.m.`; and of a range of lengths: `between two and six days`.
 *
 * Near misses: `March 3 and 20 people`, `May 5-2 win`.
 */
export const findRangeEnds: Finder = (pieces, at) => {
  const day = readDayOfMonth(pieces, at);
  const next = day ? pieceAt(pieces, day.last) : null;
  if (
    day &&
    joins(pieces, at - 1) &&
    next &&
    !next.word.counted &&
    next.word.unit === null &&
    !(next.kind === 'word' && next.word.lower === '' && pieceAt(pieces, at - 1).kind === 'word')
  ) {
    for (const first of [at - 2, at - 3]) {
      const other = readDayOfMonth(pieces, first);
      const mark = pieceAt(pieces, first - 1);
      const month = mark.word.month || (mark.code === 46 ? pieceAt(pieces, first - 2).word.month : 0);
      if (other?.last === at - 1 && month > 0 && other.day < day.day && day.day <= daysInMonth(2000, month)) {
        return dateFinding('range end', at, day.last, {
          month,
          day: day.day,
          ...yearBehind(pieces, day.last),
        });
      }
    }
  }
  if (day && joins(pieces, day.last)) {
    const other = readDayOfMonth(pieces, day.last + 1);
    const of = other && isWord(pieces, other.last, 'of') ? other.last + 1 : (other?.last ?? 0);
    const { month } = pieceAt(pieces, of).word;
    if (other && month > 0 && other.day > daysInMonth(2000, month)) return findFirstHour(pieces, at);
    if (other && month > 0 && other.day > day.day && pieceAt(pieces, of + 1).kind !== 'digits')
      return dateFinding('range end', at, day.last, { month, day: day.day });
    if (other && month > 0 && other.day > day.day)
      return dateFinding('range end', at, day.last, { month, day: day.day, ...yearBehind(pieces, of + 1) });
  }
  return findFirstHour(pieces, at);
};

function yearBehind(pieces: Pieces, at: number): { year?: number } {
  const comma = isMark(pieces, at, ',') ? at + 1 : at;
  const { kind, number, start, end } = pieceAt(pieces, comma);
  return kind === 'digits' && end - start === 4 && number > 1000 && number < 2200 ? { year: number } : {};
}

/** `3` of `from 3 to 5 p.m.`, `10:30` of `10:30-11 a.m.` is clear by itself. */
function findFirstHour(pieces: Pieces, at: number): ReturnType<Finder> {
  const clock = readClock(pieces, at);
  if (
    !clock ||
    clock.sure ||
    !joins(pieces, clock.last) ||
    (isWord(pieces, clock.last, 'or') && pieceAt(pieces, at).kind === 'word')
  )
    return null;
  const other = readClock(pieces, clock.last + 1);
  if (
    !other?.sure ||
    !other.clear ||
    (readNumber(pieces, at)?.last !== clock.last && clock.minute === undefined)
  )
    return null;
  const afternoon = other.hour >= 12 && clock.hour % 12 <= other.hour % 12;
  return dateFinding('range end', at, clock.last, {
    hour: (clock.hour % 12) + (afternoon ? 12 : 0),
    sureOfHalf: true,
    ...(clock.minute === undefined ? {} : { minute: clock.minute }),
  });
}
