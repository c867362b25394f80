import { csvColumns, type ArticleRecord } from '../tables.ts';
import { DITTO, fullId, type LeanArticle } from './lean-rows.ts';
import { DITTO_COLUMNS, FULL_ROWS, LEAN_ROWS, ROW_ID_COLUMNS } from './rows.generated.ts';

/** The tables of a record, without their article. */
type Tables = Omit<ArticleRecord, 'article'>;

/** A record whose rows may leave out columns. */
export type LeanRecord = { article: Partial<ArticleRecord['article']> } & {
  [Name in keyof Tables]: Partial<Tables[Name][number]>[];
};

/** A record without what a reader of it knows from the rest of it: see `lean-rows.ts`. */
export function leanRecord({ article, ...tables }: ArticleRecord): LeanRecord {
  const filled = Object.entries(article).filter(([, value]) => value !== null);
  return { article: Object.fromEntries(filled), ...mapRows(tables, article, LEAN_ROWS) };
}

/** A record with the columns of all rows in the order of their schemas, lean or not. */
export function orderedRecord({ article, ...tables }: ArticleRecord): ArticleRecord {
  return {
    article: { ...EMPTY_ARTICLE, ...article },
    ...mapRows(tables, article, FULL_ROWS),
  } as ArticleRecord;
}

/** The record that a text of JSON holds; what a lean one leaves out is there again. */
export function readRecord(json: string): ArticleRecord {
  return recordInFull(JSON.parse(json) as ArticleRecord);
}

/**
 * A record with all columns of lean rows; rows that have their article's id are full and stay as they are.
 */
export function recordInFull(record: ArticleRecord): ArticleRecord {
  const { article, ...full } = orderedRecord(record);
  const tables = Object.entries(full).map(([name, rows]) => {
    const given = record[name as keyof Tables];
    return [name, rows.map((row, i) => ('article_id' in given[i] ? given[i] : row))];
  });
  return { article, ...Object.fromEntries(tables) };
}

const EMPTY_ARTICLE = Object.fromEntries(
  csvColumns.articles.filter((name) => name !== 'link').map((name) => [name, null]),
);

function mapRows(
  tables: Tables,
  article: LeanArticle,
  functions: typeof LEAN_ROWS | typeof FULL_ROWS,
): Omit<LeanRecord, 'article'> {
  const mapped = Object.entries(functions).map(([name, change]) => {
    const rows: readonly object[] = tables[name as keyof Tables];
    return [name, rows.map((row) => change(row as never, article))];
  });
  return Object.fromEntries(mapped);
}

/** A cell of a table with the article's id before that of a row, where it was left out. */
export function idInFull(column: string, cell: string, articleId: string): string {
  return ROW_ID_COLUMNS.has(column) ? fullId(articleId, cell) : cell;
}

/**
 * Makes a function that gives the cells of a row in full, where they are lean; they stand in the order of
 * these columns.
 */
export function cellsInFull(columns: readonly string[]): (cells: readonly string[]) => string[] {
  const [article, text] = ['article_id', 'text'].map((name) => columns.indexOf(name));
  return (cells) =>
    cells.map((cell, i) => {
      if (cell === DITTO && DITTO_COLUMNS.has(columns[i])) return cells[text];
      return idInFull(columns[i], cell, cells[article]);
    });
}
