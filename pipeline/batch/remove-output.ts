import path from 'node:path';
import type { FileSystem } from './effects.ts';
import { explained } from './write-output.ts';
import { removeLeftovers } from './write-file.ts';

/** Removes files of former builds that belong to the output no more, and the folders that this leaves empty. Gives their number. */
export function removeOutput(fs: FileSystem, output: string, files: readonly string[]): number {
  let removed = 0;
  for (const name of files) {
    const file = path.join(output, name);
    if (!fs.existsSync(file)) continue;
    explained(name, output, () => fs.rmSync(file, { force: true }));
    removed++;
    removeEmptyFolders(fs, output, path.posix.dirname(name));
  }
  return removed;
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
