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

/** UTF-8 text with an id in each of its slots. */
export function fillSlots(text: Buffer, ids: readonly Buffer[]): Buffer {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, from)) {
    const end = text.indexOf(MARK, at + 1);
    pieces.push(text.subarray(from, at), ids[Number(text.toString('latin1', at + 1, end))]);
    from = end + 1;
  }
  if (!from) return text;
  pieces.push(text.subarray(from));
  return Buffer.concat(pieces);
}
