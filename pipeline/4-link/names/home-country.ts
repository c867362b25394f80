import { countries } from '../../lexicons/countries.ts';
import { demonymCountries } from '../../lexicons/demonym-countries.ts';
import type { MentionRow } from '../../tables.ts';
import { placeKey } from './join-others.ts';

const countryKeys = new Set(countries.map(placeKey));
/** Whether a name is one of a country. */
export const isCountry = (name: string): boolean => countryKeys.has(placeKey(name));
/** Of the countries that an article speaks of, one is its own from this share on. */
const LEAST_SHARE = 0.75;
const LEAST_COUNT = 2;

/**
 * The country that an article is about: that of nearly all names of countries, of their peoples and of their
 * institutions (`Chilean`, `Chile Post`). Null where it speaks of several.
 */
export function countryOf(
  mentions: readonly MentionRow[],
  shown: (mention: MentionRow) => string,
): string | null {
  const counts = new Map<string, { name: string; count: number }>();
  let all = 0;
  for (const mention of mentions) {
    const name = countryIn(mention);
    if (name === null) continue;
    all++;
    const key = placeKey(name);
    const known = counts.get(key) ?? { name, count: 0 };
    known.count++;
    if (mention.type === 'place') known.name = shown(mention);
    counts.set(key, known);
  }
  for (const { name, count } of counts.values())
    if (count >= LEAST_COUNT && count >= all * LEAST_SHARE) return name;
  return null;
}

function countryIn({ type, text }: MentionRow): string | null {
  if (type === 'person' || type === 'other') return null;
  if (type === 'place') return countryKeys.has(placeKey(text)) ? text : null;
  const people = text.replace(/s$/, '');
  if (Object.hasOwn(demonymCountries, people)) return demonymCountries[people];
  const first = text.split(' ', 1)[0].replace(/['’]s?$/u, '');
  if (Object.hasOwn(demonymCountries, first)) return demonymCountries[first];
  return countryKeys.has(placeKey(first)) ? first : null;
}
