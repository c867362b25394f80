import {
  type Atom,
  type Figure,
  figureOf,
  type Line,
  lowerAt,
  type PhraseFinder,
  wordAt,
} from '../figure.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { articleCurrencies } from '../read/read-currency.ts';
import { articleUnits } from '../read/read-unit.ts';

/**
 * One of a unit behind an article. The figure is the article; the unit is attached later.
 */
export const unitsBehindArticles: PhraseFinder = {
  find: findArticleUnit,
  examples: {
    'within a mile of it': 'cardinal 1',
    'sold for a dollar': 'cardinal 1',
    'a full percentage point': 'cardinal 1',
  },
  nearMisses: ['$5 a barrel', '60 miles a gallon', 'the dollar fell', 'a foot in the door'],
};

function findArticleUnit(line: Line, at: number): Figure | null {
  const { lower, joint } = line.atoms[at];
  if (lower === 'percentage') return findPoint(line, at);
  if (!ARTICLES.has(lowerAt(line, at - 1)) || joint !== 'space') return null;
  if (!articleUnits.has(lower) && !articleCurrencies.has(lower)) return null;
  const behind = wordAt(line, at + 1);
  if (divides(line.atoms[at - 2]) || (behind !== '' && !BEHIND_UNIT.has(behind))) return null;
  return figureOf(at - 1, at, 'cardinal', 1, 'words', { signs: ['article'] });
}

const ARTICLES = setOf('a, an');
const BEHIND_UNIT = setOf(`
  a, and, at, away, by, deep, for, from, high, in, less, long, more, of, on, or, per, to, wide
`);
const DIVIDED =
  /(?:s|cent|dollar|euro|pound|half|quarter|third|many|such|what|of|quite|not|million|billion|mile|just|even)$/;

/** Whether `a` divides what stands before it: a number, a currency or another unit. */
const divides = (before: Atom | undefined): boolean =>
  before !== undefined &&
  (before.kind === 'digits' || before.kind === 'possessive' || DIVIDED.test(before.lower));

/** `a percentage point`, `a full percentage point`: the adjective belongs to the figure. */
function findPoint(line: Line, at: number): Figure | null {
  const first = /^(?:entire|full|single|whole)$/.test(lowerAt(line, at - 1)) ? at - 2 : at - 1;
  if (
    lowerAt(line, at + 1) !== 'point' ||
    lowerAt(line, first) !== 'a' ||
    /^(?:half|quarter|third)$/.test(lowerAt(line, first - 1))
  )
    return null;
  return figureOf(first, at, 'cardinal', 1, 'words', { signs: ['article'] });
}
