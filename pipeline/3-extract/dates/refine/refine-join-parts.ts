import type { Pieces } from '../words/pieces.ts';
import { EMPTY_DATE, formatValue } from '../values/timex-value.ts';
import type { Amount, Finding, Said } from '../time-expression.ts';

const CLOCK = 1;
const DAY = 2;
const WEEKDAY = 4;
const WEEK = 8;
const MONTH = 16;
const PERIOD = 32;
const YEAR = 64;
const NTH = 128;
const PART = 256;

/** The level that a field names. */
const LEVELS: readonly (readonly [(said: Said) => unknown, number])[] = [
  [({ hour }) => hour !== undefined, CLOCK],
  [({ part }) => part !== undefined, PART],
  [({ day, holiday }) => day !== undefined || holiday !== undefined, DAY],
  [({ weekday }) => weekday !== undefined, WEEKDAY],
  [({ week }) => week !== undefined, WEEK],
  [({ month }) => month !== undefined, MONTH],
  [({ quarter, half, season }) => quarter ?? half ?? season, PERIOD],
  [({ quarter }) => quarter === 0, PERIOD],
  [({ year }) => year !== undefined, YEAR],
  [({ nth }) => nth !== undefined, NTH],
  [({ step }) => step?.reach === 'exact', DAY | YEAR],
];
/** The level that a step over whole units names: `next week`. */
const LEVEL_OF: Partial<Record<Amount['unit'], number>> = {
  day: DAY,
  week: WEEK,
  weekend: WEEK,
  month: MONTH,
  quarter: PERIOD,
  year: YEAR,
};

/** Which levels an expression names, as bits. */
function levelsOf(said: Said): number {
  let levels = 0;
  for (const [names, level] of LEVELS) if (names(said)) levels |= level;
  const isWhole = said.step?.reach === 'whole' || said.quarter === 0;
  const unit = isWhole ? said.step?.amounts[0]?.unit : undefined;
  return unit ? levels | (LEVEL_OF[unit] ?? 0) : levels;
}

const TIME = CLOCK | PART;
const DATED = DAY | WEEKDAY;

/** Words and marks between two findings, as one string; null where it is too much to be a joint. */
function readJoint(pieces: Pieces, from: number, to: number): string | null {
  if (to - from > 3) return null;
  let joint = '';
  for (let at = from; at <= to; at++) {
    const { gap, start, end } = pieces.pieceAt(at);
    if (gap === 2) return null;
    if (at < to) joint += `${joint ? ' ' : ''}${pieces.text.slice(start, end).toLowerCase()}`;
  }
  return joint;
}

/** Words and marks, with bars between them; nothing at all is one of them. */
const jointsOf = (joints: string): ReadonlySet<string> =>
  new Set(joints.split('|').map((joint) => joint.trim()));

const TIME_BEFORE_DAY = jointsOf(' | , | on | of | @ | in | - | this | on the | in the');
const DAY_BEFORE_TIME = jointsOf(`
  | , | at | , at | @ | in | - | for | by | from | about | at about | around | at around | later than
  | no later than
`);
const WEEKDAY_BEFORE_DATE = jointsOf(' | , | the | , the');
const COARSE = WEEK | MONTH | PERIOD | YEAR;
const FINE = TIME | DATED | NTH;

/** Two neighbours: what each says, the levels that it names, and what stands between them. */
interface Pair {
  a: Said;
  b: Said;
  left: number;
  right: number;
  joint: string;
}

/** The finest level above the hour. */
const lowest = (levels: number): number => levels & -levels & (DATED | NTH | COARSE);
const isTime = (levels: number): boolean => (levels & ~TIME) === 0;
const has = (levels: number, some: number): boolean => (levels & some) !== 0;

const never = (): boolean => false;
/** Nothing finer than a week. */
const isCoarse = (levels: number): boolean => has(levels, COARSE) && !has(levels, FINE);
const isWeekdayAlone = (left: number, right: number): boolean =>
  has(left, WEEKDAY) && !has(left, NTH | MONTH) && !has(right, WEEK);

/** A way in which two neighbours can be one expression: the levels that they name, and what may stand between. */
type Bond = readonly [applies: (pair: Pair) => boolean, joins: (pair: Pair) => boolean];

/** The first that applies decides. */
const BONDS: readonly Bond[] = [
  // `5 p.m. on Friday`, `8 a.m. this morning`
  [
    ({ left, right }) => isTime(left) && (has(right, DATED) || isTime(right)),
    ({ right, joint }) => TIME_BEFORE_DAY.has(joint) && !(isTime(right) && joint === ','),
  ],
  // `Friday at 5 p.m.`
  [
    ({ left, right }) => isTime(right) && has(left, DATED | NTH),
    ({ b, joint }) => DAY_BEFORE_TIME.has(joint) && !(joint === ',' && b.part !== undefined),
  ],
  // `Monday, March 3`
  [
    ({ left, right }) => (left & ~TIME) === WEEKDAY && has(right, DAY) && !has(right, WEEKDAY),
    ({ b, joint }) => WEEKDAY_BEFORE_DATE.has(joint) && b.step === undefined,
  ],
  // `March 3, Monday`
  [
    ({ b, left, right }) =>
      right === WEEKDAY && has(left, DAY) && has(left, MONTH) && b.direction === undefined,
    ({ joint }) => joint === '' || joint === ',',
  ],
  // No year has a Friday of its own, and no week a 15th.
  [
    ({ left, right }) =>
      isCoarse(right) && (isWeekdayAlone(left, right) || (has(left, DAY) && has(right, WEEK))),
    never,
  ],
  // `the 15th of next month`, but not `the 15th, last month`
  [
    ({ b, left, right }) => isCoarse(right) && left === DAY && has(right, MONTH) && b.step !== undefined,
    ({ joint }) => joint === 'of' || joint === '',
  ],
  // `the first Tuesday in March`
  [({ left, right }) => isCoarse(right) && has(left, NTH), ({ joint }) => joint === 'of' || joint === 'in'],
  [({ left, right }) => isCoarse(right) && has(left, DATED | WEEK | MONTH | PERIOD), isPartOf],
  [({ left }) => has(left, COARSE) && !has(left, FINE | MONTH), holds],
];

/** Whether two neighbours are one expression, from the levels they name and what stands between. */
function belongTogether(a: Said, b: Said, joint: string): boolean {
  const pair = { a, b, left: levelsOf(a), right: levelsOf(b), joint };
  const isTwice = (a.step && b.step) || (a.direction !== undefined && b.direction !== undefined);
  if (isTwice || has(pair.left, pair.right)) return false;
  return BONDS.find(([applies]) => applies(pair))?.[1](pair) ?? false;
}

/**
 * The finer before the coarser: `first quarter of 1990`, `Monday of next week`, `October last year`,
 * `Christmas 2010`, `week 31 of 2018`.
 */
function isPartOf({ a, b, left, right, joint }: Pair): boolean {
  const isFiner = lowest(left) < lowest(right);
  switch (joint) {
    case 'of':
      return isFiner;
    case ',':
      return left === MONTH && b.step?.amounts[0]?.unit === 'year';
    case '':
      return isFiner && (b.step !== undefined || b.direction === undefined) && !isOfTwoYears(a, b, left);
    default:
      return false;
  }
}

/** `March 3, 2015` and another year */
const isOfTwoYears = (a: Said, b: Said, left: number): boolean =>
  a.year !== undefined && b.year !== undefined && has(left, DATED) && has(left, MONTH);

/**
 * The coarser before the finer: `next year’s first quarter`, `the 1988 second quarter`, `next week Monday`.
 */
function holds({ a, b, left, right, joint }: Pair): boolean {
  if (left === YEAR && right & PERIOD) return joint === '' || joint === "' s" || joint === '’ s';
  const isDayOfWeek = left === WEEK && (right & ~TIME) === WEEKDAY && b.direction === undefined;
  return isDayOfWeek && a.step !== undefined && (joint === '' || joint === 'on' || joint === ',');
}

const CLOCK_UNITS: ReadonlySet<Amount['unit']> = new Set(['hour', 'minute', 'second']);
const STEP_BY: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['from', 1],
  ['before', -1],
]);

/** `three days after Easter`, `two weeks from tomorrow`: a length of days or weeks, a joint and a day. */
function joinStep(a: Finding, b: Finding, joint: string): Finding | null {
  if (a.meaning.kind !== 'duration' || b.meaning.kind !== 'date') return null;
  const by = STEP_BY.get(joint);
  const { amounts, direction } = a.meaning;
  const { said } = b.meaning;
  const isDay = levelsOf(said) & DAY || (said.weekday !== undefined && said.direction !== undefined);
  const isCountable = amounts.every(({ count, unit }) => count !== null && !CLOCK_UNITS.has(unit));
  const isAdjective = a.rule === 'hyphenated duration' || a.rule === 'age';
  // One step only: a chain of thousands would be as deep.
  const isChain = typeof said.step?.from === 'object';
  if (!by || direction || !isDay || isChain || !isCountable || isAdjective) return null;
  return {
    ...a,
    last: b.last,
    rule: 'step from date',
    meaning: { kind: 'date', said: { step: { amounts, by, from: said, reach: 'exact' } } },
  };
}

/** `every Monday at 4 p.m.`: the hour goes into the set. */
function joinSetTime(a: Finding, b: Finding, joint: string): Finding | null {
  if (
    a.meaning.kind !== 'set' ||
    !a.meaning.value.startsWith('XXXX-WXX-') ||
    b.meaning.kind !== 'date' ||
    (joint !== 'at' && joint !== '')
  )
    return null;
  const { said } = b.meaning;
  if ((levelsOf(said) & ~TIME) !== 0 || said.hour === undefined) return null;
  const clock = formatValue({
    ...EMPTY_DATE,
    grain: said.minute === undefined ? 'hour' : 'minute',
    hour: said.hour,
    minute: said.minute ?? null,
  });
  return {
    ...a,
    last: b.last,
    meaning: { kind: 'set', value: a.meaning.value + clock.slice(clock.indexOf('T')) },
  };
}

/** `the week of April 10`, `the week starting on Monday`: the week that holds the day. */
function joinWeekOf(a: Finding, b: Finding, joint: string): Finding | null {
  if (
    a.rule !== 'week of' ||
    b.meaning.kind !== 'date' ||
    !['of', 'starting', 'beginning', 'starting on', 'beginning on'].includes(joint) ||
    !(levelsOf(b.meaning.said) & DATED)
  )
    return null;
  return {
    ...a,
    last: b.last,
    rule: 'joined date',
    meaning: { kind: 'date', said: { ...b.meaning.said, weekOf: true } },
  };
}

/** The later of two rules tells less; a joined finding is named by its finer part. */
function join(a: Finding, b: Finding, left: Said, right: Said, pieces: Pieces): Finding {
  const said: Said = { ...left, ...right };
  // `the 1988 third quarter`: the article belongs to the quarter.
  const the = right.quarter !== undefined && pieces.isWord(a.first - 1, 'the');
  return {
    first: the ? a.first - 1 : a.first,
    last: b.last,
    meaning: { kind: 'date', said },
    modifier: a.modifier ?? b.modifier,
    rule: left.hour !== undefined || right.hour !== undefined ? 'joined time' : 'joined date',
  };
}

/**
 * Joins neighbours that are one expression: date and time, weekday and date, part and whole, an amount and
 * the day it counts from.
 */
export function refineJoinParts(findings: readonly Finding[], pieces: Pieces): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    let current = finding;
    for (let before = kept.at(-1); before; before = kept.at(-1)) {
      const joined = joinPair(before, current, pieces);
      if (!joined) break;
      current = joined;
      kept.pop();
    }
    kept.push(current);
  }
  return kept;
}

/** Two neighbours as one finding; null where they are two. */
function joinPair(a: Finding, b: Finding, pieces: Pieces): Finding | null {
  const joint = readJoint(pieces, a.last, b.first);
  if (joint === null) return null;
  const step = joinStep(a, b, joint) ?? joinSetTime(a, b, joint) ?? joinWeekOf(a, b, joint);
  if (step || a.meaning.kind !== 'date' || b.meaning.kind !== 'date') return step;
  const [left, right] = [a.meaning.said, b.meaning.said];
  return belongTogether(left, right, joint) ? join(a, b, left, right, pieces) : null;
}
