import type { CorrectedTable, Correction } from '../../model.ts';
import { EDITABLE, readValue } from '../../4-link/corrections/columns.ts';
import { csvColumns } from '../../tables.ts';
import { findEdits, type ChangedCell } from './find-edits.ts';
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

/** Columns that the pipeline fills from another one: who set both has set the other one. */
const FOLLOWS: Readonly<Record<string, string>> = { speaker_id: 'speaker', said_by_id: 'said_by' };

/**
 * A column that differs in more rows than this, and in more than half of all, was changed by a program and
 * not by a person.
 */
const BY_HAND = 20;
/** Characters around the words of a row, as many as tell its place. */
const AROUND = 30;

/**
 * Turns the edits of a table into corrections: changed cells, rows that are gone, rows that are new, rows
 * that were accepted.
 *
 * @param former the table as the program wrote it, or the rows of it that are not in `edited` as they were
 * @param edited the table as a person left it
 * @param rows number of rows of the whole table
 */
export function compareEdited(
  table: CorrectedTable,
  former: readonly EditedRow[],
  edited: readonly EditedRow[],
  who: string,
  rows: number = edited.length,
): Edits {
  const edits: Edits = { corrections: [], refused: [] };
  const { changed, gone, added, own } = findEdits(KEYS[table], csvColumns[table], former, edited);
  const strange = strangeColumns(changed, rows);
  for (const [column, count] of strange)
    edits.refused.push(
      `The column “${column}” of ${table} differs in ${count} of ${rows} rows: that looks like the doing of a spreadsheet, so it was left alone. Change the cells in the review, or line by line in corrections.csv.`,
    );
  for (const column of own)
    edits.refused.push(
      `The column “${column}” is none of ${table}: a correction cannot keep it. Keep the file under another name.`,
    );
  const make = correctionsOf(table, who);
  for (const row of gone) edits.corrections.push(make(row, 'reject'));
  const settled = new Set(changed.map(({ row, column }) => `${make(row, 'edit').row_id} ${column}`));
  for (const cell of changed) {
    if (strange.has(cell.column)) continue;
    const follows = settled.has(`${make(cell.row, 'edit').row_id} ${FOLLOWS[cell.column]}`);
    if (!follows) addCell(edits, table, cell, make);
  }
  for (const row of added) addRow(edits, table, row, make);
  return edits;
}

function addCell(
  edits: Edits,
  table: CorrectedTable,
  { row, column, value }: ChangedCell,
  make: ReturnType<typeof correctionsOf>,
): void {
  const wrong = whatIsWrong(table, { row, column, value });
  if (column === 'checked' && value === 'accepted') edits.corrections.push(make(row, 'accept'));
  else if (wrong === null) edits.corrections.push(make(row, 'edit', column, value));
  else
    edits.refused.push(
      `“${column}” of ${table} cannot be set (“${shorten(row.text)}” in “${row.article_id}”): ${wrong}.`,
    );
}

/** Why a cell cannot become what it was set to; null where it can. */
function whatIsWrong(table: CorrectedTable, { row, column, value }: ChangedCell): string | null {
  if (!EDITABLE[table].includes(column)) return 'it follows from the others';
  const read = readValue(table, column, value);
  if ('wrong' in read) return read.wrong;
  // A spreadsheet makes 0.02 of 2% and a day of Sept. 12.
  if (column === 'text' && row.context && !row.context.includes(value))
    return `“${shorten(value)}” does not stand in its sentence, as the words of a row must`;
  return null;
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
  // A row that was copied from another one has that one's id.
  const fresh = { ...row, [KEYS[table].at(-1)!]: '' };
  edits.corrections.push(make(fresh, 'add'));
  const columns = EDITABLE[table].filter((column) => column !== 'text' && row[column]?.trim());
  for (const column of columns) edits.corrections.push(make(fresh, 'edit', column, row[column]));
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
    row_id: row[KEYS[table].at(-1)!] ?? '',
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
