import { defineStage, type Oddity, type Parsed } from '../../model.ts';
import { findAccordingTo } from './find/find-according-to.ts';
import { findColonSpeech } from './find/find-colon-speech.ts';
import { findContinuations, findUnattributed, quotationsIn } from './find/find-continuations.ts';
import { findHearsay } from './find/find-hearsay.ts';
import { findNounCues } from './find/find-noun-cues.ts';
import { findPlainTags } from './find/find-plain-tags.ts';
import { findSignedQuotation } from './find/find-signed-quotations.ts';
import { findTurns } from './find/find-turns.ts';
import { findUtterances } from './find/find-utterances.ts';
import { type Utterance } from './utterance.ts';
import { joinAttributions } from './refine/join-attributions.ts';
import { makeRows } from './make-rows.ts';
import { pairMarks } from './marks/pair-marks.ts';
import { readSegments, type Node, type Segment } from './marks/read-segments.ts';
import { refineSpeakers } from './refine/refine-speakers.ts';
import { refineNested } from './refine/refine-nested.ts';

/** What stands in an article's quotation marks and reported clauses, before it becomes rows. */
export interface Found {
  segments: Segment[];
  utterances: Utterance[];
  /** Quotations that are nobody's speech. */
  scares: Node[];
}

/** Finds the utterances of an article, in this order. */
export function findSpeech(text: string, parsed: Parsed, report: (oddity: Oddity) => void): Found {
  const quotations = pairMarks(text, parsed.paragraphs, report); // over the whole article, whatever its sentences are
  const segments = joinAttributions(readSegments(parsed, quotations)); // “Why?” Lee asked. is one sentence
  const turns = findTurns(segments); // first: what is said in a turn is its speaker's
  const inTurn = new Set(turns.flatMap(({ parts }) => parts.map(({ segment }) => segment)));
  const over = (find: (segment: Segment, index: number) => Utterance[]): Utterance[] =>
    segments.flatMap((segment, i) => (inTurn.has(i) ? [] : find(segment, i)));

  const byVerb = [...over(findUtterances), ...over(findAccordingTo)]; // verbs first: they say most, and best
  const ofVerbs = quotationsIn(segments, byVerb);
  const byNoun = over((segment, i) => findNounCues(segment, i, ofVerbs)); // nouns take what no verb has
  const governed = quotationsIn(segments, [...byVerb, ...byNoun]);
  const byMark = over((segment, i) => [
    // a dash or a colon only where no word governs
    ...findPlainTags(segment, i, governed),
    ...findSignedQuotation(segment, i, governed, segments[i - 1]),
    ...findColonSpeech(segment, i, segments[i - 1]?.paragraph !== segment.paragraph, governed),
  ]);
  const cues = new Set(
    [...byVerb, ...byNoun, ...byMark].flatMap(({ parts }) => parts.map(({ segment }) => segment)),
  );
  const hearsay = over((segment, i) => findHearsay(segment, i, cues.has(i))); // only where nobody is named who says it
  const voiced = refineSpeakers(segments, [...byVerb, ...byNoun, ...byMark]); // a time or an amount says nothing
  const cued = refineNested(segments, [...turns, ...voiced, ...hearsay]); // whose are the words that two cues reach?
  const said = [...cued, ...findContinuations(segments, cued)]; // needs to know which quotations have a speaker
  const utterances = [...said, ...findUnattributed(segments, said)]; // what is left and long is speech, too
  const taken = quotationsIn(segments, utterances);
  const scares = segments.flatMap(({ nodes }) =>
    nodes.filter((n) => n.kind === 'quotation' && !taken.has(n)),
  );
  return { segments, utterances, scares };
}

/** Finds the quotes of an article: who says what, and what stands in quotation marks without being said. */
export const extractQuotes = defineStage({
  name: 'extract-quotes',
  needs: ['source', 'parsed'],
  gives: ['quotes'],
  run({ source, parsed }, report) {
    const { segments, utterances, scares } = findSpeech(source.text, parsed, report);
    return { quotes: makeRows(source, parsed, segments, utterances, scares) };
  },
});
