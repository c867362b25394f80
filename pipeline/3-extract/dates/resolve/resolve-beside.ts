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

/** Fills in the year, the month or the day that an expression leaves out, from what lies beside an anchor. */
export function besideAnchor(said: Said, anchor: Anchor, known: Known): TimexDate {
  const at = calendarDay(anchor.day);
  if (said.month !== undefined && said.day !== undefined) return besideDay(said, anchor, known);
  if (said.month !== undefined) {
    const months = at.year * 12 + at.month;
    const before =
      at.year - (said.direction === -1 ? (said.month >= at.month ? 1 : 0) : said.month > at.month ? 1 : 0);
    const after =
      at.year +
      (said.direction === 1 || said.fromContext
        ? said.month <= at.month
          ? 1
          : 0
        : said.month < at.month
          ? 1
          : 0);
    if (said.direction === 0) return inMonth(at.year, said.month, said);
    const chosen = choose(said, known, before, after, said.month === at.month);
    const [back, ahead] = [months - (before * 12 + said.month), after * 12 + said.month - months];
    if (Number.isNaN(chosen)) return inMonth(back <= ahead + 4 ? before : after, said.month, said);
    // A past tense before the very next months tells of the saying, not of the month: `was planned for early March`.
    const far =
      !known.beside && said.direction === undefined && !said.fromContext && back >= 10 && ahead <= 2;
    return inMonth(far ? after : chosen, said.month, said);
  }
  if (said.holiday) {
    const around = holidaysAround(anchor.day, said.holiday);
    if (said.direction === 0) return inYear(at.year, said);
    const { before, after } = around;
    if (before === null || after === null)
      return before === null && after === null ? { ...EMPTY_DATE } : holidayDate((before ?? after)!, said);
    const chosen = choose(said, known, before, after, before === anchor.day && said.direction === undefined);
    // `as Easter week began`, told days before it: the saying is past, the holiday is not.
    const near =
      known.published === anchor &&
      said.direction === undefined &&
      !said.fromContext &&
      !known.beside &&
      chosen === before &&
      after - anchor.day <= 7 &&
      anchor.day - before > 240;
    if (near) return holidayDate(after, said);
    return holidayDate(
      Number.isNaN(chosen) ? (anchor.day - before <= after - anchor.day ? before : after) : chosen,
      said,
    );
  }
  if (said.day !== undefined && said.weekday !== undefined) {
    const day = dayAndWeekday(said.day, said.weekday, anchor.day, known.tense);
    if (day !== null) return dateOfDay(day);
  }
  if (said.day !== undefined) {
    const day = said.day;
    const inThis = dayExists(at.year, at.month, day) ? dayNumber(at.year, at.month, day) : null;
    const { year, month } = addMonths(at.year, at.month, known.tense === 1 || at.day < day ? 1 : -1);
    const other = dayExists(year, month, day) ? dayNumber(year, month, day) : null;
    const ahead = known.tense === 1;
    const fits =
      inThis !== null && (ahead ? inThis >= anchor.day : known.tense === 0 || inThis <= anchor.day);
    const back = addMonths(at.year, at.month, -1);
    if (!fits && !ahead && dayExists(back.year, back.month, day))
      return dateOfDay(dayNumber(back.year, back.month, day));
    return fits || other === null
      ? inThis === null
        ? { ...EMPTY_DATE, day }
        : dateOfDay(inThis)
      : dateOfDay(other);
  }
  if (said.weekday !== undefined && said.nth) return inMonth(at.year, at.month, said);
  if (said.weekday !== undefined && said.week !== undefined) return inYear(at.year, said);
  if (said.weekday !== undefined) return dateOfDay(weekdayBeside(said, said.weekday, anchor, known));
  // `eight in summer`: any summer, unless the words look somewhere.
  if (said.season && said.direction === undefined && !said.article && known.tense === 0)
    return { ...EMPTY_DATE, grain: 'season', season: said.season };
  if (said.season) return besideSeason(said, at.year, at.month, known);
  if (said.quarter !== undefined) return besideQuarter(said, at, known);
  if (said.half !== undefined || said.week !== undefined || said.nth)
    return said.nth?.unit === 'day' || said.nth?.unit === 'weekend'
      ? inMonth(at.year, at.month, said)
      : inYear(at.year, said);
  if (said.hour !== undefined || said.part !== undefined) {
    // A time alone is of the day named in the same sentence, else of the day of publication.
    const context = known.context?.near ? known.context.anchor : undefined;
    return dateOfDay(
      context && (context.grain === 'day' || context.minutes !== null || context.grain === 'part of day')
        ? context.day
        : anchor.day,
    );
  }
  return dateOfDay(anchor.day);
}

/** `Friday 23`: the nearest month whose 23rd is a Friday, on the side that the tense tells. */
function dayAndWeekday(day: number, weekday: number, anchor: number, tense: number): number | null {
  const at = calendarDay(anchor);
  let best: number | null = null;
  for (let by = -14; by <= 14; by++) {
    const { year, month } = addMonths(at.year, at.month, by);
    if (!dayExists(year, month, day)) continue;
    const number = dayNumber(year, month, day);
    if (weekdayOf(number) !== weekday || (number - anchor) * tense < 0) continue;
    if (best === null || Math.abs(number - anchor) < Math.abs(best - anchor)) best = number;
  }
  return best;
}

/** A month and day: the year by direction and tense, else the nearest. 29 February takes the nearest leap year. */
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
 * A weekday. Bare, it is in news the day itself or one of the past six, unless the words look ahead; `last` is that of the week before or, from
 * three days on, the latest; `this` lies in the same week; `next` in the next one.
 */
function weekdayBeside(said: Said, weekday: number, anchor: Anchor, known: Known): number {
  const today = weekdayOf(anchor.day);
  const back = (today - weekday + 7) % 7;
  const monday = anchor.day - today + 1;
  if (said.fromContext) return anchor.day + ((weekday - today + 7) % 7);
  if (said.near && said.direction !== undefined)
    return said.direction < 0 ? anchor.day - (back || 7) : anchor.day - back + 7;
  if (said.direction === -1) return anchor.day - back - (back < 3 && weekday <= today ? 7 : 0);
  if (said.direction === 0) return monday + weekday - 1;
  if (said.direction === 1) return monday + 7 + weekday - 1;
  if (known.tense === 1 && back !== 0) return anchor.day - back + 7;
  return anchor.day - back;
}

function besideSeason(said: Said, year: number, month: number, known: Known): TimexDate {
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[said.season!];
  const running = said.season === 'WI' ? month === 12 || month <= 2 : month >= first && month < first + 3;
  // The season that runs now, or the next one to come this year.
  const current = said.season === 'WI' && month <= 2 ? year - 1 : year;
  const begun = running || month >= first;
  const date = (y: number): TimexDate => ({ ...EMPTY_DATE, grain: 'season', year: y, season: said.season! });
  if (said.direction === 0) return date(current);
  if (said.direction === -1) return date(begun && !running ? year : current - 1);
  if (said.direction === 1) return date(begun ? current + 1 : current);
  if (known.tense === 1) return date(begun && !running ? current + 1 : current);
  return date(begun ? current : known.tense === -1 ? current - 1 : current);
}

/** A quarter: the one that runs or the latest one before it, unless the words look ahead; without a number, the last that was named or that ended. */
function besideQuarter(said: Said, at: { year: number; month: number }, known: Known): TimexDate {
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
  // Reports speak of the quarter that runs or of the last one in every tense: `expects to report a third-quarter loss`.
  if (said.quarter === latest && said.direction !== 1) return date(now === 1 ? at.year - 1 : at.year, latest);
  if (said.direction === 1 || known.tense === 1)
    return date(said.quarter! >= now ? at.year : at.year + 1, said.quarter!);
  return date(said.quarter! <= now ? at.year : at.year - 1, said.quarter!);
}
