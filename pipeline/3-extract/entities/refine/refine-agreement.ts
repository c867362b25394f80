import { phraseOf } from './among.ts';
import type { FoundName } from '../find-names.ts';
import { LISTS } from '../words/gazetteer.ts';
import type { NameDocument } from '../name-document.ts';

type Type = FoundName['type'];

/** A name that the tagger was surer of than this stays what it is. */
const SURE = 0.98;
/** How much more the other mentions must say together. */
const TIMES = 2;

/**
 * One name is one thing throughout an article, where the tagger takes the same words for several. Of several
 * words, it is what most mentions say, weighed by how sure the tagger was. A single word that is an
 * organization here and a person there is an organization, unless a title or a full name introduces the
 * person.
 *
 * Near misses: `Paris` and Ms. Paris; a city and its people's team.
 */
export function refineAgreement(found: FoundName[], document: NameDocument): FoundName[] {
  const phrases = found.map((name) => phraseOf(name, document));
  const weights = new Map<string, Map<Type, number>>();
  found.forEach(({ type, confidence }, k) => {
    const own = weights.get(phrases[k]) ?? new Map<Type, number>();
    weights.set(phrases[k], own.set(type, (own.get(type) ?? 0) + confidence));
  });
  const introduced = introducedPeople(found, document);
  return found.map((name, k) => {
    const own = weights.get(phrases[k])!;
    if (own.size < 2 || name.confidence > SURE) return name;
    const type =
      name.last - name.first > 1
        ? typeOfSeveralWords(own, name.type, (document.facts[name.first].lists & LISTS.given) !== 0)
        : typeOfOneWord(own, name.type, introduced.has(phrases[k]));
    return type === name.type ? name : { ...name, type };
  });
}

/** Words that a full name ends with, or that stand behind a title. */
function introducedPeople(found: readonly FoundName[], { facts, sequenceFirst }: NameDocument): Set<string> {
  const people = new Set<string>();
  for (const { first, last, type } of found) {
    const isTitled =
      first > sequenceFirst[first] && (facts[first - 1].lists & (LISTS.title | LISTS.role)) !== 0;
    if (type === 'person' && (last - first > 1 || isTitled)) people.add(facts[last - 1].folded);
  }
  return people;
}

function typeOfSeveralWords(weights: ReadonlyMap<Type, number>, own: Type, hasGivenName: boolean): Type {
  if (weights.has('person') && hasGivenName) return 'person';
  const [type, weight] = [...weights].reduce((best, one) => (one[1] > best[1] ? one : best));
  return type !== 'person' && weight > TIMES * weights.get(own)! ? type : own;
}

const typeOfOneWord = (weights: ReadonlyMap<Type, number>, own: Type, isIntroduced: boolean): Type =>
  own === 'person' && !isIntroduced && weights.has('organization') ? 'organization' : own;
