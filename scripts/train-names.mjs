#!/usr/bin/env node
// Trains the name tagger and writes pipeline/model/names.bin.
//   node scripts/train-names.mjs --gold DIR [--only-scores | --no-scores] [--out FILE]
// DIR holds annotated documents (NDJSON); those whose licence forbids commercial use are left out. The same
// documents give the same bytes.
// A model that has seen none of the sets in SCORED is trained and scored on them first.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BEGIN, canFollow, LABELS, labelOf, NAME_TYPES, UNIT } from '../dist/model/labels.js';
import { readModel } from '../dist/model/read-model.js';
import { augment } from './names/augment.mjs';
import { freeContradictions } from './names/free-contradictions.mjs';
import { caseTable, examplesOf } from './names/prepare.mjs';
import { readDocuments, wordsIn } from './names/read-gold.mjs';
import { scoreNames } from './names/score.mjs';
import { tag } from './names/tag.mjs';
import { train } from './names/train.mjs';
import { writeModel } from './names/write-model.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const take = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const gold = take('--gold', null);
const out = take('--out', path.join(root, 'pipeline', 'model', 'names.bin'));
if (!gold || !fs.existsSync(gold)) {
  console.error(
    'Say where the annotated documents are: node scripts/train-names.mjs --gold DIR, or make model GOLD_DIR=DIR.',
  );
  process.exit(2);
}

/**
 * Sets by hand: how much each counts. Wikipedia and social media have ways of their own, so that there the
 * many sentences count less than news.
 */
const SETS = {
  're3d.dev': 1,
  'gum-news.dev': 1,
  'gum-other.dev': 1,
  'wikigold.dev': 1,
  'uner-pud-news.dev': 1,
  'uner-pud-wiki.dev': 1,
  'uner-ewt.dev': 1,
  'wnut17.dev': 1,
  'train/crossner': 0.5,
  'train/btc': 0.4,
  'train/wnut17-train': 0.5,
};
/** Tagged by machine: used only where a model trained on the others does not contradict it. */
const MACHINE = 'train/gmb';
const SCORED = ['re3d.dev', 'wikigold.dev', 'gum-news.dev', 'uner-pud-news.dev', 'wnut17.dev'];
/** The scored sets that are not social media. */
const NEWS = new Set(SCORED.slice(0, 4));
const OPTIONS = { epochs: 8, rate: 0.2, l1: 4e-6, dropout: 0.4, averaged: 4, least: 2, seed: 1 };

const forbidden = ({ licence }) => /\bN[CD]\b/.test(licence ?? '');
const load = (set) =>
  readDocuments(path.join(gold, `${set}.jsonl`)).map((document) => ({
    ...document,
    set,
    words: wordsIn(document.text),
  }));
const documents = Object.keys(SETS).flatMap(load);
const machine = load(MACHINE);

/**
 * By how much an organization is likelier than the model learnt: it finds too few of them in texts that it
 * has not seen (natural logarithm).
 */
const ORGANIZATIONS_MORE = 0.5;

/** Trains on examples; organizations are then made easier to begin. */
function trainFor(examples, options) {
  const trained = train(examples, options);
  for (const part of [BEGIN, UNIT]) {
    const label = labelOf(NAME_TYPES.indexOf('organization'), part);
    for (let previous = 0; previous < LABELS; previous++)
      if (canFollow(previous, label)) trained.transitions[previous * LABELS + label] += ORGANIZATIONS_MORE;
  }
  return trained;
}

/** The bytes of a model that has not seen some sets. */
function trainWithout(sets, log) {
  const known = documents.filter((document) => !sets.includes(document.set) && !forbidden(document));
  const cases = caseTable([...known, ...machine]);
  // The sets that count in full teach with other people's names once more.
  const copies = augment(known.filter(({ set }) => SETS[set] === 1));
  const byHand = [...known, ...copies].flatMap((document) => examplesOf(document, cases, SETS[document.set]));
  const first = readModel(writeModel(trainFor(byHand, { ...OPTIONS, epochs: 4 }), cases));
  const more = machine
    .map((document) => freeContradictions(document, tag(document, first)))
    .flatMap((document) => examplesOf(document, cases));
  return writeModel(trainFor([...byHand, ...more], { ...OPTIONS, log }), cases);
}

const percent = (share) => (100 * share).toFixed(1).padStart(5);
const line = (name, { f1, precision, recall, byType }) =>
  `${name.padEnd(30)} ${percent(f1)} ${percent(precision)} ${percent(recall)}   ${Object.entries(byType)
    .map(([type, own]) => `${type} ${percent(own.f1).trim()} (${percent(own.recall).trim()})`)
    .join(', ')}`;
if (!args.includes('--no-scores')) {
  const bytes = trainWithout(SCORED, console.log);
  if (args.includes('--scored-out')) fs.writeFileSync(take('--scored-out'), bytes);
  const model = readModel(bytes);
  console.log('strict F1 of a model that has seen none of these sets, in brackets the recall\n');
  console.log('set                               F1     P     R   by type');
  for (const withRules of [false, true]) {
    const results = documents
      .filter(({ set }) => SCORED.includes(set))
      .map((document) => ({ document, names: tag(document, model, withRules) }));
    const how = withRules ? ' and rules' : '';
    for (const set of SCORED)
      console.log(line(set + how, scoreNames(results.filter(({ document }) => document.set === set))));
    console.log(
      line(`news and Wikipedia${how}`, scoreNames(results.filter(({ document }) => NEWS.has(document.set)))),
    );
  }
}
if (!args.includes('--only-scores')) {
  const bytes = trainWithout([], console.log);
  fs.writeFileSync(out, bytes);
  console.log(`${path.relative(root, out)}: ${bytes.length} bytes`);
}
