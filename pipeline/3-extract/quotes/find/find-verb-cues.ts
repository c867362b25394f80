import { endOfClause, isSubordinate } from '../clauses/end-of-clause.ts';
import { type Cue } from '../cue.ts';
import { findCues } from './find-cues.ts';
import type { Place, SpeechFinder } from '../finder.ts';
import { endsWithComma } from '../words/phrase-words.ts';
import { type ReportedClause, findAddressee, findReportedClause } from '../clauses/find-reported-clause.ts';
import { quotedRun, readPostposed } from '../clauses/read-postposed.ts';
import type { Node } from '../marks/read-segments.ts';
import { inkEnd, type Range, type Utterance, utteranceAt } from '../utterance.ts';

/** What a verb of speech reports: before it, on both sides, or behind it. */
export const verbCues: SpeechFinder = {
  find: findVerbCues,
  examples: {
    '“It rained,” Lee said.': 'Lee: “It rained,”',
    'Prices, she said, will fall.': 'she: Prices, she said, will fall',
    'Lee said that prices fell.': 'Lee: that prices fell',
    'As Lee explained, prices fell.': 'Lee: prices fell',
    'Lee promised to wait.': 'Lee: to wait',
  },
  nearMisses: ['Prices fell.', 'She asked not to be named.', 'Members endorsed him by acclamation.'],
};

function findVerbCues({ segment, index }: Place): Utterance[] {
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
    if (
      !quoted &&
      /^(?:object|rest)$/.test(clause.kind) &&
      (cue.reading.governs.thought || isOnlyMeant(nodes, clause.start, last))
    )
      return;
    const ranges: Range[] = [[clause.start, last]];
    // Lee said the bridge was only a part of it: “What will help is a new road.” Of two cues before a colon, it is the last one's.
    if (cue.reading.governs.quote && startsSpeech(nodes, last) && !(next && next.end <= last))
      ranges.push([last + 1, quotedRun(nodes, last + 1)]);
    // The island is known as “the Poorhouse”: what is called so belongs to what is said.
    if (cue.kind === 'passive' && cue.subject && cue.subject.start < cue.start && quoted)
      ranges.unshift([cue.subject.start, inkEnd(nodes, cue.subject.end)]);
    found.push(utteranceOf(patternOf(cue, clause), index, cue, ranges, clause.addressee));
    // When Lee said it was “safe,” nobody believed her: her words are not what they believed.
    if (isSubordinate(nodes, cue, clause.start)) left = last;
  });
  return found;
}

/** `endorsed [him by acclamation]`: whom or what a verb is about, and how, is nothing that was said. */
const isOnlyMeant = (nodes: readonly Node[], first: number, last: number): boolean =>
  /^(?:her|him|it|me|them|us|you)$/.test(nodes[first].lower) &&
  (last - first === 1 || /^(?:after|at|before|by|during|in|on|with)$/.test(nodes[first + 1].lower));

/** A colon before a quotation that no attribution of its own follows. */
const startsSpeech = (nodes: readonly Node[], at: number): boolean =>
  nodes[at]?.text === ':' && nodes[at + 1]?.kind === 'quotation' && !endsWithComma(nodes[at + 1]);

const patternOf = (cue: Cue, { kind }: ReportedClause): string =>
  cue.kind === 'passive' && /^(?:bare|that|to)$/.test(kind) ? 'hearsay' : `${cue.kind}-${kind}`;

const utteranceOf = (
  pattern: string,
  segment: number,
  cue: Cue,
  ranges: readonly Range[],
  addressee: Utterance['addressee'],
): Utterance =>
  utteranceAt(segment, pattern, cue, ranges, {
    subject: cue.kind === 'passive' ? null : cue.subject,
    addressee,
  });

/** `asked not to be named`. */
function asksForSilence(nodes: readonly Node[], at: number): boolean {
  return (
    nodes[at].lower === 'not' &&
    nodes[at + 2]?.lower === 'be' &&
    /^(?:identified|named|quoted)$/.test(nodes[at + 3]?.lower ?? '')
  );
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
  const asClause = nodes[cue.from - 1]?.lower === 'as' && nodes[cue.start - 1].lower !== 'to';
  const opens = nodes.slice(0, cue.from).every((n) => isLeadIn(n) || (asClause && n.lower === 'as'));
  return opens && cue.from > 0 && (asClause || nodes[cue.from - 1].text === ',')
    ? { start: cue.to + 1, kind: 'bare', addressee: null }
    : null;
}

const isLeadIn = ({ text, is }: Node): boolean => text === ',' || is.has('conjunction') || is.has('adverb');
