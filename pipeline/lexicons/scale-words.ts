/** Words that multiply the number before them, with their plurals. */
export const scaleWords: Readonly<Record<string, number>> = {
  hundred: 100,
  hundreds: 100,
  thousand: 1e3,
  thousands: 1e3,
  lac: 1e5,
  lacs: 1e5,
  lakh: 1e5,
  lakhs: 1e5,
  lkh: 1e5,
  lkhs: 1e5,
  million: 1e6,
  millions: 1e6,
  crore: 1e7,
  crores: 1e7,
  krore: 1e7,
  krores: 1e7,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  quadrillion: 1e15,
  quadrillions: 1e15,
};

/**
 * Shorthand for the same behind digits (`3.2bn`). One letter means so only in some places: see
 * `read-suffix.ts`.
 */
export const scaleSuffixes: Readonly<Record<string, number>> = {
  b: 1e9,
  bil: 1e9,
  bln: 1e9,
  bn: 1e9,
  cr: 1e7,
  k: 1e3,
  m: 1e6,
  mil: 1e6,
  mill: 1e6,
  mio: 1e6,
  mln: 1e6,
  mm: 1e6, // "$5mm" in finance; elsewhere millimetres
  mn: 1e6,
  t: 1e12,
  tn: 1e12,
  tr: 1e12,
  trln: 1e12,
  trn: 1e12,
};
