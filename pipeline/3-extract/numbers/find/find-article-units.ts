import { type Figure, figureOf, type Line, lowerAt } from '../figure.ts';
import { articleCurrencies } from '../read/read-currency.ts';
import { articleUnits } from '../read/read-unit.ts';

/**
 * Finds one of a unit behind an article: `a mile`, `a dollar`, `a kilogram`, `a full percentage point`. The
 * figure is the article; the unit is attached later.
 *
 * Near misses: `$5 a barrel` and `60 miles a gallon` (rates), `the dollar`, `a foot` and `a point` (mostly no
 * measure).
 */
export function findArticleUnit(line: Line, at: number): Figure | null {
  const { atoms } = line;
  if (atoms[at].lower === 'percentage') return findPoint(line, at);
  const article = atoms[at - 1];
  if (
    article === undefined ||
    (article.lower !== 'a' && article.lower !== 'an') ||
    atoms[at].joint !== 'space'
  )
    return null;
  if (!articleUnits.has(atoms[at].lower) && !articleCurrencies.has(atoms[at].lower)) return null;
  const before = atoms[at - 2];
  // Behind a number, a currency or another unit `a` divides.
  if (
    before !== undefined &&
    (before.kind === 'digits' ||
      before.kind === 'possessive' ||
      (/(?:s|cents?|dollars?|euros?|pounds?|half|quarter|third|many|such|what|of|quite|not|million|billion|miles?|than|just|even)$/.test(
        before.lower,
      ) &&
        before.lower !== 'than'))
  )
    return null;
  if (
    atoms[at + 1]?.kind === 'word' &&
    !/^(?:and|of|in|to|from|for|away|long|wide|high|deep|or|per|a|more|less|on|at|by)$/.test(
      atoms[at + 1].lower,
    )
  )
    return null;
  return figureOf(at - 1, at, 'cardinal', 1, 'words', { signs: ['article'] });
}

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
