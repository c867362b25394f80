// Written by scripts/calibrate.mjs from 226 rows of claims.dev.jsonl, wikinews.dev.jsonl.

/** What each piece of evidence says for or against a row, as log-odds. */
export const weights: Readonly<Record<string, number>> = {
  all: 1.242,
  attributed: 0.492,
  continued: 0.477,
  distance: -0.506,
  found: 0.057,
  'in parts': 0.269,
  'no name': -0.634,
  quote: 0.967,
  quoted: 0.559,
  reported: -1.05,
};
