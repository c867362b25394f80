import type { Cell, Column } from '../read-table.ts';

/** A row as both folders have it, by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** A cell that says something else than before. */
export interface CellChange {
  column: string;
  before: Cell;
  after: Cell;
}

/** What became of the rows of one table. */
export interface TableDiff {
  table: string;
  added: Row[];
  removed: Row[];
  changed: { row: Row; cells: CellChange[] }[];
  /** Rows that only stand elsewhere in their article than before. */
  moved: number;
}

/** Where a row stands, or what follows from where it stands: no news by themselves. */
const PLACES = new Set([
  'sentence',
  'paragraph',
  'start',
  'end',
  'speaker_start',
  'speaker_end',
  'cue_start',
  'cue_end',
  'line',
  'column',
  'context',
  'link',
]);

/** A row by the names of its columns. */
export function toRow(columns: readonly Column[], cells: readonly Cell[]): Row {
  return Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]]));
}

/**
 * Compares the rows of a table by their key. The order of rows does not matter; of rows with one key the
 * first stand for each other, and so on.
 *
 * @param key the columns that tell rows apart; none: all that are no places
 */
export function compareRows(
  table: string,
  key: readonly string[],
  before: readonly Row[],
  after: Iterable<Row>,
): TableDiff {
  const left = groupByKey(key, before);
  const diff: TableDiff = { table, added: [], removed: [], changed: [], moved: 0 };
  for (const row of after) {
    const former = left.get(keyOf(key, row))?.shift();
    if (!former) diff.added.push(row);
    else addChange(diff, former, row);
  }
  for (const rows of left.values()) diff.removed.push(...rows);
  return diff;
}

function addChange(diff: TableDiff, former: Row, row: Row): void {
  const differing = Object.keys(row).filter((name) => differs(name, former[name] ?? null, row[name]));
  const told = differing.filter((name) => !PLACES.has(name));
  if (told.length)
    diff.changed.push({
      row,
      cells: told.map((column) => ({ column, before: former[column] ?? null, after: row[column] })),
    });
  else if (differing.length) diff.moved++;
}

/** Columns that are empty on wish: that one of two folders lacks them is no news. */
const LEFT_OUT = new Set(['context', 'link']);

function differs(column: string, before: Cell, after: Cell): boolean {
  return before !== after && !(LEFT_OUT.has(column) && (before === null || after === null));
}

function groupByKey(key: readonly string[], rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = keyOf(key, row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

function keyOf(key: readonly string[], row: Row): string {
  const names = key.length ? key : Object.keys(row).filter((name) => !PLACES.has(name));
  return names.map((name) => row[name] ?? '').join('\u0000');
}
