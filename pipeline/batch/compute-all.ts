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

/** Groups of files that wait in a thread, so that it never waits for the next one. */
const AHEAD = 2;

/** Files are computed side by side, so many bytes or files at once: what a stage needs then stays in the processor's caches. */
const GROUP_BYTES = 150_000;
const GROUP_FILES = 50;
/** Groups that each thread gets at least, where there are files enough: the last ones end at about the same time. */
const GROUPS = 8;

/** Files that are computed side by side, and the jobs that they come from. */
interface Group {
  jobs: number[];
  files: LoadedFile[];
}

/** Computes files, and calls back with what came of each, in no certain order. */
export async function computeAll(jobs: readonly Job[], computing: Computing, done: Done): Promise<void> {
  if (!jobs.length) return;
  if (computing.workers > 1) return computeInThreads(jobs, computing, done);
  const { computeFiles } = await import('./compute-file.ts');
  for (const group of groupsOf(jobs, 1, done)) {
    const outcomes = await computeFiles(group.files, computing, computing.process);
    group.jobs.forEach((job, i) => done(job, outcomes[i]));
    await setImmediate(); // or an interrupt would wait for the last file
  }
}

/** Loads files group by group; calls back with those that cannot be loaded. */
function* groupsOf(jobs: readonly Job[], workers: number, done: Done): Generator<Group> {
  const most = Math.min(GROUP_FILES, Math.ceil(jobs.length / (workers * GROUPS)));
  let group: Group = { jobs: [], files: [] };
  let bytes = 0;
  for (const [job, load] of jobs.entries()) {
    const file = load();
    if ('problem' in file) {
      done(job, [{ article_id: null, problem: file.problem }]);
      continue;
    }
    group.jobs.push(job);
    group.files.push(file);
    bytes += file.bytes.length;
    if (bytes < GROUP_BYTES && group.files.length < most) continue;
    yield group;
    group = { jobs: [], files: [] };
    bytes = 0;
  }
  if (group.files.length) yield group;
}

async function computeInThreads(
  jobs: readonly Job[],
  { version, choices, corrections, workers }: Computing,
  done: Done,
): Promise<void> {
  const pool = new WorkerPool<LoadedFile[], Outcome[][]>(
    new URL('./worker.js', import.meta.url),
    { version, choices, corrections },
    Math.min(workers, jobs.length),
  );
  /** One that stops its thread takes no other file with it: each is then computed by itself. */
  const compute = async (files: LoadedFile[]): Promise<Outcome[][]> => {
    try {
      return await pool.run(files);
    } catch (error) {
      if (files.length === 1) return [[stopped(files[0].path, error)]];
      return (await Promise.all(files.map((file) => compute([file])))).flat();
    }
  };
  const running = new Set<Promise<void>>();
  try {
    for (const group of groupsOf(jobs, workers, done)) {
      while (running.size >= workers * AHEAD) await Promise.race(running);
      const task = compute(group.files).then((outcomes) => {
        running.delete(task);
        group.jobs.forEach((job, i) => done(job, outcomes[i]));
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
