import fs from 'node:fs';
import path from 'node:path';
import { packageFolder } from '../../common/package-folder.ts';
import { LABELS, NAME_TYPES } from '../../model/labels.ts';
import { addScores, readModel, type NameModel } from '../../model/read-model.ts';
import type { MentionRow } from '../../tables.ts';
import { contextFeatures, MOST_FEATURES, MOST_PARTS, partsFor } from './words/features.ts';
import type { NameDocument } from './name-document.ts';
import type { WordFacts } from './words/word-facts.ts';
import { makeWordScores, type WordScores } from './words/word-scores.ts';

/** A stretch of words that is the name of something. */
export interface FoundName {
  /** Indexes of words, end exclusive. */
  first: number;
  last: number;
  type: MentionRow['type'];
  /** The probability that span and type are right, as the finder sees it. */
  confidence: number;
}

let model: NameModel | undefined;

/** The weights that come with the program; read once. */
export function shippedModel(): NameModel {
  return (model ??= readModel(fs.readFileSync(path.join(packageFolder(), 'pipeline/model/names.bin'))));
}

const features = new Uint32Array(MOST_FEATURES);
const words: WordFacts[] = [];
const parts = new Uint8Array(MOST_PARTS);
let scores = new Int32Array(0);
const scoresOf = new WeakMap<NameModel, WordScores>();

/** The scores of words that were added up for a model. */
function wordScoresOf(weights: NameModel): WordScores {
  const known = scoresOf.get(weights) ?? makeWordScores(weights);
  scoresOf.set(weights, known);
  return known;
}

/** Names as the tagger marks them, in order, none over another. */
export function findNames(document: NameDocument, weights: NameModel): FoundName[] {
  const found: FoundName[] = [];
  const wordScores = wordScoresOf(weights);
  for (const { first, last } of document.segments) {
    const size = (last - first) * LABELS;
    if (scores.length < size) scores = new Int32Array(size * 2);
    else scores.fill(0, 0, size);
    for (let i = first; i < last; i++) {
      const offset = (i - first) * LABELS;
      const count = partsFor(document, i, words, parts);
      for (let k = 0; k < count; k++) wordScores.add(words[k], parts[k], scores, offset);
      addScores(weights, features, contextFeatures(document, i, features, 0), scores, offset);
    }
    for (const name of weights.decoder.decode(scores, last - first)) {
      found.push({
        first: first + name.first,
        last: first + name.last,
        type: NAME_TYPES[name.type],
        confidence: name.probability,
      });
    }
  }
  return found;
}
