import { directiveCues } from '../../../lexicons/claim-kinds.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import type { Cue } from '../cue.ts';
import type { ReportedClause } from './find-reported-clause.ts';
import { quotedRun } from './read-postposed.ts';
import type { Node } from '../marks/read-segments.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { endsWithComma, isOccasion, startsVerb } from '../words/phrase-words.ts';
import { inkEnd } from '../utterance.ts';
import { tenseOf } from '../phrases/verb-group.ts';

/**
 * Where a reported clause ends: with its quotation, before the next cue of the same speaker or of a new main clause, where the reporter goes on by
 * himself (`ends`), at a dash, or with the sentence.
 */
export function endOfClause(
  nodes: readonly Node[],
  clause: ReportedClause,
  cues: readonly Cue[],
  index: number,
): number {
  const end = inkEnd(nodes, nodes.length);
  const cue = cues[index];
  const { governs } = cue.reading;
  // What a shirt reads or a crowd chants is the quotation alone.
  if (
    clause.kind === 'quote' &&
    ((!governs.that && !governs.object) || isWholeSpeech(nodes, clause.start, end))
  )
    return quotedRun(nodes, clause.start);
  let limit = endBeforeMainClause(nodes, clause, cue, end);
  const anew = cues
    .slice(index + 1, index + 6)
    .find((next) => next.from > clause.start && next.from < limit && startsAnew(nodes, next, cue));
  limit = anew?.from ?? limit;
  for (let at = clause.start; at < limit; at++)
    if (ends.some((endsAt) => endsAt({ nodes, at, clause, cue }))) limit = at;
  limit = endAtDash(nodes, clause.start, limit);
  let last = inkEnd(nodes, limit);
  while (last > clause.start && isLoose(nodes[last - 1], limit < end)) last--;
  return last;
}

/** A place in a reported clause where it may end, and whose it is. */
interface Place {
  nodes: readonly Node[];
  at: number;
  clause: ReportedClause;
  cue: Cue;
}

/** Where what is reported ends and the reporter goes on by himself. */
const ends: readonly ((place: Place) => boolean)[] = [
  ({ nodes, at }) => nodes[at].text === ';',
  ({ nodes, at }) => nodes[at].text === ',' && isRemark(nodes, at + 1),
  // The ship was empty, despite photographs that show crates: what the reporter holds against it.
  ({ nodes, at, clause }) => nodes[at].lower === 'despite' && at > clause.start + 3,
  // He claimed victory, which the court denied.
  ({ nodes, at, clause }) =>
    nodes[at].text === ',' &&
    nodes[at + 1]?.lower === 'which' &&
    (clause.kind === 'object' || clause.kind === 'rest'),
  // Lee called it “weak” and left; Lee called it “weak,” and left.
  ({ nodes, at, clause }) => clause.kind === 'object' && joinsVerb(nodes, at),
  // Lee called it a “weak point” running through the plan; was said to be ill, but the club denied it.
  ({ nodes, at, clause }) =>
    clause.kind === 'object' &&
    at > clause.start &&
    isQuotation(nodes[at - 1]) &&
    (isDoing(nodes[at]) || nodes[at].is.has('time') || tiesOccasion(nodes, at)),
  // What people had called a “scheme” failed; not: Lee repeated his claim that a “scheme” was failing.
  ({ nodes, at, clause, cue }) =>
    clause.kind === 'object' &&
    at > clause.start &&
    isQuotation(nodes[at - 1]) &&
    (nodes[at].is.has('auxiliary') || (startsVerb(nodes[at]) && nodes[cue.from - 1]?.lower === 'what')) &&
    !nodes.slice(clause.start, at).some(({ is }) => is.has('relative')),
  // Lee blamed “bad luck,” and he promised to stay.
  ({ nodes, at, clause }) =>
    clause.kind === 'object' &&
    at > clause.start &&
    isQuotedEnd(nodes, at - 1) &&
    nodes[at].is.has('conjunction') &&
    nodes[at + 1]?.is.has('subject') === true,
  ({ nodes, at, clause }) =>
    nodes[at].text === ',' &&
    nodes[at + 1]?.lower === 'but' &&
    (clause.kind === 'object' || clause.kind === 'to'),
  ({ nodes, at, clause }) =>
    at > clause.start && isQuotedEnd(nodes, at - 1) && goesOnAlone(nodes, at, clause),
  // Lee asked for a truce that others had refused: what was asked for is a thing, what is told of it the reporter's.
  ({ nodes, at, clause, cue }) =>
    clause.kind === 'object' &&
    at > clause.start + 1 &&
    directiveCues.has(cue.reading.stem) &&
    isRelative(nodes, at),
  // Lee said it “was over” before leaving: what she did besides saying it.
  ({ nodes, at, clause }) => tiesDoing(nodes, at) && nodes.slice(clause.start, at).some(isQuotation),
  // He praised a plan for years: “…” — what follows the colon is reported by itself.
  ({ nodes, at, clause, cue }) =>
    nodes[at].text === ':' &&
    nodes[at + 1]?.kind === 'quotation' &&
    (cue.reading.governs.quote
      ? at > clause.start + 2 && isWholeSpeech(nodes, at + 1, nodes.length)
      : clause.kind !== 'object'),
];

/** `the cut [which] left them`, `a truce, [which] they want`. */
const isRelative = (nodes: readonly Node[], at: number): boolean =>
  /^(?:which|who|whom|whose)$/.test(nodes[at].lower) && !nodes[at - 1].is.has('preposition');

const isQuotation = ({ kind }: Node): boolean => kind === 'quotation';

/** `before leaving`, `while calling`, `when asked`, `in answering`. */
function tiesDoing(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return (
    (/^(?:after|before|in|when|while)$/.test(nodes[at].lower) && isDoing(next)) ||
    (nodes[at].lower === 'when' && next?.lower === 'asked')
  );
}

/** `called it “weak” [on his radio show]`: when and where it was said. */
function tiesOccasion(nodes: readonly Node[], at: number): boolean {
  if (!/^(?:at|during|in|on|over)$/.test(nodes[at].lower)) return false;
  const phrase = phraseAfter(nodes, at + 1, nodes.length, false);
  const last = phrase && nodes[phrase.head.end - 1];
  return last !== null && (last.is.has('time') || last.is.has('statement') || isOccasion(last.lower));
}

const isDoing = (n: Node | undefined): boolean =>
  n !== undefined &&
  !n.capital &&
  /[a-z]{2}ing$/.test(n.lower) &&
  n.lower !== 'including' &&
  n.lower !== 'spring';

/** Whether a quotation ends here, with a comma inside its marks or behind them. */
const isQuotedEnd = (nodes: readonly Node[], at: number): boolean =>
  nodes[at].kind === 'quotation'
    ? endsWithComma(nodes[at])
    : nodes[at].text === ',' && nodes[at - 1]?.kind === 'quotation';

/** Behind a quotation and its comma: `…, linking to a story`, `…, which raised concerns`, `…, a nod to`, and in an object `…, came first`. */
function goesOnAlone(nodes: readonly Node[], at: number, clause: ReportedClause): boolean {
  const n = nodes[at];
  if (n.kind !== 'word') return false;
  if (clause.kind === 'object' && startsVerb(n)) return true;
  if (nodes.slice(at, at + 40).some(isQuotation)) return false;
  return (
    isDoing(n) ||
    n.lower === 'which' ||
    n.lower === 'who' ||
    (clause.kind === 'object' && /^an?$/.test(n.lower))
  );
}

/** A conjunction before a verb: what is called something ends before it. */
function joinsVerb(nodes: readonly Node[], at: number): boolean {
  const n = nodes[at];
  return (
    n.is.has('conjunction') && n.lower !== 'or' && nodes[at + 1] !== undefined && startsVerb(nodes[at + 1])
  );
}

/** Where a clause that opens its sentence or is subordinate ends before the main clause. */
function endBeforeMainClause(
  nodes: readonly Node[],
  { start }: ReportedClause,
  cue: Cue,
  end: number,
): number {
  let limit = end;
  // When asked about it, Lee said: the clause in front ends at the comma.
  if (cue.subject && cue.subject.start > start && cue.kind !== 'before') limit = cue.subject.start;
  if (isSubordinate(nodes, cue, start)) limit = endOfSubordinate(nodes, start, limit);
  // Lee, when asked whether it was safe, told the press it was.
  const inserted = cue.kind === 'shared' && nodes[cue.from - 1]?.is.has('subordinator') === true;
  return cue.kind === 'relative' || inserted ? endOfRelative(nodes, start, limit) : limit;
}

/** One dash cuts off a remark of the reporter's, two hold one. */
export function endAtDash(nodes: readonly Node[], start: number, limit: number): number {
  const dashes: number[] = [];
  for (let i = start; i < limit; i++) if (isDash(nodes, i)) dashes.push(i);
  if (dashes.length !== 1) return limit;
  const [dash] = dashes;
  return dash - start >= 12 ||
    nodes[dash + 1]?.is.has('conjunction') ||
    nodes.slice(start, dash).some((n) => n.kind === 'quotation')
    ? dash
    : limit;
}

/** Words that no clause ends with; some only where more follows. */
function isLoose({ is, text }: Node, cut: boolean): boolean {
  return (
    is.has('conjunction') ||
    /^[,–—-]$/.test(text) ||
    (cut && (is.has('relative') || (is.has('adverb') && !is.has('determiner')) || is.has('subordinator')))
  );
}

function isDash(nodes: readonly Node[], i: number): boolean {
  const n = nodes[i];
  return (
    n.text === '—' ||
    n.text === '–' ||
    (n.text === '-' && (nodes[i - 1]?.end ?? n.start) < n.start && (nodes[i + 1]?.start ?? n.end) > n.end)
  );
}

/** What a reporter calls something that was said. */
const REMARKS = setOf(`
  acknowledgement, acknowledgment, admission, allusion, barb, contrast, departure, dig, echo, hint, jab, move, nod, notion, phrase,
  position, reference, reminder, reversal, shift, shot, sign, slap, stance, step, swipe, term, tribute, turnaround
`);

/** `…, a charge that they deny`, `…, a swipe at her rival`: what the reporter says of it. */
function isRemark(nodes: readonly Node[], at: number): boolean {
  if (!/^(?:an?|the)$/.test(nodes[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < Math.min(nodes.length, at + 5); i++) {
    const { lower, is } = nodes[i];
    const next = nodes[i + 1];
    if (is.has('speech') || REMARKS.has(lower))
      return (
        next?.is.has('relative') === true || (REMARKS.has(lower) && next?.is.has('preposition') === true)
      );
    if (nodes[i].kind !== 'word' || is.has('preposition')) return false;
  }
  return false;
}

/** `If Lee implied that she knew, she was wrong`. */
export function isSubordinate(nodes: readonly Node[], { from, to, kind }: Cue, start: number): boolean {
  const before = nodes[from - 1];
  return (
    kind === 'before' &&
    // As Lee reported, [prices fell]: the main clause is what she reported.
    !(before?.lower === 'as' && nodes[to]?.text === ',' && start > to) &&
    before !== undefined &&
    before.is.has('subordinator') &&
    before.lower !== 'that' &&
    before.lower !== 'than' &&
    (from === 1 || nodes[from - 2].is.has('conjunction') || nodes[from - 2].text === ',')
  );
}

/** The comma that ends a clause in front of the main one: a subject follows it. */
function endOfSubordinate(nodes: readonly Node[], from: number, limit: number): number {
  for (let i = from + 1; i < limit - 1; i++) {
    const next = nodes[i + 1];
    if (
      endsWithComma(nodes[i]) &&
      ((next.is.has('subject') && next.lower !== 'who') ||
        (next.is.has('preposition') && nodes[i + 2]?.is.has('time')) ||
        (next.capital && next.kind === 'word') ||
        next.is.has('determiner') ||
        next.is.has('possessive'))
    )
      return nodes[i].text === ',' ? i : i + 1;
  }
  return limit;
}

/** The comma that ends a relative clause, if a verb of the main clause follows it. */
function endOfRelative(nodes: readonly Node[], from: number, limit: number): number {
  for (let i = from; i < limit - 1; i++) {
    if (nodes[i].text !== ',') continue;
    const next = nodes[i + 1];
    if (
      next.is.has('auxiliary') ||
      next.is.has('verb') ||
      next.cues.some((c) => c.form !== 'base' && c.form !== 'ing')
    )
      return i;
  }
  return limit;
}

/** Whether a later cue begins something new, instead of being a part of what this one reports. */
function startsAnew(nodes: readonly Node[], next: Cue, cue: Cue): boolean {
  const before = nodes[next.from - 1];
  if (!before) return false;
  if (next.kind === 'before' || next.kind === 'after') return opensClause(nodes, next.from);
  if (next.subject !== cue.subject) return false;
  const joined = before.is.has('conjunction');
  if (next.kind === 'participle')
    return joined || /^[,;–—-]$/.test(before.text) || before.kind === 'quotation';
  return (
    next.kind === 'shared' &&
    (joined || before.text === ',') &&
    (goesWith(nodes, next, cue) || goesOnSaying(nodes, next))
  );
}

/** A subject and its verb behind `;`, `, and`, `, while`, `, which`. */
function opensClause(nodes: readonly Node[], from: number): boolean {
  const [tie, before] = [nodes[from - 2], nodes[from - 1]];
  const that = before.lower === 'that';
  if (before.text === ';') return true;
  if (before.text === ',') return tie !== undefined && tie.is.has('relative') && tie.lower !== 'that';
  const ties = before.is.has('conjunction') || (before.is.has('subordinator') && !that);
  return ties && /^[,;–—]$/.test(tie?.text ?? '');
}

/** He said she would go and hopes for more: a verb in another tense belongs to what he said. */
const goesWith = (nodes: readonly Node[], next: Cue, cue: Cue): boolean =>
  tenseOf(nodes, next.start, next.reading) === tenseOf(nodes, cue.start, cue.reading) ||
  cue.reading.form === 'ing' ||
  cue.kind === 'relative' ||
  nodes[next.from].is.has('auxiliary');

/** Lee says it is safe, but conceded that it leaks: a comma before a verb of saying. */
const goesOnSaying = (nodes: readonly Node[], { from, reading: { governs } }: Cue): boolean =>
  governs.quote &&
  governs.that &&
  (endsWithComma(nodes[from - 1]) || (from > 1 && endsWithComma(nodes[from - 2])));

/** A quotation that is a sentence by itself, not words worked into the reporter's clause. */
function isWholeSpeech(nodes: readonly Node[], at: number, end: number): boolean {
  const n = nodes[at];
  const next = nodes[at + 1];
  const goesOn =
    next &&
    at + 1 < end &&
    (next.is.has('auxiliary') || next.is.has('verb')) &&
    !/[,.?!]\s*["”'’]+$/.test(n.text.slice(-6));
  if (/^[,:–—-]$/.test(nodes[at - 1].text)) return !goesOn;
  if (
    next &&
    at + 1 < end &&
    ((next.is.has('subordinator') && !next.is.has('relative')) || next.kind === 'number' || next.text === ',')
  )
    return true;
  return n.capital && n.text.split(/\s+/).length >= 4;
}
