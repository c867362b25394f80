/** The units that time is counted in. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'night'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/**
 * Words for units, in lower case, with the unit and whether the word is a plural. Abbreviations count only
 * behind a number.
 */
export const timeUnits: Readonly<Record<string, { unit: TimeUnit; plural?: true; short?: true }>> = {
  centuries: { unit: 'century', plural: true },
  century: { unit: 'century' },
  d: { unit: 'day', short: true },
  day: { unit: 'day' },
  days: { unit: 'day', plural: true },
  decade: { unit: 'decade' },
  decades: { unit: 'decade', plural: true },
  fortnight: { unit: 'fortnight' },
  fortnights: { unit: 'fortnight', plural: true },
  h: { unit: 'hour', short: true },
  hour: { unit: 'hour' },
  hours: { unit: 'hour', plural: true },
  hr: { unit: 'hour', short: true },
  hrs: { unit: 'hour', plural: true, short: true },
  m: { unit: 'minute', short: true }, // metres and millions are likelier: never a time by itself
  millennia: { unit: 'millennium', plural: true },
  millennium: { unit: 'millennium' },
  min: { unit: 'minute', short: true },
  mins: { unit: 'minute', plural: true, short: true },
  minute: { unit: 'minute' },
  minutes: { unit: 'minute', plural: true },
  mo: { unit: 'month', short: true },
  month: { unit: 'month' },
  months: { unit: 'month', plural: true },
  mos: { unit: 'month', plural: true, short: true },
  mth: { unit: 'month', short: true },
  mths: { unit: 'month', plural: true, short: true },
  night: { unit: 'night' },
  nights: { unit: 'night', plural: true },
  qtr: { unit: 'quarter' },
  qtrs: { unit: 'quarter', plural: true },
  quarter: { unit: 'quarter' },
  quarters: { unit: 'quarter', plural: true },
  s: { unit: 'second', short: true },
  sec: { unit: 'second', short: true },
  second: { unit: 'second' }, // also an ordinal
  seconds: { unit: 'second', plural: true },
  secs: { unit: 'second', plural: true, short: true },
  w: { unit: 'week', short: true },
  week: { unit: 'week' },
  weekend: { unit: 'weekend' },
  weekends: { unit: 'weekend', plural: true },
  weeks: { unit: 'week', plural: true },
  wk: { unit: 'week', short: true },
  wks: { unit: 'week', plural: true, short: true },
  y: { unit: 'year', short: true },
  year: { unit: 'year' },
  years: { unit: 'year', plural: true },
  yr: { unit: 'year', short: true },
  yrs: { unit: 'year', plural: true, short: true },
};
