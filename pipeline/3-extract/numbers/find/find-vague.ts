import { type Figure, figureOf, type Line, lowerAt, type PhraseFinder } from '../figure.ts';

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

/** Quantities that have bounds and no value; and a couple, which is two. */
export const vagueNumbers: PhraseFinder = {
  find: findVague,
  examples: {
    'thousands of drones': 'cardinal 2000–999999',
    'hundreds of millions': 'cardinal 200000000–999999999',
    'several hundred': 'cardinal 300–900',
    'a few thousand': 'cardinal 2000–9000',
    'a couple of men': 'cardinal 2',
  },
  nearMisses: ['he scores twice', 'the couple left', 'several men', 'few came'],
};

function findVague(line: Line, at: number): Figure | null {
  const { lower } = line.atoms[at];
  if (lower === 'couple') return findCouple(line, at);
  return Object.hasOwn(COUNTS, lower) ? findCounted(line, at) : findPlural(line, at);
}

/** `several hundred`, `a few thousand`. */
function findCounted(line: Line, at: number): Figure | null {
  const scale = scaleAt(line, at + 1);
  if (scale === undefined) return null;
  const { lower } = line.atoms[at];
  const [factor, next] = furtherScale(line, at + 2);
  const first = lower === 'few' && lowerAt(line, at - 1) === 'a' ? at - 1 : at;
  const [least, most] = COUNTS[lower];
  return vague(first, next, least * scale * factor, most * scale * factor);
}

/** `dozens`, `scores of`, `hundreds of millions`, `by the thousand`. */
function findPlural(line: Line, at: number): Figure | null {
  const { lower } = line.atoms[at];
  const plural = isByThe(line, at) ? `${lower}s` : lower;
  if (!Object.hasOwn(VAGUE, plural)) return null;
  const of = lowerAt(line, at + 1) === 'of';
  if (!of && (lower === 'scores' || lower === 'tens')) return null;
  const [least, most] = VAGUE[plural];
  const scale = of && Object.hasOwn(VAGUE, lowerAt(line, at + 2)) ? scaleAt(line, at + 2) : undefined;
  return scale === undefined
    ? vague(at, at + 1, least, most)
    : vague(at, at + 3, least * scale, (most + 1) * scale - 1);
}

/** `by the thousand`; `by the ten` is a number. */
function isByThe({ atoms }: Line, at: number): boolean {
  const { lower } = atoms[at];
  if (atoms[at - 1]?.lower !== 'the' || atoms[at - 2]?.lower !== 'by' || lower === 'ten') return false;
  return Object.hasOwn(VAGUE, `${lower}s`);
}

const vague = (first: number, last: number, low: number, high: number): Figure =>
  figureOf(first, last, 'cardinal', null, 'words', { low, high, certain: true });

function scaleAt({ atoms }: Line, at: number): number | undefined {
  const atom = atoms[at];
  return atom?.kind === 'word' && Object.hasOwn(SCALES, atom.lower) ? SCALES[atom.lower] : undefined;
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
  if (lowerAt(line, at - 1) !== 'a') return null;
  const of = lowerAt(line, at + 1) === 'of';
  if (!of && atoms[at + 1] !== undefined && atoms[at + 1].lower !== 'more') return null;
  const scale =
    of && atoms[at + 2]?.kind === 'word' && Object.hasOwn(SCALES, atoms[at + 2].lower)
      ? SCALES[atoms[at + 2].lower]
      : undefined;
  if (scale !== undefined)
    return figureOf(at - 1, at + 3, 'cardinal', 2 * scale, 'words', { modifier: 'about', certain: true });
  return figureOf(at - 1, at + 1, 'cardinal', 2, 'words');
}
