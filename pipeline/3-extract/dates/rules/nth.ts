import type { Said } from '../time-expression.ts';
import { family, NTH, nthOf, say, type M } from './grammar.ts';

const COUNT = `the? (${NTH} | back:(last | final))`;
/** What the counted unit can be a part of. */
const OF = '=((of | in) (the | this | next | last)? (<month> | <outer> | <digits 1501..2199>))';
const count = (m: M, unit: NonNullable<Said['nth']>['unit']): Said => ({
  nth: { nth: m.has('back') ? -1 : nthOf(m), unit },
});

/** Counted days, weeks and weekdays of something larger. */
export const nthUnits = family('(<unit> | <weekday>)', {
  'week number': {
    pattern: 'the? (week | wk) number:<digits 1..53 width ..2> !(<unit>)',
    means: (m) => say({ week: m.number('number') }),
    examples: { 'in week 31': '2025-W31' },
    nearMisses: ['a week 10 days ago', 'the week 2018'],
  },
  'nth unit': {
    pattern: `${COUNT} unit:<inner !plural> ${OF}`,
    means: (m) => say(count(m, m.token('unit').word.unit as 'day' | 'week' | 'weekend' | 'month')),
    examples: { 'the second week of March 2021': '2021-W10' },
    nearMisses: ['the first week', 'the third day of the trial'],
  },
  'nth unit: weekday': {
    pattern: `${COUNT} day:<weekday !plural> ${OF}`,
    means: (m) => say({ ...count(m, 'weekday'), weekday: m.number('day') }),
    examples: {
      'the first Tuesday of October 2023': '2023-10-03',
      'the last Monday in May 2024': '2024-05-27',
    },
    nearMisses: ['last Tuesday'],
  },
});
