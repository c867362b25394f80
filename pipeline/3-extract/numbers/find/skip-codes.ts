import { scaleSuffixes } from '../../../lexicons/scale-words.ts';
import { timeSymbols } from '../../../lexicons/units.ts';
import { slashed } from './find-fractions.ts';
import { ordinalValue } from './find-ordinals.ts';
import { type Atom, type Line, lowerAt, wordAt } from '../figure.ts';
import { scaleValue, wordValue } from '../read/read-cardinal.ts';
import { codeOf, currencyAfter, currencyBefore } from '../read/read-currency.ts';
import { readBaseUnit } from '../read/read-unit.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const ENDINGS = setOf(`
  st, nd, rd, th, ths, rds, pc, pct, am, pm, x, p, c, percent, per, year, times, plus, odd, yo, million,
  billion, trillion, thousand, crore, lakh, o
`);

/**
 * The atom behind a code, name or address that the digits at `at` are part of, or `at` itself if they are a
 * number.
 *
 * Codes: `G20`, `COVID-19`, `F-16`, `5G`, `76ers`, `192.168.1.2`, `555-1234`, `+1-222-222-2222`,
 * `2020-05-01`, `10:45`, `/2020/`, and what is raised (`x^2`, the mark of a note behind `12,000^2`).
 * Numbers: `$3.2bn`, `USD115`, `minus-1.4`, `0-to-60`, `42-year-old`, `52-48`, `5ft`.
 */
export function skipCode(line: Line, at: number): number {
  const { atoms } = line;
  const atom = atoms[at];
  const before = atoms[at - 1];
  // Sixteen digits in a row are a key; a number that long has separators.
  if (Number.isNaN(atom.value) || /^\d{17,}$/.test(atom.lower)) return chainEnd(line, at);
  if (before !== undefined && atom.joint !== 'space' && joinsName(line, at)) return chainEnd(line, at);
  const next = atoms[at + 1];
  if (next === undefined) return at;
  const chain = digitChain(line, at);
  if (chain > at) return chain;
  if (next.kind === 'word' && next.joint === 'tight' && !isEnding(line, at + 1)) return chainEnd(line, at);
  return at;
}

/** Whether what stands directly before digits makes them part of a name. */
function joinsName(line: Line, at: number): boolean {
  const before = line.atoms[at - 1];
  const isTight = line.atoms[at].joint === 'tight';
  if (before.kind === 'symbol') return isTight && before.joint !== 'space' && isMarkOfName(line, at - 1);
  if (before.kind !== 'word') return false;
  return isTight
    ? currencyBefore(line, at) === null && codeOf(line, before) === null
    : !BEFORE_HYPHEN.has(before.lower) && !isOfNumber(before);
}

/** Words that a number can follow behind a hyphen: `minus-1.4`, `0-to-60`. */
const BEFORE_HYPHEN = setOf('and, magnitude, minus, plus, point, to');
const isOfNumber = (atom: Atom): boolean =>
  wordValue(atom) !== undefined ||
  scaleValue(atom) !== undefined ||
  ordinalValue(atom.lower, false) !== undefined;

/** `#4`, `/2020/`, `v.2`; not `3/4`, `No.5`, `Rs.20`. */
function isMarkOfName(line: Line, at: number): boolean {
  const { lower } = line.atoms[at];
  if (lower === '/') return line.atoms[at - 1]?.kind !== 'digits';
  if ('_#@=?&\\^'.includes(lower)) return true;
  const before = wordAt(line, at - 1);
  return '.:'.includes(lower) && before !== '' && before !== 'no' && before !== 'rs';
}

/** Whether the word directly behind digits is a suffix, a unit, or the like. */
function isEnding(line: Line, at: number): boolean {
  const atom = line.atoms[at];
  const { lower } = atom;
  if (ENDINGS.has(lower) || Object.hasOwn(timeSymbols, lower)) return true;
  if (Object.hasOwn(scaleSuffixes, lower))
    return (
      !(lower === 'b' || lower === 't') ||
      currencyBefore(line, at - 1) !== null ||
      line.text[atom.start] === 'B'
    );
  return (
    readBaseUnit(line, at) !== null || currencyAfter(line, at) !== null || scaleValue(atom) !== undefined
  );
}

/**
 * Behind a run of three or more groups of digits, or of two that are a telephone number, a clock time, a year
 * and month, or a span of years; `at` otherwise.
 */
function digitChain(line: Line, at: number): number {
  const { end, signs } = readChain(line, at);
  if (signs === '') return plusBefore(line, at) ? phoneEnd(line, at) : at;
  if (signs.length > 1) return behindLetters(line, end);
  const [left, right] = [line.atoms[at], line.atoms[end - 1]];
  if (signs === ':')
    return right.lower.length === 2 && left.lower.length <= 2 ? behindLetters(line, end) : at;
  if (signs === '/') return isSlashedCode(line, at, left, right) ? end : at;
  return signs === '.' || isPhone(left, right) || isSpanOfYears(line, end, left, right) ? end : at;
}

/** Digits joined by single marks from an atom on: the atom behind them, and the marks. */
function readChain(line: Line, at: number): { end: number; signs: string } {
  let end = at + 1;
  let signs = '';
  for (;;) {
    const sign = chainSign(line, end);
    if (sign === '') return { end, signs };
    signs += sign;
    end += line.atoms[end].kind === 'digits' ? 1 : 2;
  }
}

/** The mark with which a chain of digits goes on at an atom; empty where it ends. */
function chainSign({ atoms }: Line, at: number): string {
  const [here, next] = [atoms[at], atoms[at + 1]];
  if (here?.kind === 'digits') return here.joint === 'hyphen' ? '-' : '';
  if (here?.kind !== 'symbol' || here.joint !== 'tight' || !'/:.–-'.includes(here.lower)) return '';
  return next?.kind === 'digits' && next.joint === 'tight' ? here.lower : '';
}

const isSlashedCode = (line: Line, at: number, left: Atom, right: Atom): boolean =>
  (yearLike(left) && right.lower.length <= 4) || slashed(line, at) === null;

/** `555-1234`. */
const isPhone = (left: Atom, right: Atom): boolean =>
  left.lower.length === 3 && right.lower.length === 4 && !left.lower.includes('.');

/** `2019-20`, `1914–1918`. */
const isSpanOfYears = (line: Line, end: number, left: Atom, right: Atom): boolean =>
  yearLike(left) &&
  (right.lower.length === 2 || yearLike(right)) &&
  lowerAt(line, end) !== 'people' &&
  !hasUnitBehind(line, end);

const hasUnitBehind = (line: Line, at: number): boolean =>
  readBaseUnit(line, at) !== null || currencyAfter(line, at) !== null;

/** Digits that may be a year of the last or this century, or of the middle ages on before a hyphen. */
const yearLike = (atom: Atom): boolean => /^(?:1[5-9]|20)\d\d$/.test(atom.lower);

/** A telephone number in international form (`+44 20 …`) is no sum. */
function plusBefore(line: Line, at: number): boolean {
  const [plus, next] = [line.atoms[at - 1], line.atoms[at + 1]];
  return (
    plus?.lower === '+' &&
    line.atoms[at].joint === 'tight' &&
    next?.kind === 'digits' &&
    next.joint === 'space' &&
    line.atoms[at].lower.length <= 3
  );
}

/** Past all groups of digits of a telephone number. */
function phoneEnd(line: Line, at: number): number {
  let end = at + 1;
  while (
    line.atoms[end]?.kind === 'digits' ||
    (line.atoms[end]?.kind === 'symbol' &&
      '()'.includes(line.atoms[end].lower) &&
      line.atoms[end + 1]?.kind === 'digits')
  )
    end++;
  return end;
}

/** Past everything that hangs on the digits without white space. */
function chainEnd(line: Line, at: number): number {
  let end = at + 1;
  while (
    end < line.atoms.length &&
    (line.atoms[end].joint === 'hyphen' ||
      (line.atoms[end].joint === 'tight' &&
        (line.atoms[end].kind === 'word' || line.atoms[end].kind === 'digits')))
  )
    end++;
  return end;
}

const behindLetters = (line: Line, end: number): number =>
  line.atoms[end]?.kind === 'word' && line.atoms[end].joint === 'tight' ? end + 1 : end;
