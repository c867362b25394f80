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
