import { attribute, isArticleBody, isNamed, nameList } from './elements.ts';
import type { Measure, PageElement, PageNode, PageRoot } from './tree.ts';
import { htmlBodyNames } from '../../lexicons/html-body-names.ts';
import { setOf } from '../../lexicons/read-list.ts';

/** The measure of an element that holds nothing. */
export const EMPTY: Readonly<Measure> = {
  prose: 0,
  linked: 0,
  controls: 0,
  body: 0,
  bodyClass: '',
  linkedHeads: 0,
};

/** What is never a part of an article's text. */
export const DROPPED: ReadonlySet<string> = setOf(`
  applet, area, audio, button, canvas, datalist, del, dialog, embed, fieldset, figcaption, frameset, head,
  iframe, img, input, label, legend, map, math, menu, meter, noscript, object, optgroup, option, picture,
  progress, s, script, select, strike, style, svg, template, textarea, title, video
`);

const CONTROLS = setOf('button, input, select, textarea');

const HEADS = setOf('h2, h3, h4, h5, h6');

/** Names of what holds the text of an article. */
export const BODY_NAMES = nameList(htmlBodyNames);

/**
 * Measures every element of a page in one pass, unless it was measured before. Gives the measure of the whole
 * page.
 */
export function measurePage(tree: PageRoot): Measure {
  if (tree.measure) return tree.measure;
  tree.measure = { ...EMPTY };
  tree.bodies.clear();
  measureInto(tree.measure, tree.children, false, tree.bodies);
  return tree.measure;
}

type Bodies = Map<string, number>;

function measureInto(sum: Measure, nodes: readonly PageNode[], inLink: boolean, bodies: Bodies): void {
  for (const node of nodes) {
    if (node.type === 'text') sum[inLink ? 'linked' : 'prose'] += node.value.trim().length;
    else if (node.type === 'element') addTo(sum, measureElement(node, inLink, bodies));
  }
}

function measureElement(element: PageElement, inLink: boolean, bodies: Bodies): Measure {
  const sum: Measure = { ...EMPTY };
  const { tagName } = element;
  if (DROPPED.has(tagName)) {
    if (CONTROLS.has(tagName) && attribute(element, 'type') !== 'hidden') sum.controls = 1;
    return sum;
  }
  measureInto(sum, element.children, inLink || tagName === 'a', bodies);
  if (HEADS.has(tagName) && sum.linked > sum.prose * 4) sum.linkedHeads = 1;
  if (isNamed(element, BODY_NAMES) || isArticleBody(element)) noteBody(element, sum, bodies);
  element.measure = sum;
  return sum;
}

function addTo(sum: Measure, inner: Measure): void {
  sum.prose += inner.prose;
  sum.linked += inner.linked;
  sum.controls += inner.controls;
  sum.linkedHeads += inner.linkedHeads;
  if (inner.body <= sum.body) return;
  sum.body = inner.body;
  sum.bodyClass = inner.bodyClass;
}

/** The innermost of several elements that are named so gives its classes. */
function noteBody(element: PageElement, sum: Measure, bodies: Bodies): void {
  const classes = attribute(element, 'class');
  bodies.set(classes, (bodies.get(classes) ?? 0) + sum.prose);
  if (!sum.bodyClass) sum.bodyClass = classes;
  sum.body = Math.max(sum.body, sum.prose);
}
