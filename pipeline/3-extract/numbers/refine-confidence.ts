import type { Figure } from './figure.ts';

/**
 * How sure value and unit are: the share of rows of the same kind that were right on the development documents, rounded. Signs that lower it come first.
 */
export function confidenceOf(figure: Figure): number {
  const { signs, kind } = figure;
  if (signs.includes('article')) return 0.6;
  if (signs.includes('rank word')) return 0.7;
  if (signs.includes('shared scale')) return 0.8;
  if (signs.includes('shared unit')) return 0.85;
  if (kind === 'money') return 0.97;
  if (kind === 'percent') return 0.98;
  if (kind === 'quantity') return 0.93;
  if (kind === 'cardinal' && figure.written === 'digits' && !figure.certain && figure.counted === null) return 0.75;
  return 0.9;
}
