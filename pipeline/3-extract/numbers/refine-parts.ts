import type { Figure, Line } from './figure.ts';
import { currencyAfter } from './read-currency.ts';

/** Units that are written in two steps, and how many of the smaller make one of the larger. */
const STEPS: Readonly<Record<string, readonly [string, number]>> = {
  foot: ['inch', 12],
  stone: ['pound', 14],
  pound: ['ounce', 16],
};

/**
 * Joins a figure that is written in two steps: `5ft 11in`, `11st 4lb`, `20 dollars and 43 cents`, `thirteen dollars forty five`, `US$3 and fourteen`,
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

function joinMoney(line: Line, left: Figure, right: Figure): Figure | null {
  if (
    left.kind !== 'money' ||
    left.value === null ||
    !Number.isInteger(left.value) ||
    left.unit?.si?.factor === 0.01 ||
    !stands(line, left, right) ||
    !isSmall(right, 100)
  )
    return null;
  const { atoms } = line;
  const name = left.unit!.name;
  const joinedValue = Number((left.value + right.value! / 100).toFixed(4));
  if (
    right.kind === 'money' &&
    right.unit?.si?.factor === 0.01 &&
    (right.unit.name === 'cent' || right.currency === left.currency)
  )
    return { ...left, last: right.last, value: joinedValue };
  if (right.kind === 'cardinal' && right.unit === null && Number.isInteger(right.value)) {
    const minor = currencyAfter(line, right.last);
    if (minor !== null && minor.factor === 0.01) return { ...left, last: minor.edge, value: joinedValue };
    const behind = atoms[right.last];
    const closed =
      behind === undefined ||
      (behind.kind === 'symbol' && behind.lower !== ',') ||
      behind.lower === 'more' ||
      (behind.lower === 'and' && right.written === 'words');
    // Behind a written-out currency a bare number is its hundredths; behind "$3" only in words.
    const spelled = atoms[left.last - 1].kind === 'word' && !name.includes(' per ') && left.value < 1e4;
    if (closed && (spelled || (right.written === 'words' && right.first > left.last)))
      return { ...left, last: right.last, value: joinedValue };
  }
  return null;
}

function joinLengths(line: Line, left: Figure, right: Figure): Figure | null {
  if (
    left.kind !== 'quantity' ||
    left.value === null ||
    left.unit === null ||
    left.signs.includes('age') ||
    !Number.isInteger(left.value) ||
    !Object.hasOwn(STEPS, left.unit.name) ||
    !stands(line, left, right)
  )
    return null;
  const [unit, count] = STEPS[left.unit.name];
  if (!isSmall(right, count)) return null;
  const behind = line.atoms[right.last];
  const bare =
    right.unit === null &&
    right.kind === 'cardinal' &&
    left.unit.name === 'foot' &&
    right.first === left.last &&
    left.value < 9 &&
    (behind === undefined || behind.kind === 'symbol' || behind.lower === 'tall');
  if (right.unit?.name !== unit && !bare) return null;
  return { ...left, last: right.last, value: Number((left.value + right.value! / count).toPrecision(12)) };
}
