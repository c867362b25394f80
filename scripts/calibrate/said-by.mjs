import { evidenceOfClaimant } from '../../dist/4-link/claimants/claimant-evidence.js';
import { weights } from '../../dist/model/confidence/said-by.js';
import { examine, trustAll } from './examine.mjs';
import { isOneOf } from './same-name.mjs';

trustAll(weights);

const overlap = (a, b) => a.start < b.end && b.start < a.end;
const within = (row, { start, end, parts }) =>
  (parts ?? [[start, end]]).some(([from, to]) => from <= row.start && row.end <= to);

/**
 * Figures and times that stand in somebody's claim: right where the annotators have the same claimant, of a time and where figures are not annotated, where it
 * stands in what they give to the same speaker. Of documents whose quotations alone are annotated, only what stands in marks is judged.
 */
export function rowsOf(document) {
  const { quotes, numbers, dates } = examine(document);
  const quoteOf = new Map(quotes.map((quote) => [quote.quote_id, quote]));
  const judge = (row, isFigure) => {
    const quote = quoteOf.get(row.quote_id);
    if (!quote || !row.said_from) return [];
    const right = (document.claims && isFigure ? asFigure : asStretch)(document, row, quote);
    return right === null ? [] : [{ evidence: evidenceOfClaimant(row, quote), right }];
  };
  return [...numbers.flatMap((row) => judge(row, true)), ...dates.flatMap((row) => judge(row, false))];
}

function asFigure({ claims }, row) {
  const gold = claims.numbers.find((number) => overlap(number, row));
  return gold ? isOneOf([gold.said_by, ...(gold.said_by ? (gold.also ?? []) : [])], row.said_by) : null;
}

/** By the innermost stretch around the row. */
function asStretch(document, row, quote) {
  const judged = document.claims ?? document;
  const types = document.claims ? ['direct', 'mixed', 'indirect'] : document.quoteTypes;
  if (!types.includes('indirect') && row.said_from !== 'quoted') return null;
  const gold = judged.quotes.filter((stretch) => within(row, stretch)).sort((a, b) => b.start - a.start)[0];
  if (!gold?.speaker || gold.attribution === 'thought' || (gold.polarity ?? 'affirmed') !== 'affirmed')
    return false;
  if (document.claims) return isOneOf([gold.speaker, ...(gold.also ?? [])], row.said_by);
  const { speaker_start, speaker_end } = quote;
  const stands = speaker_start !== null && overlap(gold.speaker, { start: speaker_start, end: speaker_end });
  return stands || isOneOf([gold.speaker.name ?? gold.speaker.text], row.said_by);
}
