import { expect, it } from 'vitest';
import { readOne, rulesOf } from './helpers.ts';

it.each([
  ['Her protegÃ©s said â€œyesâ€\u009D.', 'Her protegés said “yes”.'],
  ['He said â€œnoâ€ to Â£5 â€” thatâ€™s all.', 'He said “no” to £5 — that’s all.'],
  ['ðŸ˜€ Fine.', '😀 Fine.'],
])('text saved with the wrong encoding is read right, and told: %s', (given, text) => {
  const result = readOne('a.txt', given);
  expect(result.source.text).toBe(text);
  expect(rulesOf(result)).toEqual(['encoding-repaired']);
});

it.each([
  'Beyoncé, Ångström, São Paulo, naïve',
  'The CAFÉ“ sign',
  'A price of £5 and 20 °C',
  'Â is a letter',
])('text that is right stays as it is: %s', (text) => {
  const result = readOne('a.txt', text);
  expect(result.source.text).toBe(text);
  expect(rulesOf(result)).toEqual([]);
});
