/**
 * The closed word lists of all stages in one dictionary. A list is registered once, when its module is
 * loaded; from then on each of its words has a number, and whether a word is in the list costs one read of an
 * array.
 */

/** A list of words that stages ask about: months, cue verbs, units, titles. */
export interface WordClass<Value = true> {
  name: string;
  /**
   * By number of the word: 0 if it is not in the list, else the index in `values`. Grows with the dictionary:
   * read it when you ask.
   */
  at: Uint16Array;
  values: readonly (Value | undefined)[];
}

/** What a function says of a form as it is written; asked once for each form. Never undefined. */
export interface WordFact<Value> {
  name: string;
  id: number;
  of: (text: string, lower: string) => Value;
}

interface Entry {
  of: WordClass<unknown>;
  word: number;
  index: number;
}

const numbers = new Map<string, number>();
const classes = new Map<string, WordClass<unknown>>();
const entries: Entry[] = [];
/** How many of the entries stand in the arrays of their classes. */
let placed = 0;
let facts = 0;

/** Curly apostrophes are looked up as straight ones, so that lists need one form of `can't`. */
export const straighten = (lower: string): string =>
  lower.includes('’') ? lower.replaceAll('’', "'") : lower;

/** The number of a word in lower case, which is the same in every table; a new word enters the dictionary. */
export function wordNumber(lower: string): number {
  const key = straighten(lower);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size + 1);
  return numbers.size;
}

/** The number of a word in lower case if any list has it, else 0. */
export const knownNumber = (lower: string): number => numbers.get(straighten(lower)) ?? 0;

/** How many words the dictionary has; numbers go from 1 to this. */
export const dictionarySize = (): number => numbers.size;

/**
 * Registers a list of words in lower case, or of words with what they stand for (`{ june: 6 }`). To be called
 * when a module is loaded: a table that was made before does not know the new words.
 *
 * Throws where another list has the name.
 */
export function wordClass(name: string, words: Iterable<string>): WordClass;
export function wordClass<Value>(
  name: string,
  words: ReadonlyMap<string, Value> | Readonly<Record<string, Value>>,
): WordClass<Value>;
export function wordClass(
  name: string,
  words: Iterable<string> | ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>,
): WordClass<unknown> {
  if (classes.has(name))
    throw new Error(`Two lists of words are named “${name}”: give one of them another name.`);
  const pairs: Iterable<readonly [string, unknown]> =
    words instanceof Map
      ? words
      : Symbol.iterator in words
        ? Array.from(words as Iterable<string>, (word) => [word, true] as const)
        : Object.entries(words);
  const values: unknown[] = [undefined];
  const indexes = new Map<unknown, number>();
  const made: WordClass<unknown> = { name, at: new Uint16Array(0), values };
  for (const [word, value] of pairs) {
    const index = indexes.get(value) ?? values.push(value) - 1;
    indexes.set(value, index);
    entries.push({ of: made, word: wordNumber(word), index });
  }
  classes.set(name, made);
  return made;
}

/**
 * Registers a function of the form alone (its stem, its features), so that it runs once for each form and not
 * for each token.
 */
export function wordFact<Value>(name: string, of: WordFact<Value>['of']): WordFact<Value> {
  return { name, id: facts++, of };
}

/** Brings the arrays of all classes up to the size of the dictionary. Done before a vocabulary is made. */
export function placeClasses(): void {
  for (const one of classes.values()) {
    if (one.at.length > numbers.size) continue;
    const at = new Uint16Array(numbers.size + 1);
    at.set(one.at);
    one.at = at;
  }
  for (; placed < entries.length; placed++) {
    const { of, word, index } = entries[placed];
    of.at[word] = index;
  }
}
