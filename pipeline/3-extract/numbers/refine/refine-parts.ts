import type { Figure, Line } from '../figure.ts';
import { currencyAfter } from '../read/read-currency.ts';

/** Units that are written in two steps, and how many of the smaller make one of the larger. */
const STEPS: Readonly<Record<string, readonly [string, number]>> = {
  foot: ['inch', 12],
  stone: ['pound', 14],
  pound: ['ounce', 16],
};

/**
 * Joins a figure that is written in two steps: `5ft 11in`, `11st 4lb`, `20 dollars and 43 cents`, `thirteen
 * dollars forty five`, `US$3 and fourteen`,
 * `5ft 11` (bare inches stand last).
 *
 * Near misses: `$20 and 43 people`, `3 feet and 5 yards`, `5 feet 100 years ago`.
 */
export function joinParts(figures: Figure[], line: Line): Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const before = joined[joined.length - 1];
    const whole =
      before === undefined ? null : (joinMoney(line, before, figure) ?? joinLengths(line, before, figure));
    if (whole === null) joined.push(figure);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

const isSmall = (figure: Figure, most: number): boolean =>
  figure.value !== null && figure.value > 0 && figure.value < most;

/** Whether nothing, or only `and`, stands between two figures. */
function stands(line: Line, left: Figure, right: Figure): boolean {
  const gap = right.first - left.last;
  return gap === 0 || (gap === 1 && line.atoms[left.last].lower === 'and');
}

/** `20 dollars and 43 cents`, `thirteen dollars forty five`. */
function joinMoney(line: Line, left: Figure, right: Figure): Figure | null {
  if (left.kind !== 'money' || !Number.isInteger(left.value) || isMinor(left)) return null;
  if (!stands(line, left, right) || !isSmall(right, 100)) return null;
  const last = right.kind === 'money' ? minorEnd(left, right) : bareMinorEnd(line, left, right);
  return last === null
    ? null
    : { ...left, last, value: Number((left.value! + right.value! / 100).toFixed(4)) };
}

const isMinor = ({ unit }: Figure): boolean => unit?.si?.factor === 0.01;

/** Behind `43 cents`, where they are of the same currency. */
const minorEnd = (left: Figure, right: Figure): number | null =>
  isMinor(right) && (right.unit!.name === 'cent' || right.currency === left.currency) ? right.last : null;

/** Behind a bare number that stands for hundredths, and their name if it has one. */
function bareMinorEnd(line: Line, left: Figure, right: Figure): number | null {
  if (right.kind !== 'cardinal' || right.unit !== null || !Number.isInteger(right.value)) return null;
  const minor = currencyAfter(line, right.last);
  if (minor !== null && minor.factor === 0.01) return minor.edge;
  if (!isClosed(line, right)) return null;
  const inWords = right.written === 'words' && right.first > left.last;
  return inWords || isSpelled(line, left) ? right.last : null;
}

function isClosed({ atoms }: Line, { last, written }: Figure): boolean {
  const behind = atoms[last];
  if (behind === undefined || behind.kind === 'symbol') return behind?.lower !== ',';
  return behind.lower === 'more' || (behind.lower === 'and' && written === 'words');
}

/** Behind a written-out currency a bare number is its hundredths; behind "$3" only in words. */
const isSpelled = ({ atoms }: Line, { last, unit, value }: Figure): boolean =>
  atoms[last - 1].kind === 'word' && !unit!.name.includes(' per ') && value! < 1e4;

/** `5ft 11in`, `11st 4lb`, `5ft 11`. */
function joinLengths(line: Line, left: Figure, right: Figure): Figure | null {
  if (left.kind !== 'quantity' || left.signs.includes('age') || !Number.isInteger(left.value)) return null;
  const step = Object.hasOwn(STEPS, left.unit!.name) ? STEPS[left.unit!.name] : undefined;
  if (step === undefined || !stands(line, left, right) || !isSmall(right, step[1])) return null;
  if (right.unit?.name !== step[0] && !isBareInches(line, left, right)) return null;
  return { ...left, last: right.last, value: Number((left.value! + right.value! / step[1]).toPrecision(12)) };
}

/** The `11` of `5ft 11` and `5ft 11 tall`. */
function isBareInches({ atoms }: Line, left: Figure, right: Figure): boolean {
  const behind = atoms[right.last];
  if (right.unit !== null || right.kind !== 'cardinal' || right.first !== left.last) return false;
  if (left.unit!.name !== 'foot' || left.value! >= 9) return false;
  return behind === undefined || behind.kind === 'symbol' || behind.lower === 'tall';
}
