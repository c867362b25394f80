import { knownDays } from '../../../lexicons/known-days.ts';
import { dateFinding, type Finder, type Said } from '../time-expression.ts';
import { isCapital, isMark, isWord, pieceAt, skipMark, type Pieces } from '../words/pieces.ts';
import { daysInMonth } from '../values/calendar.ts';
import { readDayOfMonth } from '../read/read-day-of-month.ts';
import { readYear } from '../read/read-year.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/** A day of the month that ends before an index (`3rd of`, `03`, `the second of`), with the index of its first piece. */
function readDayBefore(pieces: Pieces, month: number): { day: number; first: number } | null {
  const direct = isMark(pieces, month - 1, '-') && pieceAt(pieces, month).gap === 0 ? month - 1 : month;
  const end = isWord(pieces, direct - 1, 'of') ? direct - 1 : direct;
  for (const first of [end - 3, end - 2, end - 1]) {
    const day = readDayOfMonth(pieces, first);
    if (day?.last !== end || pieceAt(pieces, month).gap === 2) continue;
    if (end !== direct && !day.ordinal && pieceAt(pieces, first).kind !== 'digits') continue;
    // `in 5 March …` is fine, `chapter 1.5 March` and `$20 March` are not.
    const before = pieceAt(pieces, first - 1);
    const glued =
      pieceAt(pieces, first).gap === 0 &&
      before.kind === 'mark' &&
      '.,$£€#/:'.includes(String.fromCharCode(before.code || 32));
    return glued ? null : { day: day.day, first: isWord(pieces, first - 1, 'the') ? first - 1 : first };
  }
  return null;
}

/** Words after which a bare `May` or `March` is the month. */
const LEADS = setOf(`
  in, since, until, till, by, last, next, this, early, late, mid, of, from, through, during, before, after,
  for, between, every, each, to, end, following, on
`);

/** Whether a month that is also a verb is meant as the month when it stands alone. */
function isSureMonth(pieces: Pieces, at: number): boolean {
  const piece = pieceAt(pieces, at);
  const { lower } = piece.word;
  if (isMark(pieces, at - 1, '-') && isWord(pieces, at - 2, 'mid')) return true;
  if (lower !== 'may' && lower !== 'march' && lower !== 'mar' && lower !== 'jan' && lower !== 'dec')
    return isCapital(piece) || LEADS.has(pieceAt(pieces, at - 1).word.lower) || isWord(pieces, at - 1, 'the');
  const before = pieceAt(pieces, at - 1).word.lower;
  if (!isCapital(piece))
    return (
      pieceAt(pieces, at + 1).kind !== 'word' &&
      ['in', 'since', 'until', 'last', 'next', 'this'].includes(before)
    );
  if (lower === 'may') return LEADS.has(before) && before !== 'to';
  return lower === 'march' ? LEADS.has(before) && before !== 'to' && before !== 'on' : LEADS.has(before);
}

/**
 * Dates around the name of a month: `Aug. 2`, `3rd of March 2015`, `the first of March`, `14april 2015`, `March 2015`, `June`.
 *
 * Near misses: `he may 5 times …` (no capital), `March 2,000 miles`, `May said`, `they march`.
 */
export const findCalendarDates: Finder = (pieces, at) => {
  const piece = pieceAt(pieces, at);
  const { lower, month } = piece.word;
  const short = piece.end - piece.start <= 4 && !['may', 'june', 'july'].includes(lower);
  const said: Said = { month };
  let first = at;
  let last = short ? skipMark(pieces, at + 1, '.') : at + 1;
  if (last > at + 1 && pieceAt(pieces, at + 1).gap > 0) last = at + 1;

  // A day that the month never has (`30 Feb.`) belongs to something else.
  const fits = <Day extends { day: number }>(day: Day | null): Day | null =>
    day && day.day <= daysInMonth(2000, month) ? day : null;
  const dayBefore = fits(readDayBefore(pieces, at));
  const separated = skipMark(pieces, last, ',/-');
  const the = isWord(pieces, last, 'the') ? last + 1 : separated;
  const dayBehind = dayBefore || pieceAt(pieces, the).gap === 2 ? null : fits(readDayOfMonth(pieces, the));
  if (dayBefore) {
    said.day = dayBefore.day;
    first = dayBefore.first;
  } else if (dayBehind && isDayBehind(pieces, the, dayBehind.last, separated > last)) {
    said.day = dayBehind.day;
    last = dayBehind.last;
  }
  const yearAt =
    isWord(pieces, last, 'of') ||
    (said.day !== undefined && isWord(pieces, last, 'in') && pieceAt(pieces, last + 1).kind === 'digits')
      ? last + 1
      : skipMark(pieces, last, said.day === undefined && !dayBefore ? ",'’/" : ",-/'’");
  const year = pieceAt(pieces, yearAt).gap < 2 ? readYear(pieces, yearAt, true) : null;
  if (year) {
    said.year = year.year;
    last = year.last;
  }
  const yearBefore =
    !year &&
    first === at &&
    pieceAt(pieces, at).gap === 1 &&
    pieceAt(pieces, at - 1).end - pieceAt(pieces, at - 1).start === 4
      ? readYear(pieces, at - 1, true)
      : null;
  if (yearBefore?.last === at) {
    said.year = yearBefore.year;
    first = at - 1;
  }
  if (!year && !yearBefore) said.year = yearOfOtherEnd(pieces, last, month);
  if (said.year === undefined) delete said.year;
  if (said.day === undefined && said.year === undefined && !isSureMonth(pieces, at)) return null;
  // `mar4` and `sat in` share a word with others: an abbreviation alone must look like one.
  if (
    piece.end - piece.start <= 3 &&
    lower !== 'may' &&
    said.day === undefined &&
    said.year === undefined &&
    !isCapital(piece)
  )
    return null;
  if (said.day !== undefined && said.year === undefined) {
    const noun = pieces.text.slice(pieceAt(pieces, last).start, pieceAt(pieces, last).end).toLowerCase();
    const known = knownDays.find(
      (one) => one.month === month && one.day === said.day && one.before.includes(noun),
    );
    if (known) said.knownYear = known.year;
  }
  return dateFinding('calendar date', first, last, said);
};

/** `between March and June 2026`, `from 28 December to 3 January 2026`: the year that the other end of a range gives to this one. */
function yearOfOtherEnd(pieces: Pieces, at: number, month: number): number | undefined {
  const joint = pieceAt(pieces, at);
  const joins =
    ['and', 'to', 'through', 'until'].includes(joint.word.lower) ||
    (joint.kind === 'mark' && '-–'.includes(String.fromCharCode(joint.code || 32)));
  if (!joins) return undefined;
  const day = readDayOfMonth(pieces, at + 1);
  const other = pieceAt(pieces, day ? day.last : at + 1).word.month;
  if (other === 0) return undefined;
  let last = (day ? day.last : at + 1) + 1;
  last = skipMark(pieces, last, '.');
  const dayBehind = day ? null : readDayOfMonth(pieces, last);
  const year = readYear(pieces, skipMark(pieces, dayBehind?.last ?? last, ','), true);
  return year && year.year >= 1000 ? (month <= other ? year.year : year.year - 1) : undefined;
}

/** Whether digits behind a month are its day: not `March 2,000`, `May 5 percent`, `June 10 people`. */
function isDayBehind(pieces: Pieces, at: number, last: number, separated: boolean): boolean {
  const next = pieceAt(pieces, last);
  const glued = next.gap === 0 && next.kind === 'mark';
  if (glued && isMark(pieces, last, '%')) return false;
  if (
    glued &&
    (isMark(pieces, last, ',') || isMark(pieces, last, '.') || isMark(pieces, last, ':')) &&
    pieceAt(pieces, last + 1).kind === 'digits' &&
    pieceAt(pieces, last + 1).gap === 0 &&
    pieceAt(pieces, last + 1).end - pieceAt(pieces, last + 1).start !== 4
  )
    return false;
  // `In March, 20 people`: a comma needs an ordinal behind it.
  if (separated && isMark(pieces, at - 1, ',') && pieceAt(pieces, at).kind === 'digits' && last === at + 1)
    return false;
  if (
    next.word.counted ||
    (next.word.unit !== null && next.gap > 0 && last === at + 1 && next.word.unit !== 'night')
  )
    return false;
  return (
    pieceAt(pieces, at).kind === 'digits' ||
    (pieceAt(pieces, at).word.ordinal > 0 && pieceAt(pieces, at).word.unit === null) ||
    pieceAt(pieces, at).word.cardinal >= 20 ||
    last > at + 1
  );
}
