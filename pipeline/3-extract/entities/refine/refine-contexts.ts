import { organizationKinds, vesselKinds } from '../../../lexicons/named-kinds.ts';
import { foldWord } from '../../../common/fold.ts';
import { followsArticle, phraseOf } from './among.ts';
import type { FoundName } from '../find-names.ts';
import { LISTS } from '../words/gazetteer.ts';
import type { NameDocument } from '../name-document.ts';
import { isOnSport } from './refine-teams.ts';

type Type = FoundName['type'];

const organizations = new Set(organizationKinds.map(foldWord));
const vessels = new Set(vesselKinds.map(foldWord));
/** A name that the tagger was surer of than this stays what it is. */
const SURE = 0.9;
const SURE_OF_WORD = 0.75;
const BEHIND =
  /^(?:[.,;:)”"’']|and|as|at|by|for|from|has|had|in|is|of|on|or|said|says|to|was|which|whose|will|with)$/;
const OWNED =
  /^(?:customers|headquarters|management|managers|managing|shareholders|shares|subsidiaries|subsidiary)$/;
const PRODUCT = /^(?:aircraft|ferries|ferry|flight|flights|jet|jets|plane|planes|shares|stock|stores)$/;
const WORK = /^(?:album|film|films|franchise|movie|movies|musical|novel|sitcom|trilogy)$/;
const NOT_IN_WORKS =
  LISTS.organization | LISTS.company | LISTS.media | LISTS.organizationHead | LISTS.country | LISTS.demonym;
const INSTITUTE = /^(?:center|centre|institute|museum)$/;
const WORKS_AT = /^(?:chairs|directed|directs|founded|heads|leads|runs)$/;

/**
 * What the words around a name say that it is, where the tagger was unsure; the same name elsewhere follows.
 *
 * - `the shipping group Varnholt` organization; `the ferry Stella Aurora` other; `Varnholt's shareholders`
 *   organization
 * - `who directs the Baltic Center` organization; a country is a place; `a teacher from Patras` place
 * - near misses: `the company Lindgren founded`, `the ferry Anna Berg took`: a clause about a person
 */
export function refineContexts(found: FoundName[], document: NameDocument): FoundName[] {
  const told = new Map<string, Type>();
  // `Lindgren's shares` are a person's where Anna Lindgren is named.
  const surnames = new Set(
    found
      .filter(({ type, first, last }) => type === 'person' && last - first > 1)
      .map(({ last }) => document.facts[last - 1].folded),
  );
  for (const name of found) {
    const type = name.confidence < SURE ? typeFromContext(name, document) : instituteType(name, document);
    if (type === null || type === name.type || told.has(phraseOf(name, document))) continue;
    if (surnames.has(phraseOf(name, document))) continue;
    told.set(phraseOf(name, document), type);
  }
  if (told.size === 0) return found;
  return found.map((name) => {
    const type = told.get(phraseOf(name, document));
    return type !== undefined && (name.confidence < SURE || instituteType(name, document) === type)
      ? { ...name, type }
      : name;
  });
}

function typeFromContext(name: FoundName, document: NameDocument): Type | null {
  const { facts, phraseLists, sequenceFirst, sequenceLast } = document;
  const { first, last, type, confidence } = name;
  const before = (back: number): string =>
    first - back >= sequenceFirst[first] ? facts[first - back].folded : '';
  const after = (ahead: number): string =>
    last + ahead < sequenceLast[first] ? facts[last + ahead].folded : '';
  if (isWork(name, document)) return 'other';
  if (type === 'organization') return isCapitalThatActs(name, document) ? 'place' : null;
  const isPersonal = type === 'person' && (facts[first].lists & LISTS.given) !== 0;
  const isKnownPlace =
    type === 'place' &&
    ((facts[first].lists | phraseLists[first]) & (LISTS.country | LISTS.city | LISTS.region)) !== 0;
  if (type === 'group' || isPersonal || isKnownPlace) return null;
  const ends = after(0) === '' || BEHIND.test(after(0));
  if (ends && organizations.has(before(1)) && followsArticle(document, first - 1)) return 'organization';
  if ((ends || last - first > 1) && vessels.has(before(1)) && followsArticle(document, first - 1))
    return 'other';
  if (
    type === 'person' &&
    (((after(0) === "'s" || after(0) === '’s') && OWNED.test(after(1))) || PRODUCT.test(after(0)))
  )
    return 'organization';
  const isFromHere =
    before(1) === 'from' &&
    (facts[first - 2]?.lists & LISTS.role) !== 0 &&
    last - first === 1 &&
    confidence < 0.6;
  return type === 'person' && isFromHere ? 'place' : instituteType(name, document);
}

/** `the Night Walker film`: a work, if no word of it is one of a body or a place. */
function isWork(
  { first, last, type }: FoundName,
  { facts, phraseLists, sequenceLast }: NameDocument,
): boolean {
  const isNamed =
    last - first > 1 && last < sequenceLast[first] && type !== 'person' && WORK.test(facts[last].folded);
  if (!isNamed || phraseLists[first]) return false;
  return facts.slice(first, last).every(({ lists }) => !(lists & NOT_IN_WORKS));
}

/** `Moscow wants more gas`, `the Norland he knew`: a place of the lists that is no body, where no match is reported. */
function isCapitalThatActs({ first, last, confidence }: FoundName, document: NameDocument): boolean {
  const { lists } = document.facts[first];
  const isCountry = (lists & LISTS.country) !== 0;
  const isBody = (lists & (LISTS.organization | LISTS.company | LISTS.club)) !== 0;
  if (last - first > 1 || isBody || !(isCountry || lists & LISTS.city)) return false;
  const onSport = isOnSport(document);
  if (isCountry) return confidence < (onSport ? SURE_OF_WORD : SURE);
  return !onSport && confidence < SURE_OF_WORD;
}

/**
 * `who directs the Baltic Center`, `a fellow at the Baltic Institute`: where people work is an organization.
 */
function instituteType(
  { first, last, type }: FoundName,
  { facts, sequenceFirst }: NameDocument,
): Type | null {
  if (type !== 'place' || last - first < 2 || !INSTITUTE.test(facts[last - 1].folded)) return null;
  let at = first - 1;
  if (facts[at]?.folded === 'the') at--;
  if (at < sequenceFirst[first]) return null;
  if (WORKS_AT.test(facts[at].folded)) return 'organization';
  return /^(?:at|of)$/.test(facts[at].folded) &&
    at > sequenceFirst[first] &&
    (facts[at - 1].lists & LISTS.role) !== 0
    ? 'organization'
    : null;
}
