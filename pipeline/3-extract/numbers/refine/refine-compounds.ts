import type { Figure, Line } from '../figure.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/** Nouns behind a hyphen whose number is a count of them: `a 200-strong crew`, `the 11-member bloc`. */
const COUNTED = setOf(`
  bed, country, magnitude, man, member, nation, odd, people, person, plus, seat, ship, state, strong,
  vehicle, woman, something, times, x
`);

/**
 * Drops numbers that only describe in a compound: `four-cylinder`, `two-door`, `six-speed`, `4-star`,
 * `three-game`.
 *
 * Near misses: `3-inch`, `five-yen`, `42-year-old` (units), `11-member`, `200-strong`, `10-15 workers`
 * (range).
 */
export function dropCompounds(figures: Figure[], line: Line): Figure[] {
  return figures.filter((figure, i) => {
    const next = line.atoms[figure.last];
    if (
      figure.kind !== 'cardinal' ||
      next?.kind !== 'word' ||
      next.joint !== 'hyphen' ||
      figure.unit !== null
    )
      return true;
    const ranged = i + 1 < figures.length && figures[i + 1].first <= figure.last + 1;
    return ranged || COUNTED.has(next.lower) || figure.value === null || figure.value >= 1000;
  });
}
