import { addMonthsToDay, dayNumber, formatDay, readDay } from '../values/calendar.ts';
import { DAYS_IN, formatDuration, MONTHS_IN } from '../values/duration-value.ts';
import { lastDayOfHoliday } from '../values/holiday-days.ts';
import { isSameSentence, readTense, type Tense } from '../read/read-tense.ts';
import { anchorOf, type Anchor, type Known } from './anchors.ts';
import { chosenBy, type ChosenBy } from './chosen-by.ts';
import { resolveDate } from './resolve-date.ts';
import type { Pieces } from '../words/pieces.ts';
import { formatValue, spanOf, type TimexDate } from '../values/timex-value.ts';
import type { Amount, Finding, Meaning } from '../time-expression.ts';

/** A finding with its TIMEX3 type and value, the days it covers, and what gave them. */
export interface ResolvedFinding {
  finding: Finding;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
  from: string | null;
  to: string | null;
  granularity: string | null;
  /** `text`, `published`, the index of another finding, or null if unresolved. */
  resolvedFrom: 'text' | 'published' | number | null;
  /** What chose between before and behind the day of publication. */
  resolvedBy: ChosenBy;
  /** The words around it look ahead. */
  ahead: boolean;
}

/**
 * Reads the publication date as the anchor of relative dates: `2025-01-17`, `2025-01-17T09:30:00Z`. The clock
 * is taken as it stands there.
 */
export function readPublished(published: string | null): Anchor | null {
  const day = published === null ? null : readDay(published);
  if (day === null) return null;
  const clock = /T(\d\d):(\d\d)/.exec(published!);
  return { day, minutes: clock ? Number(clock[1]) * 60 + Number(clock[2]) : null, grain: 'day' };
}

/** How many pieces a date in the same sentence may lie back to lend its year or its day. */
const NEAR = 25;
/** How many it may lie back to be what `later in the year` goes on from. */
const RECENT = 120;

/** The date named last, where it stands and ends. */
type Context = NonNullable<Known['context']> & { index: number; last: number };

/** What has been read of an article so far, for the expressions that count from it. */
interface Progress {
  findings: readonly Finding[];
  pieces: Pieces;
  published: Anchor | null;
  context: Context | null;
  report: Known['report'];
  isFragment: boolean;
}

type MeaningOf<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;

/** Resolves findings in the order of the text, so that each can count from the ones before. */
export function resolveFindings(
  findings: readonly Finding[],
  pieces: Pieces,
  published: Anchor | null,
): ResolvedFinding[] {
  const isAlone = isFragment(pieces);
  const progress: Progress = {
    findings,
    pieces,
    published,
    context: null,
    report: null,
    isFragment: isAlone,
  };
  return findings.map((finding, index) => {
    const tense = isAlone ? FORWARD : readTense(pieces, finding);
    const meaning = stepAhead(inRange(findings, index, pieces), tense.tense, published, pieces);
    if (meaning.kind === 'date') return resolveOne(progress, index, meaning, tense);
    if (meaning.kind === 'duration') return resolveLength(progress, finding, meaning, tense);
    return { ...UNRESOLVED, finding, type: meaning.kind === 'set' ? 'SET' : 'DATE', value: meaning.value };
  });
}

const UNRESOLVED = {
  from: null,
  to: null,
  granularity: null,
  resolvedFrom: null,
  resolvedBy: null,
  ahead: false,
} as const;

/** A date, from what is known where it stands; it becomes what the next ones count from. */
function resolveOne(
  progress: Progress,
  index: number,
  meaning: MeaningOf<'date'>,
  tense: Tense,
): ResolvedFinding {
  const { said } = meaning;
  const finding = progress.findings[index];
  const known = knownAt(progress, index, meaning, tense);
  const resolution = resolveDate(said, known);
  const { date, from } = resolution;
  const covered = said.holiday && date.grain === 'day' ? holidaySpan(date, said.holiday) : spanOf(date);
  const isReported = said.quarter && !said.step && hasEnded(covered, progress.published);
  if (isReported && date.year !== null) progress.report = { year: date.year, quarter: date.quarter };
  const resolved: ResolvedFinding = {
    finding,
    type: date.hour !== null || date.part !== null ? 'TIME' : 'DATE',
    value: formatValue(date),
    from: covered?.from ?? null,
    to: covered?.to ?? null,
    granularity: date.grain,
    resolvedFrom: from === 'context' ? progress.context!.index : from,
    resolvedBy: chosenBy(said, known, resolution),
    ahead: tense.tense === 1,
  };
  const anchor = anchorOf(date);
  if (anchor) {
    const stated = from === 'text';
    progress.context = { date, anchor, index, stated, near: true, recent: true, last: finding.last };
  }
  return resolved;
}

/** What is known where a date stands. */
function knownAt(
  { findings, pieces, published, context, report, isFragment: isUsual }: Progress,
  index: number,
  meaning: Meaning,
  { tense, beside }: Tense,
): Known {
  const { first } = findings[index];
  if (context) {
    context.near = first - context.last < NEAR && isSameSentence(pieces, context.last, first);
    context.recent = first - context.last < RECENT;
  }
  const isEnd = context !== null && isRangeEnd(findings, index);
  return {
    published: isClock(meaning) && isOfSet(findings, index) ? null : published,
    context,
    report,
    tense: isEnd ? 0 : tense,
    beside,
    isUsual,
    sentenceYear: isEnd || lendsYear(context) ? context!.date.year : null,
  };
}

/** Whether a date is one of the two ends of a range: both lie in the year of the first one resolved. */
function isRangeEnd(findings: readonly Finding[], index: number): boolean {
  const [before, finding] = [findings[index - 1], findings[index]];
  if (!before || finding.first - before.last > 1) return false;
  return finding.rule === 'range end' || before.rule === 'range end';
}

/** Whether the date named last gives its year to a month in the same sentence. */
const lendsYear = (context: Context | null): boolean =>
  context !== null &&
  context.near &&
  context.stated &&
  (context.date.month !== null || context.date.week !== null);

/** A length of time, with the days that it covers where it lies before or behind the day of publication. */
function resolveLength(
  progress: Progress,
  finding: Finding,
  { amounts, direction }: MeaningOf<'duration'>,
  { tense, beside }: Tense,
): ResolvedFinding {
  const { report, published, pieces } = progress;
  // `the nine months`: the figures that follow are compared with the year before, not with the quarter.
  if (report && pieces.isWord(finding.first, 'the') && isReportedLength(amounts))
    progress.report = { ...report, quarter: null };
  const isTold = direction === 1 && tense === -1 && beside;
  const span = published && direction && !isTold ? durationSpan(amounts, direction, published.day) : null;
  return {
    ...UNRESOLVED,
    ...(span ? { ...span, resolvedFrom: 'published', resolvedBy: 'text' } : {}),
    finding,
    type: 'DURATION',
    value: formatDuration(amounts),
    granularity: amounts[amounts.length - 1].unit,
  };
}

/**
 * Whether a text is nothing but words of time, as in a form or a query: a reader takes such a one to look
 * ahead.
 */
function isFragment(pieces: Pieces): boolean {
  if (pieces.length > FRAGMENT) return false;
  for (let at = 0; at < pieces.length; at++) {
    const { kind, word } = pieces.at(at);
    if (kind === 'word' && (word.lower === '' || word.tense !== 0)) return false;
  }
  return true;
}

const FRAGMENT = 12;
/** A note of a line or two counts hours and minutes from the moment it was written; an article does not. */
const NOTE = 30;
const CLOCK_UNITS: ReadonlySet<Amount['unit']> = new Set(['second', 'minute', 'hour']);
const FORWARD = { tense: 1, beside: false } as const;

/**
 * `will leave in two weeks`: a length behind `in` becomes a step from the publication date where the words
 * look ahead.
 */
function stepAhead(meaning: Meaning, tense: number, published: Anchor | null, { length }: Pieces): Meaning {
  if (
    meaning.kind !== 'duration' ||
    !meaning.behindIn ||
    tense === -1 ||
    !published ||
    meaning.amounts.some(({ count, unit }) => count === null || (length > NOTE && CLOCK_UNITS.has(unit)))
  )
    return meaning;
  return {
    kind: 'date',
    said: { step: { amounts: meaning.amounts, by: 1, from: 'published', reach: 'exact' } },
  };
}

/** `from Monday to Wednesday next week`: a bare weekday lies in the week that is told of the other end. */
function inRange(findings: readonly Finding[], index: number, pieces: Pieces): Meaning {
  const { meaning, last } = findings[index];
  const other = findings[index + 1];
  if (
    !isBareWeekday(meaning) ||
    other?.first !== last + 1 ||
    other.meaning.kind !== 'date' ||
    !RANGING.some((word) => pieces.isWord(last, word))
  )
    return meaning;
  const { said } = other.meaning;
  return said.weekday !== undefined && said.step?.from === 'published'
    ? { kind: 'date', said: { ...said, weekday: meaning.said.weekday } }
    : meaning;
}

const RANGING = ['to', 'through', 'until', 'and', 'or', 'till'];

const isBareWeekday = (meaning: Meaning): meaning is Extract<Meaning, { kind: 'date' }> =>
  meaning.kind === 'date' && meaning.said.weekday !== undefined && Object.keys(meaning.said).length === 1;

/** A time of day with no day: `6am`. */
function isClock(meaning: Meaning): boolean {
  return (
    meaning.kind === 'date' &&
    meaning.said.hour !== undefined &&
    Object.keys(meaning.said).every((key) => CLOCK_FIELDS.has(key))
  );
}

const CLOCK_FIELDS: ReadonlySet<string> = new Set(['hour', 'minute', 'second', 'sureOfHalf', 'zone', 'part']);

/** Whether a time is that of each day of a set: `between 4am and 6am every weekday`, `on Sundays at 9am`. */
function isOfSet(findings: readonly Finding[], index: number): boolean {
  let at = index;
  while (
    at < index + 2 &&
    findings[at + 1] !== undefined &&
    findings[at + 1].first - findings[at].last <= 1 &&
    isClock(findings[at].meaning)
  )
    at++;
  if (findings[at].meaning.kind === 'set') return true;
  const before = findings[index - 1];
  return before?.meaning.kind === 'set' && findings[index].first - before.last <= 1;
}

/** A report is on a quarter that is over. */
const hasEnded = (span: { to: string } | null, published: Anchor | null): boolean =>
  span !== null && published !== null && (readDay(span.to) ?? 0) <= published.day;

/** Six or nine months, or a year: the lengths that business reports sum up. */
function isReportedLength([{ unit, count }]: readonly Amount[]): boolean {
  return (unit === 'month' && (count === 6 || count === 9)) || (unit === 'year' && count === 1);
}

function holidaySpan(
  date: TimexDate,
  rule: Parameters<typeof lastDayOfHoliday>[1],
): { from: string; to: string } | null {
  const span = spanOf(date);
  const day = span ? readDay(span.from) : null;
  return day === null ? null : { from: formatDay(day), to: formatDay(lastDayOfHoliday(day, rule)) };
}

/**
 * The days that `the past three months` covers: from as long ago up to the day of publication; the other way
 * for `the next`.
 */
function durationSpan(
  amounts: readonly Amount[],
  direction: -1 | 1,
  day: number,
): { from: string; to: string } | null {
  let other = day;
  for (const { unit, count } of amounts) {
    if (count === null) return null;
    const [months, days] = [MONTHS_IN[unit], DAYS_IN[unit]];
    if (months) other = addMonthsToDay(other, Math.round(months * count) * direction);
    else if (days) other += Math.round(days * count) * direction;
    else return null;
    // Geological lengths leave the calendar of four-figure years.
    if (other < EARLIEST || other > LATEST) return null;
  }
  return direction < 0
    ? { from: formatDay(other), to: formatDay(day) }
    : { from: formatDay(day), to: formatDay(other) };
}

const EARLIEST = dayNumber(-9999, 1, 1);
const LATEST = dayNumber(9999, 12, 31);
