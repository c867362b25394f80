import type { ArticleRecord, ProblemRow } from '../tables.ts';
import { rules } from '../problems.ts';
import { csvColumns } from '../tables.ts';
import { contextsOf, type Standing } from './add-context.ts';
import { ARTICLE_TABLES, byArticleTable, ID_COLUMN, type ArticleTable } from './article-tables.ts';
import { CELL_LIMIT, isTooLong } from './format-cell.ts';
import { nameRecordFile } from './name-record-file.ts';
import { anchorOf, linkTo } from './report-link.ts';
import { EVERYTHING, type RowChoices } from './row-choices.ts';
import type { CsvRow } from './write-csv.ts';

/** What is written of an article: the rows of each table, and what stands beside a row in its CSV. */
export interface WrittenRows {
  tables: Readonly<Record<ArticleTable, readonly object[]>>;
  linkOf(table: ArticleTable, row: object, index: number): string | null;
  contextOf(table: ArticleTable, row: object): string | null;
}

/**
 * @param path the path of the article's record inside the output folder; null where there is no such folder,
 * and so no report
 */
export function writtenRowsOf(
  record: ArticleRecord,
  { mentions, context, links }: Pick<RowChoices, 'mentions' | 'context' | 'links'>,
  path: string | null = nameRecordFile(record.article.article_id),
): WrittenRows {
  const { article } = record;
  const page = path === null || links === 'none' ? null : linkTo(path);
  const around = contextsOf(article);
  const listed = mentions === 'all' ? record.mentions : record.mentions.filter(({ kind }) => kind === 'name');
  return {
    tables: { ...record, articles: [article], mentions: listed },
    linkOf(table, row, index) {
      if (page === null || table === 'articles') return page;
      const id = table === 'problems' ? `problem-${index + 1}` : row[ID_COLUMN[table] as keyof typeof row];
      return `${page}#${anchorOf(article.article_id, id)}`;
    },
    contextOf: (table, row) => (context === 'none' || table === 'articles' ? null : around(row as Standing)),
  };
}

/**
 * The rows of an article in each table, as the CSVs have them: with their context and their place in the
 * report.
 */
export function listRows(
  record: ArticleRecord,
  choices: Pick<RowChoices, 'mentions' | 'context' | 'links'> = EVERYTHING,
  path?: string | null,
): Record<ArticleTable, CsvRow[]> {
  const { tables, linkOf, contextOf } = writtenRowsOf(record, choices, path);
  return byArticleTable((table) =>
    tables[table].map((row, i): CsvRow => {
      const link = linkOf(table, row, i);
      return table === 'articles' ? { ...row, link } : { ...row, link, context: contextOf(table, row) };
    }),
  );
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
  const id = table === 'problems' ? null : row[ID_COLUMN[table]];
  return `“${String(id ?? row.article_id)}”`;
}
