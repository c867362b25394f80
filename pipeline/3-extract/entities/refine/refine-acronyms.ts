import { among } from './among.ts';
import type { FoundName } from '../find-names.ts';
import type { NameDocument } from '../name-document.ts';

/**
 * Letters in brackets behind a name are that name: `the Northern Energy Board (NEB)`. There and elsewhere in
 * the article they have its type. Only letters that the name's words begin with.
 */
export function refineAcronyms(found: FoundName[], { facts, occurrences }: NameDocument): FoundName[] {
  const types = new Map<string, FoundName['type']>();
  for (const { first, last, type } of found) {
    if (last - first < 2 || facts[last]?.folded !== '(' || !facts[last + 1]?.capitals) continue;
    const letters = facts[last + 1].folded;
    const initials = facts
      .slice(first, last)
      .filter(({ upper }) => upper)
      .map(({ folded }) => folded[0])
      .join('');
    if (
      letters.length > 1 &&
      (initials === letters || initials.endsWith(letters) || initials === letters.slice(0, -1))
    )
      types.set(letters, type);
  }
  if (types.size === 0) return found;
  const wanted = new Map<number, FoundName>();
  for (const [letters, type] of types) {
    for (const i of occurrences.get(letters) ?? [])
      if (facts[i].capitals) wanted.set(i, { first: i, last: i + 1, type, confidence: 0.95 });
  }
  const kept = found.filter(({ first, last }) => {
    if (last - first === 1) return !wanted.has(first);
    // Inside a longer name the letters are part of it (`NEB Council`).
    for (let i = first; i < last; i++) wanted.delete(i);
    return true;
  });
  return among(kept, [...wanted.values()]);
}
