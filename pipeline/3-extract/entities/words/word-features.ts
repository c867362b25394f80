import { hashFeature, pair } from '../../../model/hash.ts';
import { LISTS } from './gazetteer.ts';
import type { WordFacts } from './word-facts.ts';

/** Lists that matter of the words beside. */
export const BESIDE =
  LISTS.title |
  LISTS.given |
  LISTS.surname |
  LISTS.role |
  LISTS.organizationHead |
  LISTS.placeHead |
  LISTS.demonym |
  LISTS.country |
  LISTS.city |
  LISTS.region |
  LISTS.particle;

/**
 * The parts that a word can play for the word that is tagged, each a number, some with variants added to it.
 * What a word says in a part depends on nothing else, so that the tagger adds it up once for each word and
 * part.
 */
export const PARTS = {
  /** The word itself. */
  itself: 0,
  /**
   * The word itself where it stands: at the start of a sentence or not, in a headline or not, before a
   * capital or not (12 variants).
   */
  placed: 1,
  before: 13,
  beforeThat: 14,
  behind: 15,
  behindThat: 16,
  /** The last and the first word of the run of capitals; variant 1 where the word itself is it. */
  runLast: 17,
  runFirst: 19,
  /** The words before and behind the run, by the distance to its edge (3 variants). */
  ahead: 21,
  after: 24,
} as const;
export const HOW_MANY_PARTS = 27;

type Add = (template: number, value: number) => void;

let features: Uint32Array = new Uint32Array(0);
let size = 0;
const add: Add = (template, value) => {
  features[size++] = hashFeature(template, value);
};
const addLists = (template: number, lists: number, also: number): void => {
  for (let rest = lists; rest; rest &= rest - 1) add(template, pair(rest & -rest, also));
};

/**
 * The features of a word in a part that it plays, as hashes.
 *
 * @param part one of `PARTS`, its variant added
 * @param cased how the word is usually cased
 * @param out receives the hashes from `start` onwards
 * @returns where they end
 */
export function wordFeatures(
  part: number,
  word: WordFacts,
  cased: number,
  out: Uint32Array,
  start: number,
): number {
  features = out;
  size = start;
  if (part === PARTS.itself) addItself(word);
  else if (part < PARTS.before) addPlaced(word, cased, part - PARTS.placed);
  else if (part < PARTS.runLast) addBeside(word, part);
  else if (part < PARTS.ahead) addOfRun(word, part);
  else addAround(word, part);
  return size;
}

function addItself(word: WordFacts): void {
  add(0, 0);
  add(1, word.hash);
  add(10, word.exact);
  add(11, word.shape);
  add(13, word.prefix2);
  add(14, word.prefix3);
  add(15, word.prefix4);
  add(16, word.suffix2);
  add(17, word.suffix3);
  add(18, word.suffix4);
  add(19, pair(word.suffix3, word.shape));
  addLists(20, word.lists, 0);
  add(22, word.lists);
  add(80, word.fine);
  add(81, word.middle);
  add(82, word.coarse);
  add(84, pair(word.middle, word.shape));
}

function addPlaced(word: WordFacts, cased: number, variant: number): void {
  const looks = variant >> 1;
  add(12, pair(word.shape, looks));
  add(25, pair(cased, looks));
  addLists(21, word.lists, variant);
  add(83, pair(word.coarse, variant));
}

/** Templates of the words around: eight numbers for each part. */
const templateOf = (part: number, kind: number): number => 100 + part * 8 + kind;

function addBeside(word: WordFacts, part: number): void {
  add(templateOf(part, 0), word.hash);
  add(templateOf(part, 1), word.middle);
  if (part === PARTS.beforeThat || part === PARTS.behindThat) return;
  add(templateOf(part, 2), word.fine);
  add(templateOf(part, 3), word.suffix3);
  addLists(templateOf(part, 4), word.lists & BESIDE, word.upper ? 1 : 0);
}

function addOfRun(word: WordFacts, part: number): void {
  add(templateOf(part, 0), word.hash);
  add(templateOf(part, 1), word.middle);
  add(templateOf(part, 2), word.fine);
  if (part < PARTS.runFirst) add(templateOf(part, 3), word.suffix3);
  addLists(templateOf(part, 4), word.lists, 0);
}

function addAround(word: WordFacts, part: number): void {
  add(templateOf(part, 0), word.hash);
  add(templateOf(part, 1), word.middle);
  add(templateOf(part, 2), word.fine);
  addLists(templateOf(part, 4), word.lists & BESIDE, 0);
}
