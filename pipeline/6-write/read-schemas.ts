import fs from 'node:fs';
import path from 'node:path';
import { packageFolder } from '../common/package-folder.ts';
import { csvColumns, type TableName } from '../tables.ts';
import type { TableSchema } from './describe-tables.ts';

/** The schemas of all tables, in the order of the tables. */
export function readSchemas(): TableSchema[] {
  return (Object.keys(csvColumns) as TableName[]).map((name) => ({
    ...JSON.parse(fs.readFileSync(path.join(packageFolder(), 'schemas', `${name}.schema.json`), 'utf8')),
    name,
  }));
}
