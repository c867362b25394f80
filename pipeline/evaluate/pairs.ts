import type { Span } from '../model.ts';

/** A pair of the two lists by their indexes. */
export interface Pair {
  first: number;
  second: number;
}

/**
 * Pairs two lists one to one, the closest first: `closeness` gives numbers of which earlier ones count more,
 * or null where two do not go together. Ties go to the pair that comes first in the first list, then in the
 * second.
 */
export function pairClosest<A, B>(
  firsts: readonly A[],
  seconds: readonly B[],
  closeness: (a: A, b: B) => readonly number[] | null,
): Pair[] {
  const candidates: (Pair & { close: readonly number[] })[] = [];
  firsts.forEach((a, first) =>
    seconds.forEach((b, second) => {
      const close = closeness(a, b);
      if (close) candidates.push({ first, second, close });
    }),
  );
  candidates.sort((x, y) => compareFalling(x.close, y.close) || x.first - y.first || x.second - y.second);
  const taken = { first: new Set<number>(), second: new Set<number>() };
  const pairs: Pair[] = [];
  for (const { first, second } of candidates) {
    if (taken.first.has(first) || taken.second.has(second)) continue;
    taken.first.add(first);
    taken.second.add(second);
    pairs.push({ first, second });
  }
  return pairs;
}

/** How many characters two stretches share; not above 0 where they only touch. */
export function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return shared(a, b) > 0;
}

/** Whether two stretches are the same. */
export function coincides(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Closeness of stretches that overlap: the same before others, then by the characters shared. */
export function closenessOfSpans(a: Span, b: Span): readonly number[] | null {
  const common = shared(a, b);
  return common > 0 ? [coincides(a, b) ? 1 : 0, common] : null;
}

function compareFalling(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return b[at] - a[at];
  return 0;
}
