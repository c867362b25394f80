import { LISTS } from './gazetteer.ts';
import type { FoundName } from './find-names.ts';
import type { NameDocument } from './name-document.ts';

const OTHERWISE =
  LISTS.country |
  LISTS.city |
  LISTS.region |
  LISTS.demonym |
  LISTS.given |
  LISTS.organizationHead |
  LISTS.placeHead |
  LISTS.title;
const POSSESSIVE = new Set(["'", '’']);

/**
 * Organizations whole and short: a plural possessive is inside the name (`Cereal Growers' Union`), and the
 * first word alone of an organization's name is that organization, if the tagger was not sure of it and no
 * person bears it (`Kallavesi` beside `Kallavesi Marine`).
 */
export function refineShortForms(found: FoundName[], { facts, start, end }: NameDocument): FoundName[] {
  const joined: FoundName[] = [];
  for (const name of found) {
    const last = joined.at(-1);
    const inside =
      last &&
      name.type === 'organization' &&
      last.last + 1 === name.first &&
      POSSESSIVE.has(facts[last.last].text) &&
      start[last.last] === end[last.last - 1];
    if (inside && (facts[name.last - 1].lists & LISTS.organizationHead) !== 0)
      joined[joined.length - 1] = { ...name, first: last.first };
    else joined.push(name);
  }
  const firsts = new Set<string>();
  const people = new Set<string>();
  for (const { first, last, type } of joined) {
    if (last - first < 2) continue;
    if (type === 'organization') firsts.add(facts[first].folded);
    else if (type === 'person') for (let i = first; i < last; i++) people.add(facts[i].folded);
  }
  return joined.map((name) => {
    const { folded, lists } = facts[name.first];
    const short = name.last - name.first === 1 && name.type === 'person' && name.confidence < 0.9;
    return short && firsts.has(folded) && !people.has(folded) && !(lists & OTHERWISE)
      ? { ...name, type: 'organization' as const }
      : name;
  });
}
