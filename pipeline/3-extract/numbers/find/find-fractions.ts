import {
  type Atom,
  type Figure,
  figureOf,
  type Line,
  lowerAt,
  type PhraseFinder,
  wordAt,
} from '../figure.ts';
import { ordinalValue, readOrdinal } from './find-ordinals.ts';
import { multiply, readCardinal, scaleValue, wordValue } from '../read/read-cardinal.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/** Slashed numbers that are names of days, services and rules. */
const SLASHED = new Set(['24/7', '9/11', '7/7', '7/11', '1/6', '26/11', '50/50', '20/20', '360/24']);
/** Longest fraction in words, in atoms. */
const LONGEST = 12;
/** Behind these, or at the end, `a third` is a share and not a rank. */
const SHARE_BEFORE = setOf(`
  about, almost, another, around, by, exactly, further, just, least, nearly, of, only, over, roughly, than,
  to, under, is, was, not, one, some, up
`);
const HALF_NOT_BEHIND = setOf(`
  back, best, brother, brothers, century, day, hearted, hour, hours, marathon, marathons, mast, moon, past,
  sister, sisters, staff, term, time, truth, truths, volley, way, year, yearly, years
`);
const HALF_NOT_BEFORE = setOf(`
  better, each, final, first, last, latter, next, opening, other, second, this, whole, in, a, half
`);
const HALF_BEHIND = setOf(`
  a, an, all, as, her, his, its, million, billion, trillion, thousand, dozen, my, of, our, that, the, their,
  this, those, these, were, was, are, have, had, said, voted, say
`);

/** Parts of a whole, and wholes with parts. */
export const fractions: PhraseFinder = {
  find: findFraction,
  examples: {
    '2/3 of it': 'fraction 0.6666666666666666',
    '2 1/2 cups': 'fraction 2.5',
    'two-thirds': 'fraction 0.6666666666666666',
    'a quarter of them': 'fraction 0.25',
    'twenty and three fifths': 'fraction 20.6',
    'half the condos': 'fraction 0.5',
    'half a million': 'cardinal 500000',
    '1 over three': 'fraction 0.3333333333333333',
  },
  nearMisses: [
    'since 9/11',
    'open 24/7',
    'the first half',
    'half an hour',
    'at half-time',
    'a third man',
    'the third quarter',
  ],
};

function findFraction(line: Line, at: number): Figure | null {
  const { atoms } = line;
  if (atoms[at].kind === 'digits') return findSlashed(line, at) ?? findWords(line, at);
  if (atoms[at].lower === 'half') return findHalf(line, at);
  if (wordValue(atoms[at]) !== undefined || scaleValue(atoms[at]) !== undefined) return findWords(line, at);
  return findShare(line, at);
}

function findSlashed(line: Line, at: number): Figure | null {
  const { atoms } = line;
  const pair = slashed(line, at);
  if (pair !== null)
    return figureOf(
      signed(line, at) ? at - 1 : at,
      at + 3,
      'fraction',
      signed(line, at) ? -pair : pair,
      'digits',
      { certain: true },
    );
  const part =
    atoms[at + 1]?.kind === 'digits' && atoms[at + 1].joint === 'space' && Number.isInteger(atoms[at].value)
      ? slashed(line, at + 1)
      : null;
  return part === null || part >= 1
    ? null
    : figureOf(at, at + 4, 'fraction', atoms[at].value + part, 'digits', { certain: true });
}

const signed = (line: Line, at: number): boolean => {
  const sign = line.atoms[at - 1];
  return (
    sign?.kind === 'symbol' &&
    (sign.lower === '-' || sign.lower === '−') &&
    line.atoms[at].joint === 'tight' &&
    (at < 2 || sign.joint === 'space')
  );
};

/** The value of `2/3`, or null where it is no fraction. */
export function slashed(line: Line, at: number): number | null {
  const [above, slash, below, behind] = line.atoms.slice(at, at + 4);
  if (!isSlash(slash) || below?.kind !== 'digits' || below.joint !== 'tight') return null;
  if (behind?.joint === 'tight' && (behind.lower === '/' || behind.kind === 'digits')) return null;
  if (SLASHED.has(`${above.lower}/${below.lower}`) || isCaseOfYear(below)) return null;
  return isQuotient(above.value, below.value) ? above.value / below.value : null;
}

/** Whole numbers of which the lower is larger, or small. */
const isQuotient = (above: number, below: number): boolean =>
  Number.isInteger(above) && Number.isInteger(below) && below !== 0 && (above < below || below <= 16);

const isSlash = (atom: Atom | undefined): boolean =>
  (atom?.lower === '/' || atom?.lower === '⁄') && atom.joint === 'tight';
/** `case 12/2019`. */
const isCaseOfYear = ({ lower, value }: Atom): boolean => lower.length === 4 && value >= 1900 && value < 2100;

/**
 * `two thirds`, `one twenty-fifth`: tries every place where the denominator may begin, the longest
 * denominator first.
 */
function findWords(line: Line, at: number): Figure | null {
  if (lowerAt(line, at + 1) === 'over' && ONES.has(line.atoms[at].lower)) return findOver(line, at);
  const end = denominatorEnd(line, at);
  if (end < 0) return null;
  for (let k = at + 1; k < end; k++) {
    if (!mayBegin(line, k, end)) continue;
    const above = readExactly(line, at, line.atoms[k - 1].kind === 'symbol' ? k - 1 : k);
    const value = above === null ? null : shareOf(line, k, end, above);
    if (value !== null) return finish(line, at, end, value);
  }
  return mixed(line, at, end);
}
const ONES = setOf('1, one');

/** `1 over three`. */
function findOver(line: Line, at: number): Figure | null {
  const below = line.atoms[at + 2] === undefined ? null : readCardinal(line, at + 2);
  return below === null || below.value < 2 || line.atoms[below.next]?.kind === 'word'
    ? null
    : finish(line, at, below.next, 1 / below.value);
}

/**
 * Whether a denominator that ends before `end` may begin at an atom: at a word of its own, and no scale
 * unless it is the last.
 */
function mayBegin({ atoms }: Line, at: number, end: number): boolean {
  if (atoms[at].kind !== 'word' || atoms[at - 1].lower === 'and') return false;
  if (at === end - 1) return true;
  return (
    atoms[at].joint !== 'hyphen' && atoms[at - 1].kind !== 'symbol' && scaleValue(atoms[at]) === undefined
  );
}

/** So many of the denominator from an atom to `end`. */
function shareOf(line: Line, at: number, end: number, above: number): number | null {
  for (const plural of [true, false]) {
    const below = readOrdinal(line, at, plural);
    if (below !== null && below.next === end && below.value >= 3 && (plural || above === 1))
      return above / below.value;
  }
  return at === end - 1 ? smallPart(line, at, above) : null;
}

/** Behind `three`: `quarters`; behind `one`: `half`, `quarter`. */
function smallPart(line: Line, at: number, above: number): number | null {
  const { lower, joint } = line.atoms[at];
  if (lower === 'half' && above === 1) return 0.5;
  if (lower === 'halves' && above > 1) return above / 2;
  if (lower === 'quarter' && above === 1 && joint === 'hyphen') return 0.25;
  if (lower === 'quarter' && above === 1) return isShare(line, at - 1, at + 1) ? 0.25 : null;
  return lower === 'quarters' && above === 3 ? 0.75 : null;
}

/** `twenty and three fifths`, `three and a fifth`. */
function mixed(line: Line, at: number, end: number): Figure | null {
  const { atoms } = line;
  for (let and = end - 2; and > at; and--) {
    if (atoms[and].lower !== 'and') continue;
    const whole = readExactly(line, at, and);
    if (whole === null) return null;
    const from = atoms[and + 1].lower === 'a' ? and + 2 : and + 1;
    const above = atoms[and + 1].lower === 'a' ? 1 : (wordValue(atoms[and + 1]) ?? NaN);
    const below = readOrdinal(line, atoms[and + 1].lower === 'a' ? from : and + 2, above > 1);
    return below !== null && below.next === end && above < below.value
      ? finish(line, at, end, whole + above / below.value)
      : null;
  }
  return null;
}

/** Index behind the first ordinal, `half` or `quarter` of a run of number words, or -1. */
function denominatorEnd(line: Line, at: number): number {
  for (let i = at; i < Math.min(line.atoms.length, at + LONGEST); i++) {
    const atom = line.atoms[i];
    if (isDenominator(atom)) return i > at ? i + 1 : -1;
    if (!isOfNumber(atom, i === at)) return -1;
  }
  return -1;
}

const PARTS = setOf('half, halves, quarter, quarters');
const isDenominator = ({ kind, lower }: Atom): boolean =>
  kind === 'word' &&
  (PARTS.has(lower) || ordinalValue(lower, true) !== undefined || (ordinalValue(lower, false) ?? 0) > 2);

/**
 * Whether an atom can stand before a denominator: digits as the first, later a number word, `and`, `a`, or a
 * hyphen that stands apart.
 */
function isOfNumber(atom: Atom, first: boolean): boolean {
  if (atom.kind !== 'word')
    return first ? atom.kind === 'digits' : atom.kind === 'symbol' && atom.lower === '-';
  return (
    wordValue(atom) !== undefined ||
    scaleValue(atom) !== undefined ||
    atom.lower === 'and' ||
    atom.lower === 'a'
  );
}

function readExactly(line: Line, at: number, end: number): number | null {
  const from = Math.max(0, at - 1); // the word before may forbid "and"
  const reading = readCardinal({ ...line, atoms: line.atoms.slice(from, end) }, at - from);
  return reading !== null && reading.next === end - from ? reading.value : null;
}

/** `a third of`, `a quarter of`, `a trillionth`, `the other third` is none. */
function findShare(line: Line, at: number): Figure | null {
  const { atoms } = line;
  const { lower } = atoms[at];
  const article = lowerAt(line, at - 1) === 'a' && atoms[at].joint !== 'tight';
  if (lower === 'quarter' && scaleValue(atoms[at + 1]) !== undefined)
    return finish(line, article ? at - 1 : at, at + 1, 0.25);
  if (lower === 'quarter' && atoms[at + 1]?.joint === 'hyphen' && at === 0)
    return figureOf(at, at + 1, 'fraction', 0.25, 'words', { certain: true });
  if (!article) return null;
  if (lower === 'quarter') return isShare(line, at - 1, at + 1) ? finish(line, at - 1, at + 1, 0.25) : null;
  const below = ordinalValue(lower, false);
  if (below === undefined || below < 3 || !isShare(line, at - 1, at + 1)) return null;
  return finish(line, at - 1, at + 1, 1 / below);
}

function isShare(line: Line, first: number, next: number): boolean {
  const before = line.atoms[first - 1];
  const behind = line.atoms[next];
  if (behind?.lower === 'of') return lowerAt(line, next + 1) !== 'the' || lowerAt(line, next + 2) !== 'year';
  if (behind?.kind === 'word' && behind.joint === 'hyphen') return false;
  const closed =
    behind === undefined ||
    behind.kind === 'symbol' ||
    HALF_BEHIND.has(behind.lower) ||
    /^(?:in|to|over|from|on|since|after|more|less|as|and|for|during|last|this|higher|lower)$/.test(
      behind.lower,
    );
  return closed && (before === undefined || (before.kind === 'word' && SHARE_BEFORE.has(before.lower)));
}

/**
 * `half the condos`, `half a million`, `half of it`, `by half`; neither `the first half` nor `half an hour`,
 * `half-time`.
 */
function findHalf(line: Line, at: number): Figure | null {
  const [half, behind] = [line.atoms[at], line.atoms[at + 1]];
  if (at > 0 && (half.joint === 'hyphen' || isNamedHalf(line.atoms[at - 1], behind))) return null;
  const hedged = SHARE_BEFORE.has(wordAt(line, at - 1));
  const isShare = behind?.kind === 'word' ? isHalved(line, at + 1, hedged) : hedged;
  return isShare ? finish(line, at, at + 1, 0.5) : null;
}

/** Whether a word behind `half` is what is halved; behind a hyphen only a unit or a scale is. */
function isHalved(line: Line, at: number, hedged: boolean): boolean {
  const { lower, joint } = line.atoms[at];
  if (isHalfOfTime(line, at)) return false;
  if (isUnitWord(lower)) return true;
  if (!hedged && !HALF_BEHIND.has(lower)) return false;
  return joint !== 'hyphen' || scaleValue(line.atoms[at]) !== undefined || lower === 'dozen';
}

/** `the first half`, `the match's half`; but `a half million`, `in half of them`. */
function isNamedHalf(before: Atom, behind: Atom | undefined): boolean {
  if (before.lower === 'the' || before.kind === 'possessive') return true;
  if (before.kind !== 'word' || !HALF_NOT_BEFORE.has(before.lower)) return false;
  if (before.lower === 'a') return scaleValue(behind) === undefined;
  return before.lower !== 'in' || (behind?.lower !== 'of' && behind?.lower !== 'the');
}

/** `half an hour`, `half past`, `half brother`. */
const isHalfOfTime = ({ atoms }: Line, at: number): boolean =>
  HALF_NOT_BEHIND.has(atoms[at].lower) || (atoms[at].lower === 'an' && atoms[at + 1]?.lower === 'hour');

const isUnitWord = (lower: string): boolean =>
  /^(?:miles?|gallons?|pints?|lit(?:re|er)s?|kilos?|pounds?|tonn?e?s?|acres?|inch(?:es)?|points?|cups?|ounces?|percent|percentage|yards?)$/.test(
    lower,
  );

/**
 * With the scale that a fraction may have: `half a million`, `three quarters of a billion`, `half a dozen`.
 */
function finish(line: Line, first: number, next: number, value: number): Figure {
  const { atoms } = line;
  for (const words of [['of', 'a'], ['a'], []]) {
    if (!words.every((word, i) => lowerAt(line, next + i) === word)) continue;
    const at = next + words.length;
    const scale = lowerAt(line, at) === 'dozen' ? 12 : scaleValue(atoms[at]);
    if (scale !== undefined && !atoms[at].lower.endsWith('s'))
      return figureOf(first, at + 1, 'cardinal', multiply(value, scale), 'words', { certain: true });
  }
  const sign = atoms[first - 1]?.lower;
  if (sign === 'minus' || sign === 'negative')
    return figureOf(first - 1, next, 'fraction', -value, 'words', { certain: true });
  return figureOf(first, next, 'fraction', value, atoms[first].kind === 'digits' ? 'digits' : 'words', {
    certain: true,
  });
}
