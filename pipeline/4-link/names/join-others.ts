import { foldWord, fold } from '../../common/fold.ts';
import { remember } from '../../common/remember.ts';
import { placeAliases } from '../../lexicons/place-aliases.ts';
import type { MentionRow } from '../../tables.ts';
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

/** Short names that can mean one of several, of which an article often names one alone in full: by key. */
const SHORT_FOR: Readonly<Record<string, readonly string[]>> = {
  congo: ['democratic republic of the congo', 'republic of the congo'],
  korea: ['north korea', 'south korea'],
};

/**
 * The keys of some places’ names; a short one (`Korea`) has the key of the one that it can mean and that is
 * named in full.
 */
export function placeKeys(mentions: readonly MentionRow[]): (name: string) => string {
  const named = new Set(mentions.map(({ text }) => placeKey(text)));
  const whole = new Map<string, string>();
  for (const [short, ones] of Object.entries(SHORT_FOR)) {
    const inFull = ones.filter((one) => named.has(one));
    if (inFull.length === 1) whole.set(short, inFull[0]);
  }
  return (name) => whole.get(placeKey(name)) ?? placeKey(name);
}

/**
 * Joins mentions of places: the same name, with and without accents and stops, or another name of the same
 * country or city (`Korea` where one is named).
 */
export function joinPlaces(mentions: readonly MentionRow[]): Cluster[] {
  const key = placeKeys(mentions);
  return joinByKey('place', mentions, ({ text }) => key(text));
}

/** Joins mentions of groups. */
export function joinGroups(mentions: readonly MentionRow[]): Cluster[] {
  return joinByKey('group', mentions, ({ text }) => groupKey(text));
}

/** Joins mentions of works, laws and events by their names. */
export function joinOthers(mentions: readonly MentionRow[]): Cluster[] {
  return joinByKey('other', mentions, ({ text }) => keyOf(text));
}
