import { parse } from 'csv-parse/sync';
import type { CorrectedTable, Correction, CorrectionAction } from '../model.ts';

/** The columns of the file in the order in which a new one has them. */
export const CORRECTION_COLUMNS = [
  'article_id',
  'table',
  'action',
  'column',
  'value',
  'text',
  'before',
  'after',
  'row_id',
  'who',
  'why',
] as const satisfies readonly (keyof Correction)[];

/** The tables and actions that a line can name. */
export const CORRECTED_TABLES: readonly CorrectedTable[] = [
  'quotes',
  'numbers',
  'dates',
  'entities',
  'mentions',
];
export const ACTIONS: readonly CorrectionAction[] = ['accept', 'reject', 'edit', 'add', 'merge', 'split'];

/** Decisions by article, in the order of the file. */
export type CorrectionsByArticle = ReadonlyMap<string, readonly Correction[]>;

/** What a file of corrections gives, and the lines that it could not give. */
export interface ReadCorrections {
  byArticle: CorrectionsByArticle;
  skipped: { line: number; message: string }[];
}

/** How a file that is there writes its lines: what is added has the same form. */
export interface FileForm {
  columns: readonly string[];
  separator: ',' | ';';
  lineEnd: '\n' | '\r\n';
}

/**
 * Reads `corrections.csv`: the columns in any order, others beside them, UTF-8 with or without byte-order
 * mark, comma or semicolon. An apostrophe that keeps a spreadsheet from taking a cell for a formula is no
 * part of the cell.
 */
export function readCorrections(csv: string): ReadCorrections {
  const byArticle = new Map<string, Correction[]>();
  const skipped: ReadCorrections['skipped'] = [];
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(csv, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: formOf(csv).separator,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as never;
  } catch (error) {
    const reason = (error as Error).message;
    const message = `The file is no CSV that can be read (${reason}): repair the place, or save it as CSV in UTF-8 again.`;
    return { byArticle, skipped: [{ line: (error as { lines?: number }).lines ?? 1, message }] };
  }
  for (const { record, info } of rows) {
    const correction = Object.fromEntries(
      CORRECTION_COLUMNS.map((column) => [column, unescapeCell(record[column] ?? '')]),
    ) as unknown as Correction;
    const wrong = whatIsWrong(correction);
    if (wrong) {
      skipped.push({ line: info.lines, message: `The line was skipped, because ${wrong}.` });
      continue;
    }
    const list = byArticle.get(correction.article_id);
    if (list) list.push(correction);
    else byArticle.set(correction.article_id, [correction]);
  }
  return { byArticle, skipped };
}

/** What keeps a correction from being used at all, as the end of a sentence; null where nothing does. */
export function whatIsWrong({ article_id, table, action, column, text }: Correction): string | null {
  if (!article_id) return 'it names no article: fill the column “article_id”';
  if (!CORRECTED_TABLES.includes(table))
    return `“${table}” is no table that can be corrected: write ${CORRECTED_TABLES.join(', ')}`;
  if (!ACTIONS.includes(action)) return `“${action}” is no action: write ${ACTIONS.join(', ')}`;
  if (!text.trim()) return 'it has no words of the article: fill the column “text”';
  if (action === 'edit' && !column) return 'an edit names the column that it sets: fill the column “column”';
  return null;
}

/** The form of a file that is there; that of a new one for an empty one. */
export function formOf(csv: string): FileForm {
  const head = /^\uFEFF?([^\r\n]*)(\r?\n)?/.exec(csv)!;
  const separator = head[1].includes(';') && !head[1].includes(',') ? ';' : ',';
  const columns = head[1].trim()
    ? head[1].split(separator).map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase())
    : CORRECTION_COLUMNS;
  return { columns, separator, lineEnd: head[2] === '\r\n' ? '\r\n' : '\n' };
}

/**
 * The first line of a new file. The byte-order mark is for Excel, which takes a file for UTF-8 only by it.
 */
export function correctionsHeader(): string {
  return `\uFEFF${CORRECTION_COLUMNS.join(',')}\n`;
}

/** A correction as a line of a file, without its line end. */
export function correctionLine(
  correction: Correction,
  { columns, separator }: FileForm = formOf(''),
): string {
  return columns
    .map((column) => {
      const cell = escapeCell(String(correction[column as keyof Correction] ?? ''));
      return /[",;\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replace(/"/g, '""')}"` : cell;
    })
    .join(separator);
}

// One apostrophe more or less, so that every cell comes back as it was.
const FORMULA = /^'*[=+\-@\t＝＋－＠]/;

function escapeCell(cell: string): string {
  const line = cell.replace(/[\r\n\u0085\u2028\u2029\v\f]+/g, ' ');
  return FORMULA.test(line) ? `'${line}` : line;
}

export function unescapeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
