import { figureOf, type Figure, type Line } from './figure.ts';
import { readCardinal } from './read-cardinal.ts';
import { readBaseUnit } from './read-unit.ts';
import { timeUnits } from '../../lexicons/units.ts';
import { setOf } from '../../lexicons/read-list.ts';

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
 * Finds two numbers that are weighed against each other: scores and votes (`3-1`, `52-48`), `3:1`, `five to one`, and shares (`one in five`, `nine out of ten`), whose value
 * is the fraction.
 *
 * The value of a pair is its first side; `low` and `high` are both sides. Near misses: `10-15 people` (range), `7:30` (time), `2019-20` (years), `two in 2019`, `3 in ten minutes`.
 */
export function findRatio(line: Line, at: number): Figure | null {
  return findShare(line, at) ?? findPair(line, at) ?? findOdds(line, at);
}

function findShare(line: Line, at: number): Figure | null {
  const { atoms } = line;
  const above = readCardinal(line, at);
  if (above === null || above.scaled || !Number.isInteger(above.value) || above.value < 1) return null;
  const out = atoms[above.next]?.lower === 'out' && atoms[above.next + 1]?.lower === 'of';
  const within = atoms[above.next]?.lower === 'in';
  if (!out && !within) return null;
  let from = above.next + (out ? 2 : 1);
  if (atoms[from]?.lower === 'every') from++;
  if (atoms[from] === undefined || (atoms[from].kind !== 'digits' && atoms[from].kind !== 'word'))
    return null;
  const below = readCardinal(line, atoms[from].lower === 'a' ? from + 1 : from);
  if (below === null || below.value <= above.value || !Number.isInteger(below.value)) return null;
  if (
    within &&
    (above.written !== below.written || !(below.value <= 10 || below.value % 10 === 0 || below.scaled))
  )
    return null;
  const behind = atoms[below.next];
  if (behind?.kind === 'symbol' && '%$£€:/'.includes(behind.lower)) return null;
  if (
    behind?.kind === 'word' &&
    (behind.joint !== 'space' ||
      Object.hasOwn(timeUnits, behind.lower.replace(/s$/, '')) ||
      behind.lower === 'per' ||
      behind.lower === 'am' ||
      behind.lower === 'pm' ||
      (within && /^(?:month|game|match|race|season|appearance|start|attempt|outing)s?$/.test(behind.lower)))
  )
    return null;
  return figureOf(at, below.next, 'fraction', above.value / below.value, above.written, {
    certain: true,
    signs: ['share'],
  });
}

function findPair(line: Line, at: number): Figure | null {
  const { atoms } = line;
  const left = atoms[at];
  if (left.kind !== 'digits' || !Number.isInteger(left.value)) return null;
  const sign = atoms[at + 1];
  const hyphen = sign?.kind === 'digits' && sign.joint === 'hyphen';
  const right = hyphen ? sign : atoms[at + 2];
  const next = hyphen ? at + 2 : at + 3;
  const mark = hyphen ? '-' : sign?.lower;
  if (right?.kind !== 'digits' || !Number.isInteger(right.value) || mark === undefined) return null;
  const spaced = !hyphen && sign.joint === 'space' && right.joint === 'space' && mark !== ':';
  if (!hyphen && (sign.kind !== 'symbol' || (!spaced && (sign.joint !== 'tight' || right.joint !== 'tight'))))
    return null;
  if (spaced && left.value + right.value > 99) return null;
  const colon = mark === ':';
  if (!colon && !DASHES.has(mark)) return null;
  if (colon ? right.lower.length > 1 : NAMES.has(`${left.lower}-${right.lower}`)) return null;
  const behind = atoms[next];
  if (
    behind !== undefined &&
    behind.joint !== 'space' &&
    (behind.kind !== 'symbol' || '%$£€°/:'.includes(behind.lower) || DASHES.has(behind.lower))
  )
    return null;
  // "0-1 at half-time"; nothing is counted from nought.
  if (left.value < right.value && !colon && !nearContest(line, at) && !(left.value === 0 && right.value < 10))
    return null;
  if (left.value >= 1900 && right.value >= 1900 && !colon) return null;
  return figureOf(at, next, 'ratio', left.value, 'digits', sides(left.value, right.value));
}

/** `odds of five to one`, `by 52 to 48`: falling pairs, and those beside a contest. */
function findOdds(line: Line, at: number): Figure | null {
  const { atoms } = line;
  const before = atoms[at - 1]?.lower;
  if (before === 'from') return null;
  const left = readCardinal(line, at);
  if (
    left === null ||
    left.scaled ||
    !(atoms[left.next]?.lower === 'to' || atoms[left.next]?.lower === 'votes')
  )
    return null;
  const to = atoms[left.next].lower === 'votes' ? left.next + 1 : left.next;
  if (atoms[to]?.lower !== 'to' || atoms[to + 1] === undefined || atoms[to + 1].kind === 'symbol')
    return null;
  const right = readCardinal(line, to + 1);
  if (
    right === null ||
    right.scaled ||
    right.written !== left.written ||
    !Number.isInteger(left.value) ||
    !Number.isInteger(right.value)
  )
    return null;
  const behind = atoms[right.next];
  if (behind !== undefined && behind.kind === 'symbol' && '%$£€°'.includes(behind.lower)) return null;
  const contest = nearContest(line, at) || before === 'by';
  if (!contest || left.value === right.value) return null;
  if (left.value < right.value && !nearLoss(line, at)) return null;
  if (readBaseUnit(line, right.next) !== null) return null;
  return figureOf(at, right.next, 'ratio', left.value, left.written, sides(left.value, right.value));
}

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
