import { findCues } from './find-cues.ts';
import { mainSubject } from '../phrases/find-subject.ts';
import { phraseBefore } from '../phrases/find-noun-phrases.ts';
import type { ArticleFinder } from '../finder.ts';
import type { Part, Utterance } from '../utterance.ts';
import type { Node, Segment } from '../marks/read-segments.ts';

/** Of quotations that no cue reaches, nine in ten of this length or longer are somebody's speech; of shorter ones, one in three. */
const LONG = 8;

/** Whether a segment is nothing but quotations. */
const isQuotedOnly = ({ nodes }: Segment): boolean =>
  nodes.every((n) => n.kind === 'quotation' || n.kind === 'punctuation') &&
  nodes.some((n) => n.kind === 'quotation');

/** Quotations without a cue of their own, which go on with an utterance or are introduced by the sentence before; those that go on within a paragraph join its parts. */
export const continuations: ArticleFinder = {
  find: findContinuations,
  examples: {
    'Lee told the town what comes next:\n\n“A new mill will stand here in spring.”':
      'Lee: “A new mill will stand here in spring.”',
    'It rained.\n\n“Nobody believed that it would.”': '?: “Nobody believed that it would.”',
  },
  nearMisses: ['“Sandbags” are what the town needs.', 'It rained.\n\n‘It was over’\n\nIt rained.'],
};

/** An article, with what has been found in it by segment. */
interface Article {
  segments: readonly Segment[];
  taken: ReadonlySet<Node>;
  bySegment: ReadonlyMap<number, Utterance[]>;
}

/** What was said up to a place in an article: `open` is what its next words can go on with, `last` what somebody named said. */
interface Voices {
  open: Utterance | null;
  last: Utterance | null;
}

function findContinuations(segments: readonly Segment[], utterances: readonly Utterance[]): Utterance[] {
  const article = { segments, taken: quotationsIn(segments, utterances), bySegment: bySaid(utterances) };
  const voices: Voices = { open: null, last: null };
  const added: Utterance[] = [];
  segments.forEach((segment, index) => {
    const goesOn = voices.open !== null && canGoOn(segments, voices.open, index);
    const fresh = isFree(article, index, goesOn) ? continueSpeech(article, index, voices, goesOn) : null;
    if (fresh) {
      added.push(fresh);
      voices.open = fresh;
      if (fresh.subject) voices.last = fresh;
    } else listen(segments, segment, article.bySegment.get(index) ?? [], voices, goesOn);
  });
  return joinBackwards(segments, utterances, added);
}

function bySaid(utterances: readonly Utterance[]): Map<number, Utterance[]> {
  const bySegment = new Map<number, Utterance[]>();
  for (const utterance of utterances) {
    if (utterance.said === null) continue;
    const own = bySegment.get(utterance.said);
    if (own) own.push(utterance);
    else bySegment.set(utterance.said, [utterance]);
  }
  return bySegment;
}

const firstQuotation = ({ nodes }: Segment): Node | undefined => nodes.find((n) => n.kind === 'quotation');

/** Whether a segment stands where an utterance can go on: in its paragraph, or behind a mark that was never closed, or below. */
const canGoOn = (segments: readonly Segment[], open: Utterance, index: number): boolean =>
  sameParagraph(segments, open, segments[index]) ||
  firstQuotation(segments[index])?.quotation?.continues === true ||
  followsOn(segments, open, index);

/** Whether a segment has a quotation that no cue took, and that can be speech by itself. */
function isFree({ segments, taken, bySegment }: Article, index: number, goesOn: boolean): boolean {
  const segment = segments[index];
  const first = firstQuotation(segment);
  if (!first || segment.nodes.some((n) => taken.has(n))) return false;
  if (isQuotedOnly(segment) || (segment.nodes[0] === first && !isTerm(segment))) return true;
  return goesOn && !bySegment.has(index) && isMostlyQuoted(segment);
}

/** Gives a free quotation to what it goes on with; what it makes an utterance of its own is returned. */
function continueSpeech(
  article: Article,
  index: number,
  { open, last }: Voices,
  goesOn: boolean,
): Utterance | null {
  const { segments, bySegment } = article;
  const segment = segments[index];
  if (!isQuotedOnly(segment)) {
    if (goesOn && !bySegment.has(index))
      open!.parts.push({ segment: index, first: 0, last: trimmedEnd(segment.nodes) });
    return null;
  }
  const introduced = introduction(article, index);
  if (introduced) return introduced;
  const part = { segment: index, first: 0, last: segment.nodes.length };
  // A remark of the reporter's may stand between two halves of what somebody says in one paragraph.
  const halved = last && endsQuoted(segments, last) && sameParagraph(segments, last, segment) ? last : null;
  const whole = goesOn ? open : halved;
  whole?.parts.push(part);
  return whole || !isSpeechAlone(segments, index, !!(open ?? last)) ? null : aloneAt(part, open ?? last);
}

/** Whether a quotation without a cue is long enough for speech: three words where somebody has spoken, four elsewhere. */
const isSpeechAlone = (segments: readonly Segment[], index: number, hasFormer: boolean): boolean =>
  !isHeading(segments, index) &&
  (wordsOf(segments[index]) >= (hasFormer ? 3 : 4) ||
    firstQuotation(segments[index])!.quotation!.closed === false);

const aloneAt = (part: Part, continues: Utterance | null): Utterance => ({
  parts: [part],
  pattern: 'quote-alone',
  said: null,
  cue: null,
  subject: null,
  addressee: null,
  continues,
});

/** Notes who speaks in a segment, for those behind it. */
function listen(
  segments: readonly Segment[],
  segment: Segment,
  own: readonly Utterance[],
  voices: Voices,
  goesOn: boolean,
): void {
  for (const u of own)
    if (u.cue && !u.subject && u.cue.kind === 'none' && u.cue.from === 0 && goesOn) u.continues = voices.open;
  const newest = whatGoesOn(segments, own);
  const stays = own.length === 0 && firstQuotation(segment) !== undefined && goesOn;
  if (newest) voices.open = newest;
  else if (!stays && !isQuotedOnly(segment)) voices.open = null;
  const named = own.findLast(
    (u) =>
      u.subject && u.cue?.kind !== 'relative' && (u.cue?.reading.governs.quote || endsQuoted(segments, u)),
  );
  voices.last = named ?? newest ?? voices.last;
}

/** The utterance of a sentence that the next one can go on with: `[“A,”] Lee said, adding that prices fell. “B.”` goes on with A. */
function whatGoesOn(segments: readonly Segment[], own: readonly Utterance[]): Utterance | undefined {
  const last = own.findLast(
    (u) => endsQuoted(segments, u) || (u.cue?.reading.governs.quote && u.cue.kind !== 'relative'),
  );
  if (last?.cue?.kind !== 'participle') return last;
  return own.find((u) => u.subject === last.subject && u.pattern.startsWith('quote-cue')) ?? last;
}

/** Gives what an unclosed quotation says to whoever is named where it ends, paragraphs later: `“A.` … `“B,” said Lee.` */
function joinBackwards(
  segments: readonly Segment[],
  utterances: readonly Utterance[],
  added: readonly Utterance[],
): Utterance[] {
  const openings = new Map(
    utterances.flatMap((u) => u.parts.map((part) => [segments[part.segment].nodes[part.first], u] as const)),
  );
  const joined = new Set<Utterance>();
  for (let i = added.length - 1; i >= 0; i--) {
    const last = added[i].parts.at(-1)!;
    if (added[i].cue || segments[last.segment].nodes.at(-1)?.quotation?.closed !== false) continue;
    const next = segments[last.segment + 1]?.nodes[0];
    const owner = next?.quotation?.continues ? openings.get(next) : undefined;
    if (!owner) continue;
    owner.parts.unshift(...added[i].parts);
    openings.set(segments[added[i].parts[0].segment].nodes[added[i].parts[0].first], owner);
    joined.add(added[i]);
  }
  return added.filter((u) => !joined.has(u));
}

const wordsOf = ({ nodes }: Segment): number =>
  nodes.reduce((sum, n) => sum + (n.kind === 'quotation' ? n.text.split(/\s+/).length : 0), 0);

/**
 * Whether a paragraph of nothing but quotation follows one that ends with an attributed quotation: `“A,” she said.` and, below,
 * `“B.”` are one utterance.
 */
function followsOn(segments: readonly Segment[], open: Utterance, index: number): boolean {
  const next = segments[index + 1];
  return (
    isQuotedOnly(segments[index]) &&
    open.said === index - 1 &&
    open.pattern.startsWith('quote-cue') &&
    segments[index].paragraph === segments[index - 1].paragraph + 1 &&
    (next === undefined || next.paragraph > segments[index].paragraph || isQuotedOnly(next))
  );
}

/** The paragraph before ends with a colon: who speaks in it speaks here. */
function introduction({ segments, bySegment }: Article, index: number): Utterance | null {
  const before = segments[index - 1];
  if (!before || before.nodes.at(-1)?.text !== ':') return null;
  const cue = findCues(before).findLast(
    (c) => c.subject !== null && c.reading.governs.quote && c.kind !== 'passive',
  );
  const known = bySegment.get(index - 1)?.findLast((u) => u.subject);
  const subject = cue?.subject ?? known?.subject ?? mainSubject(before.nodes, before.nodes.length);
  if (!subject) return null;
  const { nodes } = segments[index];
  return {
    parts: [{ segment: index, first: 0, last: nodes.length }],
    pattern: 'colon',
    said: index - 1,
    cue: cue ?? known?.cue ?? null,
    subject,
    addressee: null,
    continues: null,
  };
}

/** A short quotation without a stop that fills its paragraph is a heading: `‘It was over’`. */
function isHeading(segments: readonly Segment[], index: number): boolean {
  const { nodes, paragraph } = segments[index];
  const alone = segments[index - 1]?.paragraph !== paragraph && segments[index + 1]?.paragraph !== paragraph;
  if (!alone || nodes.length > 1 || !nodes[0].quotation!.closed || wordsOf(segments[index]) >= LONG)
    return false;
  return !/[.,?!…]["”’'»]*$/.test(nodes[0].text.slice(-4)) || isOtherMark(segments, index);
}

/** Single marks where the paragraph before has speech in double ones. */
const isOtherMark = (segments: readonly Segment[], index: number): boolean =>
  segments[index].nodes[0].quotation!.family === 'single' &&
  segments
    .slice(Math.max(0, index - 10), index)
    .some(({ nodes }) => nodes.some((n) => n.quotation?.family === 'double'));

/** Whether at least half of a segment stands in quotation marks: `Now, “…”` goes on with what was said before. */
function isMostlyQuoted({ nodes }: Segment): boolean {
  const quoted = nodes.reduce((sum, n) => sum + (n.kind === 'quotation' ? n.end - n.start : 0), 0);
  return quoted * 2 >= nodes[nodes.length - 1].end - nodes[0].start;
}

/** `“Sandbags” are what the town needs`: a word or two in marks that the reporter's sentence begins with. */
const isTerm = (segment: Segment): boolean =>
  !isMostlyQuoted(segment) && segment.nodes[0].text.split(/\s+/).length < 4;

const sameParagraph = (segments: readonly Segment[], { parts }: Utterance, segment: Segment): boolean =>
  segments[parts[parts.length - 1].segment].paragraph === segment.paragraph;

/** Whether an utterance holds a quotation, so that one behind its attribution can go on with it. */
const endsQuoted = (segments: readonly Segment[], { parts }: Utterance): boolean =>
  parts.some((p) => segments[p.segment].nodes.slice(p.first, p.last).some((n) => n.kind === 'quotation'));

function trimmedEnd(nodes: readonly Node[]): number {
  let i = nodes.length;
  while (i > 0 && nodes[i - 1].kind === 'punctuation') i--;
  return i;
}

/** The quotation nodes that an utterance holds. */
export function quotationsIn(segments: readonly Segment[], utterances: readonly Utterance[]): Set<Node> {
  const taken = new Set<Node>();
  for (const { parts } of utterances) {
    for (const { segment, first, last } of parts)
      for (const n of segments[segment].nodes.slice(first, last)) if (n.kind === 'quotation') taken.add(n);
  }
  return taken;
}

/** `“The mill is to close,” by Ann Lee`: the title of what somebody wrote. */
const isSignedWork = (nodes: readonly Node[], at: number): boolean =>
  nodes[at + 1]?.lower === 'by' && nodes[at + 2]?.capital === true;

/** Long quotations that no cue reaches: speech of whoever the sentence is about, or of nobody named. */
export const unattributed: ArticleFinder = {
  find: findUnattributed,
  examples: {
    'He interrupted me to announce, “the mill that we have all known will close”.':
      'He: “the mill that we have all known will close”',
    "Lee's “we will never close a mill in this town” promise was kept.":
      'Lee: “we will never close a mill in this town”',
  },
  nearMisses: ['The “best of mills” closed.', '“The mill that we have all known will close,” by Ann Lee'],
};

function findUnattributed(segments: readonly Segment[], utterances: readonly Utterance[]): Utterance[] {
  const taken = quotationsIn(segments, utterances);
  return segments.flatMap(({ nodes }, segment) =>
    nodes.flatMap((n, i): Utterance[] => {
      if (
        n.kind !== 'quotation' ||
        taken.has(n) ||
        n.text.split(/\s+/).length < LONG ||
        isSignedWork(nodes, i)
      )
        return [];
      // He interrupted me to announce, “…”: with no verb of speech that is known, the sentence's subject is the best guess.
      // Lee's “…” promise is Lee's.
      const owner = nodes[i - 1]?.kind === 'clitic' ? phraseBefore(nodes, i - 1, 0) : null;
      const guess = owner ?? (i > 2 ? mainSubject(nodes, i) : null);
      const subject = guess && !nodes[guess.end]?.is.has('preposition') ? guess : null;
      return [
        {
          parts: [{ segment, first: i, last: i + 1 }],
          pattern: 'unattributed',
          said: subject ? segment : null,
          cue: null,
          subject,
          addressee: null,
          continues: null,
        },
      ];
    }),
  );
}
