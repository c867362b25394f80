import type { ArticleRecord } from '../tables.ts';
import { linkAcross } from './link-across.ts';

/**
 * A slot stands where the id of an entity will stand once the whole batch is known: its number in the article
 * between two vertical tabs. No cell of a CSV holds one (see `joinLines`), and in JSON they stand where no
 * text can (see `isSlotInJson`).
 */
const MARK = 0x0b;

const slotOf = (entity: number): string => `\v${entity}\v`;

/**
 * Whether a value is a slot, or the link of an entity, which ends with one; nothing else that an id can be
 * holds a control character.
 */
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

/** The slots of UTF-8 lines of a CSV, in order, from an offset on. */
export function findSlots(lines: Buffer, start = 0): Slot[] {
  return slotsBetween(lines, start, MARK_IN_CSV, () => true);
}

/** The slots of a UTF-8 record, in order. */
export function findSlotsInJson(record: Buffer): Slot[] {
  return slotsBetween(record, 0, MARK_IN_JSON, (at) => isSlotInJson(record, at));
}

const MARK_IN_CSV = Buffer.from('\v');
const MARK_IN_JSON = Buffer.from('\\u000b');

/** The columns that hold the id of an entity, as JSON has them. */
const COLUMNS = ['"entity_id":"', '"speaker_id":"', '"said_by_id":"'];
const LONGEST_COLUMN = Math.max(...COLUMNS.map(({ length }) => length));

/**
 * Whether a mark at an offset begins a slot: inside a text, the quotation marks before it would be escaped,
 * and an article's id may look like a slot.
 */
function isSlotInJson(record: Buffer, at: number): boolean {
  const before = record.toString('latin1', Math.max(0, at - LONGEST_COLUMN), at);
  return COLUMNS.some((column) => before.endsWith(column));
}

function slotsBetween(text: Buffer, start: number, mark: Buffer, isSlotAt: (at: number) => boolean): Slot[] {
  const slots: Slot[] = [];
  for (let from = text.indexOf(mark, start); from >= 0;) {
    let end = from + mark.length;
    if (isSlotAt(from)) {
      const close = text.indexOf(mark, end);
      slots.push({ from, end: close + mark.length, entity: Number(text.toString('latin1', end, close)) });
      end = close + mark.length;
    }
    from = text.indexOf(mark, end);
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
