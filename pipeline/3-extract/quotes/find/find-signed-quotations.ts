import { markCue } from '../cue.ts';
import type { Place, SpeechFinder } from '../finder.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { type Utterance, utteranceAt } from '../utterance.ts';
import { readingOf } from '../words/word-classes.ts';

const READING = readingOf('—', 'quote');
const DASH = /^[–—-]$/;

/** A quotation signed with a name behind a dash, alone in its sentence, or in the paragraph below. */
export const signedQuotations: SpeechFinder = {
  find: (place) => (isSignature(place) ? findSignatureBelow(place) : findSignatureBehind(place)),
  examples: {
    '“No more.” — Ann Lee, mayor': 'Ann Lee, mayor: “No more.”',
    '“No more.”\n\n— Ann Lee, in a letter': 'Ann Lee: “No more.”',
  },
  nearMisses: ['“No more” — the slogan was everywhere.', 'It rained.\n\n— Ann Lee, in a letter'],
};

function findSignatureBehind({ segment: { nodes }, index, taken }: Place): Utterance[] {
  const [quotation, dash] = nodes;
  if (quotation.kind !== 'quotation' || taken.has(quotation) || !dash || !DASH.test(dash.text)) return [];
  const first = nodes.findIndex((n, i) => i > 0 && !DASH.test(n.text));
  const subject = first > 0 && nodes[first].capital ? phraseAfter(nodes, first, nodes.length) : null;
  if (!subject || nodes.slice(subject.end).some((n) => n.kind !== 'punctuation')) return [];
  const cue = markCue([1, 2], [1, subject.end], READING, subject, 'after');
  return [utteranceAt(index, 'signed', cue, [[0, 1]])];
}

/** Whether a paragraph opens with a dash and a name. */
function isSignature({ segment: { nodes, paragraph }, segments, index }: Place): boolean {
  const above = segments[index - 1];
  return DASH.test(nodes[0].text) && !!nodes[1]?.capital && above?.paragraph === paragraph - 1;
}

/** The quotation of the paragraph above, which holds nothing else. */
function findSignatureBelow({ segment: { nodes }, segments, index, taken }: Place): Utterance[] {
  const { nodes: above } = segments[index - 1];
  const quoted = above.filter((n) => n.kind === 'quotation');
  const subject = phraseAfter(nodes, 1, nodes.length, false);
  if (
    quoted.length === 0 ||
    !subject ||
    !nodes[subject.head.end - 1].capital ||
    nodes[1].is.has('determiner') ||
    quoted.some((n) => taken.has(n)) ||
    above.some((n) => n.kind !== 'quotation' && n.kind !== 'punctuation') ||
    (nodes[subject.end] && nodes[subject.end].kind !== 'punctuation')
  )
    return [];
  const cue = markCue([0, 1], [0, subject.end], READING, subject, 'after');
  return [utteranceAt(index - 1, 'signed', cue, [[0, above.length]], { said: index })];
}
