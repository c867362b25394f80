import type { Element, Nodes, Root } from 'hast';
import { BlockBuilder, isProse, type Block } from '../block.ts';
import { htmlDroppedAlways, htmlDroppedNames } from '../../lexicons/html-dropped-names.ts';
import { attribute, namesOf } from './elements.ts';
import { setOf } from '../../lexicons/read-list.ts';

/** An element that could hold the article, and the blocks that it holds: `blocks.slice(first, last)`. */
export interface Container {
  element: Element;
  first: number;
  last: number;
}

/** What is never a part of an article's text. */
const DROPPED = setOf(`
  applet, area, audio, button, canvas, datalist, dialog, embed, fieldset, figcaption, frameset, head,
  iframe, img, input, label, legend, map, math, menu, meter, noscript, object, optgroup, option, picture,
  progress, script, select, style, svg, template, textarea, title, video
`);

/** What is none as long as it does not hold half of the page: some pages wrap everything in a form or a header. */
const BESIDE = new Set(['aside', 'figure', 'footer', 'form', 'header', 'nav']);

const BESIDE_ROLES = setOf(`
  alert, alertdialog, banner, button, complementary, contentinfo, dialog, form, menu, menubar, navigation,
  search, toolbar, tooltip
`);

const BLOCKS = setOf(`
  address, article, aside, blockquote, body, caption, center, dd, details, dir, div, dl, dt, figure, footer,
  form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, html, li, main, nav, ol, p, pre, section, summary,
  table, tbody, td, tfoot, th, thead, tr, ul
`);

const CONTAINERS = setOf('article, body, center, div, main, section, td, form, span, blockquote');
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The readable blocks of a page, and the elements that hold them. */
export interface Gathered {
  blocks: Block[];
  containers: Container[];
}

/** Gathers the readable blocks of a page, leaving out what is hidden and what stands beside the article by its tag, role or name. */
export function gatherBlocks(tree: Root, source: string): Gathered {
  const builder = new BlockBuilder();
  const containers: Container[] = [];
  const lengths = new Map<Element, number>();
  const total = measureProse(tree, lengths);
  const visit = (node: Nodes, inLink: boolean, inArticle: boolean): void => {
    if (node.type === 'text') {
      const start = node.position?.start.offset ?? 0;
      builder.addText(node.value, source.slice(start, node.position?.end.offset ?? start), start, inLink);
      return;
    }
    if (node.type !== 'element') {
      if ('children' in node) for (const child of node.children) visit(child as Nodes, inLink, inArticle);
      return;
    }
    const name = node.tagName;
    if (name === 'br') return builder.addBreak();
    if (isDropped(node, (lengths.get(node) ?? 0) * 2 >= total)) return keepInside(node, inArticle, visit);
    const isBlock = BLOCKS.has(name);
    if (isBlock) builder.close(HEADINGS.has(name));
    const first = builder.blocks.length;
    const within = inArticle || name === 'article' || name === 'section' || name === 'main';
    for (const child of node.children) visit(child as Nodes, inLink || name === 'a', within);
    if (isBlock) builder.close();
    // A table of figures has no sentences; one that lays out the page has.
    if (name === 'table' && !builder.blocks.slice(first).some(isProse)) builder.blocks.length = first;
    if (CONTAINERS.has(name) && builder.blocks.length > first)
      containers.push({ element: node, first, last: builder.blocks.length });
  };
  visit(tree, false, false);
  builder.close();
  const { blocks } = builder;
  return { blocks, containers: containers.filter(({ last }) => last <= blocks.length) };
}

/** A quotation set as a figure stays, and so does the subheading in the header of a section. */
function keepInside(
  node: Element,
  inArticle: boolean,
  visit: (node: Nodes, inLink: boolean, inArticle: boolean) => void,
): void {
  const kept =
    node.tagName === 'figure'
      ? ['blockquote']
      : node.tagName === 'header' && inArticle
        ? ['h2', 'h3', 'h4']
        : [];
  if (!kept.length || isHidden(node)) return;
  const search = (children: Element['children']): void => {
    for (const child of children) {
      if (child.type !== 'element' || DROPPED.has(child.tagName) || hasDroppedName(child)) continue;
      if (kept.includes(child.tagName)) visit(child, false, inArticle);
      else search(child.children);
    }
  };
  if (!hasDroppedName(node)) search(node.children);
}

function isDropped(element: Element, holdsHalf: boolean): boolean {
  const name = element.tagName;
  if (DROPPED.has(name) || isHidden(element)) return true;
  if (
    name === 'html' ||
    name === 'body' ||
    name === 'main' ||
    attribute(element, 'itemProp') === 'articleBody'
  )
    return false;
  if (!holdsHalf)
    return BESIDE.has(name) || BESIDE_ROLES.has(attribute(element, 'role')) || hasDroppedName(element);
  const names = namesOf(element);
  return (
    name !== 'article' &&
    [...htmlDroppedAlways].some((dropped) => names.has(dropped)) &&
    !holdsHeadline(element)
  );
}

function hasDroppedName(element: Element): boolean {
  if (/author/.test(attribute(element, 'rel')) || attribute(element, 'itemProp') === 'author') return true;
  for (const name of namesOf(element)) if (htmlDroppedNames.has(name)) return true;
  return false;
}

function isHidden(element: Element): boolean {
  const { properties } = element;
  return (
    properties.hidden === true ||
    properties.hidden === '' ||
    properties.ariaHidden === 'true' ||
    /(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i.test(attribute(element, 'style'))
  );
}

function holdsHeadline(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child.tagName === 'h1' || holdsHeadline(child)),
  );
}

/** Characters of text outside links, for each element. */
function measureProse(node: Nodes, lengths: Map<Element, number>): number {
  if (node.type === 'text') return node.value.trim().length;
  if (node.type === 'element' && (node.tagName === 'a' || DROPPED.has(node.tagName))) return 0;
  let length = 0;
  if ('children' in node) for (const child of node.children) length += measureProse(child as Nodes, lengths);
  if (node.type === 'element') lengths.set(node, length);
  return length;
}
