import { setOf } from '../../../lexicons/read-list.ts';
import { isCapital, type Pieces } from '../words/pieces.ts';

/** `last`, `this`, `next` and their kin at an index: -1, 0, 1; null for any other word. */
export function readDirection(pieces: Pieces, at: number): -1 | 0 | 1 | null {
  switch (pieces.pieceAt(at).word.lower) {
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
  const { word } = pieces.pieceAt(at);
  if (word.lower.includes('day')) return true;
  const isLarge = isCapital(pieces.pieceAt(at));
  const isDotted = pieces.isMark(at + 1, '.') && pieces.isGlued(at + 1);
  if ((isLarge && isDotted) || isAlone(pieces, at, isDotted)) return true;
  const next = pieces.pieceAt(pieces.skipMark(at + 1, ','));
  if (next.word.month > 0 || (isLarge && next.kind === 'digits' && next.number <= 31)) return true;
  // `Sat` and `Sun` begin sentences: behind a comma they are a day only where figures stand before it.
  if (ALSO_WORDS.has(word.lower)) return pieces.isMark(at - 1, ',') && pieces.isDigits(at - 2);
  return isLarge && isLed(pieces, at);
}

const ALSO_WORDS = setOf(`sat, sun`);

/** Whether the text is nothing but the word, with a full stop or a comma behind it at the most. */
function isAlone(pieces: Pieces, at: number, isDotted: boolean): boolean {
  const behind = isDotted ? at + 2 : pieces.skipMark(at + 1, ',');
  return pieces.pieceAt(at - 1).code === 0 && pieces.pieceAt(behind).code === 0;
}

/** `on Tue`, `last Thu`, `5 p.m., Wed`, `week Fri` */
function isLed(pieces: Pieces, at: number): boolean {
  if (pieces.isWord(at - 1, 'on') || pieces.isMark(at - 1, ',')) return true;
  return readDirection(pieces, at - 1) !== null || pieces.pieceAt(at - 1).word.unit === 'week';
}
