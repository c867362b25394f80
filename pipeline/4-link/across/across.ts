import { compare } from '../../common/rows.ts';
import type { EntityRow, OrganizationRow, PersonRow, PlaceRow } from '../../tables.ts';
import type { AuthorityEntry } from './authority.ts';
import { hashText, NumberTable } from './columns.ts';
import { entityIdOf } from '../names/entity-ids.ts';
import { EntityPool, packEntities, type BatchArticle, type EntitySummary } from './entity-pool.ts';
import { Joining, type Identity } from './join-across.ts';

/**
 * Rows in the order of their ids, each made when it is asked for: a large batch has hundreds of thousands.
 */
export type RowsAcross<Row> = Iterable<{
  row: Row;
  /** The first article that names the entity. */
  first: string;
}>;

/** The id, name and type that an entity has in the batch. */
export interface Shown {
  entity_id: string;
  name: string;
  type: EntityRow['type'];
}

/** What becomes of an article's own ids, and one row for each person, organization and place of the batch. */
export interface Joined {
  /**
   * Of an article, by the id that the entity has there: the id of the batch, and the name and type to show.
   * Only where one of them is another than in the article itself; undefined where none is.
   */
  ids: { get(articleId: string): ReadonlyMap<string, Shown> | undefined };
  people: RowsAcross<PersonRow>;
  organizations: RowsAcross<OrganizationRow>;
  places: RowsAcross<PlaceRow>;
}

/** The entities of one article, and when it was published. */
export interface ArticleEntities extends BatchArticle {
  entities: readonly EntitySummary[];
}

/** Joins the entities of some articles that are at hand. */
export function joinAcross(
  articles: readonly ArticleEntities[],
  authority: readonly AuthorityEntry[],
): Joined {
  const pool = new EntityPool();
  for (const { entities, ...article } of articles)
    pool.add(article, packEntities(article.article_id, entities));
  return joinPool(pool, authority);
}

/**
 * Joins the entities of a batch. The same name of the same type is one entity; people of one name are kept
 * apart where their roles contradict each other; a name that the user's list has takes its id and name. Two
 * entities of one article are never joined.
 *
 * The result does not depend on the order of the articles.
 */
export function joinPool(pool: EntityPool, authority: readonly AuthorityEntry[]): Joined {
  const joining = new Joining(pool, authority);
  const named = nameAll(pool, joining, authority);
  const rowsOf = <Row>(type: EntityRow['type'], make: (members: Members) => Row): RowsAcross<Row> => ({
    *[Symbol.iterator]() {
      for (const founder of named.founders) {
        const identity = joining.identityOf(founder);
        if (identity ? identity.type !== type : !pool.is(founder, type)) continue;
        const members = identity?.members ?? [founder];
        const id = identity?.id ?? pool.facts(founder).entity_id;
        const { article_id: first } = pool.articles[pool.articleOf(members[0])];
        yield { row: make({ id, identity, members, pool }), first };
      }
    },
  });
  return {
    ids: new IdsOfBatch(pool, joining, named.changed),
    people: rowsOf('person', personOf),
    organizations: rowsOf('organization', rowOf),
    places: rowsOf('place', rowOf),
  };
}

/** What becomes of the ids of articles, found when somebody asks. */
class IdsOfBatch {
  readonly #pool: EntityPool;
  readonly #joining: Joining;
  /** Articles of which an entity is shown with another id, name or type. */
  readonly #changed: ReadonlyMap<string, number>;

  constructor(pool: EntityPool, joining: Joining, changed: ReadonlyMap<string, number>) {
    this.#pool = pool;
    this.#joining = joining;
    this.#changed = changed;
  }

  get(articleId: string): ReadonlyMap<string, Shown> | undefined {
    const article = this.#changed.get(articleId);
    if (article === undefined) return undefined;
    const pool = this.#pool;
    const ids = new Map<string, Shown>();
    for (let entity = pool.firsts.values[article]; entity < pool.endOf(article); entity++) {
      const shown = shownAs(this.#joining.identityOf(entity), pool, entity);
      if (shown) ids.set(pool.facts(entity).entity_id, shown);
    }
    return ids;
  }
}

/** How an entity is shown, where that is not what its article says. */
function shownAs(identity: Identity | null, pool: EntityPool, entity: number): Shown | null {
  if (!identity) return null;
  const row = pool.facts(entity);
  const { id: entity_id, type, entry } = identity;
  const name = entry?.name ?? row.name;
  return row.entity_id === entity_id && row.name === name && row.type === type
    ? null
    : { entity_id, name, type };
}

/** Gives every entity of the batch its id. */
function nameAll(
  pool: EntityPool,
  joining: Joining,
  authority: readonly AuthorityEntry[],
): { founders: Uint32Array; changed: Map<string, number> } {
  const { founders } = joining;
  const changed = new Map<string, number>();
  // Those of the list are taken from the start.
  const ids = authority.map(({ id }) => id);
  const listed = ids.length;
  const taken = new NumberTable((number) => hashText(ids[number]));
  const isFree = (id: string): boolean => {
    const number = ids.push(id) - 1;
    const isNew = taken.findOrAdd(number, hashText(id), (other) => ids[other] === id) === number;
    if (!isNew) ids.pop();
    return isNew;
  };
  ids.forEach((id, number) => taken.findOrAdd(number, hashText(id), (other) => ids[other] === id));
  for (const founder of founders) {
    const known = joining.identityOf(founder);
    const row = pool.facts(founder);
    if (known?.entry) ids.push(known.entry.id);
    const id = known?.entry?.id ?? freeId(isFree, known ?? row);
    if (!known && id === row.entity_id) continue;
    const identity = known ?? joining.made(founder);
    identity.id = id;
    for (const member of identity.members) {
      const { article_id } = pool.articles[pool.articleOf(member)];
      if (!changed.has(article_id) && shownAs(identity, pool, member))
        changed.set(article_id, pool.articleOf(member));
    }
  }
  const order = Uint32Array.from(founders.keys()).sort((a, b) => compare(ids[listed + a], ids[listed + b]));
  return { founders: order.map((place) => founders[place]), changed };
}

/** The readable id of an entity; where another has it, with the word that tells them apart, or a number. */
function freeId(
  isFree: (id: string) => boolean,
  { type, name, apart }: { type: EntityRow['type']; name: string; apart?: string | null },
): string {
  for (let count = 1; ; count++) {
    const id = entityIdOf(type, name, ...(apart ? [apart] : []), ...(count > 1 ? [count] : []));
    if (isFree(id)) return id;
  }
}

/** What a row is made from: the entities of articles that mean one. */
interface Members {
  id: string;
  identity: Identity | null;
  members: readonly number[];
  pool: EntityPool;
}

function personOf(of: Members): PersonRow {
  const { entity_id, name, aliases, ...counts } = rowOf(of);
  const roles = valuesOf(of, 'role');
  return { entity_id, name, aliases, roles, affiliations: valuesOf(of, 'affiliation'), ...counts };
}

function rowOf({ id, identity, members: all, pool }: Members): OrganizationRow {
  const articleOf = (member: number): BatchArticle => pool.articles[pool.articleOf(member)];
  const originals = all.filter((member) => !articleOf(member).isCopy);
  const members = originals.length ? originals : all;
  const shown = identity?.entry?.name ?? identity?.name ?? pool.facts(members[0]).name;
  const names = new Set(distinctFacts(members, pool).flatMap((row) => [row.name, ...row.aliases]));
  names.delete(shown);
  let first: string | null = null;
  let last: string | null = null;
  for (const member of members) {
    const { published } = articleOf(member);
    if (published === null) continue;
    if (first === null || published < first) first = published;
    if (last === null || published > last) last = published;
  }
  return {
    entity_id: id,
    name: shown,
    aliases: [...names].sort(compare),
    articles: members.length,
    mentions: members.reduce((sum, member) => sum + pool.mentions(member), 0),
    quotes: members.reduce((sum, member) => sum + pool.quotes(member), 0),
    first_date: first?.slice(0, 10) ?? null,
    last_date: last?.slice(0, 10) ?? null,
    checked: checkedOf(all, pool),
  };
}

/** What people decided about it in any article; accepted where they accepted it in all. */
function checkedOf(members: readonly number[], pool: EntityPool): OrganizationRow['checked'] {
  const decided = new Set(distinctFacts(members, pool).map(({ checked }) => checked));
  for (const kind of ['edited', 'added'] as const) if (decided.has(kind)) return kind;
  return decided.size === 1 && decided.has('accepted') ? 'accepted' : null;
}

/** What is said of some entities, each once. */
function distinctFacts(members: readonly number[], pool: EntityPool) {
  if (members.length === 1) return [pool.facts(members[0])];
  const texts = new Map(members.map((member) => [pool.textOf(member), member]));
  return [...texts.values()].map((member) => pool.facts(member));
}

const valuesOf = ({ members, pool }: Members, column: 'role' | 'affiliation'): string[] =>
  [...new Set(distinctFacts(members, pool).flatMap((row) => row[column] ?? []))].sort(compare);
