import { raisedFormOf } from '../html/raised.ts';

/** A piece of text on a page, in points from the page's lower left corner. */
export interface TextItem {
  str: string;
  x: number;
  y: number;
  width: number;
  fontSize: number;
}

/** A line of a column. */
export interface Line {
  text: string;
  x: number;
  /** Where its last character ends. */
  right: number;
  y: number;
  size: number;
  /** Number of the column of its page that it stands in, counted through the document. */
  column: number;
}

/**
 * Height, in parts of the size of the letters, within which pieces stand on one line; width of a gap that
 * parts columns, and of a space.
 */
const SAME_LINE = 0.4;
const COLUMN_GAP = 1.6;
const SPACE_GAP = 0.15;

/**
 * Share of a page's lines that may cross the gap between two columns (headlines do), and that must stand on
 * either side.
 */
const CROSSING = 0.25;
const SIDE = 0.25;

/** Lines at the head and foot of a page among which running heads are looked for. */
const EDGE = 3;

/**
 * The lines of a document in reading order, page by page and column by column, and the running heads and page
 * numbers that are none of them.
 */
export function linesOfPages(pages: readonly (readonly TextItem[])[]): { lines: Line[]; heads: string[] } {
  const lines = pages.map((items) => segmentsOf(items));
  const heads = runningHeads(lines);
  let columns = 0;
  const gutters = new Set<number>();
  const found = new Set<string>();
  const kept = lines.flatMap((page) => {
    const own = page.filter((line, at) => {
      const isHead = isAtEdge(at, page.length) && isRunningHead(line.text, heads);
      if (isHead) found.add(line.text);
      return !isHead;
    });
    const ordered = inReadingOrder(own, gutters);
    for (const line of ordered) line.column += columns;
    columns += 1 + Math.max(0, ...ordered.map(({ column }) => column - columns));
    return ordered;
  });
  return { lines: kept, heads: [...found] };
}

/** What is raised: its size and its height over the line, in parts of the size of the letters before it, and its length. */
const RAISED = { least: 0.45, most: 0.85, low: 0.15, high: 0.75, length: 4 };

/** Whether a piece stands raised right behind another: the 6 of a power of ten, the mark of a note, the `th` of an ordinal. */
function isRaised({ str, x, y, fontSize }: TextItem, base: TextItem): boolean {
  const size = fontSize / base.fontSize;
  const height = (y - base.y) / base.fontSize;
  const gap = Math.abs(x - base.x - base.width) / base.fontSize;
  return (
    str.trim().length <= RAISED.length &&
    size >= RAISED.least &&
    size <= RAISED.most &&
    height >= RAISED.low &&
    height <= RAISED.high &&
    gap <= 2 * SPACE_GAP
  );
}

/** The pieces of a page without blank ones, with what is raised in its line as it is in the text of a page: `10^6`; marks of notes go. */
function onTheirLines(items: readonly TextItem[]): TextItem[] {
  const placed: TextItem[] = [];
  for (const item of items) {
    const base = placed.at(-1);
    if (!item.str.trim()) continue;
    if (!base || !isRaised(item, base)) placed.push(item);
    else {
      const text = item.str.trim();
      const form = raisedFormOf(text, base.str.at(-1)!, '');
      if (form !== 'note')
        placed.push({
          ...item,
          str: form === 'power' ? `^${text}` : text,
          x: base.x + base.width,
          y: base.y,
        });
    }
  }
  return placed;
}

/** The lines of a page from top to bottom; what a wide gap parts are two. */
function segmentsOf(items: readonly TextItem[]): Line[] {
  const sorted = onTheirLines(items).toSorted((a, b) =>
    Math.abs(a.y - b.y) <= SAME_LINE * Math.min(a.fontSize, b.fontSize) ? a.x - b.x : b.y - a.y,
  );
  const lines: Line[] = [];
  for (const { str, x, y, width, fontSize } of sorted) {
    const last = lines.at(-1);
    const gap = last ? x - last.right : Infinity;
    if (
      last &&
      Math.abs(last.y - y) <= SAME_LINE * fontSize &&
      gap < COLUMN_GAP * fontSize &&
      gap > -fontSize
    ) {
      const space = gap > SPACE_GAP * fontSize && !/\s$/.test(last.text) && !/^\s/.test(str) ? ' ' : '';
      last.text += space + str;
      last.right = x + width;
      last.size = Math.max(last.size, fontSize);
    } else lines.push({ text: str, x, right: x + width, y, size: fontSize, column: 0 });
  }
  return lines;
}

/**
 * Puts the lines of columns one after the other, and numbers the columns; lines across them part the page
 * into bands.
 */
function inReadingOrder(lines: readonly Line[], gutters: Set<number>): Line[] {
  return columnsOf(lines, gutters).flatMap((column, at) => column.map((line) => ({ ...line, column: at })));
}

/**
 * The columns of a page in reading order. Each half of it can have two columns again; where its lines do not
 * tell, as on a page with a full column and a short one, it is parted as those before it.
 */
function columnsOf(lines: readonly Line[], gutters: Set<number>): Line[][] {
  const gutter = (lines.length < FEW ? null : gutterOf(lines)) ?? knownGutter(lines, gutters);
  if (gutter === null) return lines.length ? [rejoined(lines)] : [];
  gutters.add(gutter);
  const columns: Line[][] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const flush = (): void => {
    columns.push(...columnsOf(left, gutters), ...columnsOf(right, gutters));
    [left, right] = [[], []];
  };
  for (const line of lines) {
    if (line.right <= gutter) left.push(line);
    else if (line.x >= gutter) right.push(line);
    else {
      flush();
      columns.push([line]);
    }
  }
  flush();
  return columns;
}

/**
 * Pieces side by side in one column were parted by a wide space, as in a line that is drawn out to the
 * margin.
 */
function rejoined(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (!last || line.x < last.right || Math.abs(last.y - line.y) > SAME_LINE * line.size) whole.push(line);
    else
      whole.splice(-1, 1, {
        ...last,
        text: `${last.text} ${line.text}`,
        right: line.right,
        size: Math.max(last.size, line.size),
      });
  }
  return whole;
}

/** Lines of which no gap between columns can be told. */
const FEW = 8;

/** A gap of pages before that has lines on either side and none across it. */
function knownGutter(lines: readonly Line[], gutters: ReadonlySet<number>): number | null {
  for (const at of gutters) {
    const left = lines.filter(({ right }) => right <= at).length;
    const right = lines.filter(({ x }) => x >= at).length;
    if (left && right && left + right === lines.length) return at;
  }
  return null;
}

/** The middle of the gap between two columns; null where the page has one. */
function gutterOf(lines: readonly Line[]): number | null {
  const from = Math.min(...lines.map(({ x }) => x));
  const to = Math.max(...lines.map(({ right }) => right));
  let best: { at: number; crossing: number } | null = null;
  for (let step = 30; step <= 70; step++) {
    const at = from + ((to - from) * step) / 100;
    const left = lines.filter(({ right }) => right <= at).length;
    const right = lines.filter(({ x }) => x >= at).length;
    const crossing = lines.length - left - right;
    if (Math.min(left, right) < lines.length * SIDE || crossing > lines.length * CROSSING) continue;
    if (!best || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at ?? null;
}

function isAtEdge(at: number, length: number): boolean {
  return at < EDGE || at >= length - EDGE;
}

/** Lines that stand at the head or foot of several pages, figures aside. */
function runningHeads(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set(
      page.filter((_, at) => isAtEdge(at, page.length)).map(({ text }) => patternOf(text)),
    );
    for (const text of edges) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const most = Math.max(2, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= most).map(([text]) => text));
}

function isRunningHead(text: string, heads: ReadonlySet<string>): boolean {
  return (
    heads.has(patternOf(text)) ||
    /^[-–—\s]*(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s]*$/i.test(text)
  );
}

function patternOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}
