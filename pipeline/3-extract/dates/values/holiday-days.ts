import { calendarDay, dayNumber, nthWeekday } from './calendar.ts';
import {
  hebrewDaysIn,
  islamicDaysIn,
  orthodoxEaster,
  weekdayOnOrBefore,
  westernEaster,
} from './calendars-of-faiths.ts';
import type { HolidayRule } from '../../../lexicons/holidays.ts';
import { lunarDays } from '../../../lexicons/lunar-days.ts';

/**
 * The day of a holiday in a year, or null where that year has none or no list reaches so far. The first of
 * two where a short calendar gives two.
 */
export function holidayIn(year: number, rule: HolidayRule): number | null {
  const day = baseDay(year, rule);
  return day === null ? null : day + (rule.plus ?? 0);
}

function baseDay(year: number, rule: HolidayRule): number | null {
  if ('day' in rule) return rule.day[0] === year ? dayNumber(...rule.day) : null;
  if ('fixed' in rule) return dayNumber(year, ...rule.fixed);
  if ('weekday' in rule) return nthWeekday(year, ...rule.weekday);
  if ('onOrBefore' in rule) return weekdayOnOrBefore(year, ...rule.onOrBefore);
  if ('easter' in rule) return westernEaster(year) + rule.easter;
  if ('orthodoxEaster' in rule) return orthodoxEaster(year) + rule.orthodoxEaster;
  if ('hebrew' in rule) return hebrewDaysIn(year, ...rule.hebrew)[0] ?? null;
  if ('islamic' in rule) return islamicDaysIn(year, ...rule.islamic)[0] ?? null;
  const list = lunarDays[rule.listed];
  const listed = list?.days[year - list.first];
  if (listed === undefined) return null;
  const [month, day] = listed.split('-').map(Number);
  return dayNumber(year, month, day);
}

/** The last day of a holiday that lasts longer than one. */
export function lastDayOfHoliday(first: number, rule: HolidayRule): number {
  return first + (rule.span ?? 1) - 1;
}

/** The holiday on or before a day, and the one after it. */
export function holidaysAround(
  day: number,
  rule: HolidayRule,
): { before: number | null; after: number | null } {
  const { year } = calendarDay(day);
  const days = [year - 1, year, year + 1].map((y) => holidayIn(y, rule)).filter((number) => number !== null);
  return {
    before: days.filter((number) => number <= day).at(-1) ?? null,
    after: days.find((number) => number > day) ?? null,
  };
}
