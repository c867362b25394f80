import { foldWord, fold } from '../fold.ts';
import { placeAliases } from '../lexicons/place-aliases.ts';
import type { MentionRow } from '../tables.ts';
import { joinByKey, type Cluster } from './clusters.ts';

const keyOf = (name: string): string => name.split(/\s+/).map(foldWord).join(' ').replace(/^the /, '');
const canonical = new Map<string, string>();
for (const [full, ...others] of placeAliases) for (const name of [full, ...others]) canonical.set(keyOf(name), keyOf(full));

/** Joins mentions of places: the same name, with and without accents and stops, or another name of the same country or city. */
export function joinPlaces(mentions: readonly MentionRow[]): Cluster[] {
  return joinByKey('place', mentions, ({ text }) => canonical.get(keyOf(text)) ?? keyOf(text));
}

/** Joins mentions of groups: singular and plural are one (`Russian`, `Russians`). */
export function joinGroups(mentions: readonly MentionRow[]): Cluster[] {
  return joinByKey('group', mentions, ({ text }) => fold(text).replace(/(?:men|s)$/, ''));
}

/** Joins mentions of works, laws and events by their names. */
export function joinOthers(mentions: readonly MentionRow[]): Cluster[] {
  return joinByKey('other', mentions, ({ text }) => keyOf(text));
}
