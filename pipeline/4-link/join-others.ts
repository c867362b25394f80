import { foldWord, fold } from '../common/fold.ts';
import { remember } from '../common/remember.ts';
import { placeAliases } from '../lexicons/place-aliases.ts';
import type { MentionRow } from '../tables.ts';
import { joinByKey, type Cluster } from './clusters.ts';

const keyOf = (name: string): string => name.split(/\s+/).map(foldWord).join(' ').replace(/^the /, '');
const canonical = new Map<string, string>();
for (const [full, ...others] of placeAliases)
  for (const name of [full, ...others]) canonical.set(keyOf(name), keyOf(full));

/** The key of a place's name, or of the usual name of the same country or city. */
export const placeKey: (name: string) => string = remember((name) => {
  const key = keyOf(name);
  return canonical.get(key) ?? key;
});
/** The key of a group: singular and plural are one (`Russian`, `Russians`). */
export const groupKey = (name: string): string => fold(name).replace(/(?:men|s)$/, '');

/** Joins mentions of places: the same name, with and without accents and stops, or another name of the same country or city. */
export function joinPlaces(mentions: readonly MentionRow[]): Cluster[] {
  return joinByKey('place', mentions, ({ text }) => placeKey(text));
}

/** Joins mentions of groups. */
export function joinGroups(mentions: readonly MentionRow[]): Cluster[] {
  return joinByKey('group', mentions, ({ text }) => groupKey(text));
}

/** Joins mentions of works, laws and events by their names. */
export function joinOthers(mentions: readonly MentionRow[]): Cluster[] {
  return joinByKey('other', mentions, ({ text }) => keyOf(text));
}
