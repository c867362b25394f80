import type { ArticleRecord, EntityRow } from '../tables.ts';

/** The id, name and type that an entity has in all articles, by the id that its article gave it. */
export type IdsAcross = ReadonlyMap<string, { entity_id: string; name: string; type?: EntityRow['type'] }>;

/**
 * The record with the ids that its entities have in all articles. Where the user's list gives an entity
 * another name or type, that is shown, and the article's own name becomes an alias.
 */
export function linkAcross(record: ArticleRecord, ids: IdsAcross | undefined): ArticleRecord {
  if (!ids?.size) return record;
  const idOf = <Id extends string | null>(id: Id): Id | string => (id && ids.get(id)?.entity_id) ?? id;
  const saidBy = <Row extends { said_by_id: string | null }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => (row.said_by_id === null ? row : { ...row, said_by_id: idOf(row.said_by_id) }));
  return {
    ...record,
    entities: record.entities.map((row) => {
      const { entity_id, name, type = row.type } = ids.get(row.entity_id) ?? row;
      const aliases =
        name === row.name ? row.aliases : [row.name, ...row.aliases.filter((alias) => alias !== name)];
      return { ...row, entity_id, type, name, aliases };
    }),
    mentions: record.mentions.map((row) => ({
      ...row,
      entity_id: idOf(row.entity_id),
      type: ids.get(row.entity_id)?.type ?? row.type,
    })),
    quotes: record.quotes.map((row) =>
      row.speaker_id === null ? row : { ...row, speaker_id: idOf(row.speaker_id) },
    ),
    numbers: saidBy(record.numbers),
    dates: saidBy(record.dates),
  };
}
