import { defineStage } from '../model.ts';
import type { QuoteRow } from '../tables.ts';

type Said = { start: number; end: number; quote_id: string | null; said_by: string | null };

/** Gives figures and dates the quote that they stand in, and its speaker. Of quotes one inside the other, the inner one counts. */
export const linkFigures = defineStage({
  name: 'link-figures',
  needs: ['quotes', 'numbers', 'dates'],
  gives: ['numbers', 'dates'],
  run({ quotes, numbers, dates }) {
    const speech = quotes.filter((q) => q.type !== 'scare');
    return { numbers: linkAll(numbers, speech), dates: linkAll(dates, speech) };
  },
});

function linkAll<Row extends Said>(rows: Row[], quotes: readonly QuoteRow[]): Row[] {
  let first = 0;
  return rows.map((row) => {
    while (first < quotes.length && quotes[first].end <= row.start && first + 1 < quotes.length && quotes[first + 1].start <= row.start) first++;
    let found: QuoteRow | null = null;
    for (let i = first; i < quotes.length && quotes[i].start <= row.start; i++) if (quotes[i].end >= row.end) found = quotes[i];
    return found ? { ...row, quote_id: found.quote_id, said_by: found.speaker } : row;
  });
}
