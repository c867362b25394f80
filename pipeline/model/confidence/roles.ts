// Written by scripts/calibrate.mjs from 144 rows of claims.dev.jsonl.

/** What each piece of evidence says for or against a row, as log-odds. */
export const weights: Readonly<Record<string, number>> = {
  all: 2.61,
  apposition: -0.424,
  former: -0.501,
  lead: 0.484,
  tied: 0.596,
  title: 0.823,
  vague: -1.045,
};
