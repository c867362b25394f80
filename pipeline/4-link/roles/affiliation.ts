import { wordClasses } from '../../2-parse/grammar.ts';
import { cities } from '../../lexicons/cities.ts';
import { countries } from '../../lexicons/countries.ts';
import { demonymCountries } from '../../lexicons/demonym-countries.ts';
import { institutionWords } from '../../lexicons/institution-words.ts';
import { parties } from '../../lexicons/parties.ts';
import { setOf } from '../../lexicons/read-list.ts';
import { regions } from '../../lexicons/regions.ts';
import { stateOffices } from '../../lexicons/state-offices.ts';
import { indexAt } from '../../common/rows.ts';
import type { MentionRow } from '../../tables.ts';
import { isCommonInstitution } from '../names/institutions.ts';
import { placeKey } from '../names/join-others.ts';
import { spell, type ArticleView } from './article-view.ts';
import type { Evidence } from './evidence.ts';
import { isBody } from './bodies.ts';
import { officeOf, officesIn } from './find-offices.ts';
import { chamberOf, ministriesIn, ministryOf, wholeBody } from './office-bodies.ts';
import type { Tie } from './role-phrase.ts';
import { isKin, isRoleNoun, singularOf } from './role-words.ts';

/** What the article's names are called in its tables. */
export interface Names {
  /** The name of what a mention means. */
  shown(mention: MentionRow): string;
  /** The organizations and places named, in order of the text. */
  bodies: readonly MentionRow[];
  /** The places named, by their keys. */
  places: ReadonlyMap<string, MentionRow>;
  /** The ministries named, by their fields. */
  ministries: ReadonlyMap<string, MentionRow>;
  /** The offices that are given to a place anywhere, by what they are called. */
  offices: ReturnType<typeof officesIn>;
}

/** The names of an article, given how each mention is shown. */
export function namesOf(view: ArticleView, mentions: readonly MentionRow[], shown: Names['shown']): Names {
  const bodies = mentions.filter(({ type }) => type === 'organization' || type === 'place');
  return {
    shown,
    bodies,
    places: new Map(
      mentions.filter(({ type }) => type === 'place').map((mention) => [placeKey(mention.text), mention]),
    ),
    ministries: ministriesIn(bodies),
    offices: officesIn(view),
  };
}

/** An organization or place that a person belongs to, and how near to them it stands: the higher the better. */
export interface Affiliation {
  name: string;
  rank: number;
  from: Source;
}

/** What gave an affiliation: a name found, capitalised words, a common noun (of what was named before, or by its own words), a country by its people. */
export type Source = 'organization' | 'place' | 'capitals' | 'known' | 'words' | 'people' | 'office';

/** Who is sent to a body or country belongs to another. */
const ENVOYS = setOf(`ambassador, consul, delegate, emissary, envoy, representative`);
/** Who serves a court, an office, a diocese or a firm there, not the place before the word: `Halden district attorney`. */
const OF_A_BODY = setOf(
  `archbishop, attorney, bishop, coach, judge, justice, magistrate, manager, prosecutor`,
);
/** Who makes works: what is named before them is one of these. */
const MAKERS = setOf(`actor, actress, author, composer, creator, novelist, singer, songwriter, star`);
/** Offices of states, not of their cities. */
const STATE_OFFICES = setOf(
  `congressman, congresswoman, gov, gov., governor, rep, rep., representative, sen, sen., senator`,
);
const LOCAL_OFFICES = setOf(`archbishop, bishop, councillor, governor, mayor, sheriff`);
const countryKeys = new Set(countries.map(placeKey));
const cityKeys = new Set(cities.map(placeKey));
const regionKeys = new Set(regions.map(placeKey));
/** Common nouns for places, and which places they can mean. */
const PLACE_NOUNS: Readonly<Record<string, (key: string) => boolean>> = {
  county: (key) => !countryKeys.has(key) && !cityKeys.has(key),
  city: (key) => !countryKeys.has(key) && !regionKeys.has(key),
  country: (key) => countryKeys.has(key),
  nation: (key) => countryKeys.has(key),
  province: (key) => !countryKeys.has(key) && !cityKeys.has(key),
  region: (key) => !countryKeys.has(key) && !cityKeys.has(key),
  state: (key) => regionKeys.has(key),
  town: (key) => !countryKeys.has(key) && !regionKeys.has(key),
  village: (key) => !countryKeys.has(key) && !regionKeys.has(key),
};
/** Bodies that are named by where they belong: `provincial police`. */
const FORCES = setOf(`army, government, military, navy, police`);
/** What stands at the role itself comes first. */
const LEAST_RANK = 0.5;
/** So many names are looked at. */
const MOST_LOOKED_AT = 60;

const ORGANIZATION_RANK = { at: 10, of: 9, to: 8, owner: 8, modifier: 7, origin: 5 };
const PLACE_RANK = { at: 4, of: 6, to: 0, owner: 5, modifier: 4, origin: 2 };

/** The affiliation that a piece of evidence gives: organizations before places, what stands at the role before where somebody comes from. */
export function affiliationOf(view: ArticleView, names: Names, evidence: Evidence): Affiliation | null {
  let best: Affiliation | null = null;
  for (const tie of evidence.ties) {
    const found = resolve(view, names, evidence, tie);
    if (found && (!best || found.rank > best.rank)) best = found;
  }
  return best
    ? { ...best, name: wholeBody(names, best.name) }
    : (ministryOf(names, evidence) ?? chamberOf(names, evidence) ?? ofOffice(names, evidence));
}

/** Of an office without a place: the place that the article gives that office elsewhere. */
function ofOffice(names: Names, evidence: Evidence): Affiliation | null {
  const office = officeOf(names.offices, evidence);
  if (office === null) return null;
  const { mention } = office.name;
  const found =
    mention.type === 'place'
      ? ofPlace(names, mention, evidence.noun, office.kind)
      : ofGroup(names, mention, evidence.noun);
  return found && { ...found, rank: LEAST_RANK, from: 'office' };
}

function resolve(view: ArticleView, names: Names, { noun }: Evidence, tie: Tie): Affiliation | null {
  const mention = tie.name?.mention;
  // `mother of Wells victim [Sean Hill]`, `Wells victim [Sean Hill]`: where it happened.
  if (noun !== null && (isKin(noun) || /^(?:suspect|victim)$/.test(noun)) && tie.kind !== 'origin')
    return null;
  if (!mention) return resolveNoun(view, names, noun, tie);
  if (mention.type === 'organization') return ofOrganization(names, mention, noun, tie.kind);
  if (mention.type === 'place') return ofPlace(names, mention, noun, tie.kind);
  if (mention.type === 'group') return ofGroup(names, mention, noun);
  // Of what a mayor is the mayor, is a place, whatever it was taken for.
  return noun !== null && LOCAL_OFFICES.has(noun) && tie.kind === 'of'
    ? { name: mention.text, rank: PLACE_RANK.of, from: 'place' }
    : null;
}

function ofOrganization(
  names: Names,
  mention: MentionRow,
  noun: string | null,
  kind: Tie['kind'],
): Affiliation | null {
  // `Police commissioner`: a common noun, whatever it was taken for; not `of the Council`.
  if (kind === 'modifier' && isBody(mention.text.toLowerCase())) return null;
  if (kind === 'to' && noun !== null && ENVOYS.has(noun)) return null;
  // `U.S. Democratic candidate`
  if (kind === 'modifier' && parties.has(mention.text.split(/\s+/).at(-1)!)) return null;
  const name = names.shown(mention);
  const isLetters = /^[\p{Lu}\d]+$/u.test(name);
  return { name, rank: ORGANIZATION_RANK[kind] - (isLetters ? 1.5 : 0), from: 'organization' };
}

function ofPlace(
  names: Names,
  mention: MentionRow,
  noun: string | null,
  kind: Tie['kind'],
): Affiliation | null {
  // An ambassador to a country belongs to another.
  if (kind === 'to' || (kind === 'modifier' && noun !== null && OF_A_BODY.has(noun))) return null;
  // `New York Gov.`: the state, though the article also names the city so.
  const isOfState = noun !== null && STATE_OFFICES.has(noun) && cityKeys.has(placeKey(mention.text));
  return { name: isOfState ? mention.text : names.shown(mention), rank: PLACE_RANK[kind], from: 'place' };
}

/** The country that an office belongs to. The followers of a party are no body: `Republican Senator` says nothing. */
function ofGroup(names: Names, mention: MentionRow, noun: string | null): Affiliation | null {
  const group = mention.text;
  if (noun === null || !stateOffices.has(noun) || !Object.hasOwn(demonymCountries, group)) return null;
  const country = demonymCountries[group];
  const named = names.places.get(placeKey(country));
  return { name: named ? names.shown(named) : country, rank: PLACE_RANK.modifier, from: 'people' };
}

/** A common noun: the body or place of that kind that was named last (`the ministry’s`, `the city’s`); else the body by its own words (`regional police`). */
function resolveNoun(
  view: ArticleView,
  names: Names,
  head: string | null,
  { kind, first, last }: Tie,
): Affiliation | null {
  const { tokens } = view;
  if (isNameLike(view, first, last))
    return isNoBody(view, head, kind, first, last)
      ? null
      : { name: spell(tokens, first, last), rank: ORGANIZATION_RANK[kind] - 1, from: 'capitals' };
  const noun = singularOf(tokens[last].lower);
  const isPlace = Object.hasOwn(PLACE_NOUNS, noun) ? PLACE_NOUNS[noun] : null;
  const known =
    first === last || (kind === 'owner' && isPlace) ? lastOfKind(view, names, first, noun, isPlace) : null;
  if (known)
    return {
      name: names.shown(known),
      rank: isPlace ? PLACE_RANK[kind] : ORGANIZATION_RANK[kind] - 1,
      from: 'known',
    };
  if (first === last || !isBody(noun) || (kind === 'modifier' && !FORCES.has(noun))) return null;
  return { name: spell(tokens, first, last), rank: 3, from: 'words' };
}

/** The last body or place named before a token that a common noun can mean. Of places a city that the lists know comes first. */
function lastOfKind(
  view: ArticleView,
  { bodies }: Names,
  token: number,
  noun: string,
  isPlace: ((key: string) => boolean) | null,
): MentionRow | null {
  const { start } = view.tokens[token];
  let found: MentionRow | null = null;
  const last = bodies.length > 0 ? indexAt(bodies, start) : -1;
  for (let i = last; i >= 0 && last - i < MOST_LOOKED_AT; i--) {
    const { type, text } = bodies[i];
    if (bodies[i].start >= start) continue;
    if (isPlace === null && type === 'organization' && hasHead(text, noun)) return bodies[i];
    if (isPlace === null || type !== 'place' || !isPlace(placeKey(text))) continue;
    if (noun !== 'city' || cityKeys.has(placeKey(text))) return bodies[i];
    found ??= bodies[i];
  }
  return found;
}

/** `Rivers Without Borders`, `RMT union`: written like a name, though none was found there. */
function isNameLike({ tokens }: ArticleView, first: number, last: number): boolean {
  const isFirst = tokens[first - 1]?.sentence !== tokens[first].sentence;
  return /^\p{Lu}/u.test(tokens[last].text)
    ? !(isFirst && first === last)
    : /^\p{Lu}/u.test(tokens[first].text) && !isFirst;
}

/** Capitals that are no body: a field (`Director of National Intelligence`), another role, a party's adjective, a work (`Nightfall actor`). */
function isNoBody(
  { tokens, nameAt }: ArticleView,
  head: string | null,
  kind: Tie['kind'],
  first: number,
  last: number,
): boolean {
  const words = tokens.slice(first, last + 1);
  for (let i = first; i <= last; i++) if (nameAt(i)?.mention.type === 'organization') return false;
  if (isCommonInstitution(words.map(({ text }) => text).join(' '))) return false;
  if (words.some(({ lower }) => isBody(singularOf(lower)))) return false;
  // `Nightfall actor`, `author of Nightfall`; `Chief of Staff`
  if ((kind === 'modifier' || kind === 'of') && head !== null && MAKERS.has(head)) return true;
  if (words.length === 1 && words[0].lower === 'staff') return true;
  // `U.S. Democratic candidate`, `Syrian-American resident`
  if (parties.has(words.at(-1)!.text) || words.at(-1)!.lower === 'independent') return true;
  if (
    words
      .at(-1)!
      .text.split(/[-–]/, 4)
      .every((part) => Object.hasOwn(demonymCountries, part))
  )
    return true;
  // `Responsible candidate [Lee]`, at the head of a line.
  if (words.length === 1 && kind === 'modifier' && wordClasses(words[0].lower).includes('Adjective'))
    return true;
  if (head !== null && words.every(({ lower }) => institutionWords.has(lower))) return true;
  return words.some(({ lower }, k) => isRoleNoun(lower) && !/^\p{Lu}/u.test(words[k + 1]?.text ?? ''));
}

const SMALL_HEADS = setOf(`of, for, on`);

/** Whether a noun heads a name: `ministry` of `Ministry of Health`, `council` of `Halden City Council`. */
function hasHead(name: string, noun: string): boolean {
  const words = name.slice(0, 200).toLowerCase().split(/\s+/);
  const small = words.findIndex((word) => SMALL_HEADS.has(word));
  return words[(small < 0 ? words.length : small) - 1] === noun;
}
