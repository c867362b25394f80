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

/** Whether a block is long enough to be a part of an article's prose; headings and lists of links are none. */
export function isProse({ mapped, linked, heading }: Block): boolean {
  return !heading && mapped.length - linked >= PROSE;
}

/** Space that is drawn together, as a browser does it; no-break spaces too, which pages put into figures and before units. */
const SPACE = /[ \t\n\r\f\u00A0]+/g;

/**
 * Marks inside words that are not seen: soft hyphen, zero-width space, joiners, marks of direction, byte-order mark. The joiner stays between
 * pictures, where it makes one of several.
 */
const UNSEEN =
  /(?:[\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|(?<=[\p{L}\p{N}\s])\u200D|\u200D(?=[\p{L}\p{N}\s]))+/gu;

const SPACE_ALONE = /^[ \t\n\r\f\u00A0]/;
const SPACE_OR_UNSEEN = new RegExp(`${SPACE.source}|${UNSEEN.source}`, 'gu');

/**
 * Gathers text nodes into blocks: white space drawn together into single spaces, one `<br>` as a line feed, two as the end of the block.
 * Every character keeps its place in the source.
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
    let at = 0;
    for (const match of text.matchAll(SPACE_OR_UNSEEN)) {
      this.#addPiece(text.slice(at, match.index), sourceStart + at, sourceStart + match.index, true, inLink);
      const end = match.index + match[0].length;
      if (SPACE_ALONE.test(match[0]))
        this.#addPiece(' ', sourceStart + match.index, sourceStart + end, match[0] === ' ', inLink);
      at = end;
    }
    this.#addPiece(text.slice(at), sourceStart + at, sourceStart + text.length, true, inLink);
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

/** Blocks as a text with a blank line between them, and its map. */
export function joinBlocks(blocks: readonly Block[]): MappedText {
  const whole = new MappedText();
  for (const { mapped } of blocks) {
    if (whole.length) whole.insert('\n\n');
    whole.append({ text: mapped.toString(), map: mapped.map });
  }
  return whole;
}
