import { addMonths, calendarDay, dayExists, dayNumber, quarterOf, weekdayOf } from '../values/calendar.ts';
import type { Anchor, Known } from './anchors.ts';
import { holidaysAround } from '../values/holiday-days.ts';
import { holidayDate, inMonth, inYear } from './place-fields.ts';
import { dateOfDay, EMPTY_DATE, type TimexDate } from '../values/timex-value.ts';
import type { Said } from '../time-expression.ts';

/** The one of two candidates that the direction, the tense, or else the distance chooses. */
function choose(said: Said, known: Known, before: number, after: number, sameAsAnchor: boolean): number {
  if (said.direction === -1) return before;
  if (said.direction === 1 || said.fromContext) return after;
  if (sameAsAnchor) return before;
  return known.tense === 1 ? after : known.tense === -1 ? before : NaN;
}

/**
 * A way to fill in what is left out, for expressions with certain fields; null where the fields do not fit
 * each other.
 */
type Way = readonly [
  applies: (said: Said) => boolean,
  fill: (said: Said, anchor: Anchor, known: Known) => TimexDate | null,
];

/** The first that applies counts: finer fields before coarser ones. */
const ways: readonly Way[] = [
  [({ month, day }) => month !== undefined && day !== undefined, besideDay],
  [({ month }) => month !== undefined, besideMonth],
  [({ holiday }) => holiday !== undefined, besideHoliday],
  [({ day, weekday }) => day !== undefined && weekday !== undefined, dayAndWeekday],
  [({ day }) => day !== undefined, besideDayOfMonth],
  [({ weekday, nth }) => weekday !== undefined && nth !== undefined, inThisMonth],
  [({ weekday, week }) => weekday !== undefined && week !== undefined, inThisYear],
  [({ weekday }) => weekday !== undefined, weekdayBeside],
  [({ season }) => season !== undefined, besideSeason],
  [({ quarter }) => quarter !== undefined, besideQuarter],
  [({ nth }) => nth?.unit === 'day' || nth?.unit === 'weekend', inThisMonth],
  [({ half, week, nth }) => half !== undefined || week !== undefined || nth !== undefined, inThisYear],
  [({ hour, part }) => hour !== undefined || part !== undefined, besideClock],
];

/** Fills in the year, the month or the day that an expression leaves out, from what lies beside an anchor. */
export function besideAnchor(said: Said, anchor: Anchor, known: Known): TimexDate {
  for (const [applies, fill] of ways) {
    const date = applies(said) ? fill(said, anchor, known) : null;
    if (date) return date;
  }
  return dateOfDay(anchor.day);
}

function inThisMonth(said: Said, anchor: Anchor): TimexDate {
  const { year, month } = calendarDay(anchor.day);
  return inMonth(year, month, said);
}

function inThisYear(said: Said, anchor: Anchor): TimexDate {
  return inYear(calendarDay(anchor.day).year, said);
}

/**
 * A month without a day or a year. A past tense before the very next months tells of the saying: `was planned
 * for early March`.
 */
function besideMonth(said: Said, anchor: Anchor, known: Known): TimexDate {
  const at = calendarDay(anchor.day);
  const month = said.month!;
  if (said.direction === 0) return inMonth(at.year, month, said);
  // `last May` in May is that of a year ago, `next May` that of a year on.
  const isLater = said.direction === -1 ? month >= at.month : month > at.month;
  const isEarlier = said.direction === 1 || said.fromContext ? month <= at.month : month < at.month;
  const before = at.year - (isLater ? 1 : 0);
  const after = at.year + (isEarlier ? 1 : 0);
  const back = (at.year - before) * 12 + at.month - month;
  const ahead = (after - at.year) * 12 + month - at.month;
  const chosen = choose(said, known, before, after, month === at.month);
  if (Number.isNaN(chosen)) return inMonth(back <= ahead + 4 ? before : after, month, said);
  const isFar = isUndirected(said) && !known.beside && back >= 10 && ahead <= 2;
  return inMonth(isFar ? after : chosen, month, said);
}

const isUndirected = (said: Said): boolean => said.direction === undefined && !said.fromContext;

/**
 * A holiday without a year. `as Easter week began`, told days before it: the saying is past, the holiday is
 * not.
 */
function besideHoliday(said: Said, anchor: Anchor, known: Known): TimexDate {
  if (said.direction === 0) return inThisYear(said, anchor);
  const { before, after } = holidaysAround(anchor.day, said.holiday!);
  const day =
    before === null || after === null ? (before ?? after) : holidayOf(said, anchor, known, before, after);
  return day === null ? { ...EMPTY_DATE } : holidayDate(day, said);
}

/** The holiday before or behind an anchor. */
function holidayOf(said: Said, anchor: Anchor, known: Known, before: number, after: number): number {
  const [back, ahead] = [anchor.day - before, after - anchor.day];
  const chosen = choose(said, known, before, after, back === 0 && said.direction === undefined);
  const isUntold = known.published === anchor && isUndirected(said) && !known.beside;
  const isComing = isUntold && ahead <= 7 && back > 240 && chosen === before;
  const near = back <= ahead && !isComing ? before : after;
  return Number.isNaN(chosen) || isComing ? near : chosen;
}

/** A day of the month alone: in this month if the tense allows it, else in the one before or behind. */
function besideDayOfMonth(said: Said, anchor: Anchor, known: Known): TimexDate {
  const at = calendarDay(anchor.day);
  const inMonthBy = (by: number): number | null => {
    const { year, month } = addMonths(at.year, at.month, by);
    return dayExists(year, month, said.day!) ? dayNumber(year, month, said.day!) : null;
  };
  const here = inMonthBy(0);
  const isAhead = known.tense === 1;
  const fits = here !== null && (isAhead ? here >= anchor.day : known.tense === 0 || here <= anchor.day);
  if (fits) return dateOfDay(here);
  const back = inMonthBy(-1);
  if (!isAhead && back !== null) return dateOfDay(back);
  const other = inMonthBy(isAhead || at.day < said.day! ? 1 : -1) ?? here;
  return other === null ? { ...EMPTY_DATE, day: said.day! } : dateOfDay(other);
}

/** A time alone is of the day named in the same sentence, else of the day of publication. */
function besideClock(_: Said, anchor: Anchor, known: Known): TimexDate {
  const context = known.context?.near ? known.context.anchor : null;
  const isDay =
    context !== null &&
    (context.grain === 'day' || context.minutes !== null || context.grain === 'part of day');
  return dateOfDay(isDay ? context.day : anchor.day);
}

/** `Friday 23`: the nearest month whose 23rd is a Friday, on the side that the tense tells. */
function dayAndWeekday({ day, weekday }: Said, { day: anchor }: Anchor, { tense }: Known): TimexDate | null {
  const at = calendarDay(anchor);
  let best: number | null = null;
  for (let by = -14; by <= 14; by++) {
    const { year, month } = addMonths(at.year, at.month, by);
    if (!dayExists(year, month, day!)) continue;
    const number = dayNumber(year, month, day!);
    if (weekdayOf(number) !== weekday || (number - anchor) * tense < 0) continue;
    if (best === null || Math.abs(number - anchor) < Math.abs(best - anchor)) best = number;
  }
  return best === null ? null : dateOfDay(best);
}

/**
 * A month and day: the year by direction and tense, else the nearest. 29 February takes the nearest leap
 * year.
 */
function besideDay(said: Said, anchor: Anchor, known: Known): TimexDate {
  const { year } = calendarDay(anchor.day);
  const candidates: number[] = [];
  for (let y = year - 8; y <= year + 8; y++)
    if (dayExists(y, said.month!, said.day!)) candidates.push(dayNumber(y, said.month!, said.day!));
  const before = candidates.filter((day) => day <= anchor.day).at(-1)!;
  const after = candidates.find((day) => day > anchor.day)!;
  const weekday =
    said.weekday === undefined ? [] : [before, after].filter((day) => weekdayOf(day) === said.weekday);
  if (weekday.length === 1) return dateOfDay(weekday[0]);
  const chosen = choose(said, known, before, after, before === anchor.day);
  const near = anchor.day - before <= after - anchor.day ? before : after;
  // A tense far off the mark (`the Nov. 21 deadline was set`) does not move a date by most of a year.
  const far = !known.beside && Math.abs(chosen - anchor.day) > 240 && Math.abs(near - anchor.day) < 100;
  return dateOfDay(Number.isNaN(chosen) || far ? near : chosen);
}

/**
 * A weekday. Bare, it is in news the day itself or one of the past six, unless the words look ahead; `last`
 * is that of the week before or, from three days on, the latest; `this` lies in the same week; `next` in the
 * next one.
 */
function weekdayBeside(said: Said, anchor: Anchor, known: Known): TimexDate {
  return dateOfDay(anchor.day + daysToWeekday(said, weekdayOf(anchor.day), known.tense));
}

function daysToWeekday(said: Said, today: number, tense: Known['tense']): number {
  const weekday = said.weekday!;
  const back = (today - weekday + 7) % 7;
  if (said.fromContext) return (7 - back) % 7;
  if (said.near && said.direction !== undefined) return said.direction < 0 ? -(back || 7) : 7 - back;
  switch (said.direction) {
    case -1:
      return -back - (back < 3 && weekday <= today ? 7 : 0);
    case 0:
      return weekday - today;
    case 1:
      return weekday - today + 7;
    default:
      return tense === 1 && back !== 0 ? 7 - back : -back;
  }
}

/** A season. `eight in summer` is any summer, unless the words look somewhere. */
function besideSeason(said: Said, anchor: Anchor, known: Known): TimexDate {
  const season = said.season!;
  if (said.direction === undefined && !said.article && known.tense === 0)
    return { ...EMPTY_DATE, grain: 'season', season };
  const { year, month } = calendarDay(anchor.day);
  return { ...EMPTY_DATE, grain: 'season', year: yearOfSeason(said, year, month, known.tense), season };
}

const FIRST_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * The year of the season that runs now or is to come this year, or of the one before or behind it. Winter has
 * the year it begins in.
 */
function yearOfSeason(said: Said, year: number, month: number, tense: Known['tense']): number {
  const first = FIRST_MONTH[said.season!];
  const isLateWinter = first === 12 && month <= 2;
  const current = isLateWinter ? year - 1 : year;
  // January and February go on from the December before.
  const reached = isLateWinter ? month + 12 : month;
  const isOver = reached >= first + 3;
  const isBegun = reached >= first;
  // `that summer` lies in the year that was told of
  switch (said.direction ?? (said.fromContext ? 0 : undefined)) {
    case 0:
      return current;
    case -1:
      return isOver ? current : current - 1;
    case 1:
      return isBegun ? current + 1 : current;
  }
  if (tense === 1) return isOver ? current + 1 : current;
  return tense === -1 && !isBegun ? current - 1 : current;
}

/**
 * A quarter: the one that runs or the latest one before it, unless the words look ahead; without a number,
 * the last that was named or that ended.
 */
function besideQuarter(said: Said, anchor: Anchor, known: Known): TimexDate {
  const at = calendarDay(anchor.day);
  const now = quarterOf(at.month);
  const latest = now === 1 ? 4 : now - 1;
  const date = (year: number, quarter: number): TimexDate => ({
    ...EMPTY_DATE,
    grain: 'quarter',
    year,
    quarter,
    fiscal: said.fiscal === true,
  });
  if (said.quarter === 0) {
    if (known.report?.quarter) return date(known.report.year, known.report.quarter);
    const before = addMonths(at.year, at.month, -3);
    return date(before.year, quarterOf(before.month));
  }
  // Reports speak of the quarter that runs or of the last one in every tense: `expects to report a
  // third-quarter loss`.
  if (said.quarter === latest && said.direction !== 1) return date(now === 1 ? at.year - 1 : at.year, latest);
  if (said.direction === 1 || known.tense === 1)
    return date(said.quarter! >= now ? at.year : at.year + 1, said.quarter!);
  return date(said.quarter! <= now ? at.year : at.year - 1, said.quarter!);
}
