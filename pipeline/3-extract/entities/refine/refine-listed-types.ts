import { currencies } from '../../../lexicons/currencies.ts';
import { landmarks } from '../../../lexicons/landmarks.ts';
import { faithWords } from '../../../lexicons/faith-words.ts';
import { localeLanguages } from '../../../lexicons/locale-names.generated.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { foldWord } from '../../../common/fold.ts';
import { phraseOf } from './among.ts';
import type { FoundName } from '../find-names.ts';
import { LISTS, listsOf } from '../words/gazetteer.ts';
import type { NameDocument } from '../name-document.ts';

type Type = FoundName['type'];

const ORGANIZATION = LISTS.organization | LISTS.media | LISTS.company | LISTS.club;
const PLACE = LISTS.country | LISTS.city | LISTS.region;
const PERSON = LISTS.given | LISTS.surname;
const money = new Set(
  currencies
    .flatMap(({ words }) => words)
    .filter((word) => !word.includes(' '))
    .map(foldWord),
);
const places = new Set(landmarks.map((name) => name.split(' ').map(foldWord).join(' ')));
const faiths = new Set(faithWords.map(foldWord));
const languages = new Set(localeLanguages.map(foldWord));
/** A name that the tagger was surer of than this stays what it is; a single word the more so. */
const SURE = 0.97;
const SURE_OF_WORD = 0.75;
const SURE_OF_SHOUTED = 0.6;
const WHERE = setOf(`at, from, in, inside, near, outside, to`);

/**
 * Types that the lists tell where the tagger was not sure: an agency, a magazine or a club is no person and
 * no place, nor are a currency, a language and a car.
 *
 * - `Interpol`, `Paris Match` organization; `Holloway Airport`, `Berlin Wall` place; `Toyota Corolla`,
 *   `Euro`, `Esperanto`, `Ramadan` other
 * - near misses: `Chelsea` (also a name and a place); `Anna Wall`; `Ford` (also a surname); `Mr. Lego`; `in
 *   Atalanta`
 */
export function refineListedTypes(found: FoundName[], document: NameDocument): FoundName[] {
  // `Bloomberg` is who is called `Michael Bloomberg` elsewhere.
  const surnames = new Set(
    found
      .filter(({ type, first, last }) => type === 'person' && last - first > 1)
      .map(({ last }) => document.facts[last - 1].folded),
  );
  return found.map((name) => {
    if (name.last - name.first === 1 && surnames.has(document.facts[name.first].folded)) return name;
    if (isShoutedPlace(name, document)) return { ...name, type: 'place' };
    if (name.type !== 'person' && name.type !== 'place') return name;
    if (isNobody(name, document)) return { ...name, type: 'other' };
    if (name.type === 'person' && isLandmark(name, document)) return { ...name, type: 'place' };
    if (name.confidence > (name.last - name.first > 1 ? SURE : SURE_OF_WORD)) return name;
    const type = standsAsTyped(name, document) ? null : listedType(name, document);
    return type === null ? name : { ...name, type };
  });
}

/** `LEEDS:`, a city in capitals that looks like an abbreviation. */
const isShoutedPlace = ({ first, last, type, confidence }: FoundName, { facts }: NameDocument): boolean =>
  type === 'organization' &&
  last - first === 1 &&
  confidence < SURE_OF_SHOUTED &&
  facts[first].capitals &&
  facts[first].lists !== 0 &&
  (facts[first].lists & ~PLACE) === 0;

/** `Gatwick`, `Berlin Wall`: whatever the tagger says; not `Mr. Gatwick`. */
const isLandmark = (name: FoundName, document: NameDocument): boolean =>
  places.has(phraseOf(name, document)) && !standsAsTyped(name, document);

/** `Ramadan`, `SARS-CoV-2`, `in Yuan`: a feast, a word with figures in it, a currency, however sure the tagger was. */
function isNobody(name: FoundName, document: NameDocument): boolean {
  const { first, last, type } = name;
  const { facts } = document;
  const phrase = phraseOf(name, document);
  if (type === 'person' && isOneOfMany(name, document)) return true;
  // Nobody lives in a currency.
  const isMoney = type === 'place' && money.has(phrase) && (listsOf(phrase) & PLACE) === 0;
  return (
    faiths.has(phrase) || isMoney || (type === 'person' && last - first === 1 && /\d/.test(facts[first].text))
  );
}

/** `a Holden Astra.`, `an Elgar`: nobody is one of many. Not `a Lindgren speech`, `a younger Lindgren`. */
function isOneOfMany(
  { first, last }: FoundName,
  { facts, sequenceFirst, sequenceLast }: NameDocument,
): boolean {
  if (first === sequenceFirst[first] || !/^an?$/.test(facts[first - 1].folded)) return false;
  if (last - first > 1 && facts[first].lists & LISTS.given) return false;
  return (
    last >= sequenceLast[first] ||
    /^(?:[.,;:)]|and|at|for|from|in|on|or|that|to|which|with)$/.test(facts[last].folded)
  );
}

/** `Mr. Lego`, `in Atalanta`: the word before says what the name is. */
function standsAsTyped({ first, last, type }: FoundName, { facts, sequenceFirst }: NameDocument): boolean {
  const from = sequenceFirst[first];
  const before = first > from && facts[first - 1].folded === 'the' ? first - 2 : first - 1;
  if (before < from) return false;
  if (type === 'person') return (facts[before].lists & LISTS.title) !== 0;
  return WHERE.has(facts[before].folded) && !(facts[last - 1].lists & LISTS.organizationHead);
}

function listedType({ first, last, type }: FoundName, { facts }: NameDocument): Type | null {
  const phrase = phraseOf({ first, last }, { facts });
  const lists = listsOf(phrase);
  if (lists & ORGANIZATION && !(lists & (PLACE | PERSON | LISTS.demonym))) return 'organization';
  if (lists & (PLACE | PERSON | LISTS.demonym)) return null;
  if (last - first === 1) return money.has(phrase) || languages.has(phrase) ? 'other' : null;
  // A car is no place, whoever its maker is called after.
  const isCar = type === 'place' && facts[first].lists & LISTS.company && !facts[last - 1].lists;
  if (isCar) return 'other';
  if (type !== 'person' || facts[first].lists & PERSON) return null;
  const head = facts[last - 1].lists;
  if (head & LISTS.placeHead && (!(head & PERSON) || facts[first].lists & PLACE)) return 'place';
  return facts[first].lists & LISTS.company ? 'other' : null;
}
