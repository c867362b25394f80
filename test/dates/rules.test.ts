import { describe, expect, it } from 'vitest';
import type { Family } from '../../pipeline/common/match/matcher.ts';
import type { Saying } from '../../pipeline/3-extract/dates/rules/grammar.ts';
import type { TimeWord } from '../../pipeline/3-extract/dates/words/time-words.ts';
import { Pieces } from '../../pipeline/3-extract/dates/words/pieces.ts';
import { exportsIn } from '../modules-in.ts';
import { parseText } from '../parse/parse-text.ts';
import { valuesOf } from './dates-of.ts';

const indexesOf = ({ length }: Pieces): number[] => Array.from({ length }, (_, at) => at);

const exported = Object.entries(await exportsIn('pipeline/3-extract/dates/rules'));
const families = exported.filter(
  (entry): entry is [string, Family<TimeWord, Saying>] => 'never' in Object(entry[1]),
);

it('every kind of expression has a family', () => expect(families.length).toBeGreaterThan(20));

/** Every rule's own examples and near misses: nothing to write here when a rule is added. */
describe.each(families)('%s', (_, family) => {
  const found = (text: string): string[] => {
    const pieces = new Pieces(parseText(text).table);
    return indexesOf(pieces).flatMap((at) => family.find(pieces, at)?.rule ?? []);
  };
  for (const [rule, { examples, nearMisses = [] }] of Object.entries(family.rules)) {
    it(`${rule}: has an example`, () => expect(Object.keys(examples)).not.toEqual([]));
    it.each(Object.entries(examples))(`${rule}: %s → %s`, (phrase, value) => {
      expect(found(phrase), 'rules that fit').toContain(rule);
      expect(valuesOf(phrase, '2025-01-17').map((row) => row.split(' = ')[1])).toContain(value);
    });
    it.each(nearMisses.map((phrase) => [phrase]))(`${rule}: nothing in “%s”`, (phrase) =>
      expect(found(phrase)).not.toContain(rule),
    );
  }
  it.each(Object.entries(family.never))('never %s: “%s”', (pattern, phrase) => {
    const pieces = new Pieces(parseText(phrase).table);
    expect(indexesOf(pieces).some((at) => family.vetoes(pieces, at) === pattern)).toBe(true);
  });
});
