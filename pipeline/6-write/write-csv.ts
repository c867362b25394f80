import { stringify } from 'csv-stringify/sync';
import { csvColumns, type TableName } from '../tables.ts';
import { formatCell, formatNumber, type CellValue } from './format-cell.ts';

/** A row as the CSV has it: values by column. */
export type CsvRow = Readonly<Record<string, CellValue>>;

/** Excel takes a file for UTF-8 only by this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

// The record delimiter is left at its default: setting one switches off the quoting of other line ends.
const OPTIONS = {
  escape_formulas: true,
  cast: { number: formatNumber, boolean: String },
} as const;

/** The first line of a table's file: byte-order mark and column names. */
export function csvHeader(table: TableName): string {
  return `${BYTE_ORDER_MARK}${stringify([[...csvColumns[table]]], OPTIONS)}`;
}

/**
 * The lines of rows, each with its LF. Cells are made for spreadsheets (see `format-cell.ts`); what could be taken for a formula
 * gets an apostrophe in front, numbers do not.
 */
export function csvLines(table: TableName, rows: readonly CsvRow[]): string {
  if (!rows.length) return '';
  return stringify(
    rows.map((row) => csvColumns[table].map((column) => formatCell(row[column]))),
    OPTIONS,
  );
}
