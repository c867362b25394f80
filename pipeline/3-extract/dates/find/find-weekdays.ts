import { dateFinding, type Finder, type Said } from '../time-expression.ts';
import { isCapital, isMark, isWord, pieceAt, skipMark, type Pieces } from '../words/pieces.ts';

/** `last`, `this`, `next` and their kin at an index: -1, 0, 1; null for any other word. */
export function readDirection(pieces: Pieces, at: number): -1 | 0 | 1 | null {
  switch (pieceAt(pieces, at).word.lower) {
    case 'last':
    case 'past':
    case 'previous':
      return -1;
    case 'this':
    case 'current':
      return 0;
    case 'next':
    case 'coming':
    case 'upcoming':
    case 'following':
      return 1;
    default:
      return null;
  }
}

/** Whether a short form such as `Sat` or `sun` stands for a weekday. */
function isSureWeekday(pieces: Pieces, at: number): boolean {
  const piece = pieceAt(pieces, at);
  if (piece.word.lower.includes('day')) return true;
  if (
    isMark(pieces, at + 1, '.') &&
    pieceAt(pieces, at + 1).gap === 0 &&
    (isCapital(piece) || (pieceAt(pieces, at + 2).code === 0 && pieceAt(pieces, at - 1).code === 0))
  )
    return true;
  const next = pieceAt(pieces, skipMark(pieces, at + 1, ','));
  if (next.word.month > 0 || (next.kind === 'digits' && next.number <= 31 && isCapital(piece))) return true;
  if (pieceAt(pieces, at - 1).code === 0 && next.code === 0) return true;
  if (piece.word.lower === 'sun' || piece.word.lower === 'sat')
    return isMark(pieces, at - 1, ',') && pieceAt(pieces, at - 2).kind === 'digits';
  const before = pieceAt(pieces, at - 1);
  return (
    isCapital(piece) &&
    (before.word.lower === 'on' ||
      readDirection(pieces, at - 1) !== null ||
      isMark(pieces, at - 1, ',') ||
      before.word.unit === 'week')
  );
}

/**
 * Weekdays: `Friday`, `last Friday`, `next Monday`, `Sat.`, `every Tuesday`, `on Mondays`, `2 Sundays from now` (by the amount).
 *
 * Near misses: `he sat down`, `the sun`, `wed in June`, `Fri` inside other words.
 */
export const findWeekdays: Finder = (pieces, at) => {
  const { word } = pieceAt(pieces, at);
  if (!isSureWeekday(pieces, at)) return null;
  const last = word.lower.includes('day') ? at + 1 : skipMark(pieces, at + 1, '.');
  const before = pieceAt(pieces, at - 1).word.lower;
  if (before === 'every' || before === 'each')
    return {
      rule: 'set of weekdays',
      first: at - 1,
      last,
      meaning: { kind: 'set', value: `XXXX-WXX-${word.weekday}` },
      modifier: null,
    };
  if (before === 'other' && isWord(pieces, at - 2, 'every'))
    return {
      rule: 'set of weekdays',
      first: at - 2,
      last,
      meaning: { kind: 'set', value: `XXXX-WXX-${word.weekday}` },
      modifier: null,
    };
  if (word.plural)
    return {
      rule: 'set of weekdays',
      first: at,
      last,
      meaning: { kind: 'set', value: `XXXX-WXX-${word.weekday}` },
      modifier: null,
    };
  const said: Said = { weekday: word.weekday };
  const direction = readDirection(pieces, at - 1);
  if (direction !== null) {
    said.direction = direction;
    if (before === 'following' && isWord(pieces, at - 2, 'the')) said.fromContext = true;
    if (before === 'coming' || before === 'upcoming' || before === 'past') said.near = true;
    if (said.near && isWord(pieces, at - 2, 'this'))
      return dateFinding('weekday with direction', at - 2, last, said);
    return dateFinding('weekday with direction', isWord(pieces, at - 2, 'the') ? at - 2 : at - 1, last, said);
  }
  if (before === 'that') return dateFinding('weekday', at - 1, last, { ...said, fromContext: true });
  // `Friday after next`, `Tuesday week`
  if (isWord(pieces, last, 'after') && isWord(pieces, last + 1, 'next'))
    return dateFinding('weekday with direction', at, last + 2, {
      ...said,
      step: { amounts: [{ unit: 'week', count: 1 }], by: 1, from: 'published', reach: 'whole' },
    });
  // `Friday 23 at 4`, `Monday 21`
  const number = pieceAt(pieces, last);
  const behind = pieceAt(pieces, last + 1);
  if (
    number.kind === 'digits' &&
    number.gap === 1 &&
    number.number >= 1 &&
    number.number <= 31 &&
    number.end - number.start <= 2 &&
    (behind.gap === 2 ||
      behind.word.lower === 'at' ||
      (behind.kind === 'mark' && behind.gap === 0 && pieceAt(pieces, last + 2).gap > 0 && behind.code !== 37))
  ) {
    return dateFinding('weekday and day', at, last + 1, { ...said, day: number.number });
  }
  return dateFinding('weekday', at, last, said);
};
