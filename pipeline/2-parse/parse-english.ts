import type { Nodes, Root } from 'nlcst';
import type { Plugin } from 'unified';
import { parsePiece } from './english/atoms.ts';
import { scanEnglish } from './english/index.ts';
import { unitsOf, type Unit } from './units.ts';

type Point = NonNullable<Root['position']>['start'];

/** Longest piece of text that the parser sees at once, in UTF-16 units. */
const LIMIT = 8000;

/** Trees that nobody has looked at, and so nobody can have changed. */
const untouched = new WeakSet<Root>();

/** The tree of a text, which is made when somebody first looks at it. */
function lazyRoot(text: string): Root {
  const made = (): Root => {
    if (untouched.delete(root)) {
      for (const [name, value] of Object.entries(parseWhole(text)))
        Object.defineProperty(root, name, { value, writable: true, enumerable: true, configurable: true });
    }
    return root;
  };
  const root: Root = {
    type: 'RootNode',
    get children() {
      return made().children;
    },
    set children(value) {
      made().children = value;
    },
    get position() {
      return made().position;
    },
    set position(value) {
      made().position = value;
    },
  };
  untouched.add(root);
  return root;
}

/**
 * retext-english in pieces. Its repairs of words take quadratic time, and deep recursion, on texts such as a
 * megabyte of `1/1/1/…`; in pieces of bounded size any text takes linear time. Pieces end at an empty line
 * wherever there is one, so that articles come out as if parsed whole; otherwise at a line, a sentence, a
 * space, or where the piece is full. The tree is made when somebody looks at it: the stages need its words
 * and breaks alone.
 */
export const parseEnglish: Plugin<[], string, Root> = function () {
  this.parser = lazyRoot;
};

/** The words, marks and spaces of a tree: those of the text where nobody has looked at the tree. */
export function unitsIn(tree: Root, text: string): Unit[] {
  if (!untouched.has(tree)) return unitsOf(tree, text);
  const units: Unit[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = endOfPiece(text, from);
    scanEnglish(text, from, to, units);
  }
  return units;
}

function parseWhole(document: string): Root {
  const children: Root['children'] = [];
  let start: Point = { line: 1, column: 1, offset: 0 };
  let end = start;
  for (let from = 0; from < document.length;) {
    const to = endOfPiece(document, from);
    const piece = parsePiece(document.slice(from, to));
    end = from === 0 ? piece.position!.end : shift(piece.position!.end, start);
    if (from > 0) for (const child of piece.children) shiftNode(child, start);
    for (const child of piece.children) children.push(child);
    start = end;
    from = to;
  }
  return { type: 'RootNode', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

function endOfPiece(text: string, from: number): number {
  const full = from + LIMIT;
  if (full >= text.length) return text.length;
  for (const [mark, least] of [
    ['\n\n', LIMIT / 2],
    ['\n', LIMIT / 2],
    ['. ', LIMIT / 4],
    [' ', LIMIT / 8],
  ] as const) {
    const at = text.slice(from + least, full).lastIndexOf(mark);
    if (at >= 0) return from + least + at + mark.length;
  }
  return /[\uDC00-\uDFFF]/.test(text[full]) ? full - 1 : full;
}

function shift(point: Point, by: Point): Point {
  return {
    line: point.line + by.line - 1,
    column: point.line === 1 ? point.column + by.column - 1 : point.column,
    offset: point.offset! + by.offset!,
  };
}

/** Moves a node and all below it. Points can be shared between nodes, so new ones are made. */
function shiftNode(node: Nodes, by: Point): void {
  node.position = { start: shift(node.position!.start, by), end: shift(node.position!.end, by) };
  if ('children' in node) for (const child of node.children) shiftNode(child, by);
}
