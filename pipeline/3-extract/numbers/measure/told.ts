import type { Figure, Line } from '../figure.ts';
import {
  fallingNouns,
  fallingVerbs,
  risingNouns,
  risingVerbs,
  steadyVerbs,
} from '../../../lexicons/change-words.ts';
import type { Lead, Phrase } from './read-clause.ts';

/** What a rule tells of a figure: what it is of, and which way that went. */
export interface Told {
  measure: string | null;
  change: Figure['change'];
}

/** A figure among those of its sentence, for the rules. */
export interface Place {
  line: Line;
  figure: Figure;
  lead: Lead;
  /** The figure before it in the sentence, with what the rules told of it. */
  before: Figure | null;
}

/** A rule: what it can tell of a figure, or null. */
export type Rule = (place: Place) => Told | null;

/** The text of a phrase, with white space of any width as one space. */
export const wordsOf = (line: Line, { first, last }: Phrase): string =>
  line.text.slice(line.atoms[first].start, line.atoms[last - 1].end).replace(/\s+/g, ' ');

/** Which way a verb says that something went. */
export function changeOfVerb(lower: string): Figure['change'] {
  if (risingVerbs.has(lower)) return 'up';
  if (fallingVerbs.has(lower)) return 'down';
  return steadyVerbs.has(lower) ? 'unchanged' : null;
}

/** Which way a noun says that something went. */
export function changeOfNoun(lower: string): Figure['change'] {
  if (risingNouns.has(lower)) return 'up';
  return fallingNouns.has(lower) ? 'down' : null;
}
