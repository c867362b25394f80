/** The three vague references of TIMEX3. */
export type VagueTime = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** Phrases for a time that has no date, in lower case. The longest one that fits wins. */
export const vagueTimes: Readonly<Record<string, VagueTime>> = {
  'a later date': 'FUTURE_REF',
  'at present': 'PRESENT_REF',
  'at the moment': 'PRESENT_REF',
  'at this time': 'PRESENT_REF',
  'coming days': 'FUTURE_REF',
  current: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  'earlier times': 'PAST_REF',
  lately: 'PAST_REF',
  'more recently': 'PAST_REF',
  now: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  'one day': 'FUTURE_REF',
  'past years': 'PAST_REF',
  presently: 'PRESENT_REF',
  recently: 'PAST_REF',
  'some day': 'FUTURE_REF',
  someday: 'FUTURE_REF',
  soon: 'FUTURE_REF',
  'the future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
  'the past': 'PAST_REF',
  'the present': 'PRESENT_REF',
  'the recent past': 'PAST_REF',
  'these days': 'PRESENT_REF',
  'this moment': 'PRESENT_REF',
};
