import path from 'node:path';
import { csvColumns } from '../tables.ts';
import { UsageError, type FileSystem } from './effects.ts';
import { compare } from '../common/rows.ts';
import { writeFileWhole } from './write-file.ts';

/** The list of the files that `build` wrote, inside the output folder: nothing else is ever removed. */
export const MANIFEST = '.clipsheet.json';

/** The files that every output folder has, beside the list itself and the articles' records. */
export const OWN_FILES: ReadonlySet<string> = new Set([
  ...Object.keys(csvColumns).map((table) => `${table}.csv`),
  'datapackage.json',
]);

/** The files that former builds wrote, as far as the list names such files; an edited list cannot lead outside the folder. */
export function readManifest(fs: FileSystem, output: string): string[] {
  try {
    const text = fs.readFileSync(path.join(output, MANIFEST), 'utf8');
    const files = isMergeUnresolved(text) ? namesOf(text) : JSON.parse(text).files;
    return Array.isArray(files) ? files.filter(isOwnFile) : [];
  } catch {
    return [];
  }
}

/** Whether the build that wrote the list last did not come to its end, or a merge of two lists is not resolved. */
export function isUnfinished(fs: FileSystem, output: string): boolean {
  try {
    const text = fs.readFileSync(path.join(output, MANIFEST), 'utf8');
    return isMergeUnresolved(text) || JSON.parse(text).unfinished === true;
  } catch {
    return true;
  }
}

const isMergeUnresolved = (text: string): boolean => /^<{7} /m.test(text);

/** The names on the lines of a list that holds both versions of a merge. */
function namesOf(text: string): unknown[] {
  return [...text.matchAll(/^ *("(?:[^"\\]|\\.)*"),?\r?$/gm)].map(([, name]) => JSON.parse(name));
}

/**
 * Refuses a folder that holds files under our names which no build wrote, as far as is known.
 *
 * @param known files that builds wrote: those of the list, and those that are still as the last build left them
 * Throws a `UsageError` that names the first of them.
 */
export function refuseForeignFiles(fs: FileSystem, output: string, known: readonly string[]): void {
  const ours = new Set(known);
  const foreign = [...OWN_FILES].find((name) => !ours.has(name) && fs.existsSync(path.join(output, name)));
  if (foreign === undefined) return;
  throw new UsageError(
    `“${path.join(output, foreign)}” was not written by a build (${MANIFEST} beside it does not list it): move it away, restore the list, or choose another folder with --output.`,
  );
}

/** The content of the list, sorted. @param unfinished that of a build that has yet to write them */
export function manifestText(files: Iterable<string>, unfinished = false): string {
  const note =
    'The files that `clipsheet build` wrote. It removes those whose article is gone, and nothing else.';
  const list = { note, ...(unfinished ? { unfinished } : {}), files: [...new Set(files)].sort(compare) };
  return `${JSON.stringify(list, null, 1)}\n`;
}

export function writeManifest(
  fs: FileSystem,
  output: string,
  files: Iterable<string>,
  unfinished = false,
): void {
  writeFileWhole(fs, path.join(output, MANIFEST), manifestText(files, unfinished));
}

function isOwnFile(file: unknown): file is string {
  if (typeof file !== 'string') return false;
  if (OWN_FILES.has(file)) return true;
  const names = file.split('/');
  return (
    names[0] === 'articles' &&
    names.length > 1 &&
    file.endsWith('.json') &&
    names.every(
      (name) => name !== '' && name !== '.' && name !== '..' && !name.includes('\\') && !name.includes('\0'),
    )
  );
}
