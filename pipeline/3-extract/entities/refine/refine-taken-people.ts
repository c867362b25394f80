import { institutionWords } from '../../../lexicons/institution-words.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import type { FoundName } from '../find-names.ts';
import { LISTS } from '../words/gazetteer.ts';
import type { NameDocument } from '../name-document.ts';

/** A name that the tagger was surer of than this stays what it is; than the second, whatever speaks for it. */
const SURE = 0.75;
const QUITE_SURE = 0.9;
const PLACE = LISTS.country | LISTS.city | LISTS.region;
const BODY = LISTS.organizationHead | LISTS.organization | LISTS.company | LISTS.club | LISTS.media;
/** What only a person is. */
const OFFICES = setOf(`
  analyst, attorney, author, captain, chairman, chairwoman, coach, director, economist, editor, governor,
  historian, journalist, lawyer, manager, mayor, minister, president, professor, researcher, scientist,
  secretary, senator, spokesman, spokesperson, spokeswoman
`);

/**
 * People that the tagger took for organizations, where it was unsure and no word of theirs is one of a body.
 *
 * - `Ada Kovač of Norland`: a person and a place, if `Ada` is a given name or `Kovač` a person elsewhere
 * - `Jamil Sayeg, president of the league`: a person
 * - near misses: `Bank Holt of Norland`, `Holt Rail, owner of two lines`
 */
export function refineTakenPeople(found: FoundName[], document: NameDocument): FoundName[] {
  const { facts } = document;
  const surnames = new Set(
    found.filter(({ type }) => type === 'person').map(({ last }) => facts[last - 1].folded),
  );
  return found.flatMap((name) => {
    if (name.type !== 'organization' || name.confidence >= QUITE_SURE) return [name];
    const of = indexOfOf(name, document);
    const unsure = name.confidence < SURE;
    if (of > 0) {
      const isGiven = unsure && (facts[name.first].lists & LISTS.given) !== 0;
      const isPerson = isGiven || surnames.has(facts[of - 1].folded);
      if (!isPerson || !isPlain(name.first, of, document)) return [name];
      return [
        { ...name, last: of, type: 'person' },
        { ...name, first: of + 1, type: 'place' },
      ];
    }
    return unsure && holdsOffice(name, document) && isPlain(name.first, name.last, document)
      ? [{ ...name, type: 'person' }]
      : [name];
  });
}

/** Index of the `of` that two words or three stand before and nothing but a place of the lists behind; 0 without. */
function indexOfOf({ first, last }: FoundName, { facts, phraseLists }: NameDocument): number {
  for (let i = first + 2; i < Math.min(last - 1, first + 4); i++)
    if (facts[i].folded === 'of') return (facts[i + 1].lists | phraseLists[i + 1]) & PLACE ? i : 0;
  return 0;
}

/** Two or three words with capitals, none of them in a name of a body. */
function isPlain(first: number, last: number, { facts, phraseLists }: NameDocument): boolean {
  if (last - first < 2 || last - first > 3) return false;
  for (let i = first; i < last; i++) {
    const { capital, folded, lists } = facts[i];
    if (!capital || (lists | phraseLists[i]) & BODY || institutionWords.has(folded)) return false;
  }
  return true;
}

/** `…, president of the league` */
function holdsOffice({ last }: FoundName, { facts, sequenceLast }: NameDocument): boolean {
  if (last + 2 >= sequenceLast[last - 1] || facts[last].folded !== ',') return false;
  return OFFICES.has(facts[last + 1].folded) && /^(?:at|for|of)$/.test(facts[last + 2].folded);
}
