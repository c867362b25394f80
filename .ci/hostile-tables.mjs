#!/usr/bin/env node
// Writes tables of articles that try to become formulas to SCRATCH/output, and imports each into headless LibreOffice separated by commas, by
// semicolons and by tabs: no cell may be a formula.
//   node .ci/hostile-tables.mjs SCRATCH
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build } from '../dist/batch/build.js';

const scratch = path.resolve(process.argv[2]);
const [input, output] = [path.join(scratch, 'input'), path.join(scratch, 'output')];
fs.mkdirSync(input, { recursive: true });

const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '=HYPERLINK("http://example.com";"x")',
  '＝1+1',
  '\t=1+1',
  '"=1+1"',
  " '=1+1",
  '=cmd|x!A1',
];
const leads = ['', ';', '; ', '\t', ',', ';;', ';"', '\n', '\r\n', ' ;\t', '";"', ';\u00A0'];
const pieces = leads.flatMap((lead) => formulas.map((formula) => `${lead}${formula}`));
pieces.forEach((piece, i) => {
  const text = `Ada Okoro x${piece}, the mayor of x${piece} Tarnow, said “x${piece} it rained${piece}” and ${piece} 300 dogs${piece} came on Friday. “${piece}” was heard. "${piece}," said Bo Lindt.\n\n${piece}\n`;
  const article = {
    id: `a${i}${piece}`,
    title: `x${piece}`,
    byline: piece,
    publisher: `x${piece}`,
    url: `http://example.com/?x${piece}`,
    published: '2025-01-17',
    text,
  };
  fs.writeFileSync(path.join(input, `${i}.json`), JSON.stringify(article));
});
const { articles } = await build({ input, output, cache: path.join(scratch, 'cache'), quiet: true });
if (articles !== pieces.length) throw new Error(`${articles} of ${pieces.length} articles were written.`);

// What is looked for must be found where nothing guards against it.
fs.writeFileSync(path.join(scratch, 'unguarded.csv'), 'a,x;=1+1,b\n');
const control = importedAs(59, [path.join(scratch, 'unguarded.csv')]);
if (!control.unguarded.includes('table:formula='))
  throw new Error('A formula that nothing guards against was not noticed.');

const tables = fs
  .readdirSync(output)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => path.join(output, name));
let found = 0;
for (const [name, separator] of [
  ['comma', 44],
  ['semicolon', 59],
  ['tab', 9],
]) {
  for (const [table, sheet] of Object.entries(importedAs(separator, tables))) {
    const cells = sheet.match(/<table:table-cell[^>]*table:formula="[^"]*"/g) ?? [];
    found += cells.length;
    for (const cell of cells.slice(0, 5)) console.log(`${table}, separated by ${name}: ${cell}`);
  }
}
console.log(`${pieces.length} articles, ${tables.length} tables, three separators: ${found} formulas`);
process.exitCode = found ? 1 : 0;

/** Imports files into spreadsheets of flat XML, by the name of the table. */
function importedAs(separator, files) {
  const folder = path.join(scratch, `sheets-${separator}`);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${scratch}/profile`,
      '--headless',
      `--infilter=CSV:${separator},34,76,1,,1033,false,true`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      ...files,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], timeout: 240_000 },
  );
  return Object.fromEntries(
    files.map((file) => {
      const name = path.basename(file, '.csv');
      return [name, fs.readFileSync(path.join(folder, `${name}.fods`), 'utf8')];
    }),
  );
}
