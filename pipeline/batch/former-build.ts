import path from 'node:path';
import type { TableFile } from '../6-write/describe-tables.ts';
import type { TableName } from '../tables.ts';
import { writeToCache } from './cache-folder.ts';
import type { FileSystem } from './effects.ts';
import { sha256, writeFileWhole } from './write-file.ts';

/** Where the lines of an article stand in a table's file: offset, bytes, number. */
export type Lines = readonly [at: number, bytes: number, rows: number];

/**
 * An article in the output: its id, its key in the store, what became of the ids of its entities (see
 * `noteIds`), and `Lines` for each table, in their order.
 */
export type WrittenArticle = readonly [
  article_id: string,
  key: string,
  ids: string,
  lines: readonly number[],
];

/** Where the lines of an article stand in the table of a number (see `ARTICLE_TABLES`). */
export const linesIn = ([, , , lines]: WrittenArticle, table: number): Lines => [
  lines[3 * table],
  lines[3 * table + 1],
  lines[3 * table + 2],
];

/**
 * What the former build of an output folder wrote. Lives in the cache: without it everything is written
 * again.
 */
export interface FormerBuild {
  /** Hash over all that decides what comes out. */
  digest: string;
  /** By path inside the output folder: the fingerprint of what was written. */
  outputs: Record<string, string>;
  /** Hash over all that decides how entities are joined. */
  linked: string;
  tables: Record<TableName, TableFile>;
  articles: WrittenArticle[];
  rows: Record<TableName, number>;
  /** Messages of the articles that failed. */
  failures: string[];
  /** What was left out, as the summary says it; null where nothing was. */
  leftOut: string | null;
}

/**
 * Whether the last build read the same input in the same version, and all that it wrote is there as it wrote
 * it.
 */
export const isUpToDate = (
  former: FormerBuild | undefined,
  digest: string,
  whole: ReadonlySet<string>,
): former is FormerBuild => former?.digest === digest && whole.size === Object.keys(former.outputs).length;

const STATE = 'output.json';

/**
 * What the former build of this output folder left; undefined if there was none. Notes that are not as they
 * were written are not used, and `tell` gets a sentence about it.
 */
export function readFormerBuild(
  fs: FileSystem,
  folder: string,
  tell: (text: string) => void,
): FormerBuild | undefined {
  const file = path.join(folder, STATE);
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end > 0 && text.slice(0, end) === sha256(body)) return JSON.parse(body);
  tell(
    `The notes of the former build in “${file}” are damaged, so all of the output is written again: nothing needs to be done.\n`,
  );
  return undefined;
}

/** Keeps what the next build needs to know; the last thing that a build does. */
export function keepFormerBuild(fs: FileSystem, folder: string, build: FormerBuild): void {
  const body = JSON.stringify(build);
  writeToCache(folder, () => writeFileWhole(fs, path.join(folder, STATE), `${sha256(body)}\n${body}`));
}
