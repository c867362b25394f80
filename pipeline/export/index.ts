import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from '../batch/effects.ts';
import { EditsAtRisk } from '../batch/refuse-edits.ts';
import { sha256, temporaryBeside, writeFileWhole } from '../batch/write-file.ts';
import type { TableSchema } from '../6-write/describe-tables.ts';
import { readSchemas } from '../6-write/read-schemas.ts';

/** Writes the tables of a folder for another program; gives the files written. */
type Exporter = (folder: string, schemas: readonly TableSchema[], discardEdits: boolean) => Promise<string[]>;

/** Says what the workbook was when it was written, so that one that somebody edited is not written over. */
const WRITTEN = '.clipsheet-export.json';

/** The formats by name. Their libraries are loaded when they are needed. */
const EXPORTERS: Readonly<Record<string, Exporter>> = {
  async xlsx(folder, schemas, discardEdits) {
    const { writeWorkbook } = await import('./write-workbook.ts');
    const file = path.join(folder, 'clipsheet.xlsx');
    const workbook = await writeWorkbook(folder, schemas);
    if (!discardEdits) refuseEdited(folder, file);
    writeFileWhole(
      fs,
      path.join(folder, WRITTEN),
      `${JSON.stringify({ [path.basename(file)]: sha256(workbook) })}\n`,
    );
    writeFileWhole(fs, file, workbook);
    return [file];
  },
  async parquet(folder, schemas) {
    const { writeParquet } = await import('./write-parquet.ts');
    const files: string[] = [];
    for (const schema of schemas) {
      const file = path.join(folder, 'parquet', `${schema.name}.parquet`);
      writeFileWhole(fs, file, await writeParquet(folder, schema));
      files.push(file);
    }
    return files;
  },
  async sqlite(folder, schemas) {
    const { writeSqlite } = await import('./write-sqlite.ts');
    const file = path.join(folder, 'clipsheet.sqlite');
    const temporary = temporaryBeside(file);
    try {
      await writeSqlite(folder, schemas, temporary);
      // The library makes files that only their owner may read.
      fs.chmodSync(temporary, 0o666 & ~process.umask());
      fs.renameSync(temporary, file);
    } finally {
      fs.rmSync(temporary, { force: true });
    }
    return [file];
  },
};

/** Names of the formats that tables can be exported to. */
export const exportFormats: readonly string[] = Object.keys(EXPORTERS);

/**
 * Writes the tables of an output folder in other formats, beside the CSVs; gives the files written, in order.
 *
 * @param formats names between commas: `xlsx,parquet,sqlite`
 * @param discardEdits whether a workbook is written over that somebody edited Throws a `UsageError` for a
 * format that is not known and for a folder without tables, `EditsAtRisk` for an edited workbook.
 */
export async function exportTables(folder: string, formats: string, discardEdits = false): Promise<string[]> {
  const names = formats.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !Object.hasOwn(EXPORTERS, name));
  if (unknown !== undefined)
    throw new UsageError(
      `“${unknown}” is no format of export: use ${exportFormats.join(', ')}, or several between commas.`,
    );
  const schemas = readSchemas();
  const files: string[] = [];
  for (const name of new Set(names)) files.push(...(await EXPORTERS[name](folder, schemas, discardEdits)));
  return files;
}

function refuseEdited(folder: string, file: string): void {
  let written: string | undefined;
  try {
    written = JSON.parse(fs.readFileSync(path.join(folder, WRITTEN), 'utf8'))[path.basename(file)];
  } catch {
    return; // no workbook was written here yet, or one by a version that did not note it
  }
  if (!fs.existsSync(file) || sha256(fs.readFileSync(file)) === written) return;
  throw new EditsAtRisk(
    `“${file}” was edited since it was exported, so it was not written again. To keep the edits: clipsheet correct ${file} turns them into corrections; then move the file away. To throw them away: run this command again with --discard-edits.`,
  );
}
