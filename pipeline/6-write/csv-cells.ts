import { stringify } from 'csv-stringify/sync';
import { isSlot } from './entity-slots.ts';
import { isIdOf, shortId } from './lean-rows.ts';
import { CELL_LIMIT, formatCell, formatNumber, type CellValue } from './format-cell.ts';

/** Stands in a line where csv-stringify writes a cell; no cell holds a line break. */
const MARK = '\r';

/** A cell that needs no quotation marks around it. */
const PLAIN = /^[^",\r\n]*$/;

/**
 * The cells of lines that are being made. Cells are made for spreadsheets (see `format-cell.ts`); what could
 * be taken for a formula gets an apostrophe (see `guard-cell.ts`), numbers do not.
 *
 * Most texts are their own cells, which one look at their characters shows. Of the others each is made once,
 * and what has to stand in quotation marks is written by csv-stringify, all of it at once as a table of one
 * column: its work for each call costs more than the cells.
 */
export class CsvCells {
  /** Whether cells leave out what their row says already. */
  readonly isLean: boolean;
  /** Cells by the texts they were made of; a number is that of a cell which csv-stringify writes. */
  readonly #made = new Map<CellValue, string | number>();
  readonly #special: [string][] = [];
  readonly #marked: number[] = [];
  #sentence: { value: string; made: string | number } = { value: '', made: '' };
  /** The article of the row before, and whether its id is its own cell: the ids of its rows are, then. */
  #articleId = '';
  #isArticleOwn = false;

  constructor(isLean: boolean) {
    this.isLean = isLean;
  }

  text(value: CellValue): string {
    if (value === null || value === undefined || value === '') return '';
    return typeof value === 'string' && isOwnCell(value) ? value : this.#place(this.#cellOf(value));
  }

  /** The sentence of a row, which is nearly always that of the row before, and nearly never its own cell. */
  context(value: string | null | undefined): string {
    if (!value) return '';
    if (value !== this.#sentence.value) this.#sentence = { value, made: this.#cellOf(value) };
    return this.#place(this.#sentence.made);
  }

  /** The id of a row of an article. */
  rowId(articleId: string, id: string | null): string {
    if (!id) return '';
    if (articleId !== this.#articleId) {
      this.#articleId = articleId;
      this.#isArticleOwn = isOwnCell(articleId);
    }
    const shown = this.isLean ? shortId(articleId, id) : id;
    return this.#isArticleOwn && isIdOf(articleId, id) ? shown : this.text(shown);
  }

  list(value: readonly string[] | null | undefined): string {
    return value?.length ? this.#place(this.#make(value)) : '';
  }

  /** An id, or an address that ends with one. A slot in its place goes into the cell as it is. */
  id(value: CellValue): string {
    return isSlot(value) ? value : this.text(value);
  }

  number(value: CellValue): string {
    return typeof value === 'number' ? formatNumber(value) : this.text(value);
  }

  /** Finished lines, from all those that were made of these cells, in the order in which they were made. */
  finish(lines: readonly string[]): string[] {
    const written = this.#special.length ? stringify(this.#special).split('\n') : [];
    let marks = 0;
    return lines.map((text) => {
      const [first, ...others] = text.split(MARK);
      return others.reduce((line, piece) => line + written[this.#marked[marks++]] + piece, first);
    });
  }

  #cellOf(value: CellValue): string | number {
    return this.#made.get(value) ?? this.#make(value);
  }

  #make(value: CellValue): string | number {
    const cell = typeof value === 'number' ? formatNumber(value) : String(formatCell(value) ?? '');
    const made = PLAIN.test(cell) ? cell : this.#special.push([cell]) - 1;
    this.#made.set(value, made);
    return made;
  }

  #place(made: string | number): string {
    if (typeof made === 'string') return made;
    this.#marked.push(made);
    return MARK;
  }
}

/**
 * Whether a text is its own cell: it begins with nothing that a guard may be for, holds nothing that is
 * quoted or joined, and is not cut.
 */
function isOwnCell(text: string): boolean {
  if (text.length >= CELL_LIMIT || !isSafeStart(text.charCodeAt(0))) return false;
  for (let i = 0; i < text.length; i++) if (isSpecial(text.charCodeAt(i))) return false;
  return true;
}

/**
 * A letter, a figure, `#`, `$`, `%`, a dash or a curly quotation mark: nothing of what `guardCell` looks for.
 */
function isSafeStart(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x23 && unit <= 0x25);
  return (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x2010 && unit <= 0x201f);
}

/** Quotation mark, comma, semicolon, tab, and every line break. */
function isSpecial(unit: number): boolean {
  if (unit > 0x3b) return unit === 0x85 || unit === 0x2028 || unit === 0x2029;
  return unit === 0x22 || unit === 0x2c || unit === 0x3b || (unit >= 0x09 && unit <= 0x0d);
}
