import type { Cue } from './cue.ts';
import type { NounPhrase } from './phrases/noun-phrase.ts';
import type { Node } from './marks/read-segments.ts';

/** A stretch of a segment that is somebody's words: nodes from `first` up to `last`, exclusive. */
export interface Part {
  segment: number;
  first: number;
  last: number;
}

/** Something said, with who said it; what it is made of stands in `parts`, in order. */
export interface Utterance {
  parts: Part[];
  /** Name of the pattern that found it, on which the confidence rests. */
  pattern: string;
  /** The segment that cue and subject stand in; null without a cue. */
  said: number | null;
  cue: Cue | null;
  subject: NounPhrase | null;
  addressee: NounPhrase | null;
  /** The utterance that this one goes on with, where it has no cue of its own. */
  continues: Utterance | null;
}

/** A range of nodes, the end exclusive. */
export type Range = readonly [first: number, last: number];

/** What a cue of a segment gives: the ranges that are said, by the cue's subject unless `known` says otherwise. */
export const utteranceAt = (
  segment: number,
  pattern: string,
  cue: Cue,
  ranges: readonly Range[],
  known: { said?: number; subject?: NounPhrase | null; addressee?: NounPhrase | null } = {},
): Utterance => ({
  parts: ranges.map(([first, last]) => ({ segment, first, last })),
  pattern,
  said: known.said ?? segment,
  cue,
  subject: known.subject === undefined ? cue.subject : known.subject,
  addressee: known.addressee ?? null,
  continues: null,
});

/** The end of a range without the punctuation at its end. */
export function inkEnd(nodes: readonly Node[], last: number): number {
  let i = last;
  while (i > 0 && nodes[i - 1].kind === 'punctuation' && nodes[i - 1].text !== ')') i--;
  return i;
}
