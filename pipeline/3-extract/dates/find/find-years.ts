import { readEra, isEarlyYear } from './find-early-years.ts';
import { readYear } from '../read/read-year.ts';
import { dateFinding, type Finder, type Said } from '../time-expression.ts';
import { isMark, isWord, pieceAt } from '../words/pieces.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const YEAR_LEADS = setOf(`
  in, since, by, from, until, till, through, during, before, after, of, between, year, early, late, mid, to,
  and, fiscal, around, about, for, or, to, than, the, its, over, into, ended, ending, end, calendar
`);

/**
 * Bare years: `in 1988`, `the 1990 invasion`, `the year 2000`, `fiscal 1989`, `nineteen ninety-six`, `44 BC`, and both ends of `2012-13`.
 *
 * Near misses: `2,000 people`, `2000 people`, `$1990`, `1990 shares`, `flight 1549`, `a 1500-seat hall`, `No. 1999`.
 */
export const findYears: Finder = (pieces, at) => {
  const before = pieceAt(pieces, at - 1).word;
  const era = readEra(pieces, at);
  if (era) return era;
  if (isEarlyYear(pieces, at)) return dateFinding('year', at, at + 1, { year: pieceAt(pieces, at).number });
  const piece = pieceAt(pieces, at);
  const lead = YEAR_LEADS.has(before.lower);
  const year = readYear(pieces, at, false);
  if (!year) return null;
  const { number } = piece;
  if (
    piece.kind === 'word' &&
    !(before.lower === 'in' || before.lower === 'since' || before.lower === 'year' || year.last > at + 2)
  )
    return null;
  if (
    piece.kind === 'digits' &&
    (number < 1900 || number > 2050) &&
    !lead &&
    !isMark(pieces, at - 1, '(') &&
    !isMark(pieces, at - 1, '-') &&
    !isMark(pieces, at - 1, '–')
  )
    return null;
  // `a 2000-seat hall`, but `1990-91`, `1990-era` and `the 1985-1987 boom`.
  if (
    isMark(pieces, at + 1, '-') &&
    pieceAt(pieces, at + 1).gap === 0 &&
    pieceAt(pieces, at + 2).gap === 0 &&
    pieceAt(pieces, at + 2).kind === 'word' &&
    number % 100 === 0
  )
    return null;
  const said: Said = { year: year.year };
  let first = at;
  if (before.lower === 'fiscal' || before.lower === 'fy' || before.lower === 'calendar') {
    first = at - 1;
    if (before.lower !== 'calendar') said.fiscal = true;
    if (isWord(pieces, first - 1, 'the')) first--;
  } else if (before.lower === 'year') {
    first = isWord(pieces, at - 2, 'fiscal') || isWord(pieces, at - 2, 'calendar') ? at - 2 : at - 1;
    if (isWord(pieces, first - 1, 'the')) first--;
    if (isWord(pieces, first, 'fiscal')) said.fiscal = true;
  } else if (
    before.tense === 0 &&
    ['flight', 'room', 'no', 'route', 'highway', 'section', 'page', 'model'].includes(
      pieces.text.slice(pieceAt(pieces, at - 1).start, pieceAt(pieces, at - 1).end).toLowerCase(),
    )
  )
    return null;
  // `the 1988 quarter`, `the 1988 period` of a report
  const the = isWord(pieces, at - 1, 'the');
  const period = pieces.text.slice(pieceAt(pieces, year.last).start, pieceAt(pieces, year.last).end);
  if (the && (period === 'quarter' || period === 'period'))
    return dateFinding('reported year', at - 1, year.last + 1, { ...said, quarter: 0 });
  return dateFinding(lead || first < at ? 'year' : 'bare year', first, year.last, said);
};
