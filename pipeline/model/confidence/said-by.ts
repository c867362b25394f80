// Written by scripts/calibrate.mjs from 209 rows of claims.dev.jsonl, wikinews.dev.jsonl.

/** What each piece of evidence says for or against a row, as log-odds. */
export const weights: Readonly<Record<string, number>> = {
  all: 2.075,
  attributed: 0.374,
  continued: 0.252,
  distance: -0.512,
  found: -0.167,
  'in parts': 0.292,
  'no name': -0.169,
  quote: 0.351,
  quoted: 0.963,
  reported: -1.337,
};
