#!/usr/bin/env node
// What the output costs, in bytes for each byte of text: writes the tables under "Size" in docs/at-scale.md.
//   node bench/sizes.mjs            300 articles made of those in input/
//   node bench/sizes.mjs --print    prints the tables instead
import { parse } from 'csv-parse/sync';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measured } from './measure.mjs';
import { articlesOf, writeArticles } from './texts.mjs';

const ARTICLES = 300;
const TABLES = ['mentions', 'quotes', 'dates', 'numbers', 'entities'];
/** Columns that are named in a table's line; those of all tables are named in the last one. */
const NAMED = 6;
const ROW_IDS = /^(?:(?:article|mention|quote|number|date|entity|speaker|said_by)_id|group|resolved_from)$/;

const here = import.meta.dirname;
const docs = path.join(here, '../docs/at-scale.md');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clipsheet-sizes-'));

/** Builds the articles; gives the output folder. */
function build(name, ...options) {
  const output = path.join(folder, name);
  const cli = path.join(here, '../dist/cli.js');
  measured([cli, 'build', '--quiet', '--output', output, '--cache', `${output}-cache`, ...options], folder);
  return output;
}

const bytes = (text) => Buffer.byteLength(text);

const recordsOf = (output) =>
  fs
    .readdirSync(path.join(output, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => fs.readFileSync(path.join(output, 'articles', name), 'utf8'));

/** Bytes of records, of their text, and of all tables. */
function totalsOf(output) {
  const records = recordsOf(output);
  const csv = fs.readdirSync(output).filter((name) => name.endsWith('.csv'));
  return {
    records: records.reduce((sum, json) => sum + bytes(json), 0),
    text: records.reduce((sum, json) => sum + bytes(JSON.parse(json).article.text), 0),
    tables: csv.reduce((sum, name) => sum + fs.statSync(path.join(output, name)).size, 0),
  };
}

const add = (costs, name, cost) => costs.set(name, (costs.get(name) ?? 0) + cost);
const sumOf = (costs, chosen = () => true) =>
  [...costs].reduce((sum, [name, cost]) => (chosen(name) ? sum + cost : sum), 0);

/** What each column of a table costs, with its comma and its quotation marks. */
function columnCosts(output, table) {
  const costs = new Map();
  for (const row of parse(fs.readFileSync(path.join(output, `${table}.csv`)), { bom: true, columns: true }))
    for (const [name, cell] of Object.entries(row)) {
      const quotes = /[",\r\n]/.test(cell) ? 2 + cell.split('"').length - 1 : 0;
      add(costs, name, bytes(cell) + 1 + quotes);
    }
  return costs;
}

/** What each field of the records costs, with its name; empty ones together. */
function fieldCosts(output) {
  const costs = new Map();
  for (const json of recordsOf(output))
    for (const row of Object.values(JSON.parse(json)).flat())
      for (const [name, value] of Object.entries(row)) {
        const text = JSON.stringify(value);
        const isEmpty = text === 'null' || text === '[]';
        add(costs, isEmpty ? 'empty fields' : `\`${name}\``, bytes(text) + name.length + 4);
      }
  return costs;
}

try {
  writeArticles(path.join(folder, 'input'), ARTICLES, articlesOf());
  const [full, lean] = [build('full'), build('lean', '--lean')];
  const [of, leanOf] = [totalsOf(full), totalsOf(lean)];
  const times = (cost, digits = 1) => (cost / of.text).toFixed(digits);
  const largest = (costs) =>
    [...costs]
      .sort(([, a], [, b]) => b - a)
      .slice(0, NAMED)
      .map(([name, cost]) => `${name} ${times(cost, 2)}`)
      .join(', ');
  const all = new Map();
  const lineOf = (name, costs) => {
    const rest = [...costs].filter(
      ([column]) => !ROW_IDS.test(column) && !['context', 'link'].includes(column),
    );
    const ids = sumOf(costs, (column) => ROW_IDS.test(column));
    const parts = [sumOf(costs), costs.get('context'), costs.get('link'), ids].map((cost) => times(cost));
    return `| ${name} | ${parts.join(' | ')} | ${largest(rest)} |`;
  };
  const lines = TABLES.map((table) => {
    const costs = columnCosts(full, table);
    for (const [name, cost] of costs) add(all, name, cost);
    return lineOf(`\`${table}\``, costs);
  });
  const section = `Of ${ARTICLES} such articles, bytes for each byte of text:

| | in full | with \`--lean\` |
| --- | --- | --- |
| JSON records | ${times(of.records)} | ${times(leanOf.records)} |
| all tables | ${times(of.tables)} | ${times(leanOf.tables)} |

What the columns of the tables cost in full:

| table | all | \`context\` | \`link\` | ids | the rest, mostly |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
${lineOf('these', all)}

What the fields of the records cost in full: ${largest(fieldCosts(full))}. In lean ones: ${largest(fieldCosts(lean))}.`;
  if (process.argv.includes('--print')) console.log(section);
  else {
    const old = fs.readFileSync(docs, 'utf8');
    const marks = /(<!-- sizes: node bench\/sizes.mjs -->\n)[\s\S]*?(<!-- end of sizes -->)/;
    if (!marks.test(old)) throw new Error(`${docs} has no place for the sizes.`);
    fs.writeFileSync(
      docs,
      old.replace(marks, (_, a, b) => `${a}\n${section}\n\n${b}`),
    );
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
