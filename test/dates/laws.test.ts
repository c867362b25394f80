import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, formatDay, readDay, weekdayOf } from '../../pipeline/3-extract/dates/values/calendar.ts';
import { readValue } from '../../pipeline/3-extract/dates/values/timex-value.ts';
import { datesOf } from './dates-of.ts';

const published = fc.integer({ min: dayNumber(1950, 1, 1), max: dayNumber(2090, 12, 31) });

/** Words, figures and marks that expressions of time are made of, in any order. */
const piece = fc.constantFrom(
  'Friday',
  'on',
  'May',
  'march',
  '3',
  '5th',
  '2015',
  '1990s',
  ',',
  '.',
  ' - ',
  '/',
  ':',
  'the',
  'of',
  'last',
  'next',
  'this',
  'week',
  'year',
  'years',
  'two',
  'and',
  'a',
  'half',
  'ago',
  'after',
  'before',
  'earlier',
  'quarter',
  'third',
  'p.m.',
  '10',
  '30',
  'noon',
  'every',
  'morning',
  'Easter',
  'in',
  'from',
  'to',
  'now',
  'tomorrow',
  'BC',
  '-',
  '’s',
  '\n\n',
  'will',
  'said',
  'summer',
  'first',
  'half past',
  '€',
  '😀',
  'month',
  'EST',
  '31',
  '29',
  'Feb.',
  '12/31/99',
  '24:00',
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
  fc.string(),
);

it('gives rows that slice to their text, in order, without overlap, with real days', () => {
  fc.assert(
    fc.property(anyText, fc.option(published, { nil: null }), (text, day) => {
      const rows = datesOf(text, day === null ? null : formatDay(day));
      let end = 0;
      for (const row of rows) {
        expect(text.slice(row.start, row.end)).toBe(row.text);
        expect(row.text).toBe(row.text.trim());
        expect(row.start).toBeGreaterThanOrEqual(end);
        end = row.end;
        expect(row.from === null).toBe(row.to === null);
        if (row.from === null || row.to === null) continue;
        expect(readDay(row.from), `${row.text} ${row.from}`).not.toBeNull();
        expect(readDay(row.to), `${row.text} ${row.to}`).not.toBeNull();
        if (!row.from.startsWith('-'))
          expect(row.from.slice(0, row.to.length) <= row.to, `${row.text} ${row.from} ${row.to}`).toBe(true);
      }
    }),
    { numRuns: 700 },
  );
});

it('writes values that read back, for every date and time', () => {
  fc.assert(
    fc.property(anyText, published, (text, day) => {
      for (const row of datesOf(text, formatDay(day))) {
        if ((row.type === 'DATE' || row.type === 'TIME') && !row.value!.endsWith('_REF'))
          expect(readValue(row.value!), `${row.text} ${row.value}`).not.toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});

it('moves a weekday by as many weeks as the day of publication', () => {
  const weekday = fc.constantFrom(
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  );
  const frame = fc.constantFrom(
    'He resigned on _.',
    'They will meet on _.',
    'It was last _.',
    'It will be next _.',
    'The vote is this _.',
  );
  fc.assert(
    fc.property(weekday, frame, published, fc.integer({ min: -100, max: 100 }), (name, text, day, weeks) => {
      const at = (number: number): number =>
        readDay(datesOf(text.replace('_', name), formatDay(number))[0].from!)!;
      expect(at(day + weeks * 7)).toBe(at(day) + weeks * 7);
      expect(weekdayOf(at(day))).toBe(
        ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].indexOf(name) + 1,
      );
    }),
  );
});

it('puts a bare weekday of the past on the day of publication or one of the six before it', () => {
  fc.assert(
    fc.property(fc.constantFrom('Monday', 'Thursday', 'Sunday'), published, (name, day) => {
      const [row] = datesOf(`Police said ${name} that the road was open.`, formatDay(day));
      const back = day - readDay(row.from!)!;
      expect(back).toBeGreaterThanOrEqual(0);
      expect(back).toBeLessThanOrEqual(6);
    }),
  );
});
