import { readList } from './read-list.ts';

/** Months and seasons that are given names too, in lower case: `April Jones` is no date. */
export const givenNamesOfMonths: readonly string[] = readList(`
  april, august, autumn, jan, june, may, summer
`);
