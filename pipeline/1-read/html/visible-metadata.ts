import type { Metadata, Origin } from '../../model.ts';
import { setOf } from '../../lexicons/read-list.ts';
import { textOf, type Candidate } from '../metadata.ts';
import {
  attribute,
  hasAttribute,
  hasWord,
  isNamed,
  linesContent,
  nameList,
  textContent,
} from './elements.ts';
import { isName, linesOfByline } from './byline.ts';
import { dayInAddress, hasFewWords, readDay } from './find-day.ts';
import type { PageElement, PageNode, PageRoot } from './tree.ts';

/** Names of elements that hold the author, the most exact first. */
const AUTHOR_NAMES = [
  setOf('author-name, byline-author, byline-name, post-author'),
  setOf('byline, bylines'),
  setOf('=author, article-author, entry-author, writer'),
].map(nameList);

/** Names of elements that hold the day of publication. */
const DATE_NAMES = nameList(
  setOf(`
  article-date, article-info, article-meta, byline, bylines, date, date-published, dateline, datetime,
  entry-date, entry-meta, post-date, post-meta, posted, posted-on, pub-date, pubdate, publish-date,
  published, published-date, story-date, timestamp
`),
);

const PUBLISHED_NAMES = nameList(
  setOf('date-published, entry-date, post-date, pubdate, publish-date, published'),
);

/** Where authors and days of other things stand. */
const ASIDE = setOf('aside, figcaption, figure, footer, nav');
const ASIDE_NAMES = nameList(
  setOf('caption, comment, comments, credit, photo, recommended, related, sidebar, trending'),
);

/** Longest line that can be a byline, and a line that can hold the day. */
const LONGEST_BYLINE = 240;
const LONGEST_DATE = 200;

/** Longest element that is looked at for either, in characters of the source. */
const LONGEST_SOURCE = 4000;

/** Authors further behind the first one belong to something else; in characters of the source. */
const NEAR = 3000;

/** Lines looked at below the headline for the day. */
const LINES = 25;

/** What a page shows of itself: headline, author, day, and its address. In falling trust for each. */
export function visibleCandidates(tree: PageRoot, elements: readonly PageElement[]): Candidate[] {
  const own = elementsOfArticle(tree);
  const found: Candidate[] = [];
  const add = (field: keyof Metadata, value: unknown, where: string, origin: Origin = 'document') => {
    if (value !== null && value !== '') found.push({ field, value, origin, where });
  };
  const addresses = addressesOf(elements);
  const times = own.filter((element) => element.tagName === 'time' && attribute(element, 'datetime'));
  for (const time of times.filter(isMarked).slice(0, 2))
    add('published', attribute(time, 'datetime'), '<time>');
  for (const { address } of addresses) add('published', dayInAddress(address), 'the address', 'address');
  add('published', findShownDay(own), 'the line beside the byline', 'visible');
  for (const time of times.slice(0, 2)) add('published', attribute(time, 'datetime'), '<time>');
  for (const byline of findBylines(own)) add('byline', byline, 'the byline');
  const heading = own.find(({ tagName }) => tagName === 'h1');
  add('title', heading ? textOf(textContent(heading)) : null, '<h1>');
  for (const { address, where } of addresses) add('url', address, where);
  return found;
}

/**
 * The elements of a page in order, without figures, footers and boxes of other stories, which say nothing of
 * this article.
 */
function elementsOfArticle(tree: PageRoot): PageElement[] {
  const own: PageElement[] = [];
  const visit = (children: readonly PageNode[]): void => {
    for (const child of children) {
      if (child.type !== 'element' || ASIDE.has(child.tagName) || isNamed(child, ASIDE_NAMES)) continue;
      own.push(child);
      visit(child.children);
    }
  };
  visit(tree.children);
  return own;
}

function addressesOf(elements: readonly PageElement[]): { address: string; where: string }[] {
  return elements
    .filter((e) => e.tagName === 'link' && hasWord(e, 'rel', 'canonical'))
    .map((e) => ({ address: attribute(e, 'href'), where: 'the canonical link' }))
    .filter(({ address }) => address);
}

function isMarked(time: PageElement): boolean {
  return (
    attribute(time, 'itemprop') === 'datePublished' ||
    hasAttribute(time, 'pubdate') ||
    isNamed(time, PUBLISHED_NAMES)
  );
}

/**
 * The texts of `rel=author` and of elements whose names say byline, in falling trust, each as a list where
 * there are several.
 */
function findBylines(elements: readonly PageElement[]): string[][] {
  const groups = [
    elements.filter((e) => hasWord(e, 'rel', 'author') && e.tagName !== 'link'),
    elements.filter((e) => hasWord(e, 'itemprop', 'author')),
    ...AUTHOR_NAMES.map((names) => elements.filter((e) => isNamed(e, names))),
  ];
  const lists = groups.map((group) => {
    const near = group.filter((e) => e.start - group[0].start <= NEAR);
    return namesIn(near.filter((e) => !near.some((other) => other !== e && isBelow(other, e))));
  });
  return [...lists, findAddressed(elements), findSpokenByline(elements)].filter((list) => list.length);
}

/** The names in the `<address>` of an article, which is that of its author. */
function findAddressed(elements: readonly PageElement[]): string[] {
  const address = elements.find((e) => e.tagName === 'address' && isShort(e));
  return address ? linesOfByline(linesContent(address)).filter(isName) : [];
}

const SPOKEN_IN = setOf('div, p, span');

/** A line that says itself that it is a byline: `By Ann Lee`. */
function findSpokenByline(elements: readonly PageElement[]): string[] {
  for (const element of elements) {
    if (!SPOKEN_IN.has(element.tagName) || !isShort(element) || firstCharacter(element) !== 'B') continue;
    const lines = linesContent(element);
    if (/^By:? \p{Lu}[\p{L}.'’-]+ \p{Lu}[^.!?]{1,60}$/u.test(textOf(lines) ?? ''))
      return linesOfByline(lines);
  }
  return [];
}

/** The first character of an element that is no space; empty where it has none. */
function firstCharacter({ children }: PageElement): string {
  for (const child of children) {
    const found =
      child.type === 'text'
        ? (/[^\s\p{Cc}]/u.exec(child.value)?.[0] ?? '')
        : child.type === 'element'
          ? firstCharacter(child)
          : '';
    if (found) return found;
  }
  return '';
}

function isShort({ start, end }: PageElement): boolean {
  return end - start < LONGEST_SOURCE;
}

/** Whether the first element lies inside the second. */
function isBelow(inner: PageElement, outer: PageElement): boolean {
  return outer.end > 0 && inner.start > outer.start && inner.end <= outer.end;
}

function namesIn(elements: readonly PageElement[]): string[] {
  const texts = elements
    .flatMap((element) => attribute(element, 'content') || linesOfByline(linesContent(element)))
    .map(textOf)
    .filter((text) => text !== null && text.length <= LONGEST_BYLINE);
  return [...new Set(texts as string[])];
}

/**
 * The day beside the byline: in an element that is named after it, else in a short line between the headline
 * and the text. The day of a change only where no other is shown.
 */
function findShownDay(elements: readonly PageElement[]): string | null {
  let changed: string | null = null;
  for (const line of linesWithDays(elements)) {
    const found = readDay(line);
    if (found && !found.changed) return found.day;
    changed ??= found?.day ?? null;
  }
  return changed;
}

function* linesWithDays(elements: readonly PageElement[]): Generator<string> {
  for (const element of elements) {
    if (element.tagName === 'meta' || !isShort(element) || !isNamed(element, DATE_NAMES)) continue;
    const text = textOf(textContent(element));
    if (text && text.length <= LONGEST_DATE) yield text;
  }
  const headline = elements.findIndex(({ tagName }) => tagName === 'h1');
  if (headline >= 0) yield* linesBelow(elements, headline);
}

/** The short lines below the headline, up to the first long one. */
function* linesBelow(elements: readonly PageElement[], headline: number): Generator<string> {
  let lines = 0;
  for (let at = headline + 1; at < elements.length && lines <= LINES; at++) {
    const element = elements[at];
    const text = ownText(element) || spokenDay(element);
    const isLong = text.length > LONGEST_DATE;
    if (isLong && element.tagName !== 'script') return;
    if (!text || isLong) continue;
    lines++;
    if (element.tagName === 'script' || hasFewWords(text)) yield text;
  }
}

/**
 * What readers of the screen are told in place of a time that a script puts in: `Published March 4, 2025`.
 */
function spokenDay(element: PageElement): string {
  const label = attribute(element, 'aria-label');
  return /^(?:published|posted|updated)\b/i.test(label) ? label : '';
}

/** The text that stands right in an element, without that of elements in it. */
function ownText({ children }: PageElement): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
