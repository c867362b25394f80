/**
 * A publication date in ISO 8601, or what is wrong with the one given, as the end of a sentence that begins
 * with it.
 */
export type PublishedReading = { value: string } | { wrong: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/**
 * Zones by name, as RFC 2822 knows them. Other names (`BST`, `IST`, `ET`) mean several: the clock is kept and
 * the zone left out.
 */
const ZONES: Record<string, string> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

type DayReader = (match: RegExpExecArray) => [year: number, month: number, day: number] | { wrong: string };

/** The ways to write a day, each anchored at the head; what follows it is the clock. */
const DAYS: readonly [RegExp, DayReader][] = [
  // 2025-01-17, 2025/1/17, 2025.01.17
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, ([, year, , month, day]) => [+year, +month, +day]],
  // 20250117, 20250117T130000Z
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, ([, year, month, day]) => [+year, +month, +day]],
  // January 17, 2025; Jan. 17 2025
  [
    new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i'),
    ([, month, day, year]) => [+year, monthNumber(month), +day],
  ],
  // 17 January 2025; 17-Jan-2025; 17th Jan., 2025
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(\\d{4})(?!\\d)`, 'i'),
    ([, day, month, year]) => [+year, monthNumber(month), +day],
  ],
  // 17/01/2025 and 01/17/2025, told apart only where one of the two is above 12
  [
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/,
    ([, first, , second, year]) =>
      +first > 12
        ? [+year, +second, +first]
        : +second > 12 || first === second
          ? [+year, +first, +second]
          : { wrong: 'can be read as two different days' },
  ],
];

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+/i;
const CLOCK =
  /^(?:T|,?\s*(?:at\s+)?|,?\s+[-–—|]\s+)(\d{1,2})(?:[:.]?(\d{2})(?:[:.]?(\d{2})(?:[.,](\d{1,9}))?)?)?\s*([ap]\.?m\.?(?![a-z]))?\s*/i;
const ZONE = /^(?:\(?([a-z]{1,5})\)?|(?:gmt|utc)?\s*([+\-−])(\d{2}):?(\d{2})?(?:\s*\([^()]{1,40}\))?)$/i;

/**
 * Reads a publication date as it is found in the wild and gives it in ISO 8601: a day, or a moment with the
 * zone that was given.
 *
 * `2025-01-17` · `2025-01-17 13:00` -> `2025-01-17T13:00` · `Fri, 17 Jan 2025 13:00:00 +0100` · `January 17,
 * 2025` · `17 January 2025 at 1.30 p.m.` · seconds or milliseconds since 1970 as a number. Wrong:
 * `2025-02-30` and `2025-01-17 25:00`, which do not exist; `3/4/2025`, which is two days; `January 2025`,
 * which is none.
 */
export function readPublished(given: unknown): PublishedReading {
  const text =
    given instanceof Date
      ? isoOf(given)
      : typeof given === 'number' || typeof given === 'string'
        ? String(given).trim()
        : null;
  if (text === null) return { wrong: 'is not a date' };
  if (/^\d{10}(?:\d{3})?$/.test(text))
    return { value: isoOf(new Date(text.length === 10 ? +text * 1000 : +text)).replace('.000Z', 'Z') };
  if (text.length > 100) return { wrong: 'is not a date' };
  const dated = text.replace(WEEKDAY, '');
  for (const [pattern, read] of DAYS) {
    const match = pattern.exec(dated);
    if (!match) continue;
    const day = read(match);
    if ('wrong' in day) return day;
    if (!existsInCalendar(...day)) return { wrong: 'does not exist in the calendar' };
    const [year, month, date] = day;
    return withClock(`${pad(year, 4)}-${pad(month)}-${pad(date)}`, dated.slice(match[0].length));
  }
  return { wrong: 'is not a day that can be read' };
}

/** Whether a day exists in the Gregorian calendar; years 1 to 9999. */
export function existsInCalendar(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

function withClock(day: string, rest: string): PublishedReading {
  if (/^[\s.,;]*$/.test(rest)) return { value: day };
  const clock = CLOCK.exec(rest);
  if (!clock) return { wrong: `has “${rest.trim()}” behind the day, which cannot be read` };
  const [matched, hours, minutes, seconds, fraction, half] = clock;
  if (minutes === undefined && !half)
    return { wrong: `has “${rest.trim()}” behind the day, which cannot be read` };
  const hour = half ? (+hours % 12) + (/^p/i.test(half) ? 12 : 0) : +hours;
  if (hour > 23 || (half && (+hours < 1 || +hours > 12)) || +(minutes ?? 0) > 59 || +(seconds ?? 0) > 59)
    return { wrong: 'has a time of day that does not exist' };
  const zone = zoneOf(rest.slice(matched.length));
  if (zone === null) return { wrong: 'has a time zone that cannot be read' };
  return {
    value: `${day}T${pad(hour)}:${minutes ?? '00'}${seconds ? `:${seconds}${fraction ? `.${fraction}` : ''}` : ''}${zone}`,
  };
}

function zoneOf(text: string): string | null {
  if (!text.trim()) return '';
  const match = ZONE.exec(text.trim());
  if (!match) return null;
  const [, name, sign, hours, minutes = '00'] = match;
  if (name) return ZONES[name.toLowerCase()] ?? '';
  if (+hours > 14 || +minutes > 59) return null;
  return `${sign === '+' ? '+' : '-'}${hours}:${minutes}`;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}
