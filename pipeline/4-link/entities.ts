import { defineStage, type Facts } from '../model.ts';
import type { EntityRow, MentionRow } from '../tables.ts';
import type { Cluster } from './names/clusters.ts';
import { EntityIds } from './names/entity-ids.ts';
import { countryOf } from './names/home-country.ts';
import { isCommonInstitution, placeBeside, placesApart } from './names/institutions.ts';
import { findAcronyms } from './names/find-acronyms.ts';
import { isAcronymOf, joinOrganizations } from './names/join-organizations.ts';
import { joinGroups, joinOthers, joinPlaces } from './names/join-others.ts';
import { joinPeople } from './names/join-people.ts';
import { partsOf } from './names/person-names.ts';
import { viewArticle } from './roles/article-view.ts';
import { namesOf } from './roles/affiliation.ts';
import { presentYear } from './roles/past.ts';
import { findRole, sureOf, type Said } from './roles/find-roles.ts';
import { contextOf } from './names/name-context.ts';

/** Joins the mentions of an article into entities, and finds the role and affiliation of people. */
export const linkEntities = defineStage({
  name: 'link-entities',
  needs: ['source', 'parsed', 'mentions'],
  gives: ['mentions', 'entities'],
  run(facts) {
    const described = describeEntities(facts);
    const idOf = new Map(
      described.flatMap(({ cluster, entity_id }) =>
        cluster.mentions.map((mention) => [mention, entity_id] as const),
      ),
    );
    return {
      mentions: facts.mentions.map((mention) => ({ ...mention, entity_id: idOf.get(mention) ?? '' })),
      entities: described.map(rowOf),
    };
  },
});

/** An entity, and what the article says of it. */
interface Described extends Named {
  cluster: Cluster;
  said: Said;
}

/** Joins the named mentions of an article, and finds what it says of each person and of institutions. */
export function describeEntities({
  source,
  parsed,
  mentions,
}: Pick<Facts, 'source' | 'parsed' | 'mentions'>): Described[] {
  const of = (type: MentionRow['type']): MentionRow[] => mentions.filter((mention) => mention.type === type);
  const view = viewArticle(parsed, mentions);
  const clusters = [
    ...joinPeople(of('person'), contextOf(parsed.tokens)),
    ...joinOrganizations(
      of('organization'),
      findAcronyms(source.text, mentions),
      placesApart(view, mentions),
    ),
    ...joinPlaces(of('place')),
    ...joinGroups(of('group')),
    ...joinOthers(of('other')),
  ].sort((a, b) => a.mentions[0].start - b.mentions[0].start);

  const named = nameClusters(clusters);
  const shown = (mention: MentionRow): string => named.get(mention)?.name ?? mention.text;
  const names = namesOf(view, mentions, shown);
  const present = presentYear(view, source.published);
  const country = countryOf(mentions, shown);
  const placeOf = ({ type, mentions: own }: Cluster, name: string): Partial<Said> => {
    if (type !== 'organization' || !isCommonInstitution(name)) return {};
    const beside = firstOf(own, (mention) => placeBeside(view, mention));
    const affiliation = beside ?? country;
    return affiliation === null
      ? {}
      : {
          affiliation,
          affiliation_status: 'current',
          affiliation_evidence: { [beside === null ? 'known' : 'place']: 1 },
        };
  };
  return clusters.map((cluster): Described => {
    const { name, aliases, entity_id } = named.get(cluster.mentions[0])!;
    const said: Said =
      cluster.type === 'person'
        ? findRole(view, names, cluster.mentions, present)
        : { ...NOTHING_SAID, ...placeOf(cluster, name) };
    return { name, aliases, entity_id, cluster, said };
  });
}

function rowOf({ cluster, said, name, aliases, entity_id }: Described): EntityRow {
  const { article_id, sentence, paragraph, start, end, text } = cluster.mentions[0];
  const sure = sureOf(said);
  return {
    article_id,
    entity_id,
    sentence,
    paragraph,
    start,
    end,
    text,
    type: cluster.type,
    name,
    aliases,
    role: said.role,
    role_status: said.role_status,
    role_confidence: sure.role,
    affiliation: said.affiliation,
    affiliation_status: said.affiliation_status,
    affiliation_confidence: sure.affiliation,
    mentions: cluster.mentions.length,
    quotes: 0,
    confidence: confidenceOf(cluster),
    checked: null,
  };
}

const NOTHING_SAID: Said = {
  role: null,
  role_status: null,
  affiliation: null,
  affiliation_status: null,
  role_evidence: null,
  affiliation_evidence: null,
};

/** The first answer for any of some mentions; of a few, since the first ones introduce. */
function firstOf<Answer>(
  own: readonly MentionRow[],
  ask: (mention: MentionRow) => Answer | null,
): Answer | null {
  for (const mention of own.slice(0, MOST_FORMS)) {
    const answer = ask(mention);
    if (answer !== null) return answer;
  }
  return null;
}

/** The name and id of each mention's entity. */
interface Named {
  name: string;
  aliases: string[];
  entity_id: string;
}

function nameClusters(clusters: readonly Cluster[]): Map<MentionRow, Named> {
  const ids = new EntityIds();
  const named = new Map<MentionRow, Named>();
  for (const cluster of clusters) {
    const forms = formsOf(cluster);
    const name = inSmallLetters(cluster.type, nameOf(cluster, forms));
    const one = {
      name,
      aliases: forms.filter((form) => form !== name),
      entity_id: ids.next(cluster.type, name),
    };
    for (const mention of cluster.mentions) named.set(mention, one);
  }
  return named;
}

const oneLine = (name: string): string => name.replace(/\s+/g, ' ');

/** The different forms of a cluster's name, in order of the text. */
const formsOf = ({ mentions }: Cluster): string[] => [...new Set(mentions.map(({ text }) => oneLine(text)))];
/** Nobody has more names than this that are worth comparing. */
const MOST_FORMS = 40;

/**
 * The fullest form: of people the most parts of a name; of others the longest that is no acronym of itself.
 * Of equals, the first.
 */
function nameOf({ type }: Cluster, forms: readonly string[]): string {
  let best = '';
  let bestSize = -1;
  for (const name of forms.slice(0, MOST_FORMS)) {
    const full = type !== 'person' && !forms.slice(0, MOST_FORMS).some((other) => isAcronymOf(name, other));
    // `LISBON` gives way to `Lisbon`.
    if (forms.slice(0, MOST_FORMS).some((other) => other !== name && other.toUpperCase() === name)) continue;
    const size =
      type === 'person' ? partsOf(name).words.length * 100 + name.length : (full ? 1000 : 0) + name.length;
    if (size > bestSize) [best, bestSize] = [name, size];
  }
  return best;
}

/**
 * A place that only a dateline names is shown as names are written: `LISBON` as `Lisbon`. Not `NATO`, `U.S.`.
 */
function inSmallLetters(type: EntityRow['type'], name: string): string {
  if (type !== 'place' || name.length < 5 || !/^[\p{Lu}\s'’-]+$/u.test(name)) return name;
  return name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
}

/** An entity is as sure as its surest mention, and surer the more there are. */
function confidenceOf({ mentions }: Cluster): number {
  const surest = mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  return Math.round((1 - (1 - surest) * 0.85 ** (Math.min(mentions.length, 6) - 1)) * 100) / 100;
}
