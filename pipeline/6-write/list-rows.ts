import type { ArticleRecord, ProblemRow } from '../tables.ts';
import { rules } from '../problems.ts';
import { csvColumns } from '../tables.ts';
import { ARTICLE_TABLES, type ArticleTable } from './article-tables.ts';
import { contextOf, type Standing } from './add-context.ts';
import { CELL_LIMIT, isTooLong } from './format-cell.ts';
import { nameRecordFile } from './name-record-file.ts';
import { anchorOf, linkTo } from './report-link.ts';
import { EVERYTHING, type RowChoices } from './row-choices.ts';
import type { CsvRow } from './write-csv.ts';

/**
 * The rows of an article in each table, as the CSVs have them: with their context and their place in the report.
 *
 * @param path the path of the article's record inside the output folder; null where there is no such folder, and so no report
 */
export function listRows(
  record: ArticleRecord,
  { mentions, context, links }: Pick<RowChoices, 'mentions' | 'context' | 'links'> = EVERYTHING,
  path: string | null = nameRecordFile(record.article.article_id),
): Record<ArticleTable, CsvRow[]> {
  const { article } = record;
  const page = path === null || links === 'none' ? null : linkTo(path);
  const complete = <Row extends Standing>(rows: readonly Row[], anchor: (row: Row, i: number) => string) =>
    rows.map((row, i): CsvRow => {
      const link = page && `${page}#${anchorOf(article.article_id, anchor(row, i))}`;
      const around = context === 'none' ? null : contextOf(article, row);
      return { ...row, link, context: around } as unknown as CsvRow;
    });
  const listed = mentions === 'all' ? record.mentions : record.mentions.filter(({ kind }) => kind === 'name');
  return {
    articles: [{ ...article, link: page } as unknown as CsvRow],
    entities: complete(record.entities, (row) => row.entity_id),
    mentions: complete(listed, (row) => row.mention_id),
    quotes: complete(record.quotes, (row) => row.quote_id),
    numbers: complete(record.numbers, (row) => row.number_id),
    dates: complete(record.dates, (row) => row.date_id),
    problems: complete(record.problems, (_row, i) => `problem-${i + 1}`),
  };
}

/** A problem for each cell of an article that is too long for a spreadsheet. */
export function findLongCells(
  { article }: ArticleRecord,
  rows: Readonly<Record<ArticleTable, readonly CsvRow[]>>,
): ProblemRow[] {
  const found: ProblemRow[] = [];
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
  return found;
}

function idOf(table: ArticleTable, row: CsvRow): string {
  const id = csvColumns[table].find((column) => column.endsWith('_id') && column !== 'article_id');
  return `“${String((id && row[id]) ?? row.article_id)}”`;
}
