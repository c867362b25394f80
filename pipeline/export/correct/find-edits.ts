import { DITTO } from '../../6-write/lean-rows.ts';
import type { EditedRow } from './read-edited.ts';

/** A cell that a person set to something else. */
export interface ChangedCell {
  /** The row as the program wrote it. */
  row: EditedRow;
  column: string;
  value: string;
}

/** What a person did to the rows of a table. */
export interface RowEdits {
  changed: ChangedCell[];
  gone: EditedRow[];
  added: EditedRow[];
  /** Columns that no build writes and that hold something. */
  own: string[];
}

/**
 * Compares a table as it was written with what a person made of it. The order of rows and of columns does not
 * matter, nor do columns that were removed. Of several rows with one key (a row that was copied to make a new
 * one) the one that is most alike is the old row.
 *
 * @param key the columns that tell rows apart; none: all of them
 * @param columns those that a build writes
 */
export function findEdits(
  key: readonly string[],
  columns: readonly string[],
  former: readonly EditedRow[],
  edited: readonly EditedRow[],
): RowEdits {
  const keyOf = (row: EditedRow): string =>
    (key.length ? key : columns).map((name) => row[name] ?? '').join('\u0000');
  const left = groupBy(edited, keyOf);
  const edits: RowEdits = { changed: [], gone: [], added: [], own: ownColumns(columns, edited) };
  for (const row of former) {
    const candidates = left.get(keyOf(row)) ?? [];
    const now = takeNearest(row, candidates);
    if (!now) edits.gone.push(row);
    else
      for (const column of differing(row, now))
        edits.changed.push({ row, column, value: now[column].trim() });
  }
  for (const rows of left.values()) edits.added.push(...rows);
  return edits;
}

function groupBy(rows: readonly EditedRow[], keyOf: (row: EditedRow) => string): Map<string, EditedRow[]> {
  const groups = new Map<string, EditedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Takes the row out that differs least; the first of equals. */
function takeNearest(row: EditedRow, candidates: EditedRow[]): EditedRow | undefined {
  if (candidates.length < 2) return candidates.pop();
  const distances = candidates.map((other) => differing(row, other).length);
  return candidates.splice(distances.indexOf(Math.min(...distances)), 1)[0];
}

/** Columns that are empty on wish: `--context none`, `--links none`. */
const LEFT_OUT = new Set(['context', 'link']);

/** The columns in which two rows say different things; one that is missing in the second says nothing. */
function differing(before: EditedRow, after: EditedRow): string[] {
  return Object.keys(before).filter(
    (column) =>
      after[column] !== undefined &&
      !isSame(before[column], after[column]) &&
      !(after[column] === '' && LEFT_OUT.has(column)) &&
      after[column] !== DITTO,
  );
}

/**
 * Whether two cells say the same: `1,200`, `1200` and `1200.0` do, which a spreadsheet may make of each
 * other.
 */
function isSame(before: string, after: string): boolean {
  const [one, other] = [before.trim(), after.trim()];
  if (one === other) return true;
  return one !== '' && other !== '' && numberOf(one) === numberOf(other);
}

const numberOf = (cell: string): number => Number(cell.replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''));

function ownColumns(columns: readonly string[], rows: readonly EditedRow[]): string[] {
  const ours = new Set(columns);
  const own = new Set<string>();
  for (const row of rows)
    for (const name of Object.keys(row))
      if (!ours.has(name) && row[name].trim()) own.add(name || '(no name)');
  return [...own];
}
