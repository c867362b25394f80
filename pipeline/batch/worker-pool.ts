import v8 from 'node:v8';
import { Worker } from 'node:worker_threads';

/** What a thread may take, in MB: as much as the main one, so that an article does not fail for the number of threads. A small young generation keeps several in bounds. */
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
 * A thread that dies takes only the task with it that it was at: that one is rejected, the others go to a new thread.
 */
export class WorkerPool<Task, Answer> {
  readonly #threads: Thread<Task, Answer>[] = [];
  readonly #start: () => Worker;

  constructor(script: URL, workerData: unknown, size: number) {
    this.#start = () => new Worker(script, { workerData, resourceLimits: RESOURCE_LIMITS });
    for (let i = 0; i < size; i++) this.#add();
  }

  /** Gives a task to the thread with the fewest; how many wait is the caller's to bound. */
  run(task: Task): Promise<Answer> {
    const thread = this.#threads.reduce((least, other) =>
      other.waiting.length < least.waiting.length ? other : least,
    );
    return new Promise((resolve, reject) => this.#give(thread, { task, resolve, reject }));
  }

  close(): void {
    for (const { worker } of this.#threads.splice(0)) {
      worker.removeAllListeners('error');
      void worker.terminate();
    }
  }

  #give(thread: Thread<Task, Answer>, waiting: Waiting<Task, Answer>): void {
    thread.waiting.push(waiting);
    thread.worker.postMessage(waiting.task);
  }

  #add(): Thread<Task, Answer> {
    const thread: Thread<Task, Answer> = { worker: this.#start(), waiting: [] };
    thread.worker.on('message', (answer: Answer) => thread.waiting.shift()!.resolve(answer));
    thread.worker.on('error', (error) => {
      const at = this.#threads.indexOf(thread);
      if (at < 0) return;
      this.#threads.splice(at, 1);
      const [culprit, ...others] = thread.waiting;
      const next = this.#add();
      for (const waiting of others) this.#give(next, waiting);
      culprit?.reject(error);
    });
    this.#threads.push(thread);
    return thread;
  }
}
