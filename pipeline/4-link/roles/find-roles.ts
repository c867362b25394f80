import type { MentionRow } from '../../tables.ts';
import { shareRight, type Evidence as Tells } from '../../common/share-right.ts';
import { weights as affiliationWeights } from '../../model/confidence/affiliations.ts';
import { weights as roleWeights } from '../../model/confidence/roles.ts';
import { affiliationOf, type Affiliation, type Names } from './affiliation.ts';
import type { ArticleView, NameAt } from './article-view.ts';
import type { Evidence, Pattern } from './evidence.ts';
import { findApposition, findLead } from './find-appositions.ts';
import { findOrigin, findOwned, findOwner, findParty } from './find-companions.ts';
import { findPredicate, findSequel } from './find-predicates.ts';
import { findTitle } from './find-titles.ts';
import { isOfThePast } from './past.ts';
import { isFormer, isVague } from './role-words.ts';

type Status = 'current' | 'former';

/**
 * What an article says that a person is, and whom they belong to or speak for; both empty where it says
 * nothing.
 */
export interface Said {
  role: string | null;
  role_status: Status | null;
  affiliation: string | null;
  affiliation_status: Status | null;
  /** What tells for and against them; null where there is none. */
  role_evidence: Tells | null;
  affiliation_evidence: Tells | null;
}

/**
 * The places beside a name that are looked at, in the order in which they are believed where they say as
 * much.
 */
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

/**
 * The role and affiliation of the person whom some mentions name: the fullest role that the text gives, of
 * equals the first.
 */
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
    role_evidence: role && tellsOfRole(role.one, role.found !== null),
    affiliation_evidence: tie?.found ? tellsOfAffiliation(tie.one, tie.found) : null,
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

/**
 * What somebody was says less than what they are; less yet where the words around tell that it is over (`once
 * a professor`), not those by which they go (`former President`).
 */
const lessIfFormer = (role: string | null): number =>
  role?.toLowerCase().split(/\s/, 12).some(isFormer) ? 2 : 4;

function weightOf({ pattern, role, noun, former }: Evidence, tied: boolean): number {
  // `is a candidate`, `was a fan`: said of somebody, not what they are known as.
  if (pattern === 'predicate' && !tied) return 0;
  if (noun !== null && isVague(noun)) return 1;
  return WEIGHT[pattern] + (tied ? 2 : 0) - (former ? lessIfFormer(role) : 0);
}

/**
 * What tells for or against a role: where it stands, what its noun says, whether it comes with a body or
 * place.
 */
const tellsOfRole = ({ pattern, noun, former }: Evidence, tied: boolean): Tells => ({
  [pattern]: 1,
  ...(noun !== null && isVague(noun) ? { vague: 1 } : {}),
  ...(tied ? { tied: 1 } : {}),
  ...(former ? { former: 1 } : {}),
});

/**
 * What tells for or against an affiliation: what gave it, and whether a role comes with it. How it is tied
 * told no more in some ninety rows.
 */
const tellsOfAffiliation = ({ role, former }: Evidence, { from }: Affiliation): Tells => ({
  [from]: 1,
  ...(role === null ? {} : { role: 1 }),
  ...(former ? { former: 1 } : {}),
});

/** How sure a role and an affiliation are; null where there is none. */
export const sureOf = ({
  role_evidence,
  affiliation_evidence,
}: Said): { role: number | null; affiliation: number | null } => ({
  role: role_evidence && shareRight(roleWeights, role_evidence),
  affiliation: affiliation_evidence && shareRight(affiliationWeights, affiliation_evidence),
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
