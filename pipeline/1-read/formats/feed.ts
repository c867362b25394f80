import { parseFeed } from 'feedsmith';
import { decodeText } from '../decode.ts';
import { UnreadableError } from '../draft.ts';
import { isObject, textOf, type Candidate } from '../metadata.ts';
import type { Door, Found } from './door.ts';
import { textOfMarkup } from './markup.ts';

type Fields = Record<string, unknown>;

/** Where the items of RSS, RDF, Atom and JSON feeds hold what, the most exact first. */
const TEXT = [
  'content.encoded',
  'content.value',
  'content',
  'content_html',
  'description',
  'summary.value',
  'summary',
];
const DAY = ['pubDate', 'published', 'dc.dates.0', 'dc.date', 'date_published', 'updated'];
const AUTHOR = ['dc.creators', 'dc.creator', 'authors', 'author'];
const LINK = ['link', 'links.0.href', 'url', 'guid.value', 'id'];

/** Reads a feed (RSS, Atom, RDF): one article for each item, with the feed's title as publisher. */
export const readFeed: Door = async (bytes, path) => {
  const { text, oddities } = decodeText(bytes, path);
  const feed = parse(text, path);
  const items = [feed.items, feed.entries].find(Array.isArray) as unknown[] | undefined;
  if (!items?.length)
    throw new UnreadableError('text-missing', `“${path}” is a feed without items: remove it.`);
  const shared = [
    candidate('publisher', plainOf(first(feed, ['title', 'title.value']))),
    candidate('language', at(feed, 'language')),
  ];
  return items.filter(isObject).map((item, index): Found => {
    const name = `${path}, item ${index + 1}`;
    const candidates = [
      candidate('title', plainOf(first(item, ['title', 'title.value']))),
      candidate('byline', authorOf(first(item, AUTHOR))),
      candidate('published', first(item, DAY)),
      candidate('url', addressOf(first(item, LINK))),
      ...shared,
    ].filter((one) => one !== null);
    const body = textOf(first(item, TEXT)) === null ? '' : String(first(item, TEXT));
    return {
      name,
      part: `item-${index + 1}`,
      content: { format: 'feed', text: withoutSource(textOfMarkup(body) ?? ''), candidates, oddities },
    };
  });
};

/**
 * Content systems end an item with a line that leads back to them: `The post Bridge reopens appeared first on
 * The Herald.`
 */
function withoutSource(text: string): string {
  return text.replace(/\n\nThe post [^\n]{1,300} (?:appeared first|first appeared) on [^\n]{1,100}$/, '');
}

function parse(text: string, path: string): Fields {
  try {
    return parseFeed(text).feed as unknown as Fields;
  } catch {
    throw new UnreadableError(
      'feed-invalid',
      `“${path}” is no feed that can be read (RSS, Atom): save its articles as pages or text.`,
    );
  }
}

/** The value at a path of names and indexes; undefined where it leads nowhere. */
function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Fields)[key] : undefined),
      value,
    );
}

function first(item: Fields, paths: readonly string[]): unknown {
  return paths.map((path) => at(item, path)).find((value) => textOf(value) !== null);
}

function plainOf(value: unknown): string | null {
  const title = textOf(value);
  return title && /[&<]/.test(title) ? textOfMarkup(title) : title;
}

/** `desk@example.com (Ann Lee)` is how RSS gives an author. */
function authorOf(value: unknown): string | null {
  const author = textOf(value);
  return author?.replace(/^\S+@\S+\s+\(([^()]+)\)$/, '$1') ?? null;
}

function addressOf(value: unknown): string | null {
  const address = textOf(value);
  return address && /^https?:/.test(address) ? address : null;
}

function candidate(field: Candidate['field'], value: unknown): Candidate | null {
  return value === null || value === undefined
    ? null
    : { field, value, origin: 'document', where: 'the feed' };
}
