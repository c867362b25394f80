import readline from 'node:readline';
import type { Readable, Writable } from 'node:stream';
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
  let articleId: string | null = null;
  try {
    const article = JSON.parse(line);
    articleId = article?.article_id ?? null;
    return processArticle(article);
  } catch (error) {
    return { article: { article_id: articleId }, error: { message: (error as Error).message, line: number } };
  }
}
