import fs from 'node:fs';
import os from 'node:os';
import type { processArticle } from '../process.ts';

/**
 * The part of the file system that a batch uses; all of it synchronous, so that the order of effects is the
 * order of the code.
 */
export type FileSystem = Pick<
  typeof fs,
  | 'closeSync'
  | 'existsSync'
  | 'fstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'readSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'rmdirSync'
  | 'statSync'
  | 'writeFileSync'
  | 'writeSync'
>;

/** Everything that reaches outside the program. Tests pass their own. */
export interface Effects {
  fs: FileSystem;
  /** Prints a result, on standard output. */
  print(text: string): void;
  /** Prints progress and complaints, on standard error. */
  tell(text: string): void;
  /** Columns of the terminal that `tell` writes to; 0 where it is none. */
  columns: number;
  /** Milliseconds on a clock that only runs forward; for the summary, never for a result. */
  now(): number;
  /** How many threads the machine runs at once. */
  cores: number;
  /**
   * Runs something before the program ends because somebody interrupts it; gives the function that takes that
   * back.
   */
  onInterrupt(run: () => void): () => void;
  /** Computes an article, in place of the pipeline; only in this thread. */
  process?: typeof processArticle;
  /** The pipeline's version, in place of that of its files. */
  version?: string;
}

/** The effects of the real program. */
export function realEffects(): Effects {
  return {
    fs,
    print: (text) => {
      process.stdout.write(text);
    },
    tell: (text) => {
      process.stderr.write(text);
    },
    columns: process.stderr.isTTY ? process.stderr.columns || 80 : 0,
    now: () => performance.now(),
    cores: os.availableParallelism(),
    onInterrupt(run) {
      const end = (_signal: NodeJS.Signals, number: number): void => {
        run();
        process.exit(128 + number);
      };
      for (const signal of SIGNALS) process.once(signal, end);
      return () => SIGNALS.forEach((signal) => process.off(signal, end));
    },
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Wrong use of the program: printed as one sentence, exit status 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
  readonly status: number = 2;
}

/** What went wrong with a file, in words: from the code of a system error. */
export function describeSystemError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message ?? String(error);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to use it',
  EDQUOT: 'the share of the disk that is yours is used up',
  EFBIG: 'the file would be larger than the system allows',
  EIO: 'the disk reports an error',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EPERM: 'there is no permission to use it',
  EROFS: 'the disk is read-only',
};
