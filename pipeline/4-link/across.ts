import { compare } from '../common/rows.ts';
import type { EntityRow, OrganizationRow, PersonRow, PlaceRow } from '../tables.ts';
import type { AuthorityEntry } from './authority.ts';
import { entityIdOf } from './entity-ids.ts';
import { joinSameNames, type ArticleEntities, type EntitySummary, type Identity } from './join-across.ts';

/** What becomes of an article's own ids, and one row for each person, organization and place of the batch. */
export interface Joined {
  /**
   * By article, by the id that the entity has there: the id of the batch, and the name and type to show. Only where one of them is another
   * than in the article itself.
   */
  ids: Map<string, Map<string, { entity_id: string; name: string; type: EntityRow['type'] }>>;
  people: PersonRow[];
  organizations: OrganizationRow[];
  places: PlaceRow[];
  /** By the id of the batch: the first article that names the entity. */
  first: Map<string, string>;
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
    const shown = new Map<string, { entity_id: string; name: string; type: EntityRow['type'] }>();
    for (const { article_id, row } of identity.members) {
      const name = identity.entry?.name ?? row.name;
      if (row.entity_id === entity_id && row.name === name && row.type === identity.type) continue;
      const known = shown.get(name) ?? shown.set(name, { entity_id, name, type: identity.type }).get(name)!;
      const ofArticle = ids.get(article_id) ?? ids.set(article_id, new Map()).get(article_id)!;
      ofArticle.set(row.entity_id, known);
    }
  }
  const rows = identities.toSorted((a, b) => compare(a.id, b.id));
  return {
    ids,
    first: new Map(identities.map(({ id, members }) => [id, members[0].article_id])),
    people: rows
      .filter(({ type }) => type === 'person')
      .map((identity) => ({
        ...rowOf(identity),
        roles: valuesOf(identity, 'role'),
        affiliations: valuesOf(identity, 'affiliation'),
      }))
      .map(inOrder),
    organizations: rows.filter(({ type }) => type === 'organization').map(rowOf),
    places: rows.filter(({ type }) => type === 'place').map(rowOf),
  };
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
  const originals = identity.members.filter(({ isCopy }) => !isCopy);
  const members = originals.length ? originals : identity.members;
  const shown = entry?.name ?? name;
  const names = new Set(distinctRows(members).flatMap((row) => [row.name, ...row.aliases]));
  names.delete(shown);
  let first: string | null = null;
  let last: string | null = null;
  for (const { published } of members) {
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

/** The columns in the schema's order. */
function inOrder({ entity_id, name, aliases, roles, affiliations, ...counts }: PersonRow): PersonRow {
  return { entity_id, name, aliases, roles, affiliations, ...counts };
}
