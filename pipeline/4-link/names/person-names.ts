import { fold } from '../../common/fold.ts';
import { nicknames } from '../../lexicons/nicknames.ts';
import { nameParticles } from '../../lexicons/name-particles.ts';

/**
 * A person's name in parts, folded: given names and initials, then the family name with its particles (`van
 * der Berg`).
 */
export interface NameParts {
  given: string[];
  family: string;
  /** The last word alone, without `al-`. */
  last: string;
  words: string[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|qc|kc|mp|obe|cbe|mbe)$/;
const particles = new Set(nameParticles);
const fullNames = new Map<string, Set<string>>();
for (const [short, ...full] of nicknames) fullNames.set(fold(short), new Set(full.map(fold)));

/** A word of a name without its Arabic article: `al-Assad` and `Assad` are one. */
export const bareName = (word: string): string =>
  word.replace(/^(?:al|el|as|ar|an|ash|ad)-(?=\p{L}{3})/u, '');

/**
 * The parts of a person's name; a name of one word has no given names. Nicknames in marks (`John “Jack”
 * Hill`) are left out.
 */
export function partsOf(name: string): NameParts {
  const words = fold(name.replace(/["“”][^"“”]*["“”]/g, ' '))
    .replaceAll('.', ' ')
    .split(/[\s,]+/)
    .filter((word) => word && !SUFFIX.test(word));
  let from = words.length - 1;
  while (from > 0 && particles.has(words[from - 1])) from--;
  const family = words.slice(from).join(' ');
  return {
    given: words.slice(0, Math.max(from, 0)),
    family,
    last: bareName(words[words.length - 1] ?? ''),
    words,
  };
}

/** Whether two given names can be one: equal, an initial of the other, or its short form. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return fullNames.get(a)?.has(b) === true || fullNames.get(b)?.has(a) === true;
}

const within = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  for (const word of long) if (at < short.length && bareName(word) === bareName(short[at])) at++;
  return at === short.length;
};

/**
 * Whether two full names can be one person's: the same family name and given names that do not contradict
 * each other (`Donald J. Trump` and `Donald Trump`), or all words of the one in the other. Not: `Bill Hill`
 * and `Hillary Hill`.
 */
export function sameFullName(a: NameParts, b: NameParts): boolean {
  if (a.words.join(' ') === b.words.join(' ')) return true;
  if (a.last === b.last && a.given.length && b.given.length) return sameGiven(a.given[0], b.given[0]);
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return short.words.length > 1 && short.words.length < long.words.length && within(short.words, long.words);
}

/**
 * How well a short name fits a full one: 3 by family name, 2 by the first word of a name whose family name
 * leads (`Kim Jong Un`), 1 by given name, 0 not at all.
 */
export function fitOf(short: NameParts, full: NameParts): number {
  if (short.given.length === 0) {
    if (short.last === full.last || short.family === full.family) return 3;
    if (full.family.endsWith(` ${short.family}`)) return 3;
    if (full.words.length > 2 && short.last === full.words[0] && short.last.length < 7) return 2;
    if (full.words.length > 2 && full.words.slice(1, -1).some((word) => bareName(word) === short.last))
      return 1;
    return full.given[0] === short.family ? 1 : 0;
  }
  return full.words.join(' ').endsWith(` ${short.words.join(' ')}`) ||
    full.words.join(' ').startsWith(`${short.words.join(' ')} `)
    ? 3
    : 0;
}
