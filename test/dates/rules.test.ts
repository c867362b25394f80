import { describe, expect, it } from 'vitest';
import * as days from '../../pipeline/3-extract/dates/rules/days.ts';
import * as periods from '../../pipeline/3-extract/dates/rules/named-periods.ts';
import * as units from '../../pipeline/3-extract/dates/rules/units.ts';
import * as holidays from '../../pipeline/3-extract/dates/rules/holidays.ts';
import * as nth from '../../pipeline/3-extract/dates/rules/nth.ts';
import * as parts from '../../pipeline/3-extract/dates/rules/parts-of-day.ts';
import * as vague from '../../pipeline/3-extract/dates/rules/vague-times.ts';
import { Pieces } from '../../pipeline/3-extract/dates/words/pieces.ts';
import { parseText } from '../parse/parse-text.ts';
import { valuesOf } from './dates-of.ts';

const indexesOf = ({ length }: Pieces): number[] => Array.from({ length }, (_, at) => at);

/** Every rule's own examples and near misses: nothing to write here when a rule is added. */
describe.each(Object.entries({ ...days, ...units, ...periods, ...holidays, ...nth, ...parts, ...vague }))(
  '%s',
  (_, family) => {
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
  },
);
