import { describe, expect, it } from 'vitest';
import { formatDay } from '../../pipeline/3-extract/dates/values/calendar.ts';
import { holidayIn } from '../../pipeline/3-extract/dates/values/holiday-days.ts';
import { holidays } from '../../pipeline/lexicons/holidays.ts';

const dayOf = (name: string, year: number): string | null => {
  const day = holidayIn(year, holidays[name]);
  return day === null ? null : formatDay(day);
};

describe('holidays', () => {
  it.each([
    ['easter', 2024, '2024-03-31'],
    ['easter', 2025, '2025-04-20'],
    ['easter', 1961, '1961-04-02'],
    ['orthodox easter', 2024, '2024-05-05'],
    ['orthodox easter', 2025, '2025-04-20'],
    ['good friday', 2023, '2023-04-07'],
    ['ash wednesday', 2025, '2025-03-05'],
    ['thanksgiving', 2023, '2023-11-23'],
    ['black friday', 2023, '2023-11-24'],
    ['election day', 2024, '2024-11-05'],
    ['election day', 2022, '2022-11-08'],
    ['memorial day', 2021, '2021-05-31'],
    ['victoria day', 2024, '2024-05-20'],
    ['passover', 2024, '2024-04-23'],
    ['rosh hashanah', 2023, '2023-09-16'],
    ['yom kippur', 2023, '2023-09-25'],
    ['purim', 2024, '2024-03-24'],
    ['hanukkah', 2024, '2024-12-26'],
    ['chinese new year', 2024, '2024-02-10'],
    ['diwali', 2023, '2023-11-12'],
    ['eid al-fitr', 2024, '2024-04-10'],
    ['ramadan', 2023, '2023-03-23'],
    ['holi', 2024, '2024-03-25'],
    ['mid-autumn festival', 2023, '2023-09-29'],
    ['giving tuesday', 2023, '2023-11-28'],
    ["grandparents' day", 2024, '2024-09-08'],
    ['lag baomer', 2024, '2024-05-26'],
    ['9/11', 2001, '2001-09-11'],
    ['9/11', 2002, null],
  ])('%s %i is %s', (name, year, expected) => {
    expect(dayOf(name, year)).toBe(expected);
  });

  it('has a day in every year that the rules and lists reach', () => {
    for (const [name, rule] of Object.entries(holidays)) {
      if ('day' in rule) continue;
      for (let year = 2015; year <= 2030; year++)
        expect(holidayIn(year, rule), `${name} ${year}`).not.toBeNull();
    }
  });
});
