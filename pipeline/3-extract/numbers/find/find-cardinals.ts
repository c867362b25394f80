import { setOf } from '../../../lexicons/read-list.ts';
import { type Atom, type Figure, figureOf, type Line, lowerAt, type PhraseFinder } from '../figure.ts';
import { readCardinal, scaleValue, wordValue, type Reading } from '../read/read-cardinal.ts';
import { vulgarFractions } from '../read/read-digits.ts';

/** Whole and decimal numbers, in digits or words, with sign and scale. */
export const cardinals: PhraseFinder = {
  find: findCardinal,
  examples: {
    '11,000 people': 'cardinal 11000',
    'minus 1.4 degrees': 'cardinal -1.4',
    '2.5 million': 'cardinal 2500000',
    'two hundred and five': 'cardinal 205',
    'a hundred': 'cardinal 100',
  },
  nearMisses: ['millions of them', 'the second man'],
};

function findCardinal(line: Line, at: number): Figure | null {
  const atom = line.atoms[at];
  const isBare = atom.kind === 'word' && wordValue(atom) === undefined;
  const reading = isBare && !startsNumber(line, at) ? null : readFinite(line, at);
  if (reading === null) return null;
  const first = isBare && ARTICLES.has(lowerAt(line, at - 1)) ? at - 1 : at;
  const isNegative = isMinus(line, first);
  const isFraction = Object.hasOwn(vulgarFractions, atom.lower);
  const certain =
    isFraction || isNegative || reading.scaled || isLong(atom) || !Number.isInteger(reading.value);
  return figureOf(
    isNegative ? first - 1 : first,
    reading.next,
    isFraction ? 'fraction' : 'cardinal',
    isNegative ? -reading.value : reading.value,
    reading.written,
    { certain },
  );
}

function readFinite(line: Line, at: number): Reading | null {
  const reading = readCardinal(line, at);
  return reading !== null && reading.next > at && Number.isFinite(reading.value) ? reading : null;
}
const ARTICLES = setOf('a, an');
/** Five digits, or a separator: no label. */
function isLong({ lower }: Atom): boolean {
  return lower.length > 4;
}

/**
 * A scale word by itself is a number behind `a` or at the head of a phrase (`thousand litres`); `point five`
 * too.
 */
function startsNumber(line: Line, at: number): boolean {
  const { atoms } = line;
  const { lower } = atoms[at];
  const before = atoms[at - 1]?.lower;
  if (lower === 'point')
    return atoms[at + 1]?.kind === 'digits'
      ? before === undefined
      : wordValue(atoms[at + 1]) !== undefined && (before === undefined || before === 'at');
  if (lower !== 'dozen' && (scaleValue(atoms[at]) === undefined || (lower.endsWith('s') && lower !== 'lacs')))
    return false;
  return before === undefined || before === 'a' || before === 'about' || before === 'every';
}

/**
 * Whether a minus sign or word stands before an atom: `-5` and `(-5)`, not the hyphen of `10-5` or the dash
 * of `home - 5`.
 */
function isMinus(line: Line, first: number): boolean {
  const { atoms } = line;
  const [sign, number] = [atoms[first - 1], atoms[first]];
  if (sign === undefined) return false;
  if (sign.kind === 'word')
    return sign.lower === 'minus' || (sign.lower === 'negative' && number.joint === 'space');
  if (sign.lower !== '-' && sign.lower !== '−') return false;
  if (number.joint === 'space') return first === 1;
  const before = atoms[first - 2];
  return before === undefined || sign.joint === 'space' || '(<>=[/'.includes(before.lower);
}
