/**
 * Words that name a day by its distance from the day of speaking, in lower case; `part` where they name a
 * part of it.
 */
export const deicticDays: Readonly<Record<string, { days: number; part?: 'NI' }>> = {
  today: { days: 0 },
  tommorow: { days: 1 }, // a common misspelling
  tommorrow: { days: 1 },
  tomorrow: { days: 1 },
  tonight: { days: 0, part: 'NI' },
  tonite: { days: 0, part: 'NI' },
  yesterday: { days: -1 },
};
