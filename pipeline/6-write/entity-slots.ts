import type { ArticleRecord } from '../tables.ts';
import { linkAcross } from './link-across.ts';

/** The columns that hold the id of an entity. */
const ENTITY_COLUMNS: ReadonlySet<string> = new Set(['entity_id', 'speaker_id', 'said_by_id']);

/**
 * A slot stands where the id of an entity will stand once the whole batch is known: its number in the article between two vertical
 * tabs. No cell of a CSV holds one (see `joinLines`), and in JSON they are written as `\u000b`; so a slot is never mistaken for text.
 */
const MARK = 0x0b;

const slotOf = (entity: number): string => `\v${entity}\v`;

/** Whether a value is a slot and goes into its cell as it is. */
export function isSlot(column: string, value: unknown): value is string {
  if (typeof value !== 'string') return false;
  // The link of an entity ends with its id; an address itself holds no control character.
  if (column === 'link') return value.charCodeAt(value.length - 1) === MARK;
  return value.charCodeAt(0) === MARK && ENTITY_COLUMNS.has(column);
}

/** The record with a slot in place of every id of an entity. */
export function withSlots(record: ArticleRecord): ArticleRecord {
  const slots = record.entities.map(
    ({ entity_id, name }, i) => [entity_id, { entity_id: slotOf(i), name }] as const,
  );
  return linkAcross(record, new Map(slots));
}

/** A vertical tab as JSON writes it, and what stands before one that begins a slot: inside a text, these quotation marks would be escaped. */
const IN_JSON = '\\u000b';
const BEFORE = '_id":"';

/** JSON whose slots stand there as they stand in CSV. */
export function slotsInJson(json: string): string {
  let slotted = '';
  let from = 0;
  for (let at = json.indexOf(IN_JSON); at >= 0; at = json.indexOf(IN_JSON, at + IN_JSON.length)) {
    if (!json.startsWith(BEFORE, at - BEFORE.length) || !isOfEntity(json, at)) continue;
    const start = at + IN_JSON.length;
    const end = json.indexOf(IN_JSON, start);
    slotted += `${json.slice(from, at)}\v${json.slice(start, end)}\v`;
    from = end + IN_JSON.length;
    at = end;
  }
  return slotted + json.slice(from);
}

/** Whether the column whose value starts at an offset holds the id of an entity: an article's own id may look like a slot. */
function isOfEntity(json: string, at: number): boolean {
  const end = at - '":"'.length;
  return ENTITY_COLUMNS.has(json.slice(json.lastIndexOf('"', end - 1) + 1, end));
}

/** A slot in a UTF-8 text: where it begins and ends, and whose id it is for. */
export interface Slot {
  from: number;
  end: number;
  entity: number;
}

/** The slots of a text, in order. */
export function findSlots(text: Buffer): Slot[] {
  const slots: Slot[] = [];
  for (let from = text.indexOf(MARK); from >= 0;) {
    const close = text.indexOf(MARK, from + 1);
    slots.push({ from, end: close + 1, entity: Number(text.toString('latin1', from + 1, close)) });
    from = text.indexOf(MARK, close + 1);
  }
  return slots;
}

/** A text with other ids at some places. */
export function replaceIds(text: Buffer, slots: readonly Slot[], ids: readonly Buffer[]): Buffer {
  const pieces: Buffer[] = [];
  let kept = 0;
  for (const { from, end, entity } of slots) {
    pieces.push(text.subarray(kept, from), ids[entity]);
    kept = end;
  }
  return kept ? Buffer.concat([...pieces, text.subarray(kept)]) : text;
}
