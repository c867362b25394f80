import { readLine } from '../1-read/line.ts';
import { processArticle } from '../process.ts';

/** The answer to a line of a stream: an article record or an error, as a line of JSON without its LF. */
export interface Answer {
  line: string;
  failed: boolean;
}

/** Processes the article on a line of a stream. Whatever is wrong with it becomes an error in its place; nothing is thrown. */
export function answerLine(line: string, number: number): Answer {
  const reading = readLine(line, number);
  if ('error' in reading) return errorLine(reading.article_id, number, reading.error);
  const { source, oddities } = reading;
  try {
    return { line: JSON.stringify(processArticle(source, oddities)), failed: false };
  } catch (error) {
    return errorLine(source.article_id, number, (error as Error).message);
  }
}

/** The error in place of a record. `articleId` is the id as it was given, whatever it is. */
export function errorLine(articleId: unknown, number: number, message: string): Answer {
  return {
    line: JSON.stringify({ article: { article_id: articleId }, error: { message, line: number } }),
    failed: true,
  };
}
