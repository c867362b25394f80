import type { Oddity, Source } from '../model.ts';
import { repairSurrogates } from './decode.ts';
import { candidatesOf } from './fields.ts';
import { describeOverlong } from './limits.ts';
import { isObject, settleMetadata } from './metadata.ts';

/** What a line of a stream holds: an article, or why it holds none. `article_id` is the one given, whatever it is. */
export type LineReading = { source: Source; oddities: Oddity[] } | { article_id: unknown; error: string };

/**
 * Reads a line of a stream: `{"article_id", "text", "published"?, "title"?, …}`. The id and the text are taken as they are, so that the sender's
 * offsets hold; metadata that is null or not known is ignored, a date that does not exist is reported and counts as not known.
 *
 * @param number of the line, from 1: an article without id is called `line-N`
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
  const { article_id: given, text } = value;
  const id =
    (typeof given === 'string' && given !== '') || typeof given === 'number'
      ? String(given)
      : `line-${number}`;
  if (typeof text !== 'string') {
    return {
      article_id: given ?? id,
      error: `Line ${number} (“${id.slice(0, 100)}”) has ${text === undefined || text === null ? 'no text' : 'a text that is no string'}: give the article's text in “text”.`,
    };
  }
  const overlong = describeOverlong(id, text.length);
  if (overlong) return { article_id: given ?? id, error: overlong };
  const { oddities, ...metadata } = settleMetadata(candidatesOf(value, 'document', `line ${number}`), id);
  const repaired = repairSurrogates(text, id);
  return {
    source: { article_id: id, source: null, format: 'json', text: repaired.text, ...metadata },
    oddities: [...repaired.oddities, ...oddities],
  };
}
