import { defineStage } from '../../model.ts';
import { findAccordingTo } from './find-according-to.ts';
import { findColonSpeech } from './find-colon-speech.ts';
import { findContinuations, quotationsIn } from './find-continuations.ts';
import { findNounCues } from './find-noun-cues.ts';
import { findUtterances } from './find-utterances.ts';
import { joinAttributions } from './join-attributions.ts';
import { makeRows } from './make-rows.ts';
import { pairMarks } from './pair-marks.ts';
import { readSegments } from './read-segments.ts';
import { refineNested } from './refine-nested.ts';

/** Finds the quotes of an article. */
export const extractQuotes = defineStage({
  name: 'extract-quotes',
  needs: ['source', 'parsed', 'mentions'],
  gives: ['quotes'],
  run({ source, parsed }, report) {
    const quotations = pairMarks(source.text, parsed.paragraphs, report);
    const segments = joinAttributions(readSegments(source.text, parsed, quotations));
    const found = segments.flatMap((segment, i) => [...findUtterances(segment, i), ...findAccordingTo(segment, i)]);
    const governed = quotationsIn(segments, found);
    found.push(...segments.flatMap((segment, i) => findNounCues(segment, i, governed)));
    found.push(...segments.flatMap((segment, i) => findColonSpeech(segment, i, segments[i - 1]?.paragraph !== segment.paragraph, governed)));
    const utterances = refineNested(segments, found);
    utterances.push(...findContinuations(segments, utterances));
    const taken = quotationsIn(segments, utterances);
    const scares = segments.flatMap(({ nodes }) => nodes.filter((n) => n.kind === 'quotation' && !taken.has(n)));
    return { quotes: makeRows(source, parsed, segments, utterances, scares) };
  },
});
