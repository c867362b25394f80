import { irregularPlurals, phraseStops, phraseVerbs } from '../../../lexicons/phrase-stops.ts';
import { wordClasses } from '../../../2-parse/grammar.ts';
import { isIn, type Atom, type Line } from '../figure.ts';
import {
  IS_VERBAL,
  NOUN_VERB,
  NUMBER_WORD,
  PHRASE_OPENER,
  PHRASE_STOP,
  PHRASE_VERB,
} from './word-classes.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/** Longest noun phrase, in words. */
const LONGEST = 8;

/**
 * Whether a word in lower case looks like a plural noun: `troops`, `people`, `cities`; not `was`, `glass`,
 * `crisis`, `various`.
 */
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
  if (isIn(PHRASE_STOP, atom))
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
    (isIn(PHRASE_VERB, atom) || (!isPlural(atom.lower) && line.vocabulary.fact(atom.type, IS_VERBAL))) &&
    !followedByNoun(line, at) &&
    !isCapitalWord(line, atom)
  );
}

/** `US` and `WHO` are no pronouns. */
const isAcronym = (line: Line, atom: Atom): boolean => {
  const text = line.text.slice(atom.start, atom.end);
  return text.length > 1 && text === text.toUpperCase();
};

const isCapitalWord = (line: Line, atom: Atom): boolean => line.text[atom.start] !== atom.lower[0];

const followedByNoun = (line: Line, at: number): boolean =>
  line.atoms[at]?.joint === 'hyphen' || line.atoms[at + 1]?.joint === 'hyphen';

/** A noun phrase: atoms `first` up to, not including, `last`. */
export interface Phrase {
  first: number;
  last: number;
}

/**
 * The noun phrase that begins at an atom: the head and the modifiers before it, as far as they can be told
 * without a tagger.
 *
 * `North Korean troops in Russia` gives `North Korean troops`; `people died` gives `people`; `other suspected
 * cases` the whole.
 * With `many` the head is the last plural of the run, if there is one; a run without one ends at the first
 * verb-like word.
 */
export function readNounPhrase(line: Line, at: number, many: boolean): Phrase | null {
  const first = behindOpeners(line, at);
  const run = readRun(line, first);
  if (run.last === first || (many && run.plural < 0)) return null;
  const last = many ? run.plural + 1 : singularEnd(line, first, run.last);
  if (last <= first || (last - first === 1 && isBareModifier(line.atoms[first].lower))) return null;
  return { first: isGenitive(line, at, first, last) ? first - 1 : first, last };
}

/** Behind at most three words such as `the` and `other`. */
function behindOpeners({ atoms }: Line, at: number): number {
  let first = at;
  while (atoms[first]?.kind === 'word' && isIn(PHRASE_OPENER, atoms[first]) && first < at + 3) first++;
  return first;
}

/** "the world's visors": the article belongs to the genitive. */
const isGenitive = ({ atoms }: Line, at: number, first: number, last: number): boolean =>
  first > at &&
  ARTICLES.has(atoms[first - 1].lower) &&
  atoms.slice(first, last - 1).some((atom) => atom.kind === 'possessive');
const ARTICLES = setOf('her, his, its, my, our, the, their');

/**
 * The words that may belong to a phrase: up to which atom, and the last plural among them; -1 if there is
 * none.
 */
function readRun(line: Line, first: number): { last: number; plural: number } {
  let plural = -1;
  let last = first;
  for (; last < line.atoms.length && last - first < LONGEST; last++) {
    if (isInside(line, last, first)) continue;
    if (endsRun(line, last, first, plural)) break;
    if (isHead(line, last)) plural = last;
  }
  return { last, plural };
}

/** A possessive, or the digits of a name. */
const isInside = (line: Line, at: number, first: number): boolean =>
  line.atoms[at].kind === 'possessive' ||
  (line.atoms[at].kind === 'digits' && at > first && startsName(line, at - 1));

/** Whether a phrase with its last plural at `plural` ends before an atom. */
function endsRun(line: Line, at: number, first: number, plural: number): boolean {
  const atom = line.atoms[at];
  if (endsPhrase(line, at, first)) return plural >= 0 || at === first || !joinsAdjectives(line, at);
  if (isIn(NUMBER_WORD, atom)) return true;
  if (plural < 0) return false;
  if (isHead(line, at)) return !mayDescribe(line, plural, at);
  return looksVerbal(atom.lower) || isIn(NOUN_VERB, atom);
}

/** "4.3m digital and physical sales": two adjectives before one noun. */
const joinsAdjectives = (line: Line, at: number): boolean =>
  (line.atoms[at].lower === 'and' || line.atoms[at].lower === 'or') && pluralSoon(line, at + 1);

/** Whether an atom is a plural that can end the phrase: `troops`, `MPs`, the `ups` of `start-ups`. */
function isHead(line: Line, at: number): boolean {
  const atom = line.atoms[at];
  if (line.atoms[at + 1]?.kind === 'possessive') return false;
  return (
    isPlural(atom.lower) ||
    isPluralAcronym(line, atom) ||
    (atom.joint === 'hyphen' && /^[a-z]{2}s$/.test(atom.lower))
  );
}

/** "Rovers fans", "police officers": the first plural only describes. */
const mayDescribe = (line: Line, plural: number, at: number): boolean =>
  startsName(line, at) ||
  startsName(line, plural) ||
  line.atoms[at].joint === 'hyphen' ||
  ADJUNCTS.has(line.atoms[plural].lower);

/**
 * A participle, adjective or superlative by itself names nothing: `one predicted`, `one national`, `two of
 * the largest`.
 */
const isBareModifier = (lower: string): boolean =>
  lower.length > 4 && (lower.endsWith('ed') || /(?:[^r]est|iest)$/.test(lower) || isAdjective(lower));

const ADJUNCTS = setOf('crew, data, fish, cattle, infantry, media, police, poultry, staff');

/** `CDs`, `MPs`. */
const isPluralAcronym = (line: Line, atom: Atom): boolean =>
  /^[A-Z]{2,}s$/.test(line.text.slice(atom.start, atom.end));

/** Whether a plural noun follows within three words, with nothing between that ends a phrase. */
function pluralSoon(line: Line, at: number): boolean {
  for (let i = at; i < Math.min(line.atoms.length, at + 3); i++) {
    if (endsPhrase(line, i, i) || isIn(NUMBER_WORD, line.atoms[i])) return false;
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

/**
 * The head of `one proposal asks` is the last word before a verb-like one; `one sticking point` and `one
 * common saying` go on.
 */
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
