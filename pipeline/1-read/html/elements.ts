import type { Element, Nodes } from 'hast';

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
export function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child as Nodes);
}

/** Words that say the opposite of what follows them: `has-sidebar` is no sidebar. */
const TURNING = new Set(['has', 'have', 'hide', 'is', 'no', 'non', 'not', 'with', 'without']);

/**
 * The names that an element's classes, id and test id give it, one to three words each, in lower case: `relatedStories__box` gives
 * `related`, `stories`, `box`, `related-stories`, `stories-box`, `related-stories-box`.
 */
export function namesOf(element: Element): Set<string> {
  const names = new Set<string>();
  for (const given of ['className', 'id', 'dataTestId', 'dataTestid', 'dataComponent']) {
    for (const name of attribute(element, given).slice(0, 500).split(/\s+/)) addNames(name, names);
  }
  return names;
}

function addNames(name: string, names: Set<string>): void {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  words.forEach((word, at) => {
    if (TURNING.has(word) || TURNING.has(words[at - 1])) return;
    for (let length = 1; length <= 3 && at + length <= words.length; length++)
      names.add(words.slice(at, at + length).join('-'));
  });
}
