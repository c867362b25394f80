import { byArticleTable, type ArticleTable } from '../6-write/article-tables.ts';
import { unpackEntities, type EntityFacts } from '../4-link/across/entity-pool.ts';
import { replaceIds } from '../6-write/entity-slots.ts';
import { linkAcross, type IdsAcross } from '../6-write/link-across.ts';
import { renderArticle } from '../6-write/render-article.ts';
import type { RowChoices } from '../6-write/row-choices.ts';
import { readRecord } from '../6-write/lean-record.ts';
import type { ArticleStore } from './cache.ts';
import type { Linked } from './link-batch.ts';
import type { WholeArticle } from './pack-entry.ts';

/** An article as it goes into the output. */
export interface FilledSections {
  record: Buffer;
  lines: Record<ArticleTable, Buffer>;
  rows: Record<ArticleTable, number>;
}

/**
 * The record and the lines of an article with the ids of the batch. Usually these are its own, or only take
 * their places; where the user's list gives an entity another name or type, or where a cell was cut, the
 * article is rendered again. Good until the next article is read.
 */
export function filledSections(
  { article_id, key }: { article_id: string; key: string },
  across: Linked['ids'],
  store: ArticleStore,
  choices: RowChoices,
): FilledSections {
  const article = store.article(key);
  const { rows, cut } = article.summary;
  const ids = across.get(article_id);
  if (!ids && !cut) return filled(article.sections, rows);
  const entities = unpackEntities(article.entities);
  if (ids && !cut && !isRenamed(entities, ids)) return filled(withIds(article, entities, ids), rows);
  const rendered = renderArticle(linkAcross(readRecord(article.sections[0].toString()), ids), choices);
  return {
    record: Buffer.from(rendered.record),
    lines: byArticleTable((table) => Buffer.from(rendered.lines[table])),
    rows: rendered.rows,
  };
}

const filled = (
  [record, ...lines]: readonly Buffer[],
  rows: Record<ArticleTable, number>,
): FilledSections => ({ record, lines: byArticleTable((_, i) => lines[i]), rows });

/** The sections with the ids of the batch where these are others. */
function withIds(
  { sections, findIds }: WholeArticle,
  entities: readonly EntityFacts[],
  ids: IdsAcross,
): Buffer[] {
  const values = entities.map(({ entity_id }) => ids.get(entity_id)?.entity_id);
  const buffers = values.map((id) => Buffer.from(id ?? ''));
  return findIds().map((slots, i) =>
    replaceIds(
      sections[i],
      slots.filter(({ entity }) => values[entity] !== undefined),
      buffers,
    ),
  );
}

function isRenamed(entities: readonly EntityFacts[], ids: IdsAcross): boolean {
  return entities.some(({ entity_id, name, type }) => {
    const shown = ids.get(entity_id);
    return shown && (shown.name !== name || (shown.type ?? type) !== type);
  });
}
