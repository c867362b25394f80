/** Words that say how often, in lower case, with the TIMEX3 value of the set. */
export const repeatedTimes: Readonly<Record<string, string>> = {
  annually: 'P1Y',
  biannually: 'P6M',
  biweekly: 'P2W',
  daily: 'P1D',
  everyday: 'P1D',
  fortnightly: 'P2W',
  hourly: 'PT1H',
  monthly: 'P1M',
  nightly: 'P1D',
  quarterly: 'P1Q',
  semiannual: 'P6M',
  semiannually: 'P6M',
  weekly: 'P1W',
  yearly: 'P1Y',
};
