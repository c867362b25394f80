// Written by scripts/calibrate.mjs from 215 rows of claims.dev.jsonl, wikinews.dev.jsonl.

/** What each piece of evidence says for or against a row, as log-odds. */
export const weights: Readonly<Record<string, number>> = {
  all: 1.857,
  attributed: 0.113,
  continued: 0.267,
  distance: -0.815,
  found: 0.059,
  'in parts': 0.725,
  'no name': 0.388,
  quote: 0.537,
  quoted: 1.191,
  reported: -1.304,
};
