import { fold } from '../fold.ts';
import { organizationAliases } from '../lexicons/organization-aliases.ts';
import { organizationHeads } from '../lexicons/organization-heads.ts';
import type { MentionRow } from '../tables.ts';
import { joinByKey, type Cluster } from './clusters.ts';

const CORPORATE = / (?:inc|corp|corporation|ltd|limited|plc|llc|llp|co|company|gmbh|ag|sa|nv|group|holdings)$/;
const SMALL = /^(?:of|the|and|for|in|on|to|de|du|des|la|le|der|und|&)$/;
const heads = new Set(organizationHeads.map(fold));
const canonical = new Map<string, string>();
for (const [full, ...others] of organizationAliases) for (const name of [full, ...others]) canonical.set(keyOf(name), keyOf(full));

/** A name as organizations are compared: folded, without stops, article and legal form. */
function keyOf(name: string): string {
  const key = fold(name).replace(/[.,]/g, '').replace(/\s+/g, ' ').replace(/^the /, '');
  const short = key.replace(CORPORATE, '');
  return short.length > 2 && !heads.has(short) ? short : key;
}

/** The key of a name, or of the full name that it is known to stand for. */
export function organizationKey(name: string): string {
  const key = keyOf(name);
  return canonical.get(key) ?? key;
}

/** Whether a short name in capitals is made of the first letters of a long one: `IEA` of `International Energy Agency`, with or without small words. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\s]/g, '');
  if (!/^\p{Lu}[\p{Lu}\p{Ll}\d]*\p{Lu}[s\d]?$/u.test(letters) || letters.length > 8) return false;
  const words = long.split(/[\s-]+/).filter(Boolean);
  if (words.length < 2) return false;
  const initials = (all: boolean): string => words.filter((word) => all || !SMALL.test(word.toLowerCase())).map((word) => fold(word)[0] ?? '').join('');
  const wanted = fold(letters);
  return initials(false) === wanted || initials(true) === wanted;
}

/**
 * Joins mentions of organizations: the same name, a known alias, an acronym with its full name, and a short form with the one longer name that
 * begins or ends with it (`Brookings` and `Brookings Institution`, `Senate` and `US Senate`). A short form that two longer names share stays alone.
 *
 * @param defined acronyms that the text explains (`the International Energy Agency (IEA)`): acronym to full name
 */
export function joinOrganizations(mentions: readonly MentionRow[], defined: ReadonlyMap<string, string>): Cluster[] {
  const clusters = joinByKey('organization', mentions, ({ text }) => {
    return organizationKey(defined.get(text) ?? text);
  });
  const textOf = (cluster: Cluster): string => cluster.mentions[0].text;
  const merge = (from: Cluster, into: Cluster): void => {
    into.mentions.push(...from.mentions);
    into.mentions.sort((a, b) => a.start - b.start);
    clusters.splice(clusters.indexOf(from), 1);
  };
  for (const cluster of clusters.slice()) {
    const full = clusters.filter((other) => other !== cluster && isAcronymOf(textOf(cluster), textOf(other)));
    if (full.length === 1) merge(cluster, full[0]);
  }
  for (const cluster of clusters.slice().sort((a, b) => keyOf(textOf(a)).length - keyOf(textOf(b)).length)) {
    const key = keyOf(textOf(cluster));
    const longer = clusters.filter((other) => other !== cluster && other.mentions.some(({ text }) => extendsName(keyOf(text), key)));
    if (longer.length === 1) merge(cluster, longer[0]);
  }
  return clusters;
}

/** Whether a name is another with words added in front or behind. Not in the middle, and not with another name (`Bank of England` adds to no `England`). */
function extendsName(long: string, short: string): boolean {
  if (short.length < 3 || long.length <= short.length) return false;
  return long.startsWith(`${short} `) || (long.endsWith(` ${short}`) && !/\b(?:of|for)\s$/.test(long.slice(0, -short.length)));
}
