#!/usr/bin/env node
// Opens every CSV of a folder in headless LibreOffice, as a double click would, saves it again and compares the cells.
//   node .ci/compare-spreadsheet.mjs OUTPUT SCRATCH
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

const [folder, scratch] = process.argv.slice(2);
const tables = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .sort();
if (!tables.length) throw new Error(`No CSV in ${folder}: run make first.`);

// 44,34,76: comma, quotation mark, UTF-8; 1033: English (USA); the last two: quoted fields are no text, special numbers are not looked for (LibreOffice's own defaults).
const options = '44,34,76,1,,1033,false,false';
fs.mkdirSync(scratch, { recursive: true });
execFileSync(
  'soffice',
  [
    `-env:UserInstallation=file://${path.resolve(scratch)}/profile`,
    '--headless',
    `--infilter=CSV:${options}`,
    '--convert-to',
    `csv:Text - txt - csv (StarCalc):${options},false,false,false,-1`,
    '--outdir',
    scratch,
    ...tables.map((name) => path.join(folder, name)),
  ],
  { stdio: ['ignore', 'ignore', 'inherit'], timeout: 180_000 },
);

let cells = 0;
const differences = [];
for (const name of tables) {
  const stem = path.basename(name, '.csv');
  const ours = rowsOf(path.join(folder, name));
  const theirs = rowsOf(path.join(scratch, `${stem}-${stem}.csv`));
  if (theirs.length !== ours.length) differences.push(`${name}: ${ours.length} rows became ${theirs.length}`);
  ours.forEach((row, r) =>
    row.forEach((cell, c) => {
      cells++;
      if (!same(cell, theirs[r]?.[c]))
        differences.push(
          `${name} row ${r + 1}, ${ours[0][c]}: ${JSON.stringify(cell)} became ${JSON.stringify(theirs[r]?.[c])}`,
        );
    }),
  );
}
console.log(`${tables.length} tables, ${cells} cells, ${differences.length} differences`);
for (const difference of differences.slice(0, 20)) console.log(difference);
process.exitCode = differences.length ? 1 : 0;

function rowsOf(file) {
  return parse(fs.readFileSync(file), { bom: true, relax_column_count: true });
}

/** A figure as the article has it (`12,640`) becomes a number, and a number may lose digits beyond the tenth; everything else stays as it was. */
function same(ours, theirs) {
  if (ours === theirs) return true;
  const [a, b] = [figureOf(ours), figureOf(theirs)];
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 1e-9 * Math.abs(a);
}

function figureOf(cell) {
  return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(cell ?? '')
    ? Number(cell.replaceAll(',', ''))
    : cell
      ? Number(cell)
      : NaN;
}
