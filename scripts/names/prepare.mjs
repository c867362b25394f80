// Annotated documents as examples for the trainer, in the features of the tagger itself.
import {
  contextFeatures,
  MOST_FEATURES,
  MOST_PARTS,
  partsFor,
} from '../../dist/3-extract/entities/words/features.js';
import { makeNameDocument } from '../../dist/3-extract/entities/name-document.js';
import { wordFeatures } from '../../dist/3-extract/entities/words/word-features.js';
import { ANY, freeCutNames, masksOf } from './read-gold.mjs';

/**
 * How words are cased inside sentences: 1 mostly small, 2 both, 3 mostly with a capital. Headlines say
 * nothing. Words seen less than three times are left out.
 */
export function caseTable(documents) {
  const counts = new Map();
  for (const { words } of documents) {
    const { facts, sequences } = words;
    for (let k = 0; k + 1 < sequences.length; k++) {
      const own = facts.slice(sequences[k], sequences[k + 1]);
      const spelled = own.filter(({ letters }) => letters);
      if (spelled.filter(({ capital }) => capital).length > spelled.length * 0.6) continue;
      for (const { text, hash, capital } of own.slice(1)) {
        if (!/^\p{L}/u.test(text)) continue;
        const count = counts.get(hash) ?? [0, 0];
        count[capital ? 1 : 0]++;
        counts.set(hash, count);
      }
    }
  }
  const table = new Map();
  for (const [hash, [small, capital]] of counts) {
    const share = capital / (small + capital);
    if (small + capital > 2) table.set(hash, share < 0.15 ? 1 : share < 0.85 ? 2 : 3);
  }
  return table;
}

const out = new Uint32Array(MOST_FEATURES * MOST_PARTS);
const [around, parts] = [[], new Uint8Array(MOST_PARTS)];

/** All features of a word: those of the words around in their parts, and those of its context. */
function featuresOf(document, i, caseOf) {
  let size = 0;
  const count = partsFor(document, i, around, parts);
  for (let k = 0; k < count; k++) size = wordFeatures(parts[k], around[k], caseOf(around[k].hash), out, size);
  return out.slice(0, contextFeatures(document, i, out, size));
}

/**
 * The segments of a document with their features and the labels that its annotation (or `document.masks`)
 * allows; segments that allow all are left out.
 */
export function examplesOf(document, cases, weight = 1) {
  const caseOf = (hash) => cases.get(hash) ?? 0;
  const words = makeNameDocument(document.words, caseOf);
  const masks = freeCutNames(words, document.masks ?? masksOf(document, words));
  const examples = [];
  for (const { first, last } of words.segments) {
    if (masks.subarray(first, last).every((mask) => mask === ANY)) continue;
    const starts = new Uint32Array(last - first + 1);
    const lists = [];
    for (let i = first; i < last; i++) {
      lists.push(featuresOf(words, i, caseOf));
      starts[i - first + 1] = starts[i - first] + lists.at(-1).length;
    }
    const features = new Uint32Array(starts[last - first]);
    lists.forEach((list, k) => features.set(list, starts[k]));
    examples.push({ masks: masks.slice(first, last), features, starts, weight });
  }
  return examples;
}
