// Written by scripts/calibrate.mjs from 89 rows of claims.dev.jsonl.

/** What each piece of evidence says for or against a row, as log-odds. */
export const weights: Readonly<Record<string, number>> = {
  all: 2.596,
  capitals: 0.415,
  known: -0.34,
  organization: -0.282,
  people: -0.413,
  place: 0.539,
  role: -0.165,
};
