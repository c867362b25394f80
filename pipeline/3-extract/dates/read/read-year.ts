import { readCardinalWords } from './read-amount.ts';
import { isMark, isWord, pieceAt, type Piece, type Pieces } from '../words/pieces.ts';

/** Number of characters of a piece. */
export const width = (pieces: Pieces, at: number): number =>
  pieceAt(pieces, at).end - pieceAt(pieces, at).start;

/** A year in words: `nineteen ninety-six`, `two thousand and ten`, `twenty twenty-four`. */
function readYearInWords(pieces: Pieces, at: number): { year: number; last: number } | null {
  const { cardinal } = pieceAt(pieces, at).word;
  // `seventy-two thousand and twelve` and `a million two thousand and one` are no years.
  if (
    (isMark(pieces, at - 1, '-') && pieceAt(pieces, at - 2).word.cardinal >= 20) ||
    (/^(?:[mbt]r?illion|hundred|and)$/.test(pieceAt(pieces, at - 1).word.lower) &&
      pieceAt(pieces, at).word.cardinal === 2 &&
      pieceAt(pieces, at - 2).word.cardinal >= 0)
  )
    return null;
  if (cardinal >= 12 && cardinal <= 20) {
    const rest = readCardinalWords(pieces, at + 1);
    if (rest?.value && rest.value >= 10 && rest.value < 100)
      return { year: cardinal * 100 + rest.value, last: rest.last };
    if (isWord(pieces, at + 1, 'hundred')) return { year: cardinal * 100, last: at + 2 };
    return null;
  }
  if (cardinal === 2 && isWord(pieces, at + 1, 'thousand')) {
    const whole = readCardinalWords(pieces, at);
    if (whole?.value && whole.value < 2100) return { year: whole.value, last: whole.last };
  }
  return null;
}

/** Whether digits are part of something longer: `1,988`, `19.88`, `$1990`, `#2000`, `No. 1999`, `1990/2`. */
export function isPartOfNumber(pieces: Pieces, at: number): boolean {
  const piece = pieceAt(pieces, at);
  const before = pieceAt(pieces, at - 1);
  if (
    piece.gap === 0 &&
    before.kind === 'mark' &&
    '.,:$£€¥#@&_=+'.includes(String.fromCharCode(before.code || 32))
  ) {
    // `=2019` stands in spreadsheets; a full stop or comma glued to digits counts only between digits.
    const between = pieceAt(pieces, at - 2).kind === 'digits' && before.gap === 0;
    if (
      before.code === 61
        ? pieceAt(pieces, at - 2).code !== 0
        : !'.,:'.includes(String.fromCharCode(before.code)) || between
    )
      return true;
  }
  if (before.code === 36 || before.code === 163 || before.code === 8364) return true;
  const next = pieceAt(pieces, at + 1);
  const behind = pieceAt(pieces, at + 2);
  if (next.gap === 0 && next.kind === 'mark') {
    if (
      (next.code === 44 || next.code === 46 || next.code === 58) &&
      behind.kind === 'digits' &&
      behind.gap === 0
    )
      return true;
    if (next.code === 37 || next.code === 176) return true;
  }
  // `example.com/2015/03`, `13/32/2019`; but `1989/1990`
  const slashed = pieceAt(pieces, at - 2);
  if (
    piece.gap === 0 &&
    before.code === 47 &&
    before.gap === 0 &&
    (slashed.kind === 'word' || (slashed.kind === 'digits' && slashed.end - slashed.start !== 4))
  )
    return true;
  const hyphen = (mark: Piece): boolean =>
    mark.kind === 'mark' && mark.gap === 0 && '-–'.includes(String.fromCharCode(mark.code || 32));
  if (
    piece.gap === 0 &&
    hyphen(before) &&
    (before.gap === 0 || pieceAt(pieces, at - 2).end === before.start)
  ) {
    // The second year of `1985-1987`; in `555-2010`, `32-2015` and ids it is none.
    const first = pieceAt(pieces, at - 2);
    if (
      first.kind === 'digits' &&
      (first.end - first.start !== 4 ||
        first.number > piece.number ||
        (hyphen(pieceAt(pieces, at - 3)) && first.gap === 0))
    )
      return true;
    if (hyphen(next) && behind.gap === 0) return true;
  }
  if (
    hyphen(next) &&
    behind.kind === 'digits' &&
    behind.gap === 0 &&
    pieceAt(pieces, at + 3).gap === 0 &&
    hyphen(pieceAt(pieces, at + 3))
  )
    return true;
  return piece.gap === 0 && before.kind === 'word' && before.word.lower !== 'fy';
}

/**
 * The year at an index. `beside` says that a month or a like word stands beside it, so that two figures with an apostrophe and years
 * before 1500 count too.
 */
export function readYear(pieces: Pieces, at: number, beside: boolean): { year: number; last: number } | null {
  const piece = pieceAt(pieces, at);
  if (piece.kind === 'word') return piece.word.cardinal < 0 ? null : readYearInWords(pieces, at);
  if (piece.kind !== 'digits') return null;
  const digits = width(pieces, at);
  if (digits === 4) {
    const next = pieceAt(pieces, at + 1);
    if (
      piece.number < (beside ? 1000 : 1500) ||
      piece.number > 2199 ||
      next.word.counted ||
      isPartOfNumber(pieces, at)
    )
      return null;
    if (next.kind === 'word' && next.gap === 0) return null;
    return { year: piece.number, last: at + 1 };
  }
  if (
    digits === 2 &&
    beside &&
    (isMark(pieces, at - 1, "'") || isMark(pieces, at - 1, '’')) &&
    piece.gap === 0
  )
    return { year: centuryOf(piece.number), last: at + 1 };
  return null;
}

/** The year meant by two figures: 1930 to 2029. */
export function centuryOf(shortYear: number): number {
  return shortYear < 30 ? 2000 + shortYear : 1900 + shortYear;
}
