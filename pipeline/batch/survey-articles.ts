import type { ArticleEntities } from '../4-link/join-across.ts';
import { ARTICLE_TABLES } from '../6-write/article-tables.ts';
import type { ProblemRow, TableName } from '../tables.ts';
import type { ArticleStore } from './cache.ts';
import { fileProblem } from './file-problem.ts';
import { findCopies, type Sketch } from './sketch-text.ts';

/** An article whose record is in the store, and the file it was read from. */
export interface KeptArticle {
  article_id: string;
  key: string;
  source: string;
}

/** What is to be known of all articles before the first one is written. */
export interface Survey {
  entities: ArticleEntities[];
  rows: Partial<Record<TableName, number>>;
  /** In the order of the articles, as `entities`. */
  sketches: Sketch[];
  /** Sources of articles that are not in English. */
  foreign: { rule: string; source: string }[];
  /** Files of the articles that the store has lost. */
  lost: Set<string>;
}

/** Reads what is to be known of all articles. */
export function surveyArticles(articles: readonly KeptArticle[], store: ArticleStore): Survey {
  const survey: Survey = { entities: [], sketches: [], foreign: [], rows: {}, lost: new Set() };
  for (const { article_id, key, source } of articles) {
    const summary = store.summary(key);
    if (!summary) {
      survey.lost.add(source);
      continue;
    }
    for (const table of ARTICLE_TABLES) survey.rows[table] = (survey.rows[table] ?? 0) + summary.rows[table];
    survey.sketches.push(summary.sketch);
    if (summary.isForeign) survey.foreign.push({ rule: 'language-foreign', source });
    survey.entities.push({ article_id, published: summary.published, entities: summary.entities });
  }
  return survey;
}

/** Marks the articles that are copies of others, and says so of each. */
export function tellCopies(articles: readonly KeptArticle[], { entities, sketches }: Survey): ProblemRow[] {
  return [...findCopies(sketches)].map(([copy, original]) => {
    entities[copy].isCopy = true;
    const { article_id, source } = articles[copy];
    return fileProblem(
      'article-copy',
      `“${article_id}” has the same text as “${articles[original].article_id}”: both were read, and people, organizations and places are counted once. Remove the one that you do not need.`,
      { article_id, source },
    );
  });
}
