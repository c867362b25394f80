import { wordFact } from '../../../2-parse/words/word-classes.ts';
import { multipleWords, multipliers } from '../../../lexicons/multiple-words.ts';
import { numberWords } from '../../../lexicons/number-words.ts';
import { ordinalWords } from '../../../lexicons/ordinal-words.ts';
import { scaleWords } from '../../../lexicons/scale-words.ts';
import type { Figure, Line, PhraseFinder } from '../figure.ts';
import { unitsBehindArticles } from './find-article-units.ts';
import { cardinals } from './find-cardinals.ts';
import { fractions } from './find-fractions.ts';
import { multiples } from './find-multiples.ts';
import { ordinals } from './find-ordinals.ts';
import { ratios } from './find-ratios.ts';
import { vagueNumbers } from './find-vague.ts';
import { vulgarFractions } from '../read/read-digits.ts';
import { articleUnits } from '../read/read-unit.ts';
import { articleCurrencies } from '../read/read-currency.ts';
import { skipCode } from './skip-codes.ts';

/**
 * Asked in this order at every atom that may begin a figure; the first that finds one wins, and the search
 * goes on behind it.
 */
const digitFinders: readonly PhraseFinder[] = [
  ordinals, // "22nd": else the digits would be a number of their own
  fractions, // "2 1/2", "1/40": more than a number
  ratios, // "3-1", "2 in 5": two numbers that are one figure
  cardinals,
];

const wordFinders: readonly PhraseFinder[] = [
  vagueNumbers, // "hundreds of millions", "several hundred": no number, though made of its words
  fractions, // "two-thirds", "half a million", "one twenty-fifth": begins like a number
  ratios, // "one in five"
  ordinals, // "twenty-fifth": begins like a number
  multiples,
  unitsBehindArticles, // "a mile": no number word at all
  cardinals,
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

function firstOf(finders: readonly PhraseFinder[], line: Line, at: number): Figure | null {
  for (const finder of finders) {
    const figure = finder.find(line, at);
    if (figure !== null) return figure;
  }
  return null;
}
