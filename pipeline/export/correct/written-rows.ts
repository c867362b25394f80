import fs from 'node:fs';
import path from 'node:path';
import { joinAcross, type ArticleEntities } from '../../4-link/across/across.ts';
import type { AuthorityEntry } from '../../4-link/across/authority.ts';
import { ARTICLE_TABLES, type ArticleTable } from '../../6-write/article-tables.ts';
import { renderArticle } from '../../6-write/render-article.ts';
import { linkTo } from '../../6-write/report-link.ts';
import type { RowChoices } from '../../6-write/row-choices.ts';
import { csvLines } from '../../6-write/write-csv.ts';
import { readManifest } from '../../batch/manifest.ts';
import { findCopies, sketchText, type Sketch } from '../../batch/sketch-text.ts';
import { readRecord } from '../../review/report.ts';
import type { ArticleRecord, TableName } from '../../tables.ts';

/**
 * Takes lines of a table as a build writes them, those of one article together; the article is empty for
 * tables of the whole batch.
 */
export type TakeLines = (table: TableName, lines: string, articleId: string) => void;

/** Tables of the whole batch. */
const BATCH_TABLES = ['people', 'organizations', 'places'] as const;

/**
 * The lines of tables as the last build wrote them, made again from the articles' records, which hold the
 * same rows and lie beside the tables. They need no cache, come with `git pull`, and are merged article by
 * article.
 *
 * Gives the ids of the articles whose records can be read.
 */
export function readWrittenLines(
  output: string,
  tables: readonly TableName[],
  { choices, authority }: { choices: RowChoices; authority: readonly AuthorityEntry[] },
  take: TakeLines,
): Set<string> {
  const wanted = ARTICLE_TABLES.filter((table) => tables.includes(table));
  const ofBatch = BATCH_TABLES.filter((table) => tables.includes(table));
  const known = new Set<string>();
  const batch = new Batch();
  for (const name of readManifest(fs, output).filter((file) => file.startsWith('articles/'))) {
    const record = recordIn(path.join(output, name));
    if (!record) continue;
    const { article_id } = record.article;
    known.add(article_id);
    if (wanted.length) takeArticle(record, wanted, choices, take);
    if (ofBatch.length) batch.add(record, name);
  }
  for (const [table, lines] of batch.lines(authority)) if (ofBatch.includes(table)) take(table, lines, '');
  return known;
}

function recordIn(file: string): ArticleRecord | null {
  try {
    return readRecord(file);
  } catch {
    return null; // gone, or with the marks of a merge in it
  }
}

function takeArticle(
  record: ArticleRecord,
  tables: readonly ArticleTable[],
  choices: RowChoices,
  take: TakeLines,
): void {
  const { lines } = renderArticle(record, choices);
  for (const table of tables) take(table, lines[table], record.article.article_id);
}

/** What is to be known of all articles for the tables of the batch. */
class Batch {
  readonly #entities: ArticleEntities[] = [];
  readonly #sketches: Sketch[] = [];
  readonly #paths = new Map<string, string>();

  add({ article, entities }: ArticleRecord, name: string): void {
    const { article_id, published, text } = article;
    this.#entities.push({ article_id, published, entities });
    this.#sketches.push(sketchText(text));
    this.#paths.set(article_id, name);
  }

  lines(authority: readonly AuthorityEntry[]): [(typeof BATCH_TABLES)[number], string][] {
    for (const copy of findCopies(this.#sketches).keys()) this.#entities[copy].isCopy = true;
    const joined = joinAcross(this.#entities, authority);
    return BATCH_TABLES.map((table) => [
      table,
      csvLines(
        table,
        Array.from(joined[table], ({ row, first }) => ({
          ...row,
          link: linkTo(this.#paths.get(first)!, row.entity_id),
        })),
      ),
    ]);
  }
}
