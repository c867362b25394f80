import v8 from 'node:v8';
import { Worker, type ResourceLimits } from 'node:worker_threads';

/**
 * What a thread may take, in MB: as much as the main one, so that an article does not fail for the number of
 * threads. A small young generation keeps several in bounds.
 */
const RESOURCE_LIMITS = {
  maxOldGenerationSizeMb: Math.floor(v8.getHeapStatistics().heap_size_limit / 2 ** 20),
  maxYoungGenerationSizeMb: 16,
};

/** A task in a thread, and who waits for it. */
interface Waiting<Task, Answer> {
  task: Task;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** A thread with the tasks that it was given, the first of which it is at. */
interface Thread<Task, Answer> {
  worker: Worker;
  waiting: Waiting<Task, Answer>[];
}

/**
 * A few threads that answer tasks: each posts one message back for each that it gets, in order.
 *
 * A thread that dies takes only the task with it that it was at: that one is rejected, the others go to a new
 * thread.
 */
export class WorkerPool<Task, Answer> {
  readonly #threads: Thread<Task, Answer>[] = [];
  readonly #start: () => Worker;

  /** @param limits what a thread may take, in place of as much as the main one */
  constructor(script: URL, workerData: unknown, size: number, limits: ResourceLimits = RESOURCE_LIMITS) {
    this.#start = () => new Worker(script, { workerData, resourceLimits: limits });
    for (let i = 0; i < size; i++) this.#add();
  }

  /** Gives a task to the thread with the fewest; how many wait is the caller's to bound. */
  run(task: Task): Promise<Answer> {
    if (!this.#threads.length) this.#add();
    const thread = this.#threads.reduce((least, other) =>
      other.waiting.length < least.waiting.length ? other : least,
    );
    return new Promise((resolve, reject) => this.#give(thread, { task, resolve, reject }));
  }

  close(): void {
    for (const { worker } of this.#threads.splice(0)) void worker.terminate();
  }

  #give(thread: Thread<Task, Answer>, waiting: Waiting<Task, Answer>): void {
    thread.waiting.push(waiting);
    thread.worker.postMessage(waiting.task);
  }

  #add(): Thread<Task, Answer> {
    const thread: Thread<Task, Answer> = { worker: this.#start(), waiting: [] };
    thread.worker.on('message', (answer: Answer) => thread.waiting.shift()!.resolve(answer));
    // An error may overtake answers that were posted before it; the end of the thread does not.
    let failure: unknown;
    thread.worker.on('error', (error) => (failure = error));
    thread.worker.on('exit', (status) =>
      this.#bury(thread, failure ?? new Error(`it ended with status ${status}`)),
    );
    this.#threads.push(thread);
    return thread;
  }

  /**
   * Takes a dead thread out. Its other tasks go to a new one; one that dies without a task is not replaced
   * until there is work.
   */
  #bury(thread: Thread<Task, Answer>, error: unknown): void {
    const at = this.#threads.indexOf(thread);
    if (at < 0) return;
    this.#threads.splice(at, 1);
    const [culprit, ...others] = thread.waiting;
    if (!culprit) return;
    const next = this.#add();
    for (const waiting of others) this.#give(next, waiting);
    culprit.reject(error);
  }
}
