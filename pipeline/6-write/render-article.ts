import type { ArticleRecord } from '../tables.ts';
import { ARTICLE_TABLES, byArticleTable, type ArticleTable } from './article-tables.ts';
import { CsvCells } from './csv-cells.ts';
import { CELL_LIMIT } from './format-cell.ts';
import { findLongCells, listRows, writtenRowsOf } from './list-rows.ts';
import type { RowChoices } from './row-choices.ts';
import { lineMaker } from './write-csv.ts';
import { recordJson } from './write-json.ts';

/** An article as the output has it: its record and its lines in each table. */
export interface RenderedArticle {
  record: string;
  lines: Record<ArticleTable, string>;
  rows: Record<ArticleTable, number>;
  /** Whether a cell was too long for a spreadsheet; a problem of the article says so. */
  cut: boolean;
}

/**
 * Renders an article. A cell that is too long for a spreadsheet is cut, and named in the article's problems.
 */
export function renderArticle(record: ArticleRecord, choices: RowChoices): RenderedArticle {
  const rendered = renderRows(record, choices);
  if (!Object.values(rendered.lines).some(mayHoldCutCell)) return rendered;
  const long = findLongCells(record, listRows(record, choices));
  if (!long.length) return rendered;
  const problems = [...long, ...record.problems];
  const told = { ...record, article: { ...record.article, problems: problems.length }, problems };
  return { ...renderRows(told, choices), cut: true };
}

/**
 * Whether a line is so long that a cell of it can have been cut: in nearly all articles none is, and their
 * cells need no second look.
 */
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

/**
 * The lines of `listRows`, made without its rows: these would be copies, each made for the sake of two cells.
 */
function renderRows(record: ArticleRecord, choices: RowChoices): RenderedArticle {
  const { tables, linkOf, contextOf } = writtenRowsOf(record, choices);
  const cells = new CsvCells(choices.tables === 'lean');
  const lines = cells.finish(
    ARTICLE_TABLES.map((table) => {
      const lineOf = lineMaker(table);
      let text = '';
      tables[table].forEach((row, i) => {
        text += lineOf(row, cells, linkOf(table, row, i), contextOf(table, row));
      });
      return text;
    }),
  );
  return {
    record: recordJson(record, choices.records),
    lines: byArticleTable((_, i) => lines[i]),
    rows: byArticleTable((table) => tables[table].length),
    cut: false,
  };
}
