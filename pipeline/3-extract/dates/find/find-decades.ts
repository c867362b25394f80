import { dateFinding, type Finder } from '../time-expression.ts';
import { isMark, isWord, pieceAt, width, type Pieces } from '../words/pieces.ts';

/**
 * Where the `early`, `late` or `mid-` begins that stands before a decade; the decade's own place where none
 * does.
 */
function partBefore(pieces: Pieces, at: number): number {
  if (isMark(pieces, at - 1, '-') && isWord(pieces, at - 2, 'mid')) return at - 2;
  return ['early', 'late', 'mid'].includes(pieceAt(pieces, at - 1).word.lower) ? at - 1 : at;
}

/**
 * Decades: `the 1990s`, `the mid-80s`, `the ’60s`, `the nineties`, `the 1920's`.
 *
 * Near misses: `in his 80s` (an age), `temperatures in the 80s`, `Boeing 737s`.
 */
export const findDecades: Finder = (pieces, at) => {
  const piece = pieceAt(pieces, at);
  const the = (index: number): number => (isWord(pieces, index - 1, 'the') ? index - 1 : index);
  if (piece.word.decade >= 0) {
    const { decade } = piece.word;
    const before = pieceAt(pieces, at - 1).word.cardinal;
    if (before >= 18 && before <= 20)
      return dateFinding('decade', the(at - 1), at + 1, { decade: before * 100 + decade });
    const first = partBefore(pieces, at);
    if (!isWord(pieces, first - 1, 'the') && !isWord(pieces, at - 1, 'in')) return null;
    return dateFinding('decade', isWord(pieces, at - 1, 'the') ? at - 1 : at, at + 1, {
      decade: (decade < 20 ? 2000 : 1900) + decade,
    });
  }
  if (piece.kind !== 'digits' || piece.number % 10 !== 0) return null;
  const mark = skipApostrophe(pieces, at + 1);
  const s = pieceAt(pieces, mark);
  if (s.word.lower !== 's' || s.gap !== 0 || pieceAt(pieces, at + 1).gap !== 0) return null;
  const digits = width(pieces, at);
  // `the 1600s` are a century, `the 1610s` a decade.
  const hundreds = piece.number % 100 === 0 && piece.number < 2000;
  if (digits === 4 && piece.number >= 1000 && piece.number < 2200)
    return dateFinding(
      'decade',
      the(at),
      mark + 1,
      hundreds ? { century: piece.number } : { decade: piece.number },
    );
  if (digits !== 2) return null;
  const apostrophe = piece.gap === 0 && skipApostrophe(pieces, at - 1) === at ? at - 1 : at;
  const early = partBefore(pieces, apostrophe);
  if (apostrophe === at && early === at) return null;
  if (!isWord(pieces, early - 1, 'the') && early === apostrophe && apostrophe === at) return null;
  return dateFinding('decade', early === apostrophe ? the(apostrophe) : apostrophe, mark + 1, {
    decade: (piece.number < 20 ? 2000 : 1900) + piece.number,
  });
};

const skipApostrophe = (pieces: Pieces, at: number): number =>
  isMark(pieces, at, "'") || isMark(pieces, at, '’') || isMark(pieces, at, '‘') ? at + 1 : at;
