import { speaksByNoun } from '../words/speaking-nouns.ts';
import type { Cue } from '../cue.ts';
import { isSetOff } from '../words/is-noun.ts';
import { isTitle, phraseAfter } from '../phrases/phrase-after.ts';
import { isWholeClause } from './is-whole-clause.ts';
import { isNominal, startsVerb, tellsTime } from '../words/phrase-words.ts';
import { phraseBefore } from '../phrases/find-noun-phrases.ts';
import { findAddressee, findReportedClause, skipAdverbial } from './find-reported-clause.ts';
import type { Node } from '../marks/read-segments.ts';
import { inkEnd } from '../utterance.ts';
import { isAdverb } from '../phrases/verb-group.ts';

/** What a cue reports before it, or on both sides, and where the next one can begin. */
interface Postposed {
  ranges: [number, number][];
  pattern: string;
  end: number;
}

/** The words that say who speaks: where they begin and end, and what stands before. */
interface Tag {
  nodes: readonly Node[];
  cue: Cue;
  from: number;
  to: number;
  /** Where the words before it can begin. */
  left: number;
  /** Whether a quotation stands right before it. */
  quoted: boolean;
}

/** `“…,” she said`, `The plan, she said, is dead.`: what stands before the cue, and behind it in the second case. */
export function readPostposed(
  nodes: readonly Node[],
  cue: Cue,
  left: number,
  next: Cue | undefined,
): Postposed | null {
  const { governs } = cue.reading;
  if (!(governs.quote || governs.that) || !(cue.kind === 'before' || cue.kind === 'after')) return null;
  const from = startOfTag(nodes, cue);
  const before = nodes[from - 1];
  if (!before || from <= left) return null;
  const set = /^[,–—-]$/.test(before.text);
  const quotation =
    before.kind === 'quotation' ? from - 1 : set && nodes[from - 2]?.kind === 'quotation' ? from - 2 : -1;
  const quoted = quotation >= 0 && !isTitle(nodes, quotation) && !isNameBefore(nodes, quotation);
  // Prices fell, but Lee reported 32; Lee denounced the “cut,” and she promised more: another clause.
  const anew = nodes
    .slice(from, cue.from)
    .some(({ is, lower }) => (quoted ? is.has('conjunction') : lower === 'but'));
  // By that count, ten clerks must report: what somebody has to do is no attribution.
  const isDuty = nodes.slice(cue.from, cue.start).some(({ lower }) => lower === 'must' || lower === 'should');
  if (anew || isDuty || (!quoted && (!set || !governs.that))) return null;
  const tag = { nodes, cue, from, to: endOfTag(nodes, cue, quoted, next), left, quoted };
  return quoted ? behindQuotation(tag, next) : behindClause(tag, next);
}

/** `[“River Hour”] host Ann Lee said`: a name in marks that describes who speaks. */
const isNameBefore = (nodes: readonly Node[], at: number): boolean =>
  !isSetOff(nodes[at]) &&
  nodes[at + 1]?.kind === 'word' &&
  !nodes[at + 1].capital &&
  /^\W{1,2}(?:(?:\p{Lu}[\p{L}’'-]*|of|the|and|in|for)\s?){1,5}\W{1,2}$/u.test(nodes[at].text) &&
  speaksByNoun(nodes[at + 1].lower);

/** Where an attribution begins: `[As Lee] said`, `[and she] added`. */
function startOfTag(nodes: readonly Node[], cue: Cue): number {
  let { from } = cue;
  if (nodes[from - 1]?.lower === 'as') from--;
  while (nodes[from - 1]?.is.has('adverb') || nodes[from - 1]?.is.has('conjunction')) from--;
  return describedFrom(nodes, cue, from);
}

/** Where an attribution ends: behind words of time and place, at a comma, the end, or the quotation that goes on. */
function endOfTag(nodes: readonly Node[], cue: Cue, quoted: boolean, next: Cue | undefined): number {
  let to = (!quoted && cue.reading.governs.person && findAddressee(nodes, cue)?.end) || cue.to;
  for (let steps = 0; steps < 40 && to < nodes.length; steps++) {
    if (endsTag(nodes, to, cue) || (next && to >= next.from)) break;
    const skipped = quoted ? to + 1 : skipAdverbial(nodes, to, nodes.length);
    if (skipped === to) break;
    to = skipped;
  }
  return to;
}

const endsTag = (nodes: readonly Node[], at: number, cue: Cue): boolean => {
  const n = nodes[at];
  if (n.kind !== 'quotation') return n.kind === 'punctuation' && /^[,.:;!?–—-]$/.test(n.text);
  return (
    (at === cue.to || nodes[at - 1].kind === 'punctuation' || n.text.length > 30) &&
    !/^(?:on|in|'s|’s|the|a|of|to|for|at|his|her|their)$/.test(nodes[at - 1].lower)
  );
};

/** `“A,” she said.`, `“A,” she said, “B.”`, `The mill “A,” she said.` */
function behindQuotation({ nodes, cue, from, to, left }: Tag, next: Cue | undefined): Postposed | null {
  const end = inkEnd(nodes, nodes.length);
  const first = contentStart(nodes, left, from, true);
  const last = inkEnd(nodes, from);
  if (last <= first) return null;
  const ranges: [number, number][] = [[first, last]];
  const stop = nodes[to];
  if (to >= end) return { ranges, pattern: 'quote-cue', end: nodes.length };
  if (stop.kind === 'quotation' && isTermOf(cue, stop)) return { ranges, pattern: 'quote-cue', end: to };
  const pure = nodes.slice(first, last).every((n) => n.kind === 'quotation' || n.kind === 'punctuation');
  const rest = quotationBehind(nodes, to, pure);
  if (rest) return { ranges: [...ranges, rest], pattern: 'quote-cue-quote', end: rest[1] };
  const after = stop.kind === 'punctuation' ? to + 1 : to;
  if (pure || (next && next.from <= after + 1)) return { ranges, pattern: 'quote-cue', end: to };
  if (after < end) ranges.push([after, end]);
  return { ranges, pattern: 'clause-cue-clause', end: nodes.length };
}

/** The quotation that an utterance goes on with behind its attribution: `…, “B”`, `…, and “B”`. */
function quotationBehind(nodes: readonly Node[], to: number, pure: boolean): [number, number] | null {
  const after = nodes[to].kind === 'punctuation' ? to + 1 : to;
  if (nodes[after]?.kind === 'quotation' && nodes[to].text !== ':')
    return [after, pure ? quotedRun(nodes, after) : inkEnd(nodes, nodes.length)];
  const joined = pure && nodes[after]?.is.has('conjunction') && nodes[after + 1]?.kind === 'quotation';
  return joined ? [after, quotedRun(nodes, after + 1)] : null;
}

/** `Prices fell, she said.`, `Prices, she said, fell.`, `Prices fell, she said, and will fall.` */
function behindClause({ nodes, cue, from, to, left }: Tag, next: Cue | undefined): Postposed | null {
  const end = inkEnd(nodes, nodes.length);
  const first = contentStart(nodes, left, from, false);
  const last = inkEnd(nodes, from);
  const stop = nodes[to];
  const closes = to >= end;
  if (last <= first || !(closes || /^[,–—-]$/.test(stop?.text ?? ''))) return null;
  const after = to + 1;
  const ranges: [number, number][] = [[first, last]];
  const behind = {
    ranges: [[after, end]] as [number, number][],
    pattern: 'clause-cue-clause',
    end: nodes.length,
  };
  // A ruling which, Lee said, would help: only what follows is hers.
  if (nodes[last - 1].is.has('relative') && nodes[last - 1].lower !== 'that') return closes ? null : behind;
  if (closes) return { ranges, pattern: 'clause-cue', end: nodes.length };
  const lead = nodes.slice(first, last).every((n) => isAdverb(n));
  const half = isHalf(nodes, first, last, after);
  // In her speech, Lee said - again - that prices fell: what follows is reported by itself.
  if (half && findReportedClause(nodes, cue, nodes.length)?.kind === 'that') return null;
  // After the match, Lee said, “…”: a quotation behind, none before.
  if (nodes[after]?.kind === 'quotation' && !/^\W{1,3}(?:and|but) /.test(nodes[after].text) && !half)
    return null;
  if (lead) return next && next.from <= after + 1 ? null : behind;
  if (half) return { ...behind, ranges: [[first, end]] };
  if (nodes[after]?.kind === 'quotation')
    return { ...behind, ranges: [...ranges, [after, end]], pattern: 'quote-cue-quote', end };
  if (next && next.from <= after + 1) return { ranges, pattern: 'quote-cue', end: to };
  return { ...behind, ranges: after < end ? [...ranges, [after, end]] : ranges };
}

/** `[The mill], Lee said, “is lost”`, `[On Monday], Lee said, prices fell`: what stands before the cue is no clause by itself. */
function isHalf(nodes: readonly Node[], first: number, last: number, behind: number): boolean {
  const n = nodes[behind];
  if (!n || n.is.has('conjunction') || n.lower.endsWith('ing')) return false;
  if (n.kind !== 'quotation') return startsVerb(n) || !isWholeClause(nodes, first, last);
  const subject = n.capital ? null : phraseAfter(nodes, first, last, false);
  return subject !== null && subject.end === last && !tellsTime(nodes, subject.head.end - 1);
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
