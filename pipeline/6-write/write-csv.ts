import { stringify } from 'csv-stringify/sync';
import { csvColumns, type TableName } from '../tables.ts';
import { CsvCells } from './csv-cells.ts';
import type { CellValue } from './format-cell.ts';
import { LINES } from './rows.generated.ts';

/** A row as the CSV has it: values by column. */
export type CsvRow = Readonly<Record<string, CellValue>>;

/** Excel takes a file for UTF-8 only by this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The first line of a table's file: byte-order mark and column names. */
export function csvHeader(table: TableName): string {
  return `${BYTE_ORDER_MARK}${stringify([[...csvColumns[table]]])}`;
}

/** Makes the line of a row, with what stands beside the row. */
type LineOf = (row: object, cells: CsvCells, link: string | null, context: string | null) => string;

/** How the rows of each table become lines. */
const LINE_OF = LINES as unknown as Readonly<Record<TableName, LineOf>>;

/** The line of a row of a table, without the cells that need quotation marks: see `CsvCells.finish`. */
export function lineMaker(table: TableName): LineOf {
  return LINE_OF[table];
}

/** The lines of rows, each with its LF. */
export function csvLines(table: TableName, rows: readonly CsvRow[]): string {
  const cells = new CsvCells(false);
  const lineOf = lineMaker(table);
  let lines = '';
  for (const row of rows) lines += lineOf(row, cells, textOf(row.link), textOf(row.context));
  return cells.finish([lines])[0];
}

const textOf = (value: CellValue): string | null => (typeof value === 'string' ? value : null);
