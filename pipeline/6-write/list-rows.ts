import type { ArticleRecord } from '../tables.ts';
import { rules } from '../problems.ts';
import { csvColumns, type TableName } from '../tables.ts';
import { contextOf, type Standing } from './add-context.ts';
import { CELL_LIMIT, isTooLong } from './format-cell.ts';
import { nameRecordFile } from './name-record-file.ts';
import { anchorOf, linkTo } from './report-link.ts';
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

/**
 * The rows of an article in each table, as the CSVs have them: with their context and their place in the report.
 *
 * @param path the path of the article's record inside the output folder; null where there is no such folder, and so no report
 */
export function listRows(
  record: ArticleRecord,
  path: string | null = nameRecordFile(record.article.article_id),
): Record<ArticleTable, CsvRow[]> {
  const { article } = record;
  const page = path === null ? null : linkTo(path);
  const complete = <Row extends Standing>(rows: readonly Row[], anchor: (row: Row, i: number) => string) =>
    rows.map((row, i): CsvRow => {
      const place = encodeURIComponent(anchorOf(article.article_id, anchor(row, i)));
      const link = page && `${page}#${place}`;
      return { ...row, link, context: contextOf(article, row) } as unknown as CsvRow;
    });
  return {
    articles: [{ ...article, link: page } as unknown as CsvRow],
    entities: complete(record.entities, (row) => row.entity_id),
    mentions: complete(record.mentions, (row) => row.mention_id),
    quotes: complete(record.quotes, (row) => row.quote_id),
    numbers: complete(record.numbers, (row) => row.number_id),
    dates: complete(record.dates, (row) => row.date_id),
    problems: complete(record.problems, (_row, i) => `problem-${i + 1}`),
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
