import {
  addMonths,
  addMonthsToDay,
  calendarDay,
  isoWeek,
  nthWeekday,
  quarterOf,
  weekdayOf,
} from '../values/calendar.ts';
import { DAYS_IN, MINUTES_IN, MONTHS_IN } from '../values/duration-value.ts';
import { anchorOf, type Anchor, type Known, type Resolved } from './anchors.ts';
import { fieldsOf, GRAIN_OF, grainOf, inMonth, inYear } from './place-fields.ts';
import { besideAnchor } from './resolve-beside.ts';
import { dateOfDay, dayOf, EMPTY_DATE, type Grain, type TimexDate } from '../values/timex-value.ts';
import type { Amount, Said, Step } from '../time-expression.ts';

/**
 * Fills in what an expression leaves out: from the publication date and the tense, or from a date named
 * before.
 */
export function resolveDate(said: Said, known: Known): Resolved {
  const base = said.step ? resolveStep(said.step, said, known) : resolveNamed(said, known);
  const day = said.weekOf ? dayOf(base.date) : null;
  if (day !== null) return { ...base, date: { ...EMPTY_DATE, grain: 'week', ...isoWeek(day) } };
  return { ...base, date: withClock(base.date, said, known) };
}

function withClock(date: TimexDate, said: Said, known: Known): TimexDate {
  const zone = said.zone ? zoneOffset(said.zone, dayOf(date)) : date.zone;
  const { hour, minute = null, second = null, part } = said;
  if (hour !== undefined) {
    const grain = second !== null ? 'second' : minute !== null ? 'minute' : 'hour';
    return { ...date, grain, hour: hourOfDay(hour, said, known), minute, second, part: null, zone };
  }
  if (part === undefined) return date;
  return part === 'MIDNIGHT' && isMidnightBefore(said, known)
    ? { ...date, grain: 'hour', hour: 0, part: null, zone }
    : { ...date, grain: 'part of day', part, zone };
}

const LATE: ReadonlySet<Said['part']> = new Set<Said['part']>(['AF', 'EV', 'NI']);

/** The hour with the half of the day that the text leaves open: `8 this evening`, `at 6`. */
function hourOfDay(hour: number, { part, sureOfHalf }: Said, known: Known): number {
  if (hour === 12) return part === 'MO' ? 0 : 12;
  if (sureOfHalf !== false || hour > 12) return hour;
  const isSmallHour = part === 'NI' && hour <= 4;
  const isLate = LATE.has(part) && !isSmallHour;
  return isLate || (part === undefined && isLikelyLate(hour, known)) ? hour + 12 : hour;
}

/** News tells of the afternoon, unless an hour before it says otherwise. */
const isLikelyLate = (hour: number, known: Known): boolean =>
  hour < 7 && known.published !== null && !afterEarlierHour(hour, known);

/**
 * Without a day, midnight is the one that began the day unless the words look ahead: news tells of it the day
 * after.
 */
const isMidnightBefore = ({ weekday, day, step }: Said, { tense, published }: Known): boolean =>
  tense !== 1 && published !== null && weekday === undefined && day === undefined && !step;

/**
 * `between midnight and four o’clock`: an hour that follows an earlier one of the same sentence needs no
 * afternoon.
 */
function afterEarlierHour(hour: number, { context }: Known): boolean {
  return context?.near === true && context.date.hour !== null && context.date.hour < hour;
}

/** A zone's offset on a day, with daylight saving time where its rule has it. */
function zoneOffset({ offset, daylight }: NonNullable<Said['zone']>, day: number | null): number {
  if (!daylight || day === null) return offset;
  const { year } = calendarDay(day);
  const between = (from: number, to: number): boolean => day >= from && day < to;
  const saves =
    daylight === 'us'
      ? between(nthWeekday(year, 3, 7, 2)!, nthWeekday(year, 11, 7, 1)!)
      : daylight === 'eu'
        ? between(nthWeekday(year, 3, 7, -1)!, nthWeekday(year, 10, 7, -1)!)
        : !between(nthWeekday(year, 4, 7, 1)!, nthWeekday(year, 10, 7, 1)!);
  return saves ? offset + 60 : offset;
}

function stepAnchor(step: Step, known: Known): { anchor: Anchor | null; from: Resolved['from'] } {
  if (step.from === 'published') return { anchor: known.published, from: 'published' };
  if (step.from === 'narrative')
    // The story's own year also where the words look ahead in it: `and would lose more later in the year`.
    return known.context?.stated && known.context.recent
      ? { anchor: known.context.anchor, from: 'context' }
      : { anchor: known.published, from: 'published' };
  if (step.from === 'context') {
    // `that morning` of something told is not the morning of a day to come.
    const ahead =
      step.by === 0 &&
      known.tense !== 1 &&
      known.context &&
      known.published &&
      known.context.anchor.day > known.published.day;
    return known.context && !ahead && !isTooCoarse(step, known.context.anchor)
      ? { anchor: known.context.anchor, from: 'context' }
      : { anchor: known.published, from: 'published' };
  }
  const resolved = resolveDate(step.from, known);
  return { anchor: anchorOf(resolved.date), from: resolved.from };
}

/** `the previous day` is counted from a day, not from a year that was named in passing. */
const isTooCoarse = ({ amounts }: Step, { grain }: Anchor): boolean =>
  amounts.length > 0 &&
  amounts.every(({ unit }) => unit === 'day') &&
  (grain === 'year' || grain === 'decade' || grain === 'century');

function resolveStep(step: Step, said: Said, known: Known): Resolved {
  const { anchor, from } = stepAnchor(step, known);
  if (said.nth?.unit === 'weekday' && step.reach === 'exact') return resolveWeekdaySteps(said, anchor);
  if (!anchor)
    return {
      date: {
        ...EMPTY_DATE,
        ...fieldsOf(said),
        grain: said.weekday !== undefined && step.amounts[0]?.unit === 'week' ? 'day' : grainOf(said, step),
      },
      from: null,
    };
  if (step.reach === 'exact') {
    const date = exactStep(step, said, anchor, known);
    return { date, from: date.year === null ? null : from };
  }
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

/** What the amounts of a step come to in a table of units. */
const sumOf = ({ amounts, by }: Step, table: Partial<Record<Amount['unit'], number>>): number =>
  amounts.reduce((sum, { unit, count }) => sum + (table[unit] ?? 0) * (count ?? 0), 0) * by;

const DAY_GRAINS: ReadonlySet<Grain> = new Set(['day', 'part of day', 'hour', 'minute', 'second']);

/**
 * From the very day: `two weeks ago` is a day, `two months ago` a month, `a year earlier` a year or, in
 * business reports, the same quarter.
 */
function exactStep(step: Step, said: Said, anchor: Anchor, known: Known): TimexDate {
  const months = sumOf(step, MONTHS_IN);
  const days = sumOf(step, DAYS_IN);
  const minutes = sumOf(step, MINUTES_IN);
  const years = days === 0 && minutes === 0 ? months / 12 : NaN;
  if (years === -1 && (said.quarter !== undefined || known.report)) return yearBefore(said, anchor, known);
  const fromContext = step.from === 'context' ? stepFromContext(months, years, anchor, known) : null;
  if (fromContext) return fromContext;
  const whole = months !== 0 ? addMonthsToDay(anchor.day, Math.trunc(months)) : anchor.day;
  const day = whole + Math.round(days);
  const grain = GRAIN_OF[step.amounts[step.amounts.length - 1].unit];
  if (minutes !== 0 || grain === 'minute' || grain === 'second')
    return minutesFrom(step, anchor, day, minutes);
  return inGrain(dateOfDay(day), typeof step.from === 'object' ? 'day' : grain);
}

/** A step from a date that is no day: years lead to the same quarter, season or month, days nowhere. */
function stepFromContext(
  months: number,
  years: number,
  anchor: Anchor,
  { context }: Known,
): TimexDate | null {
  if (years !== 0 && Number.isInteger(years) && anchor.grain !== 'day' && context)
    return { ...context.date, year: context.date.year! + years, day: null, hour: null, minute: null };
  // `nine days later` than `last month` is no day that anyone knows.
  return months === 0 && !DAY_GRAINS.has(anchor.grain) ? { ...EMPTY_DATE } : null;
}

/** `a year ago` in a report on a quarter means that quarter of the year before. */
function yearBefore(said: Said, anchor: Anchor, { report }: Known): TimexDate {
  const year = (report?.year ?? calendarDay(anchor.day).year) - 1;
  const quarter = said.quarter || (report?.quarter ?? null);
  return quarter === null && said.quarter === undefined
    ? { ...EMPTY_DATE, grain: 'year', year }
    : { ...EMPTY_DATE, grain: 'quarter', year, quarter };
}

/** So many minutes from an anchor. `four hours later` than a day says no hour. */
function minutesFrom(step: Step, anchor: Anchor, day: number, minutes: number): TimexDate {
  if (anchor.minutes === null && Math.abs(minutes) < 1440)
    return step.from === 'published' ? dateOfDay(day) : { ...EMPTY_DATE };
  const total = (anchor.minutes ?? 0) + minutes;
  const carried = Math.floor(total / 1440);
  const rest = total - carried * 1440;
  const second = Math.round((rest - Math.floor(rest)) * 60);
  return {
    ...dateOfDay(day + carried),
    grain: second ? 'second' : 'minute',
    hour: Math.floor(rest / 60),
    minute: Math.floor(rest) % 60,
    second: second || null,
  };
}

/**
 * A day no finer than a grain. From a named day (`a year from Christmas`, `4 months from tomorrow`) a step
 * leads to a day.
 */
function inGrain(date: TimexDate, grain: Grain): TimexDate {
  const { year, month } = date;
  if (grain === 'year') return { ...EMPTY_DATE, grain, year };
  if (grain === 'month') return { ...EMPTY_DATE, grain, year, month };
  if (grain === 'quarter') return { ...EMPTY_DATE, grain, year, quarter: quarterOf(month!) };
  return date;
}

/**
 * Whole units: `last week`, `this year’s third quarter`, `Monday of next week`, `the 15th day of next month`.
 */
function wholeStep(step: Step, said: Said, anchor: Anchor, known: Known): TimexDate {
  const { unit, count } = step.amounts[0];
  const by = step.by * (count ?? 1);
  const at = calendarDay(anchor.day);
  switch (unit) {
    case 'century':
      return { ...EMPTY_DATE, grain: 'century', year: (Math.floor(at.year / 100) + by) * 100 };
    case 'decade':
      return { ...EMPTY_DATE, grain: 'decade', year: (Math.floor(at.year / 10) + by) * 10 };
    case 'millennium':
    case 'year':
      return inYear(at.year + by, said, known.report);
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
      const monday = anchor.day - weekdayOf(anchor.day) + 1 + by * DAYS_IN[unit]!;
      if (said.weekday !== undefined) return dateOfDay(monday + said.weekday - 1);
      return { ...EMPTY_DATE, grain: 'week', ...isoWeek(monday) };
    }
    case 'weekend': {
      const isLast = step.by === 0 && step.from === 'published' && isWeekendBefore(said, anchor, known);
      const monday = anchor.day - weekdayOf(anchor.day) + 1 + (isLast ? -7 : by * 7);
      return { ...EMPTY_DATE, grain: 'weekend', ...isoWeek(monday) };
    }
    default:
      return dateOfDay(anchor.day + by);
  }
}

/** `the weekend` is the last one unless the words look ahead; `this weekend` only on the first days of a week. */
function isWeekendBefore({ near }: Said, { day }: Anchor, { tense }: Known): boolean {
  const weekday = weekdayOf(day);
  return near ? weekday < 6 && tense !== 1 : weekday < 3 && tense === -1;
}

/** Expressions without a step: full dates, and names that lack a year, a month or a day. */
function resolveNamed(said: Said, known: Known): Resolved {
  const named = resolveFull(said, known);
  if (named) return { date: named, from: 'text' };
  if (known.sentenceYear !== null && takesYear(said, known))
    return { date: inYear(known.sentenceYear, said), from: 'context' };
  if (said.year !== undefined) return { date: inYear(said.year, said, known.report), from: 'text' };
  const anchor = said.fromContext ? (known.context?.anchor ?? known.published) : known.published;
  if (!anchor) return { date: { ...EMPTY_DATE, ...fieldsOf(said), grain: openGrain(said) }, from: null };
  const found = besideAnchor(said, anchor, known);
  const from = said.fromContext && known.context ? 'context' : 'published';
  return { date: found, from: found.year === null ? null : from };
}

/** What is one date whatever the article: a century, a decade, a day of history. */
function resolveFull(said: Said, { published }: Known): TimexDate | null {
  const { century, decade, holiday, knownYear } = said;
  if (century !== undefined) return { ...EMPTY_DATE, grain: 'century', year: century };
  if (decade !== undefined) return { ...EMPTY_DATE, grain: 'decade', year: decade };
  if (holiday && 'day' in holiday) return inYear(holiday.day[0], said);
  const isKnown = knownYear !== undefined && published && calendarDay(published.day).year >= knownYear;
  return isKnown ? inYear(knownYear, said) : null;
}

/** Whether a month takes the year of a date before it in its sentence. */
const takesYear = ({ year, month, direction, weekday }: Said, { tense }: Known): boolean =>
  month !== undefined &&
  year === undefined &&
  direction === undefined &&
  weekday === undefined &&
  tense !== 1;

/** How fine a date is that stays open; a time alone is of some day. */
function openGrain(said: Said): Grain {
  const isClock = said.hour !== undefined || said.part !== undefined;
  const isDated = said.month !== undefined || said.weekday !== undefined || said.holiday !== undefined;
  return isClock && !isDated ? 'day' : grainOf(said);
}
