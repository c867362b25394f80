import { createHash } from 'node:crypto';

/** Longest name of a file or folder, and of the whole path, before a hash takes the place of the rest. */
const LONGEST_NAME = 120;
const LONGEST_PATH = 600;

/** Characters that some file system forbids or reads in its own way, and the mark of the encoding itself. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*\\%~]/gu;

/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i;

/**
 * The path of an article's record under the output folder: `articles/ARTICLE.json`, with folders where the id
 * has slashes.
 *
 * No id leads outside `articles/`: a leading or closing dot, control characters and what file systems forbid
 * are written as `%HEX`, so `../../etc/passwd` becomes `articles/%2E%2E/%2E%2E/etc/passwd.json`. Different
 * ids give different paths, except for ids that differ in case or in the form of an accent alone, which
 * `nameRecordFiles` tells apart.
 */
export function nameRecordFile(articleId: string): string {
  const names = articleId.split('/');
  const path = names.map((name, i) => encodeName(name, i < names.length - 1)).join('/');
  if (path.length > LONGEST_PATH) return `articles/${hashed(path, articleId, LONGEST_NAME)}.json`;
  return `articles/${path}.json`;
}

/**
 * The paths of all records. Ids that a file system could take for one another (`Vote`, `vote`) get a hash
 * behind their names.
 */
export function nameRecordFiles(articleIds: readonly string[]): Map<string, string> {
  const paths = new Map(articleIds.map((id) => [id, nameRecordFile(id)]));
  const takers = new Map<string, number>();
  for (const path of paths.values()) takers.set(fold(path), (takers.get(fold(path)) ?? 0) + 1);
  for (const [id, path] of paths) {
    if (takers.get(fold(path))! > 1) paths.set(id, `${path.slice(0, -'.json'.length)}~${digest(id)}.json`);
  }
  return paths;
}

function encodeName(name: string, isFolder: boolean): string {
  if (name === '') return '%';
  let safe = name.replace(UNSAFE, encode);
  safe = safe
    .replace(/^[. ]/, encode)
    .replace(/[. ]$/, encode)
    .replace(DEVICE, (device) => encode(device[0]) + device.slice(1));
  // A folder `a.json` would stand in the way of the record of an article `a`.
  if (isFolder) safe = safe.replace(/\.json$/i, (ending) => `%2E${ending.slice(1)}`);
  return Buffer.byteLength(safe) > LONGEST_NAME ? hashed(safe, name, 40) : safe;
}

function encode(character: string): string {
  return [...character]
    .map((c) => `%${c.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

function hashed(path: string, says: string, length: number): string {
  return `${path
    .replace(/[/]/g, '-')
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')}~${digest(says)}`;
}

function digest(says: string): string {
  return createHash('sha256').update(says, 'utf16le').digest('hex').slice(0, 16);
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
