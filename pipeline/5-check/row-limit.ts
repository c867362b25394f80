import type { Facts } from '../model.ts';

/**
 * Most rows that one article may give: a long feature gives 3,000, and beyond this it is no article. Its
 * record stays below the memory of a thread.
 */
export const MOST_ROWS = 250_000;

/** An article that gives more rows than are of use to anybody. */
export class ArticleLimitError extends Error {
  constructor(articleId: string, rows: number, most: number) {
    super(
      `“${articleId}” was not written, because it gives more than ${most} rows (${rows} at least): it is no article, but a list or a table; leave it out, or split it.`,
    );
    this.name = 'ArticleLimitError';
  }
}

/**
 * Throws an `ArticleLimitError` where the stages so far have given too many rows. The same in every thread,
 * whatever its memory.
 */
export function checkRowLimit(facts: Partial<Facts>, most: number = MOST_ROWS): void {
  const tables = [facts.mentions, facts.quotes, facts.numbers, facts.dates];
  const rows = tables.reduce((sum, table) => sum + (table?.length ?? 0), 0);
  if (rows > most) throw new ArticleLimitError(facts.source?.article_id ?? '', rows, most);
}
