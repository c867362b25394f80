// Written by scripts/calibrate.mjs from 162 rows of claims.dev.jsonl.

/** What each piece of evidence says for or against a row, as log-odds. */
export const weights: Readonly<Record<string, number>> = {
  all: 1.537,
  attributed: 0.43,
  distance: -0.677,
  found: -0.032,
  'in parts': 0.78,
  'no name': 0.11,
  quote: 0.479,
  quoted: 0.56,
  reported: -0.99,
};
