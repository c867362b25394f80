import { describe, expect, it } from 'vitest';
import { processArticle } from '../../pipeline/process.ts';

/** Pronouns and the names that they mean. */
const pronouns = (text: string) => {
  const { mentions, entities } = processArticle({ article_id: 'a', text });
  const nameOf = new Map(entities.map(({ entity_id, name }) => [entity_id, name]));
  return mentions
    .filter(({ kind }) => kind === 'pronoun')
    .map(({ text: pronoun, entity_id }) => `${pronoun}: ${nameOf.get(entity_id)}`);
};
const speakers = (text: string) =>
  processArticle({ article_id: 'a', text }).quotes.map(({ speaker }) => speaker);

describe('he and she mean', () => {
  it.each([
    ['who is named just before', 'Jane Hill opened the shop. She said it was late.', ['She: Jane Hill']],
    ['the subject before others', 'John Hill met Peter Lindgren. He said it was late.', ['He: John Hill']],
    [
      'the subject behind a phrase',
      'Peter Lindgren left. In her speech, Mayor Jane Hill said no.',
      ['her: Jane Hill'],
    ],
    ['nobody inside marks', '“He lies,” Jane Hill said.', []],
    ['nobody of another gender', 'Jane Hill opened the shop. He said it was late.', []],
  ])('%s', (_, text, expected) => {
    expect(pronouns(text)).toEqual(expected);
  });

  it('not whoever was named before a person without a name', () => {
    expect(
      speakers(
        'Jane Hill said it was late. The head of the union told reporters that it was early. She said it was over.',
      ),
    ).toEqual(['Jane Hill', 'The head of the union', 'The head of the union']);
  });

  it('the same person all the way, whatever a guess between two said', () => {
    expect(pronouns('Robin Hill met Kim Lindgren. He was late. Robin Hill left. She said no.').at(-1)).toBe(
      'She: Robin Hill',
    );
  });
});

describe('it and they mean', () => {
  it.each([
    [
      'the paper that just reported',
      'The Bergen Herald reported that the bridge would close. It said the works were late.',
      'Bergen Herald',
    ],
    [
      'people without a name',
      'State prosecutors charged the driver on Friday. They said it was over.',
      'State prosecutors',
    ],
    [
      'two people named together',
      'Jane Hill and Peter Lindgren opened the shop. They said it would do well.',
      'Jane Hill and Peter Lindgren',
    ],
    [
      'nothing where nothing spoke',
      'The bridge closed on Friday. It said nothing, and “this is over”, they said.',
      null,
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });
});

describe('it, they and both mean, where they speak,', () => {
  it.each([
    [
      'a body that spoke',
      'The agency said it was late. It added that it was over.',
      ['The agency', 'The agency'],
    ],
    [
      'what acted alone',
      'The Harbour Union struck on Monday. It said the talks were over.',
      ['Harbour Union'],
    ],
    [
      'the men and women of a body',
      'The Norland Armed Forces said it was late. They said it was over.',
      ['Norland Armed Forces', 'Norland Armed Forces'],
    ],
    ['the police', 'Police said he was gone. They said he was armed.', ['Police', 'Police']],
    [
      'two who were named together',
      'Jane Hill and Max Hart met. Both said it was late. The latter said it was over.',
      ['Jane Hill and Max Hart', 'Max Hart'],
    ],
    [
      'nobody where a list begins before the two',
      'Her colleagues, Jane Hill and Max Hart, came. They said it was late.',
      [null],
    ],
    [
      'nobody where a person spoke since',
      'The agency said it was early. Jane Hill said it was noon. They said it was late.',
      ['The agency', 'Jane Hill', null],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('a role with the means', () => {
  it('whoever alone has it, word for word', () => {
    const text = 'Norlandish foreign minister Jane Hill met her Ostlandish counterpart Max Hart. ';
    expect(speakers(`${text}The Norlandish foreign minister said it was late.`)).toEqual(['Jane Hill']);
    expect(speakers(`${text}The Westlandish foreign minister said it was late.`)).toEqual([
      'The Westlandish foreign minister',
    ]);
  });
});
