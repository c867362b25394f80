import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { readXlsx } from 'hucre/xlsx';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../pipeline/batch/build.ts';
import { exportTables } from '../../pipeline/export/index.ts';
import { csvColumns, type TableName } from '../../pipeline/tables.ts';

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'clipsheet-export-'));
const output = path.join(work, 'output');
const ARTICLES = {
  'harbour.md':
    '---\ntitle: "=1+1"\n---\n“That is no budget,” said Ann Lee, mayor of Wells, on 3 May 2024. The harbour cost $3.2 million, up 4 percent.\n',
  'naughty.txt': '“No _x0041_ & <b>bold</b> \uFFFF \uD83D\uDEA2,” said Bo Chen. “-5 degrees”, he said.\n',
};

beforeAll(async () => {
  fs.mkdirSync(path.join(work, 'input'));
  for (const [name, text] of Object.entries(ARTICLES)) fs.writeFileSync(path.join(work, 'input', name), text);
  await build({ input: path.join(work, 'input'), output, cache: path.join(work, 'cache'), quiet: true });
  await exportTables(output, 'xlsx,parquet,sqlite');
});
afterAll(() => fs.rmSync(work, { recursive: true }));

const bytes = (name: string) => fs.readFileSync(path.join(output, name));

describe('the workbook', () => {
  it('has a sheet for each table with its columns, frozen and filtered', async () => {
    const { sheets } = await readXlsx(bytes('clipsheet.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(Object.keys(csvColumns));
    for (const sheet of sheets) {
      expect(sheet.rows[0]).toEqual([...csvColumns[sheet.name as TableName]]);
      expect(sheet.freezePane).toEqual({ rows: 1 });
      expect(sheet.autoFilter?.range).toMatch(/^A1:/);
    }
  });

  it('holds figures as numbers, days as days and text as it stands, never as a formula', async () => {
    const { sheets } = await readXlsx(bytes('clipsheet.xlsx'));
    const column = (table: TableName, name: string) =>
      sheets
        .find((sheet) => sheet.name === table)!
        .rows.slice(1)
        .map((row) => row[(csvColumns[table] as readonly string[]).indexOf(name)]);
    expect(column('articles', 'title')).toContain('=1+1');
    expect(column('quotes', 'text')).toContain('-5 degrees');
    expect(
      column('quotes', 'text').some((text) =>
        String(text).startsWith('No _x0041_ & <b>bold</b> \uFFFD \uD83D\uDEA2'),
      ),
    ).toBe(true);
    expect(column('numbers', 'value')).toContain(3_200_000);
    expect(column('dates', 'from')).toContainEqual(new Date('2024-05-03T00:00:00Z'));
  });

  it('has the same bytes every time', async () => {
    const before = bytes('clipsheet.xlsx');
    await exportTables(output, 'xlsx');
    expect(bytes('clipsheet.xlsx').equals(before)).toBe(true);
  });
});

describe('the Parquet files', () => {
  it('hold the rows of the tables, typed', async () => {
    const { buffer, byteOffset, byteLength } = bytes('parquet/numbers.parquet');
    const rows = await parquetReadObjects({
      file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
    });
    const cost = rows.find(({ text }) => text === '$3.2 million')!;
    expect(Object.keys(cost)).toEqual([...csvColumns.numbers]);
    expect(cost).toMatchObject({
      value: 3_200_000,
      currency: 'USD',
      unit: 'dollar',
      low: null,
    });
  });

  it('are there for tables without a row as well', async () => {
    const { buffer, byteOffset, byteLength } = bytes('parquet/organizations.parquet');
    const rows = await parquetReadObjects({
      file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
    });
    expect(rows.every(({ entity_id }) => typeof entity_id === 'string')).toBe(true);
  });
});

describe('the SQLite database', () => {
  it('has the tables with keys that hold, and finds words', () => {
    const database = new sqlite.Database(path.join(output, 'clipsheet.sqlite'), { readOnly: true });
    try {
      expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
      expect(
        database.all(
          "SELECT q.speaker FROM quotes_fts f JOIN quotes q ON q.rowid = f.rowid WHERE quotes_fts MATCH 'budget'",
        ),
      ).toEqual([{ speaker: 'Ann Lee' }]);
      expect(database.get('SELECT sum(value) AS sum FROM numbers WHERE currency = ?', 'USD')).toEqual({
        sum: 3_200_000,
      });
    } finally {
      database.close();
    }
  });
});

describe('wrong use', () => {
  it('is told in a sentence', async () => {
    await expect(exportTables(output, 'xls')).rejects.toThrow(
      '“xls” is no format of export: use xlsx, parquet, sqlite',
    );
    await expect(exportTables(path.join(work, 'input'), 'xlsx')).rejects.toThrow(
      /There is no .*articles.csv/,
    );
  });
});
