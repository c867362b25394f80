import { isPartOfNumber } from '../read/read-year.ts';
import { looksPast } from '../read/read-tense.ts';
import { dateFinding, type Finder } from '../time-expression.ts';
import { pieceAt, textAt, width, type Pieces } from '../words/pieces.ts';
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
  const { kind, number } = pieceAt(pieces, at);
  if (kind !== 'digits' || number < 100 || width(pieces, at) !== 3 || isPartOfNumber(pieces, at))
    return false;
  const next = pieceAt(pieces, at + 1);
  const ends =
    next.kind !== 'word' ||
    (next.gap === 1 && looksPast(pieces, next)) ||
    ['and', 'by', 'when', 'the', 'had', 'was', 'were', 'after', 'in', 'or'].includes(textAt(pieces, at + 1));
  if (!ends) return false;
  const lead = textAt(pieces, at - 1);
  const event = (index: number): boolean => EVENTS.has(textAt(pieces, index));
  if (lead === 'in' || lead === 'from' || lead === 'to') return event(at - 2);
  const dated = (index: number): boolean =>
    textAt(pieces, index) === 'between' &&
    (event(index - 1) || (textAt(pieces, index - 1) === 'to' && event(index - 2)));
  if (lead === 'between') return dated(at - 1) && isEarlyYear(pieces, at + 2);
  return (
    lead === 'and' &&
    pieceAt(pieces, at - 2).kind === 'digits' &&
    dated(at - 3) &&
    number > pieceAt(pieces, at - 2).number
  );
}

/** `44 BC`, `A.D. 79`, `14 a.d.`. */
export function readEra(pieces: Pieces, at: number): ReturnType<Finder> {
  const piece = pieceAt(pieces, at);
  if (piece.kind !== 'digits' || width(pieces, at) > 4 || piece.number === 0) return null;
  const letters = (index: number): { era: string; first: number; last: number } | null => {
    const { word } = pieceAt(pieces, index);
    if (['bc', 'bce', 'ad', 'ce'].includes(word.lower))
      return { era: word.lower[0], first: index, last: index + 1 };
    return null;
  };
  const dotted = (index: number): { era: string; last: number } | null => {
    const text = pieces.text
      .slice(pieceAt(pieces, index).start, pieceAt(pieces, index + 3).end)
      .toLowerCase();
    return text === 'b.c.' || text === 'a.d.' || text === 'c.e.' ? { era: text[0], last: index + 4 } : null;
  };
  const behind = letters(at + 1) ?? dotted(at + 1);
  if (behind)
    return dateFinding('era', at, behind.last, {
      year: behind.era === 'b' ? 1 - piece.number : piece.number,
    });
  const before = letters(at - 1)?.era ?? (dotted(at - 4) ? dotted(at - 4)!.era : null);
  if (before === 'a')
    return dateFinding('era', letters(at - 1) ? at - 1 : at - 4, at + 1, { year: piece.number });
  return null;
}
