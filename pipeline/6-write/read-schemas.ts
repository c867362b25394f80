import fs from 'node:fs';
import { csvColumns, type TableName } from '../tables.ts';
import type { TableSchema } from './describe-tables.ts';

/** The schemas of all tables, in the order of the tables. */
export function readSchemas(): TableSchema[] {
  return (Object.keys(csvColumns) as TableName[]).map((name) => ({
    ...JSON.parse(fs.readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')),
    name,
  }));
}
