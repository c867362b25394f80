import { readYear } from '../read/read-year.ts';
import { dateFinding, type Finder, type Said } from '../time-expression.ts';
import { isMark, isWord, pieceAt } from '../words/pieces.ts';

/**
 * Short forms of quarters and halves: `Q3 2019`, `2018Q4`, `3Q`, `H1 2020`.
 *
 * Near misses: `Q3` as a road or a car, `H1N1`.
 */
export const findQuarterCodes: Finder = (pieces, at) => {
  const piece = pieceAt(pieces, at);
  if (piece.kind !== 'digits' || piece.end - piece.start !== 1) return null;
  const letter = pieceAt(pieces, at - 1);
  const name = pieces.text.slice(letter.start, letter.end).toLowerCase();
  if (
    piece.gap !== 0 ||
    letter.kind !== 'word' ||
    (name !== 'q' && name !== 'h') ||
    piece.number < 1 ||
    piece.number > (name === 'q' ? 4 : 2)
  )
    return null;
  if (pieceAt(pieces, at + 1).gap === 0 && pieceAt(pieces, at + 1).kind === 'word') return null;
  const said: Said = name === 'q' ? { quarter: piece.number } : { half: piece.number };
  const hyphen = letter.gap === 0 && isMark(pieces, at - 2, '-') ? at - 3 : at - 2;
  const yearBefore =
    letter.gap === 0 || pieceAt(pieces, hyphen).kind === 'digits' ? pieceAt(pieces, hyphen) : null;
  if (yearBefore?.kind === 'digits' && yearBefore.number >= 1900 && yearBefore.number < 2200)
    return dateFinding('numbered period', hyphen, at + 1, { ...said, year: yearBefore.number });
  if (letter.gap === 0 && pieceAt(pieces, at - 2).kind !== 'mark') return null;
  const yearAt = isWord(pieces, at + 1, 'of') ? at + 2 : at + 1;
  const year = readYear(pieces, yearAt, true);
  if (year) return dateFinding('numbered period', at - 1, year.last, { ...said, year: year.year });
  return name === 'q' ? dateFinding('numbered period', at - 1, at + 1, said) : null;
};
