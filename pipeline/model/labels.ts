import type { MentionRow } from '../tables.ts';

/** The types that the tagger knows, in the order of their labels. */
export const NAME_TYPES: readonly MentionRow['type'][] = [
  'person',
  'organization',
  'place',
  'group',
  'other',
];

/**
 * Labels are BILOU: 0 is outside; then four for each type: the beginning of a name of several words, a word
 * inside it, its last word, and a name of one word (unit).
 */
export const BEGIN = 1;
export const INSIDE = 2;
export const LAST = 3;
export const UNIT = 4;
export const LABELS = 1 + 4 * NAME_TYPES.length;

/** The label of a type's part. */
export const labelOf = (type: number, part: number): number => 4 * type + part;
/** The type that a label belongs to. Not for 0. */
export const typeOfLabel = (label: number): number => (label - 1) >> 2;
/** The part that a label stands for: `BEGIN` to `UNIT`, 0 outside. */
export const partOfLabel = (label: number): number => (label === 0 ? 0 : ((label - 1) & 3) + 1);

/** Whether a label leaves no name open, so that a new one, or none, can follow. */
const closes = (label: number): boolean => [0, LAST, UNIT].includes(partOfLabel(label));
const opens = (label: number): boolean => [0, BEGIN, UNIT].includes(partOfLabel(label));

/** Whether a label may follow another. */
export function canFollow(previous: number, next: number): boolean {
  if (closes(previous)) return opens(next);
  return !opens(next) && typeOfLabel(previous) === typeOfLabel(next);
}

/** For each label those that may stand before it. */
export const BEFORE: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, next) =>
  Uint8Array.from(
    Array.from({ length: LABELS }, (_, label) => label).filter((previous) => canFollow(previous, next)),
  ),
);
/** Whether a segment may begin (or end) with a label. */
export const BEGINS: readonly boolean[] = Array.from({ length: LABELS }, (_, label) => opens(label));
export const ENDS: readonly boolean[] = Array.from({ length: LABELS }, (_, label) => closes(label));
/** For each label those that may stand behind it. */
export const AFTER: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, label) =>
  Uint8Array.from(Array.from({ length: LABELS }, (_, next) => next).filter((next) => canFollow(label, next))),
);
