import { LISTS } from '../words/gazetteer.ts';
import type { FoundName } from '../find-names.ts';
import type { NameDocument } from '../name-document.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const SURE = 0.6;
const PLACE_BEFORE = setOf(`
  in, at, near, from, to, outside, across, southern, northern, eastern, western, central
`);

/**
 * The last word of a full name found in the article is that person elsewhere too: after `Valeska Paris`,
 * `Paris said`. Not where the word stands as a place does (`in Paris`), and not inside another name (`Paris
 * Opera`).
 */
export function refineSurnames(
  found: FoundName[],
  { facts, sequenceFirst, occurrences }: NameDocument,
): FoundName[] {
  const surnames = new Set<string>();
  for (const { first, last, type, confidence } of found) {
    if (
      type === 'person' &&
      last - first > 1 &&
      confidence > SURE &&
      facts[last - 1].capital &&
      facts[last - 1].folded.length > 2
    )
      surnames.add(facts[last - 1].folded);
  }
  if (surnames.size === 0) return found;
  const at = new Map<number, FoundName>();
  for (const name of found) for (let i = name.first; i < name.last; i++) at.set(i, name);
  const changed = new Map<FoundName, FoundName>();
  const added: FoundName[] = [];
  for (const surname of surnames) {
    for (const i of occurrences.get(surname) ?? []) {
      const name = at.get(i);
      const before = i > sequenceFirst[i] ? facts[i - 1] : null;
      if (!facts[i].capital || name?.type === 'person' || (name && name.last - name.first > 1)) continue;
      if (
        before &&
        (PLACE_BEFORE.has(before.folded) || (before.capital && !(before.lists & (LISTS.title | LISTS.role))))
      )
        continue;
      if (!name && facts[i + 1]?.capital) continue;
      const person: FoundName = { first: i, last: i + 1, type: 'person', confidence: 0.8 };
      if (name) changed.set(name, person);
      else added.push(person);
    }
  }
  return added.length || changed.size
    ? [...found.map((name) => changed.get(name) ?? name), ...added].sort((a, b) => a.first - b.first)
    : found;
}
