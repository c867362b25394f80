import path from 'node:path';
import { nameRecordFile } from '../6-write/name-record-file.ts';
import type { FileSystem } from './effects.ts';
import { explained } from './explained.ts';
import { readBeginning, removeLeftovers } from './write-file.ts';

/**
 * Removes records of former builds that belong to the output no more, and the folders that this leaves empty.
 * Gives their number.
 *
 * A file that the list names and that is not the record of an article of that name was not written by a
 * build, whatever the list says: it stays.
 */
export function removeOutput(fs: FileSystem, output: string, files: readonly string[]): number {
  let removed = 0;
  for (const name of files) {
    const file = path.join(output, name);
    if (!isRecordOf(fs, file, name)) continue;
    explained(name, output, () => fs.rmSync(file, { force: true }));
    removed++;
    removeEmptyFolders(fs, output, path.posix.dirname(name));
  }
  return removed;
}

/** How a record begins (see `recordJson`), with its article's id as a text of JSON. */
const HEAD = /^\{"article":\{"article_id":("(?:[^"\\]|\\.)*")/;

/** Bytes in which the id of any article has ended. */
const HEAD_BYTES = 1 << 17;

/** Whether a file is the record of the article whose record has this path. */
function isRecordOf(fs: FileSystem, file: string, name: string): boolean {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  const id = HEAD.exec(readBeginning(fs, file, HEAD_BYTES)?.toString('utf8') ?? '')?.[1];
  if (id === undefined) return false;
  const path = nameRecordFile(JSON.parse(id));
  // Ids that differ in case alone have a hash behind their names.
  return name === path || name.startsWith(`${path.slice(0, -'.json'.length)}~`);
}

/** Removes what killed runs left unfinished, in the folders that the output's files are in. */
export function removeOutputLeftovers(fs: FileSystem, output: string, files: readonly string[]): void {
  const folders = new Set(['', ...files.map((name) => path.posix.dirname(name))]);
  for (const folder of folders) removeLeftovers(fs, path.join(output, folder));
}

function removeEmptyFolders(fs: FileSystem, output: string, folder: string): void {
  for (let name = folder; name !== '.'; name = path.posix.dirname(name)) {
    try {
      fs.rmdirSync(path.join(output, name));
    } catch {
      return; // not empty: something of the user, or of another article
    }
  }
}
