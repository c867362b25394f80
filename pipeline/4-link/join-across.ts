import { fold } from '../common/fold.ts';
import type { EntityRow } from '../tables.ts';
import type { AuthorityEntry } from './authority.ts';
import { nameKey } from './name-keys.ts';
import { partsOf } from './person-names.ts';
import { rolesAgree, tellingWord } from './roles-agree.ts';

/** The entities of one article, and when it was published. */
export interface ArticleEntities {
  article_id: string;
  published: string | null;
  entities: EntityRow[];
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
  members: { article_id: string; published: string | null; row: EntityRow; isCopy: boolean }[];
  /** The articles of the members, and their roles. */
  articles: Set<string>;
  roles: Set<string>;
}

type Member = Identity['members'][number];

/** Joins rows of one type and name, in the order of the articles. */
export function joinSameNames(
  articles: readonly ArticleEntities[],
  authority: readonly AuthorityEntry[],
): Identity[] {
  const listed = listedNames(authority);
  const identities: Identity[] = [];
  const byKey = new Map<string, Identity[]>();
  const later: Member[] = [];

  const put = (member: Member, key: string, entry: AuthorityEntry | null): void => {
    const same = byKey.get(key) ?? [];
    const found = same.find((identity) => fits(identity, member));
    if (found) add(found, member);
    else {
      const { row } = member;
      const identity: Identity = {
        id: '',
        type: (same.length ? null : entry?.type) ?? row.type,
        name: row.name,
        apart: same.length && row.role ? tellingWord(row.role) : null,
        entry: same.length ? null : entry,
        members: [],
        articles: new Set(),
        roles: new Set(),
      };
      add(identity, member);
      identities.push(identity);
      byKey.set(key, [...same, identity]);
    }
  };

  for (const { article_id, published, entities, isCopy = false } of articles) {
    for (const row of entities) {
      const member = { article_id, published, row, isCopy };
      const entry = entryOf(row, listed);
      if (entry) put(member, `listed ${entry.id}`, entry);
      else if (isShort(row)) later.push(member);
      else put(member, `${row.type} ${nameKey(row.type, row.name)}`, null);
    }
  }
  const fuller = fullerNames(identities);
  for (const member of later) {
    const { row } = member;
    const known = fuller.get(`${row.type} ${row.name}`);
    const into = known?.size === 1 ? [...known][0] : null;
    if (into && fits(into, member)) add(into, member);
    else put(member, `${row.type} ${nameKey(row.type, row.name)}`, null);
  }
  for (const identity of identities) {
    identity.members.sort((a, b) => (a.article_id < b.article_id ? -1 : 1));
    identity.name = fullestName(identity);
  }
  return identities;
}

function add(identity: Identity, member: Member): void {
  identity.members.push(member);
  identity.articles.add(member.article_id);
  if (member.row.role !== null) identity.roles.add(member.row.role);
}

/** Whether a row can be the same entity: it is of another article, and its role contradicts none. */
function fits({ articles, roles }: Identity, { article_id, row }: Member): boolean {
  if (articles.has(article_id)) return false;
  const { role } = row;
  return role === null || roles.has(role) || [...roles].every((other) => rolesAgree(other, role));
}

/** A short name says little by itself: a family name alone, or letters (`IEA`). */
const isShort = ({ type, name }: EntityRow): boolean =>
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
    for (const { row } of identity.members) {
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
function entryOf(row: EntityRow, listed: ReadonlyMap<string, AuthorityEntry>): AuthorityEntry | null {
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
