import type { Figure } from './figure.ts';

/** What makes a figure less sure, whatever its kind: the share right of the rows that have the sign. */
const SIGNS: readonly (readonly [sign: string, share: number])[] = [
  ['article', 0.8], // "a mile"
  ['shared scale', 0.8], // "3" in "3 to 5 billion"
  ['rank word', 0.85], // "third" before a noun
  ['pair', 0.8], // "3-1": a score, or a pair of anything else
  ['shared unit', 0.9], // "5" in "5 to 7 per cent"
];

/**
 * How sure value and unit are: the share of rows of the same kind that were right on the development
 * documents, rounded to what so many rows can tell.
 * Ranges, which those documents split in two, and vague figures, which they leave out, were judged by eye.
 */
export function confidenceOf(figure: Figure): number {
  const { kind, signs, written, counted, certain } = figure;
  const sign = SIGNS.find(([name]) => signs.includes(name));
  if (sign !== undefined) return sign[1];
  if (kind === 'percent') return 0.99;
  if (kind === 'money') return written === 'words' ? 0.9 : 0.98;
  if (kind === 'quantity') return 0.93;
  if (kind === 'fraction') return 0.95;
  if (kind !== 'cardinal') return 0.9;
  if (counted !== null) return written === 'words' ? 0.85 : 0.93;
  return written === 'words' ? 0.87 : certain ? 0.82 : 0.75;
}
