import type { EntityRow, OrganizationRow, PersonRow, PlaceRow } from '../tables.ts';

export interface ArticleEntities { article_id: string; published: string | null; entities: EntityRow[] }

export interface Joined {
  ids: Map<string, Map<string, { entity_id: string; name: string }>>;
  people: PersonRow[];
  organizations: OrganizationRow[];
  places: PlaceRow[];
}

export function joinAcross(_articles: readonly ArticleEntities[], _authority: readonly unknown[]): Joined {
  return { ids: new Map(), people: [], organizations: [], places: [] };
}
