import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processArticle } from '../../pipeline/process.ts';
import { namesOfTheWorld } from './names-of-the-world.ts';

const names = (text: string): string[] =>
  processArticle({ article_id: 'a', text })
    .mentions.filter(({ kind }) => kind === 'name')
    .map(({ type, text: name }) => `${type}: ${name}`);

describe('names', () => {
  it.each([
    [
      'people behind titles',
      'The bill, Opposition leader Graça Monteverde said, was a trick.',
      ['person: Graça Monteverde'],
    ],
    [
      'a surname that is also a city',
      'Valeska Paris told the court so. “I left in May,” Paris said.',
      ['person: Valeska Paris', 'person: Paris'],
    ],
    [
      'an institution with “and” in it',
      'She was told that he works at the Center for Polar and Marine Studies in Oslo.',
      ['organization: Center for Polar and Marine Studies', 'place: Oslo'],
    ],
    [
      'not two names with “and” between them',
      'Ministers of France and Germany met.',
      ['place: France', 'place: Germany'],
    ],
    [
      'letters that a name explains',
      'The Northern Energy Board (NEB) met on Monday. The vote took the NEB an hour.',
      ['organization: Northern Energy Board', 'organization: NEB', 'organization: NEB'],
    ],
    ['a place that lost its capital', 'The army was pushed out of the kyiv region.', ['place: kyiv']],
    [
      'not a word that is also a place',
      'A crack in the hull let in water, and they would split the bill.',
      [],
    ],
    [
      'adjectives of two parts',
      'Iranian-designed drones and a U.S.-led force met.',
      ['group: Iranian', 'place: U.S.'],
    ],
    ['peoples of two words', 'Thousands of North Koreans fled.', ['group: North Koreans']],
    ['no role as a name', 'Ana Ruiz, Head of Communications, refused.', ['person: Ana Ruiz']],
    [
      'a possessive inside a name',
      "The minister told the Cereal Growers' Union that he was sorry.",
      ["organization: Cereal Growers' Union"],
    ],
    [
      'firms of two names',
      'They sued Van Houten & Daal in Antwerp.',
      ['organization: Van Houten & Daal', 'place: Antwerp'],
    ],
    [
      'a legal form at the end',
      'It is made by Varnholt Optik AG, they said.',
      ['organization: Varnholt Optik AG'],
    ],
    ['a capital with its district', 'He lives in Washington, DC, they said.', ['place: Washington, DC']],
    [
      'possessives without their ending',
      'Germany’s chancellor met Angela Kessler’s aide.',
      ['place: Germany', 'person: Angela Kessler'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('takes place and agency of a dateline for what they are', () => {
    expect(names('KIRKBY (Northwire) — The mayor resigned on Monday, Northwire reported.')).toEqual(
      expect.arrayContaining(['place: KIRKBY', 'organization: Northwire']),
    );
  });

  it('stand in order, and none over another, in any text', () => {
    const piece = fc.constantFrom(
      'Ana',
      'Ruiz',
      'Council',
      'of',
      'and',
      'the',
      'Europe',
      'NATO',
      '(',
      ')',
      '.',
      ',',
      "'s",
      'Mr.',
      '2-1',
      'McDonald',
      '-',
      'kyiv',
      '“',
      '\n\n',
      'said',
      'x',
      '東京',
      '🙂',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (given) => {
        let end = 0;
        for (const mention of processArticle({ article_id: 'a', text: given }).mentions.filter(
          ({ kind }) => kind === 'name',
        )) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          end = mention.end;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('people of all parts of the world', () => {
  const sentences = [
    (name: string) => `The plan will not work, ${name} said on Tuesday.`,
    (name: string) => `${name}, a teacher from the north, has lived here for ten years.`,
    (name: string) => `Police later arrested ${name} at the border.`,
    (name: string) => `A letter from ${name} was read to the meeting.`,
  ];
  const share = (list: string): number => {
    const people = list.split(', ');
    expect(people).toHaveLength(20);
    const found = people.filter((name, i) =>
      names(sentences[i % sentences.length](name)).includes(`person: ${name}`),
    );
    return found.length / people.length;
  };
  const english = share(namesOfTheWorld.english);

  it('are found nearly always where they are English', () => {
    expect(english).toBeGreaterThanOrEqual(0.9);
  });

  it('are found as often as English ones', () => {
    const others = Object.entries(namesOfTheWorld)
      .filter(([part]) => part !== 'english')
      .map(([part, list]) => [part, share(list)] as const);
    const mean = others.reduce((sum, [, rate]) => sum + rate, 0) / others.length;
    expect(mean, JSON.stringify(others)).toBeGreaterThanOrEqual(english - 0.1);
  });
});
