import type { Figure } from '../figure.ts';

/** Drops a figure that another has grown over (`5 $ thousand thirds`). */
export function dropOverlaps(figures: Figure[]): Figure[] {
  let free = 0;
  return figures.filter((figure) => {
    if (figure.first < free) return false;
    free = figure.last;
    return true;
  });
}
