import { behindPossessive } from '../event/find-event.ts';
import { looksToEvent } from '../event/looks-to-event.ts';
import { isCapital, isWord, pieceAt, textAt, type Piece, type Pieces } from '../words/pieces.ts';
import type { Finding } from '../time-expression.ts';

/** Where the words look. */
export interface Tense {
  /** 1 ahead, -1 back, 0 not told. */
  tense: -1 | 0 | 1;
  /** The word that tells stands right before the expression: `held on March 3`. */
  beside: boolean;
}

const PERFECT = new Set(['had', 'was', 'were', 'did']);
const BEFORE_BE = new Set(['to', 'will', 'll', 'shall', 'may', 'must', 'should', 'would', 'can', 'might']);
/** What moves a date ahead when `to` stands behind it. */
const PUT_OFF = new Set(['adjourned', 'delayed', 'deferred', 'extended', 'postponed', 'rescheduled']);
const LEFT = 14;
const RIGHT = 10;
/** An item of a list. */
const BULLET = 0x2022;

/** Verbs of reporting: behind an expression they tell when it was said, not when it is. */
const REPORTS = new Set(['said', 'say', 'says', 'told', 'tells', 'spoke', 'quoted', 'wrote']);

/** Whether a piece ends a clause for good: a sentence's end or an empty line. */
function endsSentence(pieces: Pieces, at: number): boolean {
  const { kind, code } = pieceAt(pieces, at);
  const next = pieceAt(pieces, at + 1);
  return (
    next.gap === 2 ||
    (kind === 'mark' &&
      (code === 0 ||
        code === 59 ||
        code === BULLET ||
        ((code === 46 || code === 63 || code === 33) &&
          next.gap > 0 &&
          next.code < 97 &&
          pieceAt(pieces, at - 1).end - pieceAt(pieces, at - 1).start > 3)))
  );
}

/** Whether no sentence ends between two indexes, the later of them near. */
export function isSameSentence(pieces: Pieces, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsSentence(pieces, at)) return false;
  return true;
}

/** Whether `had` stands shortly before: `had filed by Wednesday`. */
function isPerfect(pieces: Pieces, from: number): boolean {
  for (let at = from; at > from - 7 && !endsSentence(pieces, at); at--)
    if (isWord(pieces, at, 'had')) return true;
  return false;
}

/** Past tense by its ending: `arrested`, `opened`; short and capitalised words do not tell. */
export function looksPast({ text }: Pieces, { kind, word, start, end, code }: Piece): boolean {
  return (
    kind === 'word' &&
    word.lower === '' &&
    end - start > 4 &&
    code >= 97 &&
    text.charCodeAt(end - 1) === 100 &&
    text.charCodeAt(end - 2) === 101
  );
}

/**
 * Whether the words around an expression look ahead (1) or back (-1) from the day of writing; 0 if they do not tell. The nearest word before it
 * decides, then the nearest behind it: `will meet on Friday`, `said on Friday that it will`, `Friday’s vote will`.
 */
export function readTense(pieces: Pieces, finding: Finding): Tense {
  const { first, last, meaning } = finding;
  const tell = (at: number): number => {
    const piece = pieceAt(pieces, at);
    // `opposed the plan in July`: a noun
    if (
      piece.word.lower === 'plan' &&
      ['the', 'a', 'this', 'that', 'its', 'of'].includes(pieceAt(pieces, at - 1).word.lower)
    )
      return 0;
    // `had been due to expire on Friday`: it was ahead of something past
    if (piece.word.tense === 1)
      for (const been of [at - 1, at - 3])
        if (isWord(pieces, been, 'been') && isWord(pieces, been - 1, 'had')) return -1;
    // `set` looks ahead in `set to meet`, `set for Monday`, and back in `set aside`.
    if (piece.word.lower === 'set' && !isWord(pieces, at + 1, 'to') && !isWord(pieces, at + 1, 'for'))
      return 0;
    // `to be published`, `will be paid`; but `could be found`
    const toBe = isWord(pieces, at - 1, 'be') && BEFORE_BE.has(pieceAt(pieces, at - 2).word.lower);
    // `when the case is heard`: a participle with `is` is of no past
    if (
      (piece.word.tense === -1 || looksPast(pieces, piece)) &&
      ['is', 'are'].includes(textAt(pieces, at - 1))
    )
      return 0;
    if (piece.word.tense !== 0)
      return piece.word.month > 0 && isCapital(piece)
        ? 0
        : toBe && !PERFECT.has(piece.word.lower)
          ? 1
          : piece.word.tense;
    if (!looksPast(pieces, piece)) return 0;
    return toBe ? 1 : -1;
  };
  const before = pieceAt(pieces, first - 1).word.lower;
  if (before === 'by') return { tense: isPerfect(pieces, first - 2) ? -1 : 1, beside: false };
  // `extended to Nov. 20`
  if ((before === 'to' || before === 'until') && PUT_OFF.has(textAt(pieces, first - 2)))
    return { tense: 1, beside: true };
  if (before === 'as' && isWord(pieces, first - 3, 'as')) return { tense: 1, beside: true };
  // `forecast for Thursday`, `called a strike for Thursday`
  if (before === 'for' && meaning.kind === 'date' && meaning.said.weekday !== undefined)
    return {
      tense: ['was', 'were', 'had'].includes(pieceAt(pieces, last).word.lower) ? -1 : 1,
      beside: false,
    };
  // `has set Nov. 10 as the deadline`
  if (before === 'set' && isWord(pieces, last, 'as')) return { tense: 1, beside: true };
  // `until Thursday they had …`
  if (before === 'until' || before === 'till') {
    for (let at = last; at < last + 5; at++)
      if (PERFECT.has(pieceAt(pieces, at).word.lower)) return { tense: -1, beside: false };
    return { tense: 1, beside: true };
  }
  let start = first;
  // `would get around Wednesday’s ruling`: the verb before it is not the ruling’s.
  const possessive = behindPossessive(pieces, last) === last + 2;
  if (possessive && looksToEvent(pieces, finding)) return { tense: 1, beside: true };
  if (pieceAt(pieces, first).gap < 2 && !possessive) {
    for (let at = first - 1; at > first - LEFT && !endsSentence(pieces, at); at--) {
      start = at;
      const tense = tell(at);
      if (tense !== 0) return { tense: tense as -1 | 1, beside: at >= first - 2 };
    }
  }
  const opens = start >= first - 1;
  for (let at = last; at < last + RIGHT && pieceAt(pieces, at).gap < 2; at++) {
    const tense = !opens && at > last && REPORTS.has(pieceAt(pieces, at).word.lower) ? 0 : tell(at);
    if (tense !== 0) return { tense: tense as -1 | 1, beside: false };
    if (endsSentence(pieces, at)) break;
  }
  return { tense: 0, beside: false };
}
