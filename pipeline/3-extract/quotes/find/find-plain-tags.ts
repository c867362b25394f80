import { markCue } from '../cue.ts';
import type { Place, SpeechFinder } from '../finder.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { endsWithComma, isVerb } from '../words/phrase-words.ts';
import { type Utterance, utteranceAt } from '../utterance.ts';
import { readingOf } from '../words/word-classes.ts';

const READING = readingOf('', 'quote', { form: 'past' });

/** A quotation that opens its sentence and ends with a comma, before somebody and any verb. */
export const plainTags: SpeechFinder = {
  find: findPlainTags,
  examples: {
    '“Four, in fact,” she corrects me.': 'she: “Four, in fact,”',
    '“Never,” an angry Lee retorted.': 'an angry Lee: “Never,”',
  },
  nearMisses: ['“Dawn” she sings every night.', '“Dawn,” in the old days, was sung.'],
};

function findPlainTags({ segment: { nodes }, index, taken }: Place): Utterance[] {
  const [quotation] = nodes;
  if (quotation.kind !== 'quotation' || taken.has(quotation) || !endsWithComma(quotation)) return [];
  const subject = phraseAfter(nodes, 1, nodes.length, false);
  const verb = subject && nodes[subject.end];
  if (!verb || !canSpeak(nodes, subject) || verb.is.has('auxiliary')) return [];
  // Behind a pronoun any word with the ending of a verb is one.
  const tells =
    isVerb(nodes, subject.end) || (nodes[1].is.has('subject') && /[a-z](?:s|ed)$/.test(verb.lower));
  if (!tells) return [];
  const cue = markCue([subject.end, subject.end + 1], [1, subject.end + 1], READING, subject);
  return [utteranceAt(index, 'quote-cue', cue, [[0, 1]])];
}
