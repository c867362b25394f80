import type { Element, Nodes, Root } from 'hast';
import { attribute, isArticleBody, isNamed } from './elements.ts';
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

/** Measures every element of a page in one pass. */
export function measurePage(tree: Root): { measures: Map<Element, Measure>; total: number } {
  const measures = new Map<Element, Measure>();
  const visit = (node: Nodes, inLink: boolean): Measure => {
    const sum: Measure = { ...EMPTY };
    if (node.type === 'text') {
      sum[inLink ? 'linked' : 'prose'] = node.value.trim().length;
      return sum;
    }
    if (node.type === 'element' && DROPPED.has(node.tagName)) {
      if (CONTROLS.has(node.tagName) && attribute(node, 'type') !== 'hidden') sum.controls = 1;
      return sum;
    }
    const within = inLink || (node.type === 'element' && node.tagName === 'a');
    if ('children' in node)
      for (const child of node.children) {
        const inner = visit(child as Nodes, within);
        sum.prose += inner.prose;
        sum.linked += inner.linked;
        sum.controls += inner.controls;
        sum.linkedHeads += inner.linkedHeads;
        sum.body = Math.max(sum.body, inner.body);
      }
    if (node.type === 'element') {
      if (HEADS.has(node.tagName) && sum.linked > sum.prose * 4) sum.linkedHeads = 1;
      if (isArticleBody(node) || isNamed(node, htmlBodyNames)) sum.body = Math.max(sum.body, sum.prose);
      measures.set(node, sum);
    }
    return sum;
  };
  return { total: visit(tree, false).prose, measures };
}
