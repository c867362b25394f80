import type { Figure, Line } from './figure.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { multiply, scaleValue } from './read-cardinal.ts';

const BETWEEN = /^(?:to|and|or|through|-|–|—|−)$/;

/**
 * Gives a bare number the unit, percent sign or currency that only its neighbour has: `5 to 7 per cent`, `from 4.8 to 4.7 percent`, `between 50 and 70 km`,
 * `$3-5 billion`, `$800,000 to 900,000`, `3 or 4 million`, `7- or 8-inch`, `280 million of the 1.5 billion shekels`.
 *
 * Near misses: `5 men and 7 per cent`, `between 2019 and 5%`, `two to 5 million` (scales are shared only between digits of like size).
 */
export function shareUnits(figures: Figure[], line: Line): Figure[] {
  const shared = [...figures];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [left, right] = [shared[i], shared[i + 1]];
    const gap = right.first - left.last;
    const hyphen = gap === 0 && line.atoms[right.first].joint === 'hyphen';
    const between = gap === 1 && BETWEEN.test(line.atoms[left.last].lower);
    const hung =
      gap === 2 &&
      line.atoms[left.last].lower === '-' &&
      /^(?:to|or|and)$/.test(line.atoms[left.last + 1].lower);
    const part =
      gap === 2 &&
      left.certain &&
      right.kind === 'money' &&
      line.atoms[left.last].lower === 'of' &&
      line.atoms[left.last + 1].lower === 'the';
    if (!hyphen && !between && !hung && !part) continue;
    if (
      left.value === null ||
      right.value === null ||
      left.signs.includes('pair') ||
      right.signs.includes('pair')
    )
      continue;
    const and = between && line.atoms[left.last].lower === 'and';
    if (and && !follows(line, left, 'between')) continue;
    if (isBare(left) && right.unit !== null) shared[i] = withScale(line, like(left, right), right);
    else if (isBare(right) && left.signs.includes('age') && line.atoms[left.first].lower !== 'age')
      shared[i + 1] = like(right, left);
    else if (
      isBare(right) &&
      left.kind === 'money' &&
      right.written !== 'words' &&
      readNounPhrase(line, right.last, true) === null
    )
      [shared[i], shared[i + 1]] = moneyBoth(line, left, right);
    else if (
      left.kind === 'money' &&
      right.kind === 'cardinal' &&
      scaleAtEnd(line, right) !== 1 &&
      scaleAtEnd(line, left) === 1 &&
      (hyphen || readNounPhrase(line, right.last, true) === null)
    )
      [shared[i], shared[i + 1]] = moneyBoth(line, left, right);
    else if (isBare(left) && isBare(right)) shared[i] = withScale(line, left, right);
  }
  return shared.map((figure, i) => {
    // "31.5 to 33 billion": the first side is as long as its second
    const whole =
      figure.signs.includes('shared scale') && shared[i + 1] !== undefined ? shared[i + 1] : figure;
    const scaled = scaleAtEnd(line, whole) >= 1e6;
    const money =
      isBare(figure) && figure.value !== null && (scaled || isPriced(line, figure))
        ? moneyBefore(line, shared, i, scaled)
        : undefined;
    return money === undefined || readNounPhrase(line, whole.last, true) !== null
      ? figure
      : like(figure, money);
  });
}

/** The sum before a bare number of its scale, which leaves its currency out: `1.31 billion kroner, compared with 1.11 billion`. */
function moneyBefore(
  line: Line,
  figures: readonly Figure[],
  index: number,
  scaled: boolean,
): Figure | undefined {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const { kind, first, value, signs } = figures[i];
    if (kind === 'cardinal' && i === index - 1 && signs.includes('shared scale')) continue;
    if (kind === 'cardinal') return undefined;
    if (kind === 'money' && line.atoms[first - 1]?.lower !== '(')
      return value !== null && value >= 1e6 === scaled ? figures[i] : undefined;
  }
  return undefined;
}

/** `6.25 kroner, against 5.00 in 2023`: two decimals behind a word that compares are an amount like the one before. */
function isPriced(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  const before = atoms[figure.first - 1]?.lower ?? '';
  const compared =
    /^(?:against|versus)$/.test(before) ||
    (/^(?:with|to)$/.test(before) && atoms[figure.first - 2]?.lower === 'compared');
  return (
    compared &&
    figure.last === figure.first + 1 &&
    /^\d+\.\d\d$/.test(line.text.slice(atoms[figure.first].start, atoms[figure.first].end))
  );
}

const isBare = (figure: Figure): boolean =>
  (figure.kind === 'cardinal' || figure.kind === 'fraction') && figure.unit === null;

const follows = (line: Line, figure: Figure, lower: string): boolean =>
  line.atoms[figure.first - 1]?.lower === lower;

const like = (figure: Figure, other: Figure): Figure => ({
  ...figure,
  kind: other.kind,
  unit: other.unit,
  currency: other.currency,
  currencyFrom: other.currencyFrom,
  certain: true,
  signs: [...figure.signs, 'shared unit', ...(other.signs.includes('age') ? ['age'] : [])],
});

function scaleAtEnd(line: Line, figure: Figure): number {
  for (let at = figure.last - 1; at > figure.first; at--) {
    const scale = scaleValue(line.atoms[at]);
    if (scale !== undefined) return scale;
  }
  return /^(?:bn|mn|m|k)$/.test(line.atoms[figure.last - 1].lower) &&
    figure.last - 1 > figure.first &&
    line.atoms[figure.last - 1].kind === 'word'
    ? { bn: 1e9, mn: 1e6, m: 1e6, k: 1e3 }[line.atoms[figure.last - 1].lower]!
    : 1;
}

/** `3 to 5 billion`: the scale is that of both, where the first number stays below the second with it. */
function withScale(line: Line, left: Figure, right: Figure): Figure {
  const scale = scaleAtEnd(line, right);
  if (scale === 1 || scale === 100 || left.written === 'mixed' || left.value! >= 1000) return left;
  const value = multiply(left.value!, scale);
  return value <= right.value! && left.last - left.first <= 2
    ? { ...left, value, signs: [...left.signs, 'shared scale'] }
    : left;
}

function moneyBoth(line: Line, left: Figure, right: Figure): [Figure, Figure] {
  const money = like(right, left);
  return [withScale(line, left, money), money];
}
