import { describe, expect, it } from 'vitest';
import { makeNameDocument } from '../../pipeline/3-extract/entities/name-document.ts';
import { refineTakenPeople } from '../../pipeline/3-extract/entities/refine/refine-taken-people.ts';
import { shippedModel } from '../../pipeline/3-extract/entities/find-names.ts';
import { readText } from './read-text.ts';

/** What becomes of an organization that the tagger is unsure of, which stands at the beginning of a text. */
function refined(text: string, words: number, confidence = 0.6): string[] {
  const document = makeNameDocument(readText(text), shippedModel().caseOf);
  const found = [{ first: 0, last: words, type: 'organization' as const, confidence }];
  return refineTakenPeople(found, document).map(
    ({ first, last, type }) =>
      `${type} ${document.facts
        .slice(first, last)
        .map((fact) => fact.text)
        .join(' ')}`,
  );
}

describe('people that were taken for organizations', () => {
  it.each([
    ['a given name and a country', 'Maria Kosari of Kenya won.', 4, ['person Maria Kosari', 'place Kenya']],
    ['an office behind', 'Jamel Tallem, director of the league, left.', 2, ['person Jamel Tallem']],
    ['a word of a body', 'Bank Maria of Kenya closed.', 4, ['organization Bank Maria of Kenya']],
    ['what firms are, too', 'Holt Rail, owner of two lines, closed.', 2, ['organization Holt Rail']],
    ['one word', 'Tallem, president of the league, left.', 1, ['organization Tallem']],
  ])('%s', (_, text, words, expected) => expect(refined(text, words)).toEqual(expected));

  it('stay what they are where the tagger was sure', () => {
    expect(refined('Jamel Tallem, director of the league, left.', 2, 0.8)).toEqual([
      'organization Jamel Tallem',
    ]);
  });
});
