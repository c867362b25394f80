import { figureNouns } from '../../../lexicons/claim-kinds.ts';
import { endAtDash } from '../clauses/end-of-clause.ts';
import { isWholeClause } from '../clauses/is-whole-clause.ts';
import { PARTICIPLE, isVerb } from '../words/phrase-words.ts';
import { speaksByNoun } from '../words/speaking-nouns.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { type NounPhrase } from '../phrases/noun-phrase.ts';
import { markCue } from '../cue.ts';
import type { Place, SpeechFinder } from '../finder.ts';
import { inkEnd, type Range, type Utterance, utteranceAt } from '../utterance.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import type { Node } from '../marks/read-segments.ts';
import { isFiniteVerb } from '../phrases/verb-group.ts';
import { readingOf } from '../words/word-classes.ts';

const READING = readingOf('according to', 'quote bare', { particles: ['to'] });
const AS_SAID = readingOf('as said by', 'quote bare');

/** What is attributed with `according to` and its kin, in front of it, behind it, or around it in two parts. */
export const accordingTo: SpeechFinder = {
  find: findAccordingTo,
  examples: {
    'Prices fell, according to the bank.': 'the bank: Prices fell',
    'According to Lee, prices fell.': 'Lee: prices fell',
    'As reported by the Courier, prices fell.': 'the Courier: prices fell',
    'Prices fell, per the bank.': 'the bank: Prices fell',
    "By the ministry's count, ten mills closed.": "the ministry's count: ten mills closed",
  },
  nearMisses: ['They acted according to plan.', 'It cost ten per person.', 'In a letter, she wept.'],
};

function findAccordingTo({ segment: { nodes }, index }: Place): Utterance[] {
  const found: Utterance[] = [];
  let left = 0;
  for (let at = 0; at + 2 < nodes.length; at++) {
    const words = lengthOfCue(nodes, at);
    if (words === 0) continue;
    const first = startBefore(nodes, left, at);
    const before = inkEnd(nodes, at);
    const opens = before <= first || !isWholeClause(nodes, first, before);
    const subject = opens ? phraseInFront(nodes, at + words) : sourceBehind(nodes, at + words);
    if (!subject || !isSource(nodes, subject)) continue;
    const ranges: Range[] = before > first ? [[first, before]] : [];
    const from = opens
      ? clauseBehind(nodes, at, subject.end, at > left && before <= first)
      : tailBehind(nodes, subject.end);
    const end = endAtDash(nodes, from, inkEnd(nodes, nodes.length));
    if (from > 0 && from < end) ranges.push([from, end]);
    if (ranges.length === 0) continue;
    // Half a clause by itself says nothing.
    if (ranges.length === 2 && !nodes.slice(first, end).some(({ kind }) => kind === 'quotation'))
      ranges.splice(0, 2, [first, end]);
    const reading = words === 3 ? AS_SAID : READING;
    const pattern = before > first ? 'clause-according' : 'according-clause';
    const cue = markCue([at, at + words], [at, subject.end], reading, subject, 'after');
    found.push(utteranceAt(index, pattern, cue, ranges));
    left = subject.end;
    at = subject.end - 1;
  }
  return found;
}

/** How many words attribute a clause here: `according to`, `as reported by`, the `in` of `in a poll` and the `by` of `by the ministry's count`; 0 where none do. */
function lengthOfCue(nodes: readonly Node[], at: number): number {
  if (/^(?:by|in)$/.test(nodes[at].lower) && isSetApart(nodes, at)) return isFinding(nodes, at + 1) ? 1 : 0;
  if (nodes[at].lower === 'per') return isSetApart(nodes, at) && isOneSource(nodes[at + 1]) ? 1 : 0;
  if (nodes[at].lower === 'according') return nodes[at + 1].lower === 'to' ? 2 : 0;
  if (nodes[at].lower === 'as' && nodes[at + 1].lower === 'per') return isSetApart(nodes, at) ? 2 : 0;
  if (nodes[at].lower !== 'as' || nodes[at + 2].lower !== 'by') return 0;
  return nodes[at + 1].cues.some(({ form, governs }) => form === 'past' && governs.that) ? 3 : 0;
}

/** `per [the] bank`, `per [figures] released by it`; not `per person`. */
const isOneSource = ({ capital, is, lower }: Node): boolean =>
  capital || is.has('determiner') || figureNouns.has(lower);

/** At the beginning of a sentence, or behind a comma. */
const isSetApart = (nodes: readonly Node[], at: number): boolean => at === 0 || nodes[at - 1].text === ',';

const COUNTS = setOf(
  `account, calculation, census, count, estimate, poll, projection, reckoning, report, survey, tally`,
);

/** `a poll`, `the latest Courier survey`, `the ministry's count`: what says something, and is somebody's or one of several. */
function isFinding(nodes: readonly Node[], at: number): boolean {
  const phrase = phraseAfter(nodes, at, nodes.length, false);
  if (!phrase || !COUNTS.has(nodes[phrase.head.end - 1].lower.replace(/s$/, ''))) return false;
  const owned = nodes.slice(phrase.start, phrase.head.end).some(({ kind }) => kind === 'clitic');
  // By most accounts, …
  const several =
    nodes[at - 1].lower === 'by' &&
    /^(?:account|count|estimate|report)s$/.test(nodes[phrase.head.end - 1].lower);
  return (
    owned ||
    several ||
    (nodes[at - 1].lower === 'in' && /^(?:census|poll|survey)$/.test(nodes[phrase.head.end - 1].lower))
  );
}

/** Where the words before an attribution begin that can be a part of what it reports. */
function startBefore(nodes: readonly Node[], left: number, at: number): number {
  // …, because, according to Lee, …; … and according to Lee he left: only what follows is hers.
  const tie = nodes[at - 1]?.text === ',' ? nodes[at - 2] : nodes[at - 1];
  if (tie?.is.has('subordinator') || tie?.is.has('conjunction')) return at;
  let first = /^[:;]$/.test(nodes[at - 1]?.text ?? '')
    ? at
    : startOfRemark(nodes, startBehindColon(nodes, left, at), at);
  while (first < at && (nodes[first].kind === 'punctuation' || nodes[first].is.has('conjunction'))) first++;
  return first;
}

/** `She can take money: [potentially], according to Lee, ten million`: the half of a clause behind a colon is what the source goes on with. */
function startBehindColon(nodes: readonly Node[], left: number, at: number): number {
  const colon = nodes.slice(left, at).findLastIndex(({ text }) => text === ':');
  const first = left + colon + 1;
  return colon < 0 || isWholeClause(nodes, first, at) ? left : first;
}

/** `experts doubt that it can, [which has sent ten], according to Lee`: of a report of others she says the remark behind it alone. */
function startOfRemark(nodes: readonly Node[], left: number, at: number): number {
  const reports = nodes.slice(left, at).findIndex(({ cues }) => cues.some(({ governs }) => governs.that));
  if (reports <= 0) return left;
  for (let i = at - 1; i > left + reports; i--)
    if (nodes[i].text === ',' && /^wh(?:ich|o)$/.test(nodes[i + 1]?.lower ?? '')) return i + 1;
  return left;
}

/** `a bank`, `the bank`, `Lee`, `officials`, `her`: whoever can be quoted; not the `plan` of `according to plan`. */
function isSource(nodes: readonly Node[], { start, end }: NounPhrase): boolean {
  const { capital, is, lower } = nodes[start];
  return (
    capital ||
    end - start > 1 ||
    speaksByNoun(lower) ||
    is.has('determiner') ||
    is.has('possessive') ||
    is.has('subject')
  );
}

/** Where the clause goes on or begins behind its source; 0 where it does not. */
function clauseBehind(nodes: readonly Node[], at: number, end: number, tied: boolean): number {
  if (nodes[end]?.text === ',') return end + 1;
  // … and according to the ministry he left; by most accounts she won.
  if ((tied || nodes[end]?.is.has('subject')) && end < nodes.length && nodes[end].kind !== 'punctuation')
    return end;
  // Rescuers, according to the ministry recovered ten people: the comma behind is often missing.
  return nodes[at - 1]?.text === ',' && end < nodes.length && isVerb(nodes, end) ? end : 0;
}

/** Where a whole clause has more to it behind its source, `…, ranging from two to ten`, `…, with nine hurt`, `…, up from three`; 0 where it has not. */
function tailBehind(nodes: readonly Node[], end: number): number {
  const n = nodes[end + 1];
  if (nodes[end]?.text !== ',' || !n || n.capital) return 0;
  return /^(?:compared|down|up|with)$|[a-z]{3}ing$/.test(n.lower) &&
    !nodes.slice(end + 1).some((m) => m.cues.length > 0)
    ? end + 1
    : 0;
}

/** `According to [Lee], prices fell` and `According to [Lee, the mayor], prices fell`: what has no verb before the next comma is a description. */
function phraseInFront(nodes: readonly Node[], from: number): NounPhrase | null {
  const phrase = describedSource(
    nodes,
    phraseAfter(nodes, from, nodes.length, false),
    (end) => nodes[end]?.text === ',',
  );
  if (!phrase || nodes[phrase.end]?.text !== ',') return phrase;
  const relative = nodes[phrase.end + 1]?.is.has('relative');
  for (let i = phrase.end + 1; i < Math.min(nodes.length, phrase.end + 25); i++) {
    if (nodes[i].text === ',') return { ...phrase, end: i };
    if (!relative && (isVerb(nodes, i) || isFiniteVerb(nodes, i))) break;
  }
  return phrase;
}

/** `…, according to [its treasurer, Ann Lee, 74, a retired driver]`: behind a clause, a source stands with its names. */
function sourceBehind(nodes: readonly Node[], from: number): NounPhrase | null {
  const plain = phraseAfter(nodes, from, nodes.length, false);
  const described = describedSource(nodes, plain, () => true);
  if (!plain || described?.end !== plain.end) return described;
  const named = phraseAfter(nodes, from, nodes.length);
  // …, according to Ann Lee, who said that it rained: what she did is told of her by itself.
  const clause = nodes.findIndex(
    (n, i) => i > plain.end && n.is.has('relative') && nodes[i - 1].text === ',',
  );
  return named && clause > 0 && clause <= named.end ? { ...named, end: clause - 1 } : named;
}

/** Nodes of what is told of a source. */
const LONGEST_DESCRIPTION = 16;

/**
 * A source with all that is told of it behind, up to a mark: `[police and witnesses],`, `[a draft seen by the Courier],`, `[figures her campaign
 * released Friday].` Near miss: `Lee prices fell`, which is a source and a clause.
 *
 * @param phrase the source by itself
 * @param closes whether what begins at a node can stand behind a source
 */
function describedSource(
  nodes: readonly Node[],
  phrase: NounPhrase | null,
  closes: (end: number) => boolean,
): NounPhrase | null {
  if (!phrase || !nodes[phrase.end]) return phrase;
  let end = phrase.end;
  while (end < nodes.length && nodes[end].kind !== 'punctuation' && end - phrase.end < LONGEST_DESCRIPTION)
    end++;
  if (end === phrase.end || !closes(end) || !isDescription(nodes, phrase, end)) return phrase;
  // A count of Navy reports: what could be a verb is none where the phrase ends.
  const headEnd = end - phrase.end === 1 && phrase.head.end === phrase.end ? end : phrase.head.end;
  return { ...phrase, end, head: { ...phrase.head, end: headEnd } };
}

/** `figures [she sent on Friday]`: what she sent stands before; but not `reports [he won five seats]`. */
function endsWithVerb(nodes: readonly Node[], from: number, end: number): boolean {
  let last = end - 1;
  while (last > from && (nodes[last].is.has('time') || nodes[last].is.has('preposition'))) last--;
  return isVerb(nodes, last) || PARTICIPLE.test(nodes[last].lower);
}

/** Whether the nodes behind a noun phrase tell more of it: `[seen by the Courier]`, `[out on Friday]`, `[and historian Ann Lee]`, of a document `[she sent]`. */
function isDescription(nodes: readonly Node[], { head, end: from }: NounPhrase, end: number): boolean {
  const { is, lower } = nodes[from];
  if (end - from === 1) return is.has('noun') || is.has('time') || PARTICIPLE.test(lower);
  if (PARTICIPLE.test(lower) || lower === 'out' || is.has('relative')) return true;
  const document = nodes[head.end - 1];
  const isMade = (is.has('possessive') || is.has('subject')) && endsWithVerb(nodes, from, end);
  if (isMade && speaksByNoun(document.lower) && !document.capital) return true;
  const verbless = nodes.slice(from, end).every((_, i) => !isVerb(nodes, from + i));
  return verbless && (is.has('conjunction') || is.has('preposition') || is.has('time'));
}
