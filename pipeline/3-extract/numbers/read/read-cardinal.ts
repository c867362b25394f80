import { wordClass } from '../../../2-parse/words/word-classes.ts';
import { valueIn, type Atom, type Line } from '../figure.ts';
import { NUMBER_WORD, SCALE_WORD } from './word-classes.ts';
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

/** The value of a number word below a hundred. */
export const wordValue = (atom: Atom | undefined): number | undefined => valueIn(NUMBER_WORD, atom);

/** The factor of a scale word. */
export const scaleValue = (atom: Atom | undefined): number | undefined => valueIn(SCALE_WORD, atom);

const isWord = (atom: Atom | undefined, lower: string): boolean =>
  atom?.kind === 'word' && atom.lower === lower;
const DASHES = '-—–';
/** How many times `and` may join: one for each scale. */
const DEEPEST = 4;
/** Products beyond this are no numbers of news. */
const LARGEST = 1e18;

/**
 * Reads the number that begins at an atom: digits with a scale (`2.5 million`, `3.2bn`, `20k`), or words
 * (`two hundred and five`, `a hundred`
 * from `hundred` on, `two point two million`, `three crore twelve lakh`, `one and a half million`, `two
 * dozen`).
 *
 * `and` joins only what is smaller than the scale before it: not `one hundred and two hundred`, and never
 * after `between`.
 *
 * The algorithm is the usual one: groups below a thousand, each with its scale, in falling order of scale.
 */
export function readCardinal(line: Line, at: number, depth = 0): Reading | null {
  const first = line.atoms[at];
  if (first === undefined) return null;
  const digits = first.kind === 'digits';
  const sum: Sum = { total: 0, last: Infinity, next: at, scaled: false, words: !digits, digits, depth };
  const joins = !isWord(line.atoms[at - 1], 'between');
  while (addGroup(line, sum, joins) && addJoined(line, sum, joins));
  if (sum.next === at) return null;
  const written = digits ? (sum.words ? 'mixed' : 'digits') : 'words';
  return { value: sum.total, next: sum.next, scaled: sum.scaled, written };
}

/** A number while it is read. */
interface Sum {
  total: number;
  /** The scale of the last group: the next must be smaller. */
  last: number;
  next: number;
  scaled: boolean;
  /** Whether words are part of it. */
  words: boolean;
  /** Whether it begins with digits. */
  digits: boolean;
  /** How many times `and` has joined. */
  depth: number;
}

/** Adds a group and its scale; says whether more may follow. */
function addGroup(line: Line, sum: Sum, joins: boolean): boolean {
  const group = readGroup(line, sum.next, joins);
  if (group === null) return false;
  const part = readPart(line, group.next);
  const value = group.value + (part?.value ?? 0);
  const end = part?.next ?? group.next;
  const scale = readScale(line, end, value, group.digits);
  const scaled = multiply(value, scale.factor);
  // "three thousand millions" multiplies; "two million three thousand" adds; "one thousand two million" are
  // two numbers.
  if (sum.total > 0 && (scaled >= sum.last || (scale.factor === 1 && group.digits))) return false;
  sum.words ||= part !== null || (scale.factor !== 1 && line.atoms[end].joint !== 'tight');
  sum.total += scaled;
  sum.next = scale.next;
  if (scale.factor === 1) return false;
  sum.scaled = true;
  sum.last = scale.factor;
  return !addPart(line, sum);
}

/** "a million and a half" is half a million more; "a billion and a quarter million" says its own scale. */
function addPart(line: Line, sum: Sum): boolean {
  const part = readPart(line, sum.next);
  if (part === null) return false;
  const scale = scaleValue(line.atoms[part.next]);
  sum.total += multiply(part.value, scale ?? sum.last);
  sum.next = scale === undefined ? part.next : part.next + 1;
  return true;
}

/** Whether a further group follows; what `and` joins is added at once. */
function addJoined(line: Line, sum: Sum, joins: boolean): boolean {
  const and = joins && isWord(line.atoms[sum.next], 'and') && (!sum.digits || sum.last === 100);
  const at = and ? sum.next + 1 : sum.next;
  if (!mayFollow(line, at, sum, and)) return false;
  if (!and) return true;
  const rest = sum.depth < DEEPEST ? readCardinal(line, at, sum.depth + 1) : null;
  if (rest === null || rest.value >= sum.last) return false;
  sum.total += rest.value;
  sum.next = rest.next;
  return false;
}

/**
 * Whether an atom can begin the next group: a number word or scale; digits only behind digits, with a scale
 * of their own.
 */
function mayFollow(line: Line, at: number, sum: Sum, and: boolean): boolean {
  const atom = line.atoms[at];
  if (atom === undefined) return false;
  if (atom.kind !== 'digits') return wordValue(atom) !== undefined || scaleValue(atom) !== undefined;
  return sum.digits && (and || hasScale(line, at));
}

const hasScale = (line: Line, at: number): boolean => scaleValue(line.atoms[at + 1]) !== undefined;

/** Keeps decimal fractions exact: 1.1 million is 1100000, not 1100000.0000000002. */
export function multiply(value: number, factor: number): number {
  if (factor === 1) return value;
  const product = value * factor;
  const rounded = Math.round(product);
  if (Math.abs(product) < 2 ** 53 && Math.abs(product - rounded) < Math.abs(product) * 1e-12) return rounded;
  return Number(product.toPrecision(15));
}

/** A group below a thousand, or digits. */
interface Group {
  value: number;
  next: number;
  digits: boolean;
}

/** Reads a group below a thousand, or digits; `hundred` by itself is one hundred. */
function readGroup(line: Line, at: number, joins: boolean): Group | null {
  const { atoms } = line;
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.kind === 'digits') return readDigitGroup(line, at);
  const simple = readSimple(line, at);
  if (simple === null) return readBareScale(line, at, joins);
  if (isWord(atoms[simple.next], 'hundred') || (isWord(atoms[simple.next], 'hundreds') && simple.value > 1))
    return readHundreds(line, simple.next, simple.value, joins);
  return readPoint(line, simple.next, simple.value) ?? { ...simple, digits: false };
}

/** `25`, and, as speech is written down, `2 point 5`. */
function readDigitGroup({ atoms }: Line, at: number): Group | null {
  const { lower, value } = atoms[at];
  if (Number.isNaN(value)) return null;
  if (!isWord(atoms[at + 1], 'point') || atoms[at + 2]?.kind !== 'digits')
    return { value, next: at + 1, digits: true };
  const decimal = Number(`${lower}.${atoms[at + 2].lower}`);
  return Number.isNaN(decimal)
    ? { value, next: at + 1, digits: true }
    : { value: decimal, next: at + 3, digits: true };
}

/** A scale without a number before it is one of it: `hundred`, `thousand`, `dozen`. */
function readBareScale(line: Line, at: number, joins: boolean): Group | null {
  const { lower } = line.atoms[at];
  if (lower === 'point') return readPoint(line, at, 0);
  if (lower === 'hundred') return readHundreds(line, at, 1, joins);
  return scaleValue(line.atoms[at]) === undefined && lower !== 'dozen'
    ? null
    : { value: 1, next: at, digits: false };
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
  const value = wordValue(line.atoms[at]);
  if (value === undefined) return null;
  if (value >= 20) {
    const dash = isDash(line.atoms[at + 1]) ? 1 : 0;
    const one = onesValue(line.atoms[at + 1 + dash]);
    return one === undefined ? { value, next: at + 1 } : { value: value + one, next: at + 2 + dash };
  }
  return (value > 0 && value < 10 ? readSpoken(line, at, value) : null) ?? { value, next: at + 1 };
}

/** `one twenty-two` for 122. */
function readSpoken({ atoms }: Line, at: number, hundreds: number): { value: number; next: number } | null {
  if (atoms[at + 1]?.joint !== 'space' || atoms[at + 3]?.joint === 'hyphen') return null;
  const [tens, ones] = [wordValue(atoms[at + 1]), onesValue(atoms[at + 2])];
  return tens === undefined || tens < 20 || ones === undefined
    ? null
    : { value: hundreds * 100 + tens + ones, next: at + 3 };
}

const isDash = (atom: Atom | undefined): boolean => atom?.kind === 'symbol' && DASHES.includes(atom.lower);

/** The value of a word from one to nine. */
function onesValue(atom: Atom | undefined): number | undefined {
  const value = wordValue(atom);
  return value !== undefined && value > 0 && value < 10 ? value : undefined;
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

const PART = wordClass('part behind a number', {
  half: 0.5,
  quarter: 0.25,
  third: 1 / 3,
  fourth: 0.25,
  fifth: 0.2,
  eighth: 0.125,
  tenth: 0.1,
});

/** `and a half`, `and three quarters` behind a number. */
function readPart(line: Line, at: number): { value: number; next: number } | null {
  const { atoms } = line;
  if (!isWord(atoms[at], 'and')) return null;
  if (isWord(atoms[at + 1], 'a') || isWord(atoms[at + 1], 'one')) {
    const part = valueIn(PART, atoms[at + 2]);
    return part === undefined ? null : { value: part, next: at + 3 };
  }
  return isWord(atoms[at + 1], 'three') && isWord(atoms[at + 2], 'quarters')
    ? { value: 0.75, next: at + 3 }
    : null;
}

/** Scale words, dozens and suffixes behind a group, multiplied; factor 1 if there is none. */
function readScale(line: Line, at: number, value: number, digits: boolean): { factor: number; next: number } {
  const scale = readScaleWords(line, at, value === 1 && !digits);
  if (scale.next > at) return scale;
  const word = line.atoms[at];
  if (isWord(word, 'dozen') || (isWord(word, 'dozens') && value > 1)) return { factor: 12, next: at + 1 };
  if (isWord(word, 'cr') && word.joint === 'space') return { factor: 1e7, next: at + 1 };
  const suffix = digits ? readSuffix(line, at) : null;
  return suffix === null ? { factor: 1, next: at } : { factor: suffix, next: at + 1 };
}

/** `thousand million`; behind a bare scale no plural, which is vague: `millions of`. */
function readScaleWords({ atoms }: Line, at: number, bare: boolean): { factor: number; next: number } {
  let factor = 1;
  let next = at;
  for (;;) {
    const scale = scaleValue(atoms[next]);
    if (scale === undefined || factor * scale > LARGEST) break;
    // "million", but not "two millions of"; a plural stands behind a number only in "three thousand
    // millions".
    if (bare && atoms[next].lower.endsWith('s') && isWord(atoms[next + 1], 'of')) break;
    factor *= scale;
    next++;
  }
  return { factor, next };
}
