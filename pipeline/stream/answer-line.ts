import { readLine } from '../1-read/line.ts';
import { RecordError } from '../5-check/record-error.ts';
import { ArticleLimitError } from '../5-check/row-limit.ts';
import type { ArticleTable } from '../6-write/article-tables.ts';
import { listRows } from '../6-write/list-rows.ts';
import type { RowChoices } from '../6-write/row-choices.ts';
import { recordLine } from '../6-write/write-json.ts';
import { processArticle } from '../process.ts';

/**
 * The answer to a line of a stream: an article record or an error as a line of JSON without its LF, or the
 * rows of one table, each a line.
 */
export interface Answer {
  line: string;
  failed: boolean;
}

/** What an answer holds. */
export interface Wanted {
  /** Answers with the rows of this table, each on a line as the CSV has it, in place of the record. */
  table?: ArticleTable;
  /** The form of the records. */
  records?: RowChoices['records'];
  /** Most rows of an article; by default the usual number. */
  mostRows?: number;
}

/**
 * Processes the article on a line of a stream. Whatever is wrong with it becomes an error in its place;
 * nothing is thrown.
 *
 * @param number of the line, from 1
 */
export function answerLine(line: string, number: number, { table, records, mostRows }: Wanted = {}): Answer {
  let articleId: string | number | null = null;
  try {
    const reading = readLine(line, number);
    if ('error' in reading) return errorLine(reading.article_id, number, reading.error);
    const { source, oddities, others } = reading;
    articleId = source.article_id;
    const record = processArticle(source, oddities, [], mostRows);
    if (!table) return { line: recordLine(record, others, records), failed: false };
    const rows = listRows(record, undefined, null)[table];
    return { line: rows.map((row) => JSON.stringify(row)).join('\n'), failed: false };
  } catch (error) {
    return errorLine(articleId, number, describe(error, articleId, number));
  }
}

/** What stopped an article, as a sentence; what is no error of ours is a mistake in the pipeline. */
function describe(error: unknown, articleId: string | number | null, number: number): string {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof ArticleLimitError || error instanceof RecordError) return reason;
  return `Line ${number}${articleId === null ? '' : ` (“${articleId}”)`} was not answered, because a stage of the pipeline stopped at it: ${reason}. This is a bug in the pipeline: report it with the line.`;
}

/** The error in place of a record, with the id of its article if that is known. */
export function errorLine(articleId: string | number | null, number: number, message: string): Answer {
  return {
    line: JSON.stringify({ article: { article_id: articleId }, error: { message, line: number } }),
    failed: true,
  };
}
