import { compare } from '../common/rows.ts';
import { pageRows } from './page-data.ts';
import { titleOf } from './survey.ts';
import type { ArticleRecord } from '../tables.ts';

/** A row that waits for a decision. */
export interface QueueRow {
  page: string;
  anchor: string;
  title: string;
  table: string;
  start: number;
  confidence: number | null;
  lead: string;
  words: string;
  rule: string;
}

/** Orders of the queue by their names. */
export const ORDERS: Readonly<Record<string, (a: QueueRow, b: QueueRow) => number>> = {
  confidence: (a, b) => sure(a) - sure(b) || compare(a.page, b.page) || a.start - b.start,
  article: (a, b) => compare(a.page, b.page) || a.start - b.start,
  speaker: (a, b) => compare(a.lead, b.lead) || sure(a) - sure(b),
  table: (a, b) => compare(a.table, b.table) || sure(a) - sure(b),
  rule: (a, b) => compare(a.rule, b.rule) || compare(a.page, b.page) || a.start - b.start,
};

const sure = ({ confidence }: QueueRow): number => confidence ?? 1;

/** Mentions wait only where the program is in doubt: there are too many of them. */
const UNSURE_MENTION = 0.7;
/** Rows that are sent at a time. */
const MOST = 300;

/** The rows of an article that nobody has decided about, and its problems. */
export function queueRows(record: ArticleRecord, page: string, below = 1.01): QueueRow[] {
  const { text } = record.article;
  const title = titleOf(record);
  const all = pageRows(record);
  const doubtful = new Set(
    all
      .filter(({ table, confidence }) => table === 'entities' && Number(confidence) < UNSURE_MENTION)
      .map(({ id }) => id),
  );
  const waiting = all.filter(({ table, checked, confidence, kind, entity_id }) => {
    if (checked) return false;
    if (table !== 'mentions') return Number(confidence) < below;
    // Whoever decides about a doubtful name decides about the places where it stands.
    const told = kind === 'name' && doubtful.has(String(entity_id));
    return !told && Number(confidence) < Math.min(below, UNSURE_MENTION);
  });
  const rows = waiting.map((row): QueueRow => {
    const words = text.slice(row.start, row.end).slice(0, 120);
    const lead = row.table === 'quotes' ? (row.speaker ?? 'nobody') : (row.said_by ?? row.name ?? words);
    return {
      page,
      anchor: row.id,
      title,
      table: row.table,
      start: row.start,
      confidence: Number(row.confidence),
      lead: String(lead),
      words,
      rule: '',
    };
  });
  const problems = record.problems.map(({ start, rule, message }, i): QueueRow => ({
    page,
    anchor: `problem-${i + 1}`,
    title,
    table: 'problems',
    start: start ?? 0,
    confidence: null,
    lead: rule.replace(/-/g, ' '),
    words: message.slice(0, 120),
    rule,
  }));
  return [...rows, ...problems];
}

/** The first rows of a queue; problems are a queue of their own, by rule. */
export function orderQueue(
  rows: readonly QueueRow[],
  by: string,
  below: number,
): { rows: QueueRow[]; total: number } {
  const order = Object.hasOwn(ORDERS, by) ? ORDERS[by] : ORDERS.confidence;
  const chosen = rows
    .filter(({ confidence }) =>
      by === 'rule' ? confidence === null : confidence !== null && confidence < below,
    )
    .sort(order);
  return { rows: chosen.slice(0, MOST), total: chosen.length };
}
