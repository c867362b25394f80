import { defineStage } from '../../model.ts';
import { findAccordingTo } from './find-according-to.ts';
import { findContinuations, quotationsIn } from './find-continuations.ts';
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
    const utterances = refineNested(segments, segments.flatMap((segment, i) => [...findUtterances(segment, i), ...findAccordingTo(segment, i)]));
    utterances.push(...findContinuations(segments, utterances));
    const taken = quotationsIn(segments, utterances);
    const scares = segments.flatMap(({ nodes }) => nodes.filter((n) => n.kind === 'quotation' && !taken.has(n)));
    return { quotes: makeRows(source, parsed, segments, utterances, scares) };
  },
});
