import type { NounPhrase } from './phrases/noun-phrase.ts';
import type { CueReading } from './words/word-classes.ts';

/** How the speaker stands to the cue. */
export type SubjectKind =
  | 'before' // Lee said
  | 'after' // said Lee
  | 'relative' // who said
  | 'shared' // Lee rose and said
  | 'participle' // …, adding that
  | 'passive' // has been called
  | 'none';

/** A cue in a segment; all positions are indices of nodes. */
export interface Cue {
  /** The words of the cue: the verb and what belongs to it. */
  start: number;
  end: number;
  /** Where subject, auxiliaries and cue begin, and where the cue and a subject behind it end. */
  from: number;
  to: number;
  reading: CueReading;
  subject: NounPhrase | null;
  kind: SubjectKind;
  /** Whom a relative pronoun means: `[Lee], who said`. */
  antecedent?: NounPhrase | null;
}

/** A mark, or a word that is no verb of speech, that stands between a speaker and what is said. */
export const markCue = (
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
  reading: CueReading,
  subject: NounPhrase | null,
  kind: SubjectKind = 'before',
): Cue => ({ start, end, from, to, reading, subject, kind });
