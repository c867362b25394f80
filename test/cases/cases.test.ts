import fs from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../pipeline/1-read/index.ts';
import { processArticle } from '../../pipeline/process.ts';
import type { ArticleRecord } from '../../pipeline/tables.ts';

/*
 * A case is a folder: `article.*` (with `article.meta.json`, if it needs one) and under `expected/` one file for each table, with the rows
 * that the article must give. An expectation that is missing is written here and refused in CI; to renew one, delete it and read what comes.
 */

/** The columns that a reader of a case needs, for each table. */
const COLUMNS = {
  entities: ['start', 'end', 'text', 'type', 'name', 'aliases', 'role', 'affiliation'],
  quotes: [
    'start',
    'end',
    'text',
    'type',
    'quoted',
    'speaker',
    'speaker_text',
    'speaker_role',
    'cue',
    'addressee',
  ],
  numbers: [
    'start',
    'end',
    'text',
    'kind',
    'value',
    'low',
    'high',
    'modifier',
    'unit',
    'currency',
    'counted',
    'said_by',
  ],
  dates: ['start', 'end', 'text', 'type', 'value', 'from', 'to', 'modifier', 'said_by'],
  problems: ['line', 'column', 'text', 'severity', 'rule'],
} as const;
const ARTICLE = [
  'source',
  'format',
  'title',
  'byline',
  'publisher',
  'published',
  'published_from',
  'dateline',
  'language',
  'url',
] as const;

type Table = keyof typeof COLUMNS;
type Row = Record<string, unknown>;
const TABLES = Object.keys(COLUMNS) as Table[];

const here = import.meta.dirname;
const ajv = new Ajv2020({ allowUnionTypes: true });
ajv.addVocabulary(['x-only']);
const cases = fs
  .readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe.each(cases)('the case %s', (name) => {
  const record = recordOf(name);
  const expected = path.join(here, name, 'expected');

  it.each(TABLES)('gives the expected %s', (table) => {
    const rows = expectation(path.join(expected, `${table}.json`), () =>
      (record[table] as unknown as Row[]).map((row) => pick(row, COLUMNS[table])),
    ) as Row[];
    for (const row of rows) checkForm(table, row, record.article.text);
    expect((record[table] as unknown as Row[]).map((row) => pick(row, COLUMNS[table]))).toEqual(rows);
  });

  it('gives the expected facts about the article', () => {
    const facts = () => pick(record.article as unknown as Row, ARTICLE);
    expect(facts()).toEqual((expectation(path.join(expected, 'article.json'), () => [facts()]) as Row[])[0]);
  });

  it('has no file that nothing reads', () => {
    const known = ['article.json', ...TABLES.map((table) => `${table}.json`)].sort();
    expect(fs.readdirSync(expected).sort()).toEqual(known);
    expect(
      fs
        .readdirSync(path.join(here, name))
        .filter((file) => file !== 'expected' && !file.startsWith('article.')),
    ).toEqual([]);
  });
});

/** Reads and processes the article of a case. */
function recordOf(name: string): ArticleRecord {
  const folder = path.join(here, name);
  const files = fs.readdirSync(folder).filter((file) => file.startsWith('article.'));
  const sidecar = files.find((file) => file.startsWith('article.meta.'));
  const [article, ...others] = files.filter((file) => file !== sidecar);
  if (!article || others.length)
    throw new Error(`The case “${name}” needs one article.* and has ${files.join(', ') || 'none'}.`);
  const read = (file: string) => ({
    path: `${name}/${file}`,
    bytes: fs.readFileSync(path.join(folder, file)),
  });
  const results = readArticles({ ...read(article), ...(sidecar && { sidecar: read(sidecar) }) });
  const [result] = results;
  if (results.length !== 1 || !('source' in result))
    throw new Error(`The article of the case “${name}” cannot be read as one article.`);
  return processArticle({ ...result.source, article_id: name }, result.oddities);
}

/** The expected rows; written where they are missing, except in CI. */
function expectation(file: string, rows: () => Row[]): unknown {
  if (!fs.existsSync(file)) {
    if (process.env.CI)
      throw new Error(
        `${path.relative(here, file)} is missing: run the tests without CI set, read what they wrote against the text, and commit it.`,
      );
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const lines = rows().map((row) => `  ${JSON.stringify(row)}`);
    fs.writeFileSync(file, lines.length ? `[\n${lines.join(',\n')}\n]\n` : '[]\n');
  }
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** An expectation may be wrong in what it says, never in its form: known columns, values that the schema allows, spans that slice to their text. */
function checkForm(table: Table, row: Row, text: string): void {
  expect(
    Object.keys(row).filter((column) => !(COLUMNS[table] as readonly string[]).includes(column)),
    'columns that are not compared',
  ).toEqual([]);
  const schema = JSON.parse(
    fs.readFileSync(path.join(here, `../../schemas/${table}.schema.json`), 'utf8'),
  ) as { properties: Record<string, object> };
  const validate = ajv.compile({ type: 'object', properties: pick(schema.properties, Object.keys(row)) });
  expect(validate(row) ? [] : validate.errors, JSON.stringify(row)).toEqual([]);
  if ('start' in row) expect(text.slice(row.start as number, row.end as number)).toBe(row.text);
}

function pick(row: object, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, (row as Row)[column]]));
}
