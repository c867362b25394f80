import type { Root, SentenceContent } from 'nlcst';
import type { Span } from '../model.ts';

/** What begins at a unit: nothing, a sentence, or a paragraph (and so a sentence too). */
export type Break = '' | 'sentence' | 'paragraph';

const KINDS = {
  WordNode: 'word',
  WhiteSpaceNode: 'space',
  PunctuationNode: 'punctuation',
  SymbolNode: 'symbol',
  SourceNode: 'symbol',
} as const;

/**
 * A word, a mark or a space: a child of a sentence in the parser's tree, with what begins at it. The repairs
 * change only `breakBefore`.
 */
export class Unit implements Span {
  readonly kind: 'word' | 'punctuation' | 'symbol' | 'space';
  readonly start: number;
  readonly end: number;
  breakBefore: Break;
  #source: string;

  constructor(source: string, kind: Unit['kind'], start: number, end: number, breakBefore: Break) {
    this.#source = source;
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.breakBefore = breakBefore;
  }

  get text(): string {
    return this.#source.slice(this.start, this.end);
  }
}

/** A repair of the sentence and paragraph breaks: reads the units, sets `breakBefore`. */
export type Repair = (units: Unit[], text: string) => void;

/**
 * The children of all sentences in order, and the white space between sentences, each with the parser's own
 * break before it.
 */
export function nodesOf(tree: Root): { node: SentenceContent; breakBefore: Break }[] {
  const nodes: { node: SentenceContent; breakBefore: Break }[] = [];
  let pending: Break = 'paragraph';
  const add = (node: SentenceContent): void => {
    const isSpace = node.type === 'WhiteSpaceNode';
    nodes.push({ node, breakBefore: isSpace ? '' : pending });
    if (!isSpace) pending = '';
  };
  for (const block of tree.children) {
    pending = 'paragraph';
    for (const child of block.type === 'ParagraphNode' ? block.children : [block as SentenceContent]) {
      if (child.type !== 'SentenceNode') add(child as SentenceContent);
      else {
        pending ||= 'sentence';
        for (const node of child.children) add(node);
      }
    }
  }
  return nodes;
}

/** The units of a tree. */
export function unitsOf(tree: Root, text: string): Unit[] {
  return nodesOf(tree).map(({ node: { type, position }, breakBefore }) => {
    const { start, end } = position!;
    return new Unit(text, KINDS[type], start.offset!, end.offset!, breakBefore);
  });
}

/** Index of the nearest unit before `index` that is not white space; -1 if none. */
export function before(units: readonly Unit[], index: number): number {
  let i = index - 1;
  while (i >= 0 && units[i].kind === 'space') i--;
  return i;
}

/** Index of the nearest unit behind `index` that is not white space; the length if none. */
export function after(units: readonly Unit[], index: number): number {
  let i = index + 1;
  while (i < units.length && units[i].kind === 'space') i++;
  return i;
}

/** Marks that can close what stands before them. */
export const isCloser = (text: string): boolean => /^(?:["”’»)\]]|''|'){1,3}$/.test(text);

/** Whether a word begins with a capital letter. */
export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);
