import {
  addMonths,
  dayExists,
  dayNumber,
  isoWeek,
  mondayOfWeek,
  nthWeekday,
  weekdayOf,
} from '../values/calendar.ts';
import { holidayIn } from '../values/holiday-days.ts';
import { dateOfDay, EMPTY_DATE, type Grain, type TimexDate } from '../values/timex-value.ts';
import type { Amount, Said, Step } from '../time-expression.ts';

/** How fine a step in a unit leaves a date. */
export const GRAIN_OF: Readonly<Record<Amount['unit'], Grain>> = {
  second: 'second',
  minute: 'minute',
  hour: 'minute',
  night: 'day',
  day: 'day',
  week: 'day',
  weekend: 'weekend',
  fortnight: 'day',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'year',
  century: 'year',
  millennium: 'year',
};

/** Finer fields inside a known year. */
export function inYear(
  year: number,
  said: Said,
  report: { quarter: number | null } | null = null,
): TimexDate {
  if (said.month !== undefined) return inMonth(year, said.month, said);
  const date = { ...EMPTY_DATE, year, fiscal: said.fiscal === true };
  if (said.half !== undefined) return { ...date, grain: 'half', half: said.half };
  const quarter = quarterIn(said, report);
  if (quarter !== undefined) return { ...date, grain: 'quarter', quarter };
  if (said.season !== undefined) return { ...date, grain: 'season', season: said.season };
  const day = said.holiday ? holidayIn(year, said.holiday) : null;
  if (day !== null) return holidayDate(day, said);
  if (said.week !== undefined) return inWeek(date, year, said.week, said);
  return (said.nth && nthOfYear(date, year, said.nth, said.weekday)) || { ...date, grain: 'year' };
}

/** The quarter that is said, or the one that a report is on; null is one of a step, undefined none at all. */
function quarterIn(said: Said, report: { quarter: number | null } | null): number | null | undefined {
  if (said.quarter === undefined) return undefined;
  const quarter = said.quarter || (report?.quarter ?? null);
  return quarter === null && !said.step ? undefined : quarter;
}

function inWeek(date: TimexDate, year: number, week: number, said: Said): TimexDate {
  if (said.weekday !== undefined) return dateOfDay(mondayOfWeek(year, week) + said.weekday - 1);
  return { ...date, grain: said.weekend ? 'weekend' : 'week', week };
}

/** The counted unit of a year: `the first week of 2021`, `the last Monday of the year`. */
function nthOfYear(
  date: TimexDate,
  year: number,
  { nth, unit }: NonNullable<Said['nth']>,
  weekday?: number,
): TimexDate | null {
  const isLast = nth < 0;
  switch (unit) {
    case 'week':
      return { ...date, grain: 'week', week: isLast ? isoWeek(dayNumber(year, 12, 28)).week : nth };
    case 'weekday':
      if (weekday === undefined) return null;
      return dateOfDay(
        isLast ? nthWeekday(year, 12, weekday, -1)! : nthWeekday(year, 1, weekday, 1)! + (nth - 1) * 7,
      );
    case 'day':
      return dateOfDay(isLast ? dayNumber(year, 12, 31) : dayNumber(year, 1, 1) + nth - 1);
    case 'month':
      return { ...date, grain: 'month', month: isLast ? 12 : nth };
    case 'quarter':
      return { ...date, grain: 'quarter', quarter: isLast ? 4 : nth };
    default:
      return null;
  }
}

/** Finer fields inside a known month. */
export function inMonth(year: number, month: number, said: Said): TimexDate {
  const date = { ...EMPTY_DATE, year, month };
  if (said.day !== undefined)
    return dayExists(year, month, said.day)
      ? { ...date, grain: 'day', day: said.day }
      : { ...date, grain: 'month' };
  if (said.nth) {
    const { nth, unit } = said.nth;
    const first = dayNumber(year, month, 1);
    const next = addMonths(year, month, 1);
    const last = dayNumber(next.year, next.month, 1) - 1;
    if (unit === 'weekday' && said.weekday !== undefined) {
      const day = nthWeekday(year, month, said.weekday, nth);
      if (day !== null) return dateOfDay(day);
    }
    if (unit === 'day') return dateOfDay(nth > 0 ? Math.min(first + nth - 1, last) : last);
    if (unit === 'week' || unit === 'weekend') {
      // The first week is the one that holds the month's first Thursday, as ISO counts a year's.
      const day =
        unit === 'week'
          ? (nthWeekday(year, month, 4, nth) ?? last)
          : (nthWeekday(year, month, 6, nth) ?? last);
      return { ...EMPTY_DATE, grain: unit, ...isoWeek(day) };
    }
  }
  return { ...date, grain: 'month' };
}

/** A holiday, or the weekend or week that it lies in: `Labor Day weekend`, `Easter week`. */
export function holidayDate(day: number, said: Said): TimexDate {
  if (said.nth?.unit === 'weekend')
    return { ...EMPTY_DATE, grain: 'weekend', ...isoWeek(weekdayOf(day) <= 3 ? day - 7 : day) };
  if (said.nth?.unit === 'week')
    return { ...EMPTY_DATE, grain: 'week', ...isoWeek(weekdayOf(day) === 7 ? day + 1 : day) };
  return dateOfDay(day);
}

/** The fields as they stand, for a value that stays underspecified. */
export function fieldsOf(said: Said): Partial<TimexDate> {
  const { month = null, day = null, weekday = null, season = null, half = null, week = null } = said;
  const holiday =
    said.holiday && 'fixed' in said.holiday && !said.holiday.plus
      ? { month: said.holiday.fixed[0], day: said.holiday.fixed[1] }
      : {};
  return {
    month,
    day,
    season,
    half,
    week,
    weekday: day === null ? weekday : null,
    quarter: said.quarter || null,
    ...holiday,
  };
}

/** How fine an expression is by its fields, and else by its step. */
export function grainOf(said: Said, step?: Step): Grain {
  if (said.nth) return said.nth.unit === 'weekday' ? 'day' : said.nth.unit;
  const field = FIELDS.find(([name]) => said[name] !== undefined);
  if (field) return field[1];
  const unit = step?.amounts.at(-1)?.unit;
  if (!unit) return 'day';
  return step!.reach === 'whole' && isWholeGrain(unit) ? unit : GRAIN_OF[unit];
}

/** The grain of each field, the finest first. */
const FIELDS: readonly (readonly [keyof Said, Grain])[] = [
  ['day', 'day'],
  ['weekday', 'day'],
  ['holiday', 'day'],
  ['month', 'month'],
  ['week', 'week'],
  ['season', 'season'],
  ['quarter', 'quarter'],
  ['half', 'half'],
];

/** Units that a step over a whole one ends in, and not in something finer. */
const isWholeGrain = (unit: Amount['unit']): unit is 'week' | 'decade' | 'century' =>
  unit === 'week' || unit === 'decade' || unit === 'century';
