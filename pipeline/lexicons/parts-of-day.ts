/** Parts of the day with their TIMEX3 code and, on a 48-hour clock, the hours they cover. */
export interface PartOfDay {
  code: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT' | 'NOON' | 'MIDNIGHT';
  hours: readonly [number, number];
}

/** Words for parts of the day, in lower case. */
export const partsOfDay: Readonly<Record<string, PartOfDay>> = {
  afternoon: { code: 'AF', hours: [12, 18] },
  afternoons: { code: 'AF', hours: [12, 18] },
  dawn: { code: 'MO', hours: [6, 12] },
  daytime: { code: 'DT', hours: [6, 18] },
  dusk: { code: 'EV', hours: [18, 21] },
  evening: { code: 'EV', hours: [18, 21] },
  evenings: { code: 'EV', hours: [18, 21] },
  lunchtime: { code: 'MI', hours: [12, 14] },
  midday: { code: 'NOON', hours: [12, 12] },
  midnight: { code: 'MIDNIGHT', hours: [24, 24] },
  morning: { code: 'MO', hours: [6, 12] },
  mornings: { code: 'MO', hours: [6, 12] },
  night: { code: 'NI', hours: [20, 29] }, // until 5 the next day
  nights: { code: 'NI', hours: [20, 29] },
  nighttime: { code: 'NI', hours: [20, 29] },
  noon: { code: 'NOON', hours: [12, 12] },
  noontime: { code: 'NOON', hours: [12, 12] },
  overnight: { code: 'NI', hours: [20, 29] },
};
