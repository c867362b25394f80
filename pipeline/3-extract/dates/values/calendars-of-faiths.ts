import { calendarDay, dayNumber, weekdayOf } from './calendar.ts';

/** Easter Sunday of the Western churches. Anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
export function westernEaster(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/**
 * Easter Sunday of the Eastern churches, as a Gregorian day. Meeus's Julian algorithm; the calendars lie 13
 * days apart from 1900 to 2099.
 */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const julianGap = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) + julianGap;
}

const ISLAMIC_EPOCH = dayNumber(622, 7, 19);

/** A day of the tabular (civil) Islamic calendar. After Reingold and Dershowitz, Calendrical Calculations. */
export function islamicDay(year: number, month: number, day: number): number {
  return (
    day +
    29 * (month - 1) +
    Math.floor(month / 2) +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    ISLAMIC_EPOCH -
    1
  );
}

/** The days of a Gregorian year on which an Islamic month and day falls: one, two or none. */
export function islamicDaysIn(gregorianYear: number, month: number, day: number): number[] {
  const around = Math.floor(((gregorianYear - 622) * 33) / 32);
  return [around - 1, around, around + 1, around + 2]
    .map((year) => islamicDay(year, month, day))
    .filter((number) => calendarDay(number).year === gregorianYear);
}

const HEBREW_EPOCH = dayNumber(-3760, 9, 7);
const isHebrewLeap = (year: number): boolean => (7 * year + 1) % 19 < 7;

/** Days from the epoch to a Hebrew new year, before the rule that spreads years of a wrong length. */
function elapsedHebrewDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12084 + 13753 * months;
  const days = 29 * months + Math.floor(parts / 25920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

/** First day of a Hebrew year (1 Tishri). After Reingold and Dershowitz, Calendrical Calculations. */
export function hebrewNewYear(year: number): number {
  const [before, here, after] = [
    elapsedHebrewDays(year - 1),
    elapsedHebrewDays(year),
    elapsedHebrewDays(year + 1),
  ];
  const correction = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return HEBREW_EPOCH + here + correction;
}

/** Days of a Hebrew month; Nisan is month 1. Heshvan and Kislev vary with the length of the year. */
function daysInHebrewMonth(year: number, month: number): number {
  const length = hebrewNewYear(year + 1) - hebrewNewYear(year);
  if (month === 8) return length % 10 === 5 ? 30 : 29;
  if (month === 9) return length % 10 === 3 ? 29 : 30;
  if (month === 12) return isHebrewLeap(year) ? 30 : 29;
  return month === 2 || month === 4 || month === 6 || month === 10 || month === 13 ? 29 : 30;
}

/**
 * A day of the Hebrew calendar; Adar is the last month of its year, so that in leap years the second Adar is
 * meant.
 */
export function hebrewDay(year: number, month: number, day: number): number {
  const last = isHebrewLeap(year) ? 13 : 12;
  const wanted = month === 12 ? last : month;
  let number = hebrewNewYear(year) + day - 1;
  for (let m = 7; m !== wanted; m = m === last ? 1 : m + 1) number += daysInHebrewMonth(year, m);
  return number;
}

/** The days of a Gregorian year on which a Hebrew month and day falls. */
export function hebrewDaysIn(gregorianYear: number, month: number, day: number): number[] {
  return [gregorianYear + 3760, gregorianYear + 3761]
    .map((year) => hebrewDay(year, month, day))
    .filter((number) => calendarDay(number).year === gregorianYear);
}

/** The latest given weekday on or before a day of the month. */
export function weekdayOnOrBefore(year: number, month: number, day: number, weekday: number): number {
  const number = dayNumber(year, month, day);
  return number - ((weekdayOf(number) - weekday + 7) % 7);
}
