import { ID_COLUMN } from '../6-write/article-tables.ts';
import { anchorOf, encodePath, pagePath } from '../6-write/report-link.ts';
import type { CorrectedTable, Correction } from '../model.ts';
import { titleOf } from './survey.ts';
import type { ArticleRecord, ProblemRow } from '../tables.ts';

/**
 * A row as the page has it: the columns of its table that are filled, ids without the article, and what
 * people decided.
 */
export type PageRow = Record<string, unknown> & {
  table: CorrectedTable;
  id: string;
  start: number;
  end: number;
  decision?: 'rejected';
  notes?: Note[];
};

/** A cell that a person changed. */
export interface Note {
  column: string;
  from: unknown;
  to: unknown;
  who: string;
  why: string;
}

/** Where a page stands among the others; addresses are relative to the report's folder. */
export interface PagePlace {
  page: string;
  /** Leads from the page to the report's folder. */
  root: string;
  text: string;
  before: { href: string } | null;
  next: { href: string } | null;
}

/** All that the script of an article's page needs. */
export interface PageData {
  article: Record<string, unknown> & { id: string; title: string; text: string };
  rows: PageRow[];
  problems: (Partial<ProblemRow> & { id: string })[];
  place: PagePlace;
  review: boolean;
}

const TABLES = ['quotes', 'numbers', 'dates', 'entities', 'mentions'] as const;
/** Columns that hold the id of another row. */
const REFERENCES = new Set(['speaker_id', 'said_by_id', 'quote_id', 'entity_id', 'resolved_from', 'group']);
const LEFT_OUT = new Set([
  'article_id',
  'text',
  'sentence',
  'paragraph',
  'quoted',
  ...TABLES.map((table) => ID_COLUMN[table]),
]);

/** The rows of a record for its page, in the order of the tables. */
export function pageRows(record: ArticleRecord): PageRow[] {
  const { article_id } = record.article;
  return TABLES.flatMap((table) =>
    (record[table] as unknown as Record<string, unknown>[]).map((row) => {
      const full = String(row[ID_COLUMN[table]]);
      const shown: Record<string, unknown> = { table, id: anchorOf(article_id, full), full };
      for (const [column, value] of Object.entries(row)) {
        const own = column === ID_COLUMN[table];
        if (value === null || own || (LEFT_OUT.has(column) && !REFERENCES.has(column))) continue;
        if (Array.isArray(value) && !value.length) continue;
        shown[column] = REFERENCES.has(column) ? anchorOf(article_id, String(value)) : value;
      }
      return shown as PageRow;
    }),
  );
}

/** The data of an article's page. */
export function pageData(record: ArticleRecord, place: PagePlace): PageData {
  const { article, problems } = record;
  const { article_id: id, byline, publisher, published, words, text } = article;
  return {
    article: { id, title: titleOf(record), byline, publisher, published, words, text },
    rows: pageRows(record),
    problems: problems.map(({ start, end, severity, rule, message }, i) => ({
      id: `problem-${i + 1}`,
      start,
      end,
      severity,
      rule,
      message,
    })),
    place,
    review: false,
  };
}

/**
 * The rows with what people decided about them: the cells that they changed, and the rows that they rejected,
 * which only the review shows.
 *
 * @param plain the record as it is without any correction
 */
export function withDecisions(
  record: ArticleRecord,
  plain: ArticleRecord,
  corrections: readonly Correction[],
): PageRow[] {
  const rows = pageRows(record);
  const known = new Map(rows.map((row) => [`${row.table} ${row.id}`, row]));
  for (const before of pageRows(plain)) {
    const row = known.get(`${before.table} ${before.id}`);
    if (!row) rows.push({ ...before, decision: 'rejected' });
    else if (row.checked === 'edited') row.notes = notesOf(before, row, plain, record, corrections);
  }
  return rows;
}

const UNTOLD = new Set(['checked', 'confidence', 'quoted_parts', 'mentions', 'quotes', 'notes', 'end']);

function notesOf(
  before: PageRow,
  row: PageRow,
  plain: ArticleRecord,
  record: ArticleRecord,
  corrections: readonly Correction[],
): Note[] {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(row)])];
  return columns
    .filter(
      (column) => !UNTOLD.has(column) && !column.endsWith('_id') && !/_(?:start|end|from)$/.test(column),
    )
    .filter((column) => String(before[column] ?? '') !== String(row[column] ?? ''))
    .map((column) => {
      const moved = column === 'start';
      const told = corrections.findLast(
        (one) =>
          one.table === row.table && one.column === (moved ? 'text' : column) && one.row_id === row.full,
      );
      return {
        column: moved ? 'text' : column,
        from: moved ? plain.article.text.slice(before.start, before.end) : (before[column] ?? null),
        to: moved ? record.article.text.slice(row.start, row.end) : (row[column] ?? null),
        who: told?.who ?? '',
        why: told?.why ?? '',
      };
    });
}

/** Where a page stands: the n-th of the articles, whose records have these paths. */
export function placeAmong(paths: readonly string[], n: number): PagePlace {
  const page = encodePath(pagePath(paths[n]));
  const link = (i: number) => (i in paths ? { href: encodePath(pagePath(paths[i])) } : null);
  return {
    page,
    root: '../'.repeat(page.split('/').length - 1),
    text: `Article ${n + 1} of ${paths.length}`,
    before: link(n - 1),
    next: link(n + 1),
  };
}
