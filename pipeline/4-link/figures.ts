import { defineStage } from '../model.ts';
import type { QuoteRow } from '../tables.ts';

type Said = { start: number; end: number; quote_id: string | null; said_by: string | null };

/**
 * Gives figures and dates the quote that they stand in or that reports them, and its speaker. Of quotes one inside the other, the one that begins
 * last counts; a quote that covers only part of a row does not; scare terms are nobody's speech.
 */
export const linkFigures = defineStage({
  name: 'link-figures',
  needs: ['quotes', 'numbers', 'dates'],
  gives: ['numbers', 'dates'],
  run({ quotes, numbers, dates }) {
    const speech = quotes
      .filter((q) => q.type !== 'scare')
      .sort((a, b) => a.start - b.start || b.end - a.end);
    return { numbers: linkAll(numbers, speech), dates: linkAll(dates, speech) };
  },
});

/**
 * Both lists stand in order of start. `open` holds the quotes begun so far that can still be the last to begin around a row: one that ends no later than
 * a quote begun after it never can, so their ends fall from bottom to top, and a binary search finds the topmost that reaches the row's end.
 */
function linkAll<Row extends Said>(rows: Row[], quotes: readonly QuoteRow[]): Row[] {
  const open: QuoteRow[] = [];
  let next = 0;
  return rows.map((row) => {
    for (; next < quotes.length && quotes[next].start <= row.start; next++) {
      while (open.length > 0 && open[open.length - 1].end <= quotes[next].end) open.pop();
      open.push(quotes[next]);
    }
    const found = lastReaching(open, row.end);
    return found === undefined ? row : { ...row, quote_id: found.quote_id, said_by: found.speaker };
  });
}

/** The last of some quotes, whose ends fall, that ends at an offset or behind it. */
function lastReaching(quotes: readonly QuoteRow[], offset: number): QuoteRow | undefined {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle].end >= offset) low = middle + 1;
    else high = middle;
  }
  return quotes[low - 1];
}
