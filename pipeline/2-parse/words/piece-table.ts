import { DIGIT_RUN, digitsOf, type FormPiece } from './split-form.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordClass, WordFact } from './word-classes.ts';
import type { WordTable } from './word-table.ts';

/**
 * The tokens cut into runs of letters, runs of digits and single marks, so that `third-quarter` and `third
 * quarter`, `3:30pm` and
 * `3:30 pm` are read by one rule. The same arrays as the word table has, for finer rows; most tokens are one
 * piece.
 */
export class PieceTable {
  readonly text: string;
  readonly length: number;
  readonly vocabulary: Vocabulary;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly type: Int32Array;
  readonly word: Int32Array;
  /** `LETTER_RUN`, `DIGIT_RUN` or `MARK`. */
  readonly kind: Uint8Array;
  readonly gap: Uint8Array;
  /** Value of digits (the first nine of them); -1 for other pieces. */
  readonly number: Int32Array;
  /** Index of the token that the piece is of. */
  readonly token: Int32Array;

  constructor(table: WordTable, split: WordFact<readonly FormPiece[]>) {
    const { text, vocabulary } = table;
    const splits: (readonly FormPiece[])[] = [];
    let length = 0;
    for (let i = 0; i < table.length; i++) {
      splits.push(vocabulary.fact(table.type[i], split));
      length += splits[i].length;
    }
    this.text = text;
    this.vocabulary = vocabulary;
    this.length = length;
    const column = (): Int32Array => new Int32Array(length);
    this.start = column();
    this.end = column();
    this.type = column();
    this.word = column();
    this.number = column();
    this.token = column();
    this.kind = new Uint8Array(length);
    this.gap = new Uint8Array(length);
    let at = 0;
    for (let i = 0; i < table.length; i++) {
      const pieces = splits[i];
      for (let k = 0; k < pieces.length; k++) this.#put(at++, table, i, pieces[k], pieces.length === 1);
    }
  }

  #put(at: number, table: WordTable, token: number, { start, end, kind }: FormPiece, isWhole: boolean): void {
    const { vocabulary } = table;
    const offset = table.start[token];
    const type = isWhole ? table.type[token] : vocabulary.typeAt(table.text, offset + start, offset + end);
    this.start[at] = offset + start;
    this.end[at] = offset + end;
    this.type[at] = type;
    this.word[at] = isWhole ? table.word[token] : vocabulary.words[type];
    this.number[at] = kind === DIGIT_RUN ? vocabulary.fact(type, digitsOf) : -1;
    this.token[at] = token;
    this.kind[at] = kind;
    this.gap[at] = start === 0 ? table.gap[token] : 0;
  }

  /** Whether the piece is in a list of words. */
  is(i: number, list: WordClass<unknown>): boolean {
    return list.at[this.word[i]] > 0;
  }

  /** What a list says of the piece; undefined where it is not in the list. */
  value<Value>(i: number, list: WordClass<Value>): Value | undefined {
    return list.values[list.at[this.word[i]]];
  }
}
