import { behindPossessive } from '../event/find-event.ts';
import { looksToEvent } from '../event/looks-to-event.ts';
import { isCapital, type Piece, type Pieces } from '../words/pieces.ts';
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
/** Marks behind which another clause or an item of a list begins. */
const CLOSING = ';•';

/** Verbs of reporting: behind an expression they tell when it was said, not when it is. */
const REPORTS = new Set(['said', 'say', 'says', 'told', 'tells', 'spoke', 'quoted', 'wrote']);

/** Whether a piece ends a clause for good: a sentence's end or an empty line. */
function endsSentence(pieces: Pieces, at: number): boolean {
  const next = pieces.pieceAt(at + 1);
  if (next.gap === 2) return true;
  if (pieces.pieceAt(at).kind !== 'mark') return false;
  if (pieces.pieceAt(at).code === 0 || pieces.isMarkOf(at, CLOSING)) return true;
  return pieces.isMarkOf(at, '.?!') && next.gap > 0 && next.code < 97 && pieces.width(at - 1) > 3;
}

/** Whether no sentence ends between two indexes, the later of them near. */
export function isSameSentence(pieces: Pieces, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsSentence(pieces, at)) return false;
  return true;
}

/** Whether `had` stands shortly before: `had filed by Wednesday`. */
function isPerfect(pieces: Pieces, from: number): boolean {
  for (let at = from; at > from - 7 && !endsSentence(pieces, at); at--)
    if (pieces.isWord(at, 'had')) return true;
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
 * Whether the words around an expression look ahead (1) or back (-1) from the day of writing; 0 if they do
 * not tell. The nearest word before it decides, then the nearest behind it: `will meet on Friday`, `said on
 * Friday that it will`, `Friday’s vote will`.
 */
export function readTense(pieces: Pieces, finding: Finding): Tense {
  const { first, last } = finding;
  // `would get around Wednesday’s ruling`: the verb before it is not the ruling’s.
  const isPossessive = behindPossessive(pieces, last) === last + 2;
  const led = readLead(pieces, finding);
  if (led) return led;
  if (isPossessive && looksToEvent(pieces, finding)) return { tense: 1, beside: true };
  const isReachable = pieces.pieceAt(first).gap < 2 && !isPossessive;
  let start = first;
  for (let at = first - 1; isReachable && at > first - LEFT && !endsSentence(pieces, at); at--) {
    start = at;
    const tense = tell(pieces, at);
    if (tense !== 0) return { tense, beside: at >= first - 2 };
  }
  return { tense: readBehind(pieces, last, start >= first - 1), beside: false };
}

/**
 * The nearest word behind an expression that tells; a report behind it does only where the expression opens
 * the sentence.
 */
function readBehind(pieces: Pieces, last: number, opens: boolean): Tense['tense'] {
  for (let at = last; at < last + RIGHT && pieces.pieceAt(at).gap < 2; at++) {
    const isReport = !opens && at > last && REPORTS.has(pieces.pieceAt(at).word.lower);
    const tense = isReport ? 0 : tell(pieces, at);
    if (tense !== 0) return tense;
    if (endsSentence(pieces, at)) break;
  }
  return 0;
}

/**
 * What the word right before an expression tells: `by`, `until`, `for`, `as soon as`, `extended to`, `set …
 * as`.
 */
function readLead(pieces: Pieces, finding: Finding): Tense | null {
  const { first, last } = finding;
  const isPutOff = PUT_OFF.has(pieces.textAt(first - 2));
  switch (pieces.pieceAt(first - 1).word.lower) {
    case 'by':
      return { tense: isPerfect(pieces, first - 2) ? -1 : 1, beside: false };
    case 'to':
      return isPutOff ? AHEAD : null;
    case 'as':
      return pieces.isWord(first - 3, 'as') ? AHEAD : null;
    case 'for':
      return readFor(pieces, finding);
    case 'set':
      return pieces.isWord(last, 'as') ? AHEAD : null;
    case 'until':
    case 'till':
      return isPutOff || !isPerfectBehind(pieces, last) ? AHEAD : { tense: -1, beside: false };
    default:
      return null;
  }
}

const AHEAD: Tense = { tense: 1, beside: true };
const WAS = new Set(['was', 'were', 'had']);

/** `forecast for Thursday`, `called a strike for Thursday`; not `to blame for Thursday’s crash`. */
function readFor(pieces: Pieces, { last, meaning }: Finding): Tense | null {
  const isWeekday = meaning.kind === 'date' && meaning.said.weekday !== undefined;
  if (!isWeekday || behindPossessive(pieces, last) >= 0) return null;
  return { tense: WAS.has(pieces.pieceAt(last).word.lower) ? -1 : 1, beside: false };
}

/** `until Thursday they had …` */
function isPerfectBehind(pieces: Pieces, last: number): boolean {
  for (let at = last; at < last + 5; at++) if (PERFECT.has(pieces.pieceAt(at).word.lower)) return true;
  return false;
}

/** What a word tells by itself and by the words right beside it. */
function tell(pieces: Pieces, at: number): Tense['tense'] {
  const piece = pieces.pieceAt(at);
  const { tense, lower } = piece.word;
  if (isToDo(pieces, at)) return 1;
  const isPast = looksPast(pieces, piece);
  if ((tense === 0 && !isPast) || isNoTense(pieces, at, tense === -1 || isPast)) return 0;
  if (tense === 1 && (hadBeen(pieces, at - 1) || hadBeen(pieces, at - 3))) return -1;
  // `to be published`, `will be paid`; but `could be found`
  const isToBe = pieces.isWord(at - 1, 'be') && BEFORE_BE.has(pieces.pieceAt(at - 2).word.lower);
  if (tense === 0) return isToBe ? 1 : -1;
  return isToBe && !PERFECT.has(lower) ? 1 : (tense as Tense['tense']);
}

/** `the council is to meet on Friday`; not `is to blame for Friday’s crash`. */
const isToDo = (pieces: Pieces, at: number): boolean =>
  pieces.textAt(at) === 'to' && IS.has(pieces.textAt(at - 1)) && pieces.textAt(at + 1) !== 'blame';
const IS = new Set(['are', 'is']);

/** `had been due to expire on Friday`: it was ahead of something past. */
const hadBeen = (pieces: Pieces, at: number): boolean =>
  pieces.isWord(at, 'been') && pieces.isWord(at - 1, 'had');

const BEFORE_NOUN = new Set(['the', 'a', 'this', 'that', 'its', 'of']);

/**
 * Whether a word that can tell a tense does not here: `opposed the plan in July`, `set aside`, `is heard`,
 * `in May`.
 */
function isNoTense(pieces: Pieces, at: number, isPast: boolean): boolean {
  const piece = pieces.pieceAt(at);
  const before = pieces.textAt(at - 1);
  const { lower, month } = piece.word;
  if (lower === 'plan') return BEFORE_NOUN.has(before);
  if (lower === 'set' && !pieces.isWord(at + 1, 'to') && !pieces.isWord(at + 1, 'for')) return true;
  // `when the case is heard`: a participle with `is` is of no past
  if (isPast && (before === 'is' || before === 'are')) return true;
  return month > 0 && isCapital(piece);
}
