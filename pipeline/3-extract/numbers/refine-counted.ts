import { phraseOpeners, phraseVerbs } from '../../lexicons/phrase-stops.ts';
import { isCapital, textOf, type Figure, type Line } from './figure.ts';
import { readNounPhrase, isPlural, type Phrase } from './read-noun-phrase.ts';
import { longestBefore } from './refine-hedges.ts';
import { setOf } from '../../lexicons/read-list.ts';

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
 * Says what a figure counts, as the text has it: the noun phrase behind it (`North Korean troops`), behind `of` (`60% of its revenue`, `two of the men`),
 * behind `in` of sums (`$5m in damages`). A bare figure takes what the figure before it in the sentence counts, or, behind a verb, what the sentence before
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

function phraseOf(line: Line, figure: Figure, following: Figure | undefined): Phrase | null {
  const { atoms } = line;
  const next = atoms[figure.last];
  if (next === undefined || figure.kind === 'ordinal' || figure.kind === 'ratio') return null;
  if (next.lower === 'or' && /^(?:more|fewer|less|so)$/.test(atoms[figure.last + 1]?.lower ?? ''))
    return readNounPhrase(line, figure.last + 2, true);
  if (next.lower === 'odd') return readNounPhrase(line, figure.last + 1, true);
  if (next.joint === 'hyphen') return null;
  if (next.lower === 'of' || next.lower === 'worth') {
    const at =
      next.lower === 'worth' && atoms[figure.last + 1]?.lower === 'of' ? figure.last + 2 : figure.last + 1;
    // "one of the nine nuclear powers": past the number, to what both count.
    const from =
      next.lower === 'of' &&
      following !== undefined &&
      following.first - at <= 1 &&
      following.kind === 'cardinal' &&
      following.unit === null
        ? following.last
        : at;
    const phrase =
      readNounPhrase(line, from, true) ?? (from === at ? readNounPhrase(line, from, false) : null);
    // "the €1.1bn of Storm Betty": a sum of a name counts nothing
    if (
      figure.kind === 'money' &&
      phrase !== null &&
      phrase.last > phrase.first + 1 &&
      atoms.slice(phrase.first, phrase.last).every((atom) => isCapital(line, atom))
    )
      return null;
    // "a third of her town's 4,200 residents": past the second number, too.
    return phrase !== null &&
      following !== undefined &&
      phrase.last === following.first &&
      atoms[phrase.last - 1].kind === 'possessive'
      ? readNounPhrase(line, following.last, true)
      : phrase;
  }
  if (figure.kind === 'money') {
    if (next.lower !== 'in') return null;
    const sum = readNounPhrase(line, figure.last + 1, true) ?? readNounPhrase(line, figure.last + 1, false);
    return sum !== null &&
      !isCapital(line, atoms[sum.first]) &&
      !/^(?:quarter|half|period|year|week|month)s?$/.test(atoms[sum.last - 1].lower) &&
      !/^(?:year|years|month|months|total|quarter|days|weeks|recent|past|last|late|early|trading|fiscal|march|may)$/.test(
        atoms[sum.first].lower,
      )
      ? sum
      : null;
  }
  if (
    figure.kind === 'quantity' ||
    figure.kind === 'percent' ||
    (figure.kind === 'range' && figure.unit !== null)
  )
    return null;
  if (figure.kind === 'fraction')
    return phraseOpeners.has(next.lower)
      ? readNounPhrase(line, figure.last, true)
      : figure.signs.includes('share')
        ? readNounPhrase(line, figure.last, true)
        : null;
  return readNounPhrase(line, figure.last, figure.value !== 1);
}

/** What a bare figure counts, from what was said before. */
function resolve(line: Line, figure: Figure, before: Figure | null, memory: Memory): string | null {
  const { atoms } = line;
  const next = atoms[figure.last];
  // A noun that could not be read ("11 member states'", "3 cylinder") is counted by nothing said before.
  if (next?.kind === 'word' && next.joint === 'space' && isContent(next.lower)) return null;
  let at = figure.first - 1;
  const hedge = longestBefore(line, at, 0);
  if (hedge !== null) at = hedge.first - 1;
  while (at >= 0 && /^(?:just|a|an|the|another|only|further|well)$/.test(atoms[at].lower)) at--;
  const lead = atoms[at];
  if (lead === undefined) return null;
  if (lead.lower === 'of' && COLLECTIVES.has(atoms[at - 1]?.lower ?? '')) return null;
  if (
    before !== null &&
    (COORDINATED.has(lead.lower) || isVerb(lead.lower) || /^ha[sd]|have$/.test(lead.lower))
  )
    return before.counted;
  if (!isVerb(lead.lower) || memory.subject === null) return null;
  return memory.subject.text;
}

const COLLECTIVES = setOf(`
  class, crew, crowd, field, force, group, jury, panel, population, squad, team, total
`);

const isContent = (lower: string): boolean =>
  lower.length > 2 &&
  !/^(?:and|but|for|from|over|since|into|with|that|who|which|while|were|was|are|had|have|has|when|after|before|last|this|during|under|out|more|including|compared|according|at|people's|would|will|could|each|so|or|by|than)$/.test(
    lower,
  );

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
