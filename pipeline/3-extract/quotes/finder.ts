import type { Node, Segment } from './marks/read-segments.ts';
import type { Utterance } from './utterance.ts';

/** A segment of an article, and what finders before have found out about it. */
export interface Place {
  segment: Segment;
  index: number;
  segments: readonly Segment[];
  /** Quotations that an utterance has. */
  taken: ReadonlySet<Node>;
  /** Whether a cue was found in the segment. */
  cued: boolean;
}

/** What beside a finder says what it finds; all of it is run as its test. */
interface Shown {
  /** A text, and what is found in it: `speaker: words`, the speaker `?` where none is named. */
  examples: Record<string, string>;
  /** Texts in which nothing is found. */
  nearMisses: string[];
}

/** Finds what is said in one segment. */
export interface SpeechFinder extends Shown {
  find(place: Place): Utterance[];
}

/** Finds what is said in an article as a whole, beside what has been found. */
export interface ArticleFinder extends Shown {
  find(segments: readonly Segment[], found: readonly Utterance[]): Utterance[];
}
