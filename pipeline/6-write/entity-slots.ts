import type { ArticleRecord } from '../tables.ts';
import { linkAcross } from './link-across.ts';

/**
 * A slot stands where the id of an entity will stand once the whole batch is known: its number in the article between two vertical
 * tabs. No cell of a CSV holds one (see `joinLines`), and in JSON they stand where no text can (see `isSlotInJson`).
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

/** UTF-8 lines of a CSV with an id in each of their slots. */
export function fillSlots(lines: Buffer, ids: readonly Buffer[]): Buffer {
  return filled(lines, ids, MARK_IN_CSV, () => true);
}

/** A UTF-8 record with an id in each of its slots. */
export function fillSlotsInJson(record: Buffer, ids: readonly Buffer[]): Buffer {
  return filled(record, ids, MARK_IN_JSON, (at) => isSlotInJson(record, at));
}

const MARK_IN_CSV = Buffer.from('\v');
const MARK_IN_JSON = Buffer.from('\\u000b');

/** The columns that hold the id of an entity, as JSON has them. */
const COLUMNS = ['"entity_id":"', '"speaker_id":"', '"said_by_id":"'];
const LONGEST_COLUMN = Math.max(...COLUMNS.map(({ length }) => length));

/** Whether a mark at an offset begins a slot: inside a text, the quotation marks before it would be escaped, and an article's id may look like a slot. */
function isSlotInJson(record: Buffer, at: number): boolean {
  const before = record.toString('latin1', Math.max(0, at - LONGEST_COLUMN), at);
  return COLUMNS.some((column) => before.endsWith(column));
}

function filled(
  text: Buffer,
  ids: readonly Buffer[],
  mark: Buffer,
  isSlotAt: (at: number) => boolean,
): Buffer {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = text.indexOf(mark); at >= 0;) {
    const begin = at + mark.length;
    if (isSlotAt(at)) {
      const end = text.indexOf(mark, begin);
      pieces.push(text.subarray(from, at), ids[Number(text.toString('latin1', begin, end))]);
      from = end + mark.length;
    }
    at = text.indexOf(mark, Math.max(from, begin));
  }
  if (!from) return text;
  pieces.push(text.subarray(from));
  return Buffer.concat(pieces);
}
