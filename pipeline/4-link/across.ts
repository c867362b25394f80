import { compare } from '../common/rows.ts';
import type { EntityRow, OrganizationRow, PersonRow, PlaceRow } from '../tables.ts';
import type { AuthorityEntry } from './authority.ts';
import { entityIdOf } from './entity-ids.ts';
import { joinSameNames, type ArticleEntities, type EntitySummary, type Identity } from './join-across.ts';

/** Rows in the order of their ids, each made when it is asked for: a large batch has hundreds of thousands. */
export type RowsAcross<Row> = Iterable<{
  row: Row;
  /** The first article that names the entity. */
  first: string;
}>;

/** What becomes of an article's own ids, and one row for each person, organization and place of the batch. */
export interface Joined {
  /**
   * By article, by the id that the entity has there: the id of the batch, and the name and type to show. Only where one of them is another
   * than in the article itself.
   */
  ids: Map<string, Map<string, { entity_id: string; name: string; type: EntityRow['type'] }>>;
  people: RowsAcross<PersonRow>;
  organizations: RowsAcross<OrganizationRow>;
  places: RowsAcross<PlaceRow>;
}

/**
 * Joins the entities of a batch. The same name of the same type is one entity; people of one name are kept apart where their roles contradict each
 * other; a name that the user's list has takes its id and name. Two entities of one article are never joined.
 *
 * The result does not depend on the order of the articles.
 */
export function joinAcross(
  articles: readonly ArticleEntities[],
  authority: readonly AuthorityEntry[],
): Joined {
  const ordered = [...articles].sort(
    (a, b) => compare(a.published ?? '9', b.published ?? '9') || compare(a.article_id, b.article_id),
  );
  const identities = joinSameNames(ordered, authority);
  const ids: Joined['ids'] = new Map();
  const taken = new Set(authority.map(({ id }) => id));
  for (const identity of identities) {
    const entity_id = identity.entry ? identity.entry.id : freeId(taken, identity);
    identity.id = entity_id;
    // One object for all articles that use the same name: a large batch has hundreds of thousands of members.
    let shown: Map<string, { entity_id: string; name: string; type: EntityRow['type'] }> | undefined;
    for (const { article, row } of identity.members) {
      const { article_id } = article;
      const name = identity.entry?.name ?? row.name;
      if (row.entity_id === entity_id && row.name === name && row.type === identity.type) continue;
      shown ??= new Map();
      const known = shown.get(name) ?? shown.set(name, { entity_id, name, type: identity.type }).get(name)!;
      const ofArticle = ids.get(article_id) ?? ids.set(article_id, new Map()).get(article_id)!;
      ofArticle.set(row.entity_id, known);
    }
  }
  identities.sort((a, b) => compare(a.id, b.id));
  const rowsOf = <Row>(type: EntityRow['type'], make: (identity: Identity) => Row): RowsAcross<Row> => ({
    *[Symbol.iterator]() {
      for (const identity of identities)
        if (identity.type === type)
          yield { row: make(identity), first: identity.members[0].article.article_id };
    },
  });
  return {
    ids,
    people: rowsOf('person', personOf),
    organizations: rowsOf('organization', rowOf),
    places: rowsOf('place', rowOf),
  };
}

function personOf(identity: Identity): PersonRow {
  const { entity_id, name, aliases, ...counts } = rowOf(identity);
  const roles = valuesOf(identity, 'role');
  return { entity_id, name, aliases, roles, affiliations: valuesOf(identity, 'affiliation'), ...counts };
}

/** The readable id of an identity; where another has it, with the word that tells them apart, or a number. */
function freeId(taken: Set<string>, { type, name, apart }: Identity): string {
  for (let count = 1; ; count++) {
    const id = entityIdOf(type, name, ...(apart ? [apart] : []), ...(count > 1 ? [count] : []));
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function rowOf(identity: Identity): OrganizationRow {
  const { id, entry, name } = identity;
  const originals = identity.members.filter(({ article }) => !article.isCopy);
  const members = originals.length ? originals : identity.members;
  const shown = entry?.name ?? name;
  const names = new Set(distinctRows(members).flatMap((row) => [row.name, ...row.aliases]));
  names.delete(shown);
  let first: string | null = null;
  let last: string | null = null;
  for (const { article } of members) {
    const { published } = article;
    if (published === null) continue;
    if (first === null || published < first) first = published;
    if (last === null || published > last) last = published;
  }
  return {
    entity_id: id,
    name: shown,
    aliases: [...names].sort(compare),
    articles: members.length,
    mentions: members.reduce((sum, { row }) => sum + row.mentions, 0),
    quotes: members.reduce((sum, { row }) => sum + row.quotes, 0),
    first_date: first?.slice(0, 10) ?? null,
    last_date: last?.slice(0, 10) ?? null,
    checked: checkedOf(identity),
  };
}

/** What people decided about it in any article; accepted where they accepted it in all. */
function checkedOf({ members }: Identity): OrganizationRow['checked'] {
  const decided = new Set(members.map(({ row }) => row.checked));
  for (const kind of ['edited', 'added'] as const) if (decided.has(kind)) return kind;
  return decided.size === 1 && decided.has('accepted') ? 'accepted' : null;
}

/** The rows of the members; equal ones are often one object. */
const distinctRows = (members: Identity['members']): EntitySummary[] => [
  ...new Set(members.map(({ row }) => row)),
];

const valuesOf = (identity: Identity, column: 'role' | 'affiliation'): string[] =>
  [...new Set(distinctRows(identity.members).flatMap((row) => row[column] ?? []))].sort(compare);
