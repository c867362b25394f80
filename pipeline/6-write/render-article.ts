import type { ArticleRecord } from '../tables.ts';
import { ARTICLE_TABLES, type ArticleTable } from './article-tables.ts';
import { findLongCells, listRows } from './list-rows.ts';
import type { RowChoices } from './row-choices.ts';
import { csvLines } from './write-csv.ts';
import { recordJson } from './write-json.ts';

/** An article as the output has it: its record and its lines in each table. */
export interface RenderedArticle {
  record: string;
  lines: Record<ArticleTable, string>;
  rows: Record<ArticleTable, number>;
  /** Whether a cell was too long for a spreadsheet; a problem of the article says so. */
  cut: boolean;
}

/** Renders an article. A cell that is too long for a spreadsheet is cut, and named in the article's problems. */
export function renderArticle(record: ArticleRecord, choices: RowChoices): RenderedArticle {
  const rows = listRows(record, choices);
  const long = findLongCells(record, rows);
  if (!long.length) return renderRows(record, rows, choices);
  const problems = [...long, ...record.problems];
  const told = { ...record, article: { ...record.article, problems: problems.length }, problems };
  return { ...renderRows(told, listRows(told, choices), choices), cut: true };
}

function renderRows(
  record: ArticleRecord,
  rows: ReturnType<typeof listRows>,
  { records }: RowChoices,
): RenderedArticle {
  const of = <Value>(value: (table: ArticleTable) => Value): Record<ArticleTable, Value> =>
    Object.fromEntries(ARTICLE_TABLES.map((table) => [table, value(table)])) as Record<ArticleTable, Value>;
  return {
    record: recordJson(record, records),
    lines: of((table) => csvLines(table, rows[table])),
    rows: of((table) => rows[table].length),
    cut: false,
  };
}
