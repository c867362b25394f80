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

/**
 * The files that former builds wrote, as far as the list names such files; an edited list cannot lead outside
 * the folder.
 */
export function readManifest(fs: FileSystem, output: string): string[] {
  try {
    const text = fs.readFileSync(path.join(output, MANIFEST), 'utf8');
    const files = isMergeUnresolved(text) ? namesOf(text) : JSON.parse(text).files;
    return Array.isArray(files) ? files.filter(isOwnFile) : [];
  } catch {
    return [];
  }
}

/**
 * Whether the build that wrote the list last did not come to its end, or a merge of two lists is not
 * resolved.
 */
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
 * Refuses a folder in which files that are about to be written exist already and no build wrote them, as far
 * as is known, or in which a link in place of a folder leads elsewhere.
 *
 * @param known files that builds wrote: those of the list, and those that are still as the last build left
 * them
 * @param names files that are about to be written
 * Throws a `UsageError` that names the first of them.
 */
export function refuseForeignFiles(
  fs: FileSystem,
  output: string,
  known: Iterable<string>,
  names: Iterable<string> = OWN_FILES,
): void {
  const ours = new Set(known);
  const wanted = new Set(names);
  refuseLinks(fs, output, [...ours, ...wanted]);
  const isFolder = (name: string): boolean =>
    OWN_FILES.has(name) &&
    fs.statSync(path.join(output, name), { throwIfNoEntry: false })?.isDirectory() === true;
  const foreign = [...wanted].find(
    (name) => isFolder(name) || (!ours.has(name) && fs.existsSync(path.join(output, name))),
  );
  if (foreign === undefined) return;
  if (isFolder(foreign))
    throw new UsageError(
      `Cannot write “${path.join(output, foreign)}”, because it is a folder: move it away, or choose another one with --output.`,
    );
  throw new UsageError(
    `“${path.join(output, foreign)}” was not written by a build (${MANIFEST} does not list it): move it away, restore the list, or choose another folder with --output.`,
  );
}

/** Refuses a link in place of a folder on the way to one of the files: what stands behind it is not ours. */
function refuseLinks(fs: FileSystem, output: string, files: readonly string[]): void {
  const folders = new Set<string>();
  for (const file of files)
    for (let name = path.posix.dirname(file); name !== '.'; name = path.posix.dirname(name))
      folders.add(name);
  const root = fs.realpathSync(output);
  for (const folder of [...folders].sort(compare)) {
    const place = path.join(output, folder);
    if (!fs.existsSync(place)) continue;
    const real = fs.realpathSync(place);
    // A file system may write a name in another case or form of accents than we do.
    if (fold(real) !== fold(path.join(root, folder)))
      throw new UsageError(
        `“${place}” is a link that leads to “${real}”: put a folder in its place, or choose another folder with --output.`,
      );
  }
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

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
