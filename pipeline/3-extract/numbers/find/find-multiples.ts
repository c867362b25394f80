import { multipleWords, multipliers } from '../../../lexicons/multiple-words.ts';
import { type Figure, figureOf, type Line, lowerAt } from '../figure.ts';
import { numberWords } from '../../../lexicons/number-words.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const BEFORE_WHOLE = setOf('the, as, its, his, her, their, our, what, that, this, last');
const FOLD = /^([a-z]+)fold$/;

/**
 * Finds multiples in one word: `doubled`, `halved`, `threefold`, `twice as many`, `double the rate`. `four
 * times` is a number with `times`
 * behind it, see `refine/refine-multiples.ts`.
 *
 * Near misses: `double murder`, `twice` for two occasions, `the doubles`, `manifold`, `two halves`.
 */
export function findMultiple(line: Line, at: number): Figure | null {
  const { atoms } = line;
  const atom = atoms[at];
  const multiple = (next: number, value: number): Figure =>
    figureOf(at, next, 'ratio', value, 'words', { certain: true, signs: ['multiple'] });
  if (Object.hasOwn(multipleWords, atom.lower)) {
    const noun =
      (atom.lower === 'halves' || atom.lower === 'triples' || atom.lower === 'doubles') &&
      lowerAt(line, at - 1) !== 'which' &&
      lowerAt(line, at - 1) !== 'it';
    return noun || atoms[at + 1]?.joint === 'hyphen' || /^(?:down|over|up|back)$/.test(lowerAt(line, at + 1))
      ? null
      : multiple(at + 1, multipleWords[atom.lower]);
  }
  if (Object.hasOwn(multipliers, atom.lower))
    return BEFORE_WHOLE.has(lowerAt(line, at + 1)) ? multiple(at + 1, multipliers[atom.lower]) : null;
  const fold = FOLD.exec(atom.lower);
  if (fold !== null) {
    const value = Object.hasOwn(numberWords, fold[1])
      ? numberWords[fold[1]]
      : fold[1] === 'hundred'
        ? 100
        : fold[1] === 'thousand'
          ? 1000
          : undefined;
    return value === undefined ? null : multiple(at + 1, value);
  }
  return null;
}
