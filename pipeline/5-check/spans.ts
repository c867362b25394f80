import type { ArticleRecord, DateRow } from '../tables.ts';
import type { Violation } from './record-error.ts';

/** Slices equal text, rows stand in order, bounds and dates are the right way round. */
export function checkSpans(record: ArticleRecord): Violation[] {
  const {
    article: { text },
  } = record;
  const found: Violation[] = [];
  const fail = (table: string, row: string, path: string, rule: string): void => {
    found.push({ table, row, path, rule });
  };

  const slice = (
    table: string,
    row: string,
    path: string,
    start: number | null,
    end: number | null,
    value: string | null,
  ): void => {
    if (start === null && end === null && value === null) return;
    if (start === null || end === null || value === null)
      fail(table, row, path, 'start, end and text must be given together');
    else if (start >= end || text.slice(start, end) !== value)
      fail(table, row, path, `the article's text at ${start}–${end} must be “${value}”`);
  };
  const inOrder = <Row extends { start: number; end: number; text: string }>(
    table: string,
    rows: readonly Row[],
    id: (row: Row) => string,
  ): void => {
    rows.forEach((row, i) => {
      slice(table, id(row), '/text', row.start, row.end, row.text);
      if (i > 0 && rows[i - 1].start > row.start)
        fail(table, id(row), '/start', 'rows must stand in order of their start');
    });
  };

  inOrder('entities', record.entities, (r) => r.entity_id);
  inOrder('mentions', record.mentions, (r) => r.mention_id);
  inOrder('quotes', record.quotes, (r) => r.quote_id);
  inOrder('numbers', record.numbers, (r) => r.number_id);
  inOrder('dates', record.dates, (r) => r.date_id);
  for (const r of record.problems) slice('problems', r.rule, '/text', r.start, r.end, r.text);

  for (const r of record.quotes) {
    slice('quotes', r.quote_id, '/speaker_text', r.speaker_start, r.speaker_end, r.speaker_text);
    slice('quotes', r.quote_id, '/cue', r.cue_start, r.cue_end, r.cue);
    const quoted = r.quoted_parts.map(([start, end]) => text.slice(start, end)).join(' … ');
    if ((r.quoted ?? '') !== quoted)
      fail('quotes', r.quote_id, '/quoted', `must be “${quoted}”, the text of its quoted_parts`);
  }
  for (const { number_id, low, value, high } of record.numbers)
    if (!areInOrder(low, value, high))
      fail(
        'numbers',
        number_id,
        '/value',
        `low <= value <= high must hold, not ${low} <= ${value} <= ${high}`,
      );
  for (const row of record.dates)
    if (endsBeforeItBegins(row)) {
      const [from, to] = [`${row.from} ${row.from_time ?? ''}`, `${row.to} ${row.to_time ?? ''}`];
      fail('dates', row.date_id, '/from', `from must not be after to, not ${from} > ${to}`);
    }
  return found;
}

/** Whether those of some numbers that are there never fall. */
function areInOrder(...numbers: readonly (number | null)[]): boolean {
  const given = numbers.filter((number) => number !== null);
  return given.every((number, i) => i === 0 || given[i - 1] <= number);
}

function endsBeforeItBegins({ from, from_time, to, to_time }: DateRow): boolean {
  if (from === null || to === null) return false;
  return later(from, to) || (from === to && sameZone(from_time, to_time) && from_time! > to_time!);
}

/** Whether two clock times are of one zone, so that they can be compared as they stand. */
function sameZone(a: string | null, b: string | null): boolean {
  const zone = (time: string): string => time.replace(/^[\d:.]+/, '');
  return a !== null && b !== null && zone(a) === zone(b);
}

/** Whether an ISO day is after another; a year BC sorts before every other. */
function later(from: string, to: string): boolean {
  if (from.startsWith('-') !== to.startsWith('-')) return to.startsWith('-');
  const length = Math.min(from.length, to.length);
  const [a, b] = [from.slice(0, length), to.slice(0, length)];
  return from.startsWith('-') ? a.slice(0, 5) < b.slice(0, 5) : a > b;
}
