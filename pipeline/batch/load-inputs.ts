import path from 'node:path';
import { describeOversize } from '../1-read/limits.ts';
import type { ProblemRow } from '../tables.ts';
import { describeSystemError, type FileSystem } from './effects.ts';
import { fileProblem } from './file-problem.ts';
import type { ArticleFile } from './find-articles.ts';
import type { LoadedFile } from './compute-file.ts';
import { hashOpen, sha256 } from './write-file.ts';

/** What a file is before it is read: the hash of its content with its sidecar, or why it cannot be read. */
export type Measured = { digest: string } | { digest: string; problem: ProblemRow };

/**
 * Hashes a file with its sidecar, in little memory. The hash of a file that cannot be read says why, so that
 * a repair is noticed.
 */
export function measureInput(fs: FileSystem, input: string, { path: name, sidecar }: ArticleFile): Measured {
  const failed = (rule: string, message: string): Measured => ({
    digest: digestOfProblem(message),
    problem: fileProblem(rule, message, { source: name }),
  });
  const hashes: string[] = [];
  for (const part of sidecar ? [name, sidecar] : [name]) {
    let descriptor: number | undefined;
    try {
      descriptor = fs.openSync(path.join(input, part), 'r');
      const oversize = describeOversize(part, fs.fstatSync(descriptor).size);
      if (oversize) return failed('file-too-large', oversize);
      const hash = hashOpen(fs, descriptor);
      if (hash === null)
        return failed(
          'file-unreadable',
          `“${part}” was left out, because it could not be read to its end: check the disk or remove it.`,
        );
      hashes.push(hash);
    } catch (error) {
      const what =
        part === name
          ? describeSystemError(error)
          : `its sidecar “${part}” cannot be used: ${describeSystemError(error)}`;
      return failed(
        'file-unreadable',
        `“${name}” was left out, because ${what}: make it readable or remove it.`,
      );
    } finally {
      if (descriptor !== undefined) fs.closeSync(descriptor);
    }
  }
  return { digest: digestOf(name, sidecar, hashes) };
}

/**
 * Reads a file with its sidecar into memory, or says why that cannot be done any more. The hash is that of
 * what was read, whatever the file was when it was measured: what is kept under it is what came of it.
 */
export function loadInput(
  fs: FileSystem,
  input: string,
  { path: name, sidecar }: ArticleFile,
): { digest: string } & (LoadedFile | { problem: ProblemRow }) {
  try {
    const file: LoadedFile = { path: name, bytes: fs.readFileSync(path.join(input, name)) };
    if (sidecar) file.sidecar = { path: sidecar, bytes: fs.readFileSync(path.join(input, sidecar)) };
    const hashes = [file.bytes, ...(file.sidecar ? [file.sidecar.bytes] : [])].map((bytes) => sha256(bytes));
    return { ...file, digest: digestOf(name, sidecar, hashes) };
  } catch (error) {
    const message = `“${name}” was left out, because ${describeSystemError(error)}: it changed while it was read; run the command again.`;
    return {
      digest: digestOfProblem(message),
      problem: fileProblem('file-unreadable', message, { source: name }),
    };
  }
}

const digestOf = (name: string, sidecar: string | null, hashes: readonly string[]): string =>
  sha256(JSON.stringify([name, sidecar, ...hashes]));

const digestOfProblem = (message: string): string => sha256('problem\0', message);
