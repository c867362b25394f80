/**
 * Seasons with their TIMEX3 code and the northern months (meteorological) that they cover; winter runs into
 * the next year.
 */
export const seasons: Readonly<
  Record<string, { code: 'SP' | 'SU' | 'FA' | 'WI'; months: readonly [number, number] }>
> = {
  autumn: { code: 'FA', months: [9, 11] },
  fall: { code: 'FA', months: [9, 11] }, // also a verb: counts only where a season can stand
  spring: { code: 'SP', months: [3, 5] }, // also a verb and a well
  springtime: { code: 'SP', months: [3, 5] },
  summer: { code: 'SU', months: [6, 8] },
  summers: { code: 'SU', months: [6, 8] },
  summertime: { code: 'SU', months: [6, 8] },
  winter: { code: 'WI', months: [12, 14] },
  winters: { code: 'WI', months: [12, 14] },
  wintertime: { code: 'WI', months: [12, 14] },
};
