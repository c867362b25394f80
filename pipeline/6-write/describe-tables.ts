import { csvColumns, type TableName } from '../tables.ts';
import { ROW_ID_COLUMNS } from './rows.generated.ts';

/** A table of the output with the schema that it follows. */
export interface TableSchema {
  name: TableName;
  title: string;
  description: string;
  'x-primaryKey': readonly string[];
  'x-foreignKeys': readonly { fields: string[]; resource: string; references: string[] }[];
  properties: Readonly<Record<string, Property>>;
}

/** One property of a schema, as far as the tables use JSON Schema. */
interface Property {
  type?: string | readonly string[];
  enum?: readonly (string | null)[];
  description: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  pattern?: string;
}

/** What is known of a table's file once it is written. */
export interface TableFile {
  bytes: number;
  sha256: string;
}

/**
 * The descriptor of the output folder: Frictionless Data Package 2.0, one resource for each table, all of it
 * derived from the schemas.
 *
 * There is no `created`: the same input gives the same bytes.
 *
 * @param isLean whether ids of rows stand without their article's, so that it takes both to tell a row
 */
export function describeTables(
  schemas: readonly TableSchema[],
  files: Readonly<Record<TableName, TableFile>>,
  isLean = false,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'clipsheet',
    title: 'Datasets from news articles',
    description:
      'Who is named, who said what, which figures, which dates: one row each, with the place in the article that it comes from.',
    resources: schemas.map((schema) => ({
      name: schema.name,
      title: schema.title,
      description: schema.description,
      type: 'table',
      path: `${schema.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: files[schema.name].bytes,
      hash: `sha256:${files[schema.name].sha256}`,
      dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: tableSchema(schema, isLean),
    })),
  };
}

function tableSchema(schema: TableSchema, isLean: boolean): object {
  const within = (columns: readonly string[]): readonly string[] =>
    isLean && columns.some((column) => ROW_ID_COLUMNS.has(column)) ? ['article_id', ...columns] : columns;
  const primaryKey = within(schema['x-primaryKey']);
  const foreignKeys = schema['x-foreignKeys'].map(({ fields, resource, references }) => ({
    fields: within(fields),
    reference: { resource, fields: within(references) },
  }));
  return {
    fields: csvColumns[schema.name].map((name) => field(name, schema.properties[name])),
    missingValues: [''],
    ...(primaryKey.length ? { primaryKey } : {}),
    ...(foreignKeys.length ? { foreignKeys } : {}),
  };
}

function field(name: string, property: Property): object {
  const types = property.enum
    ? ['string', ...(property.enum.includes(null) ? ['null'] : [])]
    : [property.type].flat();
  const type = types.find((t) => t !== 'null') as string;
  const { minimum, maximum, minLength, pattern } = property;
  const constraints = {
    // An empty list is an empty cell, so a list is never required.
    ...(types.includes('null') || type === 'array' ? {} : { required: true }),
    ...(property.enum ? { enum: property.enum.filter((value) => value !== null) } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(pattern === undefined ? {} : { pattern }),
  };
  return {
    name,
    // The type `list` of the standard's text is missing in its published profile.
    type: type === 'array' ? 'string' : type,
    description:
      type === 'array' ? `${property.description} Several are joined with "; ".` : property.description,
    ...(Object.keys(constraints).length ? { constraints } : {}),
  };
}
