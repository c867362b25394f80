import type { Metadata, Source } from '../model.ts';
import { describeOverlong } from './limits.ts';
import { readPublished } from './published.ts';

const TEXTS: readonly (keyof Metadata)[] = ['title', 'byline', 'publisher', 'url', 'language'];

/**
 * Checks what a program gives for an article. Throws a `TypeError` that names the field, what was given and
 * what is expected.
 */
export function checkSource(known: Partial<Source> & Pick<Source, 'article_id' | 'text'>): void {
  if (typeof known !== 'object' || known === null)
    throw wrong('The article', known, 'an object with article_id and text');
  const { article_id: id, text, published } = known;
  if (typeof id !== 'string' || !id) throw wrong('article_id', id, 'a string that is not empty');
  if (typeof text !== 'string') throw wrong('text', text, "the article's text as a string");
  if (/\p{Surrogate}/u.test(text)) throw wrong('text', 'half of a surrogate pair', 'well-formed Unicode');
  const overlong = describeOverlong(id, text.length);
  if (overlong) throw new TypeError(overlong);
  for (const field of TEXTS) {
    const value = known[field];
    if (value !== undefined && value !== null && typeof value !== 'string')
      throw wrong(field, value, 'a string or null');
  }
  if (published === undefined || published === null) return;
  const reading = readPublished(published);
  if ('wrong' in reading)
    throw wrong('published', published, `an ISO 8601 day or moment, because the given one ${reading.wrong}`);
}

function wrong(field: string, given: unknown, expected: string): TypeError {
  const shown =
    typeof given === 'string' ? `“${given.slice(0, 60)}”` : given === null ? 'null' : typeof given;
  return new TypeError(`Unexpected ${shown} as ${field}, expected ${expected}.`);
}
