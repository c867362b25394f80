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
  return (FORMS[date.grain] ?? DAY).write(date, yearText(date.year));
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
  const named: readonly [text: string | undefined, Grain][] = [
    [half, 'half'],
    [quarter, 'quarter'],
    [season, 'season'],
    [weekend, 'weekend'],
    [weekday ?? day, 'day'],
    [week, 'week'],
    [month, 'month'],
    [/^\d\dXX$/.exec(datePart)?.[0], 'century'],
    [/^\d{3}X$/.exec(datePart)?.[0], 'decade'],
  ];
  const date: TimexDate = {
    ...EMPTY_DATE,
    year: bc === undefined ? readYear(year) : 1 - Number(bc),
    half: number(half),
    quarter: number(quarter),
    season: season ?? null,
    week: number(week),
    weekday: number(weekday),
    month: number(month),
    day: number(day),
    grain: named.find(([text]) => text !== undefined)?.[1] ?? 'year',
  };
  return clockPart === undefined ? date : withClock(date, clockPart);
}

function withClock(date: TimexDate, clockPart: string): TimexDate | null {
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

const number = (text: string | undefined): number | null =>
  text === undefined || text.includes('X') ? null : Number(text);

/** `1990`, `199X`, `19XX`, `XXXX` */
const readYear = (year: string): number | null =>
  year === 'XXXX' ? null : Number(year.replaceAll('X', '0'));

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
  const clock = `${two(Math.floor(rest / 60))}:${two(rest % 60)}${second === null ? '' : `:${two(second)}`}`;
  return `${formatDay(day + carried)}T${clock}${zoneText(zone)}`;
}

/** How a date of a grain is written, and what it covers; the year as text, and as a number. */
interface Form {
  write(date: TimexDate, year: string): string;
  span(date: TimexDate, year: number): TimeSpan | null;
}

const week = ({ week: number }: TimexDate, year: number, firstDay: number): TimeSpan | null => {
  if (number === null || number < 1 || number > weeksInYear(year)) return null;
  const monday = mondayOfWeek(year, number);
  return days(monday + firstDay, monday + 6);
};

/** Days, by month or by weekday, and the times on them. */
const DAY: Form = {
  write: ({ week: number, weekday, month, day }, year) =>
    weekday !== null && day === null
      ? `${year}-W${two(number)}-${weekday}`
      : `${year}-${two(month)}-${two(day)}`,
  span(date) {
    const day = dayOf(date);
    if (day === null) return null;
    return date.grain === 'day' ? days(day, day) : timeSpan(day, date);
  },
};

/** The grains above the day. Winter runs from December into the next year. */
const FORMS: Partial<Record<Grain, Form>> = {
  century: {
    write: (_, year) => `${year.slice(0, -2)}XX`,
    span: (_, year) => months(year, 1, 1200),
  },
  decade: {
    write: (_, year) => `${year.slice(0, -1)}X`,
    span: (_, year) => months(year, 1, 120),
  },
  year: {
    write: (_, year) => year,
    span: (_, year) => months(year, 1, 12),
  },
  half: {
    write: ({ half }, year) => `${year}-H${half ?? 'X'}`,
    span: ({ half }, year) => (half === null ? null : months(year, half * 6 - 5, half * 6)),
  },
  quarter: {
    write: ({ quarter }, year) => `${year}-Q${quarter ?? 'X'}`,
    span: ({ quarter }, year) => (quarter === null ? null : months(year, quarter * 3 - 2, quarter * 3)),
  },
  season: {
    write: ({ season }, year) => `${year}-${season}`,
    span: ({ season }, year) => months(year, ...SEASON_MONTHS.get(season!)!),
  },
  month: {
    write: ({ month }, year) => `${year}-${two(month)}`,
    span: ({ month }, year) =>
      month !== null && month >= 1 && month <= 12 ? months(year, month, month) : null,
  },
  week: {
    write: (date, year) => `${year}-W${two(date.week)}`,
    span: (date, year) => week(date, year, 0),
  },
  weekend: {
    write: (date, year) => `${year}-W${two(date.week)}-WE`,
    span: (date, year) => week(date, year, 5),
  },
};

/** A time on a day: a part of it, or a moment. */
function timeSpan(day: number, { grain, part, hour, minute, second, zone }: TimexDate): TimeSpan {
  if (grain === 'part of day') {
    const [first, last] = PART_HOURS.get(part!)!;
    return { from: moment(day, first * 60, zone), to: moment(day, last * 60, zone) };
  }
  const minutes = (hour ?? 0) * 60 + (minute ?? 0);
  const at = moment(day, minutes, zone, grain === 'second' ? (second ?? 0) : null);
  return { from: at, to: at };
}

/**
 * First and last ISO day or moment of a date; null where a field that it needs is unspecified, or the days
 * cannot be known (fiscal years).
 */
export function spanOf(date: TimexDate): TimeSpan | null {
  return date.year === null || date.fiscal ? null : (FORMS[date.grain] ?? DAY).span(date, date.year);
}

/** A whole day as a TIMEX3 date. */
export function dateOfDay(number: number): TimexDate {
  return { ...EMPTY_DATE, ...calendarDay(number), grain: 'day' };
}
