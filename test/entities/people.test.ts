import { expect, it } from 'vitest';
import { processArticle } from '../../pipeline/process.ts';

/** How often each person is named. */
const people = (text: string) =>
  processArticle({ article_id: 'a', text })
    .entities.filter(({ type }) => type === 'person')
    .map(({ name, mentions }) => `${name} ${mentions}`);

it('takes a bare family name for whom it has meant, not for one of two who were named together', () => {
  expect(
    people(
      'Ellen Hill opened the shop. Hill was late. The parents, John Hill and Mary Hill, were farmers. At school, Hill was early.',
    ),
  ).toEqual(['Ellen Hill 3', 'John Hill 1', 'Mary Hill 1']);
});

it('takes a bare family name for who was named just before', () => {
  expect(people('Ellen Hill opened the shop. John Hill closed it. Hill said nothing.')).toEqual([
    'Ellen Hill 1',
    'John Hill 2',
  ]);
});
