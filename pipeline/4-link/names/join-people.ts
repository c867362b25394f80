import { indexAt } from '../../common/rows.ts';
import type { MentionRow } from '../../tables.ts';
import type { Cluster } from './clusters.ts';
import { genderOf } from './gender.ts';
import { bareName, fitOf, partsOf, sameFullName, type NameParts } from './person-names.ts';

interface Person extends Cluster {
  parts: NameParts;
  gender: 'female' | 'male' | null;
  /** Where the person was named last by a short name. */
  last: number;
  /** The mentions by full name, in order. */
  named: MentionRow[];
}

const CROWNED = /^(?:emperor|king|pope|prince|princess|queen)$/;

/**
 * Of so many people with one word in their names the last ones are looked at: no text can make the search
 * long.
 */
const MOST_ALIKE = 24;

/** People by every word of their names. */
class People {
  readonly all: Person[] = [];
  #byWord = new Map<string, Person[]>();

  add(mention: MentionRow, parts: NameParts, gender: Person['gender']): Person {
    const person: Person = {
      type: 'person',
      mentions: [mention],
      parts,
      gender,
      last: -Infinity,
      named: [mention],
    };
    this.all.push(person);
    for (const word of new Set(parts.words.map(bareName))) {
      const same = this.#byWord.get(word);
      if (same) same.push(person);
      else this.#byWord.set(word, [person]);
    }
    return person;
  }

  /** Those whose names have a word, in order of first mention. */
  named(word: string): readonly Person[] {
    return (this.#byWord.get(bareName(word)) ?? []).slice(-MOST_ALIKE);
  }
}

/** What the text beside a mention tells of whom it means. */
export interface NameContext {
  /** The title that stands before it (`mrs`), in lower case. */
  titleOf(mention: MentionRow): string | null;
  /** The pronoun that takes it up in its own clause (`Hill said she`), in lower case. */
  pronounOf(mention: MentionRow): string | null;
  /** Whether it is named aside (`a song about Martin Luther King`): it does nothing there. */
  isAside(mention: MentionRow): boolean;
}

/**
 * Joins mentions of people. Full names first, by family name and agreeing given names; then short names, each
 * to the person of that name who was mentioned last before it, or else first after it. Members of one family
 * are kept apart by title (`Mrs Hill`) and by who was named last. Somebody named aside (`Martin Luther King`)
 * is no later `King`, where another of that name is there.
 */
export function joinPeople(
  mentions: readonly MentionRow[],
  { titleOf, pronounOf, isAside }: NameContext,
): Cluster[] {
  const people = new People();
  const shorts: { mention: MentionRow; parts: NameParts }[] = [];
  const sorted = mentions.map((mention) => ({ mention, parts: partsOf(mention.text) }));
  // The longest names first, so that a part of one (`van Dijk`, `García Márquez`) finds the whole.
  const fulls = sorted
    .filter(({ parts }) => parts.words.length > 1)
    .sort((a, b) => b.parts.words.length - a.parts.words.length || a.mention.start - b.mention.start);
  for (const { mention, parts } of fulls) {
    const alike = people.named(parts.last).concat(people.named(parts.words[0]));
    const found =
      alike.findLast((person) => sameFullName(person.parts, parts)) ??
      alike.findLast(
        (person) => person.parts.words.length > parts.words.length && fitOf(parts, person.parts) === 3,
      );
    if (found) {
      found.mentions.push(mention);
      found.named.push(mention);
    } else people.add(mention, parts, genderOf(mention.text, titleOf(mention)));
  }
  for (const person of people.all) person.named.sort((a, b) => a.start - b.start);
  for (const entry of sorted) if (entry.parts.words.length < 2) shorts.push(entry);
  for (const { mention, parts } of shorts) {
    const title = titleOf(mention);
    const own = genderOf('', title);
    const gender = own ?? genderOfPronoun(pronounOf(mention));
    const alike = people.named(parts.last).filter((person) => agrees(person, gender));
    const found = personOf(
      parts,
      mention,
      title !== null && CROWNED.test(title)
        ? alike.filter((person) => isCrowned(person, titleOf))
        : withoutPairs(withoutAsides(alike, isAside), mention),
    );
    if (found) {
      found.mentions.push(mention);
      found.last = mention.start;
    } else people.add(mention, parts, own).last = mention.start;
  }
  for (const person of people.all) person.mentions.sort((a, b) => a.start - b.start);
  return people.all;
}

/** Those who do something in the article, or were meant by the bare name before; all, if none did. */
function withoutAsides(alike: readonly Person[], isAside: NameContext['isAside']): readonly Person[] {
  if (alike.length < 2) return alike;
  const acting = alike.filter(
    ({ last, named }) => last > -Infinity || !named.slice(0, MOST_ALIKE).every(isAside),
  );
  return acting.length > 0 ? acting : alike;
}

const genderOfPronoun = (pronoun: string | null): Person['gender'] =>
  pronoun === null ? null : pronoun === 'she' || pronoun === 'her' ? 'female' : 'male';

const agrees = (person: Person, gender: Person['gender']): boolean =>
  gender === null || person.gender === null || person.gender === gender;

/**
 * `King Hussein` is no other Hussein: kings go by given names. A person is crowned whom any of the names
 * looked at calls so.
 */
const isCrowned = ({ named }: Person, titleOf: (mention: MentionRow) => string | null): boolean =>
  named.slice(0, MOST_ALIKE).some((mention) => CROWNED.test(titleOf(mention) ?? ''));

/** How much more often than others the article must name somebody whom it is about. */
const ABOUT = 2;

/**
 * Of two who were named last, and in one sentence (`her parents, John Hill and Mary Hill`), a bare name means
 * neither, but somebody whom it has meant before, or whom the article names far more often; else nobody.
 */
function withoutPairs(alike: readonly Person[], mention: MentionRow): readonly Person[] {
  if (alike.length < 2) return alike;
  const latest = new Map<Person, MentionRow>();
  for (const person of alike) {
    const named = person.named[indexAt(person.named, mention.start)];
    if (named.start < mention.start) latest.set(person, named);
  }
  const isPaired = (person: Person): boolean =>
    [...latest].some(
      ([other, { sentence }]) => other !== person && sentence === latest.get(person)?.sentence,
    );
  const candidates = alike.filter((person) => person.last > -Infinity || !isPaired(person));
  if (candidates.length === alike.length) return alike;
  const most = Math.max(...alike.map(({ named }) => named.length));
  const main = alike.filter(({ named }) => named.length * ABOUT > most);
  return candidates.length > 0 ? candidates : main.length === 1 ? main : [];
}

function personOf(parts: NameParts, mention: MentionRow, people: readonly Person[]): Person | null {
  let best: Person | null = null;
  let bestRank = -Infinity;
  for (const person of people) {
    const fit =
      person.parts.words.length > 1 ? fitOf(parts, person.parts) : person.parts.last === parts.last ? 3 : 0;
    if (fit === 0) continue;
    // How well the name fits comes first; then who was named last; a person named only later comes last.
    const nearest = person.named[indexAt(person.named, mention.start)].start;
    const before = Math.max(person.last, nearest < mention.start ? nearest : -Infinity);
    const distance = before > -Infinity ? mention.start - before : nearest - mention.start + 1e8;
    const rank = fit * 1e9 - distance;
    if (rank > bestRank) [best, bestRank] = [person, rank];
  }
  return best;
}
