import path from 'node:path';
import type { RowChoices } from '../6-write/row-choices.ts';
import { csvColumns, type TableName } from '../tables.ts';
import type { HandEdits } from '../export/correct/hand-edits.ts';
import { readDecisions } from './decisions.ts';
import { UsageError, type FileSystem } from './effects.ts';
import { isUnfinished } from './manifest.ts';
import { measureFile } from './write-file.ts';

/** Edits of a table that are told one by one. */
const TOLD = 12;

/** A build would write over what somebody edited by hand: told with the rows, exit status 1. */
export class EditsAtRisk extends UsageError {
  override readonly name = 'EditsAtRisk';
  override readonly status = 1;
}

/** What is about to be written over, and by what. */
export interface AboutToWrite {
  output: string;
  /** Files that are as the former build wrote them. */
  whole: ReadonlySet<string>;
  choices: RowChoices;
  /** Content of the user's list of names and of the corrections, where there are such files. */
  authority: string | null;
  corrections: string | null;
  /** Where the corrections are, for the person who is told; null where this command reads none. */
  input: string | null;
}

/**
 * Refuses to write over tables that somebody edited since the last build, unless `corrections.csv` says the
 * same already.
 *
 * The size and hash of each table stand in `datapackage.json`, so a table that is as it was written costs
 * nothing but its hash, and nothing at all where the cache knows it. Throws `EditsAtRisk`, and has then
 * changed nothing.
 */
export async function refuseEdits(fs: FileSystem, about: AboutToWrite): Promise<void> {
  const { output, whole, choices, authority, corrections } = about;
  const tables = changedTables(fs, output, whole);
  if (!tables.length) return;
  const [{ findHandEdits }, { readAuthority }] = await Promise.all([
    import('../export/correct/hand-edits.ts'),
    import('../4-link/across/authority.ts'),
  ]);
  const edits = findHandEdits(output, tables, {
    choices,
    authority: authority === null ? [] : readAuthority(authority).entries,
    decided: (await readDecisions(corrections)).byArticle,
    isUnsettled: readHashes(fs, output) === undefined || isUnfinished(fs, output),
  });
  if (edits.length) throw new EditsAtRisk(describeEdits(edits, about));
}

/** The tables that are there and not as the last build wrote them. */
export function changedTables(
  fs: FileSystem,
  output: string,
  whole: ReadonlySet<string> = new Set(),
): TableName[] {
  const unknown = (Object.keys(csvColumns) as TableName[]).filter((table) => !whole.has(`${table}.csv`));
  const written = unknown.length ? readHashes(fs, output) : undefined;
  return unknown.filter((table) => !isAsWritten(fs, output, table, written));
}

/**
 * Size and hash of the tables, as the last build wrote them; undefined where its description cannot be read.
 */
function readHashes(fs: FileSystem, output: string): Map<string, string> | undefined {
  try {
    const { resources } = JSON.parse(fs.readFileSync(path.join(output, 'datapackage.json'), 'utf8'));
    return new Map(
      resources.map((resource: { path: string; bytes: number; hash: string }) => [
        resource.path,
        `${resource.bytes} ${resource.hash}`,
      ]),
    );
  } catch {
    return undefined;
  }
}

/** Whether a table is as it was written, or is not there at all. */
function isAsWritten(
  fs: FileSystem,
  output: string,
  table: TableName,
  written: ReadonlyMap<string, string> | undefined,
): boolean {
  const file = path.join(output, `${table}.csv`);
  const bytes = fs.statSync(file, { throwIfNoEntry: false })?.size;
  if (bytes === undefined) return true;
  const expected = written?.get(`${table}.csv`);
  if (!expected?.startsWith(`${bytes} `)) return false;
  return expected === `${bytes} sha256:${measureFile(fs, file)?.sha256}`;
}

/** Which rows, and what to do next. */
function describeEdits(edits: readonly HandEdits[], { output, input }: AboutToWrite): string {
  const tables = edits.map(({ table, told }) => {
    const lines = told.slice(0, TOLD).map((line) => `    ${line}`);
    if (told.length > TOLD) lines.push(`    … and ${told.length - TOLD} more`);
    return `  ${path.join(output, `${table}.csv`)}\n${lines.join('\n')}`;
  });
  const filesOf = (canBeTaken: boolean): string =>
    edits
      .filter((edit) => edit.canBeTaken === canBeTaken)
      .map(({ table }) => path.join(output, `${table}.csv`))
      .join(' ');
  const taken = input === null ? '' : filesOf(true);
  const others = input === null ? `${filesOf(true)} ${filesOf(false)}`.trim() : filesOf(false);
  const keep = [
    ...(taken
      ? [
          `To keep edits: clipsheet correct ${taken} (make correct EDITED="${taken}") turns them into lines of ${path.join(input!, 'corrections.csv')}, which every build applies.`,
        ]
      : []),
    ...(others ? [`No correction can hold those of ${others}: keep a copy under another name.`] : []),
  ];
  return [
    `Tables in “${output}” were edited by hand since the last build, which this build would write over:`,
    '',
    ...tables,
    '',
    'Nothing was written.',
    ...keep,
    'To throw edits away: run this command again with --discard-edits (make discard-edits).',
  ].join('\n');
}
