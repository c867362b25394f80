import type { Pieces } from '../words/pieces.ts';

/** A day of the month at an index: `5`, `5th`, `fifth`, `twenty-first`. */
export function readDayOfMonth(
  pieces: Pieces,
  at: number,
): { day: number; last: number; ordinal: boolean } | null {
  const piece = pieces.pieceAt(at);
  if (piece.kind === 'digits') {
    if (piece.number < 1 || piece.number > 31 || piece.end - piece.start > 2) return null;
    const suffix = pieces.pieceAt(at + 1);
    const ordinal = suffix.gap === 0 && ['st', 'nd', 'rd', 'th'].includes(suffix.word.lower);
    return { day: piece.number, last: ordinal ? at + 2 : at + 1, ordinal };
  }
  const { ordinal, cardinal } = piece.word;
  if (ordinal > 0 && ordinal <= 31) return { day: ordinal, last: at + 1, ordinal: true };
  if (cardinal === 20 || cardinal === 30) {
    const next = pieces.isMark(at + 1, '-') ? at + 2 : at + 1;
    const unit = pieces.pieceAt(next).word.ordinal;
    if (unit > 0 && unit < 10 && cardinal + unit <= 31)
      return { day: cardinal + unit, last: next + 1, ordinal: true };
  }
  return null;
}
