import { shareRight, type Evidence } from '../../common/share-right.ts';
import { weights } from '../../model/confidence/quotes.ts';
import type { QuoteRow } from '../../tables.ts';
import type { Utterance } from './utterance.ts';

/** Nobody is named who says it: a matter of marks alone. */
const SCARE = 0.8;

/** How sure the program is of stretch and speaker of a row, between 0 and 1. */
export function confidenceOf(type: QuoteRow['type'], utterance: Utterance | null): number {
  return utterance ? shareRight(weights, evidenceOf(type, utterance)) : SCARE;
}

/**
 * What tells for or against a row: its type, how the cue stands to its speaker and to what it reports (`before-that`, `quote-cue`), and what
 * kind of verb it is (`says`, `thinks`, `acts`), which matters most where there are no marks.
 */
export function evidenceOf(
  type: QuoteRow['type'],
  { pattern, cue, subject, said, continues }: Utterance,
): Evidence {
  const governs = cue?.reading.governs;
  const kind = !governs ? 'none' : governs.quote ? 'says' : governs.thought ? 'thinks' : 'acts';
  return {
    [type]: 1,
    [`${type === 'indirect' ? 'indirect' : 'marked'} ${kind}`]: 1,
    ...(said !== null && !subject && !continues ? { 'nobody named': 1 } : {}),
    ...Object.fromEntries(namesOf(pattern).map((name) => [name, 1])),
  };
}

/** What a pattern says of the places of cue, speaker and reported words. */
function namesOf(pattern: string): string[] {
  const [first, ...rest] = pattern.split('-');
  if (IN_FRONT.has(first)) return [`cue ${first}`, `reports ${rest.join('-')}`];
  if (rest[0] === 'cue') return rest.length > 1 ? ['cue behind', 'cue between'] : ['cue behind'];
  return [pattern];
}

/** Where the cue stands in front of what it reports, the pattern says how its subject stands and how the reported clause begins. */
const IN_FRONT = new Set(['before', 'after', 'relative', 'shared', 'participle', 'passive', 'none']);
