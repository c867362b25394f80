import { alignPieces } from './align.ts';
import { MappedText } from './source-map.ts';

/** A block of readable text: a paragraph, a heading, a list item. */
export interface Block {
  mapped: MappedText;
  /** Characters that stand inside links. */
  linked: number;
  /** Whether it is a heading. */
  heading: boolean;
}

/** Least characters outside links for a block to count as prose. */
const PROSE = 40;

/**
 * Whether a block is long enough to be a part of an article's prose; headings and lists of links are none.
 */
export function isProse({ mapped, linked, heading }: Block): boolean {
  return !heading && mapped.length - linked >= PROSE;
}

/**
 * Space that is drawn together, as a browser does it; no-break spaces too, which pages put into figures and
 * before units.
 */
const SPACE = /[ \t\n\r\f\u00A0]+/g;

/**
 * Marks inside words that are not seen: soft hyphen, zero-width space, joiners, marks of direction,
 * byte-order mark. The joiner stays between pictures, where it makes one of several.
 */
const UNSEEN =
  /(?:[\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|(?<=[\p{L}\p{N}\s])\u200D|\u200D(?=[\p{L}\p{N}\s]))+/gu;

/**
 * What is written otherwise than it stands there: all space but single plain spaces, and marks that are not
 * seen.
 */
const REWRITTEN = new RegExp(`[ \\t\\n\\r\\f\\u00A0]{2,}|[\\t\\n\\r\\f\\u00A0]|${UNSEEN.source}`, 'gu');

/** Whether a text can have any of it, which most do not. */
const MAYBE = /[\t\n\r\f\u00A0\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]| {2}/;

const SPACE_ALONE = /^[ \t\n\r\f\u00A0]/;

/**
 * Gathers text nodes into blocks: white space drawn together into single spaces, one `<br>` as a line feed,
 * two as the end of the block. Every character keeps its place in the source.
 */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  #open: Block | null = null;
  #space: { start: number; end: number; exact: boolean } | null = null;
  #breaks = 0;
  #heading = false;
  #last = '';

  /** Adds a text node. `raw` is what stands in the source from `offset` on. */
  addText(value: string, raw: string, offset: number, inLink = false): void {
    for (const { text, sourceStart, sourceEnd, exact } of alignPieces(value, raw, offset)) {
      if (!exact)
        this.#addPiece(text.replace(SPACE, ' ').replace(UNSEEN, ''), sourceStart, sourceEnd, false, inLink);
      else this.#addExact(text, sourceStart, inLink);
    }
  }

  /** The last character of the open block; empty where none is open, a space where one is due. */
  get lastCharacter(): string {
    if (!this.#open || this.#breaks) return '';
    return this.#space ? ' ' : this.#last;
  }

  /** Puts in characters that the source does not have: the `^` of a power. Only inside a block. */
  insert(text: string): void {
    if (!this.#open) return;
    this.#open.mapped.insert(text);
    this.#last = text.slice(-1);
  }

  /** A line break: the second one in a row ends the block. */
  addBreak(): void {
    if (!this.#open) return;
    this.#space = null;
    if (++this.#breaks > 1) this.close();
  }

  /** Ends the block; the next text opens a new one. */
  close(heading = false): void {
    if (this.#open) this.blocks.push(this.#open);
    this.#open = null;
    this.#space = null;
    this.#breaks = 0;
    this.#heading = heading;
  }

  #addExact(text: string, sourceStart: number, inLink: boolean): void {
    if (!MAYBE.test(text)) return this.#addRun(text, sourceStart, inLink);
    let at = 0;
    for (const match of text.matchAll(REWRITTEN)) {
      this.#addRun(text.slice(at, match.index), sourceStart + at, inLink);
      const end = match.index + match[0].length;
      if (SPACE_ALONE.test(match[0]))
        this.#addPiece(' ', sourceStart + match.index, sourceStart + end, false, inLink);
      at = end;
    }
    this.#addRun(text.slice(at), sourceStart + at, inLink);
  }

  /**
   * Adds text that stays as it is, but for a space at its edges: that one may turn out to stand at the edge
   * of the block.
   */
  #addRun(text: string, start: number, inLink: boolean): void {
    const from = text.startsWith(' ') ? 1 : 0;
    const to = text.length > 1 && text.endsWith(' ') ? text.length - 1 : text.length;
    const end = start + text.length;
    if (from) this.#addPiece(' ', start, start + 1, true, inLink);
    this.#addPiece(text.slice(from, to), start + from, start + to, true, inLink);
    // Spaces count as outside links, wherever they stand.
    if (inLink && this.#open) this.#open.linked -= spacesIn(text, from, to);
    if (to < text.length) this.#addPiece(' ', end - 1, end, true, inLink);
  }

  #addPiece(text: string, start: number, end: number, exact: boolean, inLink: boolean): void {
    if (!text) return;
    if (text === ' ') {
      if (this.#open && !this.#breaks) this.#space ??= { start, end, exact };
      return;
    }
    const block = (this.#open ??= { mapped: new MappedText(), linked: 0, heading: this.#heading });
    if (this.#breaks) block.mapped.insert('\n');
    else if (this.#space) block.mapped.add(' ', this.#space.start, this.#space.end, this.#space.exact);
    this.#breaks = 0;
    this.#space = null;
    block.mapped.add(text, start, end, exact);
    this.#last = text.slice(-1);
    if (inLink) block.linked += text.length;
  }
}

function spacesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(' ', from); at >= 0 && at < to; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

/** Blocks as a text with a blank line between them, and its map. */
export function joinBlocks(blocks: readonly Block[]): MappedText {
  const whole = new MappedText();
  for (const { mapped } of blocks) {
    if (whole.length) whole.insert('\n\n');
    whole.append({ text: mapped.toString(), map: mapped.map });
  }
  return whole;
}
