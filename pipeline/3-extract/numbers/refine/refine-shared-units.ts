import { type Figure, type Line, lowerAt } from '../figure.ts';
import { readNounPhrase } from '../read/read-noun-phrase.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { multiply, scaleValue } from '../read/read-cardinal.ts';

const BETWEEN = /^(?:to|and|or|through|-|–|—|−)$/;

/**
 * Gives a bare number the unit, percent sign or currency that only its neighbour has: `5 to 7 per cent`,
 * `from 4.8 to 4.7 percent`, `between 50 and 70 km`,
 * `$3-5 billion`, `$800,000 to 900,000`, `3 or 4 million`, `7- or 8-inch`, `280 million of the 1.5 billion
 * shekels`.
 *
 * Near misses: `5 men and 7 per cent`, `between 2019 and 5%`, `two to 5 million` (scales are shared only
 * between digits of like size).
 */
export function shareUnits(figures: Figure[], line: Line): Figure[] {
  const shared = [...figures];
  for (let i = shared.length - 2; i >= 0; i--) {
    const joint = jointOf(line, shared[i], shared[i + 1]);
    if (joint !== null) [shared[i], shared[i + 1]] = share(line, shared[i], shared[i + 1], joint);
  }
  return shared.map((figure, i) => withMoneyBefore(line, shared, i) ?? figure);
}

/**
 * What joins two figures that may share a unit: a hyphen, a word, or `of the`; null where they stand apart.
 */
function jointOf(line: Line, left: Figure, right: Figure): 'hyphen' | 'word' | null {
  if (!mayShare(left) || !mayShare(right)) return null;
  const gap = line.atoms.slice(left.last, right.first).map(({ lower }) => lower);
  if (gap.length === 0) return line.atoms[right.first].joint === 'hyphen' ? 'hyphen' : null;
  if (gap.length === 1)
    return BETWEEN.test(gap[0]) && (gap[0] !== 'and' || follows(line, left, 'between')) ? 'word' : null;
  if (gap.length > 2) return null;
  const hung = gap[0] === '-' && HUNG.has(gap[1]); // "7- or 8-inch"
  return hung || (gap.join(' ') === 'of the' && left.certain && right.kind === 'money') ? 'word' : null;
}

const mayShare = ({ value, signs }: Figure): boolean => value !== null && !signs.includes('pair');
const HUNG = setOf('and, or, to');

/** Both figures, with the unit or currency that only one of them has. */
function share(line: Line, left: Figure, right: Figure, joint: 'hyphen' | 'word'): [Figure, Figure] {
  if (isBare(left) && right.unit !== null) return [withScale(line, like(left, right), right), right];
  if (isBare(right) && left.signs.includes('age') && line.atoms[left.first].lower !== 'age')
    return [left, like(right, left)];
  if (left.kind === 'money' && sharesMoney(line, left, right, joint)) return moneyBoth(line, left, right);
  return isBare(left) && isBare(right) ? [withScale(line, left, right), right] : [left, right];
}

/** Whether the number behind a sum is one too: `$800,000 to 900,000`, `$3-5 billion`; not `$5 and 3 men`. */
function sharesMoney(line: Line, left: Figure, right: Figure, joint: 'hyphen' | 'word'): boolean {
  const counts = readNounPhrase(line, right.last, true) !== null;
  if (isBare(right) && right.written !== 'words' && !counts) return true;
  const scaled = right.kind === 'cardinal' && scaleAtEnd(line, right) !== 1 && scaleAtEnd(line, left) === 1;
  return scaled && (joint === 'hyphen' || !counts);
}

/** A bare number as a sum like the one before it, where it is plainly one. */
function withMoneyBefore(line: Line, figures: readonly Figure[], i: number): Figure | undefined {
  const figure = figures[i];
  if (!isBare(figure) || figure.value === null) return undefined;
  // "31.5 to 33 billion": the first side is as long as its second
  const whole = figure.signs.includes('shared scale') ? (figures[i + 1] ?? figure) : figure;
  const scaled = scaleAtEnd(line, whole) >= 1e6;
  if (!scaled && !isPriced(line, figure)) return undefined;
  const money = moneyBefore(line, figures, i, scaled);
  return money === undefined || readNounPhrase(line, whole.last, true) !== null
    ? undefined
    : like(figure, money);
}

/**
 * The sum before a bare number of its scale, which leaves its currency out: `1.31 billion kroner, compared
 * with 1.11 billion`.
 */
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
    if (kind === 'money' && lowerAt(line, first - 1) !== '(')
      return value !== null && value >= 1e6 === scaled ? figures[i] : undefined;
  }
  return undefined;
}

/**
 * `6.25 kroner, against 5.00 in 2023`: two decimals behind a word that compares are an amount like the one
 * before.
 */
function isPriced(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  const before = lowerAt(line, figure.first - 1);
  const compared =
    /^(?:against|versus)$/.test(before) ||
    (/^(?:with|to)$/.test(before) && lowerAt(line, figure.first - 2) === 'compared');
  return (
    compared &&
    figure.last === figure.first + 1 &&
    /^\d+\.\d\d$/.test(line.text.slice(atoms[figure.first].start, atoms[figure.first].end))
  );
}

const isBare = (figure: Figure): boolean =>
  (figure.kind === 'cardinal' || figure.kind === 'fraction') && figure.unit === null;

const follows = (line: Line, figure: Figure, lower: string): boolean =>
  lowerAt(line, figure.first - 1) === lower;

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
