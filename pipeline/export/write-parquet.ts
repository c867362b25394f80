import {
  ByteWriter,
  ParquetWriter,
  schemaFromColumnData,
  type BasicType,
  type ColumnSource,
} from 'hyparquet-writer';
import type { TableSchema } from '../6-write/describe-tables.ts';
import { columnsOf, readTable, type Cell, type Column, type ColumnType } from './read-table.ts';

/** Rows that are held in memory at once. */
const GROUP = 50_000;

const TYPES: Readonly<Record<ColumnType, BasicType>> = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
};

/**
 * A table as Parquet: text as UTF-8, counts and offsets as 32-bit integers, figures as doubles, empty cells
 * as nulls.
 */
export async function writeParquet(folder: string, schema: TableSchema): Promise<Uint8Array> {
  const columns = columnsOf(schema);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnData(columns, []) }),
    createdBy: 'clipsheet',
  });
  let rows: Cell[][] = [];
  for await (const cells of readTable(folder, schema)) {
    rows.push(cells);
    if (rows.length < GROUP) continue;
    await writer.write({ columnData: columnData(columns, rows), rowGroupSize: GROUP });
    rows = [];
  }
  if (rows.length) await writer.write({ columnData: columnData(columns, rows), rowGroupSize: GROUP });
  await writer.finish();
  return bytes.getBytes();
}

function columnData(columns: readonly Column[], rows: readonly Cell[][]): ColumnSource[] {
  return columns.map(({ name, type }, index) => ({
    name,
    type: TYPES[type],
    nullable: true,
    data: rows.map((row) => row[index]),
  }));
}
