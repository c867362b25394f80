import { expect, it, describe } from 'vitest';
import fs from 'node:fs';
import { processArticle } from '../../pipeline/process.ts';
import { around, corrected, correction, PUBLISHED, TEXT, unfit } from './corrections-of.ts';

const cases = new URL('../cases/', import.meta.url);
const samples = fs
  .readdirSync(cases)
  .map((name) => new URL(`${name}/article.txt`, cases))
  .filter((file) => fs.existsSync(file))
  .map((file) => fs.readFileSync(file, 'utf8'));

const ROW = { quotes: 'quotes', numbers: 'numbers' } as const;

describe('a decision', () => {
  it('accepts a row and says so', () => {
    const { quotes } = corrected([
      around(TEXT, { table: 'quotes', action: 'accept', text: 'The line will open in May,' }),
    ]);
    expect(quotes.map(({ checked }) => checked)).toEqual(['accepted', null, null, null]);
  });

  it('rejects a row: it is gone, its figures are nobody’s, its speaker has one quote less', () => {
    const record = corrected([
      around(TEXT, { table: 'quotes', action: 'reject', text: 'that 4,500 people ride the bus each day' }),
    ]);
    expect(record.quotes).toHaveLength(3);
    expect(record.article.quotes).toBe(3);
    expect(record.numbers[0]).toMatchObject({ text: '4,500', quote_id: null, said_by: null });
    expect(record.entities.find(({ name }) => name === 'Dagny Holt')!.quotes).toBe(1);
    expect(record.problems).toEqual([]);
  });

  it('gives a quote another speaker, with its figures, the other part of the utterance and the counts', () => {
    const record = corrected([
      around(TEXT, {
        table: 'quotes',
        action: 'edit',
        column: 'speaker',
        value: 'Dagny Holt',
        text: 'It will cost 80 million euros,',
      }),
    ]);
    const ids = record.quotes.map(({ speaker, speaker_id, checked }) => [speaker, speaker_id, checked]);
    expect(ids[2]).toEqual(['Dagny Holt', 'person-dagny-holt', 'edited']);
    expect(ids[3]).toEqual(['Dagny Holt', 'person-dagny-holt', null]);
    expect(record.numbers.map(({ said_by }) => said_by)).toEqual(['Dagny Holt', 'Dagny Holt', 'Dagny Holt']);
    expect(record.entities.map(({ name, quotes }) => [name, quotes])).toEqual(
      expect.arrayContaining([
        ['Dagny Holt', 4],
        ['Ivo Reuter', 0],
      ]),
    );
  });

  it('gives a quote a speaker who has no name, and none', () => {
    const edit = {
      table: 'quotes',
      action: 'edit',
      column: 'speaker',
      text: 'The line will open in May,',
    } as const;
    expect(corrected([around(TEXT, { ...edit, value: 'a passer-by' })]).quotes[0]).toMatchObject({
      speaker: 'a passer-by',
      speaker_id: null,
      speaker_from: 'description',
    });
    expect(corrected([around(TEXT, { ...edit, value: '' })]).quotes[0]).toMatchObject({
      speaker: null,
      speaker_text: null,
      speaker_from: null,
    });
  });

  it('says who claims a figure, whatever the pipeline thinks', () => {
    const { numbers } = corrected([
      around(TEXT, { table: 'numbers', action: 'edit', column: 'said_by', value: 'Dagny Holt', text: '12' }),
    ]);
    expect(numbers[2]).toMatchObject({
      said_by: 'Dagny Holt',
      said_by_id: 'person-dagny-holt',
      checked: 'edited',
    });
  });

  it('sets values, and what hangs on them', () => {
    const record = corrected([
      around(TEXT, {
        table: 'numbers',
        action: 'edit',
        column: 'value',
        value: '82000000',
        text: '80 million euros',
      }),
      around(TEXT, { table: 'dates', action: 'edit', column: 'value', value: '2026-05', text: 'May' }),
    ]);
    expect(record.numbers[1]).toMatchObject({ value: 82_000_000, checked: 'edited' });
    expect(record.dates[0]).toMatchObject({ value: '2026-05', from: '2026-05-01', to: '2026-05-31' });
  });

  it('moves a row to other words', () => {
    const { quotes } = corrected([
      around(TEXT, {
        table: 'quotes',
        action: 'edit',
        column: 'text',
        value: 'The line will open',
        text: 'The line will open in May,',
      }),
    ]);
    expect(quotes[0]).toMatchObject({
      text: 'The line will open',
      quoted: 'The line will open',
      checked: 'edited',
    });
  });

  it('adds a row with its columns', () => {
    const line = { table: 'quotes', action: 'add', text: 'Holt will not attend' } as const;
    const record = corrected([
      around(TEXT, line),
      around(TEXT, { ...line, column: 'speaker', value: 'Ivo Reuter' }),
    ]);
    expect(record.quotes.at(-1)).toMatchObject({
      text: 'Holt will not attend',
      type: 'indirect',
      speaker_id: 'person-ivo-reuter',
      checked: 'added',
    });
    expect(record.article.quotes).toBe(5);
  });

  it('adds figures, dates and names', () => {
    const record = corrected([
      around(TEXT, { table: 'numbers', action: 'add', text: 'Nobody' }),
      around(TEXT, { table: 'dates', action: 'add', text: 'again' }),
      around(TEXT, { table: 'entities', action: 'add', text: 'The council' }),
    ]);
    expect(record.numbers.map(({ text }) => text)).toContain('Nobody');
    expect(record.dates.map(({ text }) => text)).toContain('again');
    expect(record.entities.find(({ name }) => name === 'The council')).toMatchObject({
      mentions: 1,
      checked: 'added',
    });
  });

  it('merges two names, splits one, renames and retypes', () => {
    const merged = corrected([
      around(TEXT, { table: 'entities', action: 'merge', value: 'Dagny Holt', text: 'Ivo Reuter' }),
    ]);
    expect(merged.entities.map(({ name }) => name)).not.toContain('Ivo Reuter');
    expect(merged.entities[0]).toMatchObject({
      name: 'Dagny Holt',
      quotes: 4,
      aliases: ['Holt', 'Ivo Reuter'],
    });

    const split = corrected([
      around(TEXT, { table: 'entities', action: 'split', value: 'Holt', text: 'Dagny Holt' }),
    ]);
    expect(split.entities.find(({ name }) => name === 'Holt')).toMatchObject({
      mentions: 1,
      checked: 'edited',
    });

    const renamed = corrected([
      around(TEXT, {
        table: 'entities',
        action: 'edit',
        column: 'name',
        value: 'Ivo A. Reuter',
        text: 'Ivo Reuter',
      }),
      around(TEXT, { table: 'entities', action: 'edit', column: 'type', value: 'place', text: 'Lindhaven' }),
    ]);
    expect(renamed.quotes[2].speaker).toBe('Ivo A. Reuter');
    expect(renamed.mentions.find(({ text }) => text === 'Lindhaven')!.type).toBe('place');
  });

  it('rejects a name with all its mentions; what it said is said by somebody without a name', () => {
    const record = corrected([around(TEXT, { table: 'entities', action: 'reject', text: 'Dagny Holt' })]);
    expect(record.mentions.map(({ entity_id }) => entity_id)).not.toContain('person-dagny-holt');
    expect(record.quotes[0]).toMatchObject({ speaker: 'Dagny Holt', speaker_id: null });
  });

  it('holds the later of two about one row, a row that was moved and a row that was rejected', () => {
    const text = 'The line will open in May,';
    const record = corrected([
      around(TEXT, { table: 'quotes', action: 'reject', text }),
      around(TEXT, { table: 'quotes', action: 'edit', column: 'speaker', value: 'Ann', text }),
      around(TEXT, { table: 'quotes', action: 'edit', column: 'speaker', value: 'Ben', text }),
      around(TEXT, { table: 'quotes', action: 'accept', text }),
      around(TEXT, { table: 'quotes', action: 'edit', column: 'text', value: 'The line will open', text }),
      around(TEXT, {
        table: 'quotes',
        action: 'edit',
        column: 'cue',
        value: 'said',
        text: 'The line will open',
      }),
    ]);
    expect(record.problems).toEqual([]);
    expect(record.quotes[0]).toMatchObject({
      speaker: 'Ben',
      text: 'The line will open',
      cue: 'said',
      checked: 'edited',
    });
  });
});

describe('a decision finds its row', () => {
  const twice =
    'Two lines opened, said Ann Lee. Later, two lines closed, and two people were hurt, police said.';
  const reject = around(twice, {
    table: 'numbers',
    action: 'reject',
    text: 'two',
    before: 'closed, and ',
    after: ' people were hurt',
  });
  const left = (text: string) =>
    processArticle({ article_id: 'tram', text }, [], [reject]).numbers.map(({ start }) =>
      text.slice(start, start + 10),
    );

  it('among equal words by those around them', () => {
    expect(left(twice)).toEqual(['Two lines ', 'two lines ']);
  });

  it('after an edit before, behind and beside it', () => {
    expect(left(`Rain fell. ${twice}`)).toEqual(['Two lines ', 'two lines ']);
    expect(left(twice.replace('were hurt', 'lightly hurt and cold'))).toEqual(['Two lines ', 'two lines ']);
    expect(left(twice.replace('closed, and two', 'were shut and, sadly, two'))).toEqual([
      'Two lines ',
      'two lines ',
    ]);
  });

  it('not where the words stand among others, and says so', () => {
    const text = twice.replace(', and two people were hurt', '');
    const record = processArticle({ article_id: 'tram', text }, [], [reject]);
    expect(record.numbers).toHaveLength(2);
    expect(unfit(record)).toEqual([
      expect.stringMatching(
        /^The reject in numbers at “two” was not applied, because the words .* among quite other ones: look at the place/,
      ),
    ]);
  });

  it('without the words around it where they stand once, and by its id where they stand often', () => {
    const { numbers } = processArticle({ article_id: 'tram', text: twice });
    const bare = correction({ table: 'numbers', action: 'reject', text: 'two' });
    const run = (row_id: string) =>
      processArticle({ article_id: 'tram', text: twice }, [], [{ ...bare, row_id }]);
    expect(unfit(run(''))).toHaveLength(1);
    expect(run(numbers[2].number_id).numbers.map(({ start }) => start)).toEqual([
      numbers[0].start,
      numbers[1].start,
    ]);
  });

  it('whatever white space lies between its words', () => {
    const text = TEXT.replace('line will open', 'line  will \u00a0open');
    const [accept] = [
      around(TEXT, { table: 'quotes', action: 'accept', text: 'The line will open in May,' }),
    ];
    expect(corrected([accept], text).quotes[0].checked).toBe('accepted');
  });

  it.each([
    ['the words no longer stand in the article', { table: 'quotes', action: 'accept', text: 'never said' }],
    ['the program finds no such row', { table: 'quotes', action: 'accept', text: 'Council votes' }],
    [
      'is no type of quotes',
      { table: 'quotes', action: 'edit', column: 'type', value: 'loud', text: 'The line will open in May,' },
    ],
    ['is no number', { table: 'numbers', action: 'edit', column: 'value', value: 'many', text: '4,500' }],
    [
      'is no column of quotes',
      { table: 'quotes', action: 'edit', column: 'start', value: '3', text: 'The line will open in May,' },
    ],
    [
      'no name of the article is',
      { table: 'entities', action: 'merge', value: 'Nobody', text: 'Dagny Holt' },
    ],
    [
      'from would be after to',
      { table: 'dates', action: 'edit', column: 'from', value: '2025-12-01', text: '3 March 2025' },
    ],
  ] as const)('or becomes a problem: %s', (reason, given) => {
    const record = corrected([correction({ ...given })]);
    expect(unfit(record)).toEqual([expect.stringContaining(reason)]);
    expect(record[ROW.quotes]).toHaveLength(4);
  });
});

it('an id depends on the words alone: not on type, cue or speaker', () => {
  for (const text of [TEXT, ...samples]) {
    const before = processArticle({ article_id: 'tram', text, published: PUBLISHED });
    const changes = before.quotes.flatMap((row) =>
      [
        ['speaker', 'Somebody Else'],
        ['type', row.type === 'direct' ? 'indirect' : 'direct'],
        ['cue', ''],
      ].map(([column, value]) =>
        around(text, {
          table: 'quotes',
          action: 'edit',
          column,
          value,
          text: row.text,
          row_id: row.quote_id,
        }),
      ),
    );
    const after = processArticle({ article_id: 'tram', text, published: PUBLISHED }, [], changes);
    expect(after.quotes.map(({ quote_id }) => quote_id)).toEqual(
      before.quotes.map(({ quote_id }) => quote_id),
    );
    expect(after.numbers.map(({ number_id }) => number_id)).toEqual(
      before.numbers.map(({ number_id }) => number_id),
    );
    if (before.quotes.length)
      expect(after.quotes.some(({ speaker }) => speaker === 'Somebody Else')).toBe(true);
  }
});
