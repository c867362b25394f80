import { canSpeak } from './can-speak.ts';
import type { Segment } from './read-segments.ts';
import type { Utterance } from './utterance.ts';

/**
 * Takes the speaker from utterances whose subject is nobody who can say anything: a time, an amount, a thing. What stands in
 * marks is kept without a speaker; a report in other words is nobody's, and goes.
 *
 * - speak: `Ann Lee`, `she`, `two residents`, `the ministry`, `the report`, `most of the crowd`
 * - do not: `Saturday`, `this time`, `the total`, `a far less`
 */
export function refineSpeakers(segments: readonly Segment[], utterances: readonly Utterance[]): Utterance[] {
  return utterances.flatMap((utterance) => {
    const { said, subject, parts } = utterance;
    if (said === null || !subject || canSpeak(segments[said].nodes, subject)) return [utterance];
    if (
      utterance.pattern.startsWith('quote-cue') &&
      !segments[said].nodes[subject.head.end - 1].is.has('time')
    )
      return [utterance];
    const quoted = parts.some(({ segment, first, last }) =>
      segments[segment].nodes.slice(first, last).some((n) => n.kind === 'quotation'),
    );
    return quoted ? [{ ...utterance, subject: null }] : [];
  });
}
