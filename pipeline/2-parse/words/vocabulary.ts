import { ownString } from '../../common/remember.ts';
import { dictionarySize, knownNumber, placeClasses, type WordFact } from './word-classes.ts';

/** Bits of `Vocabulary.shapes`. */
export const CAPITAL = 1; // its first letter is a capital, whatever marks stand before it
export const CAPITALS = 2; // all of its letters are capitals, and there is one
export const LETTERS = 4; // holds a letter
export const DIGITS = 8; // holds a digit
export const HYPHEN = 16; // holds a hyphen or a dash
export const STOP = 32; // holds a full stop

/**
 * Forms are forgotten all at once when there are so many, so that a long run over many articles needs no more
 * memory than a short one.
 */
const LIMIT = 50_000;
const SLOTS = 1 << 18;
/**
 * How many slots are tried: more forms of one hash than this, as only somebody who makes them up can have,
 * are kept in a map.
 */
const PROBES = 8;

/**
 * Every form as it is written (`The` and `the` are two), with all that depends on the form alone. A form's
 * number is its `type`; it means something only within one vocabulary. Type 0 is no word.
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
  /**
   * Types by the hash of their form, and the hashes by type: a form that is known is found without a string
   * of its own.
   */
  #slots = new Int32Array(SLOTS);
  #hashes: number[] = [0];
  /** The forms that found no slot. */
  #others = new Map<string, number>();
  #facts: unknown[][] = [];

  get size(): number {
    return this.texts.length;
  }

  /** The type of the form that stands in a text between two offsets. */
  typeAt(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at++)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1) ^ (hash >>> 15);
    const first = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (first + probe) & (SLOTS - 1);
      const type = this.#slots[slot];
      if (type === 0) return (this.#slots[slot] = this.#add(text.slice(start, end), hash));
      if (this.#hashes[type] === hash && isSame(this.texts[type], text, start, end)) return type;
    }
    const form = text.slice(start, end);
    const known = this.#others.get(form) ?? this.#add(form, hash);
    this.#others.set(this.texts[known], known);
    return known;
  }

  #add(text: string, hash: number): number {
    const type = this.texts.length;
    const own = ownString(text);
    const lower = own.toLowerCase();
    this.#hashes.push(hash);
    this.texts.push(own);
    this.lowers.push(lower === own ? own : lower);
    this.words.push(knownNumber(lower));
    this.shapes.push(shapeOf(own));
    return type;
  }

  /** What a function says of a form; it runs once for each. */
  fact<Value>(type: number, fact: WordFact<Value>): Value {
    const known = (this.#facts[fact.id] ??= []) as (Value | undefined)[];
    while (known.length <= type) known.push(undefined); // an array with large gaps is a slow one
    return (known[type] ??= fact.of(this.texts[type], this.lowers[type]));
  }
}

function isSame(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
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
