import { fold } from '../../common/fold.ts';
import { companies } from '../../lexicons/companies.ts';
import { countries } from '../../lexicons/countries.ts';
import { demonymCountries } from '../../lexicons/demonym-countries.ts';
import { demonyms } from '../../lexicons/demonyms.ts';
import { organizationAliases } from '../../lexicons/organization-aliases.ts';
import { organizationHeads } from '../../lexicons/organization-heads.ts';
import { setOf } from '../../lexicons/read-list.ts';
import type { MentionRow } from '../../tables.ts';
import { joinByKey, type Cluster } from './clusters.ts';
import { isCountry } from './home-country.ts';
import { placeKeys } from './join-others.ts';

const CORPORATE =
  / (?:inc|corp|corporation|ltd|limited|plc|llc|llp|co|company|gmbh|ag|ab|asa|oy|bv|spa|sa|nv|group|holdings)$/;
/** Letters that stand for countries, whatever a name begins with. */
const COUNTRY = /^(?:UAE|UK|US|USA|USSR)$/;
const LEGAL_FORM = /^(?:inc|corp|corporation|ltd|limited|plc|llc|llp|co|company|gmbh|ag|sa|nv)$/;
const SMALL = /^(?:of|the|and|for|in|on|to|de|du|des|la|le|der|und|&)$/;
const heads = new Set(organizationHeads.map(fold));
const canonical = new Map<string, string>();
for (const [full, ...others] of organizationAliases)
  for (const name of [full, ...others]) canonical.set(keyOf(name), keyOf(full));

/** A name as organizations are compared: folded, without stops, article and legal form. */
function keyOf(name: string): string {
  const key = fold(name)
    .replace(/[.,]/g, '')
    .replace(/['’]s?(?= |$)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '');
  const short = key.replace(CORPORATE, '');
  return short.length > 2 && !heads.has(short) ? short : key;
}

/** The key of a name, or of the full name that it is known to stand for. */
export function organizationKey(name: string): string {
  const key = keyOf(name);
  return canonical.get(key) ?? key;
}

/**
 * Initials of a name of several words, without and with its small words: `IEA`; `OECD` and `OFECAD`; `USN` of
 * `U.S. Navy`; without a legal form, `GM` of `General Motors Corp.`. Folded.
 */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/, 13).filter(Boolean);
  if (words.length < 2) return [];
  const last = fold(words.at(-1)!).replace(/[.,]/g, '');
  const bare = words.length > 2 && LEGAL_FORM.test(last) ? initialsOf(words.slice(0, -1).join(' ')) : [];
  const initials = (list: readonly string[]): string =>
    list
      .map((word) =>
        /^(?:\p{Lu}\.){2,4}$/u.test(word) ? fold(word).replaceAll('.', '') : (fold(word)[0] ?? ''),
      )
      .join('');
  return [
    ...new Set([...bare, initials(words.filter((word) => !SMALL.test(word.toLowerCase()))), initials(words)]),
  ].filter((letters) => letters.length > 1);
}

/** A short name in capitals as initials, folded; null for other names. */
function lettersOf(name: string): string | null {
  if (name.length > 16) return null;
  const letters = name.replace(/[.\s]/g, '');
  if (COUNTRY.test(letters)) return null;
  return letters.length < 9 && /^\p{Lu}[\p{Lu}\p{Ll}\d]*\p{Lu}[s\d]?$/u.test(letters) ? fold(letters) : null;
}

/**
 * Whether a short name in capitals is made of the first letters of a long one: `IEA` of `International Energy
 * Agency`, with or without small words.
 */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = lettersOf(short);
  return letters !== null && initialsOf(long).includes(letters);
}

/**
 * Joins mentions of organizations: the same name, a known alias, an acronym with its full name, and a short
 * form with the one longer name that begins or ends with it (`Brookings` and `Brookings Institution`,
 * `Senate` and `US Senate`). A short form that two longer names share stays alone.
 *
 * @param apart keys of institutions whose name several places share, by mention
 * @param defined acronyms that the text explains (`the International Energy Agency (IEA)`): acronym to full
 * name
 */
export function joinOrganizations(
  mentions: readonly MentionRow[],
  defined: ReadonlyMap<string, string>,
  apart: ReadonlyMap<MentionRow, string> = new Map(),
): Cluster[] {
  const teamKey = teamKeys(mentions);
  const clusters = joinByKey(
    'organization',
    mentions,
    (mention) =>
      apart.get(mention) ??
      teamKey(mention.text) ??
      organizationKey(defined.get(mention.text) ?? mention.text),
  );
  const byInitials = indexBy(clusters, initialsOf);
  const afterAcronyms = mergeInto(clusters, (cluster) => {
    const letters = lettersOf(cluster.mentions[0].text);
    return letters === null ? undefined : byInitials.get(letters);
  });
  let joined = afterAcronyms;
  for (const formsOf of [withoutCountry, shortForms]) {
    const byForm = indexBy(joined, formsOf);
    joined = mergeInto(joined, (cluster) =>
      apart.has(cluster.mentions[0])
        ? undefined
        : (byForm.get(keyOf(cluster.mentions[0].text)) ??
          byForm.get(organizationKey(cluster.mentions[0].text))),
    );
  }
  return joined;
}

/**
 * The keys of teams that bear the name of their country or its people (`South Korea`, `Korea`, `the
 * Koreans`); null for other names.
 */
function teamKeys(mentions: readonly MentionRow[]): (name: string) => string | null {
  const key = placeKeys(mentions);
  return (name) => {
    const people = name.replace(/s$/, '');
    const country = Object.hasOwn(demonymCountries, people) ? demonymCountries[people] : name;
    const team = key(country);
    return isCountry(team) ? team : null;
  };
}

/** Of so many forms of a name the shorter forms are looked for. */
const MOST_FORMS = 6;
const MOST_LOOKED_AT = 40;

/** Clusters by what the forms of their names give. */
function indexBy(clusters: readonly Cluster[], keysOf: (name: string) => string[]): Map<string, Cluster[]> {
  const index = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const forms = new Set(cluster.mentions.slice(0, MOST_LOOKED_AT).map(({ text }) => text));
    for (const key of [...forms].slice(0, MOST_FORMS).flatMap(keysOf)) {
      const same = index.get(key);
      if (!same) index.set(key, [cluster]);
      else if (same.at(-1) !== cluster && same.length < 3) same.push(cluster);
    }
  }
  return index;
}

/** Merges each cluster into the one other that it leads to; into none where there are several. */
function mergeInto(
  clusters: readonly Cluster[],
  leadsTo: (cluster: Cluster) => readonly Cluster[] | undefined,
): Cluster[] {
  const merged = new Map<Cluster, Cluster>();
  for (const cluster of clusters) {
    const others = leadsTo(cluster)?.filter((other) => other !== cluster);
    if (others?.length === 1 && merged.get(others[0]) !== cluster) merged.set(cluster, others[0]);
  }
  for (const [cluster] of merged) {
    let end = merged.get(cluster)!;
    for (let steps = 0; merged.has(end) && steps < 4; steps++) end = merged.get(end)!;
    merged.set(cluster, end);
    if (!merged.has(end)) end.mentions.push(...cluster.mentions);
    else merged.delete(cluster);
  }
  const left = clusters.filter((cluster) => !merged.has(cluster));
  for (const cluster of left) cluster.mentions.sort((a, b) => a.start - b.start);
  return left;
}

const owners = new Set([...countries, ...demonyms].map(fold));
/**
 * A name without the country in front of it: `Securities and Exchange Commission` of `U.S. Securities and
 * Exchange Commission`.
 */
function withoutCountry(name: string): string[] {
  const words = name.split(' ', 13);
  for (const count of [1, 2]) {
    const rest = words.slice(count);
    if (rest.length > 0 && owners.has(fold(words.slice(0, count).join(' ')))) return [keyOf(rest.join(' '))];
  }
  return [];
}

const firms = new Set(companies.map(keyOf));
/** What is named like a shorter form of itself that means another thing. */
const NO_HOUSE = /^(?:white|opera|full|power|coffee) house$/;

/**
 * Nouns for bodies that are named whole with them, so that more words with another such noun name a part or a
 * body beside it.
 */
const WHOLES = setOf(
  `academy, association, bank, college, council, court, institute, ministry, museum, parliament, school, union, university`,
);

const CHAMBER = /^(?:assembly|congress|house|parliament|senate)$/;
const OF_CHAMBER = /^(?:caucus|committee|office|panel|subcommittee)$/;

/**
 * `Halden University` of `Halden University Press`, `House` of `House Oversight Committee`: a body of its
 * own. Not `Halden Savings` of `Halden Savings Bank`.
 */
function isOtherBody(form: readonly string[], rest: readonly string[]): boolean {
  if (CHAMBER.test(form.at(-1)!)) return OF_CHAMBER.test(rest.at(-1)!);
  return (
    form.some((word) => WHOLES.has(word)) && heads.has(rest.at(-1)!) && !rest.some((word) => SMALL.test(word))
  );
}

/**
 * Shorter forms of a name: its first words, and its last ones unless they follow `of` or `for` (`Bank of
 * England` gives no `England`, but `Church of Odin` gives `Odin`). A known company and letters are no shorter
 * form of what bears its name (`Nokia Arena`).
 */
function shortForms(name: string): string[] {
  const key = keyOf(name);
  const words = key.split(' ', 13);
  const forms: string[] = [];
  // `CNN` is not `CNN Radio`.
  const isLetters = /^\p{Lu}{2,6}$/u.test(name.split(' ', 1)[0]);
  if (NO_HOUSE.test(key)) return forms;
  for (let i = 1; i < words.length; i++) {
    const first = words.slice(0, i).join(' ');
    if (!(i === 1 && isLetters) && !firms.has(first) && !isOtherBody(words.slice(0, i), words.slice(i)))
      forms.push(first);
    if (!/^(?:of|for|and|the)$/.test(words[i - 1]) || (i === 2 && words[0] === 'church'))
      forms.push(words.slice(i).join(' '));
  }
  return forms.filter((form) => form.length > 2);
}
