import { LONGEST_WORD, timeWords, UNKNOWN_WORD, type TimeWord } from './time-words.ts';

/**
 * A run of letters, a run of digits, or one mark. Finer than the words of the parser: `10-year`, `3:30pm`, `mid-1990s` and `14april`
 * come apart, so that one rule reads `third-quarter` and `third quarter`.
 */
export interface Piece {
  start: number;
  end: number;
  kind: 'word' | 'digits' | 'mark';
  /** What stands before it: nothing, white space, or an empty line. No expression reaches over an empty line. */
  gap: 0 | 1 | 2;
  /** Code of the first character. */
  code: number;
  /** What the lexicons say of a word; the same empty entry for all other pieces. */
  word: TimeWord;
  /** Value of digits (the first nine of them); -1 for other pieces. */
  number: number;
}

/** A text in pieces. */
export interface Pieces {
  text: string;
  list: readonly Piece[];
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  kinds[code] = /[a-z]/i.test(character)
    ? LETTER
    : /\d/.test(character)
      ? DIGIT
      : /\s/.test(character)
        ? SPACE
        : 0;
}

/** Letters beyond ASCII are taken by block: all but general punctuation and symbols, CJK marks, surrogates and the odd signs of Latin-1. */
function kindOf(code: number): number {
  if (code < 128) return kinds[code];
  if (
    code === 0xa0 ||
    code === 0x2009 ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff
  )
    return SPACE;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return 0;
  return (code >= 0x2000 && code < 0x2c00) ||
    (code >= 0x3000 && code < 0x3040) ||
    (code >= 0xd800 && code < 0xe000) ||
    code >= 0xff00
    ? 0
    : LETTER;
}

/** Which first two letters and lengths the words of the lexicons have. Most words of a text fail here and need no string of their own. */
const shapes = new Uint8Array(32 * 32 * 32);
const shapeOf = (first: number, second: number, length: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (length & 31);
for (const word of timeWords.keys())
  shapes[shapeOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0, word.length)] = 1;

function lookUp(text: string, start: number, end: number): TimeWord {
  const length = end - start;
  if (
    length > LONGEST_WORD ||
    shapes[shapeOf(text.charCodeAt(start), length > 1 ? text.charCodeAt(start + 1) : 0, length)] === 0
  )
    return UNKNOWN_WORD;
  return timeWords.get(text.slice(start, end).toLowerCase()) ?? UNKNOWN_WORD;
}

/** Splits a text, in one pass. */
export function splitPieces(text: string): Pieces {
  const list: Piece[] = [];
  const { length } = text;
  let gap: 0 | 1 | 2 = 2;
  let lines = 0;
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    const start = at++;
    if (kind === SPACE) {
      if (code === 10) lines++;
      if (gap < 2) gap = lines > 1 ? 2 : 1;
      continue;
    }
    if (kind === LETTER) {
      while (at < length && kindOf(text.charCodeAt(at)) === LETTER) at++;
      list.push({ start, end: at, kind: 'word', gap, code, word: lookUp(text, start, at), number: -1 });
    } else if (kind === DIGIT) {
      let number = code - 48;
      while (at < length && kindOf(text.charCodeAt(at)) === DIGIT) {
        if (at - start < 9) number = number * 10 + text.charCodeAt(at) - 48;
        at++;
      }
      list.push({ start, end: at, kind: 'digits', gap, code, word: UNKNOWN_WORD, number });
    } else {
      list.push({ start, end: at, kind: 'mark', gap, code, word: UNKNOWN_WORD, number: -1 });
    }
    gap = 0;
    lines = 0;
  }
  return { text, list };
}

const NOTHING: Piece = { start: 0, end: 0, kind: 'mark', gap: 2, code: 0, word: UNKNOWN_WORD, number: -1 };

/** The piece at an index; an empty mark beyond the ends of the text. */
export function pieceAt({ list }: Pieces, index: number): Piece {
  return index >= 0 && index < list.length ? list[index] : NOTHING;
}

/** Whether the piece is this word of a lexicon or of the grammar. */
export function isWord(pieces: Pieces, index: number, lower: string): boolean {
  return pieceAt(pieces, index).word.lower === lower;
}

/** Whether the piece is this mark. */
export function isMark(pieces: Pieces, index: number, mark: string): boolean {
  return pieceAt(pieces, index).code === mark.charCodeAt(0) && pieceAt(pieces, index).kind === 'mark';
}

/** Whether a word begins with a capital. */
export function isCapital({ code, kind }: Piece): boolean {
  return kind === 'word' && ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde));
}

/** Index behind an optional mark: the full stop of an abbreviation, a comma, a hyphen. */
export function skipMark(pieces: Pieces, index: number, marks: string): number {
  const piece = pieceAt(pieces, index);
  return piece.kind === 'mark' &&
    piece.gap < 2 &&
    piece.code !== 0 &&
    marks.includes(String.fromCharCode(piece.code))
    ? index + 1
    : index;
}
