// Written by scripts/calibrate.mjs from 221 rows of claims.dev.jsonl, wikinews.dev.jsonl.

/** What each piece of evidence says for or against a row, as log-odds. */
export const weights: Readonly<Record<string, number>> = {
  all: 1.151,
  attributed: 0.374,
  continued: 0.492,
  distance: -0.522,
  found: 0.099,
  'no name': -0.707,
  quote: 1.031,
  quoted: 0.617,
  reported: -0.99,
};
