import retextEnglish from 'retext-english';
import type { Nodes, Root } from 'nlcst';
import { unified } from 'unified';

/** Kinds of atom, as parse-latin tells characters apart. */
export const WORD = 1;
export const SPACE = 2;
export const MARK = 3;
export const SYMBOL = 4;

const KINDS: Partial<Record<Nodes['type'], number>> = {
  WordNode: WORD,
  WhiteSpaceNode: SPACE,
  PunctuationNode: MARK,
  SymbolNode: SYMBOL,
};

const english = unified().use(retextEnglish).freeze();

/** A piece of text as parse-english alone reads it. */
export const parsePiece = (text: string): Root => english.parse(text) as Root;

const kinds = new Uint8Array(0x10000);
for (const [first, last] of ['09', 'AZ', 'az']) kinds.fill(WORD, first.charCodeAt(0), last.charCodeAt(0) + 1);

/** The kind of a character, by its UTF-16 code; the parser is asked once for each. */
function kindOf(code: number): number {
  return (kinds[code] ||= KINDS[leafOf(parsePiece(String.fromCharCode(code))).type]!);
}

/** The one node of a sentence, or of white space, in the tree of one character. */
function leafOf(node: Nodes): Nodes {
  return 'children' in node && node.type !== 'WordNode' ? leafOf(node.children[0]) : node;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;

/**
 * A stretch of text in atoms: runs of word characters, runs of white space, runs of one and the same mark.
 * What is joined to one word (`U`, `.`, `S`, `.`) is told by a flag alone, so that no step moves anything.
 */
export class Atoms {
  readonly text: string;
  readonly length: number;
  readonly kind: Uint8Array;
  /** Offsets in the text, and one more: the end of the stretch. */
  readonly start: Int32Array;
  /** 1 where the atom belongs to the one before it. */
  readonly joined: Uint8Array;

  constructor(text: string, kind: readonly number[], start: readonly number[]) {
    this.text = text;
    this.length = kind.length;
    this.kind = Uint8Array.from(kind);
    this.start = Int32Array.from(start);
    this.joined = new Uint8Array(kind.length + 1);
  }

  /** Whether there is such an atom and it is a word or part of one. */
  isWord(k: number): boolean {
    return k >= 0 && k < this.length && (this.kind[k] === WORD || this.joined[k] + this.joined[k + 1] > 0);
  }

  isSpace(k: number): boolean {
    return k >= 0 && k < this.length && this.kind[k] === SPACE;
  }

  /** Whether the atom is a run of a mark that belongs to no word. */
  isMark(k: number): boolean {
    return k >= 0 && k < this.length && this.kind[k] >= MARK && this.joined[k] + this.joined[k + 1] === 0;
  }

  /** Code of a mark of one character that belongs to no word; -1 for all else. */
  markAt(k: number): number {
    if (!this.isMark(k)) return -1;
    return this.start[k + 1] - this.start[k] === 1 ? this.text.charCodeAt(this.start[k]) : -1;
  }

  /** The first atom of the word or mark that an atom belongs to. */
  firstOf(k: number): number {
    let at = k;
    while (this.joined[at]) at--;
    return at;
  }

  /** The atom behind the word or mark that an atom belongs to. */
  behind(k: number): number {
    let at = k + 1;
    while (this.joined[at]) at++;
    return at;
  }

  /** The text between two atoms. */
  slice(first: number, last: number): string {
    return this.text.slice(this.start[first], this.start[last]);
  }

  /** The word or mark that an atom belongs to. */
  textOf(k: number): string {
    return this.slice(this.firstOf(k), this.behind(k));
  }
}

/** Cuts the text between two offsets into atoms, in the way of `ParseLatin.tokenize`. */
export function cutAtoms(text: string, from: number, to: number): Atoms {
  const kind: number[] = [];
  const start: number[] = [];
  let last = 0;
  let before = -1;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const now = kindOf(code);
    const goesOn = now === last && (now <= SPACE || code === before || isSurrogate(code));
    if (!goesOn) {
      kind.push(now);
      start.push(at);
    }
    last = now;
    before = code;
  }
  start.push(to);
  return new Atoms(text, kind, start);
}
