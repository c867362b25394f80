import { defineStage, type Oddity, type Parsed } from '../../model.ts';
import { accordingTo } from './find/find-according-to.ts';
import { colonSpeech } from './find/find-colon-speech.ts';
import { continuations, quotationsIn, unattributed } from './find/find-continuations.ts';
import { hearsay } from './find/find-hearsay.ts';
import { nounCues } from './find/find-noun-cues.ts';
import { plainTags } from './find/find-plain-tags.ts';
import { signedQuotations } from './find/find-signed-quotations.ts';
import { turns } from './find/find-turns.ts';
import { verbCues } from './find/find-verb-cues.ts';
import type { SpeechFinder } from './finder.ts';
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

/** Finders by segment, in this order; a row of them sees the quotations that the rows before it took. */
const FINDERS: readonly (readonly SpeechFinder[])[] = [
  [verbCues, accordingTo], // verbs first: they say most, and best
  [nounCues], // nouns take what no verb has
  [plainTags, signedQuotations, colonSpeech], // a dash or a colon only where no word governs
];

/** Finds the utterances of an article, in this order. */
export function findSpeech(text: string, parsed: Parsed, report: (oddity: Oddity) => void): Found {
  const quotations = pairMarks(text, parsed.paragraphs, report); // over the whole article, whatever its sentences are
  const segments = joinAttributions(readSegments(parsed, quotations)); // “Why?” Lee asked. is one sentence
  const inTurns = turns.find(segments, []); // first: what is said in a turn is its speaker's
  const inTurn = segmentsOf(inTurns);
  const over = (finders: readonly SpeechFinder[], found: readonly Utterance[]): Utterance[] => {
    const taken = quotationsIn(segments, found);
    const cued = segmentsOf(found);
    return finders.flatMap(({ find }) =>
      segments.flatMap((segment, index) =>
        inTurn.has(index) ? [] : find({ segment, index, segments, taken, cued: cued.has(index) }),
      ),
    );
  };
  const byCue = FINDERS.reduce<Utterance[]>((found, row) => [...found, ...over(row, found)], []);
  const heard = over([hearsay], byCue); // only where nobody is named who says it
  const voiced = refineSpeakers(segments, byCue); // a time or an amount says nothing
  const cued = refineNested(segments, [...inTurns, ...voiced, ...heard]); // whose are the words that two cues reach?
  const said = [...cued, ...continuations.find(segments, cued)]; // needs to know which quotations have a speaker
  const utterances = [...said, ...unattributed.find(segments, said)]; // what is left and long is speech, too
  const taken = quotationsIn(segments, utterances);
  const scares = segments.flatMap(({ nodes }) =>
    nodes.filter((n) => n.kind === 'quotation' && !taken.has(n)),
  );
  return { segments, utterances, scares };
}

const segmentsOf = (utterances: readonly Utterance[]): Set<number> =>
  new Set(utterances.flatMap(({ parts }) => parts.map(({ segment }) => segment)));

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
