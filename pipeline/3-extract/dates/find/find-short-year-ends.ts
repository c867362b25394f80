import { readYear } from '../read/read-year.ts';
import { dateFinding, type Finder } from '../time-expression.ts';
import { isDigits, isGlued, isMarkOf, pieceAt, width, type Pieces } from '../words/pieces.ts';

/**
 * The second end of `2012-13` and `1990/91`: its own date, as TimeML has it.
 *
 * Near misses: `2012-08` (a month, found elsewhere), `1990-95 percent`.
 */
export const findShortYearEnds: Finder = (pieces, at) => {
  const start = isBehindDash(pieces, at) ? readYear(pieces, at - 2, false) : null;
  if (!start) return null;
  const { number } = pieceAt(pieces, at);
  const end = Math.floor(start.year / 100) * 100 + number;
  // Up to 12 it may be a month: it is a year only where it is the next one.
  const most = start.year + (number > 12 ? 40 : 1);
  return end > start.year && end <= most ? dateFinding('year', at, at + 1, { year: end }) : null;
};

/** Two figures, glued to four by a dash, and to nothing behind them. */
function isBehindDash(pieces: Pieces, at: number): boolean {
  if (!isDigits(pieces, at) || width(pieces, at) !== 2 || width(pieces, at - 2) !== 4) return false;
  const isGluedDash = isMarkOf(pieces, at - 1, '-–/') && isGlued(pieces, at - 1) && isGlued(pieces, at);
  return isGluedDash && !(isGlued(pieces, at + 1) && isMarkOf(pieces, at + 1, '-/'));
}
