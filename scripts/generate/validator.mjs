// The check of an article record as code: ajv compiles the schemas once, here, and not at every start of the program.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const HEAD = `// @ts-nocheck
// Generated from schemas/ by scripts/generate.mjs. Do not edit: change the schema and run \`make generate\`.
import type { ErrorObject } from 'ajv';

`;

const TAIL = `
/** Whether an article record is as its schemas have it; \`errors\` of the last call says what is not. */
export const validateRecord: ((record: unknown) => boolean) & { errors?: ErrorObject[] | null } = validate;
`;

/** Words for people: a check needs none of them. */
const WORDS = new Set([
  '$schema',
  'title',
  'description',
  'x-row',
  'x-primaryKey',
  'x-foreignKeys',
  'x-only',
]);

/** A schema without words for people and without the columns that only a CSV has. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => !isWord(key, value) && value?.['x-only'] !== 'csv',
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value)]));
}

/** A column can be called \`title\`: then its value is a schema and no string. */
const isWord = (key, value) => WORDS.has(key) && (key.startsWith('x-') || typeof value === 'string');

/**
 * The source of \`pipeline/5-check/validate-record.generated.ts\`.
 *
 * @param record the schema of the article record
 * @param tables the schemas that it refers to
 */
export function validatorSource(record, tables) {
  // Lengths are only ever compared with 1, so that counting code units gives what counting characters would.
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    unicode: false,
    logger: false,
    code: { source: true, esm: true },
  });
  for (const table of tables) ajv.addSchema(bare(table));
  const code = standalone.default(ajv, ajv.compile(bare(record)));
  return (
    HEAD +
    code
      .replace(/^"use strict";/, '')
      .replace(/export const validate = (\w+);export default \w+;/, 'const validate = $1;\n') +
    TAIL
  );
}
