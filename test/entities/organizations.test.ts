import { describe, expect, it } from 'vitest';
import { findAcronyms } from '../../pipeline/4-link/names/find-acronyms.ts';
import { joinOrganizations } from '../../pipeline/4-link/names/join-organizations.ts';
import { processArticle } from '../../pipeline/process.ts';
import type { MentionRow } from '../../pipeline/tables.ts';

/** The clusters that names make which stand one behind the other. */
const joined = (...names: string[]): string[] =>
  joinOrganizations(
    names.map((text, i) => ({ text, start: i * 100, end: i * 100 + text.length }) as MentionRow),
    new Map(),
  ).map(({ mentions }) => mentions.map(({ text }) => text).join(' = '));

describe('names of one organization', () => {
  it.each([
    [['General Motors Corp.', 'GM']],
    [['Food and Drug Administration', 'FDA']],
    [['U.S. Securities and Exchange Commission', 'SEC', 'Securities and Exchange Commission']],
    [['Odda Pilots Association Ltd.', 'OPA']],
    [['House of Representatives', 'House', 'House']],
    [['U.S. Harbour Party', 'Harbour Party']],
    [['Brookings Institution', 'Brookings']],
    [['Church of Odin', 'Odin']],
    [['New People’s Party', 'NPP', 'New People Party']],
    [['South Korea', 'Korea', 'Korea Republic']],
    [['Belgium', 'Belgians']],
    [['Halden Police', 'Halden Police Department']],
  ])('%j', (names) => {
    expect(joined(...names)).toHaveLength(1);
  });

  it.each([
    ['letters of a country', ['Union Station', 'U.S.']],
    ['a legal form', ['Corp.', 'Corn Oil Refining Plant']],
    ['what bears the name of a company', ['Microsoft', 'Microsoft Arena']],
    ['another house', ['White House', 'House']],
    ['two longer names', ['Odda Savings Bank', 'Odda Choir', 'Odda']],
    ['a body named after another', ['Halden University', 'Halden University Press']],
    ['letters and what begins with them', ['CNN', 'CNN Radio']],
    ['a committee of a chamber', ['House Oversight Committee', 'House']],
    ['teams of two Koreas', ['South Korea', 'North Korea', 'Korea']],
    ['the country of a bank', ['Bank of Norway', 'Norway']],
  ])('but not %s', (_, names) => {
    expect(joined(...names)).toHaveLength(names.length);
  });
});

it('reads letters of another language that the text explains', () => {
  const text = 'The SFB (Norwegian Seamen’s Union) struck. The SFB wants more pay.';
  const named = (name: string, start: number) =>
    ({ type: 'organization', text: name, start, end: start + name.length }) as MentionRow;
  const mentions = [named('SFB', 4), named('Norwegian Seamen’s Union', 9), named('SFB', 51)];
  expect(findAcronyms(text, mentions)).toEqual(new Map([['SFB', 'Norwegian Seamen’s Union']]));
});

/** Type and name of an article's entities, with how often each is named. */
const entities = (text: string): string[] =>
  processArticle({ article_id: 'a', text }).entities.map(
    ({ type, name, mentions }) => `${type} ${name} ${mentions}`,
  );

it('takes no newspaper for the country in its name', () => {
  expect(
    entities('The Times of India’s office asked the China Daily first. Neither India nor China answered.'),
  ).toEqual([
    'organization Times of India 1',
    'organization China Daily 1',
    'place India 1',
    'place China 1',
  ]);
});

it('takes capitals that act for places', () => {
  expect(entities('Moscow wants more gas, and Oslo said no.')).toEqual(['place Moscow 1', 'place Oslo 1']);
});
