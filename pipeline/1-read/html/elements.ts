import type { Element, Nodes } from 'hast';
import { setOf } from '../../lexicons/read-list.ts';

/** A property of an element as a string; lists joined by spaces. Empty where it is absent. */
export function attribute(element: Element, name: string): string {
  const value = element.properties?.[name];
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value ?? '');
}

/** The text of a node and all below it, scripts and styles left out. */
export function textContent(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')) return '';
  return 'children' in node ? node.children.map(textContent).join('') : '';
}

/** All elements of a tree in document order. The depth is limited by the guard. */
export function elementsOf(tree: Nodes): Element[] {
  const elements: Element[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element') elements.push(node);
    if ('children' in node) for (const child of node.children) visit(child as Nodes);
  };
  visit(tree);
  return elements;
}

/** Whether an element says that it holds the text of the article. */
export function isArticleBody(element: Element): boolean {
  return attribute(element, 'itemProp').split(' ').includes('articleBody');
}

/** Words that say the opposite of what follows them: `has-sidebar` is no sidebar. */
const TURNING = setOf('has, have, hide, is, no, non, not, show, toggle, with, without');

/** Words that make what stands before them the name of a whole page or article: `sidebar-grid`, `paywall-article`. */
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

const GIVEN_IN = ['className', 'id', 'dataTestId', 'dataTestid', 'dataComponent'];
const known = new WeakMap<Element, ReadonlySet<string>>();

/**
 * The names that an element's classes, id and test id give it, one to three words each, in lower case: `relatedStories__box` gives
 * `related`, `stories`, `box`, `related-stories`, `stories-box`, `related-stories-box`; one that is a single word also stands behind `=`. A name that turns into that of the page or the
 * article is left out: `sidebar-grid`, `has-sidebar`, `tag-newsletter`.
 */
export function namesOf(element: Element): ReadonlySet<string> {
  const before = known.get(element);
  if (before) return before;
  const names = new Set<string>();
  for (const given of GIVEN_IN) {
    const value = attribute(element, given);
    if (value) for (const name of value.slice(0, 500).split(/\s+/)) addNames(name, names);
  }
  known.set(element, names);
  return names;
}

/** Whether an element has one of some names. */
export function isNamed(element: Element, names: ReadonlySet<string>): boolean {
  for (const name of namesOf(element)) if (names.has(name)) return true;
  return false;
}

function addNames(name: string, names: Set<string>): void {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (words.length > 1 && SUBJECTS.has(words[0])) {
    names.add(words.slice(0, 2).join('-')).add(words.slice(0, 3).join('-'));
    return;
  }
  if (words.length === 1) names.add(`=${words[0]}`);
  words.forEach((word, at) => {
    if (TURNING.has(word) || TURNING.has(words[at - 1])) return;
    for (let length = 1; length <= 3 && at + length <= words.length; length++) {
      const turned = length === 1 && WHOLES.has(words[at + 1]) && !OTHERS.has(word);
      if (!turned) names.add(words.slice(at, at + length).join('-'));
    }
  });
}
