import type { Root } from 'hast';
import type { Oddity } from '../../model.ts';
import { candidatesOf } from '../fields.ts';
import { isObject, type Candidate } from '../metadata.ts';
import { attribute, elementsOf } from './elements.ts';

type Item = Record<string, unknown>;

/** Types of schema.org that are articles: `NewsArticle`, `ReportageNewsArticle`, `LiveBlogPosting`, `Report`. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** Most items that are looked at; `@graph` of a page has some dozens. */
const MOST_ITEMS = 2000;

/** What the page's JSON-LD says about its article: the first item of an article type, in an object, a list, `@graph` or `mainEntity`. */
export function readJsonLd(tree: Root, name: string): { candidates: Candidate[]; oddities: Oddity[] } {
  const items: Item[] = [];
  const oddities: Oddity[] = [];
  for (const element of elementsOf(tree)) {
    if (element.tagName !== 'script' || !/^application\/ld\+json\b/i.test(attribute(element, 'type')))
      continue;
    const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    try {
      collectItems(JSON.parse(text), items);
    } catch (error) {
      const message = `The JSON-LD of “${name}” is not valid JSON (${(error as Error).message.replace(/\s+/g, ' ').slice(0, 120)}): the metadata was taken from the page's other marks; look at them.`;
      oddities.push({ rule: 'json-ld-broken', message });
    }
  }
  const article = items.find((item) => typesOf(item).some((type) => ARTICLE.test(type)));
  if (!article) return { candidates: [], oddities };
  const byId = new Map(
    items.filter((item) => typeof item['@id'] === 'string').map((item) => [item['@id'], item]),
  );
  const resolved = Object.fromEntries(
    Object.entries(article).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.map((v) => follow(v, byId)) : follow(value, byId),
    ]),
  );
  return { candidates: candidatesOf(resolved, 'document', 'the JSON-LD'), oddities };
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
