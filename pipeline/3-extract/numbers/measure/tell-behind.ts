import { wordClasses } from '../../../2-parse/grammar.ts';
import {
  dimensionNouns,
  dimensions,
  distanceWords,
  measuringNouns,
} from '../../../lexicons/measure-words.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { phraseStops } from '../../../lexicons/phrase-stops.ts';
import type { Figure, Line } from '../figure.ts';
import { readNounPhrase } from '../read-noun-phrase.ts';
import {
  isTime,
  phraseEndingAt,
  phraseFrom,
  subjectEndingAt,
  beforeVerb,
  type Phrase,
} from './read-clause.ts';
import { changeOfNoun, changeOfVerb, wordsOf, type Place, type Told } from './told.ts';

const of = (noun: string, line: Line, phrase: Phrase | null): string =>
  phrase === null ? noun : `${noun} of ${wordsOf(line, phrase)}`;

/** `a 5% drop in sales`, `a 17% survival rate`, `its $7 million report`, `a 48-acre park`: the noun that the figure describes. */
export function tellCompounds({ line, figure, lead }: Place): Told | null {
  const { atoms } = line;
  const next = atoms[figure.last];
  if (
    next?.kind !== 'word' ||
    figure.kind === 'cardinal' ||
    figure.kind === 'ordinal' ||
    figure.counted !== null ||
    figure.signs.includes('multiple') ||
    !mayDescribe(line, figure, lead.determined)
  )
    return null;
  const phrase = readNounPhrase(line, figure.last, false) ?? readNounPhrase(line, figure.last, true);
  if (phrase === null || phrase.first !== figure.last || (!lead.determined && isVerbal(line, phrase)))
    return null;
  const change = changeOfNoun(atoms[phrase.last - 1].lower);
  if (change !== null) return changed(line, phrase, change);
  const noun = changeOfNoun(next.lower);
  if (noun !== null) return changed(line, { first: phrase.first, last: phrase.first + 1 }, noun);
  return { measure: wordsOf(line, whole(line, phrase)), change: null };
}

/** `approval rating` is whole; `space set aside` ends before its participle. */
function whole(line: Line, { first, last }: Phrase): Phrase {
  const { atoms } = line;
  if (last - first > 1 && PARTICIPLES.has(atoms[last - 1].lower)) return { first, last: last - 1 };
  return measuringNouns.has(atoms[last]?.lower ?? '') ? { first, last: last + 1 } : { first, last };
}
const PARTICIPLES = setOf('cut, hit, put, set, shut, spread');

/** Whether what stands behind a figure is its verb: `70% belong to one party`, `spent $2m targeting him`. */
function isVerbal(line: Line, { first, last }: Phrase): boolean {
  const { lower } = line.atoms[first];
  if (measuringNouns.has(lower) || line.atoms[first].joint === 'hyphen') return false;
  return lower.endsWith('ing') || (last === first + 1 && wordClasses(lower).some((name) => VERBS.has(name)));
}
const VERBS = setOf('Infinitive, PresentTense, Verb');

/** `drop in sales` is of sales; `sales drop` too; a bare `drop` is of what the clause does not say here. */
export function changed(line: Line, phrase: Phrase, change: Figure['change']): Told {
  const { atoms } = line;
  const preposition = atoms[phrase.last]?.lower ?? '';
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

const NO_NOUNS = setOf(`
  ago, ahead, apart, away, cash, deep, high, long, more, less, off, old, tall, thick, wide, higher, lower, north, south,
  east, west, northeast, northwest, southeast, southwest, total, altogether, annually
`);

/** Whether the noun behind a figure is described by it: the figure has an article, a hyphen, a sign, or a unit in the singular. */
function mayDescribe(line: Line, figure: Figure, determined: boolean): boolean {
  const next = line.atoms[figure.last];
  if (NO_NOUNS.has(next.lower) || isTime(next.lower) || phraseStops.has(next.lower)) return false;
  if (determined || next.joint === 'hyphen') return true;
  const unit = line.atoms[figure.last - 1];
  if (figure.kind === 'quantity' || figure.kind === 'range')
    return unit.joint === 'hyphen' || !unit.lower.endsWith('s');
  const before = line.atoms[figure.first - 1]?.lower ?? '';
  return changeOfVerb(before) === null && !/^[A-Z]/.test(line.text.slice(next.start, next.start + 1));
}

/** `a 2,000 km long pipeline`, `The tower is 90 metres tall`, `particles under 2 microns in diameter`, `waves over 30 feet high`. */
export function tellDimensions({ line, figure, lead }: Place): Told | null {
  if (figure.kind !== 'quantity') return null;
  const { atoms } = line;
  const next = atoms[figure.last]?.lower ?? '';
  const noun =
    next === 'in' && dimensionNouns.has(atoms[figure.last + 1]?.lower ?? '')
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

/** `five miles from the border`, `90 km south of the coast`, `50 metres apart`: a distance, with what it is from. */
export function tellDistances({ line, figure }: Place): Told | null {
  if (figure.kind !== 'quantity' || figure.unit?.si?.name !== 'metre') return null;
  const { atoms } = line;
  let at = figure.last;
  if (atoms[at]?.lower === '(') while (at < atoms.length && atoms[at++].lower !== ')');
  const direction = atoms[at]?.lower ?? '';
  if (direction === 'of' && atoms[at + 1]?.lower === 'each') return { measure: 'distance', change: null };
  if (!distanceWords.has(direction)) return null;
  const link = direction === 'from' ? at : at + 1;
  if (atoms[link]?.lower !== 'from' && atoms[link]?.lower !== 'of')
    return { measure: 'distance', change: null };
  const place = phraseFrom(line, link + 1, Math.min(atoms.length, link + 9));
  return { measure: place === null ? 'distance' : `distance from ${wordsOf(line, place)}`, change: null };
}
