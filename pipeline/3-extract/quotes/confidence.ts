import type { QuoteRow } from '../../tables.ts';
import type { Utterance } from './utterance.ts';

/**
 * The share of utterances that were right in stretch and speaker on annotated development documents, by type, pattern and, of
 * indirect ones, by what the cue reports; drawn towards the type's share where few were seen. Patterns that are not listed were
 * too rare to measure.
 */
const MEASURED: Readonly<Record<string, number>> = {
  'direct before-quote': 0.86,
  'direct colon': 0.84,
  'direct participle-quote': 0.89,
  'direct quote-alone': 0.34,
  'direct quote-cue': 0.97,
  'direct quote-cue-quote': 0.97,
  'direct shared-quote': 0.65,
  'direct unattributed': 0.3,
  'indirect according-clause speech': 0.83,
  'indirect before-bare other': 0.6,
  'indirect before-bare speech': 0.77,
  'indirect before-bare thought': 0.5,
  'indirect before-colon speech': 0.4,
  'indirect before-object other': 0.53,
  'indirect before-object speech': 0.58,
  'indirect before-rest other': 0.41,
  'indirect before-that other': 0.62,
  'indirect before-that speech': 0.83,
  'indirect before-that thought': 0.61,
  'indirect before-to other': 0.7,
  'indirect before-to speech': 0.61,
  'indirect before-to thought': 0.44,
  'indirect before-wh speech': 0.81,
  'indirect clause-according speech': 0.85,
  'indirect clause-cue speech': 0.72,
  'indirect clause-cue-clause speech': 0.75,
  'indirect colon-name speech': 0.54,
  'indirect participle-bare speech': 0.59,
  'indirect participle-object other': 0.37,
  'indirect participle-object speech': 0.43,
  'indirect participle-rest other': 0.45,
  'indirect participle-that speech': 0.62,
  'indirect participle-to speech': 0.38,
  'indirect passive-rest other': 0.33,
  'indirect quote-cue speech': 0.2,
  'indirect relative-bare speech': 0.61,
  'indirect relative-object other': 0.27,
  'indirect relative-object speech': 0.36,
  'indirect relative-rest other': 0.55,
  'indirect shared-bare speech': 0.39,
  'indirect shared-bare thought': 0.27,
  'indirect shared-object other': 0.53,
  'indirect shared-rest other': 0.24,
  'indirect shared-that speech': 0.54,
  'indirect shared-to speech': 0.55,
  'indirect shared-wh speech': 0.15,
  'indirect turn speech': 0.9,
  'mixed before-bare': 0.77,
  'mixed before-object': 0.71,
  'mixed before-rest': 0.7,
  'mixed before-that': 0.84,
  'mixed before-to': 0.45,
  'mixed clause-according': 0.83,
  'mixed clause-cue': 0.9,
  'mixed clause-cue-clause': 0.61,
  'mixed participle-bare': 0.91,
  'mixed participle-object': 0.72,
  'mixed participle-that': 0.86,
  'mixed quote-cue': 0.76,
  'mixed shared-bare': 0.48,
  'mixed shared-object': 0.52,
};

const UNMEASURED: Readonly<Record<QuoteRow['type'], number>> = {
  direct: 0.8,
  mixed: 0.65,
  indirect: 0.4,
  scare: 0.8,
};

/** How sure the program is of stretch and speaker of a row, between 0 and 1. */
export function confidenceOf(type: QuoteRow['type'], utterance: Utterance | null): number {
  if (!utterance) return UNMEASURED[type];
  const governs = utterance.cue?.reading.governs;
  const reports =
    type !== 'indirect' ? '' : governs?.quote ? ' speech' : governs?.thought ? ' thought' : ' other';
  return MEASURED[`${type} ${utterance.pattern}${reports}`] ?? UNMEASURED[type];
}
