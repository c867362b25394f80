import { readList } from './read-list.ts';

/** Words before or behind a date that put it after the day of writing, in lower case. */
export const lookingAhead: readonly string[] = readList(`
  agenda, ahead, awaits, begins, closes, could, deadline, due, effective, ends, expected, expects, expire,
  expires, forecast, forthcoming, going, hopes, intends, kicks, ll, may, meets, might, opens, payable,
  plan, planned, planning, plans, reconvenes, resume, resumes, runs, scheduled, set, shall, should,
  slated, starting, starts, takes, till, until, upcoming, votes, will, would
`);
