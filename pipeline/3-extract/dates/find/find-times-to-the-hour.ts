import { setOf } from '../../../lexicons/read-list.ts';
import { readNumber } from '../read/read-amount.ts';
import { readClock, type Clock } from '../read/read-clock.ts';
import type { CodeFinder, Finding } from '../time-expression.ts';
import type { Pieces } from '../words/pieces.ts';
import { clockFinding } from './clock-finding.ts';

/** Times told from the hour. */
export const timesToTheHour: CodeFinder = {
  find: findTimesToTheHour,
  examples: {
    'a quarter past 3pm': '2025-01-17T15:15',
    'half past seven today': '2025-01-17T07:30',
    '20 minutes to 2pm': '2025-01-17T13:40',
    'quarter past noon': '2025-01-17T12:15',
  },
  nearMisses: ['half past the post', '10 past presidents', 'ten to twelve years'],
};

function findTimesToTheHour(pieces: Pieces, at: number): Finding | null {
  const clock = hourBehind(pieces, at + 1);
  if (!clock || clock.hour > 24 || (clock.minute ?? 0) > 0) return null;
  const hasUnit = MINUTES.has(pieces.textAt(at - 1));
  const joint = pieces.textAt(at);
  const direction = joint === 'to' || joint === 'before' ? -1 : 1;
  if ((joint === 'from' && !hasUnit) || (direction < 0 && !clock.clear)) return null;
  const told = minutesBefore(pieces, hasUnit ? at - 1 : at);
  if (!told || !(told.isFraction || isCounted(pieces, at, told.minutes, hasUnit, clock))) return null;
  const total = clock.hour * 60 + told.minutes * direction + 1440;
  const [hour, minute] = [Math.floor((total % 1440) / 60), total % 60];
  return clockFinding(pieces, 'time to the hour', told.first, { ...clock, hour, minute });
}

const MINUTES = setOf(`min, mins, minute, minutes`);

/** `3pm`, `seven`, `noon` */
function hourBehind(pieces: Pieces, at: number): Clock | null {
  const { kind, word } = pieces.pieceAt(at);
  const isNoon = word.part === 'NOON';
  if (isNoon || word.part === 'MIDNIGHT')
    return { hour: isNoon ? 12 : 0, sure: true, clear: true, last: at + 1 };
  return kind === 'digits' || word.cardinal >= 0 ? readClock(pieces, at) : null;
}

/** How many minutes are told before an index: `half`, `a quarter`, `20`, `twenty-five`. */
function minutesBefore(
  pieces: Pieces,
  end: number,
): { first: number; minutes: number; isFraction: boolean } | null {
  if (pieces.isWord(end - 1, 'half')) return { first: end - 1, minutes: 30, isFraction: true };
  if (pieces.isWord(end - 1, 'quarter'))
    return { first: pieces.isWord(end - 2, 'a') ? end - 2 : end - 1, minutes: 15, isFraction: true };
  const first = pieces.isMark(end - 2, '-') ? end - 3 : end - 1;
  const number = readNumber(pieces, first);
  if (number?.last !== end || number.value === null || number.article) return null;
  const { value } = number;
  return value >= 1 && value <= 59 ? { first, minutes: value, isFraction: false } : null;
}

/**
 * Whether a number before `past` or `to` counts minutes: `10 past 9`, `20 minutes to 2pm`; `20 to 30 minutes`
 * is an amount.
 */
function isCounted(pieces: Pieces, at: number, minutes: number, hasUnit: boolean, clock: Clock): boolean {
  const isRound = minutes % 5 === 0;
  const joint = pieces.textAt(at);
  if (!hasUnit && !(isRound && (joint === 'past' || joint === 'after'))) return false;
  return clock.clear || (isRound && joint === 'past' && pieces.pieceAt(clock.last).word.unit === null);
}
