import { createHash } from 'node:crypto';
import { EntityPool } from '../4-link/across/entity-pool.ts';
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
  entities: EntityPool;
  /** Hash of the entities of all articles, and of when these were published. */
  digest: string;
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
  const survey: Survey = {
    entities: new EntityPool(),
    digest: '',
    sketches: [],
    foreign: [],
    rows: {},
    lost: new Set(),
  };
  const hash = createHash('sha256');
  for (const { article_id, key, source } of articles) {
    const brief = store.brief(key);
    if (!brief) {
      survey.lost.add(source);
      continue;
    }
    const { summary } = brief;
    for (const table of ARTICLE_TABLES) survey.rows[table] = (survey.rows[table] ?? 0) + summary.rows[table];
    survey.sketches.push(summary.sketch);
    if (summary.isForeign) survey.foreign.push({ rule: 'language-foreign', source });
    hash
      .update(JSON.stringify([article_id, summary.published, brief.entities.length]))
      .update(brief.entities);
    survey.entities.add({ article_id, published: summary.published }, brief.entities);
  }
  survey.digest = hash.digest('hex');
  return survey;
}

/** Marks the articles that are copies of others, and says so of each. */
export function tellCopies(articles: readonly KeptArticle[], { entities, sketches }: Survey): ProblemRow[] {
  return [...findCopies(sketches)].map(([copy, original]) => {
    entities.articles[copy].isCopy = true;
    const { article_id, source } = articles[copy];
    return fileProblem(
      'article-copy',
      `“${article_id}” has the same text as “${articles[original].article_id}”: both were read, and people, organizations and places are counted once. Remove the one that you do not need.`,
      { article_id, source },
    );
  });
}
