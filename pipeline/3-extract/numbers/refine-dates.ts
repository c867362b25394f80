import type { Span } from '../../model.ts';
import type { Figure, Line } from './figure.ts';

/** Drops figures that stand inside a time expression, save ages, which the numbers keep. `dates` stand in order; `from` is where the last sentence stopped. */
export function dropDated(figures: Figure[], line: Line, dates: readonly Span[], from: number): Figure[] {
  if (dates.length === 0) return figures;
  return figures.filter((figure) => {
    const start = line.atoms[figure.first].start;
    const end = line.atoms[figure.last - 1].end;
    for (let i = from; i < dates.length && dates[i].start <= start; i++) if (dates[i].end >= end && !figure.signs.includes('age')) return false;
    return true;
  });
}
