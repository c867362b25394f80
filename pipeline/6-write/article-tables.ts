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
