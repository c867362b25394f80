import { dictionarySize, knownNumber, placeClasses, type WordFact } from './word-classes.ts';

/** Bits of `Vocabulary.shapes`. */
export const CAPITAL = 1; // its first letter is a capital, whatever marks stand before it
export const CAPITALS = 2; // all of its letters are capitals, and there is one
export const LETTERS = 4; // holds a letter
export const DIGITS = 8; // holds a digit
export const HYPHEN = 16; // holds a hyphen or a dash
export const STOP = 32; // holds a full stop

/** Forms are forgotten all at once when there are so many, so that a long run over many articles needs no more memory than a short one. */
const LIMIT = 100_000;

/**
 * Every form as it is written (`The` and `the` are two), with all that depends on the form alone. A form's number is its `type`;
 * it means something only within one vocabulary. Type 0 is no word.
 */
export class Vocabulary {
  /** The form, by type. */
  readonly texts: string[] = [''];
  /** The form in lower case, by type. */
  readonly lowers: string[] = [''];
  /** The number of the word in the dictionary of all lists, by type; 0 if it is in none. */
  readonly words: number[] = [0];
  /** Bits for case and shape, by type. */
  readonly shapes: number[] = [0];
  readonly dictionary: number = dictionarySize();
  #types = new Map<string, number>([['', 0]]);
  #facts: unknown[][] = [];

  get size(): number {
    return this.texts.length;
  }

  /** The type of a form. */
  typeOf(text: string): number {
    const known = this.#types.get(text);
    if (known !== undefined) return known;
    const type = this.texts.length;
    const lower = text.toLowerCase();
    // A slice of the article would keep the whole article in memory.
    const own = text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
    this.#types.set(own, type);
    this.texts.push(own);
    this.lowers.push(lower === own ? own : lower);
    this.words.push(knownNumber(lower));
    this.shapes.push(shapeOf(own));
    return type;
  }

  /** What a function says of a form; it runs once for each. */
  fact<Value>(type: number, fact: WordFact<Value>): Value {
    const known = (this.#facts[fact.id] ??= []) as (Value | undefined)[];
    return (known[type] ??= fact.of(this.texts[type], this.lowers[type]));
  }
}

/** Case and shape of a form, in bits. */
function shapeOf(text: string): number {
  const first = /\p{L}/u.exec(text)?.[0];
  let shape = first === undefined ? 0 : LETTERS;
  if (first !== undefined && /\p{Lu}/u.test(first))
    shape |= /\p{Ll}/u.test(text) ? CAPITAL : CAPITAL | CAPITALS;
  if (/\d/.test(text)) shape |= DIGITS;
  if (/[-‐-―]/.test(text)) shape |= HYPHEN;
  if (text.includes('.')) shape |= STOP;
  return shape;
}

let current: Vocabulary | undefined;

/** The vocabulary of this run, or a new one where it is full or lists have been added. */
export function currentVocabulary(): Vocabulary {
  if (current && current.size < LIMIT && current.dictionary === dictionarySize()) return current;
  placeClasses();
  return (current = new Vocabulary());
}
