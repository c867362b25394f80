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

describe('names and titles around a cue', () => {
  it.each([
    [
      'a title and the name of a paper behind the name',
      'Ann Hallow, the editor of the town’s paper, the Leeds Echo, said it failed.',
      ['indirect | it failed | Ann Hallow | said'],
    ],
    [
      'a list in the title',
      'Ann Hallow, secretary for mines, ships, and roads, said it failed.',
      ['indirect | it failed | Ann Hallow | said'],
    ],
    [
      'a description without its second comma',
      '“They need a plan,” Hugh Marden, the smith who founded the mill said.',
      ['direct | They need a plan, | Hugh Marden | said'],
    ],
    [
      'a name in marks before the name',
      '“River Hour” host Ann Hallow said that it failed.',
      ['scare | River Hour |  | ', 'indirect | that it failed | Ann Hallow | said'],
    ],
    [
      'the verb of saying, not what its clause tells of others',
      'Hallow also wrote the guards knew it, saying, “They came daily.”',
      ['indirect | the guards knew it | Hallow | wrote', 'direct | They came daily. | Hallow | saying'],
    ],
    [
      'those who do two things at once',
      'About 200 protesters gathered, holding signs and chanting “Save the mill.”',
      ['direct | Save the mill. | 200 protesters | chanting'],
    ],
    [
      'who issued what stands below',
      'Mayor Ann Hallow issued the following statement:\n\n“Our thoughts are with all of them today.”',
      ['direct | Our thoughts are with all of them today. | Ann Hallow | '],
    ],
    [
      'a source before a colon',
      'From the report: “The long periods are better.”',
      ['direct | The long periods are better. | the report | :'],
    ],
    [
      'whoever is quoted',
      '“It failed,” Hallow is quoted as saying. “We lost it all in a day.”',
      ['direct | It failed, | Hallow | saying', 'direct | We lost it all in a day. | Hallow | saying'],
    ],
    [
      'not the paper that quotes her',
      'Hallow was quoted in the Echo as saying it failed.',
      ['indirect | it failed | Hallow | saying'],
    ],
    [
      'a first line with a name and words in marks',
      'Hallow: View of the mill is ‘dangerously wrong’\n\nThe mill closed.',
      ['mixed | View of the mill is ‘dangerously wrong’ | Hallow | :'],
    ],
    [
      'nobody, for the title of what somebody wrote',
      '“The last of the mills will close in May this year,” by Ann Hallow, was read by many.',
      ['scare | The last of the mills will close in May this year, |  | '],
    ],
    [
      'whoever issues a warning',
      'The ministry issued a warning that the road would flood.',
      ['indirect | that the road would flood | The ministry | warning'],
    ],
  ])('%s', (_, text, rows) => expect(quotesOf(text)).toEqual(rows));
});

describe('words with the form of a verb of speech', () => {
  it.each([
    ['a participle before a noun', 'Hallow beat defending champion Marden in the final.'],
    ['whom a verb is about', 'The party endorsed him by acclamation on Monday.'],
    ['what something is called', 'A hawk called Nix moved in on the hens.'],
    ['a broadcast', 'Hallow was a host on the TV show on Monday.'],
  ])('none: %s', (_, text) => expect(quotesOf(text)).toEqual([]));

  it.each([
    [
      'a hearing is no verb',
      'Marden said in a note before a 2014 Leeds Council hearing, “The council failed us.”',
      ['direct | The council failed us. | Marden | said'],
    ],
    [
      'nor is a sharp retort',
      'Marden gave a sharp retort: “No one is tearing this up.”',
      ['direct | No one is tearing this up. | Marden | :'],
    ],
    [
      'he who is called something does not say it',
      'Marden, often referred to as the “Lion,” left.',
      ['scare | Lion, |  | '],
    ],
    ['she who is told something does not say it', '“It hurts,” she’s told.', ['scare | It hurts, |  | ']],
  ])('%s', (_, text, rows) => expect(quotesOf(text)).toEqual(rows));
});
