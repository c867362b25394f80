import { setOf } from '../../lexicons/read-list.ts';
import type { PageElement, PageNode, PageRoot } from './tree.ts';

/** The value of an attribute; empty where it is absent. */
export function attribute({ attributes }: PageElement, name: string): string {
  for (const one of attributes) if (one.name === name) return one.value;
  return '';
}

/** Whether an element has an attribute, with or without a value. */
export function hasAttribute({ attributes }: PageElement, name: string): boolean {
  return attributes.some((one) => one.name === name);
}

/** Whether the value of an attribute, a list of words, has a word. */
export function hasWord(element: PageElement, name: string, word: string): boolean {
  const value = attribute(element, name);
  return value === word || (value.includes(word) && value.split(/\s+/).includes(word));
}

/** The text of a node and all below it, scripts and styles left out. */
export function textContent(node: PageNode | PageRoot): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'comment') return '';
  if (node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')) return '';
  let text = '';
  for (const child of node.children) text += textContent(child);
  return text;
}

/** Elements that stand on lines of their own. */
const LINES = setOf(
  'address, article, dd, div, dl, dt, figure, h1, h2, h3, h4, h5, h6, li, ol, p, section, td, tr, ul',
);

/** The text of an element with a line feed where another line begins: around blocks, at `<br>`. */
export function linesContent(node: PageNode): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type === 'comment' || node.tagName === 'script' || node.tagName === 'style') return '';
  if (node.tagName === 'br') return '\n';
  const text = node.children.map(linesContent).join('');
  return LINES.has(node.tagName) ? `\n${text}\n` : text;
}

/** All elements of a tree in document order. The depth is limited by the guard. */
export function elementsOf(tree: PageNode | PageRoot): PageElement[] {
  const elements: PageElement[] = [];
  const visit = (node: PageNode | PageRoot): void => {
    if (node.type === 'element') elements.push(node);
    else if (node.type !== 'root') return;
    for (const child of node.children) visit(child);
  };
  visit(tree);
  return elements;
}

/** Whether an element says that it holds the text of the article. */
export function isArticleBody(element: PageElement): boolean {
  return hasWord(element, 'itemprop', 'articleBody');
}

/** Words that say the opposite of what follows them: `has-sidebar` is no sidebar. */
const TURNING = setOf('has, have, hide, is, no, non, not, show, toggle, with, without');

/**
 * Words that make what stands before them the name of a whole page or article: `sidebar-grid`,
 * `paywall-article`.
 */
const WHOLES = setOf(`
  app, article, body, copy, fixed, grid, layout, main, page, post, shell, site, sticky, story, template,
  text, theme, view
`);

/** Words that do not: a `related-article` is another article. */
const OTHERS = setOf(`
  also, latest, more, most, next, other, popular, promo, promoted, read, recommended, related, see, similar,
  sponsored, teaser, trending
`);

/** First words of names that blogs make from an article's subjects: `tag-newsletter`, `category-comment`. */
const SUBJECTS = setOf('author, category, postid, tag');

/** Where names are given. */
const GIVEN_IN = setOf('class, data-component, data-test-id, data-testid, id');

/** Most characters of them that are looked at. */
const LONGEST = 500;

/** A list of names, as one bit. */
export type NameList = number;

const bits = new Map<string, number>();
let registered = 0;

/**
 * Registers a list of names, one to three words each, in lower case, joined by hyphens; one that is a whole
 * class by itself stands behind `=`.
 */
export function nameList(names: ReadonlySet<string>): NameList {
  const bit = 1 << registered++;
  if (registered > 30) throw new Error('Unexpected list of names, expected at most 30 of them');
  for (const name of names) bits.set(name, (bits.get(name) ?? 0) | bit);
  known.clear();
  return bit;
}

/**
 * Whether the classes, the id or the test id of an element give it one of some names: `relatedStories__box`
 * has the names `related`, `stories`, `box`, `related-stories`, `stories-box`, `related-stories-box`. A name
 * that turns into that of the page or the article is none: `sidebar-grid`, `has-sidebar`, `tag-newsletter`.
 */
export function isNamed(element: PageElement, names: NameList): boolean {
  if (element.named < 0) element.named = listsOf(element);
  return (element.named & names) !== 0;
}

function listsOf({ attributes }: PageElement): number {
  let lists = 0;
  for (const { name, value } of attributes)
    if (value && GIVEN_IN.has(name)) lists |= listsOfNames(value.slice(0, LONGEST));
  return lists;
}

/** The lists of a value, kept for the next element with the same one. */
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

function listsOfNames(value: string): number {
  const before = known.get(value);
  if (before !== undefined) return before;
  let lists = 0;
  for (const name of value.split(/\s+/)) if (name) lists |= listsOfName(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(value, lists);
  return lists;
}

function listsOfName(name: string): number {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const bitsOf = (from: number, to: number): number => bits.get(words.slice(from, to).join('-')) ?? 0;
  if (words.length > 1 && SUBJECTS.has(words[0])) return bitsOf(0, 2) | bitsOf(0, 3);
  let lists = words.length === 1 ? (bits.get(`=${words[0]}`) ?? 0) : 0;
  for (let at = 0; at < words.length; at++) {
    if (TURNING.has(words[at]) || TURNING.has(words[at - 1])) continue;
    const turned = WHOLES.has(words[at + 1]) && !OTHERS.has(words[at]);
    for (let length = turned ? 2 : 1; length <= 3 && at + length <= words.length; length++)
      lists |= bitsOf(at, at + length);
  }
  return lists;
}
