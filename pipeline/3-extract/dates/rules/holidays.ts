import type { HolidayRule } from '../../../lexicons/holidays.ts';
import { family, say, type M } from './grammar.ts';

const NAME = '{holiday} (_ (end:<weekend> | week:<week>))?';
/** The holiday, or the weekend or week that it lies in. */
function holiday(m: M) {
  const unit = m.has('end') ? 'weekend' : m.has('week') ? 'week' : null;
  return { holiday: m.read<HolidayRule>('holiday'), ...(unit ? { nth: { nth: 1, unit } as const } : {}) };
}

/** Holidays and well-known days: the names are data. */
export const holidays = family(
  '<holiday>',
  {
    'holiday: of a year': {
      pattern: `${NAME} (of | ',')? {year}`,
      means: (m) => say({ ...holiday(m), year: m.read<number>('year') }),
      examples: { 'on Labor Day, 2013': '2013-09-02', 'at Easter 2013': '2013-03-31' },
    },
    'holiday: directed': {
      pattern: `by:<direction> ${NAME}`,
      means: (m) => say({ ...holiday(m), direction: m.number('by') as -1 | 0 | 1 }),
      examples: { 'last Thanksgiving': '2024-11-28', 'next Christmas Eve': '2025-12-24' },
    },
    holiday: {
      pattern: NAME,
      means: (m) => say(holiday(m)),
      examples: { 'since 9/11': '2001-09-11', 'over Labor Day weekend': '2025-W35-WE' },
      nearMisses: ['she lent him a coat', 'a line of 1.9/11 text'],
    },
  },
  {
    '{oneword} (bunny | island | islands | egg | eggs)': 'Easter Island',
    'the {oneword} _ <capital !known>': 'the Christmas Cottage',
    '=(<uncertain !capital>) {oneword}': 'he lent it',
  },
);
