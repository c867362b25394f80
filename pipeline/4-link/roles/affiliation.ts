import { cities } from '../../lexicons/cities.ts';
import { countries } from '../../lexicons/countries.ts';
import { demonymCountries } from '../../lexicons/demonym-countries.ts';
import { parties } from '../../lexicons/parties.ts';
import { setOf } from '../../lexicons/read-list.ts';
import { regions } from '../../lexicons/regions.ts';
import { stateOffices } from '../../lexicons/state-offices.ts';
import type { MentionRow } from '../../tables.ts';
import { placeKey } from '../join-others.ts';
import { spell, type ArticleView } from './article-view.ts';
import type { Evidence } from './evidence.ts';
import { isBody } from './bodies.ts';
import type { Tie } from './role-phrase.ts';
import { singularOf } from './role-words.ts';

/** What the article's names are called in its tables. */
export interface Names {
  /** The name of what a mention means. */
  shown(mention: MentionRow): string;
  /** The organizations and places named, in order of the text. */
  bodies: readonly MentionRow[];
}

/** An organization or place that a person belongs to, and how near to them it stands: the higher the better. */
export interface Affiliation {
  name: string;
  rank: number;
}

const LOCAL_OFFICES = setOf(`archbishop, bishop, councillor, governor, mayor, sheriff`);
const countryKeys = new Set(countries.map(placeKey));
const cityKeys = new Set(cities.map(placeKey));
const regionKeys = new Set(regions.map(placeKey));
/** Common nouns for places, and which places they can mean. */
const PLACE_NOUNS: Readonly<Record<string, (key: string) => boolean>> = {
  county: (key) => !countryKeys.has(key),
  city: (key) => !countryKeys.has(key) && !regionKeys.has(key),
  country: (key) => countryKeys.has(key),
  nation: (key) => countryKeys.has(key),
  province: (key) => !countryKeys.has(key),
  region: (key) => !countryKeys.has(key),
  state: (key) => regionKeys.has(key),
  town: (key) => !countryKeys.has(key) && !regionKeys.has(key),
  village: (key) => !countryKeys.has(key) && !regionKeys.has(key),
};
/** Bodies that are named by where they belong: `provincial police`. */
const FORCES = setOf(`army, government, military, navy, police`);
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
  return best;
}

function resolve(view: ArticleView, names: Names, { noun }: Evidence, tie: Tie): Affiliation | null {
  const mention = tie.name?.mention;
  if (!mention) return resolveNoun(view, names, tie);
  // `Police commissioner`: a common noun, whatever it was taken for.
  if (mention.type === 'organization' && isBody(mention.text.toLowerCase())) return null;
  if (mention.type === 'organization')
    return {
      name: names.shown(mention),
      rank: ORGANIZATION_RANK[tie.kind] - (/^[\p{Lu}\d]+$/u.test(names.shown(mention)) ? 1.5 : 0),
    };
  // An ambassador to a country belongs to another.
  if (mention.type === 'place' && tie.kind === 'to') return null;
  if (mention.type === 'place') return { name: names.shown(mention), rank: PLACE_RANK[tie.kind] };
  if (mention.type === 'group') return ofGroup(names, mention, noun);
  // Of what a mayor is the mayor, is a place, whatever it was taken for.
  return noun !== null && LOCAL_OFFICES.has(noun) && tie.kind === 'of'
    ? { name: mention.text, rank: PLACE_RANK.of }
    : null;
}

/** The party whose follower somebody is called; the country that an office belongs to. */
function ofGroup(names: Names, mention: MentionRow, noun: string | null): Affiliation | null {
  const group = mention.text;
  if (parties.has(group)) return { name: mention.text, rank: 1 };
  if (noun === null || !stateOffices.has(noun) || !Object.hasOwn(demonymCountries, group)) return null;
  const country = demonymCountries[group];
  const key = placeKey(country);
  const named = names.bodies.find(({ type, text }) => type === 'place' && placeKey(text) === key);
  return { name: named ? names.shown(named) : country, rank: PLACE_RANK.modifier };
}

/** A common noun: the body or place of that kind that was named last (`the ministry’s`, `the city’s`); else the body by its own words (`regional police`). */
function resolveNoun(view: ArticleView, names: Names, { kind, first, last }: Tie): Affiliation | null {
  const { tokens } = view;
  if (isNameLike(view, first, last))
    return { name: spell(tokens, first, last), rank: ORGANIZATION_RANK[kind] - 1 };
  const noun = singularOf(tokens[last].lower);
  const before = names.bodies.findLastIndex(({ start }) => start < tokens[first].start);
  const isPlace = Object.hasOwn(PLACE_NOUNS, noun) ? PLACE_NOUNS[noun] : null;
  const known =
    isPlace &&
    names.bodies.findLast(
      ({ start, type, text }) =>
        type === 'place' && start < tokens[first].start && noun === 'city' && cityKeys.has(placeKey(text)),
    );
  if (known) return { name: names.shown(known), rank: PLACE_RANK[kind] };
  const bare = first === last || (kind === 'owner' && isPlace !== null);
  for (let i = before; bare && i >= 0 && before - i < MOST_LOOKED_AT; i--) {
    const { type, text } = names.bodies[i];
    if (isPlace !== null && type === 'place' && isPlace(placeKey(text)))
      return { name: names.shown(names.bodies[i]), rank: PLACE_RANK[kind] };
    if (isPlace === null && type === 'organization' && hasHead(text, noun))
      return { name: names.shown(names.bodies[i]), rank: ORGANIZATION_RANK[kind] - 1 };
  }
  if (bare || !isBody(noun) || (kind === 'modifier' && !FORCES.has(noun))) return null;
  return { name: spell(tokens, first, last), rank: 3 };
}

/** `Rivers Without Borders`, `RMT union`: written like a name, though none was found there. */
function isNameLike({ tokens }: ArticleView, first: number, last: number): boolean {
  const isFirst = tokens[first - 1]?.sentence !== tokens[first].sentence;
  return /^\p{Lu}/u.test(tokens[last].text)
    ? !(isFirst && first === last)
    : /^\p{Lu}/u.test(tokens[first].text) && !isFirst;
}

const SMALL_HEADS = setOf(`of, for, on`);

/** Whether a noun heads a name: `ministry` of `Ministry of Health`, `council` of `Halden City Council`. */
function hasHead(name: string, noun: string): boolean {
  const words = name.slice(0, 200).toLowerCase().split(/\s+/);
  const small = words.findIndex((word) => SMALL_HEADS.has(word));
  return words[(small < 0 ? words.length : small) - 1] === noun;
}
