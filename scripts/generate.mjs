#!/usr/bin/env node
// Writes what follows from schemas/ (pipeline/tables.ts, the check of records, the column reference in README.md), and the word classes
// that compromise knows.
//   node scripts/generate.mjs           writes them
//   node scripts/generate.mjs --check   exits 1 if one of them is stale
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { validatorSource } from './generate/validator.mjs';
import { isOfOtherData, localeNamesSource } from './generate/locale-names.mjs';
import { rowsSource } from './generate/rows.mjs';
import { wordClassesSource } from './generate/word-classes.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const TABLES = [
  'articles',
  'entities',
  'mentions',
  'quotes',
  'numbers',
  'dates',
  'problems',
  'people',
  'organizations',
  'places',
];
const readSchema = (name) =>
  JSON.parse(fs.readFileSync(path.join(root, 'schemas', `${name}.schema.json`), 'utf8'));
const schemas = TABLES.map((name) => ({
  name,
  ...readSchema(name),
}));

const SCALARS = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean', null: 'null' };

/** TypeScript type of one property. */
function typeOf(property) {
  if (property.enum) return property.enum.map((v) => (v === null ? 'null' : `'${v}'`)).join(' | ');
  if (property.type === 'array') {
    const inner = property.items.type === 'array' ? '[number, number]' : typeOf(property.items);
    return `(${inner})[]`.replace(/^\((\w+)\)/, '$1').replace(/^\((\[.*?\])\)/, '$1');
  }
  if (property.type === 'object') return `Record<string, ${typeOf(property.additionalProperties)}>`;
  return [property.type]
    .flat()
    .map((t) => SCALARS[t])
    .join(' | ');
}

function tablesSource() {
  const lines = [
    '// Generated from schemas/ by scripts/generate.mjs. Do not edit: change the schema and run `make generate`.',
    '',
  ];
  for (const schema of schemas) {
    lines.push(`/** ${schema.description} */`, `export interface ${schema['x-row']} {`);
    for (const [name, property] of Object.entries(schema.properties)) {
      if (property['x-only'] === 'csv') continue;
      lines.push(`  /** ${property.description} */`, `  ${name}: ${typeOf(property)};`);
    }
    lines.push('}', '');
  }
  const record = JSON.parse(
    fs.readFileSync(path.join(root, 'schemas', 'article-record.schema.json'), 'utf8'),
  );
  const rowOf = (ref) => schemas.find((schema) => schema.$id === ref)['x-row'];
  lines.push(`/** ${record.description} */`, 'export interface ArticleRecord {');
  for (const [name, property] of Object.entries(record.properties))
    lines.push(`  ${name}: ${property.$ref ? rowOf(property.$ref) : `${rowOf(property.items.$ref)}[]`};`);
  lines.push('}', '', '/** Columns of each CSV file, in order. */', 'export const csvColumns = {');
  for (const schema of schemas) {
    const columns = Object.entries(schema.properties)
      .filter(([, p]) => p['x-only'] !== 'json')
      .map(([name]) => `'${name}'`);
    lines.push(`  ${schema.name}: [${columns.join(', ')}],`);
  }
  lines.push(
    '} as const;',
    '',
    '/** Name of a table. */',
    'export type TableName = keyof typeof csvColumns;',
    '',
  );
  return lines.join('\n');
}

function columnReference() {
  const lines = [];
  for (const schema of schemas) {
    lines.push(`### ${schema.name}.csv`, '', schema.description, '', '| column | meaning |', '| --- | --- |');
    for (const [name, property] of Object.entries(schema.properties)) {
      const only = property['x-only'] ? ` *(${property['x-only'].toUpperCase()} only)*` : '';
      const values = property.enum
        ? ` Values: ${property.enum
            .filter((v) => v !== null)
            .map((v) => `\`${v}\``)
            .join(', ')}.`
        : '';
      lines.push(`| \`${name}\` | ${property.description.replace(/\|/g, '\\|')}${values}${only} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

function readmeWith(reference) {
  const file = path.join(root, 'README.md');
  const old = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  return old.replace(
    /(<!-- columns: generated from schemas\/ -->\n)[\s\S]*?(<!-- end of columns -->)/,
    (_, a, b) => `${a}\n${reference}\n${b}`,
  );
}

const record = readSchema('article-record');
const wanted = {
  'pipeline/tables.ts': tablesSource(),
  'pipeline/5-check/validate-record.generated.ts': validatorSource(
    record,
    TABLES.map((name) => readSchema(name)),
  ),
  'pipeline/6-write/rows.generated.ts': rowsSource(record, schemas),
  'pipeline/lexicons/word-classes.generated.ts': wordClassesSource(),
  'pipeline/lexicons/locale-names.generated.ts': localeNamesSource(),
  'README.md': readmeWith(columnReference()),
};
let stale = 0;
for (const [name, content] of Object.entries(wanted)) {
  const file = path.join(root, name);
  const old = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (!content || old === content) continue;
  if (!process.argv.includes('--check')) fs.writeFileSync(file, content);
  // Another Node may bring other Unicode data: then there is nothing to compare with.
  else if (!name.includes('locale-names') || !old || !isOfOtherData(old)) {
    console.error(`${name} is stale: run \`make generate\` and commit it.`);
    stale++;
  }
}
process.exitCode = stale ? 1 : 0;
