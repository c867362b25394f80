import fc from 'fast-check';
import { processArticle } from '../../pipeline/process.ts';
import { describe, expect, it } from 'vitest';
import {
  addMonthsToDay,
  calendarDay,
  dayExists,
  dayNumber,
  formatDay,
  isoWeek,
  mondayOfWeek,
  nthWeekday,
  readDay,
  weekdayOf,
  weeksInYear,
} from '../../pipeline/3-extract/dates/values/calendar.ts';

const anyDay = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });

describe('days', () => {
  it('agrees with the built-in calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(9999, 12, 31) }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(formatDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('comes back from its year, month and day, before our era too', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(-4000, 1, 1), max: dayNumber(9999, 12, 31) }), (day) => {
        const { year, month, day: ofMonth } = calendarDay(day);
        expect(dayNumber(year, month, ofMonth)).toBe(day);
        expect(dayExists(year, month, ofMonth)).toBe(true);
        expect(readDay(formatDay(day))).toBe(day);
      }),
    );
  });

  it('comes back from its ISO week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week } = isoWeek(day);
        expect(week).toBeLessThanOrEqual(weeksInYear(year));
        expect(mondayOfWeek(year, week) + weekdayOf(day) - 1).toBe(day);
      }),
    );
  });

  it.each([
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2016-01-03', 2015, 53],
    ['2025-01-17', 2025, 3],
  ])('%s lies in week %i of %i', (day, year, week) => {
    expect(isoWeek(readDay(day)!)).toEqual({ year, week });
  });

  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-05-15', -5, '2023-12-15'],
  ])('%s and %i months is %s', (day, by, expected) => {
    expect(formatDay(addMonthsToDay(readDay(day)!, by))).toBe(expected);
  });

  it('has the nth weekday, from the end too', () => {
    expect(formatDay(nthWeekday(2024, 11, 4, 4)!)).toBe('2024-11-28');
    expect(formatDay(nthWeekday(2024, 5, 1, -1)!)).toBe('2024-05-27');
    expect(nthWeekday(2024, 2, 5, 5)).toBeNull();
  });

  it('refuses days that the calendar does not have', () => {
    expect(readDay('2023-02-29')).toBeNull();
    expect(readDay('2024-13-01')).toBeNull();
    expect(readDay('yesterday')).toBeNull();
  });
});

describe('the end of the calendar', () => {
  it('costs no article: days behind the year 9999 are left empty, and told', () => {
    const record = processArticle({ article_id: 'a', text: 'They meet this week.', published: '9999-12-31' });
    expect(record.dates).toMatchObject([{ text: 'this week', value: '9999-W52', from: null, to: null }]);
    expect(record.problems.map(({ rule }) => rule)).toContain('date-out-of-range');
  });
});

describe('days and clock times', () => {
  it('stand in columns of their own', () => {
    const text = 'It opened at 10:15 GMT on Friday and closed in March 2024.';
    const { dates } = processArticle({ article_id: 'a', text, published: '2025-01-20' });
    expect(dates).toMatchObject([
      { from: '2025-01-17', from_time: '10:15Z', to: '2025-01-17', to_time: '10:15Z' },
      { from: '2024-03-01', from_time: null, to: '2024-03-31', to_time: null },
    ]);
  });
});
