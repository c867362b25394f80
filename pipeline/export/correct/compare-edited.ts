import type { CorrectedTable, Correction } from '../../model.ts';
import { EDITABLE } from '../../4-link/corrections/columns.ts';
import type { EditedRow } from './read-edited.ts';

/** What a person's edits of a table come to. */
export interface Edits {
  corrections: Correction[];
  /** What could not be taken, each a sentence. */
  refused: string[];
}

/** Columns that tell rows apart. */
const KEYS: Readonly<Record<CorrectedTable, readonly string[]>> = {
  quotes: ['quote_id'],
  numbers: ['number_id'],
  dates: ['date_id'],
  mentions: ['mention_id'],
  entities: ['article_id', 'entity_id'],
};

/** A column that differs in more rows than this, and in more than half of all, was changed by a program and not by a person. */
const BY_HAND = 20;
/** Characters around the words of a row, as many as tell its place. */
const AROUND = 30;

/**
 * Turns the edits of a table into corrections: changed cells, rows that are gone, rows that are new.
 *
 * @param former the table as the program wrote it
 * @param edited the table as a person left it
 */
export function compareEdited(
  table: CorrectedTable,
  former: readonly EditedRow[],
  edited: readonly EditedRow[],
  who: string,
): Edits {
  const edits: Edits = { corrections: [], refused: [] };
  const keyOf = (row: EditedRow): string => KEYS[table].map((name) => row[name] ?? '').join('\u0000');
  const left = new Map(edited.map((row) => [keyOf(row), row]));
  const known = new Set(former.map(keyOf));
  const changed = changedCells(former, left, keyOf);
  const strange = strangeColumns(changed, edited.length);
  for (const [column, count] of strange)
    edits.refused.push(
      `The column “${column}” of ${table} differs in ${count} of ${edited.length} rows: that looks like the doing of a spreadsheet, so it was left alone. Change the cells in the review, or line by line in corrections.csv.`,
    );
  const make = correctionsOf(table, who);
  for (const row of former) if (!left.has(keyOf(row))) edits.corrections.push(make(row, 'reject'));
  for (const { row, column, value } of changed) {
    if (strange.has(column)) continue;
    if (EDITABLE[table].includes(column)) edits.corrections.push(make(row, 'edit', column, value));
    else
      edits.refused.push(
        `“${column}” of ${table} cannot be set (“${shorten(row.text)}” in “${row.article_id}”): it follows from the others.`,
      );
  }
  for (const row of edited) if (!known.has(keyOf(row))) addRow(edits, table, row, make);
  return edits;
}

interface ChangedCell {
  row: EditedRow;
  column: string;
  value: string;
}

function changedCells(
  former: readonly EditedRow[],
  edited: ReadonlyMap<string, EditedRow>,
  keyOf: (row: EditedRow) => string,
): ChangedCell[] {
  return former.flatMap((row) => {
    const now = edited.get(keyOf(row));
    if (!now) return [];
    const differing = Object.keys(row).filter(
      (column) => now[column] !== undefined && !isSame(row[column], now[column]),
    );
    return differing.map((column) => ({ row, column, value: now[column] }));
  });
}

/** Whether two cells say the same: `1200` and `1200.0` do. */
function isSame(before: string, after: string): boolean {
  if (before === after || before.trim() === after.trim()) return true;
  return before.trim() !== '' && after.trim() !== '' && Number(before) === Number(after);
}

function strangeColumns(changed: readonly ChangedCell[], rows: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { column } of changed) counts.set(column, (counts.get(column) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > BY_HAND && count > rows / 2));
}

function addRow(
  edits: Edits,
  table: CorrectedTable,
  row: EditedRow,
  make: ReturnType<typeof correctionsOf>,
): void {
  if (!row.article_id || !row.text?.trim()) {
    edits.refused.push(
      `A new row of ${table} has no article_id or no text: fill both with what stands in the article.`,
    );
    return;
  }
  edits.corrections.push(make(row, 'add'));
  const columns = EDITABLE[table].filter((column) => column !== 'text' && row[column]?.trim());
  for (const column of columns) edits.corrections.push(make(row, 'edit', column, row[column]));
}

function correctionsOf(table: CorrectedTable, who: string) {
  return (row: EditedRow, action: Correction['action'], column = '', value = ''): Correction => ({
    article_id: row.article_id,
    table,
    action,
    column,
    value,
    text: row.text,
    ...wordsAround(row),
    row_id: action === 'add' ? '' : (row[KEYS[table].at(-1)!] ?? ''),
    who,
    why: '',
  });
}

/** The words before and behind those of a row, from the sentence that it stands in. */
function wordsAround({ text, context = '' }: EditedRow): { before: string; after: string } {
  const at = context.indexOf(text);
  if (at < 0 || context.indexOf(text, at + 1) >= 0) return { before: '', after: '' };
  const end = at + text.length;
  return {
    before: context.slice(Math.max(0, at - AROUND), at).replace(/^…/, ''),
    after: context.slice(end, end + AROUND).replace(/…$/, ''),
  };
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
