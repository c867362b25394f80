import type { Line } from './pdf-lines.ts';

/**
 * A gap between lines from which a paragraph ends, in parts of the usual one; an indent that opens one, in
 * parts of the letters' size.
 */
const WIDE_GAP = 1.35;
const INDENT = 0.8;

/** How much the size of the letters differs between a heading and the text. */
const OTHER_SIZE = 1.12;

/** Share of the column's width that a line fills unless it is the last of its paragraph. */
const FULL = 0.8;

/** Share of it that is short of any run of text, whatever the line ends with: a byline, a subheading. */
const SHORT = 0.5;

/** Joins lines to paragraphs; a word that a hyphen parts at the end of a line becomes whole. */
export function joinLines(lines: readonly Line[]): string[] {
  const gap = usualGap(lines);
  const widths = columnWidths(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const text = line.text.replace(/\s+/g, ' ').trim();
    if (before && !opensParagraph(before, line, gap, widths.get(before.column)!))
      paragraphs.push(joined(paragraphs.pop()!, text));
    else paragraphs.push(text);
  });
  return paragraphs;
}

function opensParagraph(
  before: Line,
  line: Line,
  gap: number,
  width: { left: number; right: number },
): boolean {
  const ratio = Math.max(before.size, line.size) / Math.min(before.size, line.size);
  if (ratio > OTHER_SIZE) return true;
  if (before.column !== line.column)
    return endsSentence(before.text) || !/^\s*[\p{Ll}\d“"(]/u.test(line.text);
  if (before.y - line.y > gap * WIDE_GAP) return true;
  if (line.x - before.x > INDENT * line.size) return true;
  const filled = (before.right - width.left) / (width.right - width.left || 1);
  return (filled < FULL && endsSentence(before.text)) || (filled < SHORT && /^\s*\p{Lu}/u.test(line.text));
}

function endsSentence(text: string): boolean {
  return /[.!?:][”"’')\]]*\s*$/.test(text);
}

/** `har-` and `bour` are `harbour`; `Anglo-` and `Saxon` keep the hyphen, and so do figures. */
function joined(before: string, text: string): string {
  if (/\p{Ll}[-\u00AD\u2010]$/u.test(before) && /^\p{Ll}/u.test(text)) return before.slice(0, -1) + text;
  return /[-\u2010–—/]$/.test(before) && /\S[-\u2010–—/]$/.test(before) ? before + text : `${before} ${text}`;
}

/** The most frequent distance between two lines of a column, in points. */
function usualGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  lines.slice(1).forEach((line, at) => {
    const gap = Math.round((lines[at].y - line.y) * 2) / 2;
    if (lines[at].column === line.column && gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  });
  const [most] = [...counts].sort(([a, many], [b, few]) => few - many || a - b);
  return most?.[0] ?? Infinity;
}

function columnWidths(lines: readonly Line[]): Map<number, { left: number; right: number }> {
  const widths = new Map<number, { left: number; right: number }>();
  for (const { column, x, right } of lines) {
    const known = widths.get(column) ?? { left: x, right };
    widths.set(column, { left: Math.min(known.left, x), right: Math.max(known.right, right) });
  }
  return widths;
}
