/**
 * A TIMEX3 value in one spelling, so that only what it means is compared: upper case, without fractions of a
 * second and zone, without minutes or seconds that are zero, weeks with two digits, decades and centuries
 * without their X.
 *
 * `2025-01-17T13:00Z` = `2025-01-17T13` · `2025-W3` = `2025-W03` · `199X` = `199`. Not the same: `1998-XX`
 * and `1998`.
 */
export function spellValue(value: string | null): string {
  let spelled = (value ?? '').trim().toUpperCase();
  const clock = /T\d\d(?::\d\d){0,2}/.exec(spelled);
  if (clock) {
    const head = spelled.slice(0, clock.index + clock[0].length);
    const tail = spelled.slice(head.length);
    if (/^(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/.test(tail)) spelled = head;
  }
  for (const zeros of [/(?<=T\d\d(?::\d\d)?):00$/, /(?<=T\d\d):00$/]) spelled = spelled.replace(zeros, '');
  return spelled.replace(/-W(?=\d(?!\d))/, '-W0').replace(/^(\d{2,3})X{1,2}$/, '$1');
}

/**
 * Units of a duration that can be counted in months, days or seconds: `[which, how many]`. Longer names first
 * where one begins another.
 */
const DATE_UNITS: Readonly<Record<string, readonly ['months' | 'seconds', number]>> = {
  L: ['months', 12_000],
  CE: ['months', 1200],
  C: ['months', 1200],
  DE: ['months', 120],
  E: ['months', 120],
  Y: ['months', 12],
  Q: ['months', 3],
  M: ['months', 1],
  W: ['seconds', 7 * 86_400],
  D: ['seconds', 86_400],
};

const CLOCK_UNITS: Readonly<Record<string, readonly ['months' | 'seconds', number]>> = {
  H: ['seconds', 3600],
  M: ['seconds', 60],
  S: ['seconds', 1],
};

/**
 * A TIMEX3 value without what different annotators write differently: a duration as months and seconds
 * (`P24M` = `P2Y`, `PT24H` = `P1D`), a date without unspecified tails (`1998-XX` = `1998`).
 */
export function loosenValue(value: string | null): string {
  const spelled = spellValue(value);
  if (!/^P[T\dX]/.test(spelled)) return spellValue(spelled.replace(/(?:-(?:XX|WXX|QX|HX))+$/, ''));
  const sums = { months: 0, seconds: 0 };
  const rest: string[] = [];
  const [date, clock = ''] = spelled.slice(1).split('T');
  for (const [part, units, mark] of [
    [date, DATE_UNITS, ''],
    [clock, CLOCK_UNITS, 'T'],
  ] as const) {
    for (const [, amount, unit] of part.matchAll(/([\d.]+|X+)(CE|DE|WE|[A-Z])/g)) {
      const counted = units[unit] ?? (mark ? DATE_UNITS[unit] : undefined);
      if (amount.startsWith('X')) rest.push(mark + unit);
      else if (counted) sums[counted[0]] += Number(amount) * counted[1];
      else rest.push(amount + unit);
    }
  }
  return `P ${sums.months} months ${sums.seconds} seconds ${rest.join(' ')}`;
}
