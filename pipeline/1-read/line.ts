import { createHash } from 'node:crypto';
import type { Oddity, Source } from '../model.ts';
import { repairSurrogates } from './decode.ts';
import { DEEPEST, isTooDeep } from './depth.ts';
import { candidatesOf, isMetadataName } from './fields.ts';
import { describeOverlong } from './limits.ts';
import { isObject, settleMetadata } from './metadata.ts';

/**
 * What a line of a stream holds: an article with the fields that are not read, or why it holds none, with the
 * id if one was given.
 */
export type LineReading =
  | { source: Source; oddities: Oddity[]; others: Readonly<Record<string, unknown>> }
  | { article_id: string | number | null; error: string };

/** Fields that the record has itself, or that are read: everything else of a line goes on into its answer. */
const OWN = new Set(['article', 'entities', 'mentions', 'quotes', 'numbers', 'dates', 'problems', 'error']);

/**
 * Reads a line of a stream: `{"article_id", "text", "published"?, "title"?, …}`. The id and the text are
 * taken as they are, so that the sender's offsets hold; metadata that is null is ignored, fields that are not
 * known go on into the answer, a date that does not exist is reported and counts as not known.
 *
 * An article without an id is called after its text (`text-1f3c9a2e`): the same wherever it stands in the
 * stream.
 *
 * @param number of the line, from 1, for messages
 */
export function readLine(line: string, number: number): LineReading {
  let value: unknown;
  try {
    value = JSON.parse(number === 1 ? line.replace(/^\uFEFF/, '') : line);
  } catch (error) {
    return {
      article_id: null,
      error: `Line ${number} is not valid JSON (${(error as Error).message.replace(/\s+/g, ' ').slice(0, 200)}): send one object for each line.`,
    };
  }
  if (!isObject(value))
    return { article_id: null, error: `Line ${number} is no object: send {"article_id": "…", "text": "…"}.` };
  if (isTooDeep(value))
    return {
      article_id: null,
      error: `Line ${number} is nested more than ${DEEPEST} levels deep: send the article's text and metadata as plain fields.`,
    };
  const { article_id: given, text } = value;
  const stated = (typeof given === 'string' && given !== '') || typeof given === 'number' ? given : null;
  if (typeof text !== 'string') {
    return {
      article_id: stated,
      error: `Line ${number}${stated === null ? '' : ` (“${String(stated).slice(0, 100)}”)`} has ${text === undefined || text === null ? 'no text' : 'a text that is no string'}: give the article's text in “text”.`,
    };
  }
  const id = stated === null ? idOfText(text) : String(stated);
  const overlong = describeOverlong(id, text.length);
  if (overlong) return { article_id: stated, error: overlong };
  const candidates = candidatesOf(value, 'document', `line ${number}`);
  const { oddities, ...metadata } = settleMetadata(candidates, id);
  const repaired = repairSurrogates(text, id);
  return {
    source: { article_id: id, source: null, format: 'json', text: repaired.text, ...metadata },
    oddities: [...repaired.oddities, ...oddities],
    others: othersOf(value),
  };
}

/** An id from what an article says: the first figures of the text's SHA-256. */
function idOfText(text: string): string {
  return `text-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

/** The fields of a line that are neither an article's nor a record's. */
function othersOf(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const others = Object.entries(value).filter(
    ([name]) => name !== 'article_id' && name !== 'text' && !OWN.has(name) && !isMetadataName(name),
  );
  return Object.fromEntries(others);
}
