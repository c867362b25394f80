import type { Root } from 'nlcst';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { parseEnglish } from '../../pipeline/2-parse/parse-english.ts';
import { extractNumbers } from '../../pipeline/3-extract/numbers/index.ts';
import type { Facts } from '../../pipeline/model.ts';
import { parsePlugin } from '../../pipeline/process.ts';

const parser = unified().use(parseEnglish).use(parsePlugin).freeze();

/** What this stage alone finds in a piece of text that stands there for forty thousand characters. */
function figuresIn(piece: string): number {
  const file = new VFile({ value: piece.repeat(Math.ceil(40_000 / piece.length)) });
  parser.runSync(parser.parse(file) as Root, file);
  const { source, parsed } = file.data.clipsheet as Facts;
  return extractNumbers.run({ source, parsed, dates: [] }, () => {}).numbers.length;
}

// What is tested is that each ends at all, within the runner's time limit: a quadratic rule would need minutes.
it.each([
  ['digits and commas', '1,'],
  ['lakhs', '1,22,'],
  ['and', 'one thousand and '],
  ['scales', 'million '],
  ['fractions', 'two thirds '],
  ['ordinals', 'hundred third '],
  ['hedges', 'more than 5 '],
  ['sums', '$5 and 5 '],
  ['units', '5 square '],
  ['pounds', '5 pounds '],
  ['nouns', '5 blue '],
  ['names', 'Boeing 5 '],
  ['telephone numbers', '+1 5 '],
])(
  'a text of %s ends',
  (_, piece) => {
    expect(figuresIn(piece)).toBeGreaterThanOrEqual(0);
  },
  20_000,
);

it.each([
  ['digits', '1'],
  ['commas', ','],
])(
  'reads no figure from %s without end',
  (_, piece) => {
    expect(figuresIn(piece)).toBe(0);
  },
  20_000,
);
