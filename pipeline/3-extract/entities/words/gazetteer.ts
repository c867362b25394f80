import { cities } from '../../../lexicons/cities.ts';
import { clubs } from '../../../lexicons/clubs.ts';
import { companies } from '../../../lexicons/companies.ts';
import { countries } from '../../../lexicons/countries.ts';
import { demonyms } from '../../../lexicons/demonyms.ts';
import { givenNamesFemale } from '../../../lexicons/given-names-female.ts';
import { givenNamesMale } from '../../../lexicons/given-names-male.ts';
import { localeCountries } from '../../../lexicons/locale-names.generated.ts';
import { media } from '../../../lexicons/media.ts';
import { nameParticles } from '../../../lexicons/name-particles.ts';
import { organizationHeads } from '../../../lexicons/organization-heads.ts';
import { organizations } from '../../../lexicons/organizations.ts';
import { personRoles } from '../../../lexicons/person-roles.ts';
import { personTitles } from '../../../lexicons/person-titles.ts';
import { placeHeads } from '../../../lexicons/place-heads.ts';
import { regions } from '../../../lexicons/regions.ts';
import { surnames } from '../../../lexicons/surnames.ts';
import { foldWord } from '../../../common/fold.ts';

/** The lists, each one bit of a mask. A word or phrase can stand in several. */
export const LISTS = {
  country: 1 << 0,
  city: 1 << 1,
  region: 1 << 2,
  demonym: 1 << 3,
  organization: 1 << 4,
  media: 1 << 5,
  company: 1 << 6,
  club: 1 << 7,
  title: 1 << 8,
  given: 1 << 9,
  surname: 1 << 10,
  particle: 1 << 11,
  organizationHead: 1 << 12,
  placeHead: 1 << 13,
  role: 1 << 14,
} as const;

const phrases = new Map<string, number>();
/** Length in words of the longest entry of several words that begins with a word. */
const longest = new Map<string, number>();

/**
 * Entries of letters alone need no cutting and folding: nearly all do not, and a start reads ten thousand.
 */
const PLAIN = /^[A-Za-z ]+$/;

/** The words of an entry as the parser would cut it (`Moody ’s`), folded, between blanks. */
const keyOf = (entry: string): string =>
  PLAIN.test(entry)
    ? entry.toLowerCase()
    : (entry.replace(/['’]s(?= |$)/g, ' $&').match(/[\p{L}\p{N}.'’-]+|\S/gu) ?? []).map(foldWord).join(' ');

function add(bit: number, entries: readonly string[]): void {
  for (const entry of entries) {
    const key = keyOf(entry);
    phrases.set(key, (phrases.get(key) ?? 0) | bit);
    const end = key.indexOf(' ');
    if (end < 0) continue;
    const first = key.slice(0, end);
    const length = key.split(' ').length;
    if (length > (longest.get(first) ?? 0)) longest.set(first, length);
  }
}

add(LISTS.country, countries);
add(LISTS.country, localeCountries);
add(LISTS.city, cities);
add(LISTS.region, regions);
add(LISTS.demonym, demonyms);
add(LISTS.organization, organizations);
add(LISTS.media, media);
add(LISTS.company, companies);
add(LISTS.club, clubs);
add(LISTS.title, personTitles);
add(LISTS.given, givenNamesFemale);
add(LISTS.given, givenNamesMale);
add(LISTS.surname, surnames);
add(LISTS.particle, nameParticles);
add(LISTS.organizationHead, organizationHeads);
add(LISTS.placeHead, placeHeads);
add(LISTS.role, personRoles);

/** The lists that a folded word or phrase stands in, as a mask. */
export function listsOf(folded: string): number {
  return phrases.get(folded) ?? 0;
}

/**
 * The longest number of words of any entry of several words that begins with a folded word; 0 if none does.
 */
export function longestFrom(folded: string): number {
  return longest.get(folded) ?? 0;
}
