import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { RowIds } from '../../pipeline/common/rows.ts';
import type { Correction, Span } from '../../pipeline/model.ts';
import { processArticle } from '../../pipeline/process.ts';
import type { ArticleRecord } from '../../pipeline/tables.ts';

const ROOT = path.join(import.meta.dirname, '../..');

it('gives each of very many rows that say the same an id of its own', () => {
  const ids = new RowIds('a', 'd');
  const given = new Set<string>();
  for (let i = 0; i < 200_000; i++) given.add(ids.next('Friday', '2025-01-17'));
  expect(given.size).toBe(200_000);
});

/** Texts of the other tests and of the samples, as far as these are still there: `input/` is the user's. */
const TEXTS = [
  'test/cases/mixed-marks/article.txt',
  'test/cases/quarterly-figures/article.txt',
  'test/cases/scores-and-votes/article.txt',
  'input/agency/ferry-aground.txt',
  'input/local/bus-depot.txt',
  'input/politics/2025-03-05-pension-vote.txt',
  'input/press/solar-ferry-line.txt',
  'input/sport/cup-semi-final.txt',
  'input/weather/storm-ottilie.txt',
]
  .filter((name) => fs.existsSync(path.join(ROOT, name)))
  .map((name) => [name, fs.readFileSync(path.join(ROOT, name), 'utf8')] as const);

const ids = ({ quotes, numbers, dates, mentions }: ArticleRecord): string[] => [
  ...quotes.map((row) => row.quote_id),
  ...numbers.map((row) => row.number_id),
  ...dates.map((row) => row.date_id),
  ...mentions.map((row) => row.mention_id),
];

it.each(TEXTS)('keeps the ids of %s whatever type, cue and speaker its rows get', (_name, text) => {
  const source = { article_id: 'a', text, published: '2025-01-17' };
  const before = processArticle(source);
  const edit = (
    table: 'quotes' | 'numbers' | 'dates',
    { text: words, start, end }: Span & { text: string },
    row_id: string,
    column: string,
    value: string,
  ): Correction => ({
    article_id: 'a',
    table,
    action: 'edit',
    column,
    value,
    text: words,
    row_id,
    who: '',
    why: '',
    before: text.slice(Math.max(0, start - 32), start),
    after: text.slice(end, end + 32),
  });
  const corrections = [
    ...before.quotes.flatMap((row) => [
      edit('quotes', row, row.quote_id, 'type', row.type === 'direct' ? 'indirect' : 'direct'),
      edit('quotes', row, row.quote_id, 'speaker', 'Somebody Else'),
      edit('quotes', row, row.quote_id, 'cue', 'said'),
    ]),
    ...before.numbers.map((row) => edit('numbers', row, row.number_id, 'kind', 'ordinal')),
    ...before.dates.map((row) => edit('dates', row, row.date_id, 'type', 'SET')),
  ];
  const after = processArticle(source, [], corrections);
  expect(ids(after)).toEqual(ids(before));
  expect(after.quotes.filter(({ checked }) => checked !== 'edited')).toEqual([]);
  // They are made of the article's id and the exact words alone, and of which of equal words it is.
  const given = new RowIds('a', 'q');
  expect(before.quotes.map((row) => row.quote_id)).toEqual(before.quotes.map((row) => given.next(row.text)));
});
