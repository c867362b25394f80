import type { Cue } from './cue.ts';
import type { ReportedClause } from './find-reported-clause.ts';
import { quotedRun } from './read-postposed.ts';
import type { Node } from './read-segments.ts';
import { inkEnd } from './utterance.ts';

/**
 * Where a reported clause ends: with its quotation, before the next cue of the same speaker or of a new main clause, at a dash
 * or semicolon, or with the sentence.
 */
export function endOfClause(
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
