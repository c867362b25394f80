import type { Span } from '../../../model.ts';
import type { Figure, Line } from '../figure.ts';

/**
 * Drops figures that a time expression covers, and leaves to it what it shares with a figure (`a day` in
 * `800,000 barrels a day`; the unit stays
 * `barrel per day`). Ages are figures and lengths of time at once: they stay.
 *
 * `dates` stand in order; `from` is the first that can touch the line.
 */
export function dropDated(figures: Figure[], line: Line, dates: readonly Span[], from: number): Figure[] {
  if (dates.length === 0) return figures;
  let next = from;
  const kept: Figure[] = [];
  for (const figure of figures) {
    const start = line.atoms[figure.first].start;
    while (next < dates.length && dates[next].end <= start) next++;
    const date = dates[next];
    if (date === undefined || date.start >= line.atoms[figure.last - 1].end || figure.signs.includes('age'))
      kept.push(figure);
    else if (date.start > start) kept.push(...cut(figure, line, date.start));
  }
  return kept;
}

/**
 * A figure without the end of its rate that reaches beyond an offset; none where the number itself is the
 * date's.
 */
function cut(figure: Figure, line: Line, offset: number): Figure[] {
  if (!figure.unit?.name.includes(' per ')) return [];
  let { last } = figure;
  while (last > figure.first && line.atoms[last - 1].end > offset) last--;
  return last > figure.first ? [{ ...figure, last }] : [];
}
