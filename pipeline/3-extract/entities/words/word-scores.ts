import { LABELS } from '../../../model/labels.ts';
import { addScores, type NameModel } from '../../../model/read-model.ts';
import { MOST_FEATURES } from './features.ts';
import type { WordFacts } from './word-facts.ts';
import { HOW_MANY_PARTS, wordFeatures } from './word-features.ts';

/** Vectors that are kept, 17 MB, and words that have any, 11 MB. */
const MOST_VECTORS = 400_000;
const MOST_WORDS = 100_000;

/** What a word says for each label in a part that it plays, added up once for each word and part. */
export interface WordScores {
  /** Adds a word's scores in a part to those at `out[offset]` onwards. */
  add(word: WordFacts, part: number, out: Int32Array, offset: number): void;
}

/** Scores of words under a model's weights. */
export function makeWordScores(model: NameModel): WordScores {
  const features = new Uint32Array(MOST_FEATURES);
  const sums = new Int32Array(LABELS);
  let pool = new Int16Array(1024 * LABELS);
  let used = 0;
  /** Where the vectors of each word lie, part by part; -1 for a part that it has not played. */
  let places = new Int32Array(1024 * HOW_MANY_PARTS).fill(-1);
  let words = 0;
  /** Marks the words whose vectors lie in the pool. */
  let owner = {};

  const makeVector = (word: WordFacts, part: number): number => {
    if (used * LABELS === pool.length) {
      const larger = new Int16Array(pool.length * 2);
      larger.set(pool);
      pool = larger;
    }
    sums.fill(0);
    addScores(model, features, wordFeatures(part, word, model.caseOf(word.hash), features, 0), sums, 0);
    pool.set(sums, used * LABELS);
    return used++;
  };
  const takeWord = (word: WordFacts): void => {
    if (used > MOST_VECTORS || words === MOST_WORDS) {
      used = words = 0;
      places.fill(-1);
      owner = {};
    }
    if (words * HOW_MANY_PARTS === places.length) {
      const larger = new Int32Array(places.length * 2).fill(-1);
      larger.set(places);
      places = larger;
    }
    word.vectorsOwner = owner;
    word.vectors = words++ * HOW_MANY_PARTS;
  };

  return {
    add(word, part, out, offset) {
      if (word.vectorsOwner !== owner) takeWord(word);
      const place = word.vectors + part;
      if (places[place] < 0) places[place] = makeVector(word, part);
      const base = places[place] * LABELS;
      for (let label = 0; label < LABELS; label++) out[offset + label] += pool[base + label];
    },
  };
}
