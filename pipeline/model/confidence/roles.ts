// Written by scripts/calibrate.mjs from 144 rows of claims.dev.jsonl.

/** What each piece of evidence says for or against a row, as log-odds. */
export const weights: Readonly<Record<string, number>> = {
  all: 2.596,
  apposition: -0.424,
  former: -0.498,
  lead: 0.486,
  tied: 0.616,
  title: 0.822,
  vague: -1.042,
};
