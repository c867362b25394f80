import { describe, expect, it } from 'vitest';
import { processArticle } from '../../pipeline/process.ts';

const typesOf = (text: string, name: string) =>
  processArticle({ article_id: 'a', text })
    .mentions.filter(({ text: own, kind }) => own === name && kind === 'name')
    .map(({ type }) => type);

describe('what the words around a name say that it is', () => {
  it.each([
    [
      'the kind of organization',
      'They owe it to the shipping group Brandeau, said the court.',
      'Brandeau',
      ['organization'],
    ],
    [
      'what only companies have',
      'The bid pleased Brandeau’s shareholders on Friday.',
      'Brandeau',
      ['organization'],
    ],
    [
      'where somebody works',
      'It was no surprise to Anna Berg, who directs the Far North Center in Oslo.',
      'Far North Center',
      ['organization'],
    ],
    [
      'a head with its field',
      'She studied with him and now directs the Institute for Coastal Winds in Bergen.',
      'Institute for Coastal Winds',
      ['organization'],
    ],
    ['the kind of ship', 'The bulk carrier Eager Plover hit a pier.', 'Eager Plover', ['other']],
    [
      'a storm with a given name',
      'Storm Edgar cut power to the coast. Edgar was moving north.',
      'Edgar',
      ['other', 'other'],
    ],
  ])('reads %s', (_, text, name, types) => {
    expect(typesOf(text, name)).toEqual(types);
  });

  it('keeps people of whom a clause tells', () => {
    expect(typesOf('They sold the company Anna Lindgren founded in 1990.', 'Anna Lindgren')).toEqual([
      'person',
    ]);
    expect(
      typesOf('Anna Kellermann resigned in May. In June they bought Kellermann’s shares.', 'Kellermann'),
    ).toEqual(['person']);
    expect(typesOf('They boarded the ferry Peter Hill took to Dover.', 'Peter Hill')).toEqual(['person']);
  });

  it('keeps a king apart from another of his name', () => {
    const { entities } = processArticle({
      article_id: 'a',
      text: 'The visit of Farid Hussein took an hour. Then King Hussein spoke to the crowd.',
    });
    expect(entities.filter(({ type }) => type === 'person').map(({ name }) => name)).toEqual([
      'Farid Hussein',
      'Hussein',
    ]);
  });

  it('takes no navy for the United Nations', () => {
    const { entities } = processArticle({
      article_id: 'a',
      text: 'The U.N. asked for ships. The U.S. Navy sent two. The U.N. was glad.',
    });
    expect(entities.filter(({ type }) => type === 'organization')).toHaveLength(2);
  });
});
