import { addMonths, addMonthsToDay, calendarDay, dayExists, dayNumber, isoWeek, mondayOfWeek, nthWeekday, quarterOf, weekdayOf } from './calendar.ts';
import { holidayIn, holidaysAround } from './holiday-days.ts';
import { dateOfDay, dayOf, EMPTY_DATE, type Grain, type TimexDate } from './timex-value.ts';
import type { Amount, Said, Step } from './time-expression.ts';

/** A moment that expressions are counted from: a day, the minutes into it where known, and how fine it is. */
export interface Anchor {
  day: number;
  minutes: number | null;
  grain: Grain;
}

/** What is known when an expression is resolved. */
export interface Known {
  published: Anchor | null;
  /** The last date named before, and the last quarter. */
  context: { date: TimexDate; anchor: Anchor } | null;
  /** 1 looks ahead, -1 back, 0 does not tell. */
  tense: -1 | 0 | 1;
}

/** A resolved date and what gave the part that the text left out. */
export interface Resolved {
  date: TimexDate;
  from: 'text' | 'published' | 'context' | null;
}

/** Fills in what an expression leaves out: from the publication date and the tense, or from a date named before. */
export function resolveDate(said: Said, known: Known): Resolved {
  const base = said.step ? resolveStep(said.step, said, known) : resolveNamed(said, known);
  return { ...base, date: withClock(base.date, said, known) };
}

/** First day of a date, as an anchor for others. */
export function anchorOf(date: TimexDate): Anchor | null {
  const { year, grain } = date;
  if (year === null) return null;
  const minutes = date.hour === null ? null : date.hour * 60 + (date.minute ?? 0);
  const day = dayOf(date);
  if (day !== null) return { day, minutes, grain };
  if (date.month !== null) return { day: dayNumber(year, date.month, 1), minutes: null, grain };
  if (date.week !== null) return { day: mondayOfWeek(year, date.week), minutes: null, grain };
  if (date.quarter !== null) return { day: dayNumber(year, date.quarter * 3 - 2, 1), minutes: null, grain };
  return { day: dayNumber(year, 1, 1), minutes: null, grain };
}

function withClock(date: TimexDate, said: Said, known: Known): TimexDate {
  const zone = said.zone ? zoneOffset(said.zone, dayOf(date)) : date.zone;
  if (said.hour !== undefined) {
    const grain = said.second !== undefined ? 'second' : said.minute !== undefined ? 'minute' : 'hour';
    const late = said.part === 'AF' || said.part === 'EV' || said.part === 'NI';
    const guess = said.sureOfHalf === false && said.hour < 12 && (late && (said.hour > 4 || said.part !== 'NI') || said.part === undefined && said.hour < 7 && known.published !== null);
    return { ...date, grain, hour: guess ? said.hour + 12 : said.hour === 12 && said.part === 'MO' ? 0 : said.hour, minute: said.minute ?? null, second: said.second ?? null, part: null, zone };
  }
  if (said.part !== undefined) return { ...date, grain: 'part of day', part: said.part, zone };
  return date;
}

/** A zone's offset on a day, with daylight saving time where its rule has it. */
function zoneOffset({ offset, daylight }: NonNullable<Said['zone']>, day: number | null): number {
  if (!daylight || day === null) return offset;
  const { year } = calendarDay(day);
  const between = (from: number, to: number): boolean => day >= from && day < to;
  const saves = daylight === 'us' ? between(nthWeekday(year, 3, 7, 2)!, nthWeekday(year, 11, 7, 1)!)
    : daylight === 'eu' ? between(nthWeekday(year, 3, 7, -1)!, nthWeekday(year, 10, 7, -1)!)
      : !between(nthWeekday(year, 4, 7, 1)!, nthWeekday(year, 10, 7, 1)!);
  return saves ? offset + 60 : offset;
}

const MONTHS_IN: Partial<Record<Amount['unit'], number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200, millennium: 12000 };
const DAYS_IN: Partial<Record<Amount['unit'], number>> = { day: 1, night: 1, weekend: 7, week: 7, fortnight: 14 };
const MINUTES_IN: Partial<Record<Amount['unit'], number>> = { hour: 60, minute: 1, second: 1 / 60 };
const GRAIN_OF: Readonly<Record<Amount['unit'], Grain>> = {
  second: 'second', minute: 'minute', hour: 'minute', night: 'day', day: 'day', week: 'day', weekend: 'weekend', fortnight: 'day', month: 'month',
  quarter: 'quarter', year: 'year', decade: 'year', century: 'year', millennium: 'year',
};

function stepAnchor(step: Step, known: Known): { anchor: Anchor | null; from: Resolved['from'] } {
  if (step.from === 'published') return { anchor: known.published, from: 'published' };
  if (step.from === 'context') return known.context ? { anchor: known.context.anchor, from: 'context' } : { anchor: known.published, from: 'published' };
  const resolved = resolveDate(step.from, known);
  return { anchor: anchorOf(resolved.date), from: resolved.from };
}

function resolveStep(step: Step, said: Said, known: Known): Resolved {
  const { anchor, from } = stepAnchor(step, known);
  if (said.nth?.unit === 'weekday' && step.reach === 'exact') return resolveWeekdaySteps(said, anchor);
  if (!anchor) return { date: { ...EMPTY_DATE, ...fieldsOf(said), grain: said.weekday !== undefined && step.amounts[0]?.unit === 'week' ? 'day' : grainOf(said, step) }, from: null };
  if (step.reach === 'exact') return { date: exactStep(step, said, anchor, known), from };
  return { date: wholeStep(step, said, anchor, known), from };
}

/** `two Sundays ago`: the second Sunday before the day. */
function resolveWeekdaySteps({ weekday, nth }: Said, anchor: Anchor | null): Resolved {
  if (!anchor) return { date: { ...EMPTY_DATE, weekday: weekday! }, from: null };
  const today = weekdayOf(anchor.day);
  const ahead = (weekday! - today + 7) % 7 || 7;
  const back = (today - weekday! + 7) % 7 || 7;
  const day = nth!.nth > 0 ? anchor.day + ahead + (nth!.nth - 1) * 7 : anchor.day - back + (nth!.nth + 1) * 7;
  return { date: dateOfDay(day), from: 'published' };
}

/** From the very day: `two weeks ago` is a day, `two months ago` a month, `a year earlier` a year or, in business reports, the same quarter. */
function exactStep(step: Step, said: Said, anchor: Anchor, known: Known): TimexDate {
  const months = step.amounts.reduce((sum, { unit, count }) => sum + (MONTHS_IN[unit] ?? 0) * (count ?? 0), 0) * step.by;
  const days = step.amounts.reduce((sum, { unit, count }) => sum + (DAYS_IN[unit] ?? 0) * (count ?? 0), 0) * step.by;
  const minutes = step.amounts.reduce((sum, { unit, count }) => sum + (MINUTES_IN[unit] ?? 0) * (count ?? 0), 0) * step.by;
  const finest = step.amounts[step.amounts.length - 1].unit;
  const quarter = known.context?.date;
  if (said.quarter !== undefined && months % 12 === 0) return { ...EMPTY_DATE, grain: 'quarter', quarter: said.quarter || (quarter?.quarter ?? null), year: (quarter?.quarter ? quarter.year! : calendarDay(anchor.day).year) + months / 12 };
  if (months % 12 === 0 && months !== 0 && days === 0 && minutes === 0 && step.from === 'context' && anchor.grain !== 'day' && known.context) {
    const { date } = known.context;
    return { ...date, year: date.year! + months / 12, day: null, hour: null, minute: null };
  }
  let day = months !== 0 ? addMonthsToDay(anchor.day, Math.trunc(months)) : anchor.day;
  day += Math.round(days);
  if (minutes !== 0 || GRAIN_OF[finest] === 'minute' || GRAIN_OF[finest] === 'second') {
    if (anchor.minutes === null && Math.abs(minutes) < 1440) return dateOfDay(day);
    const total = (anchor.minutes ?? 0) + minutes;
    const carried = Math.floor(total / 1440);
    const rest = total - carried * 1440;
    const second = Math.round((rest - Math.floor(rest)) * 60);
    return { ...dateOfDay(day + carried), grain: second ? 'second' : 'minute', hour: Math.floor(rest / 60), minute: Math.floor(rest) % 60, second: second || null };
  }
  const date = dateOfDay(day);
  const grain = GRAIN_OF[finest];
  if (said.month !== undefined || said.weekday !== undefined) return { ...date, grain: 'day' };
  if (grain === 'year') return { ...EMPTY_DATE, grain, year: date.year };
  if (grain === 'month') return { ...EMPTY_DATE, grain, year: date.year, month: date.month };
  if (grain === 'quarter') return { ...EMPTY_DATE, grain, year: date.year, quarter: quarterOf(date.month!) };
  return date;
}

/** Whole units: `last week`, `this year’s third quarter`, `Monday of next week`, `the 15th day of next month`. */
function wholeStep(step: Step, said: Said, anchor: Anchor, known: Known): TimexDate {
  const { unit, count } = step.amounts[0];
  const by = step.by * (count ?? 1);
  const at = calendarDay(anchor.day);
  switch (unit) {
    case 'century': return { ...EMPTY_DATE, grain: 'century', year: (Math.floor(at.year / 100) + by) * 100 };
    case 'decade': return { ...EMPTY_DATE, grain: 'decade', year: (Math.floor(at.year / 10) + by) * 10 };
    case 'millennium':
    case 'year': return inYear(at.year + by, said);
    case 'quarter': {
      const { year, month } = addMonths(at.year, at.month, by * 3);
      return { ...EMPTY_DATE, grain: 'quarter', year, quarter: quarterOf(month) };
    }
    case 'month': {
      const { year, month } = addMonths(at.year, at.month, by);
      return inMonth(year, month, said);
    }
    case 'fortnight':
    case 'week': {
      const monday = anchor.day - weekdayOf(anchor.day) + 1 + by * (unit === 'fortnight' ? 14 : 7);
      if (said.weekday !== undefined) return dateOfDay(monday + said.weekday - 1);
      return { ...EMPTY_DATE, grain: 'week', ...isoWeek(monday) };
    }
    case 'weekend': {
      let monday = anchor.day - weekdayOf(anchor.day) + 1 + by * 7;
      if (step.by === 0 && said.direction === undefined && known.tense !== 1 && weekdayOf(anchor.day) < 6 && step.from === 'published') monday -= 7;
      return { ...EMPTY_DATE, grain: 'weekend', ...isoWeek(monday) };
    }
    default: return dateOfDay(anchor.day + by);
  }
}

/** Finer fields inside a known year. */
function inYear(year: number, said: Said): TimexDate {
  if (said.month !== undefined) return inMonth(year, said.month, said);
  const date = { ...EMPTY_DATE, year, fiscal: said.fiscal === true };
  if (said.half !== undefined) return { ...date, grain: 'half', half: said.half };
  if (said.quarter !== undefined) return { ...date, grain: 'quarter', quarter: said.quarter || null };
  if (said.season !== undefined) return { ...date, grain: 'season', season: said.season };
  if (said.holiday) {
    const day = holidayIn(year, said.holiday);
    if (day !== null) return holidayDate(day, said);
  }
  if (said.week !== undefined) {
    if (said.weekday !== undefined) return dateOfDay(mondayOfWeek(year, said.week) + said.weekday - 1);
    return { ...date, grain: said.weekend ? 'weekend' : 'week', week: said.week };
  }
  if (said.nth?.unit === 'week') return { ...date, grain: 'week', week: said.nth.nth > 0 ? said.nth.nth : isoWeek(dayNumber(year, 12, 28)).week };
  if (said.nth?.unit === 'weekday' && said.weekday !== undefined) {
    const day = said.nth.nth > 0 ? nthWeekday(year, 1, said.weekday, 1)! + (said.nth.nth - 1) * 7 : nthWeekday(year, 12, said.weekday, -1)!;
    return dateOfDay(day);
  }
  if (said.nth?.unit === 'day') return dateOfDay(said.nth.nth > 0 ? dayNumber(year, 1, 1) + said.nth.nth - 1 : dayNumber(year, 12, 31));
  if (said.nth?.unit === 'month') return { ...date, grain: 'month', month: said.nth.nth > 0 ? said.nth.nth : 12 };
  if (said.nth?.unit === 'quarter') return { ...date, grain: 'quarter', quarter: said.nth.nth > 0 ? said.nth.nth : 4 };
  return { ...date, grain: 'year' };
}

/** Finer fields inside a known month. */
function inMonth(year: number, month: number, said: Said): TimexDate {
  const date = { ...EMPTY_DATE, year, month };
  if (said.day !== undefined) return dayExists(year, month, said.day) ? { ...date, grain: 'day', day: said.day } : { ...date, grain: 'month' };
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
      const day = unit === 'week' ? nthWeekday(year, month, 4, nth) ?? last : nthWeekday(year, month, 6, nth) ?? last;
      return { ...EMPTY_DATE, grain: unit, ...isoWeek(day) };
    }
  }
  return { ...date, grain: 'month' };
}

function holidayDate(day: number, said: Said): TimexDate {
  if (said.nth?.unit === 'weekend') return { ...EMPTY_DATE, grain: 'weekend', ...isoWeek(weekdayOf(day) <= 3 ? day - 7 : day) };
  if (said.nth?.unit === 'week') return { ...EMPTY_DATE, grain: 'week', ...isoWeek(weekdayOf(day) === 7 ? day + 1 : day) };
  return dateOfDay(day);
}

/** The fields as they stand, for a value that stays underspecified. */
function fieldsOf(said: Said): Partial<TimexDate> {
  const { month = null, day = null, weekday = null, season = null, half = null, week = null } = said;
  const holiday = said.holiday && 'fixed' in said.holiday && !said.holiday.plus ? { month: said.holiday.fixed[0], day: said.holiday.fixed[1] } : {};
  return { month, day, season, half, week, weekday: day === null ? weekday : null, quarter: said.quarter || null, ...holiday };
}

function grainOf(said: Said, step?: Step): Grain {
  if (said.nth) return said.nth.unit === 'weekday' ? 'day' : said.nth.unit;
  if (said.day !== undefined || said.weekday !== undefined || said.holiday) return 'day';
  if (said.month !== undefined) return 'month';
  if (said.week !== undefined) return 'week';
  if (said.season) return 'season';
  if (said.quarter !== undefined) return 'quarter';
  if (said.half !== undefined) return 'half';
  if (step?.amounts.length) {
    const { unit } = step.amounts[step.amounts.length - 1];
    if (step.reach === 'whole' && (unit === 'week' || unit === 'decade' || unit === 'century')) return unit;
    return GRAIN_OF[unit];
  }
  return 'day';
}

/** Expressions without a step: full dates, and names that lack a year, a month or a day. */
function resolveNamed(said: Said, known: Known): Resolved {
  if (said.century !== undefined) return { date: { ...EMPTY_DATE, grain: 'century', year: said.century }, from: 'text' };
  if (said.decade !== undefined) return { date: { ...EMPTY_DATE, grain: 'decade', year: said.decade }, from: 'text' };
  if (said.year !== undefined) return { date: inYear(said.year, said), from: 'text' };
  const anchor = said.fromContext ? known.context?.anchor ?? known.published : known.published;
  const from = said.fromContext && known.context ? 'context' : 'published';
  if (!anchor) {
    const clockOnly = said.hour !== undefined || said.part !== undefined;
    return { date: { ...EMPTY_DATE, ...fieldsOf(said), grain: clockOnly && said.month === undefined && said.weekday === undefined && !said.holiday ? 'day' : grainOf(said) }, from: null };
  }
  const found = besideAnchor(said, anchor, known);
  return { date: found, from: found.year === null ? null : from };
}

/** The one of two candidates that the direction, the tense, or else the distance chooses. */
function choose(said: Said, known: Known, before: number, after: number, sameAsAnchor: boolean): number {
  if (said.direction === -1) return before;
  if (said.direction === 1 || said.fromContext) return after;
  if (sameAsAnchor) return before;
  return known.tense === 1 ? after : known.tense === -1 ? before : NaN;
}

function besideAnchor(said: Said, anchor: Anchor, known: Known): TimexDate {
  const at = calendarDay(anchor.day);
  if (said.month !== undefined && said.day !== undefined) return besideDay(said, anchor, known);
  if (said.month !== undefined) {
    const months = at.year * 12 + at.month;
    const before = at.year - (said.direction === -1 ? (said.month >= at.month ? 1 : 0) : said.month > at.month ? 1 : 0);
    const after = at.year + (said.direction === 1 || said.fromContext ? (said.month <= at.month ? 1 : 0) : said.month < at.month ? 1 : 0);
    if (said.direction === 0) return inMonth(at.year, said.month, said);
    const chosen = choose(said, known, before, after, said.month === at.month);
    const nearest = months - (before * 12 + said.month) <= after * 12 + said.month - months + 4 ? before : after;
    return inMonth(Number.isNaN(chosen) ? nearest : chosen, said.month, said);
  }
  if (said.holiday) {
    const around = holidaysAround(anchor.day, said.holiday);
    if (said.direction === 0) return inYear(at.year, said);
    const { before, after } = around;
    if (before === null || after === null) return before === null && after === null ? { ...EMPTY_DATE } : holidayDate((before ?? after)!, said);
    const chosen = choose(said, known, before, after, before === anchor.day && said.direction === undefined);
    return holidayDate(Number.isNaN(chosen) ? (anchor.day - before <= after - anchor.day ? before : after) : chosen, said);
  }
  if (said.day !== undefined) {
    const day = said.day;
    const inThis = dayExists(at.year, at.month, day) ? dayNumber(at.year, at.month, day) : null;
    const { year, month } = addMonths(at.year, at.month, known.tense === 1 || at.day < day ? 1 : -1);
    const other = dayExists(year, month, day) ? dayNumber(year, month, day) : null;
    const ahead = known.tense === 1;
    const fits = inThis !== null && (ahead ? inThis >= anchor.day : known.tense === 0 || inThis <= anchor.day);
    const back = addMonths(at.year, at.month, -1);
    if (!fits && !ahead && dayExists(back.year, back.month, day)) return dateOfDay(dayNumber(back.year, back.month, day));
    return fits || other === null ? (inThis === null ? { ...EMPTY_DATE, day } : dateOfDay(inThis)) : dateOfDay(other);
  }
  if (said.weekday !== undefined && said.nth) return inMonth(at.year, at.month, said);
  if (said.weekday !== undefined && said.week !== undefined) return inYear(at.year, said);
  if (said.weekday !== undefined) return dateOfDay(weekdayBeside(said, said.weekday, anchor, known));
  if (said.season) return besideSeason(said, at.year, at.month, known);
  if (said.quarter !== undefined) return besideQuarter(said, at, known);
  if (said.half !== undefined || said.week !== undefined || said.nth) return said.nth?.unit === 'day' || said.nth?.unit === 'weekend' ? inMonth(at.year, at.month, said) : inYear(at.year, said);
  if (said.hour !== undefined || said.part !== undefined) {
    const context = known.context?.anchor;
    return dateOfDay(context && (context.grain === 'day' || context.minutes !== null || context.grain === 'part of day') ? context.day : anchor.day);
  }
  return dateOfDay(anchor.day);
}

/** A month and day: the year by direction and tense, else the nearest. 29 February takes the nearest leap year. */
function besideDay(said: Said, anchor: Anchor, known: Known): TimexDate {
  const { year } = calendarDay(anchor.day);
  const candidates: number[] = [];
  for (let y = year - 8; y <= year + 8; y++) if (dayExists(y, said.month!, said.day!)) candidates.push(dayNumber(y, said.month!, said.day!));
  const before = candidates.filter((day) => day <= anchor.day).at(-1)!;
  const after = candidates.find((day) => day > anchor.day)!;
  const weekday = said.weekday === undefined ? [] : [before, after].filter((day) => weekdayOf(day) === said.weekday);
  if (weekday.length === 1) return dateOfDay(weekday[0]);
  const chosen = choose(said, known, before, after, before === anchor.day);
  const near = anchor.day - before <= after - anchor.day ? before : after;
  // A tense far off the mark (`the Nov. 21 deadline was set`) does not move a date by most of a year.
  const far = Math.abs(chosen - anchor.day) > 300 && Math.abs(near - anchor.day) < 60;
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
  const date = (year: number, quarter: number): TimexDate => ({ ...EMPTY_DATE, grain: 'quarter', year, quarter, fiscal: said.fiscal === true });
  if (said.quarter === 0) {
    const context = known.context?.date;
    if (context?.quarter && context.year !== null) return date(at.year - context.year > 0 && context.quarter <= now ? at.year : context.year, context.quarter);
    const before = addMonths(at.year, at.month, -3);
    return date(before.year, quarterOf(before.month));
  }
  if (said.direction === 1 || known.tense === 1) return date(said.quarter! >= now ? at.year : at.year + 1, said.quarter!);
  return date(said.quarter! <= now ? at.year : at.year - 1, said.quarter!);
}
