import type { ArticleRecord } from '../tables.ts';

/**
 * An article record as `output/articles/` has it: indented, one row's field on a line, spans on one line, verbatim text, LF at the end.
 * The order of the fields is the records' own, which follows the schemas.
 */
export function recordJson(record: ArticleRecord): string {
  return `${JSON.stringify(record, null, 2).replace(/\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g, '[$1, $2]')}\n`;
}
