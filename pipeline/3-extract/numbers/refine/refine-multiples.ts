import { type Figure, type Line, lowerAt } from '../figure.ts';
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
  const { atoms } = line;
  return figures.map((figure) => {
    const times = atoms[figure.last];
    if (times?.kind !== 'word' || (figure.kind !== 'cardinal' && figure.kind !== 'fraction')) return figure;
    if (times.lower === 'x' && times.joint === 'tight')
      return { ...figure, kind: 'ratio', last: figure.last + 1, signs: [...figure.signs, 'multiple'] };
    const vague = figure.value === null && times.lower === 'of' && lowerAt(line, figure.last + 1) === 'times';
    if (!vague && (times.lower !== 'times' || line.text[times.start] === 'T')) return figure;
    const last = figure.last + (vague ? 2 : 1);
    const next = atoms[last];
    const multiple =
      next?.kind === 'word' &&
      (COMPARED.has(next.lower) || (/^[a-z]{3,}er$/.test(next.lower) && !NO_COMPARATIVES.has(next.lower)));
    return multiple
      ? { ...figure, kind: 'ratio', last, certain: true, signs: [...figure.signs, 'multiple'] }
      : { ...figure, last, certain: true, counted: 'times', signs: [...figure.signs, 'occasions'] };
  });
}
