import { setOf } from '../../../lexicons/read-list.ts';
import { centuryOf } from '../read/read-year.ts';
import { type CodeFinder, dateFinding, type Finding, type Said } from '../time-expression.ts';
import { dayExists } from '../values/calendar.ts';
import type { Pieces } from '../words/pieces.ts';

interface Group {
  number: number;
  digits: number;
  month: number;
}

/**
 * Groups of figures (one may be a month's name) with the same mark between them, and the index behind them.
 */
interface Groups {
  groups: Group[];
  mark: string;
  last: number;
}

/** Groups that are glued together: `2015-03-03`, `10/31/74`, `23-2020-September`; four of them at most. */
function readGroups(pieces: Pieces, at: number): Groups | null {
  const mark = pieces.text[pieces.pieceAt(at).end];
  if (mark !== '-' && mark !== '/' && mark !== '.') return null;
  const groups: Group[] = [];
  let last = at;
  for (;;) {
    const group = groupAt(pieces, last);
    if (!group) return null;
    groups.push(group);
    last++;
    const isJoined = pieces.isMark(last, mark) && pieces.isGlued(last) && pieces.isGlued(last + 1);
    if (!isJoined || groups.length === 4 || !groupAt(pieces, last + 1)) return { groups, mark, last };
    last++;
  }
}

function groupAt(pieces: Pieces, at: number): Group | null {
  const { kind, number, word, start, end } = pieces.pieceAt(at);
  return kind === 'digits' || word.month > 0 ? { number, digits: end - start, month: word.month } : null;
}

const DAY_LEADS = setOf(`after, before, by, from, on, since, until`);

/**
 * Dates in figures. A first number over 12 is the day; otherwise American order, unless full stops stand
 * between (`3.4.2015` is European).
 */
export const numericDates: CodeFinder = {
  find: findNumericDates,
  examples: {
    'on 2015-03-03': '2015-03-03',
    'since 2014-10': '2014-10',
    'on 10/31/74': '1974-10-31',
    'on 29.03.2019': '2019-03-29',
    'filed 23-2020-September': '2020-09-23',
  },
  nearMisses: [
    'they won 2-1',
    'about 1/2 of it',
    'version 1.2.3',
    'call 555-1234',
    'open 24/7',
    'from 192.168.1.1',
  ],
};

function findNumericDates(pieces: Pieces, at: number): Finding | null {
  const read = isGluedToFigure(pieces, at) ? null : readGroups(pieces, at);
  if (!read || goesOn(pieces, read.last)) return null;
  const said = readFields(read.groups, read.mark);
  if (!said || isOtherPair(pieces, at, read)) return null;
  return dateFinding('numeric date', at, read.last, said);
}

/** `B2/3`, `$5/6`, `1.2/3` */
function isGluedToFigure(pieces: Pieces, at: number): boolean {
  if (!pieces.isGlued(at)) return false;
  return pieces.pieceAt(at - 1).kind === 'word' || pieces.isMarkOf(at - 1, '-/.,:$£€#+');
}

/** Whether figures go on behind an index: `3/4x`, `3/4%`, `8/1.5` (a sum). `2015-03-03T10:00` is a date. */
function goesOn(pieces: Pieces, last: number): boolean {
  if (!pieces.isGlued(last)) return false;
  if (pieces.pieceAt(last).kind !== 'mark') return pieces.pieceAt(last).code !== 84;
  if (pieces.isMarkOf(last, '%/-')) return true;
  return pieces.isMarkOf(last, '.,:') && pieces.isDigits(last + 1) && pieces.isGlued(last + 1);
}

/** `24/7`; and two short groups, which are as often a score or a fraction: `on 3/4`, `3/4 at 5` are dates. */
function isOtherPair(pieces: Pieces, at: number, { groups, mark, last }: Groups): boolean {
  if (groups.length !== 2) return false;
  if (groups[0].number === 24 && groups[1].number === 7) return true;
  if (groups.some(({ digits, month }) => digits >= 3 || month > 0)) return false;
  const before = pieces.pieceAt(at - 1);
  const isLed = DAY_LEADS.has(before.word.lower) || before.word.weekday > 0 || at === 0;
  return mark !== '/' || (!isLed && !behindLeads(pieces, last));
}

const behindLeads = (pieces: Pieces, at: number): boolean =>
  pieces.isWord(at, 'at') || (pieces.isDigits(at) && pieces.isMark(at + 1, ':'));

const isShort = ({ digits }: Group): boolean => digits <= 2;
const isMonth = ({ number }: Group): boolean => number >= 1 && number <= 12;
const isYear = ({ digits, number }: Group, earliest: number): boolean =>
  digits === 4 && number >= earliest && number < 2200;
const yearOf = ({ digits, number }: Group): number => (digits === 4 ? number : centuryOf(number));

function readFields(groups: readonly Group[], mark: string): Said | null {
  const month = groups.findIndex((group) => group.month > 0);
  if (groups.length === 3) return month < 0 ? readThree(groups, mark) : readThreeNamed(groups, month);
  if (groups.length !== 2 || mark === '.') return null;
  return month < 0 ? readTwo(groups) : readTwoNamed(groups[month], groups[1 - month]);
}

/** `23-2020-September`, `3-Mar-15` */
function readThreeNamed(groups: readonly Group[], month: number): Said | null {
  const [a, b] = groups.filter((_, index) => index !== month);
  const [year, day] = a.digits === 4 ? [a, b] : [b, a];
  if (year.digits !== 4 && year.digits !== 2) return null;
  return checked({ year: yearOf(year), month: groups[month].month, day: day.number });
}

/** `2015-03-03`, `29.03.2019`, `10/31/74` */
function readThree([a, b, c]: readonly Group[], mark: string): Said | null {
  if (a.digits === 4 && isShort(b) && isShort(c))
    return checked({ year: a.number, month: b.number, day: c.number });
  if (!isShort(a) || !isShort(b) || !(c.digits === 4 || (c.digits === 2 && !isScore([a, b, c], mark))))
    return null;
  const isDayFirst = a.number > 12 || (mark === '.' && b.number <= 12);
  const [month, day] = isDayFirst ? [b, a] : [a, b];
  return checked({ year: yearOf(c), month: month.number, day: day.number });
}

/** `1.2.34` is a version, `1-2-34` a score */
const isScore = ([a, b]: readonly Group[], mark: string): boolean =>
  mark === '.' || (mark === '-' && a.digits === 1 && b.digits === 1);

/** `Jan/3`, `2015-Mar` */
function readTwoNamed({ month }: Group, other: Group): Said | null {
  if (other.digits === 4) return { year: other.number, month };
  return isShort(other) ? checked({ month, day: other.number }) : null;
}

/** `2014-10`, `10/2014`, `4/25` */
function readTwo([a, b]: readonly Group[]): Said | null {
  if (isYear(a, 1500) && b.digits === 2 && isMonth(b)) return { year: a.number, month: b.number };
  if (isYear(b, 1900) && isShort(a) && isMonth(a)) return { year: b.number, month: a.number };
  if (!isShort(a) || !isShort(b)) return null;
  return checked(a.number > 12 ? { month: b.number, day: a.number } : { month: a.number, day: b.number });
}

/** Fields whose day the calendar has (in a leap year, where the year is not said). */
function checked(said: Said): Said | null {
  return dayExists(said.year ?? 2000, said.month!, said.day!) ? said : null;
}
