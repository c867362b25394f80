import { readNumber } from '../read/read-amount.ts';
import { readClock, type Clock } from '../read/read-clock.ts';
import type { Finder } from '../time-expression.ts';
import { isMark, isWord, pieceAt, textAt } from '../words/pieces.ts';
import { clockFinding } from './clock-finding.ts';

/**
 * Times told from the hour: `a quarter past 3pm`, `half past seven`, `10 past 9`, `20 minutes to 2pm`, `15 minutes past 15h`, `quarter past noon`.
 *
 * Near misses: `half past the post`, `10 past presidents`, `ten to twelve years`.
 */
export const findTimesToTheHour: Finder = (pieces, at) => {
  const hour = pieceAt(pieces, at + 1);
  if (hour.kind !== 'digits' && hour.word.cardinal < 0 && hour.word.part === null) return null;
  const direction = ['past', 'after'].includes(textAt(pieces, at))
    ? 1
    : ['to', 'before', 'until', 'of'].includes(textAt(pieces, at))
      ? -1
      : 0;
  const minutesWord =
    pieceAt(pieces, at - 1).word.unit === 'minute' ||
    textAt(pieces, at - 1) === 'min' ||
    textAt(pieces, at - 1) === 'mins';
  const from = textAt(pieces, at) === 'from' && minutesWord;
  if (direction === 0 && !from) return null;
  const noon = pieceAt(pieces, at + 1).word.part;
  const clock: Clock | null =
    noon === 'NOON' || noon === 'MIDNIGHT'
      ? { hour: noon === 'NOON' ? 12 : 0, sure: true, clear: true, last: at + 2 }
      : readClock(pieces, at + 1);
  if (!clock || clock.hour > 24 || (clock.minute ?? 0) > 0) return null;
  const end = minutesWord ? at - 1 : at;
  let first = end - 1;
  let minutes: number;
  if (isWord(pieces, first, 'half')) minutes = 30;
  else if (isWord(pieces, first, 'quarter')) {
    minutes = 15;
    if (isWord(pieces, first - 1, 'a')) first--;
  } else {
    if (isMark(pieces, first - 1, '-')) first -= 2;
    const number = readNumber(pieces, first);
    if (
      number?.last !== end ||
      number.value === null ||
      number.value < 1 ||
      number.value > 59 ||
      number.article
    )
      return null;
    minutes = number.value;
    if (!minutesWord && !(minutes % 5 === 0 && direction > 0)) return null;
    if (!clock.clear && (minutes % 5 !== 0 || textAt(pieces, at) !== 'past')) return null;
    // `20 to 30 minutes` is an amount.
    if (!clock.clear && pieceAt(pieces, clock.last).word.unit !== null) return null;
  }
  if (direction < 0 && !clock.clear) return null;
  const total = clock.hour * 60 + (direction < 0 ? -minutes : minutes);
  return clockFinding(pieces, 'time to the hour', first, {
    ...clock,
    hour: Math.floor(((total + 1440) % 1440) / 60),
    minute: (total + 1440) % 60,
  });
};
