import { DIGIT_RUN, LETTER_RUN, MARK } from '../../../2-parse/words/split-form.ts';
import type { PieceTable } from '../../../2-parse/words/piece-table.ts';
import type { WordTable } from '../../../2-parse/words/word-table.ts';
import { TIME_WORD, UNKNOWN_WORD, type TimeWord } from './time-words.ts';

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
  table: PieceTable;
  list: readonly Piece[];
}

const KINDS: Piece['kind'][] = [];
KINDS[LETTER_RUN] = 'word';
KINDS[DIGIT_RUN] = 'digits';
KINDS[MARK] = 'mark';

/** The pieces of an article, with what the lexicons of time say of each. */
export function piecesOf(table: WordTable): Pieces {
  const { text, pieces } = table;
  const { start, end, gap, kind, word, number } = pieces;
  const { at, values } = TIME_WORD;
  const list = Array.from({ length: pieces.length }, (_, i): Piece => {
    const known = kind[i] === LETTER_RUN && word[i] > 0 ? values[at[word[i]]] : undefined;
    return {
      start: start[i],
      end: end[i],
      kind: KINDS[kind[i]],
      gap: gap[i] as Piece['gap'],
      code: text.charCodeAt(start[i]),
      word: known ?? UNKNOWN_WORD,
      number: number[i],
    };
  });
  return { text, table: pieces, list };
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

/** The piece in lower case, for words that no lexicon of time has. */
export function textAt(pieces: Pieces, index: number): string {
  const { vocabulary, type, length } = pieces.table;
  return index >= 0 && index < length ? vocabulary.lowers[type[index]] : '';
}
