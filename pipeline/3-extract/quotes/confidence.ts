import type { QuoteRow } from '../../tables.ts';
import type { Utterance } from './find-utterances.ts';

export function confidenceOf(type: QuoteRow['type'], utterance: Utterance | null, text: string): number {
  if (!utterance) return 0.8;
  return type === 'direct' ? 0.9 : type === 'mixed' ? 0.7 : text.length ? 0.5 : 0.5;
}
