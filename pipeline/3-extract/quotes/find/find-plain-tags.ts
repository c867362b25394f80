import type { Cue } from '../cue.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { endsWithComma, isVerb } from '../words/phrase-words.ts';
import type { Utterance } from '../utterance.ts';
import type { Node, Segment } from '../marks/read-segments.ts';
import { readingOf } from '../words/word-classes.ts';

const READING = readingOf('', 'quote', { form: 'past' });

/**
 * A quotation that opens its sentence and ends with a comma, before somebody and any verb: `[“Four, in fact,”] she corrects me`,
 * `[“Never,”] an angry Lee retorted`. Near miss: `“Dawn” she sings every night`, without the comma.
 *
 * @param taken the quotations that another cue has
 */
export function findPlainTags({ nodes }: Segment, index: number, taken: ReadonlySet<Node>): Utterance[] {
  const [quotation] = nodes;
  if (quotation.kind !== 'quotation' || taken.has(quotation) || !endsWithComma(quotation)) return [];
  const subject = phraseAfter(nodes, 1, nodes.length, false);
  const verb = subject && nodes[subject.end];
  if (!verb || !canSpeak(nodes, subject) || verb.is.has('auxiliary')) return [];
  // Behind a pronoun any word with the ending of a verb is one.
  const tells =
    isVerb(nodes, subject.end) || (nodes[1].is.has('subject') && /[a-z](?:s|ed)$/.test(verb.lower));
  if (!tells) return [];
  const cue: Cue = {
    start: subject.end,
    end: subject.end + 1,
    from: 1,
    to: subject.end + 1,
    reading: READING,
    subject,
    kind: 'before',
  };
  return [
    {
      parts: [{ segment: index, first: 0, last: 1 }],
      pattern: 'quote-cue',
      said: index,
      cue,
      subject,
      addressee: null,
      continues: null,
    },
  ];
}
