import { processArticle } from './process.ts';

/** The answer to a line of a stream: an article record or an error, as a line of JSON without its LF. */
export interface Answer {
  line: string;
  failed: boolean;
}

/** Processes the article on a line of a stream. Whatever is wrong with it becomes an error in its place; nothing is thrown. */
export function answerLine(line: string, number: number): Answer {
  let articleId: string | null = null;
  try {
    const article = JSON.parse(line);
    articleId = article?.article_id ?? null;
    return { line: JSON.stringify(processArticle(article)), failed: false };
  } catch (error) {
    return errorLine(articleId, number, (error as Error).message);
  }
}

/** The error in place of a record. */
export function errorLine(articleId: string | null, number: number, message: string): Answer {
  return { line: JSON.stringify({ article: { article_id: articleId }, error: { message, line: number } }), failed: true };
}
