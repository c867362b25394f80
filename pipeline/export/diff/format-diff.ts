import type { Cell } from '../read-table.ts';
import type { CellChange, Row, TableDiff } from './compare-rows.ts';

/** How a diff is told. */
export interface DiffFormat {
  markdown: boolean;
  /** The most rows of a kind that are shown of a table; the rest is counted. */
  most: number;
}

/** The most characters of a text that are shown. */
const LONGEST = 100;

/** Columns that follow from others: told only where nothing else changed. */
const FOLLOWING = new Set([
  'speaker_id',
  'said_by_id',
  'entity_id',
  'sha256',
  'words',
  'sentences',
  'paragraphs',
  'confidence',
]);

/** A diff in a person's words: a line of counts for each table, then its rows. */
export function formatDiff(diffs: readonly TableDiff[], format: DiffFormat): string {
  if (!diffs.length) return 'Nothing changed.\n';
  const parts = diffs.map((diff) => {
    const head = `${diff.table}: ${countsOf(diff)}`;
    const lines = linesOf(diff, format.most);
    if (format.markdown)
      return `### ${head}\n\n${lines.map((line) => `- ${escapeMarkdown(line)}\n`).join('')}`;
    return `${head}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  });
  return parts.join('\n');
}

function countsOf({ added, removed, changed, moved }: TableDiff): string {
  const counts = [
    [added.length, 'new'],
    [removed.length, 'gone'],
    [changed.length, 'changed'],
    [moved, 'moved within their article'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}

function linesOf({ added, removed, changed }: TableDiff, most: number): string[] {
  return [
    ...some(
      added.map((row) => `new: ${nameOf(row)}`),
      most,
    ),
    ...some(
      removed.map((row) => `gone: ${nameOf(row)}`),
      most,
    ),
    ...some(
      changed.map(({ row, cells }) => `${nameOf(row)}: ${told(cells).map(changeOf).join('; ')}`),
      most,
    ),
  ];
}

function some(lines: readonly string[], most: number): string[] {
  return lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most), `… and ${lines.length - most} more of these`];
}

/** The changes worth telling: what follows from another change is not. */
function told(cells: readonly CellChange[]): CellChange[] {
  const own = cells.filter(({ column }) => !FOLLOWING.has(column));
  return own.length ? own : [...cells];
}

const changeOf = ({ column, before, after }: CellChange): string => {
  if (before === null) return `${column} is now ${quote(after)}`;
  if (after === null) return `${column} was ${quote(before)} and is now empty`;
  return `${column} changed from ${quote(before)} to ${quote(after)}`;
};

const quote = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : `“${shorten(cell ?? '')}”`);

/** What a person calls a row: its words, who says them, its article. */
function nameOf(row: Row): string {
  const words = row.title ?? row.name ?? row.text ?? row.message ?? row.article_id;
  const speaker = row.speaker ?? row.said_by ?? null;
  const article = row.article_id === undefined || words === row.article_id ? '' : ` (${row.article_id})`;
  return `${quote(words ?? null)}${speaker === null ? '' : `, ${speaker}`}${article}`;
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const kept = text.slice(0, LONGEST);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** Text of articles may hold markup: it is shown as it stands. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&@]/g, '\\$&');
}
