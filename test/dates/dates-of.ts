import { processArticle } from '../../pipeline/process.ts';
import type { DateRow } from '../../pipeline/tables.ts';

/** The date rows of a text. */
export function datesOf(text: string, published: string | null = null): DateRow[] {
  return processArticle({ article_id: 'test', text, published }).dates;
}

/** The same as `text = value`, for tables of cases. */
export function valuesOf(text: string, published: string | null = null): string[] {
  return datesOf(text, published).map((row) => `${row.text} = ${row.value}`);
}
