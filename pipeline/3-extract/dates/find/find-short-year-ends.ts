import { readYear } from '../read/read-year.ts';
import { dateFinding, type Finder } from '../time-expression.ts';
import { pieceAt, width } from '../words/pieces.ts';

/**
 * The second end of `2012-13` and `1990/91`: its own date, as TimeML has it.
 *
 * Near misses: `2012-08` (a month, found elsewhere), `1990-95 percent`.
 */
export const findShortYearEnds: Finder = (pieces, at) => {
  const piece = pieceAt(pieces, at);
  if (piece.kind !== 'digits' || width(pieces, at) !== 2 || piece.gap !== 0) return null;
  const dash = pieceAt(pieces, at - 1);
  if (
    dash.kind !== 'mark' ||
    dash.gap !== 0 ||
    !'-–/'.includes(String.fromCharCode(dash.code || 32)) ||
    width(pieces, at - 2) !== 4
  )
    return null;
  const start = readYear(pieces, at - 2, false);
  const end = start ? Math.floor(start.year / 100) * 100 + piece.number : 0;
  if (
    !start ||
    end <= start.year ||
    end > start.year + 40 ||
    (piece.number <= 12 && dash.code !== 47 && end > start.year + 12)
  )
    return null;
  if (
    pieceAt(pieces, at + 1).gap === 0 &&
    '-/'.includes(String.fromCharCode(pieceAt(pieces, at + 1).code || 32))
  )
    return null;
  if (piece.number <= 12 && piece.number !== (start.year + 1) % 100) return null;
  return dateFinding('year', at, at + 1, { year: end });
};
