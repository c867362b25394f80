import {
  addMonths,
  calendarDay,
  dayExists,
  dayNumber,
  daysInMonth,
  formatDay,
  mondayOfWeek,
  weeksInYear,
} from './calendar.ts';
import type { PartOfDay } from '../../../lexicons/parts-of-day.ts';
import { partsOfDay } from '../../../lexicons/parts-of-day.ts';
import { seasons } from '../../../lexicons/seasons.ts';

/** How fine a date is. */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'part of day'
  | 'hour'
  | 'minute'
  | 'second';

/**
 * A TIMEX3 date or time in its fields; null is unspecified, written with X where the grain asks for the
 * field. Years are astronomical. A day is given by `month` and `day` or, where only the weekday is known, by
 * `week` and `weekday`.
 */
export interface TimexDate {
  grain: Grain;
  year: number | null;
  /** A fiscal year or a quarter of one, whose days the text does not tell. */
  fiscal: boolean;
  half: number | null;
  quarter: number | null;
  season: string | null;
  month: number | null;
  week: number | null;
  day: number | null;
  weekday: number | null;
  part: PartOfDay['code'] | null;
  hour: number | null;
  minute: number | null;
  second: number | null;
  /** Minutes east of UTC, where the text names a zone. */
  zone: number | null;
}

export const EMPTY_DATE: Readonly<TimexDate> = {
  grain: 'day',
  year: null,
  fiscal: false,
  half: null,
  quarter: null,
  season: null,
  month: null,
  week: null,
  day: null,
  weekday: null,
  part: null,
  hour: null,
  minute: null,
  second: null,
  zone: null,
};

const two = (value: number | null): string => (value === null ? 'XX' : String(value).padStart(2, '0'));

function yearText(year: number | null): string {
  if (year === null) return 'XXXX';
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

/** Day part of a value: `2025-01-17`, `XXXX-WXX-5`, `199X`. */
function formatDatePart(date: TimexDate): string {
  const { grain } = date;
  const year = yearText(date.year);
  switch (grain) {
    case 'century':
      return date.year === null ? 'XXXX' : `${year.slice(0, -2)}XX`;
    case 'decade':
      return date.year === null ? 'XXXX' : `${year.slice(0, -1)}X`;
    case 'year':
      return year;
    case 'half':
      return `${year}-H${date.half ?? 'X'}`;
    case 'quarter':
      return `${year}-Q${date.quarter ?? 'X'}`;
    case 'season':
      return `${year}-${date.season}`;
    case 'month':
      return `${year}-${two(date.month)}`;
    case 'week':
      return `${year}-W${two(date.week)}`;
    case 'weekend':
      return `${year}-W${two(date.week)}-WE`;
    default:
      if (date.weekday !== null && date.day === null) return `${year}-W${two(date.week)}-${date.weekday}`;
      return `${year}-${two(date.month)}-${two(date.day)}`;
  }
}

/** Clock part of a value: `T15:30`, `TMO`; empty for a whole day. */
function formatClockPart({ grain, part, hour, minute, second }: TimexDate): string {
  if (grain === 'part of day')
    return part === 'NOON' ? 'T12:00' : part === 'MIDNIGHT' ? 'T24:00' : `T${part}`;
  if (hour === null || !(grain === 'hour' || grain === 'minute' || grain === 'second')) return '';
  return `T${two(hour)}:${two(minute ?? 0)}${grain === 'second' ? `:${two(second ?? 0)}` : ''}`;
}

/** Writes a TIMEX3 value. */
export function formatValue(date: TimexDate): string {
  return formatDatePart(date) + formatClockPart(date);
}

const DATE_PART =
  /^(?:BC(\d{4})|(\d{4}|\d{3}X|\d\dXX|XXXX))(?:-(?:H([12X])|Q([1-4X])|(SP|SU|FA|WI)|W(\d\d|XX)(?:-(?:(WE)|([1-7])))?|(\d\d|XX)(?:-(\d\d|XX))?))?$/;
const CLOCK_PART = /^(?:(\d\d)(?::(\d\d)(?::(\d\d))?)?|(MO|MI|AF|EV|NI|DT))$/;

/** Reads what `formatValue` writes; null for anything else, such as a duration or a vague reference. */
export function readValue(value: string): TimexDate | null {
  const [datePart, clockPart, ...more] = value.split('T');
  const d = DATE_PART.exec(datePart);
  if (!d || more.length) return null;
  const [, bc, year, half, quarter, season, week, weekend, weekday, month, day] = d;
  const number = (text: string | undefined): number | null =>
    text === undefined || text.includes('X') ? null : Number(text);
  const century = year !== undefined && /^\d\dXX$/.test(year);
  const decade = year !== undefined && /^\d{3}X$/.test(year);
  const date: TimexDate = {
    ...EMPTY_DATE,
    year:
      bc !== undefined
        ? 1 - Number(bc)
        : century || decade
          ? Number(year.replaceAll('X', '0'))
          : number(year),
    half: number(half),
    quarter: number(quarter),
    season: season ?? null,
    week: number(week),
    weekday: number(weekday),
    month: number(month),
    day: number(day),
    grain: half
      ? 'half'
      : quarter
        ? 'quarter'
        : season
          ? 'season'
          : weekend
            ? 'weekend'
            : weekday || day
              ? 'day'
              : week
                ? 'week'
                : month
                  ? 'month'
                  : century
                    ? 'century'
                    : decade
                      ? 'decade'
                      : 'year',
  };
  if (clockPart === undefined) return date;
  const c = CLOCK_PART.exec(clockPart);
  if (!c) return null;
  const [, hour, minute, second, part] = c;
  return {
    ...date,
    hour: number(hour),
    minute: number(minute),
    second: number(second),
    part: (part as PartOfDay['code'] | undefined) ?? null,
    grain: part ? 'part of day' : second ? 'second' : minute ? 'minute' : 'hour',
  };
}

/** The first and last day or moment that a date covers, in ISO form. */
export interface TimeSpan {
  from: string;
  to: string;
}

const days = (from: number, to: number): TimeSpan => ({ from: formatDay(from), to: formatDay(to) });

function months(year: number, first: number, last: number): TimeSpan {
  const start = addMonths(year, first, 0);
  const end = addMonths(year, last, 0);
  return days(
    dayNumber(start.year, start.month, 1),
    dayNumber(end.year, end.month, daysInMonth(end.year, end.month)),
  );
}

/**
 * Number of the day that a date names, whichever way it names it; null where a field is missing or the
 * calendar lacks the day.
 */
export function dayOf({ year, month, day, week, weekday }: TimexDate): number | null {
  if (year === null) return null;
  if (month !== null && day !== null) return dayExists(year, month, day) ? dayNumber(year, month, day) : null;
  if (week !== null && weekday !== null)
    return week >= 1 && week <= weeksInYear(year) ? mondayOfWeek(year, week) + weekday - 1 : null;
  return null;
}

const SEASON_MONTHS = new Map(
  Object.values(seasons).map(({ code, months: covered }) => [code as string, covered]),
);
const PART_HOURS = new Map(Object.values(partsOfDay).map(({ code, hours }) => [code as string, hours]));

function zoneText(zone: number | null): string {
  if (zone === null) return '';
  if (zone === 0) return 'Z';
  const size = Math.abs(zone);
  return `${zone < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A moment, `minutes` after the midnight that begins a day. */
function moment(day: number, minutes: number, zone: number | null, second: number | null = null): string {
  const carried = Math.floor(minutes / 1440);
  const rest = minutes - carried * 1440;
  return `${formatDay(day + carried)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}${second === null ? '' : `:${two(second)}`}${zoneText(zone)}`;
}

/**
 * First and last ISO day or moment of a date; null where a field that it needs is unspecified, or the days
 * cannot be known (fiscal years). Winter runs from December into the next year.
 */
export function spanOf(date: TimexDate): TimeSpan | null {
  const { grain, year } = date;
  if (year === null || date.fiscal) return null;
  switch (grain) {
    case 'century':
      return days(dayNumber(year, 1, 1), dayNumber(year + 99, 12, 31));
    case 'decade':
      return days(dayNumber(year, 1, 1), dayNumber(year + 9, 12, 31));
    case 'year':
      return months(year, 1, 12);
    case 'half':
      return date.half === null ? null : months(year, date.half * 6 - 5, date.half * 6);
    case 'quarter':
      return date.quarter === null ? null : months(year, date.quarter * 3 - 2, date.quarter * 3);
    case 'season':
      return months(year, ...SEASON_MONTHS.get(date.season!)!);
    case 'month':
      return date.month === null || date.month < 1 || date.month > 12
        ? null
        : months(year, date.month, date.month);
    case 'week':
    case 'weekend': {
      if (date.week === null || date.week < 1 || date.week > weeksInYear(year)) return null;
      const monday = mondayOfWeek(year, date.week);
      return days(grain === 'week' ? monday : monday + 5, monday + 6);
    }
  }
  const day = dayOf(date);
  if (day === null) return null;
  if (grain === 'day') return days(day, day);
  if (grain === 'part of day') {
    const [first, last] = PART_HOURS.get(date.part!)!;
    return { from: moment(day, first * 60, date.zone), to: moment(day, last * 60, date.zone) };
  }
  const at = moment(
    day,
    (date.hour ?? 0) * 60 + (date.minute ?? 0),
    date.zone,
    grain === 'second' ? (date.second ?? 0) : null,
  );
  return { from: at, to: at };
}

/** A whole day as a TIMEX3 date. */
export function dateOfDay(number: number): TimexDate {
  return { ...EMPTY_DATE, ...calendarDay(number), grain: 'day' };
}
