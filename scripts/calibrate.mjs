#!/usr/bin/env node
// Fits what `confidence` rests on: the weights in pipeline/model/confidence/, from rows that annotated documents show to be right or wrong.
//   node scripts/calibrate.mjs quotes|said-by|roles|affiliations [--write] --fit GOLD... [--report GOLD...]
// Prints, set by set, how often rows of each tenth of confidence are right. For the sets of --fit each document is judged by weights that were fitted
// without it (by fifths of the documents), those of --report by the weights of all of --fit. Only --write changes the weights: everything behind --fit
// must have a licence that allows shipping what is learnt from it; behind --report anything may stand. The same documents give the same bytes.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { shareRight } from '../dist/common/share-right.js';
import { fit } from './calibrate/fit.mjs';
import { table } from './calibrate/reliability.mjs';

/** What can be calibrated: calibrate/NAME.mjs gives the rows of a document, each with its evidence and whether it is right. */
const TARGETS = ['quotes', 'said-by', 'roles', 'affiliations'];
/** How strongly weights are drawn to nothing. */
const RIDGE = 1;
const FOLDS = 5;

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const filesBehind = (name) => {
  const from = args.indexOf(name);
  if (from < 0) return [];
  const to = args.findIndex((arg, i) => i > from && arg.startsWith('--'));
  return args.slice(from + 1, to < 0 ? args.length : to);
};
const [fitted, reported] = [filesBehind('--fit'), filesBehind('--report')];
if (!TARGETS.includes(args[0]) || fitted.length === 0) {
  console.error(
    `Say what to calibrate and on which documents: node scripts/calibrate.mjs ${TARGETS.join('|')} --fit GOLD...`,
  );
  process.exit(2);
}

const { rowsOf } = await import(`./calibrate/${args[0]}.mjs`);

/** The rows of a file's documents, each with the set and the fifth that its document belongs to. */
function rowsOfFile(file) {
  const set = path.basename(file).replace(/\.(?:jsonl|ndjson)$/, '');
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line, i) =>
    rowsOf(JSON.parse(line)).map((row) => ({ ...row, set, fold: i % FOLDS })),
  );
}

const rows = fitted.flatMap(rowsOfFile);
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fit(
    rows.filter((row) => row.fold !== fold),
    RIDGE,
  );
  return rows
    .filter((row) => row.fold === fold)
    .map((row) => ({ ...row, confidence: shareRight(weights, row.evidence) }));
}).flat();
const weights = fit(rows, RIDGE);
for (const row of reported.flatMap(rowsOfFile))
  judged.push({ ...row, confidence: shareRight(weights, row.evidence) });
for (const file of [...fitted, ...reported]) {
  const set = path.basename(file).replace(/\.(?:jsonl|ndjson)$/, '');
  console.log(
    table(
      `${set}${fitted.includes(file) ? ' (cross-validated)' : ''}`,
      judged.filter((row) => row.set === set),
    ),
  );
}
console.log(
  table(
    'all of --fit (cross-validated)',
    judged.filter(({ set }) => rows.some((row) => row.set === set)),
  ),
);

if (args.includes('--write')) {
  const names = fitted.map((file) => path.basename(file)).join(', ');
  const entries = Object.entries(weights).map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight},`);
  const file = path.join(root, 'pipeline', 'model', 'confidence', `${args[0]}.ts`);
  fs.writeFileSync(
    file,
    `// Written by scripts/calibrate.mjs from ${rows.length} rows of ${names}.\n\n` +
      `/** What each piece of evidence says for or against a row, as log-odds. */\n` +
      `export const weights: Readonly<Record<string, number>> = {\n${entries.join('\n')}\n};\n`,
  );
  console.log(`Wrote ${path.relative(root, file)}: lay it out with make format.`);
} else for (const [name, weight] of Object.entries(weights)) console.log(String(weight).padStart(7), name);
