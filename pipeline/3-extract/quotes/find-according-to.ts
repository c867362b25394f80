import type { Cue } from './cue.ts';
import { isVerb } from './phrase-words.ts';
import { phraseAfter } from './phrase-after.ts';
import { type NounPhrase } from './noun-phrase.ts';
import { inkEnd, type Utterance } from './utterance.ts';
import type { Node, Segment } from './read-segments.ts';
import { readingOf } from './word-classes.ts';

const READING = readingOf('according to', 'quote bare', { particles: ['to'] });

const PARTICIPLE = /^(?:[a-z]{2,}ed|seen|read|heard|shown|given|sent|made|held|written)$/;

/**
 * `[Prices fell], according to the bank`; `According to Lee, [prices fell]`; `Prices, according to Lee, fell` in two parts.
 * Near miss: `acted according to plan`, where no name, pronoun or determiner follows.
 */
export function findAccordingTo({ nodes }: Segment, index: number): Utterance[] {
  const found: Utterance[] = [];
  let left = 0;
  for (let at = 0; at + 2 < nodes.length; at++) {
    if (nodes[at].lower !== 'according' || nodes[at + 1].lower !== 'to') continue;
    const subject =
      at === left
        ? phraseInFront(nodes, at + 2)
        : wholePhrase(nodes, phraseAfter(nodes, at + 2, nodes.length));
    if (
      !subject ||
      !(
        nodes[subject.start].capital ||
        nodes[subject.start].is.has('determiner') ||
        nodes[subject.start].is.has('possessive') ||
        subject.end - subject.start > 1 ||
        nodes[subject.start].lower.endsWith('s') ||
        nodes[subject.start].is.has('subject')
      )
    )
      continue;
    const cue: Cue = {
      start: at,
      end: at + 2,
      from: at,
      to: subject.end,
      reading: READING,
      subject,
      kind: 'after',
    };
    const end = inkEnd(nodes, nodes.length);
    const ranges: [number, number][] = [];
    let first = left;
    // …, because, according to Lee, …; … and according to Lee he left: only what follows is hers.
    const tie = nodes[at - 1]?.text === ',' ? nodes[at - 2] : nodes[at - 1];
    const tied = tie !== undefined && (tie.is.has('subordinator') || tie.is.has('conjunction'));
    if (tied) first = at;
    while (first < at && (nodes[first].kind === 'punctuation' || nodes[first].is.has('conjunction'))) first++;
    const before = inkEnd(nodes, at);
    if (before > first) ranges.push([first, before]);
    // Rescuers, according to the ministry recovered ten people: the comma behind is often missing.
    const goesOn =
      subject.end < end &&
      (nodes[subject.end].text === ',' ||
        tied ||
        (nodes[at - 1]?.text === ',' && isVerb(nodes, subject.end)));
    if (
      goesOn &&
      (ranges.length === 0 || (nodes[at - 1]?.text === ',' && isUnfinished(nodes, first, before)))
    )
      ranges.push([nodes[subject.end].text === ',' ? subject.end + 1 : subject.end, end]);
    if (ranges.length === 0) continue;
    // Half a clause by itself says nothing.
    if (ranges.length === 2 && !nodes.slice(first, end).some((n) => n.kind === 'quotation'))
      ranges.splice(0, 2, [first, end]);
    found.push({
      parts: ranges.map(([from, to]) => ({ segment: index, first: from, last: to })),
      pattern: before > first ? 'clause-according' : 'according-clause',
      said: index,
      cue,
      subject,
      addressee: null,
      continues: null,
    });
    left = subject.end;
    at = subject.end - 1;
  }
  return found;
}

/** What stands before has no verb yet, or little room for one: `Rescuers, working in the cold, [according to the ministry] found ten`. */
const isUnfinished = (nodes: readonly Node[], first: number, before: number): boolean =>
  before - first <= 6 ||
  !nodes
    .slice(first, before)
    .some((n, i) => (n.is.has('auxiliary') || isVerb(nodes, first + i)) && !n.lower.endsWith('ing'));

/** `according to a count of Navy reports, …`: what could be a verb is none where the phrase ends. */
function wholePhrase(nodes: readonly Node[], phrase: NounPhrase | null): NounPhrase | null {
  const next = phrase && nodes[phrase.end];
  if (!next?.is.has('noun') || nodes[phrase!.end + 1]?.kind !== 'punctuation') return phrase;
  return {
    ...phrase!,
    end: phrase!.end + 1,
    head: { ...phrase!.head, end: phrase!.head.end === phrase!.end ? phrase!.end + 1 : phrase!.head.end },
  };
}

/** `According to [Lee], prices fell` and `According to [Lee, the mayor], prices fell`: what has no verb before the next comma is a description. */
function phraseInFront(nodes: readonly Node[], from: number): NounPhrase | null {
  const phrase = phraseAfter(nodes, from, nodes.length, false);
  // According to a draft seen by the Courier, prices fell.
  if (phrase && PARTICIPLE.test(nodes[phrase.end]?.lower ?? '')) {
    const comma = nodes.findIndex(
      (n, i) => i > phrase.end && (n.text === ',' || n.is.has('auxiliary') || n.is.has('subject')),
    );
    return comma > 0 && nodes[comma].text === ',' && comma - phrase.end < 12
      ? { ...phrase, end: comma }
      : phrase;
  }
  if (!phrase || nodes[phrase.end]?.text !== ',') return phrase;
  for (let i = phrase.end + 1; i < Math.min(nodes.length, phrase.end + 25); i++) {
    if (nodes[i].text === ',') return { ...phrase, end: i };
    if (isVerb(nodes, i)) break;
  }
  return phrase;
}
