import type { TableName } from '../tables.ts';

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

/** The column that holds the id of a row; a problem has none. */
export const ID_COLUMN = {
  articles: 'article_id',
  entities: 'entity_id',
  mentions: 'mention_id',
  quotes: 'quote_id',
  numbers: 'number_id',
  dates: 'date_id',
} as const satisfies Record<Exclude<ArticleTable, 'problems'>, string>;

/** Something of each table of an article, in their order. */
export function byArticleTable<Value>(
  value: (table: ArticleTable, index: number) => Value,
): Record<ArticleTable, Value> {
  return Object.fromEntries(ARTICLE_TABLES.map((table, i) => [table, value(table, i)])) as Record<
    ArticleTable,
    Value
  >;
}
