import type { Draft, UnreadableError } from '../draft.ts';

/** One article of a file in another format than text, or why it cannot be read. */
export interface Found {
  /** What to call it in messages: the path, with the number where there are several. */
  name: string;
  /** What tells it from the file's other articles (`item-3`); null for the only one. */
  part: string | null;
  content: Draft | UnreadableError;
}

/**
 * Opens a format: the only place that knows its library, which is loaded with it. Throws an `UnreadableError`
 * where nothing of the file can be read; anything else that a library throws counts as a damaged file.
 */
export type Door = (bytes: Uint8Array, path: string) => Promise<Found[]>;
