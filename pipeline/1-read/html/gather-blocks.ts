import { BlockBuilder, isProse, type Block } from '../block.ts';
import { htmlLeadNames } from '../../lexicons/html-body-names.ts';
import { setOf } from '../../lexicons/read-list.ts';
import { BesideJudge, type Mode, type Place } from './beside.ts';
import { attribute, hasAttribute, isArticleBody, isNamed, nameList, textContent } from './elements.ts';
import { DROPPED } from './measure.ts';
import { raisedForm } from './raised.ts';
import type { PageElement, PageNode, PageRoot, PageText } from './tree.ts';

const LEAD_NAMES = nameList(htmlLeadNames);

/** An element that could hold the article, and the blocks that it holds: `blocks.slice(first, last)`. */
export interface Container {
  element: PageElement;
  first: number;
  last: number;
}

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
  /** Every container, inner ones before outer ones. */
  containers: Container[];
  /** Indexes of blocks in elements whose name says that they sum the article up. */
  leads: ReadonlySet<number>;
  /** What is there and not seen: before which block it stands, and how many characters of prose it has. */
  unseen: readonly { at: number; prose: number }[];
}

/** How a page is gathered. */
export interface GatherOptions {
  mode: Mode;
  /** Whether it is a live blog: the times of its posts are kept. */
  live: boolean;
  /** Whether text that is there and not seen is read too. */
  showsUnseen?: boolean;
}

/**
 * Gathers the readable blocks of a page, leaving out what is hidden and what stands beside the article by its
 * tag, role or name.
 */
export function gatherBlocks(
  tree: PageRoot,
  source: string,
  { mode, live, showsUnseen }: GatherOptions = { mode: 'strict', live: false },
): Gathered {
  const gatherer = new Gatherer(source, new BesideJudge(tree, mode, showsUnseen ?? false), live);
  gatherer.visitChildren(tree, { inBody: false, inParagraph: false, inLink: false, inArticle: false });
  return gatherer.finish();
}

interface Within extends Place {
  inLink: boolean;
  inArticle: boolean;
}

class Gatherer {
  readonly #builder = new BlockBuilder();
  readonly #containers: Container[] = [];
  readonly #source: string;
  readonly #judge: BesideJudge;
  readonly #live: boolean;
  readonly #leads = new Set<number>();
  readonly #unseen: { at: number; prose: number }[] = [];

  constructor(source: string, judge: BesideJudge, live: boolean) {
    this.#source = source;
    this.#judge = judge;
    this.#live = live;
  }

  finish(): Gathered {
    this.#builder.close();
    return {
      blocks: this.#builder.blocks,
      containers: this.#containers,
      leads: this.#leads,
      unseen: this.#unseen,
    };
  }

  visitChildren({ children }: PageElement | PageRoot, within: Within): void {
    children.forEach((child, at) => this.#visit(child, within, children[at + 1]));
  }

  #visit(node: PageNode, within: Within, next?: PageNode): void {
    if (node.type === 'text') return this.#addText(node, within.inLink);
    if (node.type === 'comment') return;
    const name = node.tagName;
    if (name === 'br') return this.#builder.addBreak();
    if (this.#judge.isBeside(node, within)) return this.#leaveOut(node, within);
    if (name === 'sup') return this.#addRaised(node, within, next?.type === 'text' ? next.value : '');
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.#builder.close(HEADINGS.has(name));
    const first = this.#builder.blocks.length;
    if (isBlock && !CONTAINERS.has(name)) this.#visitBlock(node, within);
    else if (CONTAINERS.has(name)) this.#visitContainer(node, within);
    else this.visitChildren(node, this.#inside(node, within));
    if (!isBlock) return;
    this.#builder.close();
    if (isNamed(node, LEAD_NAMES)) this.#noteLeads(first);
  }

  #leaveOut(node: PageElement, within: Within): void {
    if (this.#judge.hiding(node) !== 'unseen') return this.#keepInside(node, within);
    this.#unseen.push({ at: this.#builder.blocks.length, prose: this.#judge.proseOf(node) });
  }

  #noteLeads(first: number): void {
    for (let at = first; at < this.#builder.blocks.length; at++) this.#leads.add(at);
  }

  #inside(node: PageElement, within: Within): Within {
    const name = node.tagName;
    return {
      inLink: within.inLink || name === 'a',
      inArticle: within.inArticle || name === 'article' || name === 'section' || name === 'main',
      inBody: within.inBody || isArticleBody(node),
      inParagraph: within.inParagraph || name === 'p',
    };
  }

  /** A table of figures has no sentences and is left out; one that lays out the page has. */
  #visitBlock(node: PageElement, within: Within): void {
    const { blocks } = this.#builder;
    const first = blocks.length;
    const containers = this.#containers.length;
    this.visitChildren(node, this.#inside(node, within));
    if (node.tagName !== 'table') return;
    this.#builder.close();
    if (blocks.slice(first).some(isProse)) return;
    blocks.length = first;
    this.#containers.length = containers;
  }

  #visitContainer(node: PageElement, within: Within): void {
    const { blocks } = this.#builder;
    const first = blocks.length;
    this.visitChildren(node, this.#inside(node, within));
    if (BLOCKS.has(node.tagName)) this.#builder.close();
    if (blocks.length > first) this.#containers.push({ element: node, first, last: blocks.length });
  }

  #addText({ value, start, end }: PageText, inLink: boolean): void {
    this.#builder.addText(value, this.#source.slice(start, end), start, inLink);
  }

  /** A raised figure is a power, a part of a fraction, the end of an ordinal, or the mark of a note. */
  #addRaised(node: PageElement, within: Within, behind: string): void {
    const form = raisedForm(node, this.#builder.lastCharacter, behind);
    if (form === 'note') return;
    if (form === 'power') this.#builder.insert('^');
    if (form === 'fraction') this.#builder.insert(' ');
    this.visitChildren(node, this.#inside(node, within));
  }

  /**
   * Of what is left out, a quotation set as a figure stays, the subheading in the header of a section, a line
   * that sums the article up, the time of a post.
   */
  #keepInside(node: PageElement, within: Within): void {
    const wanted = this.#wantedInside(node, within);
    if (!wanted || hasAttribute(node, 'hidden') || attribute(node, 'aria-hidden') === 'true') return;
    const search = (children: readonly PageNode[]): void => {
      for (const child of children) {
        if (child.type !== 'element' || DROPPED.has(child.tagName)) continue;
        if (wanted(child)) this.#keep(child, within);
        else if (!this.#judge.hasBesideName(child, false) || this.#live) search(child.children);
      }
    };
    if (wanted(node)) this.#keep(node, within);
    else search(node.children);
  }

  #wantedInside(node: PageElement, { inArticle }: Within): ((element: PageElement) => boolean) | null {
    const isTime = (element: PageElement) => this.#live && inArticle && element.tagName === 'time';
    if (node.tagName === 'figure' && !this.#judge.hasBesideName(node, false))
      return (element) => element.tagName === 'blockquote';
    if (node.tagName === 'header' && inArticle)
      return (element) => /^h[2-4]$/.test(element.tagName) || isNamed(element, LEAD_NAMES) || isTime(element);
    if (node.tagName === 'header') return (element) => isNamed(element, LEAD_NAMES);
    return this.#live && inArticle ? isTime : null;
  }

  #keep(node: PageElement, within: Within): void {
    this.#builder.close(HEADINGS.has(node.tagName));
    const first = this.#builder.blocks.length;
    if (node.tagName !== 'time' || !this.#saidBefore(node)) this.visitChildren(node, within);
    this.#builder.close();
    if (isNamed(node, LEAD_NAMES)) this.#noteLeads(first);
  }

  /** Some posts show their time twice: in the heading, and beside it. */
  #saidBefore(time: PageElement): boolean {
    const last = this.#builder.blocks.at(-1);
    return last !== undefined && last.mapped.toString().includes(textContent(time).trim());
  }
}

/** Whether a page shows itself as a live blog, by the names of its elements. */
export function isNamedLive(element: PageElement): boolean {
  return isNamed(element, LIVE_NAMES) || attribute(element, 'itemtype').endsWith('LiveBlogPosting');
}

const LIVE_NAMES = nameList(setOf('live-blog, live-feed, live-posts, live-updates, liveblog'));
