import { fallingVerbs, risingVerbs } from '../../../lexicons/change-words.ts';
import { readList, setOf } from '../../../lexicons/read-list.ts';
import { type Figure, type Line, lowerAt } from '../figure.ts';

const DASHES = /^[-–—−]$/;
const RANGING =
  /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|anything|spanning|is|between|spread|differ(?:s|ed|ing)?)$/;
/** Beside the verbs of rising and falling, these say that `from … to` is a change. */
const CHANGES = setOf(`
  change, changed, changes, changing, down, go, goes, going, gone, improve, improved, improves, improving,
  move, moved, moves, moving, revise, revised, revises, revising, slow, slowed, slowing, slows, up, went
`);
const isChange = (lower: string): boolean =>
  risingVerbs.has(lower) || fallingVerbs.has(lower) || CHANGES.has(lower);

/**
 * Makes one row of a range: `10 to 15`, `5 to 7 per cent`, `$3-5 billion`, `20 through 100`, `two or three`,
 * `more than 10 and less than 40`. Its value is
 * the lower end. Where both sides are figures in their own right (`between 5% and 7%`, `$200 to $4 million`),
 * each keeps its row, with the bounds of the range.
 *
 * Near misses: `rose from 4.8 to 4.7 percent` (a change: two rows), `between London and 5 towns`, `5 men and
 * 7 women`, `15 to 10`, `from 3 to 5 goals to 7`.
 */
export function mergeRanges(figures: Figure[], line: Line): Figure[] {
  const merged: Figure[] = [];
  for (const figure of figures) {
    const before = merged[merged.length - 1];
    const range = before === undefined ? null : rangeOf(line, before, figure);
    if (range === null) merged.push(figure);
    else if (isWhole(before) && isWhole(figure) && figure.first > before.last)
      merged.splice(-1, 1, withBounds(before, range), withBounds(figure, range));
    else merged[merged.length - 1] = range;
  }
  return merged;
}

/** Whether a side is a figure in its own right: with its own currency, percent sign or unit. */
const isWhole = (figure: Figure): boolean => figure.unit !== null && !figure.signs.includes('shared unit');

const withBounds = (figure: Figure, { low, high }: Figure): Figure => ({
  ...figure,
  low,
  high,
  modifier: null,
  signs: [...figure.signs, 'range'],
});

function rangeOf(line: Line, left: Figure, right: Figure): Figure | null {
  if (
    left.value === null ||
    right.value === null ||
    left.value === right.value ||
    left.kind === 'range' ||
    left.signs.includes('multiple')
  )
    return null;
  if (!alike(left, right)) return null;
  if (left.value > right.value)
    return isBounded(line, left, right, true)
      ? { ...asRange({ ...right, first: left.first }, left), last: right.last }
      : null;
  return isJoined(line, left, right) || isBounded(line, left, right) ? asRange(left, right) : null;
}

function alike(left: Figure, right: Figure): boolean {
  const bare = (figure: Figure): boolean => figure.kind === 'cardinal' || figure.kind === 'fraction';
  if (
    left.signs.includes('pair') ||
    right.signs.includes('pair') ||
    left.kind === 'ratio' ||
    right.kind === 'ratio'
  )
    return false;
  return left.kind === right.kind
    ? left.unit?.name === right.unit?.name || right.unit?.name.startsWith(`${left.unit?.name} per `) === true
    : bare(left) && bare(right);
}

function isJoined(line: Line, left: Figure, right: Figure): boolean {
  if (right.first === left.last) return line.atoms[right.first].joint === 'hyphen';
  const at = jointAt(line, left.last, right.first);
  const joint = lowerAt(line, at);
  if (joint === 'through' || DASHES.test(joint)) return true;
  if (isBehindBetween(line, left.first)) return joint === 'and' || joint === 'to';
  if (joint === 'or') return at === right.first - 1 && isNear(left, right);
  return joint === 'to' && (lowerAt(line, left.first - 1) !== 'from' || ranges(line, left.first - 1));
}

/** The word between two figures, with the hyphen of `7- or 8-inch` before or `the` behind it; -1 for more words. */
function jointAt(line: Line, from: number, to: number): number {
  if (to - from === 1) return from;
  if (to - from > 2) return -1;
  if (lowerAt(line, from) === '-') return from + 1;
  return lowerAt(line, from + 1) === 'the' ? from : -1;
}

/** `two or three`, not `one or a hundred` */
const isNear = (left: Figure, right: Figure): boolean =>
  left.kind !== 'ordinal' && left.value! > 0 && right.value! <= left.value! * 2;

/** `between 5`, `between the 5`, `between the ages of 5`. */
function isBehindBetween(line: Line, first: number): boolean {
  let at = first - 1;
  if (lowerAt(line, at) === 'of' && lowerAt(line, at - 1) === 'ages') at -= 2;
  if (lowerAt(line, at) === 'the') at--;
  return lowerAt(line, at) === 'between';
}

/** Whether `from A to B` speaks of a range and not of a change. */
function ranges(line: Line, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const { lower } = line.atoms[at];
    if (isChange(lower)) return false;
    if (RANGING.test(lower)) return true;
  }
  return false;
}

/** `greater than 100 and smaller than 300`: the hedges point at each other, and only they stand between. */
function isBounded(line: Line, left: Figure, right: Figure, falling = false): boolean {
  const [up, down] = falling ? [right.modifier, left.modifier] : [left.modifier, right.modifier];
  if (!((up === 'more_than' || up === 'at_least') && (down === 'less_than' || down === 'at_most')))
    return false;
  const gap = line.atoms.slice(left.last, right.first).map((atom) => atom.lower);
  return gap.length <= 8 && /^(?:and|but|,)$/.test(gap[0] ?? '') && gap.every((lower) => GAP.has(lower));
}

const GAP = new Set([
  ',',
  ...readList(`
  a, above, and, at, below, but, equal, fewer, greater, higher, least, less, lower, more, most, no,
  not, or, over, smaller, than, the, to, under, up
`),
]);

function asRange(left: Figure, right: Figure): Figure {
  const modifier = left.modifier === 'about' ? 'about' : null;
  return {
    ...right,
    first: left.first,
    kind: 'range',
    value: left.value,
    low: left.value,
    high: right.value,
    modifier,
    signs: [...right.signs, 'range'],
    certain: true,
  };
}
