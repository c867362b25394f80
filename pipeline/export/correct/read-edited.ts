import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describeSystemError, UsageError } from '../../batch/effects.ts';
import type { CorrectedTable } from '../../model.ts';
import { decodeList } from '../../1-read/decode.ts';
import { unguardCell } from '../../6-write/guard-cell.ts';
import { idInFull } from '../../6-write/lean-record.ts';
import { CORRECTED_TABLES } from '../../review/corrections-file.ts';

/** A row of an edited table by the names of its columns; an empty cell is an empty text. */
export type EditedRow = Readonly<Record<string, string>>;

/** The tables that a file holds and that can be corrected. */
export type EditedTables = Map<CorrectedTable, EditedRow[]>;

/**
 * Reads a table that a person edited: a CSV named after its table (`quotes.csv`, `quotes of May.csv`; comma
 * or semicolon), or a workbook with a sheet for each table.
 *
 * Throws a `UsageError` where the file cannot be read or holds no such table.
 */
export async function readEdited(file: string): Promise<EditedTables> {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    throw new UsageError(
      `Cannot read “${file}”, because ${describeSystemError(error)}: name an edited table.`,
    );
  }
  const tables = file.endsWith('.xlsx') ? await readWorkbook(bytes) : readCsv(file, decodeList(bytes));
  if (!tables.size)
    throw new UsageError(
      `“${file}” holds no table that can be corrected: it must be named after one, or have a sheet of its name (${CORRECTED_TABLES.join(', ')}).`,
    );
  return tables;
}

/** The table that a name begins with: `quotes`, `quotes 2`. */
function tableNamed(name: string): CorrectedTable | undefined {
  return CORRECTED_TABLES.find((table) => new RegExp(`^${table}(?![a-z])`, 'i').test(name));
}

function readCsv(file: string, csv: string): EditedTables {
  const table = tableNamed(path.basename(file));
  if (!table) return new Map();
  if (hasMergeMarks(csv))
    throw new UsageError(
      `“${file}” holds the marks of a merge that is not resolved (<<<<<<<): decide which lines hold, or restore the file, and run the command again.`,
    );
  return new Map([[table, parseTable(csv, file)]]);
}

/** Lines that git writes where a merge found two versions. */
const MERGE_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/;

/** Whether a file holds both versions of a merge that is not resolved. */
export function hasMergeMarks(text: string): boolean {
  return /^<{7} /m.test(text) && /^>{7} /m.test(text);
}

/**
 * The rows of a table that a person or a spreadsheet saved: comma, semicolon or tab, any line ends. Lines
 * that git added are passed over.
 *
 * Throws a `UsageError` that names the file where it is no CSV.
 */
export function parseTable(csv: string, file: string): EditedRow[] {
  const head = csv.slice(0, csv.search(/[\r\n]|$/));
  const delimiter = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0];
  const lines = hasMergeMarks(csv) ? withoutMarks(csv) : csv;
  try {
    const rows = parse(lines, {
      bom: true,
      columns: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as Record<string, string | string[]>[];
    return rows.map(unescaped).map(withFullIds);
  } catch (error) {
    throw new UsageError(
      `“${file}” is no CSV that can be read (${(error as Error).message}): repair the place, or save it as CSV in UTF-8 again.`,
    );
  }
}

const withoutMarks = (csv: string): string =>
  csv
    .split(/\r?\n/)
    .filter((line) => !MERGE_MARK.test(line))
    .join('\n');

/**
 * Cells as texts, without the apostrophes that guard a spreadsheet against formulas; a line may be longer
 * than the header.
 */
const unescaped = (row: Record<string, string | string[]>): EditedRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      unguardCell(Array.isArray(cell) ? cell.join(' ') : cell),
    ]),
  );

/** A row of a table with short ids as it stands in one with full ones. */
const withFullIds = (row: EditedRow): EditedRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, idInFull(name, cell, row.article_id ?? '')]),
  );

async function readWorkbook(bytes: Uint8Array): Promise<EditedTables> {
  const { readXlsx } = await import('hucre/xlsx');
  const tables: EditedTables = new Map();
  for (const { name, rows } of (await readXlsx(bytes)).sheets) {
    const table = tableNamed(name);
    if (!table || !rows.length) continue;
    const header = rows[0].map(String);
    const read = rows
      .slice(1)
      .filter((cells) => cells.some((cell) => cell !== null && cell !== ''))
      .map((cells) => Object.fromEntries(header.map((column, i) => [column, cellText(cells[i])])))
      .map(withFullIds);
    tables.set(table, [...(tables.get(table) ?? []), ...read]);
  }
  return tables;
}

/** A cell as the CSV has it: a day as ISO, a number in digits. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
}
