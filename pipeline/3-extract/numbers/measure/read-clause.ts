import { wordFact } from '../../../2-parse/words/word-classes.ts';
import { readList, setOf } from '../../../lexicons/read-list.ts';
import { measuringNouns, totalNouns } from '../../../lexicons/measure-words.ts';
import { wordClasses } from '../../../2-parse/grammar.ts';
import { type Atom, type Figure, isCapital, isIn, type Line, lowerAt } from '../figure.ts';
import { PHRASE_OPENER, PHRASE_STOP, PHRASE_VERB } from '../read/word-classes.ts';
import { longestBefore } from '../refine/refine-hedges.ts';

/** What stands before a figure, once hedges, articles and one preposition are taken away. */
export interface Lead {
  /** Index of the last atom before all that; -1 at the head of a sentence. */
  at: number;
  /** The preposition (`to`, `of`, `below`), or an empty string. */
  preposition: string;
  /** Whether an article or a possessive stands before the figure: `a 5% drop`. */
  determined: boolean;
}

const DETERMINERS = setOf(
  `a, an, another, any, each, every, her, his, its, my, our, the, their, this, your, 's`,
);
const FILLERS = setOf(`
  additional, combined, currently, estimated, extra, full, further, just, maximum, mere, minimum, only,
  record, reported, some, staggering, still, total, whopping
`);
const PREPOSITIONS = setOf(
  'above, around, as, at, below, between, beyond, by, for, from, near, of, over, to, under, with',
);
const COMPARISONS = setOf('above, around, at, below, between, beyond, near, over, under');

/** Reads what stands before a figure. */
export function readLead(line: Line, figure: Figure): Lead {
  const lead: Lead = { at: figure.first - 1, preposition: '', determined: false };
  skipFillers(line, lead);
  const word = lowerAt(line, lead.at);
  if (PREPOSITIONS.has(word) && line.atoms[lead.at].kind === 'word') {
    lead.preposition ||= word;
    if (lead.preposition !== word && !COMPARISONS.has(word)) lead.preposition = word;
    lead.at--;
    skipFillers(line, lead);
  }
  skipTotal(line, lead);
  return lead;
}

/**
 * Passes hedges, articles and the like; a hedge that is a comparison (`below`) is kept as the preposition.
 */
function skipFillers(line: Line, lead: Lead): void {
  const { atoms } = line;
  for (; lead.at >= 0; lead.at--) {
    const { lower } = atoms[lead.at];
    const hedge = longestBefore(line, lead.at, 0);
    if (hedge !== null) {
      if (COMPARISONS.has(lower)) lead.preposition ||= lower;
      lead.at = hedge.first;
    } else if (lower === 'as' && lowerAt(line, lead.at - 2) === 'as')
      lead.at -= 2; // "as high as"
    else if (DETERMINERS.has(lower)) lead.determined = true;
    else if (!FILLERS.has(lower)) return;
  }
}

/** `a total of 39`, `an average of 5%`: the figure stands as if they were not there. */
function skipTotal(line: Line, lead: Lead): void {
  if (lead.preposition !== 'of' || !totalNouns.has(lowerAt(line, lead.at))) return;
  lead.at--;
  lead.preposition = '';
  skipFillers(line, lead);
  lead.determined = false;
  const before = lowerAt(line, lead.at);
  if (!PREPOSITIONS.has(before)) return;
  lead.preposition = before;
  lead.at--;
}

const CLAUSE_OPENERS = setOf(`
  although, as, because, before, if, once, since, so, than, that, though, unless, until, when, where,
  whereas, whether, which, while, who, whom, whose
`);
const FINITE = setOf('Auxiliary, Copula, Modal, PastTense');
/** Whether compromise's lexicon knows a form as a verb with a tense. */
const IS_TENSED = wordFact('tensed', (_, lower) => wordClasses(lower).some((name) => FINITE.has(name)));
const AUXILIARIES = setOf(`
  also, are, be, been, being, believed, could, did, do, does, estimated, expected, forecast, had, has,
  have, is, likely, may, might, must, now, predicted, projected, said, set, should, since, then,
  thought, to, was, were, will, would
`);
const NEGATIONS = setOf('never, no, nor, not');

/** Whether an atom ends the clause that is read: a mark, a word that opens a clause, a verb with a tense. */
export function isBoundary(line: Line, at: number): boolean {
  const atom = line.atoms[at];
  if (atom.kind === 'symbol') return !'%&/$€£.’'.includes(atom.lower);
  return atom.kind === 'word' && (CLAUSE_OPENERS.has(atom.lower) || isFinite(line, at));
}

/**
 * Whether a word is a verb with a tense, as far as that shows: not the participle of `the estimated cost`.
 */
export function isFinite(line: Line, at: number): boolean {
  const { lower } = line.atoms[at];
  if ((isCapital(line, line.atoms[at]) && at > 0) || DETERMINERS.has(lowerAt(line, at - 1))) return false;
  const tensed =
    isIn(PHRASE_VERB, line.atoms[at]) ||
    HAVE.has(lower) ||
    line.vocabulary.fact(line.atoms[at].type, IS_TENSED);
  const participle = lower.endsWith('ed') && lower.length > 4;
  if (!tensed && !participle) return false;
  if (participle && at > 0 && REDUCED.has(lowerAt(line, at + 1)) && line.atoms[at - 1].kind === 'word')
    return false;
  return !participle || !standsInPhrase(line, at);
}
/** Behind a participle these show a phrase about the noun before it: `deaths linked to the virus`. */
const REDUCED = setOf('among, as, at, between, by, during, for, from, in, on, since, to, until, with');
const HAVE = setOf('had, has, have');

/**
 * Whether a participle belongs to the noun behind it: `an estimated cost`, `increased sales`, `maximum
 * sustained winds`.
 */
function standsInPhrase(line: Line, at: number): boolean {
  const before = line.atoms[at - 1];
  const next = line.atoms[at + 1];
  if (next?.kind !== 'word' || isIn(PHRASE_STOP, next)) return false;
  return before === undefined || before.kind === 'symbol' || opensPhrase(before) || isAdjective(before.lower);
}
const opensPhrase = (atom: Atom): boolean =>
  DETERMINERS.has(atom.lower) ||
  isIn(PHRASE_OPENER, atom) ||
  PHRASE_PREPOSITIONS.has(atom.lower) ||
  HAVE.has(atom.lower);
const isAdjective = (lower: string): boolean =>
  wordClasses(lower).some((name) => name === 'Adjective' || name === 'Superlative');

/** The auxiliaries and adverbs before a verb: the index of the atom before them, and whether they deny it. */
export function beforeVerb(line: Line, verb: number): { at: number; denied: boolean } {
  let at = verb - 1;
  let denied = false;
  for (; at >= 0; at--) {
    const { lower, kind } = line.atoms[at];
    if (kind !== 'word') break;
    if (NEGATIONS.has(lower) || lower.endsWith("n't") || lower.endsWith('n’t')) denied = true;
    else if (!AUXILIARIES.has(lower) && !(lower.endsWith('ly') && lower.length > 4)) break;
  }
  return { at, denied };
}

const PHRASE_PREPOSITIONS = setOf(
  'among, at, between, by, during, for, from, in, of, on, over, per, to, with',
);
/** Words that no phrase begins or ends with, beside the stops of noun phrases. */
const TIMES = new Set(
  readList(`
  afternoon, annually, april, august, autumn, century, day, days, december, decade, earlier, evening,
  february, friday, january, july, june, last, later, monday, month, monthly, months, morning, next,
  november, october, overnight, past, period, previous, quarter, quarters, recent, saturday, season,
  september, spring, summer, sunday, thursday, time, today, tomorrow, tuesday, wednesday, week, weekly,
  weeks, winter, year, years, yesterday
`),
);
export const isTime = (lower: string): boolean => TIMES.has(lower);
const PRONOUNS = setOf(`
  anyone, each, everyone, he, her, him, his, i, it, its, many, most, neither, one, others, she, some,
  someone, that, them, there, these, they, this, those, us, we, what, which, who, you
`);
const LONGEST = 9;

/** A phrase in the text: atoms `first` up to, not including, `last`. */
export interface Phrase {
  first: number;
  last: number;
}

/** Whether an atom can be part of a noun phrase. */
function isNominal(line: Line, at: number): boolean {
  const atom = line.atoms[at];
  if (atom.kind !== 'word') return joinsNoun(line, at);
  const { lower } = atom;
  if (atom.joint === 'hyphen' || line.atoms[at + 1]?.joint === 'hyphen' || lower === 'overall') return true;
  if (NEVER_NOUNS.has(lower) || isTime(lower)) return false;
  if (isCapital(line, atom)) return !PHRASE_PREPOSITIONS.has(lower) && !DETERMINERS.has(lower);
  return !isIn(PHRASE_STOP, atom) && !isFinite(line, at) && !isAdverb(lower) && !isReduced(line, at);
}
const isAdverb = (lower: string): boolean => lower.length > 5 && lower.endsWith('ly');
/** The `linked` of `deaths linked to the virus`. */
const isReduced = (line: Line, at: number): boolean =>
  /..ed$/.test(line.atoms[at].lower) && line.atoms[at].lower.length > 4 && REDUCED.has(lowerAt(line, at + 1));
const NEVER_NOUNS = new Set([...PRONOUNS, ...CLAUSE_OPENERS]);

/** Marks and digits inside a noun phrase: `women's wages`, `S&P 500`, `CAC40`, `A-320`. */
function joinsNoun(line: Line, at: number): boolean {
  const { kind, lower, joint } = line.atoms[at];
  const before = line.atoms[at - 1];
  if (kind === 'possessive') return true;
  if (kind === 'symbol')
    return (lower === '&' || lower === '/') && before?.kind === 'word' && line.atoms[at + 1]?.kind === 'word';
  if (joint === 'hyphen') return true;
  return before?.kind === 'word' && isCapital(line, before) && (joint === 'tight' || INDICES.has(lower));
}
const INDICES = setOf('30, 40, 50, 100, 200, 225, 250, 300, 500, 600');

/** The noun phrase whose last atom is `end`, without its article; null where no noun stands there. */
export function phraseEndingAt(line: Line, end: number): Phrase | null {
  let first = end + 1;
  while (first > 0 && end - first < LONGEST - 3 && isNominal(line, first - 1)) first--;
  while (first <= end && line.atoms[first].kind !== 'word') first++;
  if (first < end && isVerbAt(line, first)) first++;
  return first > end ? null : { first, last: end + 1 };
}

/**
 * Whether the first word of a run is its verb: behind a person or an auxiliary, or a participle at the head
 * of a clause.
 */
function isVerbAt(line: Line, at: number): boolean {
  const before = line.atoms[at - 1];
  const { lower } = line.atoms[at];
  if (before === undefined || before.kind !== 'word')
    return lower.endsWith('ing') && !measuringNouns.has(lower);
  return (
    SUBJECTS.has(before.lower) ||
    (AUXILIARIES.has(before.lower) && !HAVE.has(before.lower)) ||
    before.lower === 'can' ||
    (isThirdPerson(lower) && line.atoms[at + 1].lower.endsWith('s'))
  );
}
const isThirdPerson = (lower: string): boolean =>
  lower.endsWith('s') && wordClasses(lower).includes('PresentTense') && !measuringNouns.has(lower);
const SUBJECTS = setOf('he, i, it, she, they, we, who, you');

/** The noun phrase that begins at `at`, with the prepositional phrases that belong to it, up to `end`. */
export function phraseFrom(line: Line, at: number, end: number): Phrase | null {
  let first = at;
  while (
    first < end &&
    (DETERMINERS.has(line.atoms[first].lower) || isIn(PHRASE_OPENER, line.atoms[first])) &&
    line.atoms[first].kind === 'word'
  )
    first++;
  let last = nominalEnd(line, first, end);
  if (last === first) return null;
  while (last < end && last - first < LONGEST && continues(line, last, end)) {
    let inner = last + 1;
    while (
      inner < end &&
      (DETERMINERS.has(line.atoms[inner].lower) || isIn(PHRASE_OPENER, line.atoms[inner]))
    )
      inner++;
    const further = nominalEnd(line, inner, end);
    if (further === inner || (further === inner + 1 && line.atoms[inner].lower.endsWith('ing'))) break;
    last = further;
  }
  return { first, last };
}

function nominalEnd(line: Line, at: number, end: number): number {
  let last = at;
  while (last < end && isNominal(line, last)) last++;
  return last;
}

/** Whether a prepositional phrase that begins here belongs to the noun before it: none of time. */
function continues(line: Line, at: number, end: number): boolean {
  if (!TAIL.has(line.atoms[at].lower)) return false;
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    if (isTime(line.atoms[i].lower) || line.atoms[i].kind === 'digits') return false;
    if (isNominal(line, i)) return true;
  }
  return true;
}
const TAIL = setOf('among, between, for, in, of, on, to');

/**
 * The subject that ends before a verb group: the first noun phrase of its clause, with what belongs to it.
 */
export function subjectEndingAt(line: Line, end: number): Phrase | null {
  const start = subjectStart(line, end);
  if (start > end) return null;
  // Behind "in May" nothing tells where the subject begins: the phrase before the verb is it.
  const { lower } = line.atoms[start];
  if (PHRASE_PREPOSITIONS.has(lower) || isTime(lower)) return phraseEndingAt(line, end);
  return phraseFrom(line, start < end && isVerbAt(line, start) ? start + 1 : start, end + 1);
}

/** Where the clause begins that ends at an atom, behind `and`, `but`, adverbs and `with`. */
function subjectStart(line: Line, end: number): number {
  let start = end;
  while (start >= 0 && end - start < 40 && !isBoundary(line, start) && !(start < end && isJoint(line, start)))
    start--;
  start++;
  const isOpener = (lower: string): boolean => lower === 'and' || lower === 'but' || lower.endsWith('ly');
  while (start < end && isOpener(line.atoms[start].lower)) start++;
  return start < end && line.atoms[start].lower === 'with' ? start + 1 : start;
}

/** `and` and `but` join clauses where a figure stands before them. */
const isJoint = (line: Line, at: number): boolean =>
  (line.atoms[at].lower === 'and' || line.atoms[at].lower === 'but') &&
  line.atoms[at].kind === 'word' &&
  line.atoms.slice(Math.max(0, at - 8), at).some((atom) => atom.kind === 'digits');

/** Whether a phrase is of names alone (`Ann Lee`), which says who and not what. */
export function isNamesOnly(line: Line, { first, last }: Phrase): boolean {
  return line.atoms.slice(first, last).every((atom) => isCapital(line, atom) || atom.kind !== 'word');
}
