import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { TableSchema } from '../6-write/describe-tables.ts';
import { columnsOf, readTable, type Cell, type Column } from './read-table.ts';

/** The most rows below the header that a sheet holds; more go on in a further sheet. */
const MOST_ROWS = 1_048_575;

/** Widths in characters: long texts are readable, ids and offsets do not take the screen. */
const WIDTHS: Readonly<Record<string, number>> = {
  text: 60,
  context: 80,
  message: 80,
  quoted: 40,
  title: 40,
  name: 28,
  speaker: 28,
  speaker_text: 28,
  said_by: 28,
  aliases: 28,
  source: 28,
  article_id: 24,
};
const USUAL_WIDTH = 14;

/** Excel's calendar counts from 1900, with a day too many in that February. */
const DAY = /^(?:19\d\d|2\d{3})-\d\d-\d\d$/;
const FIRST_DAY = '1900-03-01';

/**
 * A workbook with one sheet for each table: header frozen and filtered, numbers and days as such, text never
 * a formula, links to the report as hyperlinks. The same tables give the same bytes.
 *
 * @param moment the moment of change that the file states; a constant, since the same input gives the same
 * bytes
 */
export async function writeWorkbook(folder: string, schemas: readonly TableSchema[]): Promise<Uint8Array> {
  const sheets: WriteSheet[] = [];
  for (const schema of schemas) sheets.push(...(await sheetsOf(folder, schema)));
  const moment = new Date(0);
  return writeXlsx({ sheets, properties: { title: 'Clipsheet', created: moment, modified: moment } });
}

async function sheetsOf(folder: string, schema: TableSchema): Promise<WriteSheet[]> {
  const columns = columnsOf(schema);
  const header = columns.map(({ name }) => name);
  const parts: CellValue[][][] = [[]];
  for await (const cells of readTable(folder, schema)) {
    if (parts.at(-1)!.length === MOST_ROWS) parts.push([]);
    parts.at(-1)!.push(cells.map((cell, index) => valueOf(columns[index], cell)));
  }
  return parts.map((rows, part) => ({
    name: part === 0 ? schema.name : `${schema.name} ${part + 1}`,
    columns: columns.map(({ name }) => ({ width: WIDTHS[name] ?? USUAL_WIDTH })),
    rows: [header, ...rows],
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letters(columns.length)}${rows.length + 1}` },
    cells: linkCells(columns, rows),
  }));
}

function valueOf({ type }: Column, cell: Cell): CellValue {
  if (type !== 'string' || typeof cell !== 'string') return cell;
  return DAY.test(cell) && cell >= FIRST_DAY ? new Date(`${cell}T00:00:00Z`) : writable(cell);
}

/**
 * A text as a workbook can hold it: what looks like the escape of a character is escaped itself, what XML
 * cannot hold is replaced.
 */
function writable(text: string): string {
  return text.replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_').replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}

/** The links of a sheet: the cells of the column `link`. */
function linkCells(columns: readonly Column[], rows: readonly CellValue[][]): WriteSheet['cells'] {
  const column = columns.findIndex(({ name }) => name === 'link');
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  rows.forEach((row, index) => {
    const target = row[column];
    if (typeof target === 'string')
      cells.set(`${index + 1},${column}`, { value: target, hyperlink: { target } });
  });
  return cells;
}

/** The letters of a column, counted from 1: `A`, `Z`, `AA`. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  return (column > 26 ? letters((column - 1 - rest) / 26) : '') + String.fromCharCode(65 + rest);
}
