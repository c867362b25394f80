import { setOf } from '../../../lexicons/read-list.ts';
import type { Pieces } from '../words/pieces.ts';
import { readCardinalWords } from './read-amount.ts';

const WHOLE = setOf(`and, billion, hundred, million, trillion`);

/**
 * Whether words of number stand before a year that begins with `two`: `seventy-two thousand and twelve`, `a
 * million two thousand and one`.
 */
function isPartOfWords(pieces: Pieces, at: number): boolean {
  const isCounted = pieces.pieceAt(at - 2).word.cardinal;
  if (pieces.isMark(at - 1, '-')) return isCounted >= 20;
  return pieces.isWordOf(at - 1, WHOLE) && pieces.pieceAt(at).word.cardinal === 2 && isCounted >= 0;
}

/** A year in words: `nineteen ninety-six`, `two thousand and ten`, `twenty twenty-four`. */
function readYearInWords(pieces: Pieces, at: number): { year: number; last: number } | null {
  const { cardinal } = pieces.pieceAt(at).word;
  if (isPartOfWords(pieces, at)) return null;
  if (cardinal === 2 && pieces.isWord(at + 1, 'thousand')) {
    const whole = readCardinalWords(pieces, at);
    return whole?.value && whole.value < 2100 ? { year: whole.value, last: whole.last } : null;
  }
  if (cardinal < 12 || cardinal > 20) return null;
  if (pieces.isWord(at + 1, 'hundred')) return { year: cardinal * 100, last: at + 2 };
  const rest = readCardinalWords(pieces, at + 1);
  const tens = rest?.value ?? 0;
  return tens >= 10 && tens < 100 ? { year: cardinal * 100 + tens, last: rest!.last } : null;
}

const isHyphenAt = (pieces: Pieces, at: number): boolean => pieces.isMarkOf(at, '-–') && pieces.isGlued(at);
const isGluedDigits = (pieces: Pieces, at: number): boolean => pieces.isDigits(at) && pieces.isGlued(at);

/** Whether digits are part of something longer: `1,988`, `19.88`, `$1990`, `#2000`, `No. 1999`, `1990/2`. */
export function isPartOfNumber(pieces: Pieces, at: number): boolean {
  if (pieces.isMarkOf(at - 1, '$£€')) return true;
  if (pieces.isGlued(at) && continues(pieces, at)) return true;
  return isContinued(pieces, at);
}

/** Whether what is glued to the front of digits makes them part of it. */
function continues(pieces: Pieces, at: number): boolean {
  const before = pieces.pieceAt(at - 1);
  if (before.kind === 'word') return before.word.lower !== 'fy';
  // `=2019` stands in spreadsheets; a full stop or comma glued to digits counts only between digits.
  if (pieces.isMark(at - 1, '=')) return pieces.pieceAt(at - 2).code !== 0;
  if (pieces.isMarkOf(at - 1, '.,:')) return pieces.isDigits(at - 2) && before.gap === 0;
  if (pieces.isMarkOf(at - 1, '¥#@&_+')) return true;
  return pieces.isMarkOf(at - 1, '/')
    ? isOfPath(pieces, at)
    : isHyphenAt(pieces, at - 1) && isOfCode(pieces, at);
}

/** `example.com/2015/03`, `13/32/2019`; but `1989/1990` */
function isOfPath(pieces: Pieces, at: number): boolean {
  const { kind } = pieces.pieceAt(at - 2);
  const isOfDate = kind === 'digits' && pieces.width(at - 2) !== 4;
  return pieces.isGlued(at - 1) && (kind === 'word' || isOfDate);
}

/** `555-2010`, `32-2015` and ids; but the second year of `1985-1987` */
function isOfCode(pieces: Pieces, at: number): boolean {
  const first = pieces.pieceAt(at - 2);
  if (first.kind === 'digits') {
    const isYear = pieces.width(at - 2) === 4 && first.number <= pieces.pieceAt(at).number;
    if (!isYear || (isHyphenAt(pieces, at - 3) && first.gap === 0)) return true;
  }
  return isHyphenAt(pieces, at + 1) && pieces.isGlued(at + 2);
}

/** Whether what is glued to the end of digits goes on with them: `1990.5`, `1990%`, `1990-12-3`. */
function isContinued(pieces: Pieces, at: number): boolean {
  if (!pieces.isGlued(at + 1)) return false;
  if (pieces.isMarkOf(at + 1, '%°')) return true;
  if (pieces.isMarkOf(at + 1, ',.:')) return isGluedDigits(pieces, at + 2);
  return isHyphenAt(pieces, at + 1) && isGluedDigits(pieces, at + 2) && isHyphenAt(pieces, at + 3);
}

/**
 * The year at an index. `beside` says that a month or a like word stands beside it, so that two figures with
 * an apostrophe and years before 1500 count too.
 */
export function readYear(pieces: Pieces, at: number, beside: boolean): { year: number; last: number } | null {
  const { kind, word, number } = pieces.pieceAt(at);
  if (kind === 'word') return word.cardinal < 0 ? null : readYearInWords(pieces, at);
  if (kind !== 'digits') return null;
  const digits = pieces.width(at);
  if (digits === 4) return isYear(pieces, at, beside ? 1000 : 1500) ? { year: number, last: at + 1 } : null;
  const isShort = digits === 2 && beside && pieces.isMarkOf(at - 1, "'’") && pieces.isGlued(at);
  return isShort ? { year: centuryOf(number), last: at + 1 } : null;
}

/** Whether four figures are a year: not `1549 people`, `1500-seat`, `1990s`. */
function isYear(pieces: Pieces, at: number, earliest: number): boolean {
  const { number } = pieces.pieceAt(at);
  const next = pieces.pieceAt(at + 1);
  if (number < earliest || number > 2199 || next.word.counted) return false;
  return !(next.kind === 'word' && next.gap === 0) && !isPartOfNumber(pieces, at);
}

/** The year meant by two figures: 1930 to 2029. */
export function centuryOf(shortYear: number): number {
  return shortYear < 30 ? 2000 + shortYear : 1900 + shortYear;
}
