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
  problems: ProblemRow[];
}

/** The table of people that the user keeps at the top of the input folder; never an article. */
export const AUTHORITY = 'authority.csv';

/**
 * Finds the articles of a folder and its folders, sorted, dot files left out, sidecars beside their articles.
 *
 * @param skip absolute path of a folder that is left out: an output folder inside the input folder
 */
export function findArticles(fs: FileSystem, input: string, skip: string): FoundArticles {
  const found: FoundArticles = { files: [], authority: false, problems: [] };
  const paths: string[] = [];
  const sidecars = new Set<string>();
  // Folders on the way down: a symbolic link back to one of them is not followed.
  const open = new Set<string>();

  const enter = (folder: string): void => {
    const real = fs.realpathSync(path.join(input, folder));
    if (real === skip || open.has(real)) return;
    open.add(real);
    for (const entry of fs.readdirSync(real, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const name = folder ? `${folder}/${entry.name}` : entry.name;
      try {
        const isFolder =
          entry.isDirectory() ||
          (entry.isSymbolicLink() && fs.statSync(path.join(input, name)).isDirectory());
        if (isFolder) enterNamed(name);
        else sort(name);
      } catch (error) {
        found.problems.push(
          fileProblem(
            'file-unreadable',
            `“${name}” was left out, because ${describeSystemError(error)}: make it readable or remove it.`,
            { source: name },
          ),
        );
      }
    }
    open.delete(real);
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
    else if (isSidecar(name)) sidecars.add(name);
    else if (isArticlePath(name)) paths.push(name);
    else
      found.problems.push(
        fileProblem(
          'unknown-format',
          `“${name}” was left out: its ending is not one of an article. Save it as text, Markdown, HTML, JSON or NDJSON, or move it out of the folder.`,
          { source: name },
        ),
      );
  };

  enter('');
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
