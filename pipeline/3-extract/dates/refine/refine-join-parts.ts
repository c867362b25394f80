import { isWord, pieceAt, type Pieces } from '../words/pieces.ts';
import { EMPTY_DATE, formatValue } from '../values/timex-value.ts';
import type { Finding, Said } from '../time-expression.ts';

const CLOCK = 1;
const DAY = 2;
const WEEKDAY = 4;
const WEEK = 8;
const MONTH = 16;
const PERIOD = 32;
const YEAR = 64;
const NTH = 128;
const PART = 256;

/** Which levels an expression names, as bits. */
function levelsOf(said: Said): number {
  let levels = 0;
  if (said.hour !== undefined) levels |= CLOCK;
  if (said.part !== undefined) levels |= PART;
  if (said.day !== undefined || said.holiday) levels |= DAY;
  if (said.weekday !== undefined) levels |= WEEKDAY;
  if (said.week !== undefined) levels |= WEEK;
  if (said.month !== undefined) levels |= MONTH;
  if (said.quarter !== undefined || said.half !== undefined || said.season) levels |= PERIOD;
  if (said.year !== undefined) levels |= YEAR;
  if (said.nth) levels |= NTH;
  const unit = said.step?.reach === 'whole' || said.quarter === 0 ? said.step?.amounts[0]?.unit : undefined;
  if (said.step?.reach === 'exact') levels |= DAY | YEAR;
  if (unit === 'day') levels |= DAY;
  if (unit === 'week' || unit === 'weekend') levels |= WEEK;
  if (unit === 'month') levels |= MONTH;
  if (unit === 'quarter') levels |= PERIOD;
  if (unit === 'year') levels |= YEAR;
  return levels;
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

/** Whether two neighbours are one expression, from the levels they name and what stands between. */
function belongTogether(a: Said, b: Said, joint: string): boolean {
  const [left, right] = [levelsOf(a), levelsOf(b)];
  if ((left & right) !== 0 || (a.step && b.step) || (a.direction !== undefined && b.direction !== undefined))
    return false;
  const leftTime = (left & ~TIME) === 0;
  const rightTime = (right & ~TIME) === 0;
  // `5 p.m. EST, Nov. 6`, `9am on Saturday`, `8 this evening`, `10 in the evening`
  if (leftTime && (right & DATED || rightTime))
    return (
      ['', ',', 'on', 'of', '@', 'in', '-', 'this', 'on the', 'in the'].includes(joint) &&
      !(rightTime && joint === ',')
    );
  // `Friday at noon`, `tomorrow afternoon`, `Oct. 14 for 8:00`, `this morning at 12`
  if (rightTime && left & (DATED | NTH))
    return (
      [
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
      ].includes(joint) && !(joint === ',' && b.part !== undefined)
    );
  // `Tuesday March 7`, `Friday the 26th`, `Jul 18, Fri`
  if ((left & ~TIME) === WEEKDAY && right & DAY && !(right & WEEKDAY))
    return ['', ',', 'the', ', the'].includes(joint) && b.step === undefined;
  if (right === WEEKDAY && left & DAY && left & MONTH && b.direction === undefined)
    return joint === '' || joint === ',';
  // finer before coarser: `first quarter of 1990`, `Monday of next week`, `October last year`, `Christmas 2010`, `week 31 of 2018`
  const finer = (x: number): boolean => (x & (WEEK | MONTH | PERIOD | YEAR)) !== 0;
  const lowest = (x: number): number => x & -x & (DAY | WEEKDAY | WEEK | MONTH | PERIOD | YEAR | NTH);
  if (finer(right) && !(right & (TIME | DATED | NTH)) && left & (DATED | WEEK | MONTH | PERIOD | NTH)) {
    if (left & WEEKDAY && !(left & NTH) && !(right & WEEK) && !(left & MONTH)) return false;
    if (left & DAY && right & WEEK) return false;
    // `the 15th of next month`, but not `the 15th, last month`
    if (left === DAY && right & MONTH && b.step) return joint === 'of' || joint === '';
    if (left & NTH) return joint === 'of' || joint === 'in';
    if (joint === '')
      return (
        (b.step !== undefined || b.direction === undefined) &&
        lowest(left) < lowest(right) &&
        !(b.year !== undefined && left & DATED && left & MONTH && a.year !== undefined)
      );
    return (
      (joint === 'of' && lowest(left) < lowest(right)) ||
      (joint === ',' && b.step !== undefined && b.step.amounts[0]?.unit === 'year' && left === MONTH)
    );
  }
  // coarser before finer: `next year’s first quarter`, `the 1988 second quarter`, `next week Monday`
  if (finer(left) && !(left & (TIME | DATED | NTH | MONTH))) {
    if (left === YEAR && right & PERIOD) return ["' s", '’ s', ''].includes(joint);
    if (left === WEEK && (right & ~TIME) === WEEKDAY && b.direction === undefined)
      return (joint === '' || joint === 'on' || joint === ',') && a.step !== undefined;
  }
  return false;
}

/** `three days after Easter`, `two weeks from tomorrow`: a length of days or weeks, a joint and a day. */
function joinStep(a: Finding, b: Finding, joint: string): Finding | null {
  if (a.meaning.kind !== 'duration' || b.meaning.kind !== 'date') return null;
  const by = joint === 'after' || joint === 'from' ? 1 : joint === 'before' ? -1 : 0;
  const { amounts, direction } = a.meaning;
  const { said } = b.meaning;
  const days = levelsOf(said) & DAY || (said.weekday !== undefined && said.direction !== undefined);
  // One step only: a chain of thousands would be as deep.
  if (
    by === 0 ||
    direction ||
    !days ||
    typeof said.step?.from === 'object' ||
    amounts.some(
      ({ count, unit }) => count === null || unit === 'hour' || unit === 'minute' || unit === 'second',
    ) ||
    a.rule === 'hyphenated duration' ||
    a.rule === 'age'
  )
    return null;
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

/** Joins neighbours that are one expression: date and time, weekday and date, part and whole, an amount and the day it counts from. */
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
