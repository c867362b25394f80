import { DIGIT_RUN, LETTER_RUN, MARK } from '../../../2-parse/words/split-form.ts';
import type { PieceTable } from '../../../2-parse/words/piece-table.ts';
import type { WordTable } from '../../../2-parse/words/word-table.ts';
import { TIME_WORD, UNKNOWN_WORD, wordById, type TimeWord } from './time-words.ts';

/**
 * A run of letters, a run of digits, or one mark. Finer than the words of the parser: `10-year`, `3:30pm`,
 * `mid-1990s` and `14april` come apart, so that one rule reads `third-quarter` and `third quarter`.
 */
export interface Piece {
  start: number;
  end: number;
  kind: 'word' | 'digits' | 'mark';
  /**
   * What stands before it: nothing, white space, or an empty line. No expression reaches over an empty line.
   */
  gap: 0 | 1 | 2;
  /** Code of the first character. */
  code: number;
  /** What the lexicons say of a word; the same empty entry for all other pieces. */
  word: TimeWord;
  /** Value of digits (the first nine of them); -1 for other pieces. */
  number: number;
}

const KINDS: Piece['kind'][] = [];
KINDS[LETTER_RUN] = 'word';
KINDS[DIGIT_RUN] = 'digits';
KINDS[MARK] = 'mark';

/** A text in pieces: a view of the word table's. */
export class Pieces {
  readonly text: string;
  readonly table: PieceTable;
  readonly length: number;
  /**
   * Number of the word in the lexicons of time; 0 for a word in none. The list of the word table has them in
   * this order.
   */
  readonly ids: Int32Array;
  readonly gaps: Uint8Array;
  #made: (Piece | undefined)[] = [];

  constructor({ text, pieces }: WordTable) {
    this.text = text;
    this.table = pieces;
    this.length = pieces.length;
    this.gaps = pieces.gap;
    this.ids = new Int32Array(pieces.length);
    const { at } = TIME_WORD;
    const { word, kind } = pieces;
    for (let i = 0; i < pieces.length; i++) if (kind[i] === LETTER_RUN) this.ids[i] = at[word[i]];
  }

  /** The piece at an index, which must be one of the text. */
  at(i: number): Piece {
    return (this.#made[i] ??= this.#make(i));
  }

  #make(i: number): Piece {
    const { start, end, gap, kind, number } = this.table;
    return {
      start: start[i],
      end: end[i],
      kind: KINDS[kind[i]],
      gap: gap[i] as Piece['gap'],
      code: this.text.charCodeAt(start[i]),
      word: wordById[this.ids[i]],
      number: number[i],
    };
  }

  /** The piece at an index; an empty mark beyond the ends of the text. */
  pieceAt(index: number): Piece {
    return index >= 0 && index < this.length ? this.at(index) : NOTHING;
  }

  /** The piece in lower case, for words that no lexicon of time has. */
  textAt(index: number): string {
    const { vocabulary, type, length } = this.table;
    return index >= 0 && index < length ? vocabulary.lowers[type[index]] : '';
  }

  /** Number of characters of the piece. */
  width(index: number): number {
    const { start, end } = this.pieceAt(index);
    return end - start;
  }

  /** Whether the piece is this word of a lexicon or of the grammar. */
  isWord(index: number, lower: string): boolean {
    return index >= 0 && index < this.length && wordById[this.ids[index]].lower === lower;
  }

  /** Whether the piece is a word of a set, in lower case; for words that the lexicons of time have. */
  isWordOf(index: number, words: ReadonlySet<string>): boolean {
    return words.has(this.pieceAt(index).word.lower);
  }

  /** Whether the piece is digits. */
  isDigits(index: number): boolean {
    return this.pieceAt(index).kind === 'digits';
  }

  /** Whether the piece is this mark. */
  isMark(index: number, mark: string): boolean {
    const { code, kind } = this.pieceAt(index);
    return code === mark.charCodeAt(0) && kind === 'mark';
  }

  /** Whether the piece is one of these marks. */
  isMarkOf(index: number, marks: string): boolean {
    const { kind, code } = this.pieceAt(index);
    return kind === 'mark' && code !== 0 && marks.includes(String.fromCharCode(code));
  }

  /** Whether nothing stands between the piece and the one before it. */
  isGlued(index: number): boolean {
    return this.pieceAt(index).gap === 0;
  }

  /** Whether the piece is the suffix of the figures before it: `3rd`. */
  isSuffix(index: number): boolean {
    return this.isGlued(index) && this.isWordOf(index, SUFFIXES);
  }

  /** Index behind an optional mark: the full stop of an abbreviation, a comma, a hyphen. */
  skipMark(index: number, marks: string): number {
    return this.pieceAt(index).gap < 2 && this.isMarkOf(index, marks) ? index + 1 : index;
  }
}

const NOTHING: Piece = { start: 0, end: 0, kind: 'mark', gap: 2, code: 0, word: UNKNOWN_WORD, number: -1 };
const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Whether a word begins with a capital. */
export function isCapital({ code, kind }: Piece): boolean {
  return kind === 'word' && ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde));
}
