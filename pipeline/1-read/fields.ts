import type { Metadata, Origin } from '../model.ts';
import type { Candidate } from './metadata.ts';

/**
 * The names under which sidecars, front matter, JSON articles and JSON-LD give a piece of metadata, the most
 * exact first. Compared without case, `_` and `-`: `datePublished`, `date_published` and `Date-Published` are
 * one.
 */
const NAMES: Record<keyof Metadata, readonly string[]> = {
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors', 'by', 'creator'],
  publisher: ['publisher', 'publication', 'outlet', 'sitename', 'agency', 'provider'],
  published: [
    'published',
    'datepublished',
    'publishedat',
    'publishedtime',
    'publicationdate',
    'publishdate',
    'pubdate',
    'firstcreated',
    'date',
    'datecreated',
  ],
  url: ['url', 'link', 'canonicalurl', 'mainentityofpage'],
  language: ['language', 'lang', 'inlanguage'],
};

/** Whether a field of this name is read as metadata. */
export function isMetadataName(name: string): boolean {
  return KNOWN.has(plainName(name));
}

const KNOWN = new Set(Object.values(NAMES).flat());

const plainName = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');

/** What an object says about an article, field by field. Names that are not known are ignored. */
export function candidatesOf(
  object: Readonly<Record<string, unknown>>,
  origin: Origin,
  where: string,
): Candidate[] {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(object)) {
    const plain = plainName(name);
    if (!values.has(plain)) values.set(plain, value);
  }
  const found: Candidate[] = [];
  for (const [field, names] of Object.entries(NAMES) as [keyof Metadata, readonly string[]][]) {
    for (const name of names)
      if (values.get(name) != null) found.push({ field, value: values.get(name), origin, where });
  }
  return found;
}
