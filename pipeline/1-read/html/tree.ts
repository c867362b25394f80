import { html as known, parse, parseFragment as parsePiece, type Token, type TreeAdapter } from 'parse5';

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
  /** How that one is named: its classes. */
  bodyClass: string;
  /** Headings below the first rank that are links from end to end, as teasers have them. */
  linkedHeads: number;
}

/** A run of text; `start` and `end` are its place in the source, 0 and 0 where it has none. */
export class PageText {
  readonly type = 'text';
  value: string;
  start = 0;
  end = 0;
  parent: Parent | null = null;

  constructor(value: string) {
    this.value = value;
  }
}

/** A comment: it parts two texts, and what it says is not kept. */
export class PageComment {
  readonly type = 'comment';
  start = 0;
  end = 0;
  parent: Parent | null = null;
}

/** An element; `start` and `end` are its place in the source, 0 and 0 where the parser made it up. */
export class PageElement {
  readonly type = 'element';
  readonly tagName: string;
  readonly space: known.NS;
  readonly attributes: Token.Attribute[];
  readonly children: PageNode[] = [];
  start = 0;
  end = 0;
  parent: Parent | null = null;
  /** Whether it has an end tag of its own. */
  closed = false;
  /** The lists that its names stand in, one bit for each; -1 as long as nobody asked. */
  named = -1;
  /**
   * What it holds; null as long as it was not measured, and where nothing in it is ever a part of an article.
   */
  measure: Measure | null = null;
  /** What a `<template>` holds: nothing that the page shows. */
  template: PageRoot | null = null;

  constructor(tagName: string, space: known.NS, attributes: Token.Attribute[]) {
    this.tagName = tagName;
    this.space = space;
    this.attributes = attributes;
  }
}

/** A page, or a piece of one. */
export class PageRoot {
  readonly type = 'root';
  readonly children: PageNode[] = [];
  mode = known.DOCUMENT_MODE.NO_QUIRKS;
  measure: Measure | null = null;
  /**
   * The prose of all elements named like the article's text, by their classes: a body is cut in pieces that
   * are named alike.
   */
  readonly bodies = new Map<string, number>();
}

export type PageNode = PageElement | PageText | PageComment;
type Parent = PageElement | PageRoot;

/**
 * Parses a page as browsers do, scripts switched off. Every node keeps its place in the source, as UTF-16
 * offsets.
 */
export function parsePage(html: string): PageRoot {
  return withEnds(parse(html, OPTIONS));
}

/** Parses a piece of a page. */
export function parseFragment(html: string): PageRoot {
  return withEnds(parsePiece(html, OPTIONS));
}

/**
 * Puts what the page holds for browsers without scripts into its place; the page has to be measured anew.
 * Says whether there was any.
 */
export function openNoscripts(root: PageRoot): boolean {
  let found = false;
  const visit = (parent: PageElement | PageRoot): void => {
    for (const child of parent.children) if (child.type === 'element') visit(child);
    if (!parent.children.some(isNoscript)) return;
    found = true;
    parent.children.splice(
      0,
      parent.children.length,
      ...parent.children.flatMap((child) => (isNoscript(child) ? child.children : [child])),
    );
  };
  visit(root);
  root.measure = null;
  return found;
}

function isNoscript(node: PageNode): node is PageElement {
  return node.type === 'element' && node.tagName === 'noscript';
}

/** A template that a browser saved as the inside of an element (a shadow root) is shown; others are not. */
function openShadow({ attributes, template, children }: PageElement, parent: PageElement | PageRoot): void {
  if (template && attributes.some(({ name }) => name === 'shadowrootmode' || name === 'shadowmode'))
    parent.children.push(...template.children);
  else if (template) children.length = 0;
}

/** An element without an end tag ends where the last of what it holds does. */
function withEnds(root: PageRoot): PageRoot {
  const visit = (element: PageElement): void => {
    // What is put behind the others is visited too.
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      visit(child);
      if (child.template) openShadow(child, element);
    }
    const last = element.children.at(-1);
    if (element.end && !element.closed && last?.end) element.end = last.end;
  };
  for (const child of root.children) if (child.type === 'element') visit(child);
  return root;
}

/**
 * What the parser is told where it asks for a place: that there is one, and whether it ends with an end tag.
 */
const PLACED: Token.ElementLocation = {
  startLine: 0,
  startCol: 0,
  startOffset: 0,
  endLine: 0,
  endCol: 0,
  endOffset: 0,
};
const CLOSED: Token.ElementLocation = { ...PLACED, endTag: PLACED };

interface Nodes {
  node: PageNode | PageRoot;
  parentNode: Parent;
  childNode: PageNode;
  document: PageRoot;
  documentFragment: PageRoot;
  element: PageElement;
  commentNode: PageComment;
  textNode: PageText;
  template: PageElement;
  documentType: never;
}

/**
 * Builds the tree of a page with as little as reading needs: names, attributes, texts, places; no styles, no
 * comments' words.
 */
const adapter: TreeAdapter<Nodes> = {
  createDocument: () => new PageRoot(),
  createDocumentFragment: () => new PageRoot(),
  createElement: (tagName, space, attributes) => new PageElement(tagName, space, attributes),
  createCommentNode: () => new PageComment(),
  createTextNode: (value) => new PageText(value),

  appendChild(parent, node) {
    parent.children.push(node);
    node.parent = parent;
  },
  insertBefore(parent, node, reference) {
    parent.children.splice(parent.children.indexOf(reference), 0, node);
    node.parent = parent;
  },
  detachNode(node) {
    if (!node.parent) return;
    node.parent.children.splice(node.parent.children.indexOf(node), 1);
    node.parent = null;
  },
  insertText(parent, text) {
    const last = parent.children.at(-1);
    // What a style says is long and never asked for.
    const kept = parent.type === 'element' && parent.tagName === 'style' ? '' : text;
    if (last?.type === 'text') last.value += kept;
    else adapter.appendChild(parent, new PageText(kept));
  },
  insertTextBefore(parent, text, reference) {
    const before = parent.children[parent.children.indexOf(reference) - 1];
    if (before?.type === 'text') before.value += text;
    else adapter.insertBefore(parent, new PageText(text), reference);
  },

  adoptAttributes({ attributes }, more) {
    const names = new Set(attributes.map(({ name }) => name));
    for (const attribute of more) if (!names.has(attribute.name)) attributes.push(attribute);
  },
  setTemplateContent(template, content) {
    template.template = content;
  },
  getTemplateContent: ({ template }) => template!,
  setDocumentType() {},
  setDocumentMode(document, mode) {
    document.mode = mode;
  },
  getDocumentMode: ({ mode }) => mode,

  getFirstChild: ({ children }) => children[0] ?? null,
  getChildNodes: ({ children }) => children,
  getParentNode: (node) => (node.type === 'root' ? null : node.parent),
  getAttrList: ({ attributes }) => attributes,
  getTagName: ({ tagName }) => tagName,
  getNamespaceURI: ({ space }) => space,
  getTextNodeContent: ({ value }) => value,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node) => node.type === 'text',
  isCommentNode: (node) => node.type === 'comment',
  isDocumentTypeNode: (_node): _node is never => false,
  isElementNode: (node) => node.type === 'element',

  setNodeSourceCodeLocation(node, place) {
    if (node.type === 'root' || !place) return;
    node.start = place.startOffset;
    node.end = place.endOffset;
  },
  getNodeSourceCodeLocation(node) {
    if (node.type === 'root' || !node.end) return null;
    return node.type === 'element' && node.closed ? CLOSED : PLACED;
  },
  updateNodeSourceCodeLocation(node, place) {
    if (node.type === 'root') return;
    node.end = place.endOffset ?? node.end;
    if (node.type === 'element' && place.endTag) node.closed = true;
  },
};

const OPTIONS = { treeAdapter: adapter, sourceCodeLocationInfo: true, scriptingEnabled: false };
