import { wordClasses } from '../../../2-parse/grammar.ts';
import {
  dimensionNouns,
  dimensions,
  distanceWords,
  measuringNouns,
} from '../../../lexicons/measure-words.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { phraseStops } from '../../../lexicons/phrase-stops.ts';
import { type Figure, isCapital, type Line, lowerAt } from '../figure.ts';
import { readNounPhrase } from '../read/read-noun-phrase.ts';
import {
  isTime,
  phraseEndingAt,
  phraseFrom,
  subjectEndingAt,
  beforeVerb,
  type Phrase,
} from './read-clause.ts';
import { changeOfNoun, wordsOf, type Place, type Told } from './told.ts';

const of = (noun: string, line: Line, phrase: Phrase | null): string =>
  phrase === null ? noun : `${noun} of ${wordsOf(line, phrase)}`;

/**
 * `a 5% drop in sales`, `a 17% survival rate`, `its $7 million report`, `a 48-acre park`: the noun that the
 * figure describes.
 */
export function tellCompounds(place: Place): Told | null {
  const { line, figure } = place;
  const { atoms } = line;
  const next = atoms[figure.last];
  if (next?.kind !== 'word' || !canDescribe(figure) || isNoNoun(next.lower)) return null;
  const phrase = readNounPhrase(line, figure.last, false) ?? readNounPhrase(line, figure.last, true);
  if (phrase === null || phrase.first !== figure.last) return null;
  if (!isAttributive(place) && !isDescribed(place, phrase)) return null;
  const change = changeOfNoun(atoms[phrase.last - 1].lower);
  if (change !== null) return changed(line, phrase, change);
  const noun = changeOfNoun(next.lower);
  if (noun !== null) return changed(line, { first: phrase.first, last: phrase.first + 1 }, noun);
  return { measure: wordsOf(line, whole(line, phrase)), change: null };
}

const canDescribe = ({ kind, counted, signs }: Figure): boolean =>
  kind !== 'cardinal' && kind !== 'ordinal' && counted === null && !signs.includes('multiple');

const NO_NOUNS = setOf(`
  ago, ahead, altogether, annually, apart, away, cash, deep, east, high, higher, less, long, lower, more,
  north, northeast, northwest, off, old, south, southeast, southwest, tall, thick, total, west, wide
`);
const isNoNoun = (lower: string): boolean => NO_NOUNS.has(lower) || isTime(lower) || phraseStops.has(lower);

/** Whether an article, a hyphen or the like shows that the figure describes the noun behind it. */
function isAttributive({ line, figure, lead }: Place): boolean {
  const { atoms } = line;
  const { lower } = atoms[figure.first];
  return (
    lead.determined ||
    lower === 'a' ||
    lower === 'an' ||
    atoms[figure.last].joint === 'hyphen' ||
    atoms[figure.last - 1].joint === 'hyphen'
  );
}

/**
 * Whether the word behind is a noun that the figure describes: any behind a unit in the singular; behind a
 * share or sum none that can be its verb.
 */
function isDescribed({ line, figure, lead }: Place, { first, last }: Phrase): boolean {
  const { atoms } = line;
  const { lower } = atoms[first];
  if (/(?:ing|ly|er)$/.test(lower) || figure.kind === 'ratio') return false;
  if (figure.kind === 'quantity') return !atoms[first - 1].lower.endsWith('s');
  if (isCapital(line, atoms[first])) return false;
  const head = atoms[last - 1].lower;
  if (measuringNouns.has(head) || changeOfNoun(head) !== null || ABSTRACT.test(head)) return true;
  return !opensClause(line, lead.at) && !wordClasses(head).some((name) => NO_HEADS.has(name));
}
const ABSTRACT = /(?:tion|sion|ment|ance|ence|ty|ness|ship)$/;
const NO_HEADS = setOf('Adjective, Adverb, Infinitive, PastTense, PresentTense, Verb');

/** Whether what stands behind an atom is a subject: `40% agree`, `and 40% agree`. */
const opensClause = ({ atoms }: Line, at: number): boolean =>
  at < 0 || atoms[at].kind === 'symbol' || CLAUSES.has(atoms[at].lower);
const CLAUSES = setOf('and, but, nor, or, that, when, where, while');

/** `approval rating` is whole; `space set aside` ends before its participle. */
function whole(line: Line, { first, last }: Phrase): Phrase {
  const { atoms } = line;
  if (last - first > 1 && PARTICIPLES.has(atoms[last - 1].lower)) return { first, last: last - 1 };
  return measuringNouns.has(lowerAt(line, last)) ? { first, last: last + 1 } : { first, last };
}
const PARTICIPLES = setOf('cut, hit, put, set, shut, spread');

/** `drop in sales` is of sales; `sales drop` too; a bare `drop` is of what the clause does not say here. */
export function changed(line: Line, phrase: Phrase, change: Figure['change']): Told {
  const { atoms } = line;
  const preposition = lowerAt(line, phrase.last);
  if (preposition === 'in' || preposition === 'of') {
    const inner = phraseFrom(line, phrase.last + 1, Math.min(atoms.length, phrase.last + 12));
    if (inner !== null) return { measure: wordsOf(line, inner), change };
  }
  const head = phrase.last - 1;
  const kind = { first: phrase.first, last: head };
  return { measure: head > phrase.first && !isAdjectives(line, kind) ? wordsOf(line, kind) : null, change };
}

/** `a major gain`, `a sharp drop`: no word says of what. */
const isAdjectives = (line: Line, { first, last }: Phrase): boolean =>
  line.atoms
    .slice(first, last)
    .every(({ lower }) => wordClasses(lower).some((name) => name === 'Adjective' || name === 'Superlative'));

/**
 * `a 2,000 km long pipeline`, `The tower is 90 metres tall`, `particles under 2 microns in diameter`, `waves
 * over 30 feet high`.
 */
export function tellDimensions({ line, figure, lead }: Place): Told | null {
  if (figure.kind !== 'quantity') return null;
  const { atoms } = line;
  const next = lowerAt(line, figure.last);
  const noun =
    next === 'in' && dimensionNouns.has(lowerAt(line, figure.last + 1))
      ? atoms[figure.last + 1].lower
      : dimensions[next];
  if (noun === undefined) return null;
  const behind = next === 'in' ? null : readNounPhrase(line, figure.last + 1, false);
  return { measure: of(noun, line, behind ?? thingBefore(line, lead.at)), change: null };
}

/** What is measured, before the figure: the noun itself, or the subject of `is`. */
function thingBefore(line: Line, at: number): Phrase | null {
  if (at < 0) return null;
  const { at: end } = beforeVerb(line, at + 1);
  return end < at ? subjectEndingAt(line, end) : phraseEndingAt(line, at);
}

/**
 * `five miles from the border`, `90 km south of the coast`, `50 metres apart`: a distance, with what it is
 * from.
 */
export function tellDistances({ line, figure }: Place): Told | null {
  if (figure.kind !== 'quantity' || figure.unit?.si?.name !== 'metre') return null;
  const { atoms } = line;
  let at = figure.last;
  if (lowerAt(line, at) === '(') while (at < atoms.length && atoms[at++].lower !== ')');
  const direction = lowerAt(line, at);
  if (direction === 'of' && lowerAt(line, at + 1) === 'each') return { measure: 'distance', change: null };
  if (!distanceWords.has(direction)) return null;
  const link = direction === 'from' ? at : at + 1;
  if (lowerAt(line, link) !== 'from' && lowerAt(line, link) !== 'of')
    return { measure: 'distance', change: null };
  const place = phraseFrom(line, link + 1, Math.min(atoms.length, link + 9));
  return { measure: place === null ? 'distance' : `distance from ${wordsOf(line, place)}`, change: null };
}
