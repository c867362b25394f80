import type { ArticleRecord } from '../tables.ts';
import { linkAcross } from './link-across.ts';

/**
 * A slot stands where the id of an entity will stand once the whole batch is known: its number in the article between two vertical
 * tabs. No cell of a CSV holds one (see `joinLines`), and JSON writes those of a text as `\u000b`; so a slot is never mistaken for text.
 */
const MARK = 0x0b;

const slotOf = (entity: number): string => `\v${entity}\v`;

/** Whether a value is a slot, or the link of an entity, which ends with one; nothing else that an id can be holds a control character. */
export function isSlot(id: unknown): id is string {
  return typeof id === 'string' && id.charCodeAt(id.length - 1) === MARK;
}

/** The record with a slot in place of every id of an entity. */
export function withSlots(record: ArticleRecord): ArticleRecord {
  const slots = record.entities.map(
    ({ entity_id, name }, i) => [entity_id, { entity_id: slotOf(i), name }] as const,
  );
  return linkAcross(record, new Map(slots));
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
