import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processArticle } from '../../pipeline/process.ts';
import { anyText, newsText, published } from './articles.ts';

const rowsOf = (record: ReturnType<typeof processArticle>) => [
  ...record.mentions,
  ...record.quotes,
  ...record.numbers,
  ...record.dates,
];
const noOverlap = (rows: readonly { start: number; end: number }[]): void => {
  for (let i = 1; i < rows.length; i++) expect(rows[i].start).toBeGreaterThanOrEqual(rows[i - 1].end);
};

describe('for any text', () => {
  // Schema, ids, keys, slices, order and bounds are checked by processArticle itself, which throws.
  it('gives a record that passes every check', () => {
    fc.assert(
      fc.property(anyText, published, (text, day) => {
        const record = processArticle({ article_id: 'law', text, published: day });
        expect(record.article.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'He said on Friday that the mill in Wells would close this week, the firm’s owner told reporters.',
    '“We lost,” Ann Lee, 42, of the Bank of Wells said last year, called “weak” by 30 per cent of 10^6 members.',
    'According to the council, which had asked whether it was true, at least $3 million was said to be owed.',
  ])('gives a record wherever it ends: %s', (sentence) => {
    for (const { index } of sentence.matchAll(/\b|$/g))
      for (const end of ['', ',', '.', ' “', ' said week,', ' said that', ' of '])
        processArticle({ article_id: 'law', text: sentence.slice(0, index) + end, published: '2025-01-17' });
  });

  it('gives the same bytes twice', () => {
    fc.assert(
      fc.property(anyText, published, (text, day) => {
        const once = () => JSON.stringify(processArticle({ article_id: 'law', text, published: day }));
        expect(once()).toBe(once());
      }),
      { numRuns: 100 },
    );
  });

  it('gives dates, numbers and names that do not overlap among themselves, and no number inside a date but for ages', () => {
    fc.assert(
      fc.property(newsText, published, (text, day) => {
        const { dates, numbers, mentions } = processArticle({ article_id: 'law', text, published: day });
        noOverlap(dates);
        noOverlap(numbers);
        noOverlap(mentions.filter((m) => m.kind === 'name'));
        // "42-year-old" is a figure and a length of time at once.
        const figures = numbers.filter((n) => !/old|aged?\b/.test(n.text));
        for (const n of figures)
          for (const d of dates) expect(n.start >= d.end || n.end <= d.start).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('gives direct quotes and scare terms that do not overlap', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        noOverlap(
          processArticle({ article_id: 'law', text }).quotes.filter(
            (q) => q.type === 'direct' || q.type === 'scare',
          ),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('ids', () => {
  const article = (first: string) =>
    `${first}\n\n“We will pay $3 million by Friday,” said Ann Lee, mayor of Oslo. Some 40 people came.`;
  const says = (text: string) =>
    new Map(
      rowsOf(processArticle({ article_id: 'town', text, published: '2025-01-17' })).map((r) => [
        `${r.text}`,
        Object.entries(r).find(([k]) => /^(mention|quote|number|date)_id$/.test(k))?.[1],
      ]),
    );

  it('stay as they are when another paragraph changes', () => {
    const [before, after] = [
      says(article('It rained.')),
      says(article('The council of Bergen met for nine hours on Tuesday.')),
    ];
    for (const [text, id] of before) expect(after.get(text), text).toBe(id);
  });

  it('differ between rows that say the same', () => {
    const ids = rowsOf(
      processArticle({
        article_id: 'town',
        text: 'Ann Lee met Ann Lee. Ten men and ten men came on Friday, on Friday.',
        published: '2025-01-17',
      }),
    ).map((r) => Object.entries(r).find(([k]) => /^(mention|quote|number|date)_id$/.test(k))?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a hostile text', () => {
  const long = (piece: string): string => piece.repeat(Math.ceil(60_000 / piece.length));
  // What is tested is that it ends, with a record that keeps every law; how its cost grows is measured by `make bench-scaling`.
  it.each([
    ['quotation marks', '"'],
    ['curly opening marks', '“'],
    ['single marks', "'"],
    ['opening and closing marks', '“”'],
    ['digits', '1'],
    ['commas', ','],
    ['thousands', '1,000'],
    ['dollar signs', '$'],
    ['capitals', 'A'],
    ['capitalised words', 'Ann '],
    ['one word', 'said '],
    ['hyphens', '-'],
    ['slashes', '1/'],
    ['opening brackets', '('],
    ['line breaks', '\n'],
    ['spaces', ' '],
    ['stops', '. '],
    ['years', '2019 '],
    ['weekdays', 'Friday '],
    ['number words', 'two hundred '],
    ['quoted words', '“no” '],
    ['cues', '“no,” said Ann Lee. '],
    ['titles', 'President '],
    ['ranges', '3-'],
    ['apostrophes', "rock'n"],
  ])('of %s is processed', (_name, piece) => {
    const text = long(piece);
    expect(processArticle({ article_id: 'hostile', text, published: '2025-01-17' }).article.text.length).toBe(
      text.length,
    );
  });
});
