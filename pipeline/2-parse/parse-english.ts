import type { Nodes, Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified, type Plugin } from 'unified';

type Point = NonNullable<Root['position']>['start'];

/** Longest piece of text that the parser sees at once, in UTF-16 units. */
const LIMIT = 8000;

const english = unified().use(retextEnglish).freeze();

/**
 * retext-english in pieces. Its repairs of words take quadratic time, and deep recursion, on texts such as a megabyte of `1/1/1/…`;
 * in pieces of bounded size any text takes linear time. Pieces end at an empty line wherever there is one, so that articles
 * come out as if parsed whole; otherwise at a line, a sentence, a space, or where the piece is full.
 */
export const parseEnglish: Plugin<[], string, Root> = function () {
  this.parser = (document) => {
    const children: Root['children'] = [];
    let start: Point = { line: 1, column: 1, offset: 0 };
    let end = start;
    for (let from = 0; from < document.length;) {
      const to = endOfPiece(document, from);
      const piece = english.parse(document.slice(from, to)) as Root;
      end = from === 0 ? piece.position!.end : shift(piece.position!.end, start);
      if (from > 0) for (const child of piece.children) shiftNode(child, start);
      for (const child of piece.children) children.push(child);
      start = end;
      from = to;
    }
    return { type: 'RootNode', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
  };
};

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
