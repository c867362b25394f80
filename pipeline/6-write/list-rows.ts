import type { ArticleRecord } from '../tables.ts';
import { rules } from '../problems.ts';
import { csvColumns, type TableName } from '../tables.ts';
import { contextOf, type Standing } from './add-context.ts';
import { CELL_LIMIT, isTooLong } from './format-cell.ts';
import type { CsvRow } from './write-csv.ts';

/** The tables that have rows of single articles, in the order in which people read them. */
export const ARTICLE_TABLES = [
  'articles',
  'entities',
  'mentions',
  'quotes',
  'numbers',
  'dates',
  'problems',
] as const satisfies readonly TableName[];

/** Name of a table whose rows come from single articles. */
export type ArticleTable = (typeof ARTICLE_TABLES)[number];

/** The rows of an article in each table, as the CSVs have them: with their context. */
export function listRows(record: ArticleRecord): Record<ArticleTable, CsvRow[]> {
  const { article } = record;
  const withContext = <Row extends Standing>(rows: readonly Row[]): CsvRow[] =>
    rows.map((row) => ({ ...row, context: contextOf(article, row) }) as unknown as CsvRow);
  return {
    articles: [article as unknown as CsvRow],
    entities: withContext(record.entities),
    mentions: withContext(record.mentions),
    quotes: withContext(record.quotes),
    numbers: withContext(record.numbers),
    dates: withContext(record.dates),
    problems: withContext(record.problems),
  };
}

/** The record with a problem for each of its cells that is too long for a spreadsheet; the record itself if there is none. */
export function reportLongCells(record: ArticleRecord): ArticleRecord {
  const { article } = record;
  const rows = listRows(record);
  const found: ArticleRecord['problems'] = [];
  for (const table of ARTICLE_TABLES) {
    for (const row of rows[table]) {
      for (const column of csvColumns[table]) {
        if (!isTooLong(row[column])) continue;
        const length = String(row[column]).length;
        found.push({
          article_id: article.article_id,
          source: article.source,
          sentence: null,
          paragraph: null,
          start: null,
          end: null,
          text: null,
          severity: rules['cell-too-long'].severity,
          rule: 'cell-too-long',
          message: `In ${table}.csv the ${column} of ${idOf(table, row)} was cut: it has ${length} characters and a spreadsheet's cell holds ${CELL_LIMIT}. The article's JSON record has all of it.`,
          line: null,
          column: null,
          checked: null,
        });
      }
    }
  }
  if (!found.length) return record;
  const problems = [...found, ...record.problems];
  return { ...record, article: { ...article, problems: problems.length }, problems };
}

function idOf(table: ArticleTable, row: CsvRow): string {
  const id = csvColumns[table].find((column) => column.endsWith('_id') && column !== 'article_id');
  return `“${String((id && row[id]) ?? row.article_id)}”`;
}
