import type { Token, TokenKind } from '../../model.ts';
import { splitForm } from './split-form.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordClass, WordFact } from './word-classes.ts';
import { PieceTable } from './piece-table.ts';

/** Kinds of token by the numbers that `WordTable.kind` has. */
export const TOKEN_KINDS: readonly TokenKind[] = ['word', 'number', 'clitic', 'punctuation', 'symbol'];
export const WORD = 0;
export const NUMBER = 1;
export const CLITIC = 2;
export const PUNCTUATION = 3;
export const SYMBOL = 4;

/** What stands before a token: nothing, white space, an empty line (or the start of the text). */
export type Gap = 0 | 1 | 2;

/**
 * The tokens of an article, each once, in parallel arrays. `i` is always the index of a token. What depends
 * on the word alone is known by its type: `texts[type[i]]`.
 */
export class WordTable {
  readonly text: string;
  readonly length: number;
  readonly vocabulary: Vocabulary;
  /** Offsets into the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the form in the vocabulary. */
  readonly type: Int32Array;
  /**
   * Number of the word in the dictionary of all lists; 0 for a word in none. Two tokens of one number are the
   * same word.
   */
  readonly word: Int32Array;
  /** `WORD`, `NUMBER`, `CLITIC`, `PUNCTUATION` or `SYMBOL`. */
  readonly kind: Uint8Array;
  readonly gap: Uint8Array;
  /** Index of the sentence; -1 inside a dateline. */
  readonly sentence: Int32Array;
  /** Index of the paragraph; -1 inside a dateline. */
  readonly paragraph: Int32Array;
  #pieces: PieceTable | undefined;
  #tokens: Token[] | undefined;

  constructor(text: string, vocabulary: Vocabulary, rows: TableRows) {
    const { length } = rows.start;
    this.text = text;
    this.length = length;
    this.vocabulary = vocabulary;
    this.start = Int32Array.from(rows.start);
    this.end = Int32Array.from(rows.end);
    this.kind = Uint8Array.from(rows.kind);
    this.sentence = Int32Array.from(rows.sentence);
    this.paragraph = Int32Array.from(rows.paragraph);
    this.type = new Int32Array(length);
    this.word = new Int32Array(length);
    this.gap = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      const type = vocabulary.typeAt(text, this.start[i], this.end[i]);
      this.type[i] = type;
      this.word[i] = vocabulary.words[type];
      this.gap[i] = gapOf(text, i > 0 ? this.end[i - 1] : -1, this.start[i]);
    }
  }

  /** The token as it is written. */
  textOf(i: number): string {
    return this.vocabulary.texts[this.type[i]];
  }

  /** The token in lower case. */
  lower(i: number): string {
    return this.vocabulary.lowers[this.type[i]];
  }

  /** Case and shape in bits: `table.shape(i) & CAPITAL`. */
  shape(i: number): number {
    return this.vocabulary.shapes[this.type[i]];
  }

  /** Whether the token is in a list of words. */
  is(i: number, list: WordClass<unknown>): boolean {
    return list.at[this.word[i]] > 0;
  }

  /** What a list says of the token; undefined where it is not in the list. */
  value<Value>(i: number, list: WordClass<Value>): Value | undefined {
    return list.values[list.at[this.word[i]]];
  }

  /** What a function says of the token's form. */
  fact<Value>(i: number, fact: WordFact<Value>): Value {
    return this.vocabulary.fact(this.type[i], fact);
  }

  /** The same text cut finer: `mid-1990s` in four. Made when first asked for. */
  get pieces(): PieceTable {
    return (this.#pieces ??= new PieceTable(this, splitForm));
  }

  /** The tokens as objects. Made when first asked for; the arrays cost less. */
  get tokens(): Token[] {
    return (this.#tokens ??= Array.from({ length: this.length }, (_, index) => ({
      text: this.textOf(index),
      lower: this.lower(index),
      kind: TOKEN_KINDS[this.kind[index]],
      start: this.start[index],
      end: this.end[index],
      index,
      sentence: this.sentence[index],
    })));
  }
}

/** What the table is made from. */
export interface TableRows {
  start: number[];
  end: number[];
  kind: number[];
  sentence: number[];
  paragraph: number[];
}

/** What stands between two offsets; `from` is -1 at the start of the text. */
function gapOf(text: string, from: number, to: number): Gap {
  if (from < 0) return 2;
  if (from === to) return 0;
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines > 1 ? 2 : 1;
}
