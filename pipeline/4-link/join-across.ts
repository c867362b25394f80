import { fold } from '../common/fold.ts';
import type { EntityRow } from '../tables.ts';
import type { AuthorityEntry } from './authority.ts';
import { institutionKey, isCommonInstitution } from './institutions.ts';
import { nameKey } from './name-keys.ts';
import { partsOf } from './person-names.ts';
import { heldOffice, rolesAgree, tellingWord } from './roles-agree.ts';

/** What joining needs to know of an entity of an article: no place, no text. Equal ones may be one object. */
export type EntitySummary = Readonly<
  Pick<
    EntityRow,
    | 'entity_id'
    | 'type'
    | 'name'
    | 'aliases'
    | 'role'
    | 'role_status'
    | 'affiliation'
    | 'affiliation_status'
    | 'mentions'
    | 'quotes'
    | 'checked'
  >
>;

/** The entities of one article, and when it was published. */
export interface ArticleEntities {
  article_id: string;
  published: string | null;
  entities: readonly EntitySummary[];
  /** Whether it is a copy of another article: its entities get the same ids and are not counted again. */
  isCopy?: boolean;
}

/** One entity of the batch: the rows that mean it, at most one for each article. */
export interface Identity {
  id: string;
  type: EntityRow['type'];
  /** The fullest name that any article gives. */
  name: string;
  /** A word that tells it from another of its name (`goalkeeper`). */
  apart: string | null;
  entry: AuthorityEntry | null;
  members: Member[];
  /** The articles of the members, once somebody asks for them out of order. */
  articles: Set<string> | null;
  /** The roles of the members; most have none. */
  roles: Set<string> | null;
  /** Offices that they hold, and of which country or region, if any: nobody is president of two. */
  offices: Map<string, string> | null;
}

/** One entity of one article. Two references and no more: a large batch has millions. */
export interface Member {
  article: ArticleEntities;
  row: EntitySummary;
}

/** Stands for an institution of which many places have one. */
const INSTITUTION = { isInstitution: true } as const;

/** Joins rows of one type and name, in the order of the articles. */
export function joinSameNames(
  articles: readonly ArticleEntities[],
  authority: readonly AuthorityEntry[],
): Identity[] {
  const listed = listedNames(authority);
  const identities: Identity[] = [];
  // Most keys have one identity, and a list of its own for each would take more memory than the key.
  const byKey = new Map<string, Identity | Identity[]>();
  const later: Member[] = [];
  let isInOrder = true;

  const put = (
    member: Member,
    key: string,
    entry: AuthorityEntry | null,
    apart: string | null = null,
  ): void => {
    const known = byKey.get(key);
    const same = known === undefined ? [] : Array.isArray(known) ? known : [known];
    // What the user’s list says of a name, no role contradicts.
    const found = same.find((identity) =>
      entry === null
        ? fits(identity, member, isInOrder)
        : !hasArticle(identity, member.article.article_id, isInOrder),
    );
    if (found) add(found, member);
    else {
      const { row } = member;
      const identity: Identity = {
        id: '',
        type: (same.length ? null : entry?.type) ?? row.type,
        name: row.name,
        apart: apart ?? (same.length && row.role ? tellingWord(row.role) : null),
        entry: same.length ? null : entry,
        // Room for one: an array that begins empty takes room for many with its first element.
        members: [member],
        articles: null,
        roles: null,
        offices: null,
      };
      noteMember(identity, member);
      identities.push(identity);
      byKey.set(key, same.length ? [...same, identity] : identity);
    }
  };

  const keyOf = rememberKeys();
  // Equal entities of several articles are often one object: its entry, its key, or null where it is short, is found once.
  // The key of an institution may depend on the article.
  const known = new Map<EntitySummary, AuthorityEntry | typeof INSTITUTION | string | null>();
  const placeOf = (row: EntitySummary): AuthorityEntry | typeof INSTITUTION | string | null => {
    const place =
      entryOf(row, listed) ?? (institutionKey(row, '') ? INSTITUTION : isShort(row) ? null : keyOf(row));
    known.set(row, place);
    return place;
  };
  const putInstitution = (member: Member): void => {
    const { key, apart } = institutionKey(member.row, member.article.article_id)!;
    put(member, `institution ${key}`, null, apart);
  };
  for (const article of articles) {
    for (const row of article.entities) {
      const member = { article, row };
      const kept = known.get(row);
      const place = kept === undefined ? placeOf(row) : kept;
      if (place === null) later.push(member);
      else if (typeof place === 'string') put(member, place, null);
      else if ('id' in place) put(member, `listed ${place.id}`, place);
      else putInstitution(member);
    }
  }
  known.clear();
  const fuller = fullerNames(identities);
  // From here on, members come out of order.
  isInOrder = false;
  for (const member of later) {
    const { row } = member;
    const named = fuller.get(`${row.type} ${row.name}`);
    const into = named?.size === 1 ? [...named][0] : null;
    if (into && fits(into, member, isInOrder)) add(into, member);
    else put(member, keyOf(row), null);
  }
  for (const identity of identities) {
    identity.members.sort((a, b) => (a.article.article_id < b.article.article_id ? -1 : 1));
    identity.name = fullestName(identity);
    // `Chilean Health Ministry` says itself where it is.
    if (identity.type === 'organization' && !isCommonInstitution(identity.name)) identity.apart = null;
  }
  return identities;
}

function add(identity: Identity, member: Member): void {
  identity.members.push(member);
  noteMember(identity, member);
}

/** Notes what a new member says of the identity. */
function noteMember(identity: Identity, member: Member): void {
  identity.articles?.add(member.article.article_id);
  if (member.row.role === null) return;
  (identity.roles ??= new Set()).add(member.row.role);
  const held = heldBy(member.row);
  if (held === null) return;
  identity.offices ??= new Map();
  if (!identity.offices.has(held.noun)) identity.offices.set(held.noun, held.place);
}

const offices = new WeakMap<EntitySummary, ReturnType<typeof heldOffice>>();

/** The office that an entity holds, found once for all articles that have the same one. */
function heldBy(row: EntitySummary): ReturnType<typeof heldOffice> {
  const known = offices.get(row);
  if (known !== undefined) return known;
  const held = heldOffice(row);
  offices.set(row, held);
  return held;
}

/** Names whose keys are remembered: enough for those that occur again and again. */
const KEYS = 20_000;

/** The keys of names, each found once as long as it is remembered. */
function rememberKeys(): (row: EntitySummary) => string {
  const keys = new Map<string, string>();
  return ({ type, name }) => {
    const named = `${type} ${name}`;
    const known = keys.get(named);
    if (known !== undefined) return known;
    const key = `${type} ${nameKey(type, name)}`;
    if (keys.size === KEYS) keys.clear();
    keys.set(named, key);
    return key;
  };
}

/** Whether a row can be the same entity: it is of another article, and its role contradicts none. */
function fits(identity: Identity, member: Member, isInOrder: boolean): boolean {
  if (hasArticle(identity, member.article.article_id, isInOrder)) return false;
  const { role } = member.row;
  if (role === null) return true;
  const held = heldBy(member.row);
  if (held !== null && (identity.offices?.get(held.noun) ?? held.place) !== held.place) return false;
  const { roles } = identity;
  return roles === null || roles.has(role) || [...roles].every((other) => rolesAgree(other, role));
}

/** Whether a member is of this article; as long as articles come one after the other, only the last one can be. */
function hasArticle(identity: Identity, articleId: string, isInOrder: boolean): boolean {
  if (isInOrder) return identity.members.at(-1)?.article.article_id === articleId;
  identity.articles ??= new Set(identity.members.map(({ article }) => article.article_id));
  return identity.articles.has(articleId);
}

/** A short name says little by itself: a family name alone, or letters (`IEA`). */
const isShort = ({ type, name }: EntitySummary): boolean =>
  (type === 'person' && partsOf(name).words.length === 1) ||
  (type === 'organization' && /^[\p{Lu}\d.&]{2,8}$/u.test(name));

/**
 * Short names that articles with the full one use for it, and whom they mean there: `IEA` of the `International Energy Agency`, `Putin` of `Vladimir Putin`.
 * A family name must be so known from two articles, since many people share one.
 */
function fullerNames(identities: readonly Identity[]): Map<string, Set<Identity>> {
  const known = new Map<string, Set<Identity>>();
  for (const identity of identities) {
    if (identity.type === 'person' && identity.members.length < 2) continue;
    for (const row of new Set(identity.members.map((member) => member.row))) {
      for (const alias of row.aliases) {
        const key = `${row.type} ${alias}`;
        known.set(key, (known.get(key) ?? new Set()).add(identity));
      }
    }
  }
  return known;
}

function listedNames(authority: readonly AuthorityEntry[]): Map<string, AuthorityEntry> {
  const listed = new Map<string, AuthorityEntry>();
  for (const entry of authority) {
    const types = entry.type
      ? [entry.type]
      : (['person', 'organization', 'place', 'group', 'other'] as const);
    for (const type of types) {
      for (const name of [entry.name, ...entry.aliases]) {
        const key = `${type} ${nameKey(type, name)}`;
        if (!listed.has(key)) listed.set(key, entry);
      }
    }
  }
  return listed;
}

/** The entry that has one of the row's names. The name itself counts before its short forms; a name of the list counts for rows of another type, too, which it corrects. */
function entryOf(row: EntitySummary, listed: ReadonlyMap<string, AuthorityEntry>): AuthorityEntry | null {
  const found = listed.get(`${row.type} ${nameKey(row.type, row.name)}`);
  if (found) return found;
  const other = (['person', 'organization', 'place'] as const)
    .map((type) => listed.get(`${type} ${nameKey(type, row.name)}`))
    .find((entry) => entry?.type);
  if (other && [other.name, ...other.aliases].some((name) => fold(name) === fold(row.name))) return other;
  if (row.type === 'person') return null;
  for (const alias of row.aliases) {
    const entry = listed.get(`${row.type} ${nameKey(row.type, alias)}`);
    if (entry) return entry;
  }
  return null;
}

function fullestName({ type, members }: Identity): string {
  let best = '';
  let most = -1;
  const counts = new Map<string, number>();
  for (const { row } of members) counts.set(row.name, (counts.get(row.name) ?? 0) + 1);
  for (const [name, count] of counts) {
    // Of people the name with the most parts; of others the one that most articles use, and of equals the longest.
    const size =
      type === 'person'
        ? partsOf(name).words.length * 1e6 + count * 1e3 + name.length
        : count * 1e3 + name.length;
    if (size > most || (size === most && name < best)) [best, most] = [name, size];
  }
  return best;
}
