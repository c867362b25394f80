import { isPartOfNumber } from '../read/read-year.ts';
import { looksPast } from '../read/read-tense.ts';
import { dateFinding, type Finder } from '../time-expression.ts';
import type { Pieces } from '../words/pieces.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const EVENTS = setOf(`
  battle, born, crowned, dated, dates, dating, eruption, founded, massacre, reign, sacked, siege, synod,
  treaty
`);

/**
 * A year of three figures: `the eruption in 934`, `dated to between 880 and 940`.
 *
 * Near misses: `founded in 120 towns` (things follow), `one in 500`, `between 880 and 940 men`.
 */
export function isEarlyYear(pieces: Pieces, at: number): boolean {
  if (!isYearOfThree(pieces, at) || !endsPhrase(pieces, at + 1)) return false;
  switch (pieces.textAt(at - 1)) {
    case 'in':
    case 'from':
    case 'to':
      return isEvent(pieces, at - 2);
    case 'between':
      return isDatedBetween(pieces, at - 1) && isEarlyYear(pieces, at + 2);
    case 'and':
      return isDatedBetween(pieces, at - 3) && isLaterNumber(pieces, at, at - 2);
    default:
      return false;
  }
}

/** Three figures that are no part of a longer number. */
const isYearOfThree = (pieces: Pieces, at: number): boolean =>
  pieces.pieceAt(at).number >= 100 && pieces.width(at) === 3 && !isPartOfNumber(pieces, at);

const BEHIND_YEAR = setOf(`after, and, by, had, in, or, the, was, were, when`);

/** Whether nothing that a number would count begins at an index. */
function endsPhrase(pieces: Pieces, at: number): boolean {
  const piece = pieces.pieceAt(at);
  if (piece.kind !== 'word') return true;
  return BEHIND_YEAR.has(pieces.textAt(at)) || (piece.gap === 1 && looksPast(pieces, piece));
}

const isEvent = (pieces: Pieces, at: number): boolean => EVENTS.has(pieces.textAt(at));

/** `dates between`, `dated to between` */
function isDatedBetween(pieces: Pieces, at: number): boolean {
  if (!pieces.isWord(at, 'between')) return false;
  return isEvent(pieces, at - 1) || (pieces.isWord(at - 1, 'to') && isEvent(pieces, at - 2));
}

const isLaterNumber = (pieces: Pieces, at: number, before: number): boolean =>
  pieces.isDigits(before) && pieces.pieceAt(at).number > pieces.pieceAt(before).number;

/** `44 BC`, `A.D. 79`, `14 a.d.`. */
export function readEra(pieces: Pieces, at: number): ReturnType<Finder> {
  const piece = pieces.pieceAt(at);
  if (piece.kind !== 'digits' || pieces.width(at) > 4 || piece.number === 0) return null;
  const behind = eraAt(pieces, at + 1);
  if (behind) {
    const year = behind.era === 'b' ? 1 - piece.number : piece.number;
    return dateFinding('era', at, behind.last, { year });
  }
  const first = [at - 1, at - 4].find((index) => eraAt(pieces, index)?.last === at);
  const isAd = first !== undefined && eraAt(pieces, first)!.era === 'a';
  return isAd ? dateFinding('era', first, at + 1, { year: piece.number }) : null;
}

const ERAS = setOf(`ad, bc, bce, ce`);
const DOTTED = setOf(`a.d., b.c., c.e.`);

/** `BC`, `a.d.` at an index: its first letter, and the index behind it. */
function eraAt(pieces: Pieces, at: number): { era: string; last: number } | null {
  const { start, word } = pieces.pieceAt(at);
  if (ERAS.has(word.lower)) return { era: word.lower[0], last: at + 1 };
  const text = pieces.text.slice(start, pieces.pieceAt(at + 3).end).toLowerCase();
  return DOTTED.has(text) ? { era: text[0], last: at + 4 } : null;
}
