/**
 * Calendar arithmetic without text. A day is its number since 1 January 1970 (which is 0) in the proleptic
 * Gregorian calendar; years before 1 are astronomical (1 BC is 0). Every function is pure; none reads the
 * clock or the zone of the machine.
 */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const floorDivide = (a: number, b: number): number => Math.floor(a / b);

/** Number of a day. After H. Hinnant, “chrono-compatible low-level date algorithms”. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = floorDivide(y, 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floorDivide(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that has a number. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + 719468;
  const era = floorDivide(shifted, 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = floorDivide(
    dayOfEra - floorDivide(dayOfEra, 1460) + floorDivide(dayOfEra, 36524) - floorDivide(dayOfEra, 146096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100));
  const m = floorDivide(5 * dayOfYear + 2, 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - floorDivide(153 * m + 2, 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}

/** Whether the calendar has this day. */
export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO weekday of a day: Monday is 1, Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO week of a day; the year is the one that the week belongs to, which can differ from the day's. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** First day (Monday) of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** How many ISO weeks a year has: 52 or 53. */
export function weeksInYear(year: number): number {
  return isoWeek(dayNumber(year, 12, 28)).week;
}

/** A month some months away. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: floorDivide(index, 12), month: index - floorDivide(index, 12) * 12 + 1 };
}

/** The same day some months away; the last of the month where that month is shorter. */
export function addMonthsToDay(number: number, by: number): number {
  const from = calendarDay(number);
  const { year, month } = addMonths(from.year, from.month, by);
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** The `nth` (1 first, -1 last) given weekday of a month; null where the month has no fifth one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | null {
  const days = daysInMonth(year, month);
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
    return day <= days ? dayNumber(year, month, day) : null;
  }
  const last = dayNumber(year, month, days);
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
}

/** The quarter (1–4) of a month. */
export function quarterOf(month: number): number {
  return Math.floor((month + 2) / 3);
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** A year in ISO form: four digits, with a minus before year 0. */
export function formatYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/** A day in ISO form. */
export function formatDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${formatYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Reads the day of an ISO day or moment; null where there is none or the calendar does not have it. */
export function readDay(iso: string): number | null {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return dayExists(year, month, day) ? dayNumber(year, month, day) : null;
}
