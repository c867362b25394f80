import { attributionVerbs } from '../../../lexicons/attribution-verbs.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import type { Finding } from '../time-expression.ts';
import { isCapital, type Pieces } from '../words/pieces.ts';
import { kindAt, type VerbKind } from './verb-kinds.ts';

/** The verb phrase or noun that a time belongs to, as pieces; and whether it tells of a saying. */
export interface Event {
  first: number;
  last: number;
  of: 'event' | 'saying';
}

/** How far a verb may stand from the time. */
const LEFT = 12;
const RIGHT = 14;
/** How many words a noun and what describes it may have: `presidential run-off vote`. */
const NOUN = 6;

const sayings = new Set(attributionVerbs);
const SAYINGS = setOf(
  `announced, argued, claimed, confirmed, denied, insisted, noted, reported, stated, stressed, warned`,
);
/** What may stand between the verb and the time: `met late on Monday`. */
const BEFORE_TIME = setOf(
  `about, around, at, by, early, for, from, in, late, on, over, since, the, this, through, until, within`,
);
/** Where the clause begins that the time is in: what stands before belongs to another one. */
const CLAUSE = setOf(
  `after, although, and, because, before, but, how, if, or, that, though, what, when, where, whether, which, while, who, whose, why`,
);
const DETERMINERS = setOf(`a, an, her, his, its, my, our, that, the, their, this, your`);
const MODALS = setOf(`can, could, did, do, does, ll, may, might, must, shall, should, will, would`);
/** Nouns of time and number that name no event. */
const NO_EVENT = setOf(
  `age, ago, day, days, month, months, old, period, quarter, time, week, weeks, year, years`,
);

/** Marks that no verb reaches over; a hyphen joins words. */
const isWall = (pieces: Pieces, at: number): boolean => {
  const { kind, code } = pieces.pieceAt(at);
  return kind === 'mark' && code !== 0x2d && code !== 0x27 && code !== 0x2019;
};

/** `’s` behind a time: index behind it, or -1. */
export function behindPossessive(pieces: Pieces, at: number): number {
  const apostrophe = pieces.isMark(at, "'") || pieces.isMark(at, '’');
  if (!apostrophe || pieces.pieceAt(at).gap !== 0) return -1;
  return pieces.textAt(at + 1) === 's' ? at + 2 : at + 1;
}

/**
 * A noun with what describes it, from an index on: `presidential vote`; null where none stands there. A name
 * is not the event.
 */
function readNoun(pieces: Pieces, from: number): Event | null {
  let last = from;
  while (last < from + NOUN && isOfNoun(pieces, last, from)) last++;
  if (pieces.isMark(last, '-') && pieces.pieceAt(last).gap === 0) return null;
  while (last > from && isCapital(pieces.pieceAt(last - 1))) last--;
  return last === from || NO_EVENT.has(pieces.textAt(last - 1)) ? null : { first: from, last, of: 'event' };
}

function isOfNoun(pieces: Pieces, at: number, from: number): boolean {
  const { kind, gap } = pieces.pieceAt(at);
  const is = kindAt(pieces, at);
  if (kind !== 'word' || gap !== 1) return false;
  return is === 'other' || is === 'gerund' || (is === 'past' && at === from);
}

/** Whether a time stands before a noun as an adjective does: `the 2016 election`, `Lee’s three-day visit`. */
function isDescribing(pieces: Pieces, { first, last }: Finding): boolean {
  const determined =
    DETERMINERS.has(pieces.textAt(first - 1)) || behindPossessive(pieces, first - 2) === first;
  return determined && pieces.pieceAt(first).gap === 1 && isOfNoun(pieces, last, last);
}

const isHead = (kind: VerbKind): boolean => kind === 'past' || kind === 'gerund' || kind === 'present';
/** Before a form in -ed or -ing they make an adjective or a noun of it: `the planned visit`. */
const isNounLed = (lower: string): boolean => lower !== 'that' && DETERMINERS.has(lower);

/** The verb at an index with its auxiliaries, `will have met`, `to meet`; null if it is none. */
function verbAt(pieces: Pieces, at: number): Event | null {
  const kind = kindAt(pieces, at);
  const isBase = kind === 'other' && governs(pieces, at);
  if (!(isHead(kind) && !isCapital(pieces.pieceAt(at))) && !isBase) return null;
  if (isNounLed(pieces.textAt(at - 1))) return null;
  let first = at;
  while (first > at - 5 && isAuxiliary(pieces, first - 1) && pieces.pieceAt(first).gap === 1) first--;
  while (kindAt(pieces, first) === 'adverb') first++;
  const lower = pieces.textAt(at);
  const saying = (sayings.has(lower) || SAYINGS.has(lower)) && first === at;
  return { first, last: at + 1, of: saying ? 'saying' : 'event' };
}

const isAuxiliary = (pieces: Pieces, at: number): boolean =>
  ['auxiliary', 'to', 'adverb'].includes(kindAt(pieces, at));

/** Whether `to` or a modal stands before a word, which makes it a verb: `to open`, `will not open`. */
function governs(pieces: Pieces, at: number): boolean {
  if (isCapital(pieces.pieceAt(at)) || pieces.pieceAt(at).kind !== 'word') return false;
  let before = at - 1;
  while (before > at - 3 && kindAt(pieces, before) === 'adverb') before--;
  const lower = pieces.textAt(before);
  return (lower === 'to' && pieces.pieceAt(at).word.lower === '') || MODALS.has(lower);
}

/** The nearest verb before a time in its clause: `met in Oslo on Monday`. */
export function verbBefore(pieces: Pieces, first: number): Event | null {
  let at = first - 1;
  while (at > first - 4 && BEFORE_TIME.has(pieces.textAt(at))) at--;
  for (; at > first - LEFT && at >= 0; at--) {
    if (isWall(pieces, at) || pieces.pieceAt(at + 1).gap === 2) return null;
    const found = verbAt(pieces, at);
    if (found) return found;
    // `the vote is on Monday`: the verb says nothing
    if (CLAUSE.has(pieces.textAt(at)) || kindAt(pieces, at) === 'auxiliary') return null;
  }
  return null;
}

/** Whether nothing but a preposition stands before a time in its sentence or behind the last mark. */
function opensClause(pieces: Pieces, first: number): boolean {
  let at = first - 1;
  while (at > first - 4 && BEFORE_TIME.has(pieces.textAt(at)) && pieces.pieceAt(at + 1).gap < 2) at--;
  return isWall(pieces, at) || pieces.pieceAt(at + 1).gap === 2;
}

/** The first verb behind a time: `on Monday the council met`, `Lee on Monday said`. */
function verbBehind(pieces: Pieces, { first, last }: Finding): Event | null {
  const opens = opensClause(pieces, first);
  const start = opens && pieces.isMark(last, ',') ? last + 1 : last;
  for (let at = start; at < last + RIGHT; at++) {
    if (isWall(pieces, at) || pieces.pieceAt(at).gap === 2 || CLAUSE.has(pieces.textAt(at))) return null;
    const isGroup = kindAt(pieces, at) === 'auxiliary' && isAuxiliary(pieces, at + 1);
    const found = isGroup ? null : verbAt(pieces, at);
    if (found) return kindAt(pieces, at) === 'gerund' && found.first === at ? null : found;
  }
  return null;
}

/**
 * What a time belongs to, as it stands: the noun that it describes, else the nearest verb of its clause,
 * before it or behind it.
 *
 *     “Monday’s vote” → vote      said Monday → said (a saying)      will meet on Friday → will meet
 *     On Monday the council met → met                                the 2016 election → election
 *
 * Near misses, which have none: `Monday, 3 March` as a line of its own, `Who: Lee. When: Monday.`
 */
export function findEvent(pieces: Pieces, finding: Finding): Event | null {
  const possessive = behindPossessive(pieces, finding.last);
  if (possessive >= 0) return readNoun(pieces, possessive);
  if (isDescribing(pieces, finding)) return readNoun(pieces, finding.last);
  const beside = verbAt(pieces, finding.last);
  if (beside?.of === 'saying') return beside;
  return verbBefore(pieces, finding.first) ?? verbBehind(pieces, finding);
}
