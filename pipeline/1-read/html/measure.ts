import { attribute, isArticleBody, isNamed, nameList } from './elements.ts';
import type { Measure, PageElement, PageNode, PageRoot } from './tree.ts';
import { htmlBodyNames } from '../../lexicons/html-body-names.ts';
import { setOf } from '../../lexicons/read-list.ts';

/** The measure of an element that holds nothing. */
export const EMPTY: Readonly<Measure> = { prose: 0, linked: 0, controls: 0, body: 0, linkedHeads: 0 };

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

/** Measures every element of a page in one pass, unless it was measured before. Gives the prose of the whole page. */
export function measurePage(tree: PageRoot): number {
  if (!tree.measure) measureInto((tree.measure = { ...EMPTY }), tree.children, false);
  return tree.measure.prose;
}

function measureInto(sum: Measure, nodes: readonly PageNode[], inLink: boolean): void {
  for (const node of nodes) {
    if (node.type === 'text') sum[inLink ? 'linked' : 'prose'] += node.value.trim().length;
    else if (node.type === 'element') addTo(sum, measureElement(node, inLink));
  }
}

function measureElement(element: PageElement, inLink: boolean): Measure {
  const sum: Measure = { ...EMPTY };
  const { tagName } = element;
  if (DROPPED.has(tagName)) {
    if (CONTROLS.has(tagName) && attribute(element, 'type') !== 'hidden') sum.controls = 1;
    return sum;
  }
  measureInto(sum, element.children, inLink || tagName === 'a');
  if (HEADS.has(tagName) && sum.linked > sum.prose * 4) sum.linkedHeads = 1;
  if (isNamed(element, BODY_NAMES) || isArticleBody(element)) sum.body = Math.max(sum.body, sum.prose);
  element.measure = sum;
  return sum;
}

function addTo(sum: Measure, inner: Measure): void {
  sum.prose += inner.prose;
  sum.linked += inner.linked;
  sum.controls += inner.controls;
  sum.linkedHeads += inner.linkedHeads;
  if (inner.body > sum.body) sum.body = inner.body;
}
