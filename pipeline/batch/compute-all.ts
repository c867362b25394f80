import { Worker } from 'node:worker_threads';
import type { ProblemRow } from '../tables.ts';
import type { LoadedFile, Outcome } from './compute-file.ts';
import { fileProblem } from './file-problem.ts';

/** How to compute. */
export interface Computing {
  version: string;
  /** Whether a record is kept under a key. */
  has(key: string): boolean;
  /** Folder in which workers look that up. */
  cache: string;
  /** Number of threads; 1 computes in this one. */
  workers: number;
}

/** A file to compute, or why it could not be loaded. Loaded only when its turn comes, so that few files are in memory at once. */
export type Job = () => LoadedFile | { problem: ProblemRow };

/** Computes files, and calls back with what came of each, in no certain order. */
export async function computeAll(jobs: readonly Job[], computing: Computing, done: (job: number, outcomes: Outcome[]) => void): Promise<void> {
  if (!jobs.length) return;
  if (computing.workers > 1) return new WorkerPool(jobs, computing, done).run();
  const { computeFile } = await import('./compute-file.ts');
  jobs.forEach((load, job) => {
    const file = load();
    done(job, 'problem' in file ? [{ article_id: null, problem: file.problem }] : computeFile(file, computing.version, computing.has));
  });
}

/** Files that wait in a thread, so that it never waits for the next one. */
const AHEAD = 2;

/** What a thread may take before its article counts as too large, in MB. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 };

/** Threads that compute the files of a batch. */
class WorkerPool {
  readonly #jobs: readonly Job[];
  readonly #computing: Computing;
  readonly #done: (job: number, outcomes: Outcome[]) => void;
  readonly #threads = new Set<Worker>();
  /** Jobs of a thread that died before their turn. */
  readonly #again: number[] = [];
  #next = 0;
  #finished = 0;
  #resolve: () => void = () => {};
  #reject: (error: unknown) => void = () => {};

  constructor(jobs: readonly Job[], computing: Computing, done: (job: number, outcomes: Outcome[]) => void) {
    this.#jobs = jobs;
    this.#computing = computing;
    this.#done = done;
  }

  run(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      const count = Math.min(this.#computing.workers, this.#jobs.length);
      this.#guard(() => { for (let i = 0; i < count; i++) this.#start(); });
    });
  }

  #start(): void {
    const { version, cache } = this.#computing;
    const thread = new Worker(new URL('./worker.js', import.meta.url), { workerData: { version, cache }, resourceLimits: RESOURCE_LIMITS });
    const waiting: { job: number; path: string }[] = [];
    this.#threads.add(thread);
    thread.on('message', ({ job, outcomes }: { job: number; outcomes: Outcome[] }) => this.#guard(() => {
      waiting.shift();
      this.#feed(thread, waiting);
      this.#settle(job, outcomes);
    }));
    // A thread that dies takes only the article with it that it was at.
    thread.on('error', (error) => this.#guard(() => {
      this.#threads.delete(thread);
      const culprit = waiting.shift();
      if (!culprit) throw error;
      this.#again.push(...waiting.map(({ job }) => job));
      this.#start();
      const source = culprit.path;
      const message = `“${source}” was not written, because the thread that worked at it stopped (${error.message}): split it into smaller articles.`;
      this.#settle(culprit.job, [{ article_id: null, problem: fileProblem('article-failed', message, { source }) }]);
    }));
    this.#feed(thread, waiting);
  }

  #feed(thread: Worker, waiting: { job: number; path: string }[]): void {
    while (waiting.length < AHEAD) {
      const job = this.#again.pop() ?? (this.#next < this.#jobs.length ? this.#next++ : undefined);
      if (job === undefined) return;
      const file = this.#jobs[job]();
      if ('problem' in file) {
        this.#settle(job, [{ article_id: null, problem: file.problem }]);
        continue;
      }
      waiting.push({ job, path: file.path });
      thread.postMessage({ job, file });
    }
  }

  #settle(job: number, outcomes: Outcome[]): void {
    this.#done(job, outcomes);
    if (++this.#finished < this.#jobs.length) return;
    this.#stop();
    this.#resolve();
  }

  #stop(): void {
    for (const thread of this.#threads) {
      thread.removeAllListeners('error');
      void thread.terminate();
    }
  }

  #guard(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#stop();
      this.#reject(error);
    }
  }
}
