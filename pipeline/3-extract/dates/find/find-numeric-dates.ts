import { months } from '../../../lexicons/months.ts';
import { centuryOf } from '../read/read-year.ts';
import { dayExists } from '../values/calendar.ts';
import { dateFinding, type Finder, type Said } from '../time-expression.ts';
import { isMark, isWord, pieceAt, type Pieces } from '../words/pieces.ts';

interface Group {
  number: number;
  digits: number;
  month: number;
}

/** Groups of figures (one may be a month's name) with the same mark between them, glued together: `2015-03-03`, `10/31/74`, `23-2020-September`. */
function readGroups(pieces: Pieces, at: number): { groups: Group[]; mark: string; last: number } | null {
  const mark = pieces.text[pieceAt(pieces, at).end];
  if (mark !== '-' && mark !== '/' && mark !== '.') return null;
  const groups: Group[] = [];
  let last = at;
  for (;;) {
    const piece = pieceAt(pieces, last);
    const month = piece.kind === 'word' ? (months[piece.word.lower] ?? 0) : 0;
    if (piece.kind !== 'digits' && month === 0) return null;
    groups.push({ number: piece.number, digits: piece.end - piece.start, month });
    last++;
    const glued =
      isMark(pieces, last, mark) && pieceAt(pieces, last).gap === 0 && pieceAt(pieces, last + 1).gap === 0;
    const more = pieceAt(pieces, last + 1);
    if (
      !glued ||
      groups.length === 4 ||
      !(more.kind === 'digits' || (more.kind === 'word' && more.word.month > 0))
    )
      return { groups, mark, last };
    last++;
  }
}

/**
 * Dates in figures: `2015-03-03`, `2014-10`, `10/31/74`, `29.03.2019`, `4/25`, `Jan/3`, `2018Q4`. A first number over 12 is the day;
 * otherwise American order, unless full stops stand between (`3.4.2015` is European).
 *
 * Near misses: `2-1` (a score), `3.5`, `1/2`, `1.2.3` (a version), `555-1234`, `24/7`, `9/11` (a holiday of its own), `192.168.1.1`.
 */
export const findNumericDates: Finder = (pieces, at) => {
  const piece = pieceAt(pieces, at);
  if (
    piece.gap === 0 &&
    (pieceAt(pieces, at - 1).kind === 'word' ||
      '-/.,:$£€#+'.includes(String.fromCharCode(pieceAt(pieces, at - 1).code || 32)))
  )
    return null;
  const read = readGroups(pieces, at);
  if (!read) return null;
  const { groups, mark, last } = read;
  const behind = pieceAt(pieces, last);
  if (behind.gap === 0 && behind.kind !== 'mark' && !(behind.word.lower === 't' || behind.code === 84))
    return null;
  if (behind.gap === 0 && '%/-'.includes(String.fromCharCode(behind.code || 32))) return null;
  // `8/1.5` is a sum
  if (
    behind.gap === 0 &&
    '.,:'.includes(String.fromCharCode(behind.code || 32)) &&
    pieceAt(pieces, last + 1).kind === 'digits' &&
    pieceAt(pieces, last + 1).gap === 0
  )
    return null;
  const said = readFields(groups, mark);
  if (!said) return null;
  if (groups.length === 2 && groups[0].number === 24 && groups[1].number === 7) return null;
  // Two short groups are as often a score or a fraction.
  if (groups.length === 2 && groups.every(({ digits }) => digits < 3)) {
    const before = pieceAt(pieces, at - 1).word;
    const month = groups.some((group) => group.month > 0);
    const leads =
      ['on', 'by', 'until', 'from', 'since', 'before', 'after'].includes(before.lower) ||
      before.weekday > 0 ||
      (pieceAt(pieces, at - 1).gap === 2 && pieceAt(pieces, at - 1).code === 0);
    if (!month && (mark !== '/' || (!leads && !behindLeads(pieces, last)))) return null;
  }
  return dateFinding('numeric date', at, last, said);
};

const behindLeads = (pieces: Pieces, at: number): boolean =>
  isWord(pieces, at, 'at') || (pieceAt(pieces, at).kind === 'digits' && isMark(pieces, at + 1, ':'));

function readFields(groups: readonly Group[], mark: string): Said | null {
  const month = groups.findIndex((group) => group.month > 0);
  if (groups.length === 3) {
    if (month >= 0) {
      const [a, b] = groups.filter((_, index) => index !== month);
      const [year, day] = a.digits === 4 ? [a, b] : [b, a];
      if (year.digits !== 4 && year.digits !== 2) return null;
      return checked({
        year: year.digits === 4 ? year.number : centuryOf(year.number),
        month: groups[month].month,
        day: day.number,
      });
    }
    const [a, b, c] = groups;
    if (a.digits === 4 && b.digits <= 2 && c.digits <= 2)
      return checked({ year: a.number, month: b.number, day: c.number });
    if ((c.digits !== 4 && c.digits !== 2) || a.digits > 2 || b.digits > 2) return null;
    if (c.digits === 2 && (mark === '.' || (a.digits === 1 && b.digits === 1 && mark === '-'))) return null;
    const year = c.digits === 4 ? c.number : centuryOf(c.number);
    const dayFirst = a.number > 12 || (mark === '.' && b.number <= 12);
    return checked(
      dayFirst ? { year, month: b.number, day: a.number } : { year, month: a.number, day: b.number },
    );
  }
  if (groups.length !== 2 || mark === '.') return null;
  const [a, b] = groups;
  if (month >= 0) {
    const other = groups[1 - month];
    if (other.digits === 4) return { year: other.number, month: groups[month].month };
    return other.digits <= 2 ? checked({ month: groups[month].month, day: other.number }) : null;
  }
  if (
    a.digits === 4 &&
    b.digits === 2 &&
    a.number >= 1500 &&
    a.number < 2200 &&
    b.number >= 1 &&
    b.number <= 12
  )
    return { year: a.number, month: b.number };
  if (
    b.digits === 4 &&
    a.digits <= 2 &&
    b.number >= 1900 &&
    b.number < 2200 &&
    a.number >= 1 &&
    a.number <= 12
  )
    return { year: b.number, month: a.number };
  if (a.digits <= 2 && b.digits <= 2)
    return checked(a.number > 12 ? { month: b.number, day: a.number } : { month: a.number, day: b.number });
  return null;
}

/** Fields whose day the calendar has (in a leap year, where the year is not said). */
function checked(said: Said): Said | null {
  return dayExists(said.year ?? 2000, said.month!, said.day!) ? said : null;
}
