import { isWord, pieceAt, type Pieces } from '../words/pieces.ts';
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
    const piece = pieceAt(pieces, at);
    if (piece.gap === 2) return null;
    if (at < to)
      joint += `${joint ? ' ' : ''}${piece.kind === 'mark' ? String.fromCharCode(piece.code) : pieces.text.slice(piece.start, piece.end).toLowerCase()}`;
  }
  return joint;
}

const TIME_BEFORE_DAY = jointsOf('', ',', 'on', 'of', '@', 'in', '-', 'this', 'on the', 'in the');
const DAY_BEFORE_TIME = jointsOf(
  '',
  ',',
  'at',
  ', at',
  '@',
  'in',
  '-',
  'at about',
  'at around',
  'around',
  'about',
  'for',
  'by',
  'from',
  'later than',
  'no later than',
);
const WEEKDAY_BEFORE_DATE = jointsOf('', ',', 'the', ', the');
const COARSE = WEEK | MONTH | PERIOD | YEAR;
const FINE = TIME | DATED | NTH;

function jointsOf(...joints: string[]): ReadonlySet<string> {
  return new Set(joints);
}

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

/** Whether two neighbours are one expression, from the levels they name and what stands between. */
function belongTogether(a: Said, b: Said, joint: string): boolean {
  const pair = { a, b, left: levelsOf(a), right: levelsOf(b), joint };
  const { left, right } = pair;
  const isTwice = (a.step && b.step) || (a.direction !== undefined && b.direction !== undefined);
  if ((left & right) !== 0 || isTwice) return false;
  if (isTime(left) && (right & DATED || isTime(right)))
    return TIME_BEFORE_DAY.has(joint) && !(isTime(right) && joint === ',');
  if (isTime(right) && left & (DATED | NTH))
    return DAY_BEFORE_TIME.has(joint) && !(joint === ',' && b.part !== undefined);
  if ((left & ~TIME) === WEEKDAY && right & DAY && !(right & WEEKDAY))
    return WEEKDAY_BEFORE_DATE.has(joint) && b.step === undefined;
  if (right === WEEKDAY && left & DAY && left & MONTH && b.direction === undefined)
    return joint === '' || joint === ',';
  if (right & COARSE && !(right & FINE) && left & (DATED | NTH | WEEK | MONTH | PERIOD))
    return isPartOf(pair);
  return left & COARSE && !(left & (FINE | MONTH)) ? holds(pair) : false;
}

/**
 * The finer before the coarser: `first quarter of 1990`, `Monday of next week`, `October last year`,
 * `Christmas 2010`, `week 31 of 2018`.
 */
function isPartOf({ a, b, left, right, joint }: Pair): boolean {
  const isWeekdayAlone = left & WEEKDAY && !(left & (NTH | MONTH)) && !(right & WEEK);
  if (isWeekdayAlone || (left & DAY && right & WEEK)) return false;
  // `the 15th of next month`, but not `the 15th, last month`
  if (left === DAY && right & MONTH && b.step) return joint === 'of' || joint === '';
  if (left & NTH) return joint === 'of' || joint === 'in';
  const isFiner = lowest(left) < lowest(right);
  if (joint === 'of' && isFiner) return true;
  if (joint === ',') return left === MONTH && b.step?.amounts[0]?.unit === 'year';
  const isDated = b.year !== undefined && a.year !== undefined && left & DATED && left & MONTH;
  return joint === '' && (b.step !== undefined || b.direction === undefined) && isFiner && !isDated;
}

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
  const the = right.quarter !== undefined && isWord(pieces, a.first - 1, 'the');
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
    for (let before = kept[kept.length - 1]; before; before = kept[kept.length - 1]) {
      const joint = readJoint(pieces, before.last, current.first);
      if (joint === null) break;
      const step =
        joinStep(before, current, joint) ??
        joinSetTime(before, current, joint) ??
        joinWeekOf(before, current, joint);
      const [a, b] = [before.meaning, current.meaning];
      if (step) current = step;
      else if (a.kind === 'date' && b.kind === 'date' && belongTogether(a.said, b.said, joint))
        current = join(before, current, a.said, b.said, pieces);
      else break;
      kept.pop();
    }
    kept.push(current);
  }
  return kept;
}
