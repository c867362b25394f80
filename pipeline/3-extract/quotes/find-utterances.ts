import type { Cue } from './find-cues.ts';
import {
  findAddressee,
  findReportedClause,
  skipAdverbial,
  type ReportedClause,
} from './find-reported-clause.ts';
import { isTitle, phraseBefore, type NounPhrase } from './find-noun-phrases.ts';
import { findCues } from './find-cues.ts';
import type { Node, Segment } from './read-segments.ts';

/** A stretch of a segment that is somebody's words: nodes from `first` up to `last`, exclusive. */
export interface Part {
  segment: number;
  first: number;
  last: number;
}

/** Something said, with who said it; what it is made of stands in `parts`, in order. */
export interface Utterance {
  parts: Part[];
  /** Name of the pattern that found it, on which the confidence rests. */
  pattern: string;
  /** The segment that cue and subject stand in; null without a cue. */
  said: number | null;
  cue: Cue | null;
  subject: NounPhrase | null;
  addressee: NounPhrase | null;
  /** The utterance that this one goes on with, where it has no cue of its own. */
  continues: Utterance | null;
}

/** Finds what each cue of a segment reports: before it (`…, she said`), on both sides (`…, she said, …`) or behind it (`she said that …`). */
export function findUtterances(segment: Segment, index: number): Utterance[] {
  const { nodes } = segment;
  const cues = findCues(segment);
  const found: Utterance[] = [];
  let left = 0;
  cues.forEach((cue, i) => {
    const next = cues[i + 1];
    const behind = readPostposed(nodes, cue, left, next);
    if (behind) {
      found.push(utteranceOf(behind.pattern, index, cue, behind.ranges, findAddressee(nodes, cue)));
      left = behind.end;
      return;
    }
    const clause = findReportedClause(nodes, cue, nodes.length) ?? clauseBehindComma(nodes, cue);
    if (!clause) return;
    const last = endOfClause(nodes, clause, cues, i);
    if (last <= clause.start || (clause.kind === 'to' && asksForSilence(nodes, clause.start))) return;
    const quoted = nodes.slice(clause.start, last).some((n) => n.kind === 'quotation');
    // What somebody supports, sees or wants is reported by no one: only words in marks show that it was said.
    if (!quoted && cue.reading.governs.thought && (clause.kind === 'object' || clause.kind === 'rest'))
      return;
    const ranges: [number, number][] = [[clause.start, last]];
    // The island is known as “the Poorhouse”: what is called so belongs to what is said.
    if (cue.kind === 'passive' && cue.subject && quoted)
      ranges.unshift([cue.subject.start, inkEnd(nodes, cue.subject.end)]);
    found.push(utteranceOf(`${cue.kind}-${clause.kind}`, index, cue, ranges, clause.addressee));
  });
  return found;
}

function utteranceOf(
  pattern: string,
  segment: number,
  cue: Cue,
  ranges: readonly (readonly [number, number])[],
  addressee: NounPhrase | null,
): Utterance {
  return {
    parts: ranges.map(([first, last]) => ({ segment, first, last })),
    pattern,
    said: segment,
    cue,
    subject: cue.kind === 'passive' ? null : cue.subject,
    addressee,
    continues: null,
  };
}

/** `asked not to be named`. */
function asksForSilence(nodes: readonly Node[], at: number): boolean {
  return (
    nodes[at].lower === 'not' &&
    nodes[at + 2]?.lower === 'be' &&
    /^(?:identified|named|quoted)$/.test(nodes[at + 3]?.lower ?? '')
  );
}

/** The end of a range without the punctuation at its end. */
export function inkEnd(nodes: readonly Node[], last: number): number {
  let i = last;
  while (i > 0 && nodes[i - 1].kind === 'punctuation' && nodes[i - 1].text !== ')') i--;
  return i;
}

/** `As Lee explained, prices fell`, `But, Lee added, prices fell`: the clause behind the comma. */
function clauseBehindComma(nodes: readonly Node[], cue: Cue): ReportedClause | null {
  if (
    nodes[cue.to]?.text !== ',' ||
    cue.to + 2 >= nodes.length ||
    cue.kind !== 'before' ||
    !(cue.reading.governs.that || cue.reading.governs.quote)
  )
    return null;
  let i = cue.from - 1;
  const asClause = nodes[i]?.lower === 'as' && nodes[cue.start - 1].lower !== 'to';
  while (
    i >= 0 &&
    (nodes[i].text === ',' ||
      nodes[i].is.has('conjunction') ||
      nodes[i].is.has('adverb') ||
      (asClause && nodes[i].lower === 'as'))
  )
    i--;
  return i < 0 && cue.from > 0 && (asClause || nodes[cue.from - 1].text === ',')
    ? { start: cue.to + 1, kind: 'bare', addressee: null }
    : null;
}

/** `“…,” she said`, `The plan, she said, is dead.`: what stands before the cue, and behind it in the second case. */
function readPostposed(nodes: readonly Node[], cue: Cue, left: number, next: Cue | undefined) {
  const { governs } = cue.reading;
  if (
    !(governs.quote || governs.that) ||
    cue.kind === 'participle' ||
    cue.kind === 'passive' ||
    cue.kind === 'none' ||
    cue.kind === 'relative'
  )
    return null;
  let from = cue.from;
  if (nodes[from - 1]?.is.has('subordinator') && nodes[from - 1].lower === 'as') from--;
  while (nodes[from - 1]?.is.has('adverb') || nodes[from - 1]?.is.has('conjunction')) from--;
  from = describedFrom(nodes, cue, from);
  const before = nodes[from - 1];
  if (!before || from <= left) return null;
  const set = before.kind === 'punctuation' && /^[,–—-]$/.test(before.text);
  const quotation =
    before.kind === 'quotation' ? from - 1 : set && nodes[from - 2]?.kind === 'quotation' ? from - 2 : -1;
  const quoted = quotation >= 0 && !isTitle(nodes, quotation);
  if (!quoted && (!set || !governs.that)) return null;
  if (cue.kind === 'shared') return null;

  // Words of time and place between the cue and the end, a comma, or the quotation that goes on.
  let to = cue.to;
  for (let steps = 0; steps < 40 && to < nodes.length; steps++) {
    const n = nodes[to];
    if (
      n.kind === 'quotation'
        ? (to === cue.to || nodes[to - 1].kind === 'punctuation' || n.text.length > 30) &&
          !/^(?:on|in|'s|’s|the|a|of|to|for|at|his|her|their)$/.test(nodes[to - 1].lower)
        : n.kind === 'punctuation' && /^[,.:;!?–—-]$/.test(n.text)
    )
      break;
    if (next && to >= next.from) break;
    if (quoted) {
      to++;
      continue;
    }
    const skipped = skipAdverbial(nodes, to, nodes.length);
    if (skipped === to) break;
    to = skipped;
  }
  const stop = nodes[to];
  // After the match, Lee said, “…”: a quotation behind, none before.
  if (
    !quoted &&
    nodes[to + 1]?.kind === 'quotation' &&
    !/^\W{1,3}(?:and|but) /.test(nodes[to + 1].text) &&
    !nodes.slice(left, from).some((n) => n.kind === 'quotation')
  )
    return null;
  const end = inkEnd(nodes, nodes.length);
  const closes = to >= end;
  if (!quoted && !closes && stop?.text !== ',' && !/^[–—-]$/.test(stop?.text ?? '')) return null;
  const first = contentStart(nodes, left, from, quoted);
  const last = inkEnd(nodes, from);
  if (last <= first) return null;
  // A ruling which, Lee said, would help: only what follows is hers.
  if (!quoted && nodes[last - 1].is.has('relative') && nodes[last - 1].lower !== 'that')
    return closes
      ? null
      : { ranges: [[to + 1, end]] as [number, number][], pattern: 'clause-cue-clause', end: nodes.length };
  if (!quoted && last - first < 1) return null;
  const ranges: [number, number][] = [[first, last]];
  if (closes || (stop.kind === 'quotation' && isTermOf(cue, stop)))
    return { ranges, pattern: quoted ? 'quote-cue' : 'clause-cue', end: closes ? nodes.length : to };
  // The utterance goes on behind the attribution.
  const after = stop.kind === 'punctuation' ? to + 1 : to;
  const pure = nodes.slice(first, last).every((n) => n.kind === 'quotation' || n.kind === 'punctuation');
  if (nodes[after]?.kind === 'quotation' && stop.text !== ':') {
    const rest = pure ? quotedRun(nodes, after) : end;
    ranges.push([after, rest]);
    return { ranges, pattern: 'quote-cue-quote', end: rest };
  }
  if (pure || (next && next.from <= after + 1)) {
    const joined =
      nodes[after]?.is.has('conjunction') && nodes[after + 1]?.kind === 'quotation' ? after + 1 : -1;
    if (joined > 0) {
      ranges.push([after, quotedRun(nodes, joined)]);
      return { ranges, pattern: 'quote-cue-quote', end: quotedRun(nodes, joined) };
    }
    return { ranges, pattern: 'quote-cue', end: to };
  }
  if (after < end) ranges.push([after, end]);
  return { ranges, pattern: 'clause-cue-clause', end: nodes.length };
}

/** `said Lee, a farmer who calls it “dear”`: a word in marks at the end of the speaker's description. */
function isTermOf({ subject, kind, to }: Cue, { text }: Node): boolean {
  return (
    kind === 'after' &&
    subject !== null &&
    subject.end === to &&
    subject.end - subject.head.end > 3 &&
    text.split(/\s+/).length <= 2
  );
}

/** `“…,” [another friend, Ann Lee] told`: where a description begins that stands between the quotation and the name. */
function describedFrom(nodes: readonly Node[], cue: Cue, from: number): number {
  if (cue.kind !== 'before' || from !== cue.from || nodes[from - 1]?.text !== ',' || !nodes[from].capital)
    return from;
  const description = phraseBefore(nodes, from - 1, 0);
  return description && description.start > 0 && nodes[description.start - 1].kind === 'quotation'
    ? description.start
    : from;
}

/** Where the words before an attribution begin: at the quotation behind a colon or a dash, else at the beginning of the clause. */
function contentStart(nodes: readonly Node[], left: number, from: number, quoted: boolean): number {
  let first = left;
  if (quoted)
    for (let i = from - 1; i > left; i--)
      if (nodes[i].text === ':' && nodes[i + 1]?.kind === 'quotation') {
        first = i + 1;
        break;
      }
  while (
    first < from &&
    ((nodes[first].kind === 'punctuation' && nodes[first].text !== '(') ||
      (nodes[first].is.has('conjunction') && !nodes[first].is.has('determiner')))
  )
    first++;
  return first;
}

/** The end of a run of quotations with nothing but punctuation between them. */
function quotedRun(nodes: readonly Node[], from: number): number {
  let last = from + 1;
  for (
    let i = from;
    i < nodes.length && (nodes[i].kind === 'quotation' || nodes[i].kind === 'punctuation');
    i++
  )
    if (nodes[i].kind === 'quotation') last = i + 1;
  return last;
}

/**
 * Where a reported clause ends: with its quotation, before the next cue of the same speaker or of a new main clause, at a dash
 * or semicolon, or with the sentence.
 */
function endOfClause(
  nodes: readonly Node[],
  clause: ReportedClause,
  cues: readonly Cue[],
  index: number,
): number {
  const end = inkEnd(nodes, nodes.length);
  const { governs } = cues[index].reading;
  // What a shirt reads or a crowd chants is the quotation alone.
  if (
    clause.kind === 'quote' &&
    ((!governs.that && !governs.object) || isWholeSpeech(nodes, clause.start, end))
  )
    return quotedRun(nodes, clause.start);
  const cue = cues[index];
  let limit = end;
  // When asked about it, Lee said: the clause in front ends at the comma.
  const opensSentence =
    (cue.from === 0 && cue.kind !== 'before' && cue.kind !== 'passive') ||
    (cue.from === 1 && (cue.kind === 'shared' || cue.kind === 'participle' || cue.kind === 'none'));
  if (opensSentence && cue.subject && cue.subject.start > clause.start) limit = cue.subject.start;
  if (isSubordinate(nodes, cue)) limit = endOfSubordinate(nodes, clause.start, limit);
  if (cue.kind === 'relative') limit = endOfRelative(nodes, clause.start, limit);
  for (const next of cues.slice(index + 1, index + 6)) {
    if (next.from <= clause.start) continue;
    if (next.from < limit && startsAnew(nodes, next, cue)) {
      limit = next.from;
      break;
    }
  }
  const dashes: number[] = [];
  for (let i = clause.start; i < limit; i++) {
    const n = nodes[i];
    if (n.text === ';') {
      limit = i;
      break;
    }
    if (
      clause.kind === 'object' &&
      n.is.has('conjunction') &&
      n.lower !== 'or' &&
      nodes[i + 1] &&
      startsVerb(nodes[i + 1])
    ) {
      limit = i;
      break;
    }
    if (n.text === ',' && endsAtComma(nodes, i)) {
      limit = i;
      break;
    }
    if (
      clause.kind === 'object' &&
      i > clause.start &&
      nodes[i + 1] &&
      ((n.kind === 'quotation' && /,["”'’]+$/.test(n.text)) ||
        (n.text === ',' && nodes[i - 1].kind === 'quotation')) &&
      startsVerb(nodes[i + 1])
    ) {
      limit = i + 1;
      break;
    }
    // He praised a plan for years: “…” — what follows the colon is reported by itself.
    if (
      n.text === ':' &&
      nodes[i + 1]?.kind === 'quotation' &&
      !cue.reading.governs.quote &&
      clause.kind !== 'object'
    ) {
      limit = i;
      break;
    }
    if (isDash(nodes, i)) dashes.push(i);
  }
  // One dash cuts off a remark of the reporter's, two hold one.
  if (
    dashes.length === 1 &&
    dashes[0] < limit &&
    (dashes[0] - clause.start >= 12 ||
      nodes.slice(clause.start, dashes[0]).some((n) => n.kind === 'quotation'))
  )
    limit = dashes[0];
  let last = inkEnd(nodes, limit);
  while (
    last > clause.start &&
    (nodes[last - 1].is.has('conjunction') ||
      /^[,–—-]$/.test(nodes[last - 1].text) ||
      (limit < end &&
        (nodes[last - 1].is.has('relative') ||
          nodes[last - 1].is.has('adverb') ||
          nodes[last - 1].is.has('subordinator'))))
  )
    last--;
  return last;
}

function isDash(nodes: readonly Node[], i: number): boolean {
  const n = nodes[i];
  return (
    n.text === '—' ||
    n.text === '–' ||
    (n.text === '-' && (nodes[i - 1]?.end ?? n.start) < n.start && (nodes[i + 1]?.start ?? n.end) > n.end)
  );
}

/** `…, a charge that they deny` and `…, which they deny`: what the reporter adds. */
function endsAtComma(nodes: readonly Node[], comma: number): boolean {
  const article = nodes[comma + 1];
  if (!article || (article.lower !== 'a' && article.lower !== 'an' && article.lower !== 'the')) return false;
  for (let i = comma + 2; i < Math.min(nodes.length, comma + 6); i++)
    if (nodes[i].is.has('speech')) return nodes[i + 1]?.is.has('relative') === true;
  return false;
}

/** `If Lee implied that she knew, she was wrong`. */
function isSubordinate(nodes: readonly Node[], { from, kind }: Cue): boolean {
  const before = nodes[from - 1];
  return (
    kind === 'before' &&
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
      nodes[i].text === ',' &&
      ((next.is.has('subject') && next.lower !== 'who') || next.capital || next.is.has('determiner'))
    )
      return i;
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
  if (next.kind === 'before' || next.kind === 'after')
    return (
      before.text === ';' ||
      (before.text === ',' &&
        nodes[next.from - 2]?.is.has('relative') &&
        nodes[next.from - 2].lower !== 'that') ||
      ((before.is.has('conjunction') || (before.is.has('subordinator') && before.lower !== 'that')) &&
        /^[,;–—]$/.test(nodes[next.from - 2]?.text ?? ''))
    );
  if (next.subject !== cue.subject) return false;
  if (next.kind === 'participle')
    return /^[,;–—-]$/.test(before.text) || before.kind === 'quotation' || before.is.has('conjunction');
  // He said she would go and hopes for more: another tense belongs to what he said.
  const tense = (c: Cue): string => (c.reading.form === 'base' ? 'present' : c.reading.form);
  return (
    next.kind === 'shared' &&
    (before.is.has('conjunction') || before.text === ',') &&
    (tense(next) === tense(cue) ||
      cue.reading.form === 'ing' ||
      cue.kind === 'relative' ||
      nodes[next.from].is.has('auxiliary'))
  );
}

function startsVerb(n: Node): boolean {
  return (
    n.kind === 'word' &&
    !n.capital &&
    (n.is.has('auxiliary') || n.is.has('verb') || n.cues.length > 0 || n.lower.endsWith('ed'))
  );
}

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
