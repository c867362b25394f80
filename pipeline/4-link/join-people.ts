import type { MentionRow } from '../tables.ts';
import type { Cluster } from './clusters.ts';
import { genderOf } from './gender.ts';
import { fitOf, partsOf, sameFullName, type NameParts } from './person-names.ts';

interface Person extends Cluster {
  parts: NameParts;
  gender: 'female' | 'male' | null;
}

/**
 * Joins mentions of people. Full names first, by family name and agreeing given names; then short names, each to the person of that name
 * who was mentioned last before it, or else first after it. Members of one family are kept apart by title (`Mrs Hill`) and by who was named last.
 *
 * @param titleOf the title that stands before a mention (`Mrs`), lower case, or null
 */
export function joinPeople(mentions: readonly MentionRow[], titleOf: (mention: MentionRow) => string | null): Cluster[] {
  const people: Person[] = [];
  const shorts: { mention: MentionRow; parts: NameParts }[] = [];
  for (const mention of mentions) {
    const parts = partsOf(mention.text);
    if (parts.words.length < 2) {
      shorts.push({ mention, parts });
      continue;
    }
    const found = people.findLast((person) => sameFullName(person.parts, parts));
    if (!found) people.push({ type: 'person', mentions: [mention], parts, gender: genderOf(mention.text, titleOf(mention)) });
    else {
      found.mentions.push(mention);
      if (parts.words.length > found.parts.words.length) found.parts = parts;
    }
  }
  mergeParts(people);
  for (const { mention, parts } of shorts) {
    const found = personOf(parts, mention, people, genderOf('', titleOf(mention)));
    if (found) found.mentions.push(mention);
    else people.push({ type: 'person', mentions: [mention], parts, gender: genderOf('', titleOf(mention)) });
  }
  for (const person of people) person.mentions.sort((a, b) => a.start - b.start);
  return people;
}

/** A family name with particles or a double family name can be written in two words: `van Dijk`, `Garcia Marquez`. Joins such to the one full name that ends so. */
function mergeParts(people: Person[]): void {
  for (let i = people.length - 1; i >= 0; i--) {
    const { parts } = people[i];
    const fuller = people.filter((other) => other !== people[i] && other.parts.words.length > parts.words.length && fitOf({ ...parts, given: parts.given.length ? parts.given : [''] }, other.parts) === 3);
    if (fuller.length !== 1) continue;
    fuller[0].mentions.push(...people[i].mentions);
    people.splice(i, 1);
  }
}

function personOf(parts: NameParts, mention: MentionRow, people: readonly Person[], gender: Person['gender']): Person | null {
  let best: Person | null = null;
  let bestRank = -Infinity;
  for (const person of people) {
    const fit = person.parts.words.length > 1 ? fitOf(parts, person.parts) : person.parts.last === parts.last ? 3 : 0;
    if (fit === 0 || (gender && person.gender && gender !== person.gender)) continue;
    // The nearest mention before counts, then the nearest after; fit comes first.
    let distance = Infinity;
    for (const { start } of person.mentions) {
      const away = start < mention.start ? mention.start - start : (start - mention.start) + 1e7;
      if (away < distance) distance = away;
    }
    const rank = fit * 1e9 - distance;
    if (rank > bestRank) [best, bestRank] = [person, rank];
  }
  return best;
}
