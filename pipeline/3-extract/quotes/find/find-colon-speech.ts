import { findCues } from './find-cues.ts';
import { mainSubject } from '../phrases/find-subject.ts';
import { type Cue, markCue } from '../cue.ts';
import type { Place, SpeechFinder } from '../finder.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { inkEnd, type Range, type Utterance, utteranceAt } from '../utterance.ts';
import type { Node } from '../marks/read-segments.ts';
import { readingOf } from '../words/word-classes.ts';

const READING = readingOf(':', 'quote bare');
/** The name of a speaker in a transcript or headline is not longer. */
const LONGEST_NAME = 5;

/** Speech behind a colon that no verb of speech governs. */
export const colonSpeech: SpeechFinder = {
  find: findColonSpeech,
  examples: {
    'Lee did not hide her anger: “No.”': 'Lee: “No.”',
    'LEE: I never saw it.': 'LEE: I never saw it',
    'From the report: “Nobody knew.”': 'the report: “Nobody knew.”',
    'The answer was read out: “No.”': '?: “No.”',
  },
  nearMisses: ['Results: nobody won.', 'Score: 2', 'The rest is known: it rained.'],
};

function findColonSpeech({ segment, index, segments, taken }: Place): Utterance[] {
  const { nodes } = segment;
  const colon = nodes.findIndex((n) => n.text === ':');
  if (colon < 1 || colon + 1 >= nodes.length) return [];
  const next = nodes[colon + 1];
  const opensParagraph = segments[index - 1]?.paragraph !== segment.paragraph;
  const name = opensParagraph ? nameBefore(nodes, colon) : null;
  // Ann Lee: ‘Of Course’ The Mill Is Safe; the first line is a headline where words in marks are worked into it.
  const end = inkEnd(nodes, nodes.length);
  const last = next.kind === 'quotation' ? quotedEnd(nodes, colon + 1) : colon + 1;
  const heads =
    name &&
    (segment.headline || index === 0) &&
    last < end &&
    nodes.slice(colon, end).some((n) => n.kind === 'quotation');
  if (heads && nodes[last].kind === 'word')
    return [speech('colon-name', index, colon, name, [colon + 1, end])];
  if (next.kind === 'quotation' && !taken.has(next)) {
    const cues = findCues(segment).filter((c) => c.end <= colon && c.kind !== 'relative');
    // The answer was read out: nobody says who read it.
    if (cues.at(-1)?.kind === 'passive') return [speech('colon', index, colon, null, [colon + 1, last])];
    const cue = cues.findLast((c) => c.subject !== null && c.kind !== 'passive');
    const subject = cue?.subject ?? mainSubject(nodes, colon) ?? sourceNamed(nodes, colon);
    return [speech('colon', index, colon, subject, [colon + 1, last], cue)];
  }
  if (
    name &&
    (segment.headline || (nodes[0].text === nodes[0].text.toUpperCase() && nodes[0].text.length > 2))
  ) {
    return [speech('colon-name', index, colon, name, [colon + 1, end])];
  }
  return [];
}

/** `From [the report]: “…”`. */
function sourceNamed(nodes: readonly Node[], colon: number): NounPhrase | null {
  const source = nodes[0].lower === 'from' ? phraseAfter(nodes, 1, colon, false) : null;
  return source?.end === colon ? source : null;
}

const speech = (
  pattern: string,
  segment: number,
  colon: number,
  subject: NounPhrase | null,
  range: Range,
  known?: Cue,
): Utterance =>
  utteranceAt(
    segment,
    pattern,
    known ?? markCue([colon, colon + 1], [subject?.start ?? colon, colon + 1], READING, subject),
    [range],
    { subject },
  );

function quotedEnd(nodes: readonly Node[], from: number): number {
  let i = from;
  while (i + 1 < nodes.length && (nodes[i + 1].kind === 'quotation' || nodes[i + 1].kind === 'punctuation'))
    i++;
  while (nodes[i].kind !== 'quotation') i--;
  return i + 1;
}

/** A name that fills its paragraph up to the colon. */
function nameBefore(nodes: readonly Node[], colon: number): NounPhrase | null {
  if (
    colon > LONGEST_NAME ||
    !nodes.slice(0, colon).every((n) => (n.kind === 'word' && n.capital && n.is.size === 0) || n.text === '.')
  )
    return null;
  return { start: 0, end: colon, head: { start: 0, end: colon } };
}
