import type { TableSchema } from '../../6-write/describe-tables.ts';
import { readSchemas } from '../../6-write/read-schemas.ts';
import { columnsOf, readTable } from '../read-table.ts';
import { compareRows, toRow, type Row, type TableDiff } from './compare-rows.ts';

export { formatDiff } from './format-diff.ts';

/**
 * What changed between two output folders, table by table, in the order of the tables; tables without a
 * change are left out.
 *
 * Throws a `UsageError` where a folder lacks a table or has it with other columns.
 */
export async function diffFolders(before: string, after: string): Promise<TableDiff[]> {
  const diffs: TableDiff[] = [];
  for (const schema of readSchemas()) {
    const rows = [await rowsOf(before, schema), await rowsOf(after, schema)];
    diffs.push(compareRows(schema.name, schema['x-primaryKey'], rows[0], rows[1]));
  }
  return diffs.filter(
    (diff) => diff.added.length + diff.removed.length + diff.changed.length + diff.moved > 0,
  );
}

async function rowsOf(folder: string, schema: TableSchema): Promise<Row[]> {
  const columns = columnsOf(schema);
  const rows: Row[] = [];
  for await (const cells of readTable(folder, schema)) rows.push(toRow(columns, cells));
  return rows;
}
