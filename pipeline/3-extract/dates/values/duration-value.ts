import type { Amount } from '../time-expression.ts';

/** TIMEX3 letters of the units; those with `clock` stand behind the T. */
const LETTERS: Readonly<Record<Amount['unit'], { letter: string; clock?: true; times?: number }>> = {
  second: { letter: 'S', clock: true },
  minute: { letter: 'M', clock: true },
  hour: { letter: 'H', clock: true },
  night: { letter: 'NI' },
  day: { letter: 'D' },
  week: { letter: 'W' },
  weekend: { letter: 'WE' },
  fortnight: { letter: 'W', times: 2 },
  month: { letter: 'M' },
  quarter: { letter: 'Q' },
  year: { letter: 'Y' },
  decade: { letter: 'Y', times: 10 },
  century: { letter: 'Y', times: 100 },
  millennium: { letter: 'Y', times: 1000 },
};

type PerUnit = Partial<Record<Amount['unit'], number>>;

/** The lengths of the units: in months, in days, or in minutes. */
export const MONTHS_IN: PerUnit = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};
export const DAYS_IN: PerUnit = { day: 1, night: 1, weekend: 7, week: 7, fortnight: 14 };
export const MINUTES_IN: PerUnit = { hour: 60, minute: 1, second: 1 / 60 };

/** Letters for an unknown number of the long units, where tens of X years would be odd. */
const VAGUE_LETTERS: Partial<Record<Amount['unit'], string>> = {
  decade: 'DE',
  century: 'CE',
  millennium: 'L',
};

/**
 * Writes a TIMEX3 duration: `P2Y`, `PT1H45M`, `PXM` where the number is not known. Thousandths are the finest
 * fraction.
 */
export function formatDuration(amounts: readonly Amount[]): string {
  let day = '';
  let clock = '';
  for (const { unit, count } of amounts) {
    const { letter, clock: inClock, times = 1 } = LETTERS[unit];
    const part =
      count === null
        ? `X${VAGUE_LETTERS[unit] ?? letter}`
        : `${Math.round(count * times * 1000) / 1000}${letter}`;
    if (inClock) clock += part;
    else day += part;
  }
  return `P${day}${clock ? `T${clock}` : ''}`;
}
