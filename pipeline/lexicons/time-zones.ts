/** A zone of time: its offset from UTC in minutes, and the daylight rule that may add an hour. */
export interface TimeZone {
  offset: number;
  /**
   * `us`: second Sunday of March to first Sunday of November; `eu`: last Sundays of March and October; `au`:
   * first Sundays of October and April.
   */
  daylight?: 'us' | 'eu' | 'au';
}

/** Abbreviations (in capitals in the text) and names (`Eastern`) of zones, in lower case. */
export const timeZones: Readonly<Record<string, TimeZone>> = {
  acst: { offset: 570 },
  aedt: { offset: 660 },
  aest: { offset: 600 },
  akdt: { offset: -480 },
  akst: { offset: -540 },
  ast: { offset: -240 },
  awst: { offset: 480 },
  brt: { offset: -180 },
  bst: { offset: 60 }, // British Summer Time; news writes Bangladesh out
  cat: { offset: 120 },
  cdt: { offset: -300 },
  central: { offset: -360, daylight: 'us' },
  cest: { offset: 120 },
  cet: { offset: 60 },
  cst: { offset: -360 }, // American; China writes Beijing time
  ct: { offset: -360, daylight: 'us' },
  eastern: { offset: -300, daylight: 'us' },
  eat: { offset: 180 },
  edt: { offset: -240 },
  eest: { offset: 180 },
  eet: { offset: 120 },
  est: { offset: -300 },
  et: { offset: -300, daylight: 'us' },
  gmt: { offset: 0 },
  hkt: { offset: 480 },
  hst: { offset: -600 },
  ist: { offset: 330 }, // Indian; Ireland and Israel write local time
  jst: { offset: 540 },
  kst: { offset: 540 },
  mdt: { offset: -360 },
  mountain: { offset: -420, daylight: 'us' },
  msk: { offset: 180 },
  mst: { offset: -420 },
  mt: { offset: -420, daylight: 'us' },
  nzdt: { offset: 780 },
  nzst: { offset: 720 },
  pacific: { offset: -480, daylight: 'us' },
  pdt: { offset: -420 },
  pkt: { offset: 300 },
  pst: { offset: -480 },
  pt: { offset: -480, daylight: 'us' },
  sast: { offset: 120 },
  sgt: { offset: 480 },
  utc: { offset: 0 },
  wat: { offset: 60 },
  wet: { offset: 0 },
  wib: { offset: 420 },
};
