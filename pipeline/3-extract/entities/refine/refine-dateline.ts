import type { Dateline, Span } from '../../../model.ts';
import type { FoundName } from '../find-names.ts';
import type { NameDocument } from '../name-document.ts';

/**
 * In a dateline place and agency are what they stand as: `KIRKBY (Northwire) —`. The agency is one elsewhere
 * in the article, too.
 */
export function refineDateline(
  found: FoundName[],
  { facts, start, end, occurrences }: NameDocument,
  { place, agency }: Dateline,
): FoundName[] {
  const certain: FoundName[] = [];
  const wordsIn = (span: Span): [number, number] => {
    let first = 0;
    while (first < facts.length && start[first] < span.start) first++;
    let last = first;
    while (last < facts.length && end[last] <= span.end) last++;
    return [first, last];
  };
  const add = (span: Span | null, type: FoundName['type']): void => {
    if (!span) return;
    const [first, last] = wordsIn(span);
    if (last > first) certain.push({ first, last, type, confidence: 0.95 });
  };
  add(place, 'place');
  add(agency, 'organization');
  const own = agency ? wordsIn(agency) : [0, 0];
  const again =
    own[1] - own[0] === 1 ? new Set(occurrences.get(facts[own[0]].folded) ?? []) : new Set<number>();
  const kept = found.filter(
    (name) => !certain.some(({ first, last }) => name.first < last && first < name.last),
  );
  return [
    ...kept.map((name) =>
      name.last - name.first === 1 && again.has(name.first)
        ? { ...name, type: 'organization' as const }
        : name,
    ),
    ...certain,
  ].sort((a, b) => a.first - b.first);
}
