import type { Oddity } from '../../model.ts';
import { joinBlocks } from '../block.ts';
import { candidatesOf } from '../fields.ts';
import { isObject, textOf, type Candidate } from '../metadata.ts';
import { attribute, textContent } from './elements.ts';
import { gatherBlocks } from './gather-blocks.ts';
import { describeMarkupOverload } from './guard.ts';
import type { StatedBody } from './read-body.ts';
import { parseFragment, type PageElement } from './tree.ts';

type Item = Record<string, unknown>;

/** What a page's structured data say. */
export interface JsonLd {
  candidates: Candidate[];
  /** What they say about the text. */
  body: StatedBody;
  /** Whether the article is a live blog. */
  live: boolean;
  oddities: Oddity[];
}

/**
 * Types of schema.org that are articles: `NewsArticle`, `ReportageNewsArticle`, `LiveBlogPosting`, `Report`.
 */
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** Types whose name is that of the publisher, where the article does not name one. */
const SITE = /^(?:NewsMediaOrganization|Organization|WebSite)$/;

/** Most items that are looked at; `@graph` of a page has some dozens. */
const MOST_ITEMS = 2000;

/**
 * What the page's JSON-LD says about its article: the first item of an article type, in an object, a list,
 * `@graph` or `mainEntity`.
 */
export function readJsonLd(elements: readonly PageElement[], name: string): JsonLd {
  const { items, oddities } = parseItems(elements, name);
  const article = items.find((item) => typesOf(item).some((type) => ARTICLE.test(type)));
  const site = items.find((item) => typesOf(item).some((type) => SITE.test(type)) && textOf(item.name));
  const publisher = site ? candidatesOf({ publisher: plainText(site.name) }, 'document', 'the JSON-LD') : [];
  if (!article) return { candidates: publisher, body: { text: null, words: null }, live: false, oddities };
  const byId = new Map(
    items.filter((item) => typeof item['@id'] === 'string').map((item) => [item['@id'], item]),
  );
  const resolved = Object.fromEntries(
    Object.entries(article).map(([field, value]) => [
      field,
      plainText(Array.isArray(value) ? value.map((v) => follow(v, byId)) : follow(value, byId)),
    ]),
  );
  return {
    candidates: [...candidatesOf(resolved, 'document', 'the JSON-LD'), ...publisher],
    body: { text: bodyText(article.articleBody), words: countOf(article.wordCount) },
    live: typesOf(article).includes('LiveBlogPosting'),
    oddities,
  };
}

function parseItems(elements: readonly PageElement[], name: string): { items: Item[]; oddities: Oddity[] } {
  const items: Item[] = [];
  const oddities: Oddity[] = [];
  for (const element of elements) {
    if (element.tagName !== 'script' || !/^application\/ld\+json\b/i.test(attribute(element, 'type')))
      continue;
    const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    try {
      collectItems(JSON.parse(text), items);
    } catch (error) {
      const repaired = parseRepaired(text);
      if (repaired !== undefined) {
        collectItems(repaired, items);
        continue;
      }
      const message = `The JSON-LD of “${name}” is not valid JSON (${(error as Error).message.replace(/\s+/g, ' ').slice(0, 120)}): the metadata was taken from the page's other marks; look at them.`;
      oddities.push({ rule: 'json-ld-broken', message });
    }
  }
  return { items, oddities };
}

/**
 * Content systems put line breaks into strings, a comment around the object, or a comma behind the last item.
 */
function parseRepaired(text: string): unknown {
  const repaired = text
    .replace(/^\s*(?:<!--|\/\*[^*]{0,40}\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|;)\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s?(?=[\]}])/g, '');
  try {
    return JSON.parse(repaired);
  } catch {
    return undefined;
  }
}

/** Breadth first, so that deep data cannot overflow the stack. */
function collectItems(value: unknown, items: Item[]): void {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && items.length < MOST_ITEMS; at++) {
    const next = queue[at];
    if (Array.isArray(next)) queue.push(...next.slice(0, MOST_ITEMS));
    else if (isObject(next)) {
      items.push(next);
      queue.push(next['@graph'], next.mainEntity);
      if (isObject(next.mainEntityOfPage) && next.mainEntityOfPage['@type'])
        queue.push(next.mainEntityOfPage);
    }
  }
}

function typesOf(item: Item): string[] {
  return [item['@type']].flat().filter((type) => typeof type === 'string');
}

/** `{"@id": "#author"}` as the item that it points to; one that only has an address says nothing. */
function follow(value: unknown, byId: ReadonlyMap<unknown, Item>): unknown {
  if (!isObject(value) || value.name !== undefined || typeof value['@id'] !== 'string') return value;
  const target = byId.get(value['@id']);
  return target?.name !== undefined
    ? { name: target.name }
    : /^https?:/.test(value['@id']) && Object.keys(value).length <= 2
      ? value
      : null;
}

/**
 * Strings, and names in objects and lists, without the character references and tags that some systems leave
 * in.
 */
function plainText(value: unknown): unknown {
  if (typeof value === 'string') return withoutMarkup(value);
  if (Array.isArray(value))
    return value.slice(0, 50).map((item) => (Array.isArray(item) ? null : plainText(item)));
  if (isObject(value) && value.name !== undefined) return { ...value, name: plainName(value.name) };
  return value;
}

function plainName(name: unknown): unknown {
  return typeof name === 'string'
    ? withoutMarkup(name)
    : Array.isArray(name)
      ? name.map((part) => (typeof part === 'string' ? withoutMarkup(part) : part))
      : name;
}

const MARKUP = /&(?:#\w{1,8}|[A-Za-z]\w{1,31});|<\/?[a-zA-Z][^<>]{0,200}>/;

/** Longest value that is looked at for markup; titles and names are much shorter. */
const LONGEST = 2000;

/** Twice, as some values are escaped twice: `&amp;#8216;`. */
function withoutMarkup(text: string): string {
  let plain = text;
  for (let round = 0; round < 2 && plain.length <= LONGEST && MARKUP.test(plain); round++)
    plain = textContent(parseFragment(plain));
  return plain;
}

/** The text in `articleBody`: paragraphs where it has line breaks or tags, else as it is. */
function bodyText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (/<\/?(?:p|div|br|h[1-6]|li)\b/i.test(value)) {
    if (describeMarkupOverload(value)) return null;
    return joinBlocks(gatherBlocks(parseFragment(value), value).blocks).toString() || null;
  }
  const plain =
    MARKUP.test(value) && !describeMarkupOverload(value) ? textContent(parseFragment(value)) : value;
  const paragraphs = plain
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return paragraphs.join('\n\n') || null;
}

function countOf(value: unknown): number | null {
  const count = Number(textOf(value)?.replaceAll(',', '') ?? NaN);
  return Number.isInteger(count) && count > 0 ? count : null;
}
