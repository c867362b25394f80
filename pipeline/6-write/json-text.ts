import { isSlot } from './entity-slots.ts';
import type { LeanArticle } from './lean-rows.ts';

/** How the rows of a record are written as JSON. */
export interface JsonForm {
  article: LeanArticle;
  /** Whether rows leave out what is empty, and what follows from the rest of the record (see `lean-rows.ts`). */
  isLean: boolean;
}

/** Beyond this length JSON's own look at a text is the quicker one. */
const SHORT = 400;

/** A text as JSON, as `JSON.stringify` has it: nearly all have nothing to escape. */
export function jsonText(text: string): string {
  if (text.length > SHORT) return JSON.stringify(text);
  for (let i = 0; i < text.length; i++) if (mayBeEscaped(text.charCodeAt(i))) return JSON.stringify(text);
  return `"${text}"`;
}

/** A control character, a quotation mark, a backslash, or half a pair. */
function mayBeEscaped(unit: number): boolean {
  return unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit <= 0xdfff);
}

/** The id of an entity as JSON; a slot stands there as it is, to be filled. */
export function jsonId(id: string): string {
  return isSlot(id) ? `"${id}"` : jsonText(id);
}
