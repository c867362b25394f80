import { readDayOfMonth } from '../read/read-day-of-month.ts';
import { dateFinding, type Finder } from '../time-expression.ts';
import { isWord, pieceAt } from '../words/pieces.ts';

/**
 * A day of the month without its month: `on the 18th`, `Wednesday the thirty-first`, `on 29th`.
 *
 * Near misses: `the 5th floor`, `his 18th birthday`, `the 101st Airborne`, `the first`.
 */
export const findDaysOfMonth: Finder = (pieces, at) => {
  const day = readDayOfMonth(pieces, at);
  if (!day?.ordinal) return null;
  const the = isWord(pieces, at - 1, 'the');
  const before = pieceAt(pieces, the ? at - 2 : at - 1).word;
  const next = pieceAt(pieces, day.last);
  // Behind it stands the end of the phrase, never the noun that it counts.
  // `20th of the current month`, `the 15th of next month`
  const ofMonth =
    isWord(pieces, day.last, 'of') &&
    [day.last + 2, day.last + 3].some((index) => pieceAt(pieces, index).word.unit === 'month');
  if (ofMonth)
    return dateFinding(
      'day of month',
      the ? at - 1 : at,
      isWord(pieces, day.last, 'day') ? day.last + 1 : day.last,
      { day: day.day },
    );
  const ends =
    next.kind !== 'word' ||
    next.gap === 2 ||
    (['at', 'of', 'in', 'for', 'and', 'to', 'or', 'from', 'this', 'until', 'day'].includes(next.word.lower) &&
      !isWord(pieces, day.last, 'day'));
  if (!ends) return null;
  if (pieceAt(pieces, at).kind !== 'digits' && before.weekday === 0) return null;
  // `from the 15th to the 19th century`
  const ahead = [3, 4, 5].map((by) => pieceAt(pieces, day.last + by).word);
  if (
    ['to', 'and', 'or'].includes(next.word.lower) &&
    ahead.some(({ unit }) => unit === 'century' || unit === 'week')
  )
    return null;
  const leads =
    ['on', 'by', 'until', 'till', 'before', 'after', 'since', 'from', 'around', 'about', 'through'].includes(
      before.lower,
    ) || before.weekday > 0;
  if (!leads || (!the && before.weekday === 0 && before.lower !== 'on')) return null;
  return dateFinding('day of month', the ? at - 1 : at, day.last, { day: day.day });
};
