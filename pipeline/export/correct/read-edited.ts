import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describeSystemError, UsageError } from '../../batch/effects.ts';
import type { CorrectedTable } from '../../model.ts';
import { unguardCell } from '../../6-write/guard-cell.ts';
import { CORRECTED_TABLES } from '../../review/corrections-file.ts';

/** A row of an edited table by the names of its columns; an empty cell is an empty text. */
export type EditedRow = Readonly<Record<string, string>>;

/** The tables that a file holds and that can be corrected. */
export type EditedTables = Map<CorrectedTable, EditedRow[]>;

/**
 * Reads a table that a person edited: a CSV named after its table (`quotes.csv`, `quotes of May.csv`; comma or semicolon), or a
 * workbook with a sheet for each table.
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
  const tables = file.endsWith('.xlsx') ? await readWorkbook(bytes) : readCsv(file, bytes.toString('utf8'));
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
  const [head] = csv.split('\n', 1);
  const delimiter = head.includes(';') && !head.includes(',') ? ';' : ',';
  const rows = parse(csv, { bom: true, columns: true, delimiter, skip_empty_lines: true }) as EditedRow[];
  return new Map([[table, rows.map(unescaped)]]);
}

const unescaped = (row: EditedRow): EditedRow =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguardCell(cell)]));

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
      .map((cells) => Object.fromEntries(header.map((column, i) => [column, cellText(cells[i])])));
    tables.set(table, [...(tables.get(table) ?? []), ...read]);
  }
  return tables;
}

/** A cell as the CSV has it: a day as ISO, a number in digits. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
}
