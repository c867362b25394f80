/**
 * Changed bytes from which a second thread is worth its start, which costs as much as some hundred kilobytes
 * of text.
 */
const WORTH_A_THREAD = 300_000;

/** Above this, the thread that writes is the bottleneck, and memory grows with each one. */
const MOST = 8;

/** How many threads to compute so much text with. */
export function chooseWorkers(cores: number, bytes: number): number {
  return Math.max(1, Math.min(cores, MOST, Math.floor(bytes / WORTH_A_THREAD)));
}
