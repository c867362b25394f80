import { setImmediate } from 'node:timers/promises';
import type { ProblemRow } from '../tables.ts';
import type { LoadedFile, Outcome, ProcessArticle, Settings } from './compute-file.ts';
import { fileProblem } from './file-problem.ts';
import { WorkerPool } from './worker-pool.ts';

/** How to compute. */
export interface Computing extends Settings {
  /** Number of threads; 1 computes in this one. */
  workers: number;
  /** What computes an article, where it is not the pipeline; only in this thread. */
  process?: ProcessArticle;
}

/**
 * A file to compute, or why it could not be loaded. Loaded only when its turn comes, so that few files are in
 * memory at once.
 */
export type Job = () => LoadedFile | { problem: ProblemRow };

/** Calls back with what came of a job. */
type Done = (job: number, outcomes: Outcome[]) => void;

/** Files that wait in a thread, so that it never waits for the next one. */
const AHEAD = 2;

/** Computes files, and calls back with what came of each, in no certain order. */
export async function computeAll(jobs: readonly Job[], computing: Computing, done: Done): Promise<void> {
  if (!jobs.length) return;
  if (computing.workers > 1) return computeInThreads(jobs, computing, done);
  const { computeFile } = await import('./compute-file.ts');
  for (const [job, load] of jobs.entries()) {
    const file = load();
    done(
      job,
      'problem' in file
        ? [{ article_id: null, problem: file.problem }]
        : await computeFile(file, computing, computing.process),
    );
    await setImmediate(); // or an interrupt would wait for the last file
  }
}

async function computeInThreads(
  jobs: readonly Job[],
  { version, choices, corrections, workers }: Computing,
  done: Done,
): Promise<void> {
  const pool = new WorkerPool<LoadedFile, Outcome[]>(
    new URL('./worker.js', import.meta.url),
    { version, choices, corrections },
    Math.min(workers, jobs.length),
  );
  const running = new Set<Promise<void>>();
  try {
    for (const [job, load] of jobs.entries()) {
      while (running.size >= workers * AHEAD) await Promise.race(running);
      const file = load();
      if ('problem' in file) {
        done(job, [{ article_id: null, problem: file.problem }]);
        continue;
      }
      const task = pool
        .run(file)
        .catch((error: unknown) => [stopped(file.path, error)])
        .then((outcomes) => {
          running.delete(task);
          done(job, outcomes);
        });
      running.add(task);
    }
    await Promise.all(running);
  } finally {
    pool.close();
  }
}

function stopped(source: string, error: unknown): Outcome {
  const message = `“${source}” was not written, because the thread that worked at it stopped (${(error as Error).message}): split it into smaller articles.`;
  return { article_id: null, problem: fileProblem('article-failed', message, { source }) };
}
