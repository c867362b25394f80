import { isCapital, isMark, pieceAt, skipMark, type Pieces } from '../words/pieces.ts';

/** `last`, `this`, `next` and their kin at an index: -1, 0, 1; null for any other word. */
export function readDirection(pieces: Pieces, at: number): -1 | 0 | 1 | null {
  switch (pieceAt(pieces, at).word.lower) {
    case 'last':
    case 'past':
    case 'previous':
      return -1;
    case 'this':
    case 'current':
      return 0;
    case 'next':
    case 'coming':
    case 'upcoming':
    case 'following':
      return 1;
    default:
      return null;
  }
}

/** Whether a short form such as `Sat` or `sun` stands for a weekday. */
export function isSureWeekday(pieces: Pieces, at: number): boolean {
  const piece = pieceAt(pieces, at);
  if (piece.word.lower.includes('day')) return true;
  if (
    isMark(pieces, at + 1, '.') &&
    pieceAt(pieces, at + 1).gap === 0 &&
    (isCapital(piece) || (pieceAt(pieces, at + 2).code === 0 && pieceAt(pieces, at - 1).code === 0))
  )
    return true;
  const next = pieceAt(pieces, skipMark(pieces, at + 1, ','));
  if (next.word.month > 0 || (next.kind === 'digits' && next.number <= 31 && isCapital(piece))) return true;
  if (pieceAt(pieces, at - 1).code === 0 && next.code === 0) return true;
  if (piece.word.lower === 'sun' || piece.word.lower === 'sat')
    return isMark(pieces, at - 1, ',') && pieceAt(pieces, at - 2).kind === 'digits';
  const before = pieceAt(pieces, at - 1);
  return (
    isCapital(piece) &&
    (before.word.lower === 'on' ||
      readDirection(pieces, at - 1) !== null ||
      isMark(pieces, at - 1, ',') ||
      before.word.unit === 'week')
  );
}
