import { setOf } from '../../../lexicons/read-list.ts';
import {
  isCapital,
  isDigits,
  isGlued,
  isMark,
  isWord,
  pieceAt,
  skipMark,
  type Pieces,
} from '../words/pieces.ts';

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
  const { word } = pieceAt(pieces, at);
  if (word.lower.includes('day')) return true;
  const isLarge = isCapital(pieceAt(pieces, at));
  const isDotted = isMark(pieces, at + 1, '.') && isGlued(pieces, at + 1);
  if ((isLarge && isDotted) || isAlone(pieces, at, isDotted)) return true;
  const next = pieceAt(pieces, skipMark(pieces, at + 1, ','));
  if (next.word.month > 0 || (isLarge && next.kind === 'digits' && next.number <= 31)) return true;
  // `Sat` and `Sun` begin sentences: behind a comma they are a day only where figures stand before it.
  if (ALSO_WORDS.has(word.lower)) return isMark(pieces, at - 1, ',') && isDigits(pieces, at - 2);
  return isLarge && isLed(pieces, at);
}

const ALSO_WORDS = setOf(`sat, sun`);

/** Whether the text is nothing but the word, with a full stop or a comma behind it at the most. */
function isAlone(pieces: Pieces, at: number, isDotted: boolean): boolean {
  const behind = isDotted ? at + 2 : skipMark(pieces, at + 1, ',');
  return pieceAt(pieces, at - 1).code === 0 && pieceAt(pieces, behind).code === 0;
}

/** `on Tue`, `last Thu`, `5 p.m., Wed`, `week Fri` */
function isLed(pieces: Pieces, at: number): boolean {
  if (isWord(pieces, at - 1, 'on') || isMark(pieces, at - 1, ',')) return true;
  return readDirection(pieces, at - 1) !== null || pieceAt(pieces, at - 1).word.unit === 'week';
}
