import type { Joined } from '../4-link/across.ts';
import { byArticleTable, type ArticleTable } from '../6-write/article-tables.ts';
import { fillSlots, fillSlotsInJson } from '../6-write/entity-slots.ts';
import { linkAcross, type IdsAcross } from '../6-write/link-across.ts';
import { renderArticle } from '../6-write/render-article.ts';
import type { RowChoices } from '../6-write/row-choices.ts';
import { readRecord } from '../6-write/lean-record.ts';
import type { ArticleStore } from './cache.ts';
import type { ArticleSummary } from './pack-entry.ts';

/** An article as it goes into the output. */
export interface FilledSections {
  record: Buffer;
  lines: Record<ArticleTable, Buffer>;
  rows: Record<ArticleTable, number>;
}

/**
 * The record and the lines of an article with the ids of the batch. Usually they only go into their slots; where the user's list gives an
 * entity another name or type, or where a cell was cut, the article is rendered again.
 */
export function filledSections(
  { article_id, key }: { article_id: string; key: string },
  across: Joined['ids'],
  store: ArticleStore,
  choices: RowChoices,
): FilledSections {
  const summary = store.summary(key);
  if (!summary) throw new Error('The cache was changed while it was needed: run the command again.');
  const [record, ...lines] = store.sections(key);
  const ids = across.get(article_id);
  if (!summary.cut && !isRenamed(summary, ids)) {
    const values = summary.entities.map(({ entity_id: own }) => Buffer.from(ids?.get(own)?.entity_id ?? own));
    return {
      record: fillSlotsInJson(record, values),
      lines: byArticleTable((_, i) => fillSlots(lines[i], values)),
      rows: summary.rows,
    };
  }
  const own = fillSlotsInJson(
    record,
    summary.entities.map(({ entity_id }) => Buffer.from(entity_id)),
  );
  const rendered = renderArticle(linkAcross(readRecord(own.toString()), ids), choices);
  return {
    record: Buffer.from(rendered.record),
    lines: byArticleTable((table) => Buffer.from(rendered.lines[table])),
    rows: rendered.rows,
  };
}

function isRenamed({ entities }: ArticleSummary, ids: IdsAcross | undefined): boolean {
  return entities.some(({ entity_id, name, type }) => {
    const shown = ids?.get(entity_id);
    return shown && (shown.name !== name || (shown.type ?? type) !== type);
  });
}
