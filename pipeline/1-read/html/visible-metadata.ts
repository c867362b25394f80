import type { Element, Root, RootContent } from 'hast';
import type { Metadata, Origin } from '../../model.ts';
import { setOf } from '../../lexicons/read-list.ts';
import { textOf, type Candidate } from '../metadata.ts';
import { attribute, isNamed, textContent } from './elements.ts';
import { dayInAddress, dayInText } from './find-day.ts';

/** Names of elements that hold the author, the most exact first. */
const AUTHOR_NAMES: readonly ReadonlySet<string>[] = [
  setOf('author-name, byline-author, byline-name, post-author'),
  setOf('byline, bylines'),
  setOf('=author, article-author, entry-author, writer'),
];

/** Names of elements that hold the day of publication. */
const DATE_NAMES = setOf(`
  article-date, article-info, article-meta, byline, bylines, date, date-published, dateline, datetime,
  entry-date, entry-meta, post-date, post-meta, posted, posted-on, pub-date, pubdate, publish-date,
  published, published-date, story-date, timestamp
`);

const PUBLISHED_NAMES = setOf('date-published, entry-date, post-date, pubdate, publish-date, published');

/** Where authors and days of other things stand. */
const ASIDE = setOf('aside, figcaption, figure, footer, nav');
const ASIDE_NAMES = setOf(
  'caption, comment, comments, credit, photo, recommended, related, sidebar, trending',
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
export function visibleCandidates(tree: Root, elements: readonly Element[]): Candidate[] {
  const aside = elementsAside(tree);
  const own = elements.filter((element) => !aside.has(element));
  const found: Candidate[] = [];
  const add = (field: keyof Metadata, value: unknown, where: string, origin: Origin = 'document') => {
    if (value !== null && value !== '') found.push({ field, value, origin, where });
  };
  const addresses = addressesOf(elements);
  const times = own.filter(({ tagName, properties }) => tagName === 'time' && properties.dateTime);
  for (const time of times.filter(isMarked).slice(0, 2))
    add('published', attribute(time, 'dateTime'), '<time>');
  for (const { address } of addresses) add('published', dayInAddress(address), 'the address', 'address');
  add('published', findShownDay(own), 'the line beside the byline', 'visible');
  for (const time of times.slice(0, 2)) add('published', attribute(time, 'dateTime'), '<time>');
  for (const byline of findBylines(own)) add('byline', byline, 'the byline');
  const heading = own.find(({ tagName }) => tagName === 'h1');
  add('title', heading ? textOf(textContent(heading)) : null, '<h1>');
  for (const { address, where } of addresses) add('url', address, where);
  return found;
}

/** Elements of figures, footers and boxes of other stories, which say nothing of this article. */
function elementsAside(tree: Root): ReadonlySet<Element> {
  const aside = new Set<Element>();
  const visit = (children: readonly RootContent[], within: boolean): void => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      const beside = within || ASIDE.has(child.tagName) || isNamed(child, ASIDE_NAMES);
      if (beside) aside.add(child);
      visit(child.children, beside);
    }
  };
  visit(tree.children, false);
  return aside;
}

function addressesOf(elements: readonly Element[]): { address: string; where: string }[] {
  return elements
    .filter((e) => e.tagName === 'link' && attribute(e, 'rel').split(' ').includes('canonical'))
    .map((e) => ({ address: attribute(e, 'href'), where: 'the canonical link' }))
    .filter(({ address }) => address);
}

function isMarked(time: Element): boolean {
  return (
    attribute(time, 'itemProp') === 'datePublished' ||
    time.properties.pubdate !== undefined ||
    isNamed(time, PUBLISHED_NAMES)
  );
}

/** The texts of `rel=author` and of elements whose names say byline, in falling trust, each as a list where there are several. */
function findBylines(elements: readonly Element[]): string[][] {
  const groups = [
    elements.filter((e) => attribute(e, 'rel').split(' ').includes('author') && e.tagName !== 'link'),
    elements.filter((e) => attribute(e, 'itemProp').split(' ').includes('author')),
    ...AUTHOR_NAMES.map((names) => elements.filter((e) => isNamed(e, names))),
  ];
  const lists = groups.map((group) => {
    const first = group[0]?.position?.start.offset ?? 0;
    const near = group.filter((e) => (e.position?.start.offset ?? 0) - first <= NEAR);
    return namesIn(near.filter((e) => !near.some((other) => other !== e && isBelow(other, e))));
  });
  const spoken = elements
    .filter(({ tagName }) => tagName === 'p' || tagName === 'div' || tagName === 'span')
    .map((e) => (isShort(e) ? (textOf(textContent(e)) ?? '') : ''))
    .find((text) => /^By:? \p{Lu}[\p{L}.'’-]+ \p{Lu}[^.!?]{1,60}$/u.test(text));
  return [...lists, spoken ? [spoken] : []].filter((list) => list.length);
}

function isShort({ position }: Element): boolean {
  return (position?.end.offset ?? 0) - (position?.start.offset ?? 0) < LONGEST_SOURCE;
}

/** Whether the first element lies inside the second. */
function isBelow(inner: Element, outer: Element): boolean {
  const [a, b] = [inner.position, outer.position];
  return a?.start.offset !== undefined && b?.start.offset !== undefined
    ? a.start.offset > b.start.offset && a.end.offset! <= b.end.offset!
    : false;
}

function namesIn(elements: readonly Element[]): string[] {
  const texts = elements
    .map((element) => textOf(attribute(element, 'content') || textContent(element)))
    .filter((text) => text !== null && text.length <= LONGEST_BYLINE);
  return [...new Set(texts as string[])];
}

/** The day beside the byline: in an element that is named after it, else in a short line between the headline and the text. */
function findShownDay(elements: readonly Element[]): string | null {
  for (const element of elements) {
    if (element.tagName === 'meta' || !isShort(element) || !isNamed(element, DATE_NAMES)) continue;
    const text = textOf(textContent(element));
    const day = text && text.length <= LONGEST_DATE ? dayInText(text) : null;
    if (day) return day;
  }
  const headline = elements.findIndex(({ tagName }) => tagName === 'h1');
  if (headline < 0) return null;
  let lines = 0;
  for (const element of elements.slice(headline + 1)) {
    const text = ownText(element);
    if (text.length > LONGEST_DATE || lines > LINES) return null;
    if (!text) continue;
    lines++;
    const day = dayInText(text);
    if (day) return day;
  }
  return null;
}

/** The text that stands right in an element, without that of elements in it. */
function ownText({ children }: Element): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
