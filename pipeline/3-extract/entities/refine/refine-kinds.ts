import { definedOrganizations, definedPlaces, definedThings } from '../../../lexicons/named-kinds.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { phraseOf } from './among.ts';
import type { FoundName } from '../find-names.ts';
import { LISTS } from '../words/gazetteer.ts';
import type { NameDocument } from '../name-document.ts';

type Type = FoundName['type'];

const TYPE_OF_KIND = new Map<string, Type>([
  ...definedOrganizations.map((kind) => [kind, 'organization'] as const),
  ...definedPlaces.map((kind) => [kind, 'place'] as const),
  ...definedThings.map((kind) => [kind, 'other'] as const),
]);
const IS = setOf(`is, was, became, remains`);
const ARTICLE = setOf(`a, an, the`);
/** Words behind which the noun of a definition does not stand any more. */
const ENDS_NOUN = setOf(`
  after, as, at, based, before, between, but, by, during, for, founded, from, has, in, is, known, located,
  near, of, on, owned, since, that, to, under, until, was, where, whose, which, who, with, within, written
`);
/** What a place that follows `of` is. */
const OF_PLACE = setOf(`
  borough, city, county, district, governorate, hamlet, island, municipality, oblast, port, province, region,
  settlement, state, suburb, town, township, village
`);
/**
 * What stands before `of` where a place follows, be it what it may: `the siege of Sandvika`. Only against a
 * person.
 */
const BEFORE_PLACE = setOf(`
  battle, east, mayor, north, northeast, northwest, outskirts, residents, siege, south, southeast, southwest,
  streets, suburbs, west
`);
const MOST_WORDS = 8;
/** Behind these a noun says where or when, and what a comma sets off is the subject. */
const BEFORE_NOUN =
  /^(?:about|across|after|around|as|at|before|by|for|from|in|inside|into|like|near|of|on|outside|to|under|with)$/;
/** A name that the tagger was surer of than this stays what it is. */
const SURE = 0.98;

/**
 * What the article says that a name is, where the tagger took it for something else; the same name elsewhere
 * in the article follows.
 *
 * - `Varnholt is a Danish brewery`, `a Danish brewery, Varnholt, closed`, `Sandvika, a village in the north`,
 *   `the village of Sandvika`, `Umbrian (…) was the currency of`
 * - near misses: `For Norway, a treaty is late`; `Anna Berg, the country's first minister`; `Berg is a city councillor`; `Lindgren, a bank
 *   clerk`
 */
export function refineKinds(found: FoundName[], document: NameDocument): FoundName[] {
  const told = new Map<string, Type>();
  for (const name of found) {
    const type = isFullName(name, document) ? null : definedType(name, document);
    if (type !== null) told.set(phraseOf(name, document), type);
  }
  if (told.size === 0) return found;
  return found.map((name) => {
    const type = name.confidence < SURE ? told.get(phraseOf(name, document)) : undefined;
    return type === undefined || type === name.type || name.type === 'group'
      ? name
      : { ...name, type, confidence: 0.85 };
  });
}

/** `Anna Berg`: who bears a given name and another is a person, whatever follows. */
const isFullName = ({ first, last, type }: FoundName, { facts }: NameDocument): boolean =>
  type === 'person' && last - first > 1 && (facts[first].lists & LISTS.given) !== 0;

function definedType({ first, last, type }: FoundName, document: NameDocument): Type | null {
  const { facts, sequenceFirst, sequenceLast } = document;
  const end = sequenceLast[first];
  let at = last;
  if (facts[at]?.folded === '(') at = behindBracket(document, at, end);
  const isLinked = at < end && (IS.has(facts[at].folded) || facts[at].folded === ',');
  if (isLinked && at + 1 < end && ARTICLE.has(facts[at + 1].folded)) {
    const kind = kindAt(document, at + 2, end);
    return kind === 'other' && isFronted(first, document) ? null : kind;
  }
  const announced = announcedKind(first, last, document);
  if (announced !== null) return announced;
  if (first - 2 < sequenceFirst[first] || facts[first - 1].folded !== 'of') return null;
  const kind = facts[first - 2].folded;
  const isPlace = OF_PLACE.has(kind) || (type === 'person' && last - first === 1 && BEFORE_PLACE.has(kind));
  return isPlace ? 'place' : null;
}

/** `For Norway, a treaty is late`: behind an adverbial that opens its sentence, a thing is the subject. */
const isFronted = (first: number, { facts, sequenceFirst }: NameDocument): boolean =>
  first - 1 === sequenceFirst[first] && BEFORE_NOUN.test(facts[first - 1].folded);

/** `a Danish brewery, Varnholt, closed`: the noun stands before, between commas the name; not `in the city, Lindgren, a baker, …`. */
function announcedKind(
  first: number,
  last: number,
  { facts, sequenceFirst, sequenceLast }: NameDocument,
): Type | null {
  const from = sequenceFirst[first];
  const isSetOff =
    first - 2 > from &&
    facts[first - 1].folded === ',' &&
    !facts[first - 2].upper &&
    last < sequenceLast[first] &&
    facts[last].folded === ',';
  const type = isSetOff ? TYPE_OF_KIND.get(facts[first - 2].folded) : undefined;
  if (type === undefined || ARTICLE.has(facts[last + 1]?.folded ?? '')) return null;
  for (let i = first - 3; i >= from && first - i < MOST_WORDS; i--) {
    const { folded, letters } = facts[i];
    if (ARTICLE.has(folded) || /^(?:another|her|his|its|one|their)$/.test(folded))
      return i > from && BEFORE_NOUN.test(facts[i - 1].folded) ? null : type;
    if (!letters || ENDS_NOUN.has(folded)) return null;
  }
  return null;
}

/** The word behind a bracket that opens at a word; the word itself if the bracket is long. */
function behindBracket({ facts }: NameDocument, open: number, end: number): number {
  for (let i = open + 1; i < end && i < open + 16; i++) if (facts[i].folded === ')') return i + 1;
  return open;
}

/**
 * The type of the noun that a definition comes down to: of the last word before a preposition, a mark or the
 * like.
 */
function kindAt({ facts }: NameDocument, from: number, end: number): Type | null {
  let noun = '';
  for (let i = from; i < end && i < from + MOST_WORDS; i++) {
    const { folded, letters } = facts[i];
    if (folded === "'s") return null;
    if (!letters || ENDS_NOUN.has(folded)) return TYPE_OF_KIND.get(noun) ?? null;
    noun = folded;
  }
  return null;
}
