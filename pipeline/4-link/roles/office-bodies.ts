import { fold } from '../../common/fold.ts';
import type { Affiliation, Names } from './affiliation.ts';
import type { Evidence } from './evidence.ts';

/** What the chamber is called in full that is called the House where it is named alone. */
const HOUSE = 'House of Representatives';
/** So many bodies of an article are looked at. */
const MOST_LOOKED_AT = 200;

/** `Speaker of the House`: the House of that country, by the name that the article has for it, else by the most usual one. */
export function wholeBody({ bodies, shown }: Names, name: string): string {
  if (name !== 'House') return name;
  const whole = bodies.slice(0, MOST_LOOKED_AT).find(({ text }) => /^(?:\S+ )?House of \p{Lu}/u.test(text));
  return whole ? shown(whole) : HOUSE;
}

/** The field of a ministry: behind `Ministry of`, before `Ministry`; of a minister likewise. Folded; null for other words. */
function fieldOf(name: string, noun: 'minister' | 'ministry'): string | null {
  const words = fold(name.slice(0, 120));
  const behind = new RegExp(`\\b${noun} (?:of|for) (?:the )?(.+)$`).exec(words);
  if (behind) return behind[1];
  const before = new RegExp(`^(?:.*\\b(?:deputy|former|first|junior|acting|current) )?(.+) ${noun}$`).exec(
    words,
  );
  return before ? before[1] : null;
}

/** The ministry of a minister of whom the article says no more, where it names that ministry: `Fisheries Minister [Ann Lee]`, `the Fisheries Ministry`. */
export function ministryOf({ bodies, shown }: Names, { role, noun }: Evidence): Affiliation | null {
  if (role === null || noun !== 'minister') return null;
  const field = fieldOf(role, 'minister');
  if (field === null) return null;
  for (const body of bodies.slice(0, MOST_LOOKED_AT))
    if (body.type === 'organization' && fieldOf(body.text, 'ministry') === field)
      return { name: shown(body), rank: 2, from: 'known' };
  return null;
}
