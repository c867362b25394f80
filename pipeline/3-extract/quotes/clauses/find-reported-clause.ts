import type { Cue } from '../cue.ts';
import { isNominal, isNumber } from '../words/phrase-words.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { type NounPhrase } from '../phrases/noun-phrase.ts';
import { isSingular } from '../words/is-noun.ts';
import { findingCues, findingNouns, openCues } from '../../../lexicons/claim-kinds.ts';
import { speakingDocuments } from '../../../lexicons/speaker-nouns.ts';
import type { Node } from '../marks/read-segments.ts';
import { HEDGES, amountBehind, startsClause } from './starts-clause.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/** What a cue reports behind it: the first node of the clause, and the person told. */
export interface ReportedClause {
  start: number;
  /** How the clause begins; `quote` is a quotation set off by a comma or a colon, `bare` a clause without `that`. */
  kind: 'quote' | 'that' | 'bare' | 'to' | 'wh' | 'object' | 'amount' | 'rest' | 'colon';
  addressee: NounPhrase | null;
}

const WH = new Set(['if', 'whether', 'how', 'why', 'what', 'when', 'where']);
const PLACE = setOf(`
  in, on, at, during, to, after, before, from, by, via, through, over, of, about, with, for, as, under, amid, despite, regarding, without
`);
const FARTHEST = 30;
/** Nodes up to the number of an amount, and of what a poll or a record shows. */
const LONGEST_AMOUNT = 10;
const LONGEST_FINDING = 25;
/** Nodes between two dashes that cut a cue off from what it reports. */
const LONGEST_REMARK = 12;

/**
 * The clause that a cue governs behind it, past the person told and words of time and place.
 *
 * - `said on Friday [that he would go]`, `told reporters in Leeds [he would go]`, `called [it “weak”]`, `asked [whether it was]`
 * - near misses: `said on Friday.`, `said nothing`
 */
export function findReportedClause(nodes: readonly Node[], cue: Cue, limit: number): ReportedClause | null {
  const { kind } = cue;
  const { governs } = cue.reading;
  let at = cue.to;
  let addressee: NounPhrase | null = null;
  // Was told by Lee of “ten people”.
  if (governs.person && kind === 'after' && nodes[at]?.lower === 'of' && nodes[at + 1]?.kind === 'quotation')
    return { start: at, kind: 'object', addressee };
  if (governs.rest)
    return at < limit && nodes[at].kind !== 'punctuation' ? { start: at, kind: 'rest', addressee } : null;
  const quick = opening(nodes, at, limit, cue);
  // Called “weak”, asked whether: a passive governs what stands right behind it, as a rule what something is called.
  if (cue.kind === 'passive') return openingOfHearsay(nodes, at, limit, cue) ?? ofPassive(quick, cue);
  if (
    governs.person &&
    !(quick && quick.kind !== 'bare' && quick.kind !== 'object') &&
    nodes[at]?.kind !== 'punctuation'
  ) {
    addressee = personTold(nodes, at, limit);
    if (addressee) at = addressee.end;
  } else if (quick) return { ...quick, addressee };

  for (let steps = 0; steps < 8 && at < limit && at < cue.to + FARTHEST; steps++) {
    const found = opening(nodes, at, limit, cue);
    if (found && (found.kind !== 'object' || steps === 0)) return { ...found, addressee };
    // Lee said in her report, the mill is safe.
    if (
      steps > 0 &&
      nodes[at].text === ',' &&
      governs.bare &&
      kind === 'before' &&
      startsClause(nodes, at + 1, limit)
    )
      return { start: at + 1, kind: 'bare', addressee };
    const next = skipAdverbial(nodes, at, limit);
    if (next === at) break;
    if (nodes[at].lower === 'to' && !addressee) addressee = phraseAfter(nodes, at + 1, limit, false);
    at = next;
  }
  return null;
}

/** Where an amount begins behind whoever is told: `told a conference [13 people] were safe`; a capital takes its number, `told Flight 13`, but not `told Reuters 13 people`. */
function beforeAmount(nodes: readonly Node[], at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_AMOUNT); i++)
    if (
      isNumber(nodes[i]) &&
      nodes[i - 1].kind === 'word' &&
      !(nodes[i - 1].capital && !countsSeveral(nodes, i)) &&
      !nodes[i - 1].is.has('preposition')
    )
      return i;
  return limit;
}

/** `four victims`, `13 people`: a number in front of several. */
const countsSeveral = (nodes: readonly Node[], i: number): boolean =>
  nodes[i + 1]?.kind === 'word' &&
  !nodes[i + 1].capital &&
  isNominal(nodes, i + 1) &&
  !isSingular(nodes[i + 1]);

const ofPassive = (
  quick: Omit<ReportedClause, 'addressee'> | null,
  { reading: { governs } }: Cue,
): ReportedClause | null =>
  quick && quick.kind !== 'to' && (governs.object || governs.person) ? { ...quick, addressee: null } : null;

/** `is reported [to be ill]`, `it was agreed [that they would go]`: said by nobody who is named. */
function openingOfHearsay(
  nodes: readonly Node[],
  at: number,
  limit: number,
  { reading: { governs }, subject }: Cue,
): ReportedClause | null {
  const n = nodes[at];
  if (!governs.that || governs.person || (governs.to && governs.thought) || !n || at + 1 >= limit)
    return null;
  if (n.lower === 'to' && nodes.slice(at + 1, at + 3).some(({ is }) => is.has('auxiliary')))
    return { start: at, kind: 'to', addressee: null };
  const expletive =
    subject !== null && nodes[subject.start].lower === 'it' && subject.end - subject.start === 1;
  if (!expletive) return null;
  if (n.lower === 'that') return { start: at, kind: 'that', addressee: null };
  return startsClause(nodes, at, limit) ? { start: at, kind: 'bare', addressee: null } : null;
}

/** `told [reporters]`, `told [state television]`, whose first noun could be a verb. */
function personTold(nodes: readonly Node[], at: number, limit: number): NounPhrase | null {
  const phrase = phraseAfter(nodes, at, beforeAmount(nodes, at, limit), false);
  if (phrase || !nodes[at]?.is.has('noun') || !nodes[at + 1] || !isNominal(nodes, at + 1)) return phrase;
  const rest = phraseAfter(nodes, at + 1, limit, false);
  return rest && { start: at, end: rest.end, head: { start: at, end: rest.head.end } };
}

/** Who is told, behind a cue that follows what is said: `“…,” she told [reporters]`, `he said in an interview with [the Post]`. */
export function findAddressee(nodes: readonly Node[], { to, reading, kind }: Cue): NounPhrase | null {
  if (reading.governs.person && kind === 'before') return personTold(nodes, to, nodes.length);
  for (
    let i = to;
    i < Math.min(nodes.length - 1, to + 8) &&
    nodes[i].kind !== 'punctuation' &&
    nodes[i].kind !== 'quotation';
    i++
  ) {
    if (
      (nodes[i].lower === 'to' && i === to) ||
      (nodes[i].lower === 'with' && nodes[i - 1].is.has('statement'))
    )
      return phraseAfter(nodes, i + 1, nodes.length, false);
  }
  return null;
}

/** How a clause opens at a node, if one does. */
function opening(
  nodes: readonly Node[],
  at: number,
  limit: number,
  cue: Cue,
): Omit<ReportedClause, 'addressee'> | null {
  const { governs } = cue.reading;
  const { kind } = cue;
  const n = nodes[at];
  if (!n || at >= limit) return null;
  const next = nodes[at + 1];
  if (n.kind === 'quotation') return { start: at, kind: governs.quote ? 'quote' : 'object' };
  if (/^[,:–—-]$/.test(n.text) && next?.kind === 'quotation' && at + 1 < limit)
    return { start: at + 1, kind: 'quote' };
  if (n.text === ':' && next && at + 1 < limit && governs.quote) return { start: at + 1, kind: 'colon' };
  if (n.kind !== 'word' && n.kind !== 'number' && n.kind !== 'symbol') return null;
  if (n.lower === 'that' && governs.that) return { start: at, kind: 'that' };
  if (n.lower === 'not' && next?.lower === 'to' && (governs.to || governs.person))
    return { start: at, kind: 'to' };
  if (n.lower === 'to' && governs.to && next?.kind === 'quotation') return { start: at, kind: 'to' };
  if (
    n.lower === 'to' &&
    governs.to &&
    next?.kind === 'word' &&
    !next.capital &&
    !next.is.has('determiner') &&
    !next.is.has('possessive') &&
    !next.lower.endsWith('ing')
  )
    return { start: at, kind: 'to' };
  if (WH.has(n.lower) && governs.wh) return { start: at, kind: 'wh' };
  if (governs.bare && kind !== 'passive' && startsClause(nodes, at, limit))
    return { start: at, kind: 'bare' };
  if (governs.object && n.lower === 'as' && next && at + 1 < limit) return { start: at + 1, kind: 'object' };
  if (kind !== 'passive' && reportsAmount(nodes, at, limit, cue)) return { start: at, kind: 'amount' };
  if (
    governs.object &&
    !n.is.has('preposition') &&
    !n.is.has('conjunction') &&
    !n.is.has('adverb') &&
    !n.is.has('auxiliary') &&
    n.lower !== 'that'
  )
    return { start: at, kind: 'object' };
  return null;
}

/** What a cue can report in figures: an amount, and where a poll or a record shows it, all that has a figure: `shows [Lee ahead by five points]`. */
function reportsAmount(nodes: readonly Node[], at: number, limit: number, cue: Cue): boolean {
  const { governs, stem } = cue.reading;
  if (governs.amount && tellsAmount(nodes, at, limit, !governs.that)) return true;
  const head = cue.subject === null ? '' : nodes[cue.subject.head.end - 1].lower;
  const shows = findingCues.has(stem) || openCues.has(stem) || /^(?:note|place|put)$/.test(stem);
  if (!shows || !(findingNouns.has(head) || speakingDocuments.has(head))) return false;
  return nodes.slice(at, Math.min(limit, at + LONGEST_FINDING)).some((n) => isNumber(n) || n.text === '%');
}

/**
 * Whether what stands there tells how much or how many: `35 new cases`, `at least 20 victims`, `growth of 3%`, `the toll at 45`.
 *
 * @param named whether the amount must be what something is put at
 */
function tellsAmount(nodes: readonly Node[], at: number, limit: number, named: boolean): boolean {
  let lead = named ? '' : 'at';
  for (let i = at; i < Math.min(limit, at + (named ? LONGEST_FINDING : LONGEST_AMOUNT)); i++) {
    const { kind, is, lower } = nodes[i];
    if (isNumber(nodes[i]) || kind === 'symbol') return lead === 'at' && !nodes[i + 1]?.is.has('time');
    if (kind !== 'word' || is.has('auxiliary') || is.has('subject')) return false;
    if (is.has('subordinator') && amountBehind(nodes, i) === i) return false;
    if (!HEDGES.has(lower)) lead = named ? lower : 'at';
  }
  return false;
}

/** The node behind an adverb, a word of time or a prepositional phrase; the same node where there is none. */
export function skipAdverbial(nodes: readonly Node[], at: number, limit: number): number {
  const n = nodes[at];
  if (!n || at >= limit || n.kind === 'quotation') return at;
  if (n.kind === 'word') {
    if (
      n.is.has('time') ||
      (n.is.has('adverb') && !n.is.has('determiner')) ||
      (/[a-z]ly$/.test(n.lower) && !n.capital)
    )
      return at + 1;
    const next = nodes[at + 1];
    if (
      /^(?:last|this|next|earlier|late|early)$/.test(n.lower) &&
      next &&
      (next.is.has('time') || next.capital || next.is.has('preposition'))
    )
      return at + 2;
    if (PLACE.has(n.lower) && next) {
      if (next.is.has('time')) return at + 2;
      const phrase = phraseAfter(nodes, at + 1, limit, false);
      if (phrase) return phrase.end;
      if (next.kind === 'quotation' && next.text.length < 40) return at + 2;
    }
    if (
      /^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(n.lower)
    )
      return nodes[at + 1]?.kind === 'number' ? at + 2 : at + 1;
  }
  if (n.text === ',' && nodes[at + 1]?.is.has('adverb') && nodes[at + 2]?.text === ',') return at + 3;
  // He said - falsely - that …; he said, again, that …
  if (/^[,–—-]$/.test(n.text))
    for (let i = at + 2; i < Math.min(limit, at + 2 * LONGEST_REMARK); i++)
      if (
        nodes[i].text === n.text &&
        (i < at + (n.text === ',' ? 5 : LONGEST_REMARK) || nodes[i + 1]?.lower === 'that')
      )
        return i + 1;
  return at;
}
