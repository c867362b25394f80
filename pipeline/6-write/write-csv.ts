import { stringify } from 'csv-stringify/sync';
import { csvColumns, type TableName } from '../tables.ts';
import { isSlot } from './entity-slots.ts';
import { formatCell, formatNumber, type CellValue } from './format-cell.ts';

/** A row as the CSV has it: values by column. */
export type CsvRow = Readonly<Record<string, CellValue>>;

/** Excel takes a file for UTF-8 only by this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that needs no quotation marks around it. */
const PLAIN = /^[^",\r\n]*$/;

/** The first line of a table's file: byte-order mark and column names. */
export function csvHeader(table: TableName): string {
  return `${BYTE_ORDER_MARK}${stringify([[...csvColumns[table]]])}`;
}

/** A column while lines are made: its cell in the row before, which many rows share, and what it was made from. */
interface Column {
  name: string;
  value: CellValue;
  /** As it stands in a line; a number is that of a cell that csv-stringify writes. */
  cell: string | number;
}

/**
 * The lines of rows, each with its LF. Cells are made for spreadsheets (see `format-cell.ts`); what could be taken for a formula
 * gets an apostrophe (see `guard-cell.ts`), numbers do not.
 *
 * Most cells are plain, or those of the row before, and go into their line as they are; the others are written by csv-stringify, all of them
 * at once as a table of one column, since its work for each cell costs more than the cell.
 */
export function csvLines(table: TableName, rows: readonly CsvRow[]): string {
  const columns = csvColumns[table].map((name): Column => ({ name, value: null, cell: '' }));
  const cells: (string | number)[] = [];
  const special: [string][] = [];
  for (const row of rows) {
    for (const column of columns) {
      const value = row[column.name];
      if (value !== column.value) {
        const cell = cellOf(column.name, value);
        const isPlain = typeof value === 'number' || PLAIN.test(cell);
        column.value = value;
        column.cell = isPlain ? cell : special.push([cell]) - 1;
      }
      cells.push(column.cell);
    }
  }
  // No cell has a line break, so each stands on a line of its own.
  const written = special.length ? stringify(special).split('\n') : [];
  const pieces: string[] = [];
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    pieces.push(typeof cell === 'number' ? written[cell] : cell, (i + 1) % columns.length ? ',' : '\n');
  }
  return pieces.join('');
}

/** A cell before it is quoted. */
function cellOf(column: string, value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return formatNumber(value);
  if (isSlot(column, value)) return value;
  return String(formatCell(value) ?? '');
}
