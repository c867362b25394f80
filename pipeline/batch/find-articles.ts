import path from 'node:path';
import type { ProblemRow } from '../tables.ts';
import { isArticlePath, isSidecar, sidecarPaths } from '../1-read/endings.ts';
import { describeSystemError, type FileSystem } from './effects.ts';
import { fileProblem } from './file-problem.ts';
import { compare } from '../common/rows.ts';

/** A file to read articles from; paths are relative to the input folder, with slashes. */
export interface ArticleFile {
  path: string;
  /** The sidecar with its metadata, if there is one. */
  sidecar: string | null;
}

/** What an input folder holds. */
export interface FoundArticles {
  /** Sorted by path, by code unit. */
  files: ArticleFile[];
  /** Whether there is an `authority.csv` at the top. */
  authority: boolean;
  /** Whether there is a `corrections.csv` at the top. */
  corrections: boolean;
  problems: ProblemRow[];
}

/** The table of people that the user keeps at the top of the input folder; never an article. */
export const AUTHORITY = 'authority.csv';

/** The decisions of people about rows, at the top of the input folder; never an article. */
export const CORRECTIONS = 'corrections.csv';

/**
 * Finds the articles of a folder and its folders, sorted, dot files left out, sidecars beside their articles.
 *
 * What is no regular file (a pipe, a socket, a device) is never opened, and a folder that links lead to twice
 * is read once.
 */
export function findArticles(fs: FileSystem, input: string): FoundArticles {
  const found: FoundArticles = { files: [], authority: false, corrections: false, problems: [] };
  const paths: string[] = [];
  const sidecars = new Set<string>();
  // Folders that were read, by their real paths: links may lead back to one, or to one from several places.
  const read = new Map<string, string>();
  // Links to folders wait until all folders are read: a folder counts where it really is.
  const links: string[] = [];

  const leaveOut = (rule: string, name: string, why: string): void => {
    found.problems.push(
      fileProblem(rule, `“${name}” was left out, because ${why}: move it out of the folder.`, {
        source: name,
      }),
    );
  };

  const enter = (folder: string): void => {
    const real = fs.realpathSync(path.join(input, folder));
    if (read.has(real)) {
      leaveOut(
        'folder-twice',
        folder,
        `it is the folder “${read.get(real) || input}” by another way, which is read there`,
      );
      return;
    }
    read.set(real, folder);
    const entries = fs.readdirSync(real, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
    const names = new Set(entries.map((entry) => entry.name));
    for (const entry of entries) {
      if (entry.name.startsWith('.') || isPagePart(entry.name, names)) continue;
      const name = folder ? `${folder}/${entry.name}` : entry.name;
      attempt(name, () => {
        const isLink = entry.isSymbolicLink();
        const kind = isLink ? fs.statSync(path.join(input, name)) : entry;
        if (kind.isDirectory() && isLink) links.push(name);
        else if (kind.isDirectory()) enterNamed(name);
        else if (kind.isFile()) sort(name);
        else leaveOut('no-regular-file', name, 'it is a pipe, a socket or a device and no file');
      });
    }
  };

  const attempt = (name: string, run: () => void): void => {
    try {
      run();
    } catch (error) {
      found.problems.push(
        fileProblem(
          'file-unreadable',
          `“${name}” was left out, because ${describeSystemError(error)}: make it readable or remove it.`,
          { source: name },
        ),
      );
    }
  };

  const enterNamed = (name: string): void => {
    if (isArticlePath(name)) {
      found.problems.push(
        fileProblem(
          'folder-named-as-article',
          `“${name}” is a folder with the name of an article: the articles inside are read; rename it, or put the article itself there.`,
          { source: name },
        ),
      );
    }
    enter(name);
  };

  const sort = (name: string): void => {
    if (name === AUTHORITY) found.authority = true;
    else if (name === CORRECTIONS) found.corrections = true;
    else if (isSidecar(name)) sidecars.add(name);
    else if (isArticlePath(name)) paths.push(name);
    else
      found.problems.push(
        fileProblem(
          'unknown-format',
          `“${name}” was left out: its ending is not one of an article. Save it as text, HTML, .docx or .pdf, or move it out of the folder.`,
          { source: name },
        ),
      );
  };

  enter('');
  for (const link of links) attempt(link, () => enterNamed(link));
  const used = new Set<string>();
  for (const file of paths.sort(compare)) {
    const sidecar = sidecarPaths(file).find((name) => sidecars.has(name)) ?? null;
    if (sidecar) used.add(sidecar);
    found.files.push({ path: file, sidecar });
  }
  for (const name of [...sidecars].sort(compare)) {
    if (used.has(name)) continue;
    found.problems.push(
      fileProblem(
        'sidecar-without-article',
        `“${name}” belongs to no article: give it the name of one, with .meta.json or .meta.yaml in place of the ending.`,
        { source: name },
      ),
    );
  }
  found.problems.sort((a, b) => compare(a.source!, b.source!));
  return found;
}

/**
 * Whether a folder holds the pictures and scripts of the page beside it, as browsers save them: `fire_files`
 * beside `fire.html`.
 */
function isPagePart(name: string, beside: ReadonlySet<string>): boolean {
  const page = /^(.+)(?:[_-]files|_archivos|_fichiers|-Dateien|\.fld)$/.exec(name)?.[1];
  return page !== undefined && ['html', 'htm', 'xhtml'].some((ending) => beside.has(`${page}.${ending}`));
}
