import { phraseVerbs } from '../../../lexicons/phrase-stops.ts';
import { type Atom, type Figure, isCapital, isIn, type Line, lowerAt, textOf } from '../figure.ts';
import { readNounPhrase, isPlural, type Phrase } from '../read/read-noun-phrase.ts';
import { longestBefore } from './refine-hedges.ts';
import { PHRASE_OPENER } from '../read/word-classes.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/** What the sentences so far have said that a bare figure can count. */
export interface Memory {
  /** What the last counted figure counted, and its head noun. */
  last: { counted: string; head: string } | null;
  /** The plural subject of the sentence before, if it has one. */
  subject: { text: string; head: string } | null;
}

/** Words between two figures of a sentence that let the second count what the first counted. */
const COORDINATED = new Set([
  'and',
  'but',
  'or',
  'than',
  'from',
  'to',
  ',',
  'while',
  'against',
  'of',
  'with',
  'versus',
]);

/**
 * Says what a figure counts, as the text has it: the noun phrase behind it (`North Korean troops`), behind
 * `of` (`60% of its revenue`, `two of the men`),
 * behind `in` of sums (`$5m in damages`). A bare figure takes what the figure before it in the sentence
 * counts, or, behind a verb, what the sentence before
 * names as its plural subject, when that is plain; else nothing.
 */
export function findCounted(figures: Figure[], line: Line, memory: Memory): Figure[] {
  const { atoms } = line;
  let before: Figure | null = null;
  return figures.map((figure, i) => {
    const phrase = figure.counted === null ? phraseOf(line, figure, figures[i + 1]) : null;
    let counted = phrase === null ? figure.counted : textOf(line, phrase.first, phrase.last);
    let signs = figure.signs;
    if (counted === null && isCount(figure) && atoms[figure.last]?.joint !== 'hyphen') {
      counted = resolve(line, figure, before, memory);
      if (counted !== null) signs = [...signs, 'counted before'];
    } else if (phrase !== null && isCount(figure))
      memory.last = { counted: counted!, head: atoms[phrase.last - 1].lower };
    const done = { ...figure, counted, signs };
    if (isCount(done) && counted !== null && !signs.includes('occasions')) before = done;
    return done;
  });
}

const isCount = (figure: Figure): boolean =>
  (figure.kind === 'cardinal' || figure.kind === 'range') &&
  figure.unit === null &&
  !figure.signs.includes('pair') &&
  !figure.signs.includes('occasions');

/** The noun phrase that says what a figure counts, if its own words do. */
function phraseOf(line: Line, figure: Figure, following: Figure | undefined): Phrase | null {
  const { atoms } = line;
  const at = behindAside(line, figure);
  const next = atoms[at];
  if (next === undefined || figure.kind === 'ordinal' || figure.kind === 'ratio') return null;
  if (next.lower === 'or' && MORE.has(lowerAt(line, at + 1))) return readNounPhrase(line, at + 2, true);
  if (next.lower === 'odd') return readNounPhrase(line, at + 1, true);
  if (next.joint === 'hyphen') return null;
  if (next.lower === 'of') return partOf(line, figure, at + 1, following);
  if (next.lower === 'worth')
    return partOf(line, figure, lowerAt(line, at + 1) === 'of' ? at + 2 : at + 1, undefined);
  if (figure.kind === 'money') return next.lower === 'in' ? sumOf(line, at + 1) : null;
  if (isMeasured(figure)) return null;
  if (figure.kind === 'fraction') return shareOf(line, figure);
  return readNounPhrase(line, at, figure.value !== 1);
}
const MORE = setOf('fewer, less, more, so');

const isMeasured = ({ kind, unit }: Figure): boolean =>
  kind === 'quantity' || kind === 'percent' || (kind === 'range' && unit !== null);

/** The atom behind a figure and behind the same in brackets: `€20,000 (£17,500) in damages`. */
function behindAside({ atoms }: Line, { kind, last }: Figure): number {
  if (kind !== 'money' || atoms[last]?.lower !== '(') return last;
  for (let at = last + 1; at < Math.min(atoms.length, last + ASIDE); at++)
    if (atoms[at].lower === ')') return at + 1;
  return last;
}
const ASIDE = 12;

/** `60% of its revenue`, `two of the men`, `$5m worth of gold`. */
function partOf(line: Line, figure: Figure, at: number, following: Figure | undefined): Phrase | null {
  const { atoms } = line;
  // "one of the nine nuclear powers": past the number, to what both count.
  const counts =
    following !== undefined &&
    following.first - at <= 1 &&
    following.kind === 'cardinal' &&
    following.unit === null;
  const from = counts ? following.last : at;
  const phrase = readNounPhrase(line, from, true) ?? (counts ? null : readNounPhrase(line, from, false));
  if (phrase === null || (figure.kind === 'money' && isName(line, phrase))) return null;
  // "a third of her town's 4,200 residents": past the second number, too.
  const genitive =
    following !== undefined &&
    phrase.last === following.first &&
    atoms[phrase.last - 1].kind === 'possessive';
  return genitive ? readNounPhrase(line, following.last, true) : phrase;
}

/** "the €1.1bn of Storm Betty": a sum of a name counts nothing. */
const isName = (line: Line, { first, last }: Phrase): boolean =>
  last > first + 1 && line.atoms.slice(first, last).every((atom) => isCapital(line, atom));

/** `$5m in damages`; `in` a time or a place says nothing of the sum. */
function sumOf(line: Line, at: number): Phrase | null {
  const { atoms } = line;
  const sum = readNounPhrase(line, at, true) ?? readNounPhrase(line, at, false);
  if (sum === null || isCapital(line, atoms[sum.first])) return null;
  return PERIODS.test(atoms[sum.last - 1].lower) || SUM_STOPS.has(atoms[sum.first].lower) ? null : sum;
}
const PERIODS = /^(?:quarter|half|period|year|week|month)s?$/;
const SUM_STOPS = setOf(`
  days, early, fiscal, last, late, march, may, month, months, past, quarter, recent, total, trading, weeks,
  year, years
`);

/** `half the delegates`, `two-thirds of the vote`, `one in five homes`. */
function shareOf(line: Line, figure: Figure): Phrase | null {
  if (isIn(PHRASE_OPENER, line.atoms[figure.last]))
    return readNounPhrase(line, figure.last, true) ?? readNounPhrase(line, figure.last, false);
  return figure.signs.includes('share') ? readNounPhrase(line, figure.last, true) : null;
}

/** What a bare figure counts, from what was said before. */
function resolve(line: Line, figure: Figure, before: Figure | null, memory: Memory): string | null {
  const next = lowerAt(line, figure.last);
  // "two of them": what the figure before counts
  if (next === 'of' && lowerAt(line, figure.last + 1) === 'them') return before?.counted ?? null;
  if (isUnreadNoun(line.atoms[figure.last])) return null;
  const at = leadOf(line, figure);
  const lead = lowerAt(line, at);
  if (lead === 'of' && COLLECTIVES.has(lowerAt(line, at - 1))) return null;
  if (before !== null && (COORDINATED.has(lead) || isVerb(lead) || HAVE.has(lead))) return before.counted;
  return isVerb(lead) ? (memory.subject?.text ?? null) : null;
}

/** A noun that could not be read ("11 member states'", "3 cylinder") is counted by nothing said before. */
const isUnreadNoun = (atom: Atom | undefined): boolean =>
  atom?.kind === 'word' && atom.joint === 'space' && isContent(atom.lower);
const HAVE = setOf('had, has, have');

/** The atom before a figure's hedges and articles. */
function leadOf(line: Line, figure: Figure): number {
  const hedge = longestBefore(line, figure.first - 1, 0);
  let at = (hedge?.first ?? figure.first) - 1;
  while (at >= 0 && LIGHT.has(line.atoms[at].lower)) at--;
  return at;
}
const LIGHT = setOf('a, an, another, further, just, only, the, well');

const COLLECTIVES = setOf(`
  class, crew, crowd, field, force, group, jury, panel, population, squad, team, total
`);

const NO_CONTENT = setOf(`
  according, after, and, are, at, before, but, by, compared, could, during, each, for, from, had, has,
  have, including, into, last, more, or, out, over, people's, since, so, than, that, this, under, was,
  were, when, which, while, who, will, with, would
`);
const isContent = (lower: string): boolean => lower.length > 2 && !NO_CONTENT.has(lower);

const isVerb = (lower: string): boolean =>
  phraseVerbs.has(lower) || (lower.length > 4 && (lower.endsWith('ed') || lower.endsWith('ing')));

/** The plural subject at the head of a sentence (`These drones have …`), for the sentence behind it. */
export function subjectOf(line: Line): Memory['subject'] {
  const phrase = readNounPhrase(line, 0, true);
  if (phrase === null || phrase.first > 2) return null;
  const head = line.atoms[phrase.last - 1];
  const behind = line.atoms[phrase.last];
  if (
    !isPlural(head.lower) ||
    behind?.kind !== 'word' ||
    (/^(?:in|of|from|at|on|for|with|by)$/.test(behind.lower) === false && !isVerbal(behind.lower))
  )
    return null;
  return { text: textOf(line, phrase.first, phrase.last), head: head.lower };
}

const isVerbal = (lower: string): boolean =>
  isVerb(lower) ||
  /^(?:have|had|are|were|will|would|can|could|may|might|must|should|do|did|also|still|now|never|often)$/.test(
    lower,
  );
