import { isNominal, phraseAfter, phraseBefore, type NounPhrase } from './find-noun-phrases.ts';
import type { Node } from './read-segments.ts';
import type { CueReading } from './word-classes.ts';

/** How the speaker stands to the cue. */
export type SubjectKind =
  | 'before'      // Lee said
  | 'after'       // said Lee
  | 'relative'    // who said
  | 'shared'      // Lee rose and said
  | 'participle'  // …, adding that
  | 'passive'     // has been called
  | 'none';

/** A cue in a segment; all positions are indices of nodes. */
export interface Cue {
  /** The words of the cue: the verb and what belongs to it. */
  start: number;
  end: number;
  /** Where subject, auxiliaries and cue begin, and where the cue and a subject behind it end. */
  from: number;
  to: number;
  reading: CueReading;
  subject: NounPhrase | null;
  kind: SubjectKind;
}

const isBe = /^(?:am|are|be|been|being|is|was|were|aren't|isn't|wasn't|weren't)$/;
/** Contractions with a subject in them: `he's said`. */
const ATTACHED = /^(?:'s|’s|'d|’d|'ve|’ve|'re|’re)$/;

/** All verbs of speech of a segment that are verbs there, with their subjects. */
export function findCues(nodes: readonly Node[]): Cue[] {
  const cues: Cue[] = [];
  let floor = 0;
  for (let k = 0; k < nodes.length; k++) {
    if (nodes[k].cues.length === 0) continue;
    const cue = readCue(nodes, k, floor, cues);
    if (!cue) continue;
    cues.push(cue);
    floor = cue.to;
    k = cue.end - 1;
  }
  return cues;
}

function readCue(nodes: readonly Node[], k: number, floor: number, former: readonly Cue[]): Cue | null {
  const reading = nodes[k].cues.find(({ particles }) => particles.every((particle, j) => nodes[k + 1 + j]?.lower === particle));
  if (!reading || isNoun(nodes, k, reading)) return null;
  const end = k + 1 + reading.particles.length;
  const group = verbGroupStart(nodes, k, floor);
  const base = { start: k, end, to: end, reading };
  const passive = isPassive(nodes, group, k, reading);
  const before = nodes[group - 1];
  if (passive) {
    const phrase = group > floor ? phraseBefore(nodes, group, floor) : null;
    return { ...base, from: phrase?.start ?? group, subject: phrase, kind: 'passive' };
  }
  if (reading.form !== 'ing') {
    const inverted = readInverted(nodes, group, end, k, reading);
    if (inverted) return { ...base, from: group, to: inverted.end, subject: inverted, kind: 'after' };
  }
  if (!before || group <= floor) return sharedOrNone(nodes, base, group, former, reading);
  if (before.is.has('relative') && before.lower !== 'that' || before.lower === 'that' && group >= 2 && isNominal(nodes, group - 2)) {
    if (before.lower === 'which' && nodes[group - 2]?.text !== ',') return null;
    return { ...base, from: group - 1, subject: { start: group - 1, end: group, head: { start: group - 1, end: group } }, kind: 'relative' };
  }
  if (before.is.has('conjunction') || before.text === ',' && reading.form === 'ing' || before.is.has('preposition') && reading.form === 'ing' || before.is.has('statement')) {
    return sharedOrNone(nodes, base, group, former, reading);
  }
  const phrase = phraseBefore(nodes, group, floor);
  if (!phrase) return sharedOrNone(nodes, base, group, former, reading);
  return { ...base, from: phrase.start, subject: phrase, kind: 'before' };
}

/** `the report`, `his claims`, `of concern`, `Lee's remarks`: no verbs. */
function isNoun(nodes: readonly Node[], k: number, reading: CueReading): boolean {
  const before = nodes[k - 1];
  const after = nodes[k + 1];
  if (nodes[k].capital && k > 0 && nodes[k - 1].kind === 'word' && nodes[k - 1].capital && after?.capital && reading.form === 'base') return true;
  if (!before) return reading.form !== 'ing' && reading.form !== 'past';
  if (before.is.has('determiner') && !before.is.has('relative') && !before.is.has('subject')) return !(reading.form === 'base' && /^(?:many|some|most|few|several|all|both|these|those)$/.test(before.lower));
  if (before.is.has('possessive')) return true;
  if (before.kind === 'clitic') return !(reading.form !== 'base' && reading.form !== 'present' && nodes[k - 2]?.is.has('subject'));
  if (before.is.has('preposition') && !/^(?:to)$/.test(before.lower)) return reading.form !== 'ing';
  if (before.kind === 'number') return reading.form === 'base' && false;
  return false;
}

/** Where the adverbs and auxiliaries before a verb begin: `had [never quite] said`, `seemed to suggest`. */
function verbGroupStart(nodes: readonly Node[], k: number, floor: number): number {
  let i = k;
  while (i > floor) {
    const n = nodes[i - 1];
    if (n.kind === 'clitic' ? ATTACHED.test(n.lower) && nodes[i - 2]?.is.has('subject') : n.kind === 'word' && (n.is.has('auxiliary') || isAdverb(n))) { i--; continue; }
    if (n.lower === 'to' && i - 2 >= floor && nodes[i - 2].kind === 'word' && !nodes[i - 2].capital && !nodes[i - 2].is.has('preposition') && !nodes[i - 2].is.has('determiner')) {
      i -= 2;
      if (nodes[i - 1] && nodes[i].lower === 'on' ) i--;
      continue;
    }
    break;
  }
  while (i < k && nodes[i].is.has('conjunction')) i++;
  return i;
}

function isAdverb(n: Node): boolean {
  return n.kind === 'word' && (n.is.has('adverb') && !n.is.has('determiner') && !n.is.has('conjunction') || /[a-z]ly$/.test(n.lower) && !n.capital && n.lower !== 'family' && n.lower !== 'ally');
}

function isPassive(nodes: readonly Node[], group: number, k: number, reading: CueReading): boolean {
  if (reading.form !== 'past' && reading.form !== 'participle') return false;
  for (let i = k - 1; i >= group; i--) {
    if (isBe.test(nodes[i].lower)) return true;
    if (!isAdverb(nodes[i])) return false;
  }
  return nodes[k - 1]?.kind === 'clitic' && nodes[k - 1].lower.endsWith('re');
}

/** The subject behind an inverted cue: `“…,” said Lee`; only where a comma or a quotation stands before it. */
function readInverted(nodes: readonly Node[], group: number, end: number, k: number, reading: CueReading): NounPhrase | null {
  if (group !== k || !reading.governs.quote) return null;
  const before = nodes[k - 1];
  const opens = !before ? k === 0 : before.kind === 'quotation' || /^[,–—?!]$/.test(before.text) || before.text === '-';
  if (!opens) return null;
  const phrase = phraseAfter(nodes, end, nodes.length);
  if (!phrase) return null;
  const first = nodes[phrase.start];
  if (first.is.has('time') && !first.is.has('determiner')) return null;
  // “…,” Lee said, “…”: a name before and after; here the cue governs what follows.
  if (nodes[phrase.end] && nodes[phrase.end].kind === 'word' && !nodes[phrase.end].is.has('preposition') && !nodes[phrase.end].is.has('time') && !nodes[phrase.end].is.has('adverb') && !nodes[phrase.end].is.has('subordinator') && nodes[phrase.end].cues.every((c) => c.form !== 'ing') && !/ly$/.test(nodes[phrase.end].lower)) {
    return before?.kind === 'quotation' && !nodes[phrase.end].is.has('auxiliary') ? phrase : null;
  }
  return phrase;
}

/** The subject of the cue before, for `and vowed`, `adding that`; else the subject of the sentence. */
function sharedOrNone(nodes: readonly Node[], base: Omit<Cue, 'from' | 'subject' | 'kind'>, group: number, former: readonly Cue[], reading: CueReading): Cue | null {
  const kind: SubjectKind = reading.form === 'ing' ? 'participle' : 'shared';
  if (reading.form === 'base') return null;
  const last = former.at(-1);
  if (last?.subject && last.kind !== 'passive') return { ...base, from: group, subject: last.subject, kind };
  const subject = group === 0 ? subjectAfterComma(nodes, base.end) : mainSubject(nodes, group);
  return { ...base, from: group, subject, kind: subject ? kind : 'none' };
}

/** `Noting the cost, [Lee] said`: the subject behind the comma that ends the clause. */
function subjectAfterComma(nodes: readonly Node[], from: number): NounPhrase | null {
  for (let i = from; i < Math.min(nodes.length, from + 40); i++) {
    if (nodes[i].text !== ',') continue;
    const phrase = phraseAfter(nodes, i + 1, nodes.length, false);
    const next = phrase && nodes[phrase.end];
    if (phrase && next && (next.is.has('auxiliary') || next.is.has('verb') || next.is.has('adverb') || next.cues.length > 0 || next.text === ',')) return phrase;
  }
  return null;
}

/** The first noun phrase of a sentence that can be its subject: behind an opening `On Friday,` or `But`. */
function mainSubject(nodes: readonly Node[], limit: number): NounPhrase | null {
  let i = 0;
  while (i < limit && (nodes[i].is.has('conjunction') || isAdverb(nodes[i]) || nodes[i].text === ',' || nodes[i].kind === 'quotation')) i++;
  if (i < limit && (nodes[i].is.has('preposition') || nodes[i].is.has('subordinator') && !nodes[i].is.has('determiner') || nodes[i].is.has('time'))) {
    while (i < limit && nodes[i].text !== ',') i++;
    i++;
  }
  return i < limit ? phraseAfter(nodes, i, limit, true) : null;
}
