import readline from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { readLine } from './1-read/line.ts';
import { processArticle } from './process.ts';

/**
 * Reads one article per line and writes one record per line, in order. A bad line gives an error record in its place.
 *
 * @returns how many lines failed
 */
export async function stream(input: Readable, output: Writable, _options: { workers?: number } = {}): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const line of readline.createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    const answer = answerTo(line, number);
    if ('error' in answer) failed++;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
  return failed;
}

function answerTo(line: string, number: number): object {
  const reading = readLine(line, number);
  if ('error' in reading) return { article: { article_id: reading.article_id }, error: { message: reading.error, line: number } };
  try {
    return processArticle(reading.source, reading.oddities);
  } catch (error) {
    return { article: { article_id: reading.source.article_id }, error: { message: (error as Error).message, line: number } };
  }
}
