import type { Cue } from './cue.ts';
import type { Utterance } from './utterance.ts';
import type { Node, Segment } from './read-segments.ts';
import { readingOf } from './word-classes.ts';

const READING = readingOf('', 'quote', { form: 'past' });

/**
 * A quotation that opens its sentence and ends with a comma, before a pronoun and any verb: `[“Four, in fact,”] she corrects me`.
 * Near miss: `“Dawn” she sings every night`, without the comma.
 *
 * @param taken the quotations that another cue has
 */
export function findPlainTags({ nodes }: Segment, index: number, taken: ReadonlySet<Node>): Utterance[] {
  const [quotation, pronoun, verb] = nodes;
  if (quotation.kind !== 'quotation' || taken.has(quotation) || !/,["”’'»]+$/.test(quotation.text.slice(-4)))
    return [];
  if (
    !pronoun ||
    !verb ||
    !/^(?:he|she|they|i|we)$/.test(pronoun.lower) ||
    verb.kind !== 'word' ||
    verb.is.has('auxiliary') ||
    !/[a-z](?:s|ed)$/.test(verb.lower)
  )
    return [];
  const subject = { start: 1, end: 2, head: { start: 1, end: 2 } };
  const cue: Cue = { start: 2, end: 3, from: 1, to: 3, reading: READING, subject, kind: 'before' };
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
