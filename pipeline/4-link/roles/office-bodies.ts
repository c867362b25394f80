import { fold } from '../../common/fold.ts';
import type { MentionRow } from '../../tables.ts';
import type { Affiliation, Names } from './affiliation.ts';
import type { Evidence } from './evidence.ts';

/** What the chamber is called in full that is called the House where it is named alone. */
const HOUSE = 'House of Representatives';
/** So many bodies of an article are looked at. */
const MOST_LOOKED_AT = 200;

/**
 * `Speaker of the House`: the House of that country, by the name that the article has for it, else by the
 * most usual one.
 */
export function wholeBody({ bodies, shown }: Names, name: string): string {
  if (name !== 'House') return name;
  const whole = bodies.slice(0, MOST_LOOKED_AT).find(({ text }) => /^(?:\S+ )?House of \p{Lu}/u.test(text));
  return whole ? shown(whole) : HOUSE;
}

const MINISTER =
  /\bminister (?:of|for) (?:the )?(.+)$|^(?:.*\b(?:deputy|former|first|junior|acting|current) )?(.+) minister$/;
const MINISTRY = /\bministry (?:of|for) (?:the )?(.+)$|^(?:.*\b(?:the) )?(.+) ministry$/;

/** The field of a minister or a ministry: `of …` or `… Minister`. Folded; null for other words. */
function fieldOf(name: string, pattern: RegExp): string | null {
  const found = pattern.exec(fold(name.slice(0, 120)));
  return found && (found[1] ?? found[2]);
}

/** The ministries named, by their fields: the first of each. */
export function ministriesIn(bodies: readonly MentionRow[]): Map<string, MentionRow> {
  const ministries = new Map<string, MentionRow>();
  for (const body of bodies) {
    const field =
      body.type === 'organization' && /ministry/i.test(body.text) ? fieldOf(body.text, MINISTRY) : null;
    if (field !== null && !ministries.has(field)) ministries.set(field, body);
  }
  return ministries;
}

/** `House Speaker`, `Senate Majority Leader`. */
const OF_CHAMBER =
  /\b(Bundestag|Commons|Duma|House|Knesset|Senate) (?:\p{L}+ )?(?:Leader|President|Speaker|Whip)$/iu;

/** The chamber whose office somebody holds by their title. */
export function chamberOf(names: Names, { role }: Evidence): Affiliation | null {
  const found = OF_CHAMBER.exec((role ?? '').slice(0, 120));
  if (found === null) return null;
  const [, chamber] = found;
  const name = chamber === 'Commons' ? 'House of Commons' : wholeBody(names, chamber);
  return /^\p{Lu}/u.test(chamber) ? { name, rank: 2, from: 'words' } : null;
}

/**
 * The ministry of a minister of whom the article says no more, where it names that ministry: `Fisheries
 * Minister [Ann Lee]`, `the Fisheries Ministry`.
 */
export function ministryOf({ ministries, shown }: Names, { role, noun }: Evidence): Affiliation | null {
  const field = role !== null && noun === 'minister' ? fieldOf(role, MINISTER) : null;
  const ministry = field === null ? undefined : ministries.get(field);
  return ministry === undefined ? null : { name: shown(ministry), rank: 2, from: 'known' };
}
