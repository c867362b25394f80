import { fold } from '../../common/fold.ts';
import { compare } from '../../common/rows.ts';
import type { EntityRow } from '../../tables.ts';
import type { AuthorityEntry } from './authority.ts';
import { Column, NumberTable } from './columns.ts';
import { hashKey, type EntityFacts, type EntityPool } from './entity-pool.ts';
import { institutionKey, isCommonInstitution } from '../names/institutions.ts';
import { nameKey } from '../names/name-keys.ts';
import { partsOf } from '../names/person-names.ts';
import { heldOffice, rolesAgree, tellingWord } from './roles-agree.ts';

/** One entity of the batch that several articles name, or that is more than its one article says of it. */
export interface Identity {
  id: string;
  type: EntityRow['type'];
  /** The fullest name that any article gives. */
  name: string;
  /** A word that tells it from another of its name (`goalkeeper`). */
  apart: string | null;
  entry: AuthorityEntry | null;
  /** The entities that mean it, by number: at most one of each article. */
  members: number[];
  /** Another one of the same key. */
  next: Identity | null;
  /** The articles of the members, once somebody asks for them out of order. */
  articles: Set<number> | null;
  /** The roles of the members; most have none. */
  roles: Set<string> | null;
  /** Offices that they hold, and of which country or region, if any: nobody is president of two. */
  offices: Map<string, string> | null;
}

/** Joins the entities of a batch that have one type and name. */
export class Joining {
  readonly #pool: EntityPool;
  readonly #listed: ReadonlyMap<string, AuthorityEntry>;
  /** By entity: its identity, counted from one; zero as long as no other means the same. */
  readonly #identityOf: Uint32Array;
  readonly #identities: Identity[] = [];
  /** The first member of everything that was found, in the order in which it was. */
  readonly #founders = new Column(Uint32Array);
  /** Founders by key. */
  readonly #byKey: NumberTable;
  /** Keys that differ from those of the pool, since the list decides. */
  readonly #keys = new Map<number, readonly [number, number]>();
  /** By article: its place in the order of ids. */
  readonly #ranks: Uint32Array;
  #isInOrder = true;

  constructor(pool: EntityPool, authority: readonly AuthorityEntry[]) {
    this.#pool = pool;
    this.#listed = listedNames(authority);
    this.#identityOf = new Uint32Array(pool.size);
    this.#byKey = new NumberTable((founder) => placeOf(this.#keyOf(founder)));
    const { articles } = pool;
    const byId = Uint32Array.from(articles.keys());
    byId.sort((a, b) => compare(articles[a].article_id, articles[b].article_id));
    this.#ranks = new Uint32Array(articles.length);
    byId.forEach((article, rank) => (this.#ranks[article] = rank));
    this.#join(
      byId.sort(
        (a, b) =>
          compare(articles[a].published ?? '9', articles[b].published ?? '9') ||
          this.#ranks[a] - this.#ranks[b],
      ),
    );
  }

  /**
   * The first member of each entity of the batch, in an order that does not depend on that of the articles.
   */
  get founders(): Uint32Array {
    return this.#founders.values.subarray(0, this.#founders.length);
  }

  /** What an entity belongs to; null where it is all by itself, with the name that its article gives it. */
  identityOf(entity: number): Identity | null {
    return this.#identities[this.#identityOf[entity] - 1] ?? null;
  }

  /** Joins all, articles in the order of their publication. */
  #join(order: Uint32Array): void {
    const pool = this.#pool;
    const later: number[] = [];
    for (const article of order) {
      const end = pool.endOf(article);
      for (let entity = pool.firsts.values[article]; entity < end; entity++) {
        const entry = this.#entryOf(entity);
        if (entry) this.#keys.set(entity, numbersOf(hashKey(`listed ${entry.id}`)));
        else if (pool.is(entity, 'short')) {
          later.push(entity);
          continue;
        }
        this.#put(entity, entry);
      }
    }
    const fuller = this.#fullerNames(later);
    // From here on, members come out of order.
    this.#isInOrder = false;
    for (const entity of later) {
      const founder = fuller.get(namedAs(pool.facts(entity))) ?? SEVERAL;
      const into = founder === SEVERAL ? null : this.made(founder);
      if (into && this.#fits(into, entity)) this.#add(into, entity);
      else this.#put(entity, null);
    }
    for (const identity of this.#identities) this.#finish(identity);
  }

  #put(entity: number, entry: AuthorityEntry | null): void {
    const key = this.#keyOf(entity);
    const founder = this.#byKey.findOrAdd(entity, placeOf(key), (other) => {
      const [high, low] = this.#keyOf(other);
      return high === key[0] && low === key[1];
    });
    if (founder === entity) {
      this.#founders.push(entity);
      if (entry || this.#pool.is(entity, 'institution')) this.#make(entity, entry);
      return;
    }
    let last = this.made(founder);
    for (let same: Identity | null = last; same; same = same.next) {
      if (this.#fits(same, entity)) return this.#add(same, entity);
      last = same;
    }
    this.#founders.push(entity);
    last.next = this.#make(entity, null, true);
  }

  /** What a founder has founded, as an identity. */
  made(founder: number): Identity {
    return this.identityOf(founder) ?? this.#make(founder, null);
  }

  /** @param isAnother whether another one has its key already */
  #make(entity: number, entry: AuthorityEntry | null, isAnother = false): Identity {
    const row = this.#pool.facts(entity);
    const institution =
      this.#pool.is(entity, 'institution') && !this.#keys.has(entity)
        ? institutionKey(row, this.#articleIdOf(entity))
        : null;
    const identity: Identity = {
      id: '',
      type: entry?.type ?? row.type,
      name: row.name,
      apart: institution?.apart ?? (isAnother && row.role ? tellingWord(row.role) : null),
      entry,
      members: [],
      next: null,
      articles: null,
      roles: null,
      offices: null,
    };
    this.#identities.push(identity);
    this.#add(identity, entity);
    return identity;
  }

  #add(identity: Identity, entity: number): void {
    identity.members.push(entity);
    this.#identityOf[entity] = this.#identityOf[identity.members[0]] || this.#identities.length;
    identity.articles?.add(this.#pool.articleOf(entity));
    if (!this.#pool.is(entity, 'ofRole')) return;
    const row = this.#pool.facts(entity);
    (identity.roles ??= new Set()).add(row.role!);
    const held = heldBy(row);
    if (held === null) return;
    identity.offices ??= new Map();
    if (!identity.offices.has(held.noun)) identity.offices.set(held.noun, held.place);
  }

  /**
   * Whether an entity can be the same: it is of another article, and, unless the user lists it, its role
   * contradicts none.
   */
  #fits(identity: Identity, entity: number): boolean {
    if (this.#hasArticle(identity, this.#pool.articleOf(entity))) return false;
    // What the user’s list says of a name, no role contradicts.
    if (this.#keys.has(entity) || !this.#pool.is(entity, 'ofRole')) return true;
    const row = this.#pool.facts(entity);
    const role = row.role!;
    const held = heldBy(row);
    if (held !== null && (identity.offices?.get(held.noun) ?? held.place) !== held.place) return false;
    const { roles } = identity;
    return roles === null || roles.has(role) || [...roles].every((other) => rolesAgree(other, role));
  }

  /**
   * Whether a member is of this article; as long as articles come one after the other, only the last one can
   * be.
   */
  #hasArticle(identity: Identity, article: number): boolean {
    if (this.#isInOrder) return this.#pool.articleOf(identity.members.at(-1)!) === article;
    identity.articles ??= new Set(identity.members.map((member) => this.#pool.articleOf(member)));
    return identity.articles.has(article);
  }

  /** Puts the members in order of their articles and finds the fullest name. */
  #finish(identity: Identity): void {
    const pool = this.#pool;
    identity.articles = null;
    identity.members.sort((a, b) => this.#ranks[pool.articleOf(a)] - this.#ranks[pool.articleOf(b)]);
    identity.name = fullestName(
      identity.type,
      identity.members.map((member) => pool.facts(member).name),
    );
    // `Chilean Health Ministry` says itself where it is.
    if (identity.type === 'organization' && !isCommonInstitution(identity.name)) identity.apart = null;
  }

  /**
   * Short names that articles with the full one use for it, and the founder of what they mean there: `IEA` of
   * the `International Energy Agency`, `Putin` of `Vladimir Putin`. A family name must be so known from two
   * articles, since many people share one.
   *
   * @param short the entities that are looked for
   */
  #fullerNames(short: readonly number[]): Map<string, number> {
    const pool = this.#pool;
    const wanted = new Set(short.map((entity) => namedAs(pool.facts(entity))));
    const known = new Map<string, number>();
    const note = (founder: number, { type, aliases }: EntityFacts): void => {
      for (const alias of aliases) {
        const named = `${type} ${alias}`;
        if (wanted.has(named))
          known.set(named, (known.get(named) ?? founder) === founder ? founder : SEVERAL);
      }
    };
    for (const founder of wanted.size ? this.founders : []) {
      const identity = this.identityOf(founder);
      const members = identity?.members ?? [founder];
      if (members.length < 2 && (identity ? identity.type === 'person' : pool.is(founder, 'person')))
        continue;
      const texts = new Set<number>();
      for (const member of members) {
        if (!pool.is(member, 'aliased') || texts.has(pool.textOf(member))) continue;
        texts.add(pool.textOf(member));
        note(founder, pool.facts(member));
      }
    }
    return known;
  }

  readonly #entries = new Map<number, AuthorityEntry | null>();

  /** The entry of the list that an entity has, found once for all that say the same. */
  #entryOf(entity: number): AuthorityEntry | null {
    if (!this.#listed.size) return null;
    const text = this.#pool.textOf(entity);
    const known = this.#entries.get(text);
    if (known !== undefined) return known;
    const entry = entryOf(this.#pool.facts(entity), this.#listed);
    this.#entries.set(text, entry);
    return entry;
  }

  #keyOf(entity: number): readonly [number, number] {
    return this.#keys.get(entity) ?? this.#pool.keyOf(entity);
  }

  #articleIdOf(entity: number): string {
    return this.#pool.articles[this.#pool.articleOf(entity)].article_id;
  }
}

/** Stands for several founders: a short name that may mean either means neither. */
const SEVERAL = -1;

const namedAs = ({ type, name }: EntityFacts): string => `${type} ${name}`;

/** Where a key begins to be looked for. */
const placeOf = ([high, low]: readonly [number, number]): number => Math.imul(high, 0x9e3779b1) ^ low;

const numbersOf = (key: string): readonly [number, number] => {
  const bytes = Buffer.from(key, 'hex');
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
};

const offices = new WeakMap<EntityFacts, ReturnType<typeof heldOffice>>();

/** The office that an entity holds, found once for all articles that say the same. */
function heldBy(row: EntityFacts): ReturnType<typeof heldOffice> {
  const known = offices.get(row);
  if (known !== undefined) return known;
  const held = heldOffice(row);
  offices.set(row, held);
  return held;
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

/**
 * The entry that has one of the row's names. The name itself counts before its short forms; a name of the
 * list counts for rows of another type, too, which it corrects.
 */
function entryOf(row: EntityFacts, listed: ReadonlyMap<string, AuthorityEntry>): AuthorityEntry | null {
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

function fullestName(type: EntityRow['type'], names: readonly string[]): string {
  let best = '';
  let most = -1;
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts) {
    // Of people the name with the most parts; of others the one that most articles use, and of equals the
    // longest.
    const size =
      type === 'person'
        ? partsOf(name).words.length * 1e6 + count * 1e3 + name.length
        : count * 1e3 + name.length;
    if (size > most || (size === most && name < best)) [best, most] = [name, size];
  }
  return best;
}
