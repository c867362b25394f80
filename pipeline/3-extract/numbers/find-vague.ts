import { figureOf, type Figure, type Line } from './figure.ts';

/** Plural scale words: how many at least and at most, as they are used. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  tens: [20, 99],
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2e3, 999_999],
  millions: [2e6, 999_999_999],
  billions: [2e9, 999_999_999_999],
  trillions: [2e12, 999_999_999_999_999],
  lakhs: [2e5, 9_999_999],
  crores: [2e7, 999_999_999],
};
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  dozens: 12,
  hundred: 100,
  hundreds: 100,
  thousand: 1e3,
  thousands: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  millions: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12,
};
const COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  few: [2, 9],
  several: [3, 9],
  many: [3, 99],
};

/**
 * Finds quantities that have bounds and no value: `thousands of drones`, `hundreds of millions`, `dozens`, `scores of`, `several hundred`,
 * `a few thousand`; and `a couple`, which is two.
 *
 * Near misses: `he scores`, `the couple`, `two thousands`, `a married couple`; `several` and `few` by themselves are no figures.
 */
export function findVague(line: Line, at: number): Figure | null {
  const { atoms } = line;
  const { lower } = atoms[at];
  if (lower === 'couple') return findCouple(line, at);
  const count = Object.hasOwn(COUNTS, lower) ? COUNTS[lower] : undefined;
  if (count !== undefined) {
    const scale =
      atoms[at + 1]?.kind === 'word' && Object.hasOwn(SCALES, atoms[at + 1].lower)
        ? SCALES[atoms[at + 1].lower]
        : undefined;
    if (scale === undefined) return null;
    const [factor, next] = furtherScale(line, at + 2);
    const first = lower === 'few' && atoms[at - 1]?.lower === 'a' ? at - 1 : at;
    return figureOf(first, next, 'cardinal', null, 'words', {
      low: count[0] * scale * factor,
      high: count[1] * scale * factor,
      certain: true,
    });
  }
  // "by the thousand"
  const plural =
    lower !== 'ten' &&
    atoms[at - 1]?.lower === 'the' &&
    atoms[at - 2]?.lower === 'by' &&
    Object.hasOwn(VAGUE, `${lower}s`)
      ? `${lower}s`
      : lower;
  const bounds = Object.hasOwn(VAGUE, plural) ? VAGUE[plural] : undefined;
  if (bounds === undefined) return null;
  const of = atoms[at + 1]?.lower === 'of';
  if ((lower === 'scores' || lower === 'tens') && !of) return null;
  const scale =
    of && atoms[at + 2]?.kind === 'word' && Object.hasOwn(VAGUE, atoms[at + 2].lower)
      ? SCALES[atoms[at + 2].lower]
      : undefined;
  if (scale === undefined)
    return figureOf(at, at + 1, 'cardinal', null, 'words', {
      low: bounds[0],
      high: bounds[1],
      certain: true,
    });
  return figureOf(at, at + 3, 'cardinal', null, 'words', {
    low: bounds[0] * scale,
    high: (bounds[1] + 1) * scale - 1,
    certain: true,
  });
}

/** A second scale word: `several hundred million`. */
function furtherScale(line: Line, at: number): [number, number] {
  const atom = line.atoms[at];
  return atom?.kind === 'word' && Object.hasOwn(SCALES, atom.lower) && SCALES[atom.lower] >= 1e3
    ? [SCALES[atom.lower], at + 1]
    : [1, at];
}

function findCouple(line: Line, at: number): Figure | null {
  const { atoms } = line;
  if (atoms[at - 1]?.lower !== 'a') return null;
  const of = atoms[at + 1]?.lower === 'of';
  if (!of && atoms[at + 1] !== undefined && atoms[at + 1].lower !== 'more') return null;
  const scale =
    of && atoms[at + 2]?.kind === 'word' && Object.hasOwn(SCALES, atoms[at + 2].lower)
      ? SCALES[atoms[at + 2].lower]
      : undefined;
  if (scale !== undefined)
    return figureOf(at - 1, at + 3, 'cardinal', 2 * scale, 'words', { modifier: 'about', certain: true });
  return figureOf(at - 1, at + 1, 'cardinal', 2, 'words');
}
