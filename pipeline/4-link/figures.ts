import { NO_CLAIMANT } from '../common/nobody.ts';
import { shareRight } from '../common/share-right.ts';
import { defineStage } from '../model.ts';
import { weights } from '../model/confidence/said-by.ts';
import type { NumberRow, QuoteRow } from '../tables.ts';
import { evidenceOfClaimant } from './claimants/claimant-evidence.ts';
import { isBehindBreak, isClaim } from './claimants/is-claimed.ts';

type Said = Pick<
  NumberRow,
  'start' | 'end' | 'quote_id' | 'said_by' | 'said_by_id' | 'said_from' | 'said_by_confidence'
>;

/** A claimant that is wrong clearly more often than right is none. */
const LEAST_SURE = 0.4;

/** Cues that are no verb of saying. */
const ATTRIBUTION = /^(?:according to|as (?:per|[a-z]+ by)|by|in|per)$/i;

/**
 * Gives figures and dates the quote that they stand in or that reports them, and its speaker. Of quotes one
 * inside the other, the one that begins last counts; a quote that covers only part of a row does not; scare
 * terms are nobody's speech. Only what was in fact said or found has somebody who claims it: not what
 * somebody hopes for, denies or would not confirm.
 */
export const linkFigures = defineStage({
  name: 'link-figures',
  needs: ['source', 'quotes', 'numbers', 'dates'],
  gives: ['numbers', 'dates'],
  run({ source: { text }, quotes, numbers, dates }) {
    const speech = quotes
      .filter((q) => q.type !== 'scare')
      .sort((a, b) => a.start - b.start || b.end - a.end);
    return { numbers: linkAll(numbers, speech, text), dates: linkAll(dates, speech, text) };
  },
});

/**
 * Both lists stand in order of start. `open` holds the quotes begun so far that can still be the last to
 * begin around a row: one that ends no later than a quote begun after it never can, so their ends fall from
 * bottom to top, and a binary search finds the topmost that reaches the row's end.
 */
function linkAll<Row extends Said>(rows: Row[], quotes: readonly QuoteRow[], text: string): Row[] {
  const open: QuoteRow[] = [];
  let next = 0;
  return rows.map((row) => {
    for (; next < quotes.length && quotes[next].start <= row.start; next++) {
      while (open.length > 0 && open[open.length - 1].end <= quotes[next].end) open.pop();
      open.push(quotes[next]);
    }
    const found = lastReaching(open, row.end);
    return found === undefined ? row : { ...row, quote_id: found.quote_id, ...claimantOf(row, found, text) };
  });
}

/**
 * Who claims what stands in a quote, and how the article says so; nobody where the quote is no claim, or was
 * broken off before, or where that is unlikely.
 */
function claimantOf(
  { start, end }: Said,
  quote: QuoteRow,
  text: string,
): Omit<Said, 'start' | 'end' | 'quote_id'> {
  const { speaker, speaker_id, quoted_parts, cue } = quote;
  const quoted = quoted_parts.some(([from, to]) => from <= start && end <= to);
  if (!isClaim(quote) || (!quoted && isBehindBreak(text, quote, start))) return NO_CLAIMANT;
  const said_from = quoted ? 'quoted' : cue !== null && ATTRIBUTION.test(cue) ? 'attributed' : 'reported';
  const said_by_confidence = shareRight(weights, evidenceOfClaimant({ start, said_from }, quote));
  return said_by_confidence < LEAST_SURE
    ? NO_CLAIMANT
    : { said_by: speaker, said_by_id: speaker_id, said_from, said_by_confidence };
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
