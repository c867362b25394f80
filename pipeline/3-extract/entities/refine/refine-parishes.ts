import type { FoundName } from '../find-names.ts';
import type { NameDocument } from '../name-document.ts';

const SAINT = /^(?:st\.?|saint|ste\.?|holy|sacred|santa|san|our)$/;
const CONFIDENCE = 0.8;

/**
 * Parishes of a saint are organizations: `St. Olaf's Parish`, `the parish of Saint Mary`. Others are places, and nobody: `Orleans Parish`.
 */
export function refineParishes(found: FoundName[], document: NameDocument): FoundName[] {
  const { facts, sequenceFirst } = document;
  return found.map((name) => {
    const { first, last, type } = name;
    if (type !== 'place' && type !== 'person') return name;
    const start = first > sequenceFirst[first] && SAINT.test(facts[first - 1].folded) ? first - 1 : first;
    const endsAsParish = last - first > 1 && facts[last - 1].folded === 'parish';
    if (!SAINT.test(facts[start].folded)) return endsAsParish ? { ...name, type: 'place' } : name;
    const isParish =
      endsAsParish ||
      (start - 2 >= sequenceFirst[first] &&
        facts[start - 1].folded === 'of' &&
        facts[start - 2].folded === 'parish');
    return isParish ? { first: start, last, type: 'organization', confidence: CONFIDENCE } : name;
  });
}
