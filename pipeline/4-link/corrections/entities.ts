import type { EntityRow } from '../../tables.ts';
import { EntityIds } from '../names/entity-ids.ts';
import { Unfit, type Desk, type Entry } from './desk.ts';

/** The entity that a name or an id means; undefined where there is none. Rejected ones count no more. */
export function entityNamed(desk: Desk, name: string): EntityRow | undefined {
  const rows = desk.entries.entities.filter(({ rejected }) => !rejected).map(({ row }) => row);
  return (
    rows.find(({ entity_id }) => entity_id === name) ??
    rows.find((row) => row.name === name) ??
    rows.find(({ aliases }) => aliases.includes(name))
  );
}

/** Gives an entity its right name; the old one becomes an alias, and its quotes show the new one. */
export function rename(desk: Desk, row: EntityRow, name: string): void {
  const old = row.name;
  row.aliases = [...new Set([old, ...row.aliases])].filter((alias) => alias !== name);
  row.name = name;
  for (const { row: quote } of desk.entries.quotes) {
    if (quote.speaker_id === row.entity_id) quote.speaker = name;
  }
}

/** Changes the type of an entity and of its mentions. */
export function retype(desk: Desk, row: EntityRow, type: EntityRow['type']): void {
  row.type = type;
  for (const { row: mention } of desk.entries.mentions) {
    if (mention.entity_id === row.entity_id) mention.type = type;
  }
}

/**
 * Makes two names one entity: mentions, quotes and other names go to the second, which is marked as edited.
 */
export function mergeEntities(desk: Desk, from: Entry<'entities'>, into: EntityRow): void {
  const { row } = from;
  if (row.entity_id === into.entity_id) throw new Unfit('the two names are one entity already');
  into.aliases = [...new Set([...into.aliases, row.name, ...row.aliases])].filter(
    (alias) => alias !== into.name,
  );
  into.role ??= row.role;
  into.role_status ??= row.role_status;
  into.role_confidence ??= row.role_confidence;
  into.affiliation ??= row.affiliation;
  into.affiliation_status ??= row.affiliation_status;
  into.affiliation_confidence ??= row.affiliation_confidence;
  into.checked = 'edited';
  for (const { row: mention } of desk.entries.mentions) {
    if (mention.entity_id !== row.entity_id) continue;
    mention.entity_id = into.entity_id;
    mention.type = into.type;
  }
  for (const { row: quote } of desk.entries.quotes) {
    if (quote.speaker_id !== row.entity_id) continue;
    quote.speaker_id = into.entity_id;
    quote.speaker = into.name;
  }
  from.rejected = true;
}

/** Takes the mentions of one form of a name out of an entity and makes them one of their own. */
export function splitEntity(desk: Desk, { row }: Entry<'entities'>, form: string): void {
  const leaving = desk.entries.mentions.filter(
    (mention) => mention.row.entity_id === row.entity_id && mention.row.text === form,
  );
  if (!leaving.length) throw new Unfit(`“${row.name}” is nowhere called “${form}”`);
  const made = addEntity(desk, leaving[0].row, form, row.type);
  made.checked = 'edited';
  row.checked = 'edited';
  row.aliases = row.aliases.filter((alias) => alias !== form);
  for (const mention of leaving) mention.row.entity_id = made.entity_id;
}

/** A new entity with the place of its first mention. */
export function addEntity(
  desk: Desk,
  { start, end }: { start: number; end: number },
  name: string,
  type: EntityRow['type'],
): EntityRow {
  const ids = new EntityIds();
  const taken = new Set(desk.entries.entities.map(({ row }) => row.entity_id));
  let entity_id = ids.next(type, name);
  while (taken.has(entity_id)) entity_id = ids.next(type, name);
  const { article_id, sentence, paragraph, text } = desk.place({ start, end });
  const row: EntityRow = {
    article_id,
    entity_id,
    sentence,
    paragraph,
    start,
    end,
    text,
    type,
    name,
    aliases: [],
    role: null,
    role_status: null,
    role_confidence: null,
    affiliation: null,
    affiliation_status: null,
    affiliation_confidence: null,
    mentions: 0,
    quotes: 0,
    confidence: 1,
    checked: 'added',
  };
  desk.entries.entities.push({ table: 'entities', row, was: { start, end }, rejected: false });
  return row;
}

/** Moves a mention to another entity, which is made if nobody has that name. */
export function moveMention(desk: Desk, { row }: Entry<'mentions'>, name: string): void {
  const meant = entityNamed(desk, name) ?? addEntity(desk, row, name, row.type);
  row.entity_id = meant.entity_id;
  row.type = meant.type;
  for (const { row: quote } of desk.entries.quotes) {
    if (quote.speaker_start !== row.start || quote.speaker_end !== row.end) continue;
    quote.speaker_id = meant.entity_id;
    quote.speaker = meant.name;
    quote.speaker_role = meant.role;
    quote.speaker_affiliation = meant.affiliation;
  }
}
