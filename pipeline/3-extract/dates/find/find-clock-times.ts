import { setOf } from '../../../lexicons/read-list.ts';
import { readClock, readZone, type Clock } from '../read/read-clock.ts';
import type { Amount, CodeFinder, Finding } from '../time-expression.ts';
import { isCapital, type Piece, type Pieces } from '../words/pieces.ts';
import { clockFinding } from './clock-finding.ts';

/** Whether a word tells that `at 6` beside it is a time. */
function isTimeBeside({ word }: Piece): boolean {
  return word.deictic !== null || word.part !== null || word.weekday > 0 || word.month > 0;
}

/**
 * Whether a piece goes on from what stands before it: `2.30` behind `1`, `$3`, `B7`. A colon behind a word
 * does not matter.
 */
function isContinued(pieces: Pieces, at: number): boolean {
  if (!pieces.isGlued(at)) return false;
  const before = pieces.pieceAt(at - 1);
  const isLabel = pieces.isMark(at - 1, ':') && pieces.pieceAt(at - 2).kind === 'word';
  if (pieces.isMarkOf(at - 1, '.,:$£€#+/')) return !isLabel;
  return pieces.isDigits(at) && before.kind === 'word' && before.word.lower === '';
}

/**
 * Times by the clock; and a bare hour beside another time.
 *
 * Three parts are a time that was run, unless `at`, a date or the half of the day make them one by the clock.
 */
export const clockTimes: CodeFinder = {
  find: findClockTimes,
  examples: {
    'at 3:30 p.m. Eastern': '2025-01-17T15:30',
    'at 14:00 GMT': '2025-01-17T14:00',
    'they left at 15h30': '2025-01-17T15:30',
    "at 7 o'clock today": '2025-01-17T07:00',
    'they won in 2:14:04': 'PT2H14M4S',
  },
  nearMisses: ['they won 3:2', 'Genesis 1:15', 'closed at 6 dollars', 'I am 30'],
};

function findClockTimes(pieces: Pieces, at: number): Finding | null {
  const clock = isContinued(pieces, at) ? null : readClock(pieces, at);
  if (!clock) return null;
  if (isStopped(pieces, at, clock)) return stoppedTime(at, clock);
  if (clock.clear) return isVerse(pieces, at, clock) ? null : clockFinding(pieces, 'clock time', at, clock);
  if (clock.hour > 24 || clock.hour === 0) return null;
  return isBareHour(pieces, at, clock) ? clockFinding(pieces, 'bare hour', at, clock) : null;
}

/**
 * Whether hours, minutes and seconds were stopped, not read off a clock: `a record of 2:17:01`; `at 15:23:24`,
 * `May 3, 10:05:30` and `10:05:30 GMT` were read.
 */
function isStopped(pieces: Pieces, at: number, { second, last, hour, sure }: Clock): boolean {
  if (second === undefined || last !== at + 5 || hour > 9 || (sure && hour > 0)) return false;
  const before = pieces.isMark(at - 1, ',') ? at - 2 : at - 1;
  const beside = [pieces.pieceAt(before), pieces.pieceAt(last)];
  return !pieces.isWord(at - 1, 'at') && !readZone(pieces, last) && !beside.some((piece) => isDated(piece));
}

const isDated = (piece: Piece): boolean =>
  isTimeBeside(piece) || piece.kind === 'digits' || piece.word.ordinal > 0;

function stoppedTime(first: number, { hour, minute, second, last }: Clock): Finding {
  const amounts: Amount[] = [
    { unit: 'hour', count: hour },
    { unit: 'minute', count: minute ?? 0 },
    { unit: 'second', count: second ?? 0 },
  ];
  return { rule: 'stopped time', first, last, meaning: { kind: 'duration', amounts }, modifier: null };
}

/** `Genesis 1:15`, `Psalm 23:4` */
function isVerse(pieces: Pieces, at: number, { sure, last }: Clock): boolean {
  const before = pieces.pieceAt(at - 1);
  return !sure && last === at + 3 && isCapital(before) && before.word.lower === '';
}

const DATED = setOf(`month, nd, rd, st, th, week, year`);

/**
 * Whether what stands beside it makes a number an hour: `at 6 tomorrow`, `6 in the evening`, `six thirty
 * tomorrow`.
 */
function isBareHour(pieces: Pieces, at: number, clock: Clock): boolean {
  const isLed = pieces.isWord(at - 1, 'at') || pieces.isMark(at - 1, '@');
  if (isLed && isHourBehindAt(pieces, at, clock)) return true;
  if (isSingleHour(pieces, at, clock) && isDayBehind(pieces, at, clock.last)) return true;
  // `tomorrow six thirty`
  const before = pieces.pieceAt(at - 1);
  const isTime = clock.minute !== undefined && !pieces.isDigits(at);
  return isTime && (before.word.ordinal > 0 || isTimeBeside(before));
}

/** `at 6 tomorrow`, `at six thirty`, and `on Friday at 6` where the clause ends behind it. */
function isHourBehindAt(pieces: Pieces, at: number, { minute, last }: Clock): boolean {
  const { word, gap } = pieces.pieceAt(last);
  const isDeictic = word.deictic !== null && gap === 1;
  if (minute !== undefined || isDeictic || word.weekday > 0 || partBehind(pieces, last)) return true;
  if (!endsAt(pieces, last)) return false;
  return isTimeBeside(pieces.pieceAt(at - 2)) || pieces.isWordOf(at - 2, DATED);
}

/** An hour of one piece that is no day of the month: `6`, but not the `6` of `May 6`. */
function isSingleHour(pieces: Pieces, at: number, { hour, last }: Clock): boolean {
  const { month, weekday } = pieces.pieceAt(at - 1).word;
  return hour <= 12 && last === at + 1 && month === 0 && weekday === 0;
}

/** `6 in the evening`, `6 tomorrow`, `six tonight`; but `six today` are six of something. */
function isDayBehind(pieces: Pieces, at: number, last: number): boolean {
  const { word, gap } = pieces.pieceAt(last);
  const isDeictic = word.deictic !== null && gap === 1;
  const isTonight = word.deictic?.part !== undefined;
  return partBehind(pieces, last) || (isDeictic && (isTonight || pieces.isDigits(at)));
}

/** `in the evening`, `this evening` */
function partBehind(pieces: Pieces, at: number): boolean {
  const inThe = pieces.isWord(at, 'in') && pieces.isWord(at + 1, 'the');
  const part = inThe ? at + 2 : pieces.isWord(at, 'this') ? at + 1 : -1;
  return pieces.pieceAt(part).word.part !== null;
}

/** Whether a clause or a paragraph ends at an index; marks inside of figures end nothing. */
function endsAt(pieces: Pieces, at: number): boolean {
  const { kind, gap } = pieces.pieceAt(at);
  const isInner = gap === 0 && pieces.isMarkOf(at, '-/,.%$:') && pieces.isGlued(at + 1);
  return (kind === 'mark' && !isInner) || gap === 2;
}
