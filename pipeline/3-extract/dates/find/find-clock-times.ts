import { readClock } from '../read/read-clock.ts';
import type { Finder } from '../time-expression.ts';
import { isCapital, isMark, isWord, pieceAt, type Piece } from '../words/pieces.ts';
import { clockFinding } from './clock-finding.ts';

/** Whether a word tells that `at 6` beside it is a time. */
function isTimeBeside({ word }: Piece): boolean {
  return word.deictic !== null || word.part !== null || word.weekday > 0 || word.month > 0;
}

/**
 * Times by the clock: `3:30 p.m. Eastern`, `14:00 GMT`, `9a`, `15h30`, `three am`, `7 o’clock`; and a bare hour beside another time: `tomorrow at 6`,
 * `8 this evening`.
 *
 * Near misses: `won 3:2`, `a ratio of 10:15` without two figures, `Genesis 1:15` (dropped by its word), `closed at 6`, `I am 30`.
 */
export const findClockTimes: Finder = (pieces, at) => {
  const piece = pieceAt(pieces, at);
  const before = pieceAt(pieces, at - 1);
  if (
    piece.gap === 0 &&
    before.kind === 'mark' &&
    '.,:$£€#+/'.includes(String.fromCharCode(before.code || 32)) &&
    before.code !== 0
  ) {
    if (pieceAt(pieces, at - 2).kind !== 'word' || pieceAt(pieces, at - 1).code !== 58) return null;
  }
  if (piece.kind === 'digits' && piece.gap === 0 && before.kind === 'word' && before.word.lower === '')
    return null;
  const clock = readClock(pieces, at);
  if (!clock) return null;
  // `Genesis 1:15`, `Psalm 23:4`: verses
  if (clock.clear && !clock.sure && clock.last === at + 3 && isCapital(before) && before.word.lower === '')
    return null;
  if (clock.clear) return clockFinding(pieces, 'clock time', at, clock);
  if (clock.hour > 24 || clock.hour === 0) return null;
  const behind = pieceAt(pieces, clock.last);
  const ends =
    (behind.kind === 'mark' &&
      !(
        behind.gap === 0 &&
        '-/,.%$:'.includes(String.fromCharCode(behind.code || 32)) &&
        pieceAt(pieces, clock.last + 1).gap === 0
      )) ||
    behind.gap === 2;
  const at1 = isWord(pieces, at - 1, 'at') || isMark(pieces, at - 1, '@');
  const part =
    isWord(pieces, clock.last, 'in') &&
    isWord(pieces, clock.last + 1, 'the') &&
    pieceAt(pieces, clock.last + 2).word.part !== null;
  const thisPart = isWord(pieces, clock.last, 'this') && pieceAt(pieces, clock.last + 1).word.part !== null;
  const deictic = behind.word.deictic !== null && behind.gap === 1;
  const minute = clock.minute !== undefined;
  if (at1 && (minute || part || thisPart || deictic || behind.word.weekday > 0))
    return clockFinding(pieces, 'bare hour', at, clock);
  if (at1 && ends) {
    const left = pieceAt(pieces, at - 2);
    const dated =
      isTimeBeside(left) || ['st', 'nd', 'rd', 'th', 'week', 'month', 'year'].includes(left.word.lower);
    return dated ? clockFinding(pieces, 'bare hour', at, clock) : null;
  }
  const wordHour = pieceAt(pieces, at).kind === 'word';
  if (
    (part || thisPart || deictic) &&
    clock.hour <= 12 &&
    clock.last === at + 1 &&
    (!wordHour || part || thisPart || behind.word.deictic?.part !== undefined) &&
    before.word.month === 0 &&
    before.word.weekday === 0
  )
    return clockFinding(pieces, 'bare hour', at, clock);
  if (wordHour && minute && (before.word.ordinal > 0 || isTimeBeside(before)))
    return clockFinding(pieces, 'bare hour', at, clock);
  return null;
};
