import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseNews } from '../../pipeline/2-parse/index.ts';
import { parseEnglish } from '../../pipeline/2-parse/parse-english.ts';
import type { Span } from '../../pipeline/model.ts';

const parser = unified().use(parseEnglish);
const parse = (text: string) => parseNews(parser.parse(text), text);
const slices = (text: string, spans: readonly Span[]) => spans.map((s) => text.slice(s.start, s.end));
const sentences = (text: string) => slices(text, parse(text).sentences);

const cases: Record<string, string[]> = {
  'a title before a name': ['Gen. Ann Lee met Sen. Bo Li.', 'They spoke.'],
  'a number': ['Unit No. 5 left.', 'Unit No. 6 stayed.'],
  initials: ['It was J. K. Dahl who called.', 'B. Osei answered.'],
  'a country in capitals within a name': ['The U.S. Senate met.', 'The U.K. Parliament did not.'],
  'a country in capitals at the end': ['She moved to the U.S.', 'She works there.'],
  'a time of day before a weekday': ['They met at 3 p.m. Friday in Oslo.', 'It rained.'],
  'a time of day at the end': [
    'They met at 3 p.m.',
    'The vote came later at 9 p.m.',
    'Doctors arrived by 10 p.m.',
    'Nineteen were treated.',
  ],
  'a figure': ['It runs until Nov. 16.', 'It was due on Friday.', 'It rose to 8,000.', 'The firm fell to 5.'],
  'a company': ['Acme Inc. Chief Executive Bo Li quit.', 'Shares fell.'],
  'a plan with a letter is no initial': ['It was Plan B.', 'He left.'],
  'a question in quotation marks': [
    '“Why?” he asked.',
    '“Why not?” Ann Lee asked.',
    '“Go!” Mayor Bo Li shouted.',
  ],
  'a question that nobody reports': ['“Why?”', 'Smith looked away.'],
  'a quotation behind an abbreviation': ['It was 5 p.m.', '“We left,” she said.'],
  'a stray mark': ['They met. ”', 'Then they left.'],
};

describe('sentences', () => {
  for (const [name, expected] of Object.entries(cases))
    it(`ends them right at ${name}`, () => expect(sentences(expected.join(' '))).toEqual(expected));

  it('has one paragraph a line where there is no empty line between', () => {
    const text = 'Council votes.\nThe council voted on Monday. It took an hour.\nNobody objected.';
    const { paragraphs } = parse(text);
    expect(slices(text, paragraphs)).toEqual(text.split('\n'));
    expect(paragraphs.map((p) => p.last - p.first)).toEqual([1, 2, 1]);
  });

  it('keeps lines together that were wrapped by hand', () => {
    const text =
      'The council of the small town on the river voted on Monday night to\nclose the old bridge for two years, because the steel has rusted and\nnobody knows who should pay for it.\n\nThe mayor agreed.';
    expect(slices(text, parse(text).paragraphs)).toEqual(text.split('\n\n'));
  });
});

describe('tokens', () => {
  const tokens = (text: string) =>
    parse(text)
      .tokens.map((t) => `${t.text}/${t.kind}`)
      .join(' ');

  it('keeps figures, abbreviations and hyphenated words whole and sets clitics apart', () => {
    expect(tokens('The U.S. firm’s 11,000 ill-paid men.')).toBe(
      'The/word U.S./word firm/word ’s/clitic 11,000/number ill-paid/word men/word ./punctuation',
    );
  });

  it('says of each the sentence that it stands in', () => {
    const { tokens: all, sentences: found } = parse('Oslo is wet. Rome is dry.');
    for (const s of found) for (let i = s.first; i < s.last; i++) expect(all[i].sentence).toBe(s.index);
  });
});

describe('datelines', () => {
  const dateline = (text: string) => {
    const found = parse(text).dateline;
    return (
      found && [
        found.text,
        found.place && text.slice(found.place.start, found.place.end),
        found.agency && text.slice(found.agency.start, found.agency.end),
      ]
    );
  };

  it.each([
    ['GENEVA (Agency) — Talks began.', 'GENEVA (Agency) —', 'GENEVA', 'Agency'],
    ['PORT VALE, Feb. 8 (NNA) - Talks began.', 'PORT VALE, Feb. 8 (NNA) -', 'PORT VALE', 'NNA'],
    ['OSLO, Norway (NNA) _\n\nTalks began.', 'OSLO, Norway (NNA) _', 'OSLO', 'NNA'],
    ['LIMA — Talks began.', 'LIMA —', 'LIMA', null],
    ['NNA\n—\nTalks began.', 'NNA\n—', null, 'NNA'],
    ['Talks begin\n\nROME (NNA) -- Talks began.', 'ROME (NNA) --', 'ROME', 'NNA'],
  ])('finds it in %j', (text, whole, place, agency) => {
    expect(dateline(text)).toEqual([whole, place, agency]);
    expect(sentences(text).at(-1)).toBe('Talks began.');
  });

  it.each([
    'BREAKING — A fire began.',
    'NATO leaders — all of them — met.',
    'TOTALS:\nDead: 5',
    'The talks (in Oslo) — the first — began.',
  ])('finds none in %j', (text) => {
    expect(dateline(text)).toBeNull();
  });
});
