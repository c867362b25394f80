import type { ArticleRecord } from '../tables.ts';
import { DITTO, fullId, type LeanArticle } from './lean-rows.ts';
import * as texts from './row-texts.generated.ts';

/** The record that a text of JSON holds; what a lean one leaves out is there again. */
export function readRecord(json: string): ArticleRecord {
  return recordInFull(JSON.parse(json) as ArticleRecord);
}

/** A record with all columns of all rows. Rows that have their article's id have all of them. */
export function recordInFull({ article, ...tables }: ArticleRecord): ArticleRecord {
  const rowsOf = <Row extends object>(
    rows: readonly Row[],
    inFull: (row: Row, article: LeanArticle) => Row,
  ): Row[] => rows.map((row) => ('article_id' in row ? row : inFull(row, article)));
  return {
    article: { ...texts.articlesInFull(article, article), ...article },
    entities: rowsOf(tables.entities, texts.entitiesInFull),
    mentions: rowsOf(tables.mentions, texts.mentionsInFull),
    quotes: rowsOf(tables.quotes, texts.quotesInFull),
    numbers: rowsOf(tables.numbers, texts.numbersInFull),
    dates: rowsOf(tables.dates, texts.datesInFull),
    problems: rowsOf(tables.problems, texts.problemsInFull),
  };
}

/** A cell of a table with the article's id before that of a row, where it was left out. */
export function idInFull(column: string, cell: string, articleId: string): string {
  return texts.ROW_ID_COLUMNS.has(column) ? fullId(articleId, cell) : cell;
}

/** Makes a function that gives the cells of a row in full, where they are lean; they stand in the order of these columns. */
export function cellsInFull(columns: readonly string[]): (cells: readonly string[]) => string[] {
  const [article, text] = ['article_id', 'text'].map((name) => columns.indexOf(name));
  return (cells) =>
    cells.map((cell, i) => {
      if (cell === DITTO && texts.DITTO_COLUMNS.has(columns[i])) return cells[text];
      return idInFull(columns[i], cell, cells[article]);
    });
}
