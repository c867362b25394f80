import { type Atom, type Figure, figureOf, type Line, lowerAt, type PhraseFinder } from '../figure.ts';
import { readCardinal, type Reading } from '../read/read-cardinal.ts';
import { readBaseUnit } from '../read/read-unit.ts';
import { timeUnits } from '../../../lexicons/units.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/** Pairs that are names or idioms. */
const NAMES = new Set(['24-7', '9-11', '7-11']);
const DASHES = new Set(['-', '–', '−', '‑']);
/** Words that make a rising pair a score and not a range. */
const CONTESTS = setOf(`
  aggregate, beat, beaten, beating, defeat, defeated, defeats, draw, drew, edged, favor, favour, lead,
  leading, led, lose, losing, loss, lost, margin, record, result, score, scoreline, tied, trail, trailed,
  trailing, victory, vote, voted, votes, voting, win, winning, won, split, ruled, down, thrashed, ratio,
  odds
`);

/**
 * Two numbers that are weighed against each other: scores, votes and odds, whose value is the first side and
 * `low` and `high` are both; and shares, whose value is the fraction.
 */
export const ratios: PhraseFinder = {
  find: findRatio,
  examples: {
    'they won 3-1': 'ratio 3',
    'at 3:1': 'ratio 3',
    'odds of five to one': 'ratio 5',
    'one in five homes': 'fraction 0.2',
    'nine out of ten': 'fraction 0.9',
  },
  nearMisses: ['10-15 people', 'two in 2019', '3 in ten minutes', 'he won two in five games'],
};

function findRatio(line: Line, at: number): Figure | null {
  return findShare(line, at) ?? findPair(line, at) ?? findOdds(line, at);
}

/** `one in five`, `nine out of ten`, `two in every 100`. */
function findShare(line: Line, at: number): Figure | null {
  const above = readSide(line, at);
  const link = above === null || above.value < 1 ? null : linkOf(line, above.next);
  if (above === null || link === null) return null;
  const below = readWhole(line, link.next);
  if (below === null || below.value <= above.value || !Number.isInteger(below.value)) return null;
  const { isIn } = link;
  if ((isIn && !isRoundShare(above, below)) || !endsShare(line.atoms[below.next], isIn)) return null;
  return figureOf(at, below.next, 'fraction', above.value / below.value, above.written, {
    certain: true,
    signs: ['share'],
  });
}

/** `in` or `out of`, and the atom behind it. */
function linkOf(line: Line, at: number): { isIn: boolean; next: number } | null {
  if (lowerAt(line, at) === 'in') return { isIn: true, next: at + 1 };
  const isOutOf = lowerAt(line, at) === 'out' && lowerAt(line, at + 1) === 'of';
  return isOutOf ? { isIn: false, next: at + 2 } : null;
}

/** `one in five`, `3 in 100`: `in` takes a share of ten or less, or of a round number. */
const isRoundShare = (above: Reading, { written, value, scaled }: Reading): boolean =>
  above.written === written && (value <= 10 || value % 10 === 0 || scaled);

/** The number of which a share is taken, behind `every` or `a`. */
function readWhole(line: Line, at: number): Reading | null {
  const { atoms } = line;
  const from = lowerAt(line, at) === 'every' ? at + 1 : at;
  if (atoms[from]?.kind !== 'digits' && atoms[from]?.kind !== 'word') return null;
  return readCardinal(line, atoms[from].lower === 'a' ? from + 1 : from);
}

const NO_SHARES = setOf('am, per, pm');
const OCCASIONS = /^(?:month|game|match|race|season|appearance|start|attempt|outing)s?$/;

/** Whether a share can end before an atom: `3 in ten minutes` and `two in five games` are none. */
function endsShare(behind: Atom | undefined, within: boolean): boolean {
  if (behind === undefined || behind.kind === 'digits' || behind.kind === 'possessive') return true;
  if (behind.kind === 'symbol') return !'%$£€:/'.includes(behind.lower);
  if (behind.joint !== 'space' || NO_SHARES.has(behind.lower)) return false;
  if (Object.hasOwn(timeUnits, behind.lower.replace(/s$/, ''))) return false;
  return !(within && OCCASIONS.test(behind.lower));
}

/** `3-1`, `52–48`, `3:1`, `2 - 0`. */
function findPair(line: Line, at: number): Figure | null {
  const pair = readPair(line, at);
  if (pair === null || !closes(line.atoms[pair.next])) return null;
  const { left, right, mark, next } = pair;
  const names = mark === ':' ? right.lower.length > 1 : NAMES.has(`${left.lower}-${right.lower}`);
  if (names || (mark !== ':' && !isWeighed(line, at, left.value, right.value))) return null;
  return figureOf(at, next, 'ratio', left.value, 'digits', sides(left.value, right.value));
}

interface Pair {
  left: Atom;
  right: Atom;
  mark: string;
  next: number;
}

/**
 * Two whole numbers with a hyphen, a dash or a colon between them, with white space on both sides or on none.
 */
function readPair({ atoms }: Line, at: number): Pair | null {
  const [left, sign] = [atoms[at], atoms[at + 1]];
  if (!isWhole(left) || sign === undefined) return null;
  if (sign.kind === 'digits')
    return sign.joint === 'hyphen' && isWhole(sign) ? { left, right: sign, mark: '-', next: at + 2 } : null;
  const right = atoms[at + 2];
  if (sign.kind !== 'symbol' || !isWhole(right) || sign.joint !== right.joint) return null;
  const pair = { left, right, mark: sign.lower, next: at + 3 };
  if (sign.lower === ':') return sign.joint === 'tight' ? pair : null;
  if (!DASHES.has(sign.lower) || sign.joint === 'hyphen') return null;
  return sign.joint === 'space' && left.value + right.value > 99 ? null : pair;
}

const isWhole = (atom: Atom | undefined): atom is Atom =>
  atom?.kind === 'digits' && Number.isInteger(atom.value);

/** Whether a pair can end before an atom: no third number, sign or letter hangs on it. */
const closes = (behind: Atom | undefined): boolean =>
  behind === undefined ||
  behind.joint === 'space' ||
  (behind.kind === 'symbol' && !'%$£€°/:'.includes(behind.lower) && !DASHES.has(behind.lower));

/** Whether a pair is a score and no range or span of years: it falls, or stands beside a contest. */
function isWeighed(line: Line, at: number, left: number, right: number): boolean {
  if (left >= 1900 && right >= 1900) return false;
  // "0-1 at half-time"; nothing is counted from nought.
  return left >= right || (left === 0 && right < 10) || nearContest(line, at);
}

/** `odds of five to one`, `by 52 to 48`, `52 votes to 48`: falling pairs, and those beside a contest. */
function findOdds(line: Line, at: number): Figure | null {
  const { atoms } = line;
  const left = lowerAt(line, at - 1) === 'from' ? null : readSide(line, at);
  const to = left === null ? at : toAt(line, left.next);
  const right = left === null || to < 0 ? null : readSide(line, to + 1);
  if (left === null || right === null || right.written !== left.written || left.value === right.value)
    return null;
  if (lowerAt(line, at - 1) !== 'by' && !nearContest(line, at)) return null;
  if (left.value < right.value && !nearLoss(line, at)) return null;
  if (isSign(atoms[right.next]) || readBaseUnit(line, right.next) !== null) return null;
  return figureOf(at, right.next, 'ratio', left.value, left.written, sides(left.value, right.value));
}

/** The `to` that stands at an atom, or behind `votes`; -1 if none does. */
function toAt({ atoms }: Line, at: number): number {
  const to = atoms[at]?.lower === 'votes' ? at + 1 : at;
  return atoms[to]?.lower === 'to' && atoms[to + 1] !== undefined && atoms[to + 1].kind !== 'symbol'
    ? to
    : -1;
}

/** A whole number without a scale. */
function readSide(line: Line, at: number): Reading | null {
  const side = readCardinal(line, at);
  return side === null || side.scaled || !Number.isInteger(side.value) ? null : side;
}

const isSign = (atom: Atom | undefined): boolean => atom?.kind === 'symbol' && '%$£€°'.includes(atom.lower);

const sides = (left: number, right: number): Partial<Figure> => ({
  low: Math.min(left, right),
  high: Math.max(left, right),
  certain: true,
  signs: ['pair'],
});

const LOSSES = /^(?:beaten|defeat(?:ed|s)?|down|los(?:e|es|ing|s|t)|odds|ratio|trail(?:ed|ing|s)?)$/;

const nearLoss = (line: Line, at: number): boolean =>
  line.atoms.slice(Math.max(0, at - 6), at).some((atom) => LOSSES.test(atom.lower));

function nearContest(line: Line, at: number): boolean {
  for (let i = Math.max(0, at - 8); i < Math.min(line.atoms.length, at + 8); i++)
    if (line.atoms[i].kind === 'word' && CONTESTS.has(line.atoms[i].lower)) return true;
  return false;
}
