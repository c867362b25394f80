import type { MentionRow } from '../../tables.ts';
import { affiliationOf, type Names, type Source } from './affiliation.ts';
import type { ArticleView, NameAt } from './article-view.ts';
import type { Evidence, Pattern } from './evidence.ts';
import { findApposition, findLead } from './find-appositions.ts';
import { findOrigin, findOwned, findOwner, findParty } from './find-companions.ts';
import { findPredicate, findSequel } from './find-predicates.ts';
import { findTitle } from './find-titles.ts';
import { isOfThePast } from './past.ts';
import { isVague } from './role-words.ts';

type Status = 'current' | 'former';

/** What an article says that a person is, and whom they belong to or speak for; both empty where it says nothing. */
export interface Said {
  role: string | null;
  role_status: Status | null;
  affiliation: string | null;
  affiliation_status: Status | null;
  /** What gave them, for their confidence. */
  role_from: Pattern | null;
  affiliation_from: Source | null;
}

/** The places beside a name that are looked at, in the order in which they are believed where they say as much. */
const finders: readonly ((view: ArticleView, name: NameAt) => Evidence | null)[] = [
  findApposition, // the fullest description, when there is one
  findLead,
  findTitle,
  findPredicate, // behind: `was` says less surely what holds now
  findSequel,
  findOwner, // from here on only ties, no roles
  findOrigin,
  findOwned,
  findParty,
];

/** Of so many mentions of one person the roles are looked at. */
const MOST_MENTIONS = 40;

/** The role and affiliation of the person whom some mentions name: the fullest role that the text gives, of equals the first. */
export function findRole(
  view: ArticleView,
  names: Names,
  own: readonly MentionRow[],
  present: number | null = null,
): Said {
  const evidence = own.slice(0, MOST_MENTIONS).flatMap((mention) => {
    const name = view.nameOf(mention);
    return name ? finders.flatMap((find) => find(view, name) ?? []) : [];
  });
  const said = chooseRole(view, names, evidence);
  if (!isOfThePast(view, own, present)) return said;
  const { role, affiliation } = said;
  return {
    ...said,
    role_status: role === null ? null : 'former',
    affiliation_status: affiliation === null ? null : 'former',
  };
}

/** The best role of some evidence, and its affiliation, or the best one beside it. */
export function chooseRole(view: ArticleView, names: Names, evidence: readonly Evidence[]): Said {
  const ties = evidence.map((one) => ({ one, found: affiliationOf(view, names, one) }));
  const role = best(ties, ({ one, found }) => (one.role === null ? 0 : weightOf(one, found !== null)));
  const tied = ties.filter(({ found }) => found !== null);
  const tie =
    role?.found && role.found.rank > 1
      ? role
      : best(tied, ({ one, found }) => found!.rank + (one.former ? 0 : 20));
  const statusOf = (one: Evidence): Status => (one.former ? 'former' : 'current');
  return {
    role: role?.one.role ?? null,
    role_status: role ? statusOf(role.one) : null,
    affiliation: tie?.found?.name ?? null,
    affiliation_status: tie?.found ? statusOf(tie.one) : null,
    role_from: role?.one.pattern ?? null,
    affiliation_from: tie?.found?.from ?? null,
  };
}

/** How much a role says, by where it stands. */
const WEIGHT: Readonly<Record<Pattern, number>> = {
  apposition: 6,
  lead: 6,
  title: 4,
  predicate: 4,
  clause: 0,
  name: 0,
  list: 3,
};

function weightOf({ pattern, noun, former }: Evidence, tied: boolean): number {
  // `is a candidate`, `was a fan`: said of somebody, not what they are known as.
  if (pattern === 'predicate' && !tied) return 0;
  if (noun !== null && isVague(noun)) return 1;
  return WEIGHT[pattern] + (tied ? 2 : 0) - (former ? 2 : 0);
}

/** The share of roles that were right in 40 articles read by hand (147 roles), by where they stand. */
const ROLE_SHARE: Readonly<Record<Pattern, number>> = {
  apposition: 0.96,
  clause: 0.6,
  lead: 0.95,
  list: 0.7,
  name: 0.6,
  predicate: 0.65,
  title: 0.97,
};

/** The share of affiliations that were right in those articles (94), by what gave them. */
const AFFILIATION_SHARE: Readonly<Record<Source, number>> = {
  capitals: 0.85,
  known: 0.75,
  organization: 0.9,
  people: 0.8,
  place: 0.84,
  words: 0.7,
};

/** How sure a role and an affiliation are; null where there is none. */
export const sureOf = ({
  role_from,
  affiliation_from,
}: Said): { role: number | null; affiliation: number | null } => ({
  role: role_from === null ? null : ROLE_SHARE[role_from],
  affiliation: affiliation_from === null ? null : AFFILIATION_SHARE[affiliation_from],
});

/** The item of the greatest weight above zero; of equals the first. */
function best<Item>(items: readonly Item[], weigh: (item: Item) => number): Item | null {
  let found: Item | null = null;
  let most = 0;
  for (const item of items) {
    const weight = weigh(item);
    if (weight > most) [found, most] = [item, weight];
  }
  return found;
}
