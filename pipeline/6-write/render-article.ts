import type { ArticleRecord } from '../tables.ts';
import { ARTICLE_TABLES, type ArticleTable } from './article-tables.ts';
import { CELL_LIMIT } from './format-cell.ts';
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
  const rendered = renderRows(record, rows, choices);
  const long = Object.values(rendered.lines).some(mayHoldCutCell) ? findLongCells(record, rows) : [];
  if (!long.length) return rendered;
  const problems = [...long, ...record.problems];
  const told = { ...record, article: { ...record.article, problems: problems.length }, problems };
  return { ...renderRows(told, listRows(told, choices), choices), cut: true };
}

/** Whether a line is so long that a cell of it can have been cut: in nearly all articles none is, and their cells need no second look. */
function mayHoldCutCell(lines: string): boolean {
  for (let from = 0; from + SHORTEST_CUT <= lines.length;) {
    const end = lines.indexOf('\n', from);
    if (end - from >= SHORTEST_CUT) return true;
    from = end + 1;
  }
  return false;
}

/** A cut cell is as long as a cell can be, but for the unit kept free and half a pair. */
const SHORTEST_CUT = CELL_LIMIT - 2;

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
