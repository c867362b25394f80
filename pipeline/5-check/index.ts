import fs from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ArticleRecord } from '../tables.ts';
import { checkKeys } from './keys.ts';
import { RecordError, type Violation } from './record-error.ts';
import { checkSpans } from './spans.ts';

/** Checks a record against the schemas, then its keys and spans. Throws a `RecordError` that names every row at fault. */
export function checkRecord(record: ArticleRecord): void {
  const violations = [...schemaViolations(record), ...checkKeys(record), ...checkSpans(record)];
  if (violations.length) throw new RecordError(record.article.article_id, violations);
}

const SCHEMAS = ['articles', 'entities', 'mentions', 'quotes', 'numbers', 'dates', 'problems'];
let validate: ValidateFunction | undefined;

function validator(): ValidateFunction {
  const read = (name: string) =>
    JSON.parse(fs.readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  ajv.addVocabulary(['x-row', 'x-primaryKey', 'x-foreignKeys', 'x-only']);
  for (const name of SCHEMAS) ajv.addSchema(withoutCsvColumns(read(name)));
  return ajv.compile(read('article-record'));
}

/** Columns that only the CSV has are no part of a record. */
function withoutCsvColumns<T extends { properties: Record<string, { 'x-only'?: string }> }>(schema: T): T {
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(schema.properties).filter(([, p]) => p['x-only'] !== 'csv'),
    ),
  };
}

function schemaViolations(record: ArticleRecord): Violation[] {
  validate ??= validator();
  if (validate(record)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const [, table, index, ...path] = instancePath.split('/');
    const row = (record as unknown as Record<string, Record<string, string>[]>)[table]?.[Number(index)];
    const id = row
      ? Object.entries(row).find(
          ([name]) => name === `${table.replace(/ies$/, 'y').replace(/s$/, '')}_id`,
        )?.[1]
      : undefined;
    const extra = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
    return {
      table: table ?? 'record',
      row: id ?? `#${index ?? ''}`,
      path: path.length ? `/${path.join('/')}` : '',
      rule: `${message ?? 'invalid'}${extra}`,
    };
  });
}
