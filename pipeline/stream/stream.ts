import type { Readable, Writable } from 'node:stream';
import { answerLine, errorLine, type Answer, type Wanted } from './answer-line.ts';
import { readInputLines, type InputLine } from '../batch/read-input-lines.ts';
import { WorkerPool } from '../batch/worker-pool.ts';

/** How a stream is answered. */
export interface StreamOptions extends Wanted {
  /** Number of threads; by default one until there is enough work, then one for each core. */
  workers?: number;
  /** How many threads the machine runs at once. */
  cores?: number;
  /** Called when the first line has been answered, or threads are started for it. */
  onFirst?: () => void;
}

/**
 * Bytes answered in this thread, and bytes that must be waiting still, before others are started: each costs
 * as much as some hundred kilobytes.
 */
const WORTH_THREADS = 500_000;

/** Lines and bytes that may be under way at once, for each thread. */
const LINES_AHEAD = 4;
const BYTES_AHEAD = 16_000_000;

const MOST_THREADS = 8;

/**
 * Reads one article per line and writes one record per line, in order. A bad line gives an error record in
 * its place.
 *
 * Memory stays bounded: lines are read only as fast as answers are taken. An engine that waits for each
 * answer before it sends the next line gets it at once.
 *
 * @returns how many lines failed
 */
export async function stream(
  input: Readable,
  output: Writable,
  { workers, cores = 1, onFirst = () => {}, ...wanted }: StreamOptions = {},
): Promise<number> {
  const threads = Math.min(workers ?? cores, MOST_THREADS);
  let pool: WorkerPool<InputLine, Answer> | undefined;
  let failed = 0;
  let answered = 0;
  /** Answers that are not written yet, each of which is written after those before it. */
  const coming: Promise<void>[] = [];
  let last = Promise.resolve();
  let bytesAhead = 0;

  const write = async ({ line, failed: isFailure }: Answer): Promise<void> => {
    if (isFailure) failed++;
    // An article without a row in the table asked for prints nothing.
    if (line && !output.write(`${line}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  };

  try {
    for await (const line of readInputLines(input)) {
      if (!pool && threads > 1 && (workers !== undefined || (answered > WORTH_THREADS && line.more))) {
        onFirst(); // the threads obey the flags of the process
        pool = new WorkerPool(new URL('./stream-worker.js', import.meta.url), wanted, threads);
      }
      if (!pool) {
        await write(answer(line, wanted));
        if (answered === 0) onFirst();
        answered += line.bytes.length;
        continue;
      }
      bytesAhead += line.bytes.length;
      const ready = pool
        .run(line)
        .catch((error: Error) =>
          errorLine(
            null,
            line.number,
            `Line ${line.number} stopped the thread that worked at it (${error.message}): split it into smaller articles.`,
          ),
        );
      last = Promise.all([ready, last]).then(([now]) => {
        bytesAhead -= line.bytes.length;
        return write(now);
      });
      coming.push(last);
      while (coming.length >= threads * LINES_AHEAD || (bytesAhead > BYTES_AHEAD && coming.length > 1))
        await coming.shift();
    }
    await last;
  } finally {
    pool?.close();
  }
  return failed;
}

/** Answers a line in this thread. */
export function answer({ bytes, number, tooLong }: InputLine, wanted?: Wanted): Answer {
  if (tooLong)
    return errorLine(
      null,
      number,
      `Line ${number} is longer than any article: split it into several, one on each line.`,
    );
  return answerLine(new TextDecoder().decode(bytes), number, wanted);
}
