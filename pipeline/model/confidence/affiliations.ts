// Written by scripts/calibrate.mjs from 87 rows of claims.dev.jsonl.

/** What each piece of evidence says for or against a row, as log-odds. */
export const weights: Readonly<Record<string, number>> = {
  all: 2.579,
  capitals: 0.38,
  known: -0.33,
  organization: -0.263,
  people: -0.404,
  place: 0.535,
  role: -0.174,
};
