import { describe, expect, it } from 'vitest';
import { processArticle } from '../../pipeline/process.ts';

const people = (text: string) =>
  processArticle({ article_id: 'a', text })
    .entities.filter(({ type }) => type === 'person')
    .map(({ name, role, affiliation }) => [name, role, affiliation]);

describe('roles and affiliations', () => {
  it.each([
    [
      'a title in front',
      'The visit of Iranian President Reza Karimi took an hour.',
      ['Reza Karimi', 'Iranian President', null],
    ],
    [
      'an apposition with its organization',
      'The plan failed, said Anna Kowalska, a senior fellow at the Brookings Institution.',
      ['Anna Kowalska', 'senior fellow', 'Brookings Institution'],
    ],
    [
      'the age between name and role',
      'It burned all night, said John Hill, 45, a farmer.',
      ['John Hill', 'farmer', null],
    ],
    [
      'a role in front, closed by a comma',
      'The director of the museum, Jane Hill, said she was glad.',
      ['Jane Hill', 'director of the museum', null],
    ],
    ['an honorific is no role', 'It was dull, said Mr John Hill.', ['John Hill', null, null]],
    [
      'a noun that is no role',
      'They feared the collapse of John Hill, the collapse of all.',
      ['John Hill', null, null],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(people(text)).toContainEqual(expected);
  });
});
