import fs from 'node:fs';
import path from 'node:path';

/** The folder of the repository. */
export const root = path.join(import.meta.dirname, '../..');

/** A text file of the repository. */
export function readText(name: string): string {
  return fs.readFileSync(path.join(root, name), 'utf8');
}

/** Files below a folder whose name ends so, sorted, as paths from the repository's folder. */
export function listFiles(folder: string, ending: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .sort();
}

/** What stands between `<!-- NAME… -->` and `<!-- end of NAME -->` in a Markdown text. */
export function sectionOf(markdown: string, name: string): string {
  const found = new RegExp(`<!-- ${name}[^\\n]*-->\\n([\\s\\S]*?)<!-- end of ${name} -->`).exec(markdown);
  if (!found) throw new Error(`No section “${name}” between its markers.`);
  return found[1];
}
