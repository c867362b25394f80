import path from 'node:path';
import { describeOversize } from '../1-read/limits.ts';
import type { ProblemRow } from '../tables.ts';
import { describeSystemError, type FileSystem } from './effects.ts';
import { fileProblem } from './file-problem.ts';
import type { ArticleFile } from './find-articles.ts';
import type { LoadedFile } from './compute-file.ts';
import { measureFile, sha256 } from './write-file.ts';

/** What a file is before it is read: the hash of its content with its sidecar, or why it cannot be read. */
export type Measured = { digest: string } | { digest: string; problem: ProblemRow };

/** Hashes a file with its sidecar, in little memory. The hash of a file that cannot be read says why, so that a repair is noticed. */
export function measureInput(fs: FileSystem, input: string, { path: name, sidecar }: ArticleFile): Measured {
  const failed = (rule: string, message: string): Measured => ({
    digest: sha256('problem\0', message),
    problem: fileProblem(rule, message, { source: name }),
  });
  const hashes: string[] = [];
  for (const part of sidecar ? [name, sidecar] : [name]) {
    const file = path.join(input, part);
    try {
      const { size } = fs.statSync(file);
      const oversize = describeOversize(part, size);
      if (oversize) return failed('file-too-large', oversize);
      fs.closeSync(fs.openSync(file, 'r'));
    } catch (error) {
      const what =
        part === name
          ? describeSystemError(error)
          : `its sidecar “${part}” cannot be used: ${describeSystemError(error)}`;
      return failed(
        'file-unreadable',
        `“${name}” was left out, because ${what}: make it readable or remove it.`,
      );
    }
    const measured = measureFile(fs, file);
    if (!measured)
      return failed(
        'file-unreadable',
        `“${part}” was left out, because it could not be read to its end: check the disk or remove it.`,
      );
    hashes.push(measured.sha256);
  }
  return { digest: sha256(JSON.stringify([name, sidecar, ...hashes])) };
}

/** Reads a file with its sidecar into memory, or says why that cannot be done any more. */
export function loadInput(
  fs: FileSystem,
  input: string,
  { path: name, sidecar }: ArticleFile,
): LoadedFile | { problem: ProblemRow } {
  try {
    const file: LoadedFile = { path: name, bytes: fs.readFileSync(path.join(input, name)) };
    if (sidecar) file.sidecar = { path: sidecar, bytes: fs.readFileSync(path.join(input, sidecar)) };
    return file;
  } catch (error) {
    return {
      problem: fileProblem(
        'file-unreadable',
        `“${name}” was left out, because ${describeSystemError(error)}: it changed while it was read; run the command again.`,
        { source: name },
      ),
    };
  }
}
