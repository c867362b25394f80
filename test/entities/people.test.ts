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

it('takes a bare family name for whom a pronoun takes up', () => {
  expect(people('Ellen Hill opened the shop. John Hill closed it. Hill said she was sorry.')).toEqual([
    'Ellen Hill 3',
    'John Hill 1',
  ]);
});

it('takes a bare family name for none of two who were named together, unless the article is about one', () => {
  expect(people('On Monday John Hill and Mary Hill left for Oslo. Hill smiled.')).toEqual([
    'John Hill 1',
    'Mary Hill 1',
    'Hill 1',
  ]);
  expect(
    people('The town chose Mary Hill. Mary Hill was glad. Then John Hill and Mary Hill left. Hill smiled.'),
  ).toEqual(['Mary Hill 4', 'John Hill 1']);
});

it('takes no bare family name for somebody named aside', () => {
  expect(
    people('Ann King opened a shop. They sang songs about Martin Luther King. King said that it was full.'),
  ).toEqual(['Ann King 2', 'Martin Luther King 1']);
  expect(people('The square is named after Martin Luther King. The king of Norway was late.')).toEqual([
    'Martin Luther King 1',
  ]);
});

it('takes a bare family name for no kin who does nothing there', () => {
  expect(
    people('Ellen Hill opened the shop with her husband John Hill. Hill said that it was full.'),
  ).toEqual(['Ellen Hill 3', 'John Hill 1']);
  expect(
    people('Ellen Hill opened the shop. Her brother, John Hill, said it was full. Hill smiled.'),
  ).toEqual(['Ellen Hill 2', 'John Hill 2']);
});

it('reads no title in the last word of the sentence before', () => {
  expect(people('Nobody had met Peter King. King said nothing.')).toEqual(['Peter King 2']);
});
