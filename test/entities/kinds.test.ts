import { describe, expect, it } from 'vitest';
import { refineKinds } from '../../pipeline/3-extract/entities/refine-kinds.ts';
import { refineTeams } from '../../pipeline/3-extract/entities/refine-teams.ts';
import type { FoundName } from '../../pipeline/3-extract/entities/find-names.ts';
import { makeNameDocument } from '../../pipeline/3-extract/entities/name-document.ts';
import { readText } from './read-text.ts';

type Refine = typeof refineKinds;

/** The types of the names of a text behind a refiner; `guess` is what the tagger took each for. */
function typesBehind(
  refine: Refine,
  text: string,
  guess: Record<string, FoundName['type']>,
  confidence = 0.7,
): string[] {
  const document = makeNameDocument(readText(text), () => 0);
  const { facts, start, end } = document;
  const found = facts.flatMap((_, first): FoundName[] => {
    const name = Object.keys(guess).find((own) => text.startsWith(own, start[first]));
    if (!name) return [];
    let last = first;
    while (last < facts.length && end[last] <= start[first] + name.length) last++;
    return [{ first, last, type: guess[name], confidence }];
  });
  return refine(found, document).map(
    ({ first, last, type }) => `${type}: ${text.slice(start[first], end[last - 1])}`,
  );
}

describe('what an article says that a name is', () => {
  it.each([
    ['Brandeau is a small village in the hills.', 'Brandeau', 'person', 'place'],
    ['Brandeau (population 900) was a market town until 1810.', 'Brandeau', 'person', 'place'],
    ['Nobody in Brandeau, a town and port on the coast, slept.', 'Brandeau', 'organization', 'place'],
    ['They met in the village of Brandeau on Monday.', 'Brandeau', 'person', 'place'],
    ['Lindqvist, a Danish brewery, closed.', 'Lindqvist', 'person', 'organization'],
    ['Lindqvist is a weekly.', 'Lindqvist', 'person', 'organization'],
    ['Tolmar was the currency of the islands.', 'Tolmar', 'person', 'other'],
    ['Tolmar is an endangered language.', 'Tolmar', 'place', 'other'],
  ] as const)('counts: %s', (text, name, guess, expected) => {
    expect(typesBehind(refineKinds, text, { [name]: guess })).toEqual([`${expected}: ${name}`]);
  });

  it.each([
    ['Lindqvist is a city councillor.', 'Lindqvist'],
    ['Lindqvist, the country’s first minister, agreed.', 'Lindqvist'],
    ['Anna Lindqvist, a village in her heart, agreed.', 'Anna Lindqvist'],
    ['The building of Lindqvist was sold.', 'Lindqvist'],
  ])('but not: %s', (text, name) => {
    expect(typesBehind(refineKinds, text, { [name]: 'person' })).toEqual([`person: ${name}`]);
  });

  it('counts for the same name elsewhere in the article', () => {
    const text = 'They left Brandeau early. Brandeau is a village.';
    expect(typesBehind(refineKinds, text, { Brandeau: 'person' })).toEqual([
      'place: Brandeau',
      'place: Brandeau',
    ]);
  });

  it('does not count against a tagger that is sure', () => {
    expect(typesBehind(refineKinds, 'Brandeau is a village.', { Brandeau: 'person' }, 0.99)).toEqual([
      'person: Brandeau',
    ]);
  });
});

describe('teams that bear the name of their country', () => {
  const report = ' The goalkeeper and a midfielder missed the next match, and the referee left.';

  it('are organizations where a match is reported', () => {
    const text = `Norway beat Portugal 2-1. Norway had hoped for more, in Norway and elsewhere.${report}`;
    expect(typesBehind(refineTeams, text, { Norway: 'place', Portugal: 'place' })).toEqual([
      'organization: Norway',
      'organization: Portugal',
      'organization: Norway',
      'place: Norway',
    ]);
  });

  it.each([
    ['the country’s goalkeeper', 'It was Norway’s goalkeeper who fell.', 'organization: Norway'],
    ['the other side', 'It ended in a draw against Norway.', 'organization: Norway'],
    ['a result with blanks', 'Norway 2 – 1 Portugal', 'organization: Norway'],
    ['the place of a match', 'They won in Norway 2-1.', 'place: Norway'],
    ['the place of people', 'Fans of the Norway branch sang.', 'place: Norway'],
  ])('%s', (_, text, expected) => {
    expect(typesBehind(refineTeams, text + report, { Norway: 'place' })).toEqual([expected]);
  });

  it('stay places where no match is reported', () => {
    expect(typesBehind(refineTeams, 'Norway beat inflation.', { Norway: 'place' })).toEqual([
      'place: Norway',
    ]);
  });
});
