import { defineStage } from '../../model.ts';
import { placeOf, RowIds } from '../../common/rows.ts';
import type { DateRow } from '../../tables.ts';
import { confidenceOf } from './confidence.ts';
import { findEvent } from './event/find-event.ts';
import { findAll } from './find/find-all.ts';
import { refineDropNames } from './refine/refine-drop-names.ts';
import { refineDropOverlaps } from './refine/refine-drop-overlaps.ts';
import { refineExtendModifiers } from './refine/refine-extend-modifiers.ts';
import { refineJoinParts } from './refine/refine-join-parts.ts';
import { readPublished, resolveFindings } from './resolve/resolve-findings.ts';
import { Pieces } from './words/pieces.ts';
import { splitBounds } from './values/split-bounds.ts';
import type { Finding } from './time-expression.ts';

type Refiner = (findings: readonly Finding[], pieces: Pieces) => Finding[];

/** The refiners in running order. */
export const refiners: readonly Refiner[] = [
  refineDropOverlaps, // first: finders propose freely, the longest reading of a stretch is nearly always the right one
  refineJoinParts, // needs neighbours that are final: `5 p.m. EST` + `Nov. 6`, `first quarter` + `of 1990`
  refineExtendModifiers, // after joining, because `the end of` governs the whole: `the end of March 2015`
  refineDropNames, // last: a bare month that was joined to a day or a year is no name
];

/** All expressions of time in a text, decided but not resolved. */
export function findDates(pieces: Pieces): Finding[] {
  return refiners.reduce<Finding[]>((findings, refine) => refine(findings, pieces), findAll(pieces));
}

/** Finds the dates of an article. */
export const extractDates = defineStage({
  name: 'extract-dates',
  needs: ['source', 'parsed'],
  gives: ['dates'],
  run({ source, parsed }, report) {
    const { text, article_id } = source;
    const pieces = new Pieces(parsed.table);
    const ids = new RowIds(article_id, 'd');
    const dates: DateRow[] = [];
    const resolved = resolveFindings(findDates(pieces), pieces, readPublished(source.published));
    for (const one of resolved) {
      const { finding, type, value, from, to, granularity, resolvedFrom, resolvedBy } = one;
      const event = findEvent(pieces, finding);
      const place = placeOf(article_id, text, parsed, {
        start: pieces.pieceAt(finding.first).start,
        end: pieces.pieceAt(finding.last - 1).end,
      });
      const bounds = splitBounds(from, to);
      if (from !== null && bounds.from === null)
        report({
          rule: 'date-out-of-range',
          message: `“${place.text}” means a time behind the year 9999: its days are left empty. Look whether the publication date is right.`,
          span: place,
        });
      dates.push({
        article_id,
        sentence: place.sentence,
        paragraph: place.paragraph,
        start: place.start,
        end: place.end,
        text: place.text,
        date_id: ids.next(place.text),
        type,
        value,
        from: bounds.from,
        from_time: bounds.from_time,
        to: bounds.to,
        to_time: bounds.to_time,
        granularity,
        modifier: finding.modifier,
        resolved_from: typeof resolvedFrom === 'number' ? dates[resolvedFrom].date_id : resolvedFrom,
        quote_id: null,
        resolved_by: resolvedBy,
        event: event && text.slice(pieces.pieceAt(event.first).start, pieces.pieceAt(event.last - 1).end),
        of: event && event.of,
        said_by: null,
        said_by_id: null,
        said_from: null,
        said_by_confidence: null,
        confidence: confidenceOf(one),
        checked: null,
      });
    }
    return { dates };
  },
});
