import fs from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { describeTables, type TableFile } from '../../pipeline/6-write/describe-tables.ts';
import { readSchemas } from '../../pipeline/6-write/read-schemas.ts';
import { csvColumns, type TableName } from '../../pipeline/tables.ts';

const schemas = readSchemas();
const files = Object.fromEntries(
  schemas.map(({ name }) => [name, { bytes: 7, sha256: 'a'.repeat(64) }]),
) as Record<TableName, TableFile>;
const descriptor = describeTables(schemas, files) as any;
const profile = JSON.parse(
  fs.readFileSync(path.join(import.meta.dirname, 'profiles/datapackage-2.0.json'), 'utf8'),
);
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(profile);

describe('datapackage.json', () => {
  it('holds to the published profile of Data Package 2.0', () => {
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would not hold to it with a type that there is none of', () => {
    expect(
      validate({
        ...descriptor,
        resources: [{ ...descriptor.resources[0], schema: { fields: [{ name: 'a', type: 'text' }] } }],
      }),
    ).toBe(false);
  });

  it('names every table with its columns in the order of the file', () => {
    expect(descriptor.resources.map((resource: any) => resource.path)).toEqual(
      Object.keys(csvColumns).map((name) => `${name}.csv`),
    );
    for (const { name, schema } of descriptor.resources) {
      expect(schema.fields.map((field: any) => field.name)).toEqual(csvColumns[name as TableName]);
      expect(schema.fields.every((field: any) => field.description.length > 5)).toBe(true);
    }
  });

  it('has keys that lead to columns of other tables', () => {
    const columns = new Map<string, string[]>(
      descriptor.resources.map(({ name, schema }: any) => [
        name,
        schema.fields.map((field: any) => field.name),
      ]),
    );
    for (const { name, schema } of descriptor.resources) {
      expect(columns.get(name)).toEqual(expect.arrayContaining(schema.primaryKey ?? []));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(columns.get(name)).toEqual(expect.arrayContaining(fields));
        expect(columns.get(reference.resource)).toEqual(expect.arrayContaining(reference.fields));
        expect(fields.length).toBe(reference.fields.length);
      }
    }
  });

  it('says what values a column has', () => {
    const quotes = descriptor.resources.find((resource: any) => resource.name === 'quotes').schema;
    const field = (name: string) => quotes.fields.find((each: any) => each.name === name);
    expect(field('type')).toMatchObject({
      type: 'string',
      constraints: { required: true, enum: ['direct', 'mixed', 'indirect', 'scare'] },
    });
    expect(field('speaker_from').constraints.enum).not.toContain(null);
    expect(field('start')).toMatchObject({ type: 'integer', constraints: { required: true, minimum: 0 } });
    expect(field('speaker_start').constraints?.required).toBe(undefined);
    expect(quotes.missingValues).toEqual(['']);
  });

  it('holds nothing that changes from run to run', () => {
    expect(descriptor.created).toBe(undefined);
    expect(JSON.stringify(describeTables(readSchemas(), files))).toBe(JSON.stringify(descriptor));
  });
});
