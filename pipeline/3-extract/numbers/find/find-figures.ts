import { wordFact } from '../../../2-parse/words/word-classes.ts';
import { multipleWords, multipliers } from '../../../lexicons/multiple-words.ts';
import { numberWords } from '../../../lexicons/number-words.ts';
import { ordinalWords } from '../../../lexicons/ordinal-words.ts';
import { scaleWords } from '../../../lexicons/scale-words.ts';
import type { Figure, Line } from '../figure.ts';
import { findArticleUnit } from './find-article-units.ts';
import { findCardinal } from './find-cardinals.ts';
import { findFraction } from './find-fractions.ts';
import { findMultiple } from './find-multiples.ts';
import { findOrdinal } from './find-ordinals.ts';
import { findRatio } from './find-ratios.ts';
import { findVague } from './find-vague.ts';
import { vulgarFractions } from '../read/read-digits.ts';
import { articleUnits } from '../read/read-unit.ts';
import { articleCurrencies } from '../read/read-currency.ts';
import { skipCode } from './skip-codes.ts';

type Finder = (line: Line, at: number) => Figure | null;

/**
 * Asked in this order at every atom that may begin a figure; the first that finds one wins, and the search
 * goes on behind it.
 */
const digitFinders: readonly Finder[] = [
  findOrdinal, // "22nd": else the digits would be a number of their own
  findFraction, // "2 1/2", "1/40": more than a number
  findRatio, // "3-1", "2 in 5": two numbers that are one figure
  findCardinal,
];

const wordFinders: readonly Finder[] = [
  findVague, // "hundreds of millions", "several hundred": no number, though made of its words
  findFraction, // "two-thirds", "half a million", "one twenty-fifth": begins like a number
  findRatio, // "one in five"
  findOrdinal, // "twenty-fifth": begins like a number
  findMultiple,
  findArticleUnit, // "a mile": no number word at all
  findCardinal,
];

/** Every word in lower case that a figure can be found at. All others are passed over. */
const triggers: ReadonlySet<string> = new Set([
  ...Object.keys(numberWords),
  ...Object.keys(ordinalWords),
  ...Object.keys(ordinalWords).map((w) => `${w}s`),
  ...Object.keys(scaleWords),
  ...Object.keys(multipleWords),
  ...Object.keys(multipliers),
  ...Object.keys(vulgarFractions),
  ...articleUnits,
  ...articleCurrencies,
  'couple',
  'dozen',
  'dozens',
  'few',
  'half',
  'halves',
  'many',
  'percentage',
  'point',
  'quarter',
  'quarters',
  'scores',
  'several',
  'tens',
]);

/** Whether a form may begin a figure. */
export const TRIGGER = wordFact(
  'may begin a figure',
  (_, lower) => triggers.has(lower) || lower.endsWith('fold') || isGluedOrdinal(lower),
);

const isGluedOrdinal = (lower: string): boolean =>
  lower.length > 9 && /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)/.test(lower);

/** All figures of a sentence, in order, none over another. */
export function findFigures(line: Line): Figure[] {
  const found: Figure[] = [];
  const { atoms } = line;
  let free = 0;
  for (let at = 0; at < atoms.length;) {
    const atom = atoms[at];
    if (atom.kind === 'digits') {
      const behind = skipCode(line, at);
      if (behind > at) {
        at = behind;
        free = at;
        continue;
      }
    } else if (atom.kind !== 'word' || !line.vocabulary.fact(atom.type, TRIGGER)) {
      at++;
      continue;
    }
    const figure = firstOf(atom.kind === 'digits' ? digitFinders : wordFinders, line, at);
    if (figure === null || figure.first < free) {
      at++;
      continue;
    }
    found.push(figure);
    at = Math.max(figure.last, at + 1);
    free = at;
  }
  return found;
}

function firstOf(finders: readonly Finder[], line: Line, at: number): Figure | null {
  for (const find of finders) {
    const figure = find(line, at);
    if (figure !== null) return figure;
  }
  return null;
}
