// Written by scripts/calibrate.mjs from 215 rows of claims.dev.jsonl, wikinews.dev.jsonl.

/** What each piece of evidence says for or against a row, as log-odds. */
export const weights: Readonly<Record<string, number>> = {
  all: 1.911,
  attributed: 0.145,
  continued: 0.246,
  distance: -0.608,
  found: -0.025,
  'in parts': 0.863,
  'no name': 0.248,
  quote: 0.448,
  quoted: 1.16,
  reported: -1.305,
};
