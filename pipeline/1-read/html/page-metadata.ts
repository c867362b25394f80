import type { Metadata } from '../../model.ts';
import { textOf, type Candidate } from '../metadata.ts';
import { attribute, textContent } from './elements.ts';
import { PageRoot, type PageElement } from './tree.ts';
import { tidyByline } from './byline.ts';
import { visibleCandidates } from './visible-metadata.ts';
import { htmlMetaNames } from '../../lexicons/html-meta-names.ts';

/**
 * What a page says of its article, in falling trust: JSON-LD, `<meta>`, then what it shows (`<time
 * datetime>`, the address, the line beside the byline, `rel=author`, bylines, `<h1>`), `<title>` and `<html
 * lang>`. Bylines come without what is no name, titles without the name of the site.
 *
 * @param elements all elements of the tree
 * @param stated what the JSON-LD says
 */
export function readPageMetadata(
  tree: PageRoot,
  elements: readonly PageElement[],
  stated: readonly Candidate[],
): Candidate[] {
  const found = [...stated, ...metaCandidates(elements), ...visibleCandidates(tree, elements)];
  const site = siteNames(found);
  const title = textOf(textContent(elements.find(({ tagName }) => tagName === 'title') ?? NOTHING));
  if (title) {
    const { headline, site: behind } = splitTitle(title);
    found.push(candidate('title', headline, '<title>'));
    if (behind) found.push(candidate('publisher', behind, '<title>'));
  }
  const root = elements.find(({ tagName }) => tagName === 'html');
  if (root && attribute(root, 'lang'))
    found.push(candidate('language', attribute(root, 'lang'), '<html lang>'));
  return found.flatMap((one) => tidy(one, site)).sort(wholeTitlesFirst(found));
}

const NOTHING = new PageRoot();

function metaCandidates(elements: readonly PageElement[]): Candidate[] {
  const contents = new Map<string, string[]>();
  for (const element of elements) {
    const isMeta = element.tagName === 'meta';
    const content = attribute(element, 'content');
    if (!content) continue;
    const keys = isMeta ? ['property', 'name', 'itemprop', 'http-equiv'] : ['itemprop'];
    for (const given of keys) {
      const key = attribute(element, given).trim().toLowerCase();
      if (key) contents.set(key, [...(contents.get(key) ?? []), content].slice(0, 50));
    }
  }
  const found: Candidate[] = [];
  for (const [field, names] of Object.entries(htmlMetaNames) as [keyof Metadata, readonly string[]][]) {
    for (const name of names) {
      const values = contents.get(name)?.filter((value) => !isAddress(field, value)) ?? [];
      if (values.length) found.push(candidate(field, valueOf(field, values), `<meta> ${name}`));
    }
  }
  return found;
}

function valueOf(field: keyof Metadata, values: readonly string[]): unknown {
  return field === 'byline' ? values : field === 'language' ? values[0].replace('_', '-') : values[0];
}

/** Some pages give the address of a profile where a name is asked for. */
function isAddress(field: keyof Metadata, value: string): boolean {
  return (field === 'byline' || field === 'publisher') && /^(?:https?:|@|\/)/.test(value.trim());
}

/** The names of the publisher as the page gives them, in lower case. */
function siteNames(found: readonly Candidate[]): ReadonlySet<string> {
  const names = found.filter(({ field }) => field === 'publisher').map(({ value }) => textOf(value));
  return new Set(names.filter((name) => name !== null).map((name) => name.toLowerCase()));
}

function tidy(given: Candidate, site: ReadonlySet<string>): Candidate[] {
  if (given.field === 'byline') {
    const value = tidyBylines(given.value, site);
    return value === null ? [] : [{ ...given, value }];
  }
  if (given.field === 'title') {
    const title = textOf(given.value);
    return title === null ? [] : [{ ...given, value: withoutSite(title, site) }];
  }
  return [given];
}

function tidyBylines(value: unknown, site: ReadonlySet<string>): string | null {
  const values = Array.isArray(value) ? value.slice(0, 50) : [value];
  const names = values
    .map((item) => (Array.isArray(item) ? null : textOf(item)))
    .map((text) => (text === null ? null : tidyByline(text, site)))
    .filter((name) => name !== null);
  return names.length ? [...new Set(names)].join(', ') : null;
}

/** A title without the name of the site behind it: `Bridge reopens | The Daily Example`. */
function withoutSite(title: string, site: ReadonlySet<string>): string {
  const { headline, site: behind } = splitTitle(title, 80);
  return behind && site.has(behind.toLowerCase()) ? headline : title;
}

/**
 * `Bridge reopens - The Daily Example` -> `Bridge reopens` and `The Daily Example`: the last part where it is
 * short and set off by spaces.
 */
function splitTitle(title: string, longest = 40): { headline: string; site: string | null } {
  const parts = title.split(/ [|–—·»-] /);
  const site = parts[parts.length - 1];
  return parts.length > 1 && site.length <= longest
    ? { headline: title.slice(0, -site.length - 3), site }
    : { headline: title, site: null };
}

/** A title that is cut off (`Bridge reopens after…`) comes behind one that goes on. */
function wholeTitlesFirst(found: readonly Candidate[]): (a: Candidate, b: Candidate) => number {
  const titles = found.filter(({ field }) => field === 'title').map(({ value }) => String(value));
  const isCut = ({ field, value }: Candidate): boolean => {
    if (field !== 'title') return false;
    const head = /^(.{20,}?)\s*(?:…|\.\.\.)$/.exec(String(value))?.[1];
    return (
      head !== undefined &&
      titles.some((title) => title.startsWith(head) && title.length > String(value).length)
    );
  };
  return (a, b) => Number(isCut(a)) - Number(isCut(b));
}

function candidate(field: keyof Metadata, value: unknown, where: string): Candidate {
  return { field, value, origin: 'document', where };
}
