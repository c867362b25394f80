import { describe, expect, it } from 'vitest';
import { scoreCoreference } from '../../pipeline/evaluate/score-coreference.ts';
import { scoreDates } from '../../pipeline/evaluate/score-dates.ts';
import { scoreEntities } from '../../pipeline/evaluate/score-entities.ts';
import { scoreNumbers } from '../../pipeline/evaluate/score-numbers.ts';
import { scoreQuotes } from '../../pipeline/evaluate/score-quotes.ts';
import { lastName, mentionKind } from '../../pipeline/evaluate/speaker-name.ts';
import { loosenValue, spellValue } from '../../pipeline/evaluate/timex-value.ts';
import { trimName } from '../../pipeline/evaluate/trim-name.ts';
import { unitName } from '../../pipeline/evaluate/unit-name.ts';
import { at, compare, countsOf } from './helpers.ts';

describe('values of time expressions', () => {
  it.each([
    ['2025-01-17T13:00:00Z', '2025-01-17T13'],
    ['2025-01-17t13:30+01:00', '2025-01-17T13:30'],
    ['2025-W3', '2025-W03'],
    ['199X', '199'],
    ['2025-01-17T13:00:30.5Z', '2025-01-17T13:00:30'],
  ])('%s is written %s', (value, spelled) => expect(spellValue(value)).toBe(spelled));

  it.each([
    ['P2Y', 'P24M'],
    ['PT24H', 'P1D'],
    ['P1W', 'P7D'],
    ['1998-XX', '1998'],
    ['P1DE', 'P10Y'],
    ['1998-XX-XX', '1998'],
  ])('%s means the same as %s', (a, b) => {
    expect(loosenValue(a)).toBe(loosenValue(b));
  });

  it.each([
    ['P1M', 'PT1M'],
    ['1998-XX', '1999'],
    ['PXM', 'PTXM'],
    ['P1D', 'P1Y'],
  ])('%s does not mean the same as %s', (a, b) => {
    expect(loosenValue(a)).not.toBe(loosenValue(b));
  });
});

it.each([
  ['mph', 'mile per hour'],
  ['Miles  per hour', 'mile per hour'],
  ['meters', 'metre'],
  ['km²', 'square kilometre'],
  ['inches', 'inch'],
  ['barrels', 'barrel'],
  ['degrees Celsius', 'degree celsius'],
  ['bus', 'bus'],
  ['companies', 'company'],
  ['litres.', 'litre'],
])('the unit %s is compared as %s', (unit, name) => expect(unitName(unit)).toBe(name));

it.each([
  ['the Harbour Board', 'Harbour Board'],
  ['Lee’s', 'Lee'],
  ['Acme Corp.', 'Acme Corp'],
  ['The', 'The'],
  [' Lee ', 'Lee'],
])('the name “%s” is compared as “%s”', (text, name) => {
  const { start, end } = trimName(text, { start: 0, end: text.length });
  expect(text.slice(start, end)).toBe(name);
});

it.each([
  ['Sen. Ann Lee (D-Ohio), who left', 'lee', 'name'],
  ['Bo Ek Jr.', 'ek', 'name'],
  ['she', null, 'pronoun'],
  ['the spokeswoman', null, 'description'],
  ['The minister', null, 'description'],
  ['Lee’s', 'lee', 'name'],
])('%s has the last name %s and is a %s', (mention, name, kind) => {
  expect(lastName(mention)).toBe(name);
  expect(mentionKind(mention)).toBe(kind);
});

describe('dates', () => {
  const text = 'It closed last Friday and opens in May.';
  const gold = {
    dates: [
      { ...at(text, 'last Friday'), type: 'DATE', value: '2025-01-10' },
      { ...at(text, 'May'), type: 'DATE', value: '2025-05', values: ['2025-05', '2025'] },
    ],
  };

  it('counts exact spans, overlaps, types and values apart', () => {
    const score = scoreDates(
      ...compare(text, gold, {
        dates: [
          { ...at(text, 'Friday'), type: 'DATE', value: '2025-01-10', confidence: 0.8 },
          { ...at(text, 'May'), type: 'DURATION', value: '2025', confidence: 0.4 },
        ],
      }),
    );
    expect(countsOf(score.measures)).toEqual({
      strict: [1, 2, 2],
      relaxed: [2, 2, 2],
      type: [1, 2, 2],
      value: [2, 2, 2],
      'value, any spelling': [2, 2, 2],
    });
    expect(score.judged).toEqual([
      { confidence: 0.8, right: false },
      { confidence: 0.4, right: true },
    ]);
  });

  it('pairs one to one, the exact span first', () => {
    const row = { type: 'DATE', value: '2025-05', confidence: 1 };
    const score = scoreDates(
      ...compare(text, gold, {
        dates: [
          { ...at(text, 'in May'), ...row },
          { ...at(text, 'May'), ...row },
        ],
      }),
    );
    expect(countsOf(score.measures)).toMatchObject({ strict: [1, 2, 2], relaxed: [1, 2, 2] });
    expect(score.judged.map(({ right }) => right)).toEqual([false, true]);
  });

  it('counts a document without rows as missed', () => {
    expect(countsOf(scoreDates(compare(text, gold, {})[0], new Map()).measures).relaxed).toEqual([0, 2, 0]);
  });
});

describe('numbers', () => {
  const text = 'Two crews drove 12 miles, paid $300 and slept 9 hours.';
  const gold = {
    numberKinds: ['quantity', 'money'],
    numbers: [
      { ...at(text, '12 miles'), kind: 'quantity', value: 12, unit: 'mile' },
      { ...at(text, '$300'), kind: 'money', value: 300, currency: 'USD' },
      { ...at(text, '9 hours'), kind: 'quantity', value: 9, unit: 'hour', optional: true },
    ],
  };
  const row = { unit: null, currency: null, confidence: 0.5 };

  it('compares the size of values and the units of money and quantities', () => {
    const score = scoreNumbers(
      ...compare(text, gold, {
        numbers: [
          { ...row, ...at(text, '12'), kind: 'quantity', value: -12, unit: 'Miles' },
          { ...row, ...at(text, '$300'), kind: 'money', value: 300, currency: 'EUR' },
        ],
      }),
    );
    expect(countsOf(score.measures)).toEqual({
      strict: [1, 2, 2],
      relaxed: [2, 2, 2],
      value: [2, 2, 2],
      kind: [2, 2, 2],
      unit: [1, 2, 2],
    });
    expect(score.judged.map(({ right }) => right)).toEqual([true, false]);
  });

  it('leaves out what is optional and kinds that are not annotated', () => {
    const score = scoreNumbers(
      ...compare(text, gold, {
        numbers: [
          { ...row, ...at(text, 'Two'), kind: 'cardinal', value: 2 },
          { ...row, ...at(text, '9 hours'), kind: 'quantity', value: 9 },
        ],
      }),
    );
    expect(countsOf(score.measures).relaxed).toEqual([0, 2, 0]);
  });

  it('holds a row of an annotated kind against the program where nothing is annotated', () => {
    expect(
      countsOf(
        scoreNumbers(
          ...compare(text, gold, { numbers: [{ ...row, ...at(text, 'Two'), kind: 'money', value: 2 }] }),
        ).measures,
      ).relaxed,
    ).toEqual([0, 2, 1]);
  });
});

describe('quotes', () => {
  const text = '“The bridge is safe,” said Ann Lee. “It was tested twice,” she added.';
  const lee = { ...at(text, 'Ann Lee'), text: 'Ann Lee' };
  const quotes = [
    {
      ...at(text, 'The bridge is safe,'),
      type: 'direct',
      speaker: lee,
      cue: { ...at(text, 'said'), text: 'said' },
    },
    {
      ...at(text, 'It was tested twice,'),
      type: 'direct',
      speaker: { ...at(text, 'she'), text: 'she' },
      cue: null,
    },
  ];
  const row = {
    type: 'direct',
    group: null,
    confidence: 0.9,
    speaker: { ...lee, name: 'Ann Lee' },
    cue: { text: 'said' },
  };

  it('compares words, speakers and cues', () => {
    const score = scoreQuotes(
      ...compare(
        text,
        { quotes },
        {
          quotes: [
            { ...row, ...at(text, 'The bridge is safe') },
            { ...row, ...at(text, 'tested twice'), cue: null },
          ],
        },
      ),
    );
    expect(countsOf(score.measures)).toMatchObject({
      'direct, strict': [1, 2, 2],
      'direct, overlap': [2, 2, 2],
      'direct, end to end': [1, 2, 2],
      'direct and mixed, overlap': [2, 2, 2],
    });
    expect(score.accuracies).toContainEqual({ name: 'direct, speaker, pronoun', of: 1, accuracy: 0 });
    expect(score.accuracies).toContainEqual({ name: 'direct, cue', of: 1, accuracy: 1 });
    expect(score.judged.map(({ right }) => right)).toEqual([true, false]);
  });

  it('takes the pronoun beside the cue, or a last name that is the same, for the right speaker', () => {
    const speakers = [
      { ...at(text, 'she'), text: 'she', name: 'Ann Lee' },
      { text: 'Minister Lee', name: null },
    ];
    const [second, first] = speakers.map((speaker, index) => ({
      ...row,
      ...at(text, index ? 'The bridge is safe' : 'It was tested twice'),
      speaker,
    }));
    expect(
      countsOf(scoreQuotes(...compare(text, { quotes }, { quotes: [first, second] })).measures)[
        'direct, end to end'
      ],
    ).toEqual([2, 2, 2]);
  });

  it('takes rows of one group for one utterance', () => {
    const whole = [
      {
        ...quotes[0],
        end: quotes[1].end,
        parts: [
          [quotes[0].start, quotes[0].end],
          [quotes[1].start, quotes[1].end],
        ] as [number, number][],
      },
    ];
    const rows = [
      { ...row, ...at(text, 'The bridge is safe,'), group: 'g' },
      { ...row, ...at(text, 'It was tested twice,'), group: 'g' },
    ];
    expect(
      countsOf(scoreQuotes(...compare(text, { quotes: whole }, { quotes: rows })).measures)['direct, strict'],
    ).toEqual([1, 1, 1]);
  });

  it('leaves types out that are not annotated, and matches indirect quotations among themselves', () => {
    const scare = { ...row, ...at(text, 'safe'), type: 'scare' };
    const indirect = { ...row, ...at(text, 'The bridge is safe'), type: 'indirect' };
    const score = scoreQuotes(
      ...compare(text, { quotes, quoteTypes: ['direct', 'indirect'] }, { quotes: [scare, indirect] }),
    );
    expect(countsOf(score.measures)).toMatchObject({
      'direct, overlap': [0, 2, 0],
      'indirect, overlap': [0, 0, 1],
    });
  });
});

describe('entities', () => {
  const text = 'The Harbour Board thanked Ann Lee and the Danes.';
  const gold = {
    entityTypes: ['organization', 'person'],
    entities: [
      { ...at(text, 'Harbour Board'), type: 'organization' },
      { ...at(text, 'Ann Lee'), type: 'person' },
      { ...at(text, 'Danes'), type: 'group' },
    ],
  };

  it('compares span and type, the article forgiven, types that are not annotated left out', () => {
    const score = scoreEntities(
      ...compare(text, gold, {
        entities: [
          { ...at(text, 'The Harbour Board'), type: 'organization', confidence: 0.9 },
          { ...at(text, 'Ann Lee'), type: 'organization', confidence: 0.3 },
          { ...at(text, 'Danes'), type: 'group', confidence: 1 },
        ],
      }),
    );
    expect(countsOf(score.measures)).toEqual({
      strict: [1, 2, 2],
      relaxed: [1, 2, 2],
      'span, any type': [2, 2, 2],
    });
    expect(score.judged).toEqual([
      { confidence: 0.9, right: true },
      { confidence: 0.3, right: false },
    ]);
  });

  it('takes a row over an optional name for no error', () => {
    const optional = { ...gold, entities: [{ ...gold.entities[0], optional: true }] };
    expect(
      countsOf(
        scoreEntities(
          ...compare(text, optional, {
            entities: [{ ...at(text, 'Board'), type: 'organization', confidence: 1 }],
          }),
        ).measures,
      ).strict,
    ).toEqual([0, 0, 0]);
  });
});

it('coreference: B-cubed is the share of each mention’s cluster that stays together, LEA that of links', () => {
  const text = 'Ann Lee met Bo Ek. Lee thanked Ek. She left.';
  const span = (phrase: string): [number, number] => Object.values(at(text, phrase)) as [number, number];
  const spans = (...phrases: string[]) => phrases.map((phrase) => at(text, phrase));
  const gold = {
    entityTypes: ['person'],
    entities: [],
    clusters: [
      [span('Ann Lee'), span('Lee thanked').map((n, i) => (i ? n - 8 : n)) as [number, number], span('She')],
      [span('Bo Ek')],
    ],
    pronouns: [span('She')],
  };
  const lee = { start: text.indexOf('Lee thanked'), end: text.indexOf('Lee thanked') + 3 };
  const { measures } = scoreCoreference(
    ...compare(text, gold, { clusters: [[...spans('Ann Lee', 'Bo Ek')], [lee, ...spans('She')]] }),
  );
  expect(
    Object.fromEntries(measures.map(({ name, precision, recall }) => [name, [precision, recall]])),
  ).toEqual({
    'names, B-cubed': [0.6667, 0.6667],
    'names, LEA': [0, 0],
    'with pronouns, B-cubed': [0.75, 0.6667],
    'with pronouns, LEA': [0.5, 0.25],
  });
});
