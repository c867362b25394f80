import { isCapital, isMark, isWord, pieceAt, skipMark, textAt, type Pieces } from '../words/pieces.ts';
import { readCardinalWords } from './read-amount.ts';
import type { TimeZone } from '../../../lexicons/time-zones.ts';

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

const glued = (pieces: Pieces, at: number): boolean => pieceAt(pieces, at).gap === 0;

/** `am`, `p.m.`, `a m`, and `a` or `p` glued to figures. */
function readHalf(pieces: Pieces, at: number): { half: 'a' | 'p'; last: number } | null {
  const text = textAt(pieces, at);
  if (pieceAt(pieces, at).gap === 2) return null;
  if (text === 'am' || text === 'pm') return { half: text[0] as 'a' | 'p', last: at + 1 };
  if (text !== 'a' && text !== 'p') return null;
  // `District 8-4A`, `16A`: only a small letter alone is a half of the day.
  const capital = pieceAt(pieces, at).code < 97;
  const dot = skipMark(pieces, at + 1, '.');
  if (textAt(pieces, dot) === 'm' && (dot > at + 1 || pieceAt(pieces, dot).gap === 1))
    return {
      half: text,
      last: isMark(pieces, dot + 1, '.') && glued(pieces, dot + 1) && dot > at + 1 ? dot + 2 : dot + 1,
    };
  return !capital &&
    glued(pieces, at) &&
    pieceAt(pieces, at - 1).kind === 'digits' &&
    !(dot > at + 1 && glued(pieces, dot))
    ? { half: text, last: at + 1 }
    : null;
}

/** `EST`, `GMT`, `Eastern`, `Pacific Time` behind a time. */
export function readZone(pieces: Pieces, at: number): { zone: TimeZone; last: number } | null {
  const piece = pieceAt(pieces, at);
  const { zone, lower } = piece.word;
  if (!zone || piece.gap === 2) return null;
  const text = pieces.text.slice(piece.start, piece.end);
  if (lower.length <= 4 ? text !== text.toUpperCase() : !isCapital(piece)) return null;
  const daylight = ['standard', 'daylight', 'summer'].includes(textAt(pieces, at + 1)) ? at + 2 : at + 1;
  const time = textAt(pieces, daylight) === 'time' ? daylight + 1 : at + 1;
  return { zone, last: time };
}

function minutesAt(pieces: Pieces, at: number): number | null {
  const { kind, start, end, number } = pieceAt(pieces, at);
  return kind === 'digits' && end - start === 2 && number < 60 ? number : null;
}

/**
 * Reads a time that begins with its hour: `3:30 p.m.`, `15:23:24`, `15h30`, `9a`, `three am`, `four twenty-three a m`, `7 o’clock`, `11ish`,
 * `1300 GMT`; `6` alone comes back as not clear.
 */
export function readClock(pieces: Pieces, at: number): Clock | null {
  const piece = pieceAt(pieces, at);
  let { number: hour } = piece;
  let last = at + 1;
  let minute: number | undefined;
  let second: number | undefined;
  let clear = false;
  const digits = piece.kind === 'digits';
  if (!digits) {
    hour = piece.word.cardinal;
    if (hour < 1 || hour > 24) return null;
    const behind = readCardinalWords(pieces, last);
    if (
      behind?.value &&
      behind.value >= 10 &&
      behind.value < 60 &&
      hour <= 12 &&
      pieceAt(pieces, last).gap === 1
    ) {
      minute = behind.value;
      last = behind.last;
    }
  } else if (piece.end - piece.start === 4 && pieceAt(pieces, last).word.zone && readZone(pieces, last)) {
    if (hour % 100 > 59 || hour >= 2400) return null;
    return { hour: Math.floor(hour / 100), minute: hour % 100, sure: true, clear: true, last };
  } else if (piece.end - piece.start > 2 || hour > 24) return null;

  if (digits && isMark(pieces, last, ':') && glued(pieces, last) && glued(pieces, last + 1)) {
    const read = minutesAt(pieces, last + 1);
    if (read === null) return null;
    minute = read;
    clear = true;
    last += 2;
    if (isMark(pieces, last, ':') && glued(pieces, last)) {
      const seconds = minutesAt(pieces, last + 1);
      if (seconds === null || !glued(pieces, last + 1)) return null;
      second = seconds;
      last += 2;
    }
  } else if (digits && textAt(pieces, last) === 'h' && glued(pieces, last)) {
    const read = glued(pieces, last + 1) ? minutesAt(pieces, last + 1) : null;
    if (read === null && pieceAt(pieces, last + 1).kind === 'digits' && glued(pieces, last + 1)) return null;
    minute = read ?? 0;
    if (hour < 1 || (read === null && !isWord(pieces, at - 1, 'at') && !isWord(pieces, at - 1, 'past')))
      return null;
    return { hour, minute, sure: true, clear: true, last: read === null ? last + 1 : last + 2 };
  } else if (
    digits &&
    isMark(pieces, last, '.') &&
    glued(pieces, last) &&
    glued(pieces, last + 1) &&
    minutesAt(pieces, last + 1) !== null &&
    readHalf(pieces, last + 2)
  ) {
    minute = minutesAt(pieces, last + 1)!;
    last += 2;
  }
  const half = readHalf(pieces, last);
  if (half && hour >= 1 && hour <= 12)
    return {
      hour: half.half === 'a' ? hour % 12 : (hour % 12) + 12,
      minute,
      second,
      sure: true,
      clear: true,
      last: half.last,
    };
  if (half && hour > 12) return { hour, minute, second, sure: true, clear: true, last: half.last };
  const clockWord =
    textAt(pieces, last) === 'oclock'
      ? 1
      : textAt(pieces, last) === 'o' && textAt(pieces, last + 2) === 'clock'
        ? 3
        : 0;
  if (clockWord) {
    last += clockWord;
    clear = true;
  } else if (digits && textAt(pieces, last) === 'ish' && glued(pieces, last)) {
    last++;
    clear = true;
  } else if (
    digits &&
    pieceAt(pieces, last).kind === 'mark' &&
    glued(pieces, last) &&
    !clear &&
    '%$°'.includes(String.fromCharCode(pieceAt(pieces, last).code || 32))
  )
    return null;
  const behindHalf =
    isWord(pieces, last, 'in') && isWord(pieces, last + 1, 'the')
      ? readHalf(pieces, last + 2)
      : clockWord
        ? readHalf(pieces, last)
        : null;
  if (behindHalf && hour <= 12)
    return {
      hour: behindHalf.half === 'a' ? hour % 12 : (hour % 12) + 12,
      minute,
      second,
      sure: true,
      clear: true,
      last: behindHalf.last,
    };
  if (
    clear &&
    (isMark(pieces, last, ':') || isMark(pieces, last, '-')) &&
    glued(pieces, last) &&
    pieceAt(pieces, last + 1).kind === 'digits' &&
    glued(pieces, last + 1) &&
    isMark(pieces, last, ':')
  )
    return null;
  return { hour, minute, second, sure: hour > 12 || hour === 0, clear, last };
}
