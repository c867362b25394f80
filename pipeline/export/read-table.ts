import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse';
import type { TableSchema } from '../6-write/describe-tables.ts';
import { unguardCell } from '../6-write/guard-cell.ts';
import { cellsInFull } from '../6-write/lean-record.ts';
import { csvColumns } from '../tables.ts';
import { UsageError } from '../batch/effects.ts';

/** What a column holds, as other programs name it; a list is its items joined with "; ". */
export type ColumnType = 'string' | 'integer' | 'number';

/** A column of a table. */
export interface Column {
  name: string;
  type: ColumnType;
  /** Whether cells may be empty. */
  nullable: boolean;
}

/** The value of a cell, typed as its column. */
export type Cell = string | number | null;

/** The columns of a table in the order of its CSV, with their types. */
export function columnsOf(schema: TableSchema): Column[] {
  return csvColumns[schema.name].map((name) => {
    const { type, enum: values } = schema.properties[name];
    const types = values ? ['string', ...(values.includes(null) ? ['null'] : [])] : [type].flat();
    const main = types.find((t) => t !== 'null');
    return {
      name,
      type: main === 'integer' || main === 'number' ? main : 'string',
      // An empty list is an empty cell.
      nullable: types.includes('null') || main === 'array' || main === 'string',
    };
  });
}

/**
 * The rows of a table, one after the other, with the cells typed as their columns, without the apostrophes
 * that guard a spreadsheet against formulas, and in full where they were lean.
 *
 * Throws a `UsageError` where the folder has no such table or the table has other columns than this version
 * writes.
 */
export async function* readTable(folder: string, schema: TableSchema): AsyncGenerator<Cell[]> {
  const file = path.join(folder, `${schema.name}.csv`);
  if (!fs.existsSync(file)) throw new UsageError(`There is no ${file}: run clipsheet build first.`);
  const columns = columnsOf(schema);
  const inFull = cellsInFull(csvColumns[schema.name]);
  let header: string[] | undefined;
  for await (const cells of fs.createReadStream(file).pipe(parse({ bom: true }))) {
    if (header) {
      const full = inFull(cells);
      yield columns.map((column, index) => cellOf(column, full[index]));
      continue;
    }
    header = cells as string[];
    const other = columns.findIndex(({ name }, index) => name !== header![index]);
    if (other >= 0 || header.length !== columns.length)
      throw new UsageError(
        `${file} has other columns than this version writes (“${header[Math.max(other, 0)]}”): run clipsheet build first.`,
      );
  }
}

function cellOf({ type }: Column, text: string): Cell {
  if (text === '') return null;
  return type === 'string' ? unguardCell(text) : Number(text);
}
