import { LABELS } from '../../model/labels.ts';
import { addScores, type NameModel } from '../../model/read-model.ts';
import { MOST_FEATURES } from './features.ts';
import type { WordFacts } from './word-facts.ts';
import { HOW_MANY_PARTS, wordFeatures } from './word-features.ts';

/** Vectors that are kept; 17 MB. */
const MOST_VECTORS = 400_000;

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
  const slotsOf = (word: WordFacts): Int32Array => {
    if (used > MOST_VECTORS) {
      used = 0;
      owner = {};
    }
    word.vectorsOwner = owner;
    return (word.vectors = new Int32Array(HOW_MANY_PARTS).fill(-1));
  };

  return {
    add(word, part, out, offset) {
      const slots = word.vectorsOwner === owner ? word.vectors! : slotsOf(word);
      if (slots[part] < 0) slots[part] = makeVector(word, part);
      const base = slots[part] * LABELS;
      for (let label = 0; label < LABELS; label++) out[offset + label] += pool[base + label];
    },
  };
}
