import { among, maskOf } from './among.ts';
import { LISTS } from '../words/gazetteer.ts';
import type { FoundName } from '../find-names.ts';
import { isSmallPlace, type NameDocument } from '../name-document.ts';

const ORGANIZATION = LISTS.organization | LISTS.media | LISTS.company | LISTS.club;
const OTHERWISE =
  LISTS.country |
  LISTS.city |
  LISTS.region |
  LISTS.demonym |
  LISTS.given |
  LISTS.surname |
  LISTS.title |
  LISTS.organizationHead |
  LISTS.placeHead;

/** `the U.S.-led force`: a country that is nothing else, by itself, inside running text. */
const isCountry = ({ facts, casing, runFirst, runLast }: NameDocument, i: number): boolean =>
  (facts[i].lists & ~LISTS.region) === LISTS.country &&
  facts[i].capital &&
  casing[i] === 0 &&
  runLast[i] - runFirst[i] === 1;

/**
 * An organization of the lists that the tagger passed over: `NCAA`, `Twitter`. Not a word that is also a
 * person's or a place's name or an ordinary word (`Target`, `Delta`), and not part of a longer run of
 * capitals. And a country (`a U.S.-led force`), and a place that lost its capital: `the kyiv region`.
 */
export function refineListed(found: FoundName[], document: NameDocument): FoundName[] {
  const { facts, cases, small, segments, runFirst, runLast, casing } = document;
  const taken = maskOf(found, document);
  const added: FoundName[] = [];
  for (const { first, last } of segments) {
    for (let i = first; i < last; i++) {
      const { lists, folded, capital } = facts[i];
      if (!taken[i] && (isSmallPlace(document, i) || isCountry(document, i)))
        added.push({ first: i, last: i + 1, type: 'place', confidence: 0.9 });
      if (
        taken[i] ||
        casing[i] !== 0 ||
        !capital ||
        !(lists & ORGANIZATION) ||
        lists & OTHERWISE ||
        folded.length < 3
      )
        continue;
      if (runLast[i] - runFirst[i] !== 1 || cases[i] === 1 || cases[i] === 2 || small.has(folded)) continue;
      added.push({ first: i, last: i + 1, type: 'organization', confidence: 0.6 });
    }
  }
  return among(found, added);
}
