import sqlite from 'node-sqlite3-wasm';
import type { TableSchema } from '../6-write/describe-tables.ts';
import { columnsOf, readTable, type Column, type ColumnType } from './read-table.ts';

const TYPES: Readonly<Record<ColumnType, string>> = { string: 'TEXT', integer: 'INTEGER', number: 'REAL' };

/** Columns that people look up and join by. */
const INDEXED = ['entity_id', 'speaker_id', 'quote_id', 'said_by_id', 'name', 'rule'];

/** Columns that full-text search reads, in the tables that have them. */
const SEARCHED = ['text', 'speaker', 'said_by', 'counted', 'measure', 'name', 'message', 'title', 'context'];

/** Tables whose rows are worth searching by words. */
const WITH_SEARCH = new Set(['articles', 'quotes', 'numbers', 'dates', 'entities', 'problems']);

/**
 * Writes the tables into a new SQLite database: typed columns, primary and foreign keys, indexes, and for
 * each table of sentences a full-text index (`quotes_fts`, FTS5), as Datasette looks for it.
 *
 * @param file must not exist yet
 */
export async function writeSqlite(
  folder: string,
  schemas: readonly TableSchema[],
  file: string,
): Promise<void> {
  const database = new sqlite.Database(file);
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF');
    for (const schema of schemas) database.exec(createTable(schema));
    for (const schema of schemas) await fill(database, folder, schema);
    for (const schema of schemas) database.exec([...indexes(schema), ...search(schema)].join(';'));
    database.exec('ANALYZE');
  } finally {
    database.close();
  }
}

const quoted = (name: string): string => `"${name}"`;
const list = (names: readonly string[]): string => names.map(quoted).join(', ');

function createTable(schema: TableSchema): string {
  const keys = schema['x-primaryKey'];
  const columns = columnsOf(schema).map(
    ({ name, type, nullable }) => `${quoted(name)} ${TYPES[type]}${nullable ? '' : ' NOT NULL'}`,
  );
  const primary = keys.length ? [`PRIMARY KEY (${list(keys)})`] : [];
  const foreign = schema['x-foreignKeys'].map(foreignKey);
  return `CREATE TABLE ${quoted(schema.name)} (${[...columns, ...primary, ...foreign].join(', ')})`;
}

/** An entity's id is one for all articles that name it: the row of this article is told by both. */
function foreignKey({ fields, resource, references }: TableSchema['x-foreignKeys'][number]): string {
  const within = resource === 'entities' ? ['article_id'] : [];
  return `FOREIGN KEY (${list([...within, ...fields])}) REFERENCES ${quoted(resource)} (${list([...within, ...references])})`;
}

async function fill(database: sqlite.Database, folder: string, schema: TableSchema): Promise<void> {
  const places = columnsOf(schema).map(() => '?');
  const insert = database.prepare(`INSERT INTO ${quoted(schema.name)} VALUES (${places.join(', ')})`);
  try {
    database.exec('BEGIN');
    for await (const cells of readTable(folder, schema)) insert.run(cells);
    database.exec('COMMIT');
  } finally {
    insert.finalize();
  }
}

function indexes({ name, ...schema }: TableSchema): string[] {
  const columns = columnsOf({ name, ...schema });
  const wanted = columns.filter(
    (column) => (column.name === 'article_id' && name !== 'articles') || INDEXED.includes(column.name),
  );
  return wanted.map(
    (column) =>
      `CREATE INDEX ${quoted(`${name}_${column.name}`)} ON ${quoted(name)} (${quoted(column.name)})`,
  );
}

function search(schema: TableSchema): string[] {
  if (!WITH_SEARCH.has(schema.name)) return [];
  const columns = columnsOf(schema).filter((column: Column) => SEARCHED.includes(column.name));
  const names = list(columns.map(({ name }) => name));
  const index = quoted(`${schema.name}_fts`);
  return [
    `CREATE VIRTUAL TABLE ${index} USING fts5(${names}, content=${quoted(schema.name)}, tokenize='unicode61 remove_diacritics 2')`,
    `INSERT INTO ${index} (rowid, ${names}) SELECT rowid, ${names} FROM ${quoted(schema.name)}`,
  ];
}
