import { kindOf } from './endings.ts';

const MB = 1_000_000;

/** Most bytes that the file of one article may have; a page is much longer than its text. */
export const LONGEST_ARTICLE = 20 * MB;

/**
 * Most characters that the text of one article may have: half a gigabyte of memory and a minute for each
 * million. A long feature has 60,000.
 */
export const LONGEST_TEXT = 2 * MB;

/**
 * Most that a file of several articles may have: it is held in memory as a whole. `stream` takes any number
 * of lines.
 */
export const LARGEST_COLLECTION = 400 * MB;

/** Kinds of files that hold any number of articles. */
const COLLECTIONS: ReadonlySet<unknown> = new Set(['json', 'ndjson', 'warc', 'wacz', 'feed']);

/**
 * Says that a file is too large to be read, so that its bytes need not be loaded; null where it is not.
 *
 * @param size in bytes
 */
export function describeOversize(path: string, size: number): string | null {
  const kind = kindOf(path);
  const collection = COLLECTIONS.has(kind);
  const limit = collection ? LARGEST_COLLECTION : LONGEST_ARTICLE;
  if (size <= limit) return null;
  const advice =
    collection && kind !== 'warc' && kind !== 'wacz'
      ? 'split it, or send its articles through “clipsheet stream” line by line'
      : 'split it into one file for each article';
  return `“${path}” has ${megabytes(size)} MB, and ${collection ? 'a file of articles' : 'an article'} may have ${limit / MB} MB: ${advice}.`;
}

/** Says that the text of one article is too long; null where it is not. */
export function describeOverlong(name: string, length: number): string | null {
  if (length <= LONGEST_TEXT) return null;
  return `The text of “${name}” has ${megabytes(length)} million characters, and an article may have ${LONGEST_TEXT / MB} million: split it into its articles.`;
}

function megabytes(size: number): string {
  return (size / MB).toFixed(size < 100 * MB ? 1 : 0);
}
