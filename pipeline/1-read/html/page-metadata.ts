import type { Element, Root } from 'hast';
import type { Metadata } from '../../model.ts';
import { textOf, type Candidate } from '../metadata.ts';
import { attribute, elementsOf, namesOf, textContent } from './elements.ts';

/** Names of `<meta>` (by `property`, `name` or `itemprop`, in lower case) for each piece of metadata, the most trusted first. */
const META: Partial<Record<keyof Metadata, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  byline: [
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'twitter:creator',
  ],
  publisher: ['og:site_name', 'article:publisher', 'application-name', 'dc.publisher'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'publish-date',
    'pubdate',
    'dc.date.issued',
    'dc.date',
    'date',
  ],
  url: ['og:url'],
  language: ['og:locale', 'content-language', 'dc.language'],
};

/**
 * What a page says of its article outside JSON-LD, in falling trust: `<meta>`, then `<time datetime>`, `rel=author`, bylines, `<h1>`,
 * `<title>`, the canonical link and `<html lang>`.
 */
export function readPageMetadata(tree: Root): Candidate[] {
  const elements = [...elementsOf(tree)];
  return [...metaCandidates(elements), ...visibleCandidates(elements)];
}

function metaCandidates(elements: readonly Element[]): Candidate[] {
  const contents = new Map<string, string[]>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const content = attribute(element, 'content');
    for (const key of [
      attribute(element, 'property'),
      attribute(element, 'name'),
      attribute(element, 'itemProp'),
      attribute(element, 'httpEquiv'),
    ]) {
      if (key && content)
        contents.set(key.toLowerCase(), [...(contents.get(key.toLowerCase()) ?? []), content]);
    }
  }
  const found: Candidate[] = [];
  for (const [field, names] of Object.entries(META) as [keyof Metadata, readonly string[]][]) {
    for (const name of names) {
      const values = contents.get(name)?.filter((value) => !isAddress(field, value)) ?? [];
      if (values.length)
        found.push(
          candidate(
            field,
            field === 'byline' ? values : field === 'language' ? values[0].replace('_', '-') : values[0],
            `<meta> ${name}`,
          ),
        );
    }
  }
  return found;
}

/** Some pages give the address of a profile where a name is asked for. */
function isAddress(field: keyof Metadata, value: string): boolean {
  return (field === 'byline' || field === 'publisher') && /^(?:https?:|@|\/)/.test(value.trim());
}

function visibleCandidates(elements: readonly Element[]): Candidate[] {
  const found: Candidate[] = [];
  const times = elements.filter((element) => element.tagName === 'time' && attribute(element, 'dateTime'));
  const marked = times.filter(
    (time) =>
      attribute(time, 'itemProp') === 'datePublished' ||
      time.properties.pubdate !== undefined ||
      namesOf(time).has('published'),
  );
  for (const time of [...marked, ...times].slice(0, 3))
    found.push(candidate('published', attribute(time, 'dateTime'), '<time>'));
  const byline = findByline(elements);
  if (byline) found.push(candidate('byline', byline, 'the byline'));
  const headings = elements
    .filter((element) => element.tagName === 'h1')
    .map((element) => textOf(textContent(element)))
    .filter((text) => text !== null);
  if (headings.length) found.push(candidate('title', headings[0], '<h1>'));
  const title = elements.find((element) => element.tagName === 'title');
  if (title) found.push(candidate('title', withoutSite(textContent(title)), '<title>'));
  const canonical = elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel').split(' ').includes('canonical'),
  );
  if (canonical) found.push(candidate('url', attribute(canonical, 'href'), 'the canonical link'));
  const root = elements.find((element) => element.tagName === 'html');
  if (root && attribute(root, 'lang'))
    found.push({ ...candidate('language', attribute(root, 'lang'), '<html lang>') });
  return found;
}

/** The text of `rel=author` or of an element whose name says byline, without `By` and without what follows the names (a time, a role on its own line). */
function findByline(elements: readonly Element[]): string | null {
  const authors = elements
    .filter((e) => attribute(e, 'rel').split(' ').includes('author') && e.tagName !== 'link')
    .map((e) => textOf(textContent(e)))
    .filter((text) => text !== null);
  const marked = authors.length
    ? authors
    : elements
        .filter((e) => attribute(e, 'itemProp') === 'author' || namesOf(e).has('byline'))
        .map((e) => textOf(textContent(e)))
        .slice(0, 1)
        .filter((text) => text !== null);
  const names = [
    ...new Set(
      marked.map((text) =>
        text
          .replace(/^by:?\s+/i, '')
          .replace(/\s*(?:[|•·]|\b(?:published|updated|posted)\b).*$/i, '')
          .trim(),
      ),
    ),
  ].filter((text) => text && text.length <= 120);
  return names.length ? names.join(', ') : null;
}

/** `Bridge reopens - The Daily Example` -> `Bridge reopens`: the last part goes where it is short and set off by spaces. */
function withoutSite(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim().slice(0, 2000);
  const parts = line.split(/ [|–—·»-] /);
  const site = parts[parts.length - 1];
  return parts.length > 1 && site.length <= 40 ? line.slice(0, -site.length - 3) : line;
}

function candidate(field: keyof Metadata, value: unknown, where: string): Candidate {
  return { field, value, origin: 'document', where };
}
