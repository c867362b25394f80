import { numberWords } from '../../lexicons/number-words.ts';
import { scaleWords } from '../../lexicons/scale-words.ts';
import type { Atom, Line } from './figure.ts';
import { readSuffix } from './read-suffix.ts';

/** A number that was read from some atoms. */
export interface Reading {
  value: number;
  /** Index of the atom behind it. */
  next: number;
  written: 'digits' | 'words' | 'mixed';
  /** Whether a scale word or suffix is part of it. */
  scaled: boolean;
}

const own = (table: Readonly<Record<string, number>>, atom: Atom | undefined): number | undefined =>
  atom?.kind === 'word' && Object.hasOwn(table, atom.lower) ? table[atom.lower] : undefined;

/** The value of a number word below a hundred. */
export const wordValue = (atom: Atom | undefined): number | undefined => own(numberWords, atom);

/** The factor of a scale word. */
export const scaleValue = (atom: Atom | undefined): number | undefined => own(scaleWords, atom);

const isWord = (atom: Atom | undefined, lower: string): boolean =>
  atom?.kind === 'word' && atom.lower === lower;
const DASHES = '-—–';
/** How many times `and` may join: one for each scale. */
const DEEPEST = 4;
/** Products beyond this are no numbers of news. */
const LARGEST = 1e18;

/**
 * Reads the number that begins at an atom: digits with a scale (`2.5 million`, `3.2bn`, `20k`), or words (`two hundred and five`, `a hundred`
 * from `hundred` on, `two point two million`, `three crore twelve lakh`, `one and a half million`, `two dozen`).
 *
 * `and` joins only what is smaller than the scale before it: not `one hundred and two hundred`, and never after `between`.
 *
 * The algorithm is the usual one: groups below a thousand, each with its scale, in falling order of scale.
 */
export function readCardinal(line: Line, at: number, depth = 0): Reading | null {
  const { atoms } = line;
  if (at >= atoms.length) return null;
  const joins = !isWord(atoms[at - 1], 'between');
  const digits = atoms[at].kind === 'digits';
  let total = 0;
  let last = Infinity;
  let next = at;
  let scaled = false;
  let words = !digits;
  for (;;) {
    const group = readGroup(line, next, joins);
    if (group === null) break;
    let { value } = group;
    let behind = readPart(line, group.next);
    if (behind === null) behind = { value: 0, next: group.next };
    else words = words || atoms[group.next].kind === 'word';
    value += behind.value;
    const scale = readScale(line, behind.next, value, group.digits);
    if (scale.factor === 1) {
      if (total > 0 && (value >= last || group.digits)) break;
      total += value;
      next = behind.next;
      break;
    }
    const scaledValue = multiply(value, scale.factor);
    // "three thousand millions" multiplies; "two million three thousand" adds; "one thousand two million" are two numbers.
    if (total > 0 && scaledValue >= last) break;
    scaled = true;
    words = words || atoms[behind.next].joint !== 'tight';
    total += scaledValue;
    last = scale.factor;
    next = scale.next;
    const half = readPart(line, next);
    if (half !== null) {
      // "a million and a half" is half a million more; "a billion and a quarter million" says its own scale.
      const own = scaleValue(atoms[half.next]);
      total += multiply(half.value, own ?? scale.factor);
      next = own === undefined ? half.next : half.next + 1;
      break;
    }
    const and = joins && isWord(atoms[next], 'and') && (!digits || last === 100) ? 1 : 0;
    const following = atoms[next + and];
    if (
      following === undefined ||
      (following.kind === 'digits'
        ? and === 1
          ? !digits
          : !digits || !hasScale(line, next + and)
        : wordValue(following) === undefined && scaleValue(following) === undefined)
    )
      break;
    if (and === 1) {
      const rest = depth < DEEPEST ? readCardinal(line, next + 1, depth + 1) : null;
      if (rest === null || rest.value >= last) break;
      total += rest.value;
      next = rest.next;
      break;
    }
    next += and;
  }
  if (next === at) return null;
  return { value: total, next, scaled, written: digits ? (words ? 'mixed' : 'digits') : 'words' };
}

const hasScale = (line: Line, at: number): boolean => scaleValue(line.atoms[at + 1]) !== undefined;

/** Keeps decimal fractions exact: 1.1 million is 1100000, not 1100000.0000000002. */
export function multiply(value: number, factor: number): number {
  const product = value * factor;
  const rounded = Math.round(product);
  if (Math.abs(product) < 2 ** 53 && Math.abs(product - rounded) < Math.abs(product) * 1e-12) return rounded;
  return Number(product.toPrecision(15));
}

/** A group below a thousand, or digits; `hundred` by itself is one hundred. */
function readGroup(
  line: Line,
  at: number,
  joins: boolean,
): { value: number; next: number; digits: boolean } | null {
  const { atoms } = line;
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.kind === 'digits') {
    if (Number.isNaN(atom.value)) return null;
    const point =
      isWord(atoms[at + 1], 'point') && atoms[at + 2]?.kind === 'digits'
        ? Number(`${atom.lower}.${atoms[at + 2].lower}`)
        : NaN;
    return Number.isNaN(point)
      ? { value: atom.value, next: at + 1, digits: true }
      : { value: point, next: at + 3, digits: true };
  }
  const simple = readSimple(line, at);
  if (simple === null) {
    const bare = scaleValue(atom);
    if (bare === undefined && atom.lower !== 'dozen' && atom.lower !== 'point') return null;
    if (atom.lower === 'point') return readPoint(line, at, 0);
    return atom.lower === 'hundred'
      ? readHundreds(line, at, 1, joins)
      : { value: 1, next: at, digits: false };
  }
  if (isWord(atoms[simple.next], 'hundred') || (isWord(atoms[simple.next], 'hundreds') && simple.value > 1))
    return readHundreds(line, simple.next, simple.value, joins);
  return readPoint(line, simple.next, simple.value) ?? { ...simple, digits: false };
}

function readHundreds(
  line: Line,
  at: number,
  count: number,
  joins: boolean,
): { value: number; next: number; digits: boolean } {
  const { atoms } = line;
  const and = joins && isWord(atoms[at + 1], 'and') ? 1 : 0;
  const rest = readSimple(line, at + 1 + and);
  const ends = rest === null || isWord(atoms[rest.next], 'hundred');
  const value = ends ? count * 100 : count * 100 + rest.value;
  const next = ends ? at + 1 : rest.next;
  return readPoint(line, next, value) ?? { value, next, digits: false };
}

/** `twenty-five`, `nineteen`, `four`, and, as some say it, `one twenty-two` for 122. */
function readSimple(line: Line, at: number): { value: number; next: number } | null {
  const { atoms } = line;
  const value = wordValue(atoms[at]);
  if (value === undefined) return null;
  if (value >= 20) {
    const dash =
      atoms[at + 1]?.kind === 'symbol' && DASHES.includes(atoms[at + 1].lower) && atoms[at + 2] !== undefined
        ? 1
        : 0;
    const one = wordValue(atoms[at + 1 + dash]);
    return one !== undefined && one > 0 && one < 10
      ? { value: value + one, next: at + 2 + dash }
      : { value, next: at + 1 };
  }
  if (value > 0 && value < 10 && atoms[at + 1]?.joint === 'space') {
    const tens = wordValue(atoms[at + 1]);
    const ones = wordValue(atoms[at + 2]);
    if (
      tens !== undefined &&
      tens >= 20 &&
      ones !== undefined &&
      ones > 0 &&
      ones < 10 &&
      atoms[at + 3]?.joint !== 'hyphen'
    )
      return { value: value * 100 + tens + ones, next: at + 3 };
  }
  return { value, next: at + 1 };
}

/** Decimals in words: `point five`, `point one four`, `point seventy-one`. */
function readPoint(
  line: Line,
  at: number,
  whole: number,
): { value: number; next: number; digits: boolean } | null {
  const { atoms } = line;
  if (!isWord(atoms[at], 'point')) return null;
  if (atoms[at + 1]?.kind === 'digits' && whole === 0)
    return { value: Number(`0.${atoms[at + 1].lower}`), next: at + 2, digits: false };
  let digits = '';
  let next = at + 1;
  for (;;) {
    const value = wordValue(atoms[next]);
    if (value === undefined) break;
    if (value >= 10) {
      if (digits !== '') break;
      const simple = readSimple(line, next)!;
      return { value: Number(`${whole}.${simple.value}`), next: simple.next, digits: false };
    }
    digits += value;
    next++;
  }
  return digits === '' ? null : { value: Number(`${whole}.${digits}`), next, digits: false };
}

const PARTS: Readonly<Record<string, number>> = {
  half: 0.5,
  quarter: 0.25,
  third: 1 / 3,
  fourth: 0.25,
  fifth: 0.2,
  eighth: 0.125,
  tenth: 0.1,
};

/** `and a half`, `and three quarters` behind a number. */
function readPart(line: Line, at: number): { value: number; next: number } | null {
  const { atoms } = line;
  if (!isWord(atoms[at], 'and')) return null;
  if (isWord(atoms[at + 1], 'a') || isWord(atoms[at + 1], 'one')) {
    const part = own(PARTS, atoms[at + 2]);
    return part === undefined ? null : { value: part, next: at + 3 };
  }
  return isWord(atoms[at + 1], 'three') && isWord(atoms[at + 2], 'quarters')
    ? { value: 0.75, next: at + 3 }
    : null;
}

/** Scale words, dozens and suffixes behind a group, multiplied; factor 1 if there is none. */
function readScale(line: Line, at: number, value: number, digits: boolean): { factor: number; next: number } {
  const { atoms } = line;
  let factor = 1;
  let next = at;
  for (;;) {
    const scale = scaleValue(atoms[next]);
    if (scale === undefined || factor * scale > LARGEST) break;
    // "million", but not "two millions of"; a plural stands behind a number only in "three thousand millions".
    if (atoms[next].lower.endsWith('s') && isWord(atoms[next + 1], 'of') && value === 1 && !digits) break;
    factor *= scale;
    next++;
  }
  if (next > at) return { factor, next };
  const word = atoms[at];
  if (isWord(word, 'dozen') || (isWord(word, 'dozens') && value > 1)) return { factor: 12, next: at + 1 };
  if (isWord(word, 'cr') && word.joint === 'space') return { factor: 1e7, next: at + 1 };
  const suffix = digits ? readSuffix(line, at) : null;
  if (suffix === null) return { factor: 1, next: at };
  return { factor: suffix, next: at + 1 };
}
