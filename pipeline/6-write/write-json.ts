import type { ArticleRecord } from '../tables.ts';
import { jsonText, type JsonForm } from './json-text.ts';
import * as texts from './row-texts.generated.ts';
import type { RowChoices } from './row-choices.ts';

/**
 * An article record as `output/articles/` has it: JSON with one row a line, so that a difference shows which row changed; verbatim text, LF
 * at the end. A lean one leaves out what a reader of the record knows without it: what is empty, the article's id in rows and in their ids, and
 * what follows from the article and the row's offsets, such as its words.
 */
export function recordJson(record: ArticleRecord, records: RowChoices['records'] = 'full'): string {
  return `{${recordFields(record, records, '\n')}}\n`;
}

/** A record as a line of JSON without its LF, behind other fields. */
export function recordLine(
  record: ArticleRecord,
  others: Readonly<Record<string, unknown>> = {},
  records: RowChoices['records'] = 'full',
): string {
  const before = JSON.stringify(others).slice(1, -1);
  return `{${before && `${before},`}${recordFields(record, records, '')}}`;
}

/** The fields of a record, with something between rows. */
function recordFields(
  { article, ...tables }: ArticleRecord,
  records: RowChoices['records'],
  between: string,
): string {
  const form: JsonForm = { article, isLean: records === 'lean' };
  const id = `{"article_id":${jsonText(article.article_id)}`;
  const rowOf = <Row>(row: Row, fields: (row: Row, form: JsonForm) => string): string =>
    form.isLean ? `{${fields(row, form).slice(1)}}` : `${id}${fields(row, form)}}`;
  const rowsOf = <Row>(rows: readonly Row[], fields: (row: Row, form: JsonForm) => string): string => {
    let list = '';
    for (const row of rows) list += `${list && ','}${between}${rowOf(row, fields)}`;
    return list && `${list}${between}`;
  };
  return [
    `"article":${id}${texts.articlesJson(article, form)}}`,
    `"entities":[${rowsOf(tables.entities, texts.entitiesJson)}]`,
    `"mentions":[${rowsOf(tables.mentions, texts.mentionsJson)}]`,
    `"quotes":[${rowsOf(tables.quotes, texts.quotesJson)}]`,
    `"numbers":[${rowsOf(tables.numbers, texts.numbersJson)}]`,
    `"dates":[${rowsOf(tables.dates, texts.datesJson)}]`,
    `"problems":[${rowsOf(tables.problems, texts.problemsJson)}]`,
  ].join(`,${between}`);
}
