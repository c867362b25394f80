import type { ArticleRecord } from '../tables.ts';
import { leanRecord, orderedRecord, type LeanRecord } from './lean-record.ts';
import type { RowChoices } from './row-choices.ts';

/**
 * An article record as `output/articles/` has it: JSON with one row a line, so that a difference shows which
 * row changed; verbatim text, LF at the end. The fields of a row stand in the order of its schema.
 */
export function recordJson(record: ArticleRecord, records: RowChoices['records'] = 'full'): string {
  const { article, ...tables } = inForm(record, records);
  let json = `{"article":${JSON.stringify(article)}`;
  for (const [name, rows] of Object.entries(tables)) {
    let list = '';
    for (const row of rows) list += `${list && ','}\n${JSON.stringify(row)}`;
    json += `,\n"${name}":[${list && `${list}\n`}]`;
  }
  return `${json}}\n`;
}

/** A record as a line of JSON without its LF, behind other fields. */
export function recordLine(
  record: ArticleRecord,
  others: Readonly<Record<string, unknown>> = {},
  records: RowChoices['records'] = 'full',
): string {
  return JSON.stringify({ ...others, ...inForm(record, records) });
}

function inForm(record: ArticleRecord, records: RowChoices['records']): LeanRecord {
  return records === 'lean' ? leanRecord(record) : orderedRecord(record);
}
