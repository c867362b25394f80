// Written by scripts/calibrate.mjs from 209 rows of claims.dev.jsonl, wikinews.dev.jsonl.

/** What each piece of evidence says for or against a row, as log-odds. */
export const weights: Readonly<Record<string, number>> = {
  all: 1.857,
  attributed: 0.439,
  continued: 0.289,
  distance: -0.532,
  found: -0.208,
  'in parts': 0.313,
  'no name': -0.129,
  quote: 0.499,
  quoted: 0.883,
  reported: -1.322,
};
