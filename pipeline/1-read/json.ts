import { unifyLineEnds } from './decode.ts';
import { DEEPEST, isTooDeep } from './depth.ts';
import { UnreadableError, type Draft } from './draft.ts';
import { candidatesOf } from './fields.ts';
import { isObject } from './metadata.ts';

/** Fields that hold an article's text, the most exact first. */
const TEXT_FIELDS = ['text', 'body', 'content', 'articleBody', 'content_text', 'content_html', 'contents'];

/** Fields of an object that hold a list of articles. */
const LIST_FIELDS = ['articles', 'items'];

/** Tags that text has where it is HTML; prose about `<b>` alone is none. */
const HTML =
  /<\/(?:p|div|h[1-6]|li|ul|ol|blockquote|section|article|body)\s*>|<br\s*\/?>|<p(?:\s[^<>]{0,200})?>/i;

/** One article of a file: its place in it and what stands there, or why nothing can be made of it. */
export interface JsonItem {
  /** What to call it in messages: the path, with the line or number where there are several. */
  name: string;
  /** What tells it from the file's other articles (`line-3`, `article-3`); null for the only one. */
  part: string | null;
  value: unknown;
}

/**
 * The articles of a JSON file: an object, an array of objects, or an object with `articles: []`. Throws where
 * it is no JSON.
 */
export function listJson(text: string, path: string): JsonItem[] {
  const value = parseJson(text, path);
  const list = Array.isArray(value)
    ? value
    : isObject(value) && !hasText(value)
      ? LIST_FIELDS.map((field) => value[field]).find(Array.isArray)
      : undefined;
  if (!list) return [{ name: path, part: null, value }];
  if (!list.length)
    throw new UnreadableError(
      'text-missing',
      `“${path}” holds an empty list of articles: add some, or remove the file.`,
    );
  return list.map((item, index) => ({
    name: `${path}, article ${index + 1}`,
    part: `article-${index + 1}`,
    value: item,
  }));
}

/** Reads JSON. Throws an error that says what is wrong with it and where. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableError(
      'json-invalid',
      `“${name}” is not valid JSON (${(error as Error).message.replace(/\s+/g, ' ').slice(0, 200)}): repair it there.`,
    );
  }
}

/**
 * Reads an article from an object: its text from `text`, `body`, `content` or `articleBody` (a string, an
 * array of paragraphs, or HTML), its metadata from the fields that it has. Throws where there is no text.
 *
 * @param readMarkup reads text that is HTML
 */
export function readObject(value: unknown, name: string, readMarkup: (html: string) => Draft): Draft {
  if (!isObject(value))
    throw new UnreadableError(
      'text-missing',
      `“${name}” is no object with a text: give each article as {"text": "…"}.`,
    );
  if (isTooDeep(value))
    throw new UnreadableError(
      'json-invalid',
      `“${name}” is nested more than ${DEEPEST} levels deep: give the text and its metadata as plain fields.`,
    );
  const candidates = candidatesOf(value, 'document', 'the JSON');
  const given = bodyOf(value);
  if (given === null)
    throw new UnreadableError(
      'text-missing',
      `“${name}” has no text: give it in “text”, as a string or a list of paragraphs.`,
    );
  if (!HTML.test(given)) return { format: 'json', text: unifyLineEnds(given), candidates, oddities: [] };
  const { text, candidates: inner, oddities } = readMarkup(given);
  return { format: 'json', text, candidates: [...candidates, ...inner], oddities };
}

/** The id that an object gives, if it gives one. */
export function givenId(value: unknown): string | null {
  if (!isObject(value)) return null;
  for (const id of [value.article_id, value.id]) {
    if ((typeof id === 'string' && id.trim()) || typeof id === 'number') return String(id);
  }
  return null;
}

function hasText(value: Record<string, unknown>): boolean {
  return bodyOf(value) !== null;
}

function bodyOf(value: Record<string, unknown>): string | null {
  for (const field of TEXT_FIELDS) {
    const body = value[field];
    if (typeof body === 'string' && body.trim()) return body;
    if (Array.isArray(body) && body.length && body.every((paragraph) => typeof paragraph === 'string'))
      return body.join('\n\n');
  }
  return null;
}
