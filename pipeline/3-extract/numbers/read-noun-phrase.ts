import {
  irregularPlurals,
  phraseNounVerbs,
  phraseOpeners,
  phraseStops,
  phraseVerbs,
} from '../../lexicons/phrase-stops.ts';
import { wordClasses } from '../../2-parse/grammar.ts';
import { numberWords } from '../../lexicons/number-words.ts';
import type { Atom, Line } from './figure.ts';
import { setOf } from '../../lexicons/read-list.ts';

const wordValue = (atom: Atom): number | undefined =>
  Object.hasOwn(numberWords, atom.lower) ? numberWords[atom.lower] : undefined;

/** Longest noun phrase, in words. */
const LONGEST = 8;

/** Whether a word in lower case looks like a plural noun: `troops`, `people`, `cities`; not `was`, `glass`, `crisis`, `various`. */
export function isPlural(lower: string): boolean {
  if (irregularPlurals.has(lower)) return true;
  if (phraseStops.has(lower) || phraseVerbs.has(lower)) return false;
  return (
    lower.length > 3 &&
    lower.endsWith('s') &&
    !lower.endsWith('ss') &&
    !lower.endsWith('us') &&
    !lower.endsWith('is')
  );
}

/** Adverbs and participles behind which no noun comes. */
function endsPhrase(line: Line, at: number, first: number): boolean {
  const atom = line.atoms[at];
  if (atom.kind !== 'word') return true;
  if (phraseStops.has(atom.lower))
    return !isAcronym(line, atom) && line.atoms[at + 1]?.joint !== 'hyphen' && atom.joint !== 'hyphen'; // "would-be robbers"
  if (
    at > first &&
    /^(?:last|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(atom.lower) &&
    atom.joint === 'space'
  )
    return true;
  return (
    at > first &&
    !line.atoms[at - 1].lower.endsWith('ly') &&
    (phraseVerbs.has(atom.lower) ||
      (!isPlural(atom.lower) && wordClasses(atom.lower).some((name) => VERBAL.has(name)))) &&
    !followedByNoun(line, at) &&
    !isCapitalWord(line, atom)
  );
}

/** `US` and `WHO` are no pronouns. */
const isAcronym = (line: Line, atom: Atom): boolean => {
  const text = line.text.slice(atom.start, atom.end);
  return text.length > 1 && text === text.toUpperCase();
};

const VERBAL = setOf(`
  PastTense, PresentTense, Copula, Modal, Auxiliary, Adverb, Preposition, Conjunction, Pronoun
`);
const isCapitalWord = (line: Line, atom: Atom): boolean => line.text[atom.start] !== atom.lower[0];

const followedByNoun = (line: Line, at: number): boolean =>
  line.atoms[at]?.joint === 'hyphen' || line.atoms[at + 1]?.joint === 'hyphen';

/** A noun phrase: atoms `first` up to, not including, `last`. */
export interface Phrase {
  first: number;
  last: number;
}

/**
 * The noun phrase that begins at an atom: the head and the modifiers before it, as far as they can be told without a tagger.
 *
 * `North Korean troops in Russia` gives `North Korean troops`; `people died` gives `people`; `other suspected cases` the whole.
 * With `many` the head is the last plural of the run, if there is one; a run without one ends at the first verb-like word.
 */
export function readNounPhrase(line: Line, at: number, many: boolean): Phrase | null {
  const { atoms } = line;
  let first = at;
  while (atoms[first]?.kind === 'word' && phraseOpeners.has(atoms[first].lower) && first < at + 3) first++;
  let last = first;
  let plural = -1;
  while (last < atoms.length && last - first < LONGEST) {
    const atom: Atom = atoms[last];
    if (
      atom.kind === 'possessive' ||
      (atom.kind === 'digits' && last > first && startsName(line, last - 1))
    ) {
      last++;
      continue;
    }
    if (endsPhrase(line, last, first)) {
      // "4.3m digital and physical sales": two adjectives before one noun.
      if (
        plural >= 0 ||
        last === first ||
        (atom.lower !== 'and' && atom.lower !== 'or') ||
        !pluralSoon(line, last + 1)
      )
        break;
      last++;
      continue;
    }
    if (wordValue(atom) !== undefined) break;
    if (
      (isPlural(atom.lower) ||
        isPluralAcronym(line, atom) ||
        (atom.joint === 'hyphen' && /^[a-z]{2}s$/.test(atom.lower))) &&
      atoms[last + 1]?.kind !== 'possessive'
    ) {
      // "Rovers fans", "police officers": the first plural only describes.
      if (
        plural >= 0 &&
        !startsName(line, last) &&
        !startsName(line, plural) &&
        atoms[last].joint !== 'hyphen' &&
        !ADJUNCTS.has(atoms[plural].lower)
      )
        break;
      plural = last;
    } else if (plural >= 0 && (looksVerbal(atom.lower) || phraseNounVerbs.has(atom.lower))) break;
    last++;
  }
  if (last === first) return null;
  if (many && plural >= 0) last = plural + 1;
  else if (!many) last = singularEnd(line, first, last);
  if (many && plural < 0) return null;
  if (last <= first || (last - first === 1 && isBareModifier(atoms[first].lower))) return null;
  // "the world's visors": the article belongs to the genitive.
  const genitive =
    first > at &&
    /^(?:the|its|his|her|their|our|my)$/.test(atoms[first - 1].lower) &&
    atoms.slice(first, last - 1).some((atom) => atom.kind === 'possessive');
  return { first: genitive ? first - 1 : first, last };
}

/** A participle, adjective or superlative by itself names nothing: `one predicted`, `one national`, `two of the largest`. */
const isBareModifier = (lower: string): boolean =>
  lower.length > 4 && (lower.endsWith('ed') || /(?:[^r]est|iest)$/.test(lower) || isAdjective(lower));

const ADJUNCTS = setOf('crew, data, fish, cattle, infantry, media, police, poultry, staff');

/** `CDs`, `MPs`. */
const isPluralAcronym = (line: Line, atom: Atom): boolean =>
  /^[A-Z]{2,}s$/.test(line.text.slice(atom.start, atom.end));

/** Whether a plural noun follows within three words, with nothing between that ends a phrase. */
function pluralSoon(line: Line, at: number): boolean {
  for (let i = at; i < Math.min(line.atoms.length, at + 3); i++) {
    if (endsPhrase(line, i, i) || wordValue(line.atoms[i]) !== undefined) return false;
    if (isPlural(line.atoms[i].lower)) return i > at;
  }
  return false;
}

const startsName = (line: Line, at: number): boolean => {
  const head = line.text[line.atoms[at].start];
  return head !== head.toLowerCase();
};

const looksVerbal = (lower: string): boolean =>
  lower.length > 4 && (lower.endsWith('ed') || lower.endsWith('ing'));

/** The head of `one proposal asks` is the last word before a verb-like one; `one sticking point` and `one common saying` go on. */
function singularEnd(line: Line, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const { lower, joint } = line.atoms[i];
    if (joint === 'hyphen') continue;
    if (isPlural(lower) && !startsName(line, i)) return i;
    if (lower.length > 4 && lower.endsWith('ed') && !line.atoms[i - 1].lower.endsWith('ly')) return i;
    if (lower.length > 4 && lower.endsWith('ing') && i === last - 1 && !isAdjective(line.atoms[i - 1].lower))
      return i;
  }
  return last;
}

const isAdjective = (lower: string): boolean => wordClasses(lower).includes('Adjective');
