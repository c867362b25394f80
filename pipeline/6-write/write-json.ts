import type { ArticleRecord, ProblemRow } from '../tables.ts';
import type { RowChoices } from './row-choices.ts';

/**
 * An article record as `output/articles/` has it: JSON with one row a line, so that a difference shows which row changed; verbatim text, LF
 * at the end. The order of the fields is the records' own, which follows the schemas. A lean one leaves out what is empty, and the
 * article's id in rows, each of which stands under its article anyway.
 */
export function recordJson(
  { article, ...tables }: ArticleRecord,
  records: RowChoices['records'] = 'full',
): string {
  const replacer = records === 'lean' ? withoutEmpty : undefined;
  const row = (value: object): string =>
    JSON.stringify(records === 'lean' ? { ...value, article_id: undefined } : value, replacer);
  const parts = Object.entries(tables).map(([name, rows]) =>
    rows.length ? `"${name}":[\n${rows.map(row).join(',\n')}\n]` : `"${name}":[]`,
  );
  return `{"article":${JSON.stringify(article, replacer)},\n${parts.join(',\n')}}\n`;
}

const withoutEmpty = (_name: string, value: unknown): unknown => (value === null ? undefined : value);

/** The record that such a text holds; what a lean one leaves out is there again. */
export function readRecord(json: string): ArticleRecord {
  const { article, ...tables } = JSON.parse(json) as ArticleRecord;
  const { article_id } = article;
  const whole = <Row extends object>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ('article_id' in row ? row : { article_id, ...row }));
  return {
    article,
    entities: whole(tables.entities),
    mentions: whole(tables.mentions),
    quotes: whole(tables.quotes),
    numbers: whole(tables.numbers),
    dates: whole(tables.dates),
    problems: whole(tables.problems).map(inPlace),
  };
}

/** Problems are the only rows that may stand nowhere. */
const inPlace = (row: ProblemRow): ProblemRow => ({
  ...row,
  sentence: row.sentence ?? null,
  start: row.start ?? null,
  end: row.end ?? null,
});
