import path from 'node:path';
import { decodeList } from '../1-read/decode.ts';
import type { ProblemRow } from '../tables.ts';
import { describeSystemError, UsageError, type FileSystem } from './effects.ts';
import { AUTHORITY, CORRECTIONS, findArticles, type ArticleFile } from './find-articles.ts';
import { measureInput } from './load-inputs.ts';
import { sha256 } from './write-file.ts';

/** A file of the input with its hash. */
export interface MeasuredFile extends ArticleFile {
  digest: string;
  problem?: ProblemRow;
}

/** All that decides what comes out of a batch. */
export interface Inputs {
  folder: string;
  files: MeasuredFile[];
  /** Content of `authority.csv`, if there is one. */
  authority: string | null;
  /** Content of `corrections.csv`, if there is one. */
  corrections: string | null;
  problems: ProblemRow[];
  version: string;
  /** Hash over all of it: of the files as they were found, and of those that were read as they were then. */
  readonly digest: string;
}

/**
 * Finds and hashes the input. Loads nothing of the pipeline, so that a run with nothing to do is over at
 * once.
 */
export function takeInputs(fs: FileSystem, folder: string, version: string): Inputs {
  const found = findArticles(fs, folder);
  const files = found.files.map((file): MeasuredFile => {
    const measured = measureInput(fs, folder, file);
    const { path: name, sidecar } = file;
    const problem = 'problem' in measured ? measured.problem : undefined;
    return { path: name, sidecar, digest: measured.digest, problem };
  });
  const authority = found.authority ? readOwn(fs, folder, AUTHORITY) : null;
  const corrections = found.corrections ? readOwn(fs, folder, CORRECTIONS) : null;
  const decided = [authority, corrections];
  const { problems } = found;
  return {
    folder,
    files,
    authority,
    corrections,
    problems,
    version,
    get digest() {
      const digests = files.map((file) => [file.path, file.digest]);
      return sha256(JSON.stringify([version, digests, decided, problems]));
    },
  };
}

/**
 * Reads what a person keeps in the input. Throws a `UsageError` where that cannot be done: what was decided
 * is never dropped in silence.
 */
function readOwn(fs: FileSystem, folder: string, name: string): string {
  const file = path.join(folder, name);
  try {
    return decodeList(fs.readFileSync(file));
  } catch (error) {
    throw new UsageError(
      `Cannot read “${file}”, because ${describeSystemError(error)}: make it readable, or remove it.`,
    );
  }
}
