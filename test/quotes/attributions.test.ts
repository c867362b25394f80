import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('attributions that stand apart from their quotation', () => {
  it.each([
    [
      'a question and who asked whom',
      '“Why back him?” Hallow asked the farmers of Leeds. “What for?”',
      ['direct | Why back him? | Hallow | asked', 'direct | What for? | Hallow | asked'],
    ],
    [
      'an exclamation and what was done meanwhile',
      '“Leeds votes for Marden!” Mayor Ann Hallow said as she opened the hall.',
      ['direct | Leeds votes for Marden! | Ann Hallow | said'],
    ],
    [
      'not a question that somebody else reports on',
      '“Who knows?” Hallow said he would ask.',
      ['scare | Who knows? |  | ', 'indirect | he would ask | Hallow | said'],
    ],
    [
      'an attribution that ends with an abbreviation',
      '“Never again,” Hallow said in Fort Mill, S.C. “It took too long for all of us.”',
      ['direct | Never again, | Hallow | said', 'direct | It took too long for all of us. | Hallow | said'],
    ],
    [
      'a participle behind the attribution',
      '“That is the question,” Hallow said, noting he would support anyone. “We have a deep bench.”',
      [
        'direct | That is the question, | Hallow | said',
        'indirect | he would support anyone | Hallow | noting',
        'direct | We have a deep bench. | Hallow | said',
      ],
    ],
    [
      'a term that opens the next sentence is the reporter’s',
      '“They are cheap,” Hallow said. “Sandbags” are bags for sand.',
      ['direct | They are cheap, | Hallow | said', 'scare | Sandbags |  | '],
    ],
  ])('%s', (_, text, rows) => expect(quotesOf(text)).toEqual(rows));
});

describe('a cue in the middle of a clause', () => {
  it.each([
    [
      'between a subject and words in marks',
      'The old mill, Hallow said, “is lost.”',
      ['mixed | The old mill, Hallow said, “is lost.” | Hallow | said'],
    ],
    [
      'between a time and its clause',
      'On Monday, Hallow said, prices fell.',
      ['indirect | On Monday, Hallow said, prices fell | Hallow | said'],
    ],
    [
      'behind a word that only leads in',
      'However, Hallow said, prices fell.',
      ['indirect | prices fell | Hallow | said'],
    ],
    [
      'between two clauses',
      'The mill is old, Hallow said, and must close.',
      ['indirect | The mill is old | Hallow | said', 'indirect | and must close | Hallow | said'],
    ],
    [
      'before a clause of its own',
      'In her speech, Hallow said - as ever - that prices fell.',
      ['indirect | that prices fell | Hallow | said'],
    ],
    [
      'before a sentence in marks',
      'After the vote, Hallow said, “We must close.”',
      ['direct | We must close. | Hallow | said'],
    ],
  ])('%s', (_, text, rows) => expect(quotesOf(text)).toEqual(rows));
});

describe('subjects that a clause describes', () => {
  it.each([
    ['with a noun of its own', 'One official who relayed the exchange said it failed.', 'One official'],
    ['with a preposition', 'An official who spoke on condition of anonymity said it failed.', 'An official'],
    ['without a pronoun', 'A source speaking to Echo News said it failed.', 'A source speaking to Echo News'],
    ['in a participle', 'People briefed on the plan said it failed.', 'People briefed on the plan'],
    [
      'with an adjective behind it',
      'Sources familiar with the plan said it failed.',
      'Sources familiar with the plan',
    ],
    ['a share of those asked', 'About four in 10 said it failed.', 'four in 10'],
    ['several', 'Several said it failed.', 'Several'],
    ['a document that somebody signed', 'A letter signed by Ann Hallow said it failed.', 'Ann Hallow'],
  ])('%s', (_, text, speaker) =>
    expect(quotesOf(text)).toEqual([`indirect | it failed | ${speaker} | said`]),
  );

  it.each([
    ['an adjective', 'Several reported cases were mild.'],
    ['a year', 'The year 2018 said little, and 2018 suggested that it failed.'],
  ])('none: %s', (_, text) => expect(quotesOf(text)).toEqual([]));

  it('is found behind words that lead in', () =>
    expect(quotesOf('And then Hallow went on the attack, saying, “You will lose!”')).toEqual([
      'direct | You will lose! | Hallow | saying',
    ]));

  it('is no stretch of time', () =>
    expect(quotesOf('Hours later, Hallow returned the favor, telling the Echo: “We are friends.”')).toEqual([
      'direct | We are friends. | Hallow | telling',
    ]));
});
