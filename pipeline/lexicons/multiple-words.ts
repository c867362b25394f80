/** Verbs and adverbs that say by which factor something changed. */
export const multipleWords: Readonly<Record<string, number>> = {
  doubled: 2,
  doubles: 2,
  doubling: 2,
  halved: 0.5,
  halves: 0.5,
  halving: 0.5,
  quadrupled: 4,
  quadruples: 4,
  quadrupling: 4,
  quintupled: 5,
  quintupling: 5,
  trebled: 3,
  trebling: 3,
  tripled: 3,
  triples: 3,
  tripling: 3,
};

/**
 * Words that are a multiple only before `the`, `as`, `its` and the like (`double the rate`; not `double
 * murder`).
 */
export const multipliers: Readonly<Record<string, number>> = {
  double: 2,
  quadruple: 4,
  thrice: 3,
  treble: 3,
  triple: 3,
  twice: 2,
};
