import { dateFinding, type Finder, type Said } from '../time-expression.ts';
import { isMark, isWord, pieceAt, type Pieces } from '../words/pieces.ts';

/** `first`, `3rd`, `last` at an index: its number (-1 the last) and the index of its first piece. */
function readNth(pieces: Pieces, at: number): { nth: number; first: number } | null {
  const { word } = pieceAt(pieces, at);
  if (word.ordinal > 0) {
    const tens = isMark(pieces, at - 1, '-') ? at - 2 : at - 1;
    const { cardinal } = pieceAt(pieces, tens).word;
    return cardinal >= 20 && cardinal < 100 && word.ordinal < 10
      ? { nth: cardinal + word.ordinal, first: tens }
      : { nth: word.ordinal, first: at };
  }
  if (word.lower === 'last' || word.lower === 'final') return { nth: -1, first: at };
  if (
    ['st', 'nd', 'rd', 'th'].includes(word.lower) &&
    pieceAt(pieces, at).gap === 0 &&
    pieceAt(pieces, at - 1).kind === 'digits'
  )
    return { nth: pieceAt(pieces, at - 1).number, first: at - 1 };
  return null;
}

/** Whether what stands behind is a coarser time that the expression can be part of: `of October`, `in 2015`, `of next month`. */
function hasCoarser(pieces: Pieces, at: number): boolean {
  if (!isWord(pieces, at, 'of') && !isWord(pieces, at, 'in')) return false;
  const next =
    isWord(pieces, at + 1, 'the') || ['this', 'next', 'last'].includes(pieceAt(pieces, at + 1).word.lower)
      ? at + 2
      : at + 1;
  const { kind, number, word } = pieceAt(pieces, next);
  return (
    word.month > 0 ||
    word.unit === 'month' ||
    word.unit === 'year' ||
    word.unit === 'quarter' ||
    (kind === 'digits' && number > 1500 && number < 2200)
  );
}

/**
 * A counted day, week or weekday of something coarser: `the first Tuesday of October`, `the last week of this month`, `third day of October`,
 * `the second week of 2021`, `last weekend of October 2017`; and weeks by number: `week 31`.
 *
 * Near misses: `the first week` (of what?), `last Tuesday`, `the third day of the trial`, `week 2 of the trial`.
 */
export const findNthUnits: Finder = (pieces, at) => {
  const { word } = pieceAt(pieces, at);
  const number = pieceAt(pieces, at + 1);
  if (
    (word.lower === 'week' || word.lower === 'wk') &&
    !word.plural &&
    number.kind === 'digits' &&
    number.number >= 1 &&
    number.number <= 53 &&
    number.end - number.start <= 2 &&
    pieceAt(pieces, at + 2).word.unit === null
  ) {
    return dateFinding('week number', isWord(pieces, at - 1, 'the') ? at - 1 : at, at + 2, {
      week: number.number,
    });
  }
  const nth = readNth(pieces, at - 1);
  if (!nth || word.plural || !hasCoarser(pieces, at + 1)) return null;
  const unit =
    word.weekday > 0
      ? 'weekday'
      : word.unit === 'day' || word.unit === 'week' || word.unit === 'weekend' || word.unit === 'month'
        ? word.unit
        : null;
  if (!unit) return null;
  const said: Said = { nth: { nth: nth.nth, unit } };
  if (word.weekday > 0) said.weekday = word.weekday;
  return dateFinding(
    'nth unit',
    isWord(pieces, nth.first - 1, 'the') ? nth.first - 1 : nth.first,
    at + 1,
    said,
  );
};
