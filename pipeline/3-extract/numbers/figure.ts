import type { Span } from '../../model.ts';
import type { Vocabulary } from '../../2-parse/words/vocabulary.ts';
import type { WordClass } from '../../2-parse/words/word-classes.ts';
import type { NumberRow } from '../../tables.ts';

/**
 * What an atom is: a run of digits with its separators, a word, a possessive `'s`, or any other character.
 */
export type AtomKind = 'digits' | 'word' | 'possessive' | 'symbol';

/** What stands before an atom: nothing (`3` `km` in `3km`), a hyphen (`3-km`), or white space. */
export type Joint = 'tight' | 'hyphen' | 'space';

/** The smallest piece that the grammar of numbers reads. */
export interface Atom extends Span {
  kind: AtomKind;
  /** In lower case; of an abbreviation without its dots (`mph` for `m.p.h.`). */
  lower: string;
  /** Number of the word in the dictionary of all lists; 0 for a word in none, and for digits. */
  word: number;
  /** Number of the form in the vocabulary; 0 for digits. */
  type: number;
  joint: Joint;
  /** Of digits: their value; of other atoms NaN. */
  value: number;
}

/** A sentence as atoms. */
export interface Line {
  text: string;
  vocabulary: Vocabulary;
  atoms: Atom[];
  /** Index of the sentence. */
  sentence: number;
}

/** What a unit of a figure is, once it is known. */
export interface UnitOfFigure {
  name: string;
  /** The same value in SI: `value * factor + offset`. */
  si: { name: string; factor: number; offset: number } | null;
}

/** A figure on its way to a row. */
export interface Figure {
  /** Atoms `first` up to, not including, `last`. */
  first: number;
  last: number;
  kind: NumberRow['kind'];
  value: number | null;
  low: number | null;
  high: number | null;
  modifier: NumberRow['modifier'];
  unit: UnitOfFigure | null;
  currency: string | null;
  currencyFrom: NumberRow['currency_from'];
  counted: string | null;
  /** What it is of, in the words of its clause: `unemployment rate`. */
  measure: string | null;
  change: NumberRow['change'];
  /** How it is written: this decides much of what may stand beside it. */
  written: 'digits' | 'words' | 'mixed' | 'symbol';
  /** Whether a scale word, a separator or a fraction shows that it is a quantity and no label. */
  certain: boolean;
  /** What lowered or settled the confidence. */
  signs: string[];
}

/** What proposes a figure at an atom, with what it finds and what it leaves alone: both are run as its test. */
export interface PhraseFinder {
  find(line: Line, at: number): Figure | null;
  /** Phrase, and kind and value of what is found in it. */
  examples: Readonly<Record<string, string>>;
  nearMisses: readonly string[];
}

/** A bare figure over some atoms; everything else is left to the refiners. */
export function figureOf(
  first: number,
  last: number,
  kind: Figure['kind'],
  value: number | null,
  written: Figure['written'],
  more: Partial<Figure> = {},
): Figure {
  return {
    first,
    last,
    kind,
    value,
    written,
    low: null,
    high: null,
    modifier: null,
    unit: null,
    currency: null,
    currencyFrom: null,
    counted: null,
    measure: null,
    change: null,
    certain: false,
    signs: [],
    ...more,
  };
}

/** The text between two atoms of a line, `first` up to, not including, `last`. */
export function textOf(line: Line, first: number, last: number): string {
  return line.text.slice(line.atoms[first].start, line.atoms[last - 1].end);
}

/** The atom at an index in lower case; empty beyond the ends of the sentence. */
export const lowerAt = ({ atoms }: Line, at: number): string =>
  at >= 0 && at < atoms.length ? atoms[at].lower : '';

/** The word at an index in lower case; empty where another atom or none stands. */
export const wordAt = ({ atoms }: Line, at: number): string =>
  at >= 0 && at < atoms.length && atoms[at].kind === 'word' ? atoms[at].lower : '';

/** Whether an atom is a word with a capital at its head. */
export function isCapital(line: Line, atom: Atom): boolean {
  if (atom.kind !== 'word') return false;
  const head = line.text[atom.start];
  return head !== head.toLowerCase();
}

/** Whether an atom is in a list of words. */
export const isIn = (list: WordClass<unknown>, atom: Atom | undefined): boolean =>
  atom !== undefined && list.at[atom.word] > 0;

/** What a list of words says of an atom; undefined where it is not in the list. */
export const valueIn = <Value>(list: WordClass<Value>, atom: Atom | undefined): Value | undefined =>
  atom === undefined ? undefined : list.values[list.at[atom.word]];
