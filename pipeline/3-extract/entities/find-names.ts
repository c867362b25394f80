import fs from 'node:fs';
import path from 'node:path';
import { packageFolder } from '../../common/package-folder.ts';
import { decodeSegment } from '../../model/decode.ts';
import { LABELS, NAME_TYPES } from '../../model/labels.ts';
import { addScores, readModel, type NameModel } from '../../model/read-model.ts';
import type { MentionRow } from '../../tables.ts';
import { featuresOf, MOST_FEATURES } from './features.ts';
import type { NameDocument } from './name-document.ts';

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

/** Names as the tagger marks them, in order, none over another. */
export function findNames(document: NameDocument, weights: NameModel): FoundName[] {
  const found: FoundName[] = [];
  for (const { first, last } of document.segments) {
    const scores = new Float64Array((last - first) * LABELS);
    for (let i = first; i < last; i++)
      addScores(weights, features, featuresOf(document, i, features), scores, (i - first) * LABELS);
    for (const name of decodeSegment(scores, last - first, weights.transitions, weights.scale)) {
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
