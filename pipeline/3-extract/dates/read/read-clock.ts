import { isCapital, type Pieces } from '../words/pieces.ts';
import { readCardinalWords } from './read-amount.ts';
import type { TimeZone } from '../../../lexicons/time-zones.ts';

/** `a.m.` or `p.m.`, and the index behind it. */
interface Half {
  half: 'a' | 'p';
  last: number;
}

/** A time on the clock. */
export interface Clock {
  hour: number;
  minute?: number;
  second?: number;
  /** Whether the text tells morning from afternoon. */
  sure: boolean;
  /** Whether the words can be nothing but a time; `at 6` alone cannot tell. */
  clear: boolean;
  last: number;
}

/** `am`, `p.m.`, `a m`, and `a` or `p` glued to figures. */
function readHalf(pieces: Pieces, at: number): Half | null {
  const text = pieces.textAt(at);
  if (pieces.pieceAt(at).gap === 2) return null;
  if (text === 'am' || text === 'pm') return { half: text[0] as Half['half'], last: at + 1 };
  if (text !== 'a' && text !== 'p') return null;
  const dot = pieces.skipMark(at + 1, '.');
  const isDotted = dot > at + 1;
  if (pieces.textAt(dot) === 'm' && (isDotted || pieces.pieceAt(dot).gap === 1)) {
    const isClosed = isDotted && pieces.isMark(dot + 1, '.') && pieces.isGlued(dot + 1);
    return { half: text, last: isClosed ? dot + 2 : dot + 1 };
  }
  return isGluedLetter(pieces, at) && !(isDotted && pieces.isGlued(dot))
    ? { half: text, last: at + 1 }
    : null;
}

/** `9a`; but `District 8-4A`, `16A`: only a small letter alone is a half of the day. */
const isGluedLetter = (pieces: Pieces, at: number): boolean =>
  pieces.pieceAt(at).code >= 97 && pieces.isGlued(at) && pieces.isDigits(at - 1);

/** `EST`, `GMT`, `Eastern`, `Pacific Time` behind a time. */
export function readZone(pieces: Pieces, at: number): { zone: TimeZone; last: number } | null {
  const piece = pieces.pieceAt(at);
  const { zone, lower } = piece.word;
  if (!zone || piece.gap === 2) return null;
  const text = pieces.text.slice(piece.start, piece.end);
  if (lower.length <= 4 ? text !== text.toUpperCase() : !isCapital(piece)) return null;
  const daylight = ['standard', 'daylight', 'summer'].includes(pieces.textAt(at + 1)) ? at + 2 : at + 1;
  const time = pieces.textAt(daylight) === 'time' ? daylight + 1 : at + 1;
  return { zone, last: time };
}

function minutesAt(pieces: Pieces, at: number): number | null {
  const { kind, start, end, number } = pieces.pieceAt(at);
  return kind === 'digits' && end - start === 2 && number < 60 ? number : null;
}

/** What is read first: the hour, and minutes and seconds where they stand with it. */
type Hand = Pick<Clock, 'hour' | 'minute' | 'second' | 'clear' | 'last'>;

/** `four`, `four twenty-three`. */
function readHourInWords(pieces: Pieces, at: number): Hand | null {
  const hour = pieces.pieceAt(at).word.cardinal;
  if (hour < 1 || hour > 24) return null;
  const behind = readCardinalWords(pieces, at + 1);
  const minutes = behind?.value ?? 0;
  const isMinutes = minutes >= 10 && minutes < 60 && hour <= 12 && pieces.pieceAt(at + 1).gap === 1;
  return isMinutes
    ? { hour, minute: minutes, last: behind!.last, clear: false }
    : { hour, last: at + 1, clear: false };
}

/** `3`, `3:30`, `15:23:24`, `3.30 p.m.`, from figures of one or two. */
function readHourInFigures(pieces: Pieces, at: number): Hand | null {
  const hour = pieces.pieceAt(at).number;
  const last = at + 1;
  if (pieces.width(at) > 2 || hour > 24) return null;
  const minute = pieces.isGlued(last + 1) ? minutesAt(pieces, last + 1) : null;
  if (pieces.isGlued(last + 1) && pieces.isGlued(last) && pieces.isMark(last, ':'))
    return minute === null ? null : readSeconds(pieces, { hour, minute, clear: true, last: last + 2 });
  const isDotted = pieces.isMark(last, '.') && pieces.isGlued(last) && minute !== null;
  return isDotted && readHalf(pieces, last + 2)
    ? { hour, minute, clear: false, last: last + 2 }
    : { hour, last, clear: false };
}

function readSeconds(pieces: Pieces, hand: Hand): Hand | null {
  if (!pieces.isMark(hand.last, ':') || !pieces.isGlued(hand.last)) return hand;
  const second = minutesAt(pieces, hand.last + 1);
  return second === null || !pieces.isGlued(hand.last + 1) ? null : { ...hand, second, last: hand.last + 2 };
}

/** `1300 GMT`: four figures before a zone; undefined where they are something else. */
function readMilitary(pieces: Pieces, at: number): Clock | null | undefined {
  const { number } = pieces.pieceAt(at);
  if (pieces.width(at) !== 4 || !readZone(pieces, at + 1)) return undefined;
  if (number % 100 > 59 || number >= 2400) return null;
  return { hour: Math.floor(number / 100), minute: number % 100, sure: true, clear: true, last: at + 1 };
}

/** `15h30`; `15h` behind `at` or `past`; undefined where no `h` stands. */
function readFrench(pieces: Pieces, at: number): Clock | null | undefined {
  const hour = pieces.pieceAt(at).number;
  if (pieces.width(at) > 2 || hour > 24 || pieces.textAt(at + 1) !== 'h' || !pieces.isGlued(at + 1))
    return undefined;
  const isFollowed = pieces.isGlued(at + 2) && pieces.isDigits(at + 2);
  const minute = isFollowed ? minutesAt(pieces, at + 2) : null;
  if (hour < 1 || (isFollowed && minute === null)) return null;
  if (minute !== null) return { hour, minute, sure: true, clear: true, last: at + 3 };
  const isLed = pieces.isWord(at - 1, 'at') || pieces.isWord(at - 1, 'past');
  return isLed ? { hour, minute: 0, sure: true, clear: true, last: at + 2 } : null;
}

/** `o’clock`, `oclock`, `11ish` behind an hour: how many pieces it has; 0 if none stands there. */
function clockWordAt(pieces: Pieces, at: number, digits: boolean): number {
  const text = pieces.textAt(at);
  if (text === 'oclock') return 1;
  if (text === 'o' && pieces.textAt(at + 2) === 'clock') return 3;
  return digits && text === 'ish' && pieces.isGlued(at) ? 1 : 0;
}

const inHalf = (hour: number, { half }: Half): number =>
  hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0);

/** The half of the day behind `o’clock` or `in the`: `3 o’clock p.m.`, `3 in the a.m.` */
function readHalfBehind(pieces: Pieces, at: number, isClock: boolean): Half | null {
  if (pieces.isWord(at, 'in') && pieces.isWord(at + 1, 'the')) return readHalf(pieces, at + 2);
  return isClock ? readHalf(pieces, at) : null;
}

/**
 * Reads a time that begins with its hour: `3:30 p.m.`, `15:23:24`, `15h30`, `9a`, `three am`, `four
 * twenty-three a m`, `7 o’clock`, `11ish`,
 * `1300 GMT`; `6` alone comes back as not clear.
 */
export function readClock(pieces: Pieces, at: number): Clock | null {
  const digits = pieces.isDigits(at);
  if (digits) {
    const whole = readMilitary(pieces, at) ?? readFrench(pieces, at);
    if (whole !== undefined) return whole;
  }
  const hand = digits ? readHourInFigures(pieces, at) : readHourInWords(pieces, at);
  if (!hand) return null;
  const half = readHalf(pieces, hand.last);
  if (half && (hand.hour >= 1 || hand.hour > 12))
    return { ...hand, hour: inHalf(hand.hour, half), sure: true, clear: true, last: half.last };
  return readBare(pieces, hand, digits);
}

/** An hour without `a.m.` or `p.m.` right behind it. */
function readBare(pieces: Pieces, hand: Hand, digits: boolean): Clock | null {
  const { hour } = hand;
  const word = clockWordAt(pieces, hand.last, digits);
  const last = hand.last + word;
  const clear = hand.clear || word > 0;
  if (digits && !clear && pieces.isGlued(last) && pieces.isMarkOf(last, '%$°')) return null;
  const behind = readHalfBehind(pieces, last, word > 0 && pieces.textAt(hand.last) !== 'ish');
  if (behind && hour <= 12)
    return { ...hand, hour: inHalf(hour, behind), sure: true, clear: true, last: behind.last };
  return clear && goesOn(pieces, last) ? null : { ...hand, sure: hour > 12 || hour === 0, clear, last };
}

/** Whether more figures are glued to a time with a colon. */
const goesOn = (pieces: Pieces, at: number): boolean =>
  pieces.isMark(at, ':') && pieces.isGlued(at) && pieces.isGlued(at + 1) && pieces.isDigits(at + 1);
