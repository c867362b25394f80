import type { NumberRow, QuoteRow } from '../tables.ts';

/** The columns of a quote that tell who says it, and how. */
export type Said = Pick<
  QuoteRow,
  | 'speaker'
  | 'speaker_id'
  | 'speaker_text'
  | 'speaker_start'
  | 'speaker_end'
  | 'speaker_from'
  | 'speaker_role'
  | 'speaker_affiliation'
  | 'cue'
  | 'cue_start'
  | 'cue_end'
  | 'addressee'
>;

/** Those of a quote without a speaker and a cue, in the order of the schema. */
export const NOBODY_SPEAKS: Readonly<Said> = {
  speaker: null,
  speaker_id: null,
  speaker_text: null,
  speaker_start: null,
  speaker_end: null,
  speaker_from: null,
  speaker_role: null,
  speaker_affiliation: null,
  cue: null,
  cue_start: null,
  cue_end: null,
  addressee: null,
};

/** The columns of a figure or a date that nobody claims. */
export const NO_CLAIMANT: Readonly<
  Pick<NumberRow, 'said_by' | 'said_by_id' | 'said_from' | 'said_by_confidence'>
> = { said_by: null, said_by_id: null, said_from: null, said_by_confidence: null };
