import type { ArticleRecord, ProblemRow } from '../tables.ts';
import { rules } from '../problems.ts';
import { csvColumns } from '../tables.ts';
import { ARTICLE_TABLES, type ArticleTable } from './article-tables.ts';
import { contextOf, type Standing } from './add-context.ts';
import { CELL_LIMIT, isTooLong } from './format-cell.ts';
import { EVERYTHING, type RowChoices } from './row-choices.ts';
import type { CsvRow } from './write-csv.ts';

/** The rows of an article in each table, as the CSVs have them: with their context. */
export function listRows(
  record: ArticleRecord,
  { mentions, context }: Pick<RowChoices, 'mentions' | 'context'> = EVERYTHING,
): Record<ArticleTable, CsvRow[]> {
  const { article } = record;
  const withContext = <Row extends Standing>(rows: readonly Row[]): CsvRow[] =>
    rows.map(
      (row) =>
        ({ ...row, context: context === 'none' ? null : contextOf(article, row) }) as unknown as CsvRow,
    );
  const listed = mentions === 'all' ? record.mentions : record.mentions.filter(({ kind }) => kind === 'name');
  return {
    articles: [article as unknown as CsvRow],
    entities: withContext(record.entities),
    mentions: withContext(listed),
    quotes: withContext(record.quotes),
    numbers: withContext(record.numbers),
    dates: withContext(record.dates),
    problems: withContext(record.problems),
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
