import fs from 'node:fs';
import path from 'node:path';
import { decodeList } from '../../1-read/decode.ts';
import type { AuthorityEntry } from '../../4-link/across/authority.ts';
import { ARTICLE_TABLES } from '../../6-write/article-tables.ts';
import { readSchemas } from '../../6-write/read-schemas.ts';
import { EVERYTHING, type RowChoices } from '../../6-write/row-choices.ts';
import { csvHeader } from '../../6-write/write-csv.ts';
import type { CorrectedTable, Correction } from '../../model.ts';
import { UsageError } from '../../batch/effects.ts';
import { CORRECTED_TABLES, type CorrectionsByArticle } from '../../review/corrections-file.ts';
import { csvColumns, type TableName } from '../../tables.ts';
import { compareEdited, type Edits } from './compare-edited.ts';
import { findEdits, type RowEdits } from './find-edits.ts';
import { hasMergeMarks, parseTable, type EditedRow } from './read-edited.ts';
import { readWrittenLines } from './written-rows.ts';

/** The edits of a table that a build would write over. */
export interface HandEdits {
  table: TableName;
  /** Each a line for the person who made them. */
  told: string[];
  /** Whether `clipsheet correct` takes any of them. */
  canBeTaken: boolean;
}

/** What is known of an output folder beside its files. */
export interface OutputState {
  choices: RowChoices;
  authority: readonly AuthorityEntry[];
  /** What was decided already: an edit that says the same is lost by nobody. */
  decided: CorrectionsByArticle;
  /**
   * Whether a build was killed or a merge is not resolved, so that the tables and the records need not be of
   * one build.
   */
  isUnsettled: boolean;
}

/**
 * Finds what people edited in tables of an output folder, row by row, against the articles' records.
 *
 * @param tables those whose files are not as the last build wrote them
 */
export function findHandEdits(
  output: string,
  tables: readonly TableName[],
  { choices, authority, decided, isUnsettled }: OutputState,
): HandEdits[] {
  const left = new Map(tables.map((table) => [table, new LeftTable(output, table)]));
  const isMerge = isUnsettled || [...left.values()].some((table) => table.hasMergeMarks);
  const known = readWrittenLines(output, tables, { choices, authority }, (table, lines, articleId) =>
    left.get(table)!.match(lines, articleId),
  );
  const edits = decidedEdits(decided);
  return [...left.values()].flatMap((table): HandEdits[] => {
    const { name } = table;
    if (isMerge && isOfBatch(name)) return [];
    const told = tell(table, isMerge ? known : undefined, edits);
    const canBeTaken = told.some(({ taken }) => taken);
    return told.length ? [{ table: name, told: told.map(({ line }) => line), canBeTaken }] : [];
  });
}

/** The rows of a table as the last build wrote them, from the articles' records. */
export function writtenRows(output: string, table: CorrectedTable): EditedRow[] {
  let csv = csvHeader(table);
  readWrittenLines(output, [table], { choices: EVERYTHING, authority: [] }, (_, lines) => {
    csv += lines;
  });
  return parseTable(csv, table);
}

/** A table as somebody left it, from which the lines are taken away that are as they were written. */
class LeftTable {
  readonly name: TableName;
  readonly hasMergeMarks: boolean;
  /** Number of its rows, about: a cell may have line breaks. */
  readonly rows: number;
  readonly #file: string;
  readonly #lines: (string | null)[];
  readonly #places = new Map<string, number[]>();
  readonly #former: string[] = [];
  readonly #seen = new Set<string>();

  constructor(output: string, name: TableName) {
    this.name = name;
    this.#file = path.join(output, `${name}.csv`);
    const csv = decodeList(fs.readFileSync(this.#file));
    this.hasMergeMarks = hasMergeMarks(csv);
    this.#lines = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
    this.rows = this.#lines.filter(Boolean).length - 1;
    this.#lines.forEach((line, at) => {
      if (at === 0 || line === null) return;
      const places = this.#places.get(line);
      if (places) places.push(at);
      else this.#places.set(line, [at]);
    });
  }

  /** Takes lines as a build writes them. */
  match(lines: string, articleId: string): void {
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      const at = this.#places.get(line)?.pop();
      if (at === undefined) this.#former.push(line);
      else {
        this.#lines[at] = null;
        this.#seen.add(articleId);
      }
    }
  }

  /**
   * What differs: rows as they were written and rows as they are.
   *
   * @param known the articles to judge by, where tables and records need not be of one build: rows of others
   * are left out, and those of articles that the table has no row of
   */
  rest(known: ReadonlySet<string> | undefined): { former: EditedRow[]; edited: EditedRow[] } {
    const csv = this.#lines.filter((line) => line !== null).join('\n');
    const former = parseTable(csvHeader(this.name) + this.#former.join('\n'), this.#file);
    const edited = parseTable(csv, this.#file);
    if (!known) return { former, edited };
    for (const { article_id } of edited) this.#seen.add(article_id);
    return {
      former: former.filter(({ article_id }) => this.#seen.has(article_id)),
      edited: edited.filter(({ article_id }) => known.has(article_id)),
    };
  }
}

/** A line about an edit, and whether it can become a correction. */
interface Told {
  line: string;
  taken: boolean;
}

function tell(
  table: LeftTable,
  known: ReadonlySet<string> | undefined,
  decided: ReadonlySet<string>,
): Told[] {
  const { name } = table;
  try {
    const rows = table.rest(known);
    if (!isCorrected(name)) return tellRows(name, rows);
    return tellEdits(compareEdited(name, rows.former, rows.edited, '', table.rows), decided);
  } catch (error) {
    if (error instanceof UsageError) return [{ line: error.message, taken: false }];
    throw error;
  }
}

function tellEdits({ corrections, refused }: Edits, decided: ReadonlySet<string>): Told[] {
  const left = corrections.filter((correction) => !decided.has(decisionKey(correction)));
  const added = new Set(left.filter(({ action }) => action === 'add').map(({ text }) => text));
  const lines = left
    .filter(({ action, row_id, text }) => action !== 'edit' || row_id !== '' || !added.has(text))
    .map((correction): Told => ({ line: lineOf(correction), taken: true }));
  return [...lines, ...refused.map((line): Told => ({ line, taken: false }))];
}

function lineOf({ action, column, value, text, article_id }: Correction): string {
  const row = `${quote(text)} (${article_id})`;
  if (action === 'edit') return `${row}: ${column} is now ${value === '' ? 'empty' : quote(value)}`;
  return `${row} ${action === 'reject' ? 'is gone' : action === 'add' ? 'is new' : 'is accepted'}`;
}

/**
 * Edits of a table that has no corrections. Of problems, those of whole files stand in no record, so a row
 * more says nothing.
 */
function tellRows(
  table: TableName,
  { former, edited }: { former: EditedRow[]; edited: EditedRow[] },
): Told[] {
  const key = readSchemas().find(({ name }) => name === table)!['x-primaryKey'];
  const { changed, gone, added, own }: RowEdits = findEdits(key, csvColumns[table], former, edited);
  const nameOf = (row: EditedRow): string =>
    quote(row.name || row.message || row.title || row.article_id || '');
  return [
    ...changed.map(({ row, column, value }) => `${nameOf(row)}: ${column} is now ${quote(value)}`),
    ...gone.map((row) => `${nameOf(row)} is gone`),
    ...(table === 'problems' ? [] : added.map((row) => `${nameOf(row)} is new`)),
    ...own.map((column) => `the column “${column}” is new`),
  ].map((line): Told => ({ line, taken: false }));
}

const decidedEdits = (decided: CorrectionsByArticle): Set<string> =>
  new Set([...decided.values()].flat().map(decisionKey));

/** What makes two decisions one. */
export function decisionKey({ article_id, table, action, column, value, text }: Correction): string {
  return [article_id, table, action, column, value, text]
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .join('\u0000');
}

const isCorrected = (table: TableName): table is CorrectedTable =>
  (CORRECTED_TABLES as readonly TableName[]).includes(table);

const isOfBatch = (table: TableName): boolean => !(ARTICLE_TABLES as readonly TableName[]).includes(table);

const quote = (text: string): string => `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`;
