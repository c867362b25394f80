import { logOdds, type Evidence } from '../../common/share-right.ts';
import type { NumberRow, QuoteRow } from '../../tables.ts';

/**
 * What tells for or against a claimant: how sure the quote is, whether the row stands in its marks, in the
 * reported clause or under `according to`, how far behind its beginning, and whether somebody known by name
 * says it.
 */
export function evidenceOfClaimant(
  { start, said_from }: Pick<NumberRow, 'start' | 'said_from'>,
  quote: QuoteRow,
): Evidence {
  return {
    quote: logOdds(quote.confidence),
    [said_from ?? 'nobody']: 1,
    ...(quote.attribution === 'found' ? { found: 1 } : {}),
    ...(quote.speaker_id === null ? { 'no name': 1 } : {}),
    ...(quote.group !== null ? { 'in parts': 1 } : {}),
    ...(quote.speaker_from === 'continued' ? { continued: 1 } : {}),
    distance: Math.log2(1 + start - quote.start) / 8,
  };
}
