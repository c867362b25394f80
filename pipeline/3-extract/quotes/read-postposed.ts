import type { Cue } from './cue.ts';
import { isTitle, phraseAfter } from './phrase-after.ts';
import { isNominal, tellsTime } from './phrase-words.ts';
import { phraseBefore } from './find-noun-phrases.ts';
import { findAddressee, skipAdverbial } from './find-reported-clause.ts';
import type { Node } from './read-segments.ts';
import { inkEnd } from './utterance.ts';

/** `“…,” she said`, `The plan, she said, is dead.`: what stands before the cue, and behind it in the second case. */
export function readPostposed(nodes: readonly Node[], cue: Cue, left: number, next: Cue | undefined) {
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
  let to = (!quoted && governs.person && findAddressee(nodes, cue)?.end) || cue.to;
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
    !goesOnIn(nodes, to + 1, left, from) &&
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

/** `The mill, Lee said, [“is lost”]`, `He left, Lee said, [“and soon”]`: a quotation that goes on with the subject or clause before it. */
function goesOnIn(nodes: readonly Node[], quotation: number, left: number, cue: number): boolean {
  const { text, capital } = nodes[quotation];
  if (/^\W{1,3}(?:and|but) /.test(text)) return true;
  const subject = capital ? null : phraseAfter(nodes, left, cue, false);
  return subject !== null && subject.end === cue - 1 && !tellsTime(nodes, subject.head.end - 1);
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
  if (cue.kind !== 'before' || from !== cue.from || !nodes[from].capital) return from;
  // …, newspaper The Echo reported: a description without an article leads to the name.
  if (nodes[from].lower === 'the' && nodes[from - 2]?.text === ',' && isNominal(nodes, from - 1))
    return from - 1;
  if (nodes[from - 1]?.text !== ',') return from;
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
export function quotedRun(nodes: readonly Node[], from: number): number {
  let last = from + 1;
  for (
    let i = from;
    i < nodes.length && (nodes[i].kind === 'quotation' || nodes[i].kind === 'punctuation');
    i++
  )
    if (nodes[i].kind === 'quotation') last = i + 1;
  return last;
}
