import { isCapital, lowerAt, wordAt, type Figure, type Line } from '../figure.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const COMPARED = setOf(`
  the, as, more, less, fewer, higher, lower, larger, bigger, greater, smaller, faster, likelier, better,
  worse, its, their, what, that, over, earnings, stronger, cheaper, longer, oversubscribed, last, normal,
  annual, average, faster, older, heavier, richer
`);

/** Words in -er that compare nothing. */
const NO_COMPARATIVES = setOf(`
  after, another, earlier, either, ever, for, her, however, later, never, other, over, per, together,
  under, whether
`);

/**
 * Makes one figure of a number and `times`: a multiple before a comparison (`four times the estimate`, `three
 * times as many`), a count of
 * occasions elsewhere (`four times per week`). Also `10x`.
 *
 * Near misses: `The New York Times`, `at all times`, `two times zones`.
 */
export function attachTimes(figures: Figure[], line: Line): Figure[] {
  return figures.map((figure) => withTimes(line, figure));
}

function withTimes(line: Line, figure: Figure): Figure {
  if (figure.kind !== 'cardinal' && figure.kind !== 'fraction') return figure;
  if (wordAt(line, figure.last) === 'x' && line.atoms[figure.last].joint === 'tight')
    return { ...figure, kind: 'ratio', last: figure.last + 1, signs: [...figure.signs, 'multiple'] };
  const last = behindTimes(line, figure);
  if (last === figure.last) return figure;
  return isCompared(wordAt(line, last))
    ? { ...figure, kind: 'ratio', last, certain: true, signs: [...figure.signs, 'multiple'] }
    : { ...figure, last, certain: true, counted: 'times', signs: [...figure.signs, 'occasions'] };
}

/** Behind `times`, or `hundreds of times`; `Times` is a name. */
function behindTimes(line: Line, { value, last }: Figure): number {
  if (value === null && lowerAt(line, last) === 'of' && lowerAt(line, last + 1) === 'times') return last + 2;
  return wordAt(line, last) === 'times' && !isCapital(line, line.atoms[last]) ? last + 1 : last;
}

const isCompared = (lower: string): boolean =>
  COMPARED.has(lower) || (/^[a-z]{3,}er$/.test(lower) && !NO_COMPARATIVES.has(lower));
