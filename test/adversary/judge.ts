import fs from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/**
 * What a reader relies on in every record, checked without a line of the pipeline's own code: schema, slices, order, keys, ids,
 * bounds, well-formed text. Gives the broken promises in words; none for a good record.
 */
export function judge(record: any, text: string): string[] {
  const broken: string[] = [];
  const must = (holds: boolean, promise: string): void => {
    if (!holds) broken.push(promise);
  };
  validate ??= compileSchemas();
  must(validate(record), `follows the schema: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  must(record.article.text === text, 'keeps the text');
  must(!/\p{Surrogate}/u.test(JSON.parse(JSON.stringify(record.article.text))), 'has well-formed text');

  const sentences: [number, number][] = record.article.sentence_spans;
  for (const [table, key] of TABLES) {
    const rows: any[] = record[table];
    must(record.article[table] === undefined || record.article[table] === rows.length, `counts its ${table}`);
    must(
      new Set(rows.map((row) => row[key])).size === rows.length,
      `gives each of its ${table} an id of its own`,
    );
    rows.forEach((row, index) => {
      const name = `${table} ${row[key]}`;
      must(text.slice(row.start, row.end) === row.text, `${name} slices to its text`);
      must(row.start < row.end && row.end <= text.length, `${name} lies in the text`);
      must(!cutsPair(text, row.start) && !cutsPair(text, row.end), `${name} cuts no character in two`);
      must(
        row.sentence >= 1 && row.sentence <= Math.max(1, sentences.length),
        `${name} stands in a sentence`,
      );
      must(row.confidence >= 0 && row.confidence <= 1, `${name} has a confidence between 0 and 1`);
      must(
        index === 0 || table === 'entities' || rows[index - 1].start <= row.start,
        `${name} stands in order`,
      );
      must(!/\p{Surrogate}/u.test(Object.values(row).join('')), `${name} is well-formed Unicode`);
    });
  }
  const ids = new Set(record.entities.map((row: any) => row.entity_id));
  const quotes = new Map(record.quotes.map((row: any) => [row.quote_id, row]));
  for (const row of record.mentions) must(ids.has(row.entity_id), `${row.mention_id} leads to an entity`);
  for (const row of record.quotes) judgeQuote(row, text, ids, must);
  for (const row of record.numbers) {
    judgeClaim(row, row.number_id, ids, quotes, must);
    const { low, value, high } = row;
    must(low === null || value === null || low <= value, `${row.number_id}: low <= value`);
    must(high === null || value === null || value <= high, `${row.number_id}: value <= high`);
  }
  for (const row of record.dates) {
    judgeClaim(row, row.date_id, ids, quotes, must);
    if (row.from && row.to) must(row.from.slice(0, 10) <= row.to.slice(0, 10), `${row.date_id}: from <= to`);
  }
  return broken;
}

const TABLES = [
  ['entities', 'entity_id'],
  ['mentions', 'mention_id'],
  ['quotes', 'quote_id'],
  ['numbers', 'number_id'],
  ['dates', 'date_id'],
] as const;

type Must = (holds: boolean, promise: string) => void;

function judgeQuote(row: any, text: string, ids: ReadonlySet<string>, must: Must): void {
  const name = row.quote_id;
  if (row.speaker_id !== null) must(ids.has(row.speaker_id), `${name} is said by an entity`);
  if (row.speaker_id !== null) must(row.speaker !== null, `${name} names the speaker that it leads to`);
  if (row.speaker_text !== null)
    must(text.slice(row.speaker_start, row.speaker_end) === row.speaker_text, `${name}: speaker_text slices`);
  if (row.cue !== null) must(text.slice(row.cue_start, row.cue_end) === row.cue, `${name}: the cue slices`);
  for (const [start, end] of row.quoted_parts)
    must(start >= row.start && end <= row.end && start <= end, `${name}: its quoted parts lie in it`);
  if (row.caveat) must(text.includes(row.caveat), `${name}: its caveat stands in the text`);
  if (row.type === 'scare') must(row.speaker === null, `${name}: a scare term is nobody's speech`);
}

function judgeClaim(
  row: any,
  name: string,
  ids: ReadonlySet<string>,
  quotes: ReadonlyMap<unknown, any>,
  must: Must,
): void {
  if (row.quote_id !== null) must(quotes.has(row.quote_id), `${name} leads to a quote`);
  if (row.said_by_id !== null) must(ids.has(row.said_by_id), `${name} is claimed by an entity`);
  if (row.said_by !== null) must(row.quote_id !== null, `${name} is claimed in a quote`);
  if (row.said_by === null) must(row.said_by_id === null, `${name} leads to the claimant that it names`);
}

/** Whether an offset lies between the halves of a surrogate pair. */
function cutsPair(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '');
}

let validate: ValidateFunction | undefined;

/** The schemas as they are published, without the columns that only a CSV has. */
function compileSchemas(): ValidateFunction {
  const folder = path.join(import.meta.dirname, '../../schemas');
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  ajv.addVocabulary(['x-row', 'x-primaryKey', 'x-foreignKeys', 'x-only']);
  for (const name of fs.readdirSync(folder).sort()) {
    const schema = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
    if (schema['x-row'])
      for (const [column, property] of Object.entries(schema.properties as Record<string, any>))
        if (property['x-only'] === 'csv') delete schema.properties[column];
    ajv.addSchema(schema);
  }
  return ajv.getSchema('article-record.schema.json') as ValidateFunction;
}
