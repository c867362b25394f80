import { attribute, isArticleBody, isNamed, nameList } from './elements.ts';
import type { PageElement, PageNode, PageRoot } from './tree.ts';
import { htmlBodyNames } from '../../lexicons/html-body-names.ts';
import { setOf } from '../../lexicons/read-list.ts';

/** What an element holds, hidden parts and all. */
export interface Measure {
  /** Characters of text outside links. */
  prose: number;
  /** Characters of text inside links. */
  linked: number;
  /** Fields and buttons to fill in and press. */
  controls: number;
  /** Most prose that an element below it has which says that it holds the article's text. */
  body: number;
  /** Headings below the first rank that are links from end to end, as teasers have them. */
  linkedHeads: number;
}

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

/** Measures every element of a page in one pass. */
export function measurePage(tree: PageRoot): { measures: Map<PageElement, Measure>; total: number } {
  const measures = new Map<PageElement, Measure>();
  const visit = (nodes: readonly PageNode[], inLink: boolean, sum: Measure): void => {
    for (const node of nodes) {
      if (node.type === 'text') sum[inLink ? 'linked' : 'prose'] += node.value.trim().length;
      else if (node.type === 'element') addTo(sum, measure(node, inLink));
    }
  };
  const measure = (element: PageElement, inLink: boolean): Measure => {
    const sum: Measure = { ...EMPTY };
    const { tagName } = element;
    if (DROPPED.has(tagName)) {
      if (CONTROLS.has(tagName) && attribute(element, 'type') !== 'hidden') sum.controls = 1;
      return sum;
    }
    visit(element.children, inLink || tagName === 'a', sum);
    if (HEADS.has(tagName) && sum.linked > sum.prose * 4) sum.linkedHeads = 1;
    if (isNamed(element, BODY_NAMES) || isArticleBody(element)) sum.body = Math.max(sum.body, sum.prose);
    measures.set(element, sum);
    return sum;
  };
  const whole: Measure = { ...EMPTY };
  visit(tree.children, false, whole);
  return { total: whole.prose, measures };
}

function addTo(sum: Measure, inner: Measure): void {
  sum.prose += inner.prose;
  sum.linked += inner.linked;
  sum.controls += inner.controls;
  sum.linkedHeads += inner.linkedHeads;
  if (inner.body > sum.body) sum.body = inner.body;
}
