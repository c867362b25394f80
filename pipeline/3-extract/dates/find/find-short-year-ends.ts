import { readYear } from '../read/read-year.ts';
import { type CodeFinder, dateFinding, type Finding } from '../time-expression.ts';
import type { Pieces } from '../words/pieces.ts';

/** The second end of two years: its own date, as TimeML has it. */
export const shortYearEnds: CodeFinder = {
  find: findShortYearEnds,
  examples: {
    'in 2012-13': '2013',
    'in 1990/91': '1991',
  },
  nearMisses: ['in 2012-08', 'in 1990-85'],
};

function findShortYearEnds(pieces: Pieces, at: number): Finding | null {
  const start = isBehindDash(pieces, at) ? readYear(pieces, at - 2, false) : null;
  if (!start) return null;
  const { number } = pieces.pieceAt(at);
  const end = Math.floor(start.year / 100) * 100 + number;
  // Up to 12 it may be a month: it is a year only where it is the next one.
  const most = start.year + (number > 12 ? 40 : 1);
  return end > start.year && end <= most ? dateFinding('year', at, at + 1, { year: end }) : null;
}

/** Two figures, glued to four by a dash, and to nothing behind them. */
function isBehindDash(pieces: Pieces, at: number): boolean {
  if (!pieces.isDigits(at) || pieces.width(at) !== 2 || pieces.width(at - 2) !== 4) return false;
  const isGluedDash = pieces.isMarkOf(at - 1, '-–/') && pieces.isGlued(at - 1) && pieces.isGlued(at);
  return isGluedDash && !(pieces.isGlued(at + 1) && pieces.isMarkOf(at + 1, '-/'));
}
