import { dayNumber, mondayOfWeek } from '../values/calendar.ts';
import { dayOf, type Grain, type TimexDate } from '../values/timex-value.ts';

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
  context: {
    date: TimexDate;
    anchor: Anchor;
    /** The text itself gave its year. */ stated: boolean;
    /** In the same sentence. */ near: boolean;
    /** In the same sentence or not many behind it. */ recent: boolean;
  } | null;
  /**
   * The year that the text gave to a date before in the same sentence: `signed on 3 March 2015 and in force
   * from April`.
   */
  sentenceYear: number | null;
  /**
   * The period that a business report is about, once it has named one: a quarter, or a year with `quarter`
   * null.
   */
  report: { year: number; quarter: number | null } | null;
  /** 1 looks ahead, -1 back, 0 does not tell. */
  tense: -1 | 0 | 1;
  /** The word that tells stands right before the expression. */
  beside: boolean;
  /** No word tells: the tense is that of the usual case, as in a form or a query. */
  isUsual: boolean;
}

/** A resolved date and what gave the part that the text left out. */
export interface Resolved {
  date: TimexDate;
  from: 'text' | 'published' | 'context' | null;
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
