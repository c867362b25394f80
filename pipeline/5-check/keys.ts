import type { ArticleRecord } from '../tables.ts';
import type { Violation } from './record-error.ts';

/** Ids are unique, and every `*_id` leads to a row of this article. */
export function checkKeys(record: ArticleRecord): Violation[] {
  const found: Violation[] = [];
  const unique = <Row>(table: string, rows: readonly Row[], id: (row: Row) => string): Set<string> => {
    const seen = new Set<string>();
    for (const row of rows) {
      if (seen.has(id(row))) found.push({ table, row: id(row), path: '', rule: 'the id must be unique' });
      seen.add(id(row));
    }
    return seen;
  };
  const leads = (
    table: string,
    row: string,
    path: string,
    id: string | null,
    to: Set<string>,
    name: string,
  ): void => {
    if (id !== null && !to.has(id))
      found.push({ table, row, path, rule: `“${id}” must be a row of ${name}` });
  };

  const entities = unique('entities', record.entities, (r) => r.entity_id);
  const quotes = unique('quotes', record.quotes, (r) => r.quote_id);
  const dates = unique('dates', record.dates, (r) => r.date_id);
  unique('mentions', record.mentions, (r) => r.mention_id);
  unique('numbers', record.numbers, (r) => r.number_id);

  for (const r of record.mentions)
    leads('mentions', r.mention_id, '/entity_id', r.entity_id, entities, 'entities');
  for (const r of record.quotes)
    leads('quotes', r.quote_id, '/speaker_id', r.speaker_id, entities, 'entities');
  for (const r of record.numbers) leads('numbers', r.number_id, '/quote_id', r.quote_id, quotes, 'quotes');
  for (const r of record.dates) {
    leads('dates', r.date_id, '/quote_id', r.quote_id, quotes, 'quotes');
    const isId = r.resolved_from !== 'text' && r.resolved_from !== 'published';
    if (isId) leads('dates', r.date_id, '/resolved_from', r.resolved_from, dates, 'dates');
  }
  const { article_id } = record.article;
  for (const table of ['entities', 'mentions', 'quotes', 'numbers', 'dates', 'problems'] as const) {
    for (const row of record[table]) {
      if (row.article_id !== article_id)
        found.push({
          table,
          row: String(row.article_id),
          path: '/article_id',
          rule: `must be “${article_id}”`,
        });
    }
  }
  return found;
}
