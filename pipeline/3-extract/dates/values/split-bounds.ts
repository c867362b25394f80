import type { DateRow } from '../../../tables.ts';

/** The first and last day that an expression of time means, and the clock times on them. */
export type Bounds = Pick<DateRow, 'from' | 'from_time' | 'to' | 'to_time'>;

const UNKNOWN: Bounds = { from: null, from_time: null, to: null, to_time: null };

/**
 * Days and clock times apart, so that each column is of one kind: `2024-10-24T10:15Z` is the day `2024-10-24`
 * and the time `10:15Z`.
 *
 * @param from ISO day or moment, as `to`
 * @returns nothing known where a bound lies behind the year 9999, which no ISO day of four figures can name
 */
export function splitBounds(from: string | null, to: string | null): Bounds {
  if ([from, to].some((bound) => bound !== null && !/^-?\d{4}-/.test(bound))) return UNKNOWN;
  const [first, firstTime] = splitMoment(from);
  const [last, lastTime] = splitMoment(to);
  return { from: first, from_time: firstTime, to: last, to_time: lastTime };
}

function splitMoment(moment: string | null): [day: string | null, time: string | null] {
  if (moment === null) return [null, null];
  const [day, time = null] = moment.split('T');
  return [day, time];
}
