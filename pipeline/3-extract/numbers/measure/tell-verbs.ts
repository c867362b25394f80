import { directions, movingVerbs } from '../../../lexicons/change-words.ts';
import { measuringNouns, measuringVerbs, stateVerbs } from '../../../lexicons/measure-words.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { type Figure, type Line, lowerAt } from '../figure.ts';
import {
  beforeVerb,
  isBoundary,
  isNamesOnly,
  isTime,
  phraseEndingAt,
  phraseFrom,
  subjectEndingAt,
  type Phrase,
} from './read-clause.ts';
import { isPlural } from '../read/read-noun-phrase.ts';
import { isBareNumber } from './tell-nouns.ts';
import { changeOfNoun, changeOfVerb, wordsOf, type Place, type Told } from './told.ts';

/** Furthest that a verb may stand before its figure, in atoms. */
const REACH = 12;

/** A verb with a figure behind it. */
interface Governor {
  at: number;
  change: Figure['change'];
  /** What the verb itself says that it measures: `cost`. */
  noun: string | null;
}

/**
 * The subject or object of the verb that the figure stands behind: `The jobless rate rose to 5%`, `Sales fell
 * 3%`, `The estimated cost is $6m`, `raised the
 * minimum wage to $15`, `The kit costs 75 cents` (cost of the kit), `unchanged at 4%`.
 *
 * Near misses: `Lee was 40% sure` (a person), `10% were in favour` (the figure is the subject), `did not rise
 * to 5%` (no change).
 */
export function tellVerbs(place: Place): Told | null {
  const { line, lead } = place;
  const near = governorAt(line, lead.at);
  if (near !== null) return mayGovern(place, near) ? ofSubject(place, near) : null;
  const direction = line.atoms[lead.at]?.lower ?? '';
  if (lead.preposition === '' && Object.hasOwn(directions, direction))
    return ofDirection(place, directions[direction]);
  if (!REACHING.has(lead.preposition)) return null;
  for (let at = lead.at - 1; at >= Math.max(0, lead.at - REACH); at--) {
    const far = governorAt(line, at);
    if (far !== null && !isPlainState(line, far)) return mayGovern(place, far) ? ofObject(place, far) : null;
    const noun = changeOfNoun(line.atoms[at].lower);
    if (noun !== null && line.atoms[at + 1].lower === 'in') return ofChangeNoun(place, at, noun);
    if (isBoundary(line, at)) return null;
  }
  return null;
}

/**
 * Whether a verb measures such a figure: only sums are prices; a sum behind `raised` or `cut` alone is its
 * object and no change.
 */
function mayGovern({ line, figure, lead }: Place, { at, noun }: Governor): boolean {
  const { lower } = line.atoms[at];
  if (TRADING.has(lower) && lead.preposition !== 'at') return false;
  if (noun === 'weight') return figure.kind === 'quantity';
  if (noun !== null)
    return (
      figure.kind === 'money' &&
      (lead.preposition === 'for' || lead.preposition === 'at' || !SELLING.has(lower))
    );
  return figure.kind === 'percent' || lead.preposition !== '' || !TRANSITIVE.test(lower);
}
const TRADING = setOf('closed, closes, ended, finished, traded, trades, trading');
const SELLING = setOf('bought, priced, purchased, sell, selling, sells, sold');
const TRANSITIVE = /^(?:rais|lift|hik|boost|cut|trim|slash|shed|reduc|lower|los)/;
/**
 * `The fee was $4, down 5%`: a direction without a verb is of what the figure before it in the sentence is
 * of.
 */
function ofDirection({ line, figure, before, lead }: Place, change: Figure['change']): Told | null {
  if (!isOfFigure(figure) || lowerAt(line, lead.at - 1) !== ',') return null;
  return { measure: before !== null && before.last === lead.at - 1 ? before.measure : null, change };
}

const REACHING = setOf('at, by, from, to');
const isPlainState = (line: Line, { at, change, noun }: Governor): boolean =>
  change === null && noun === null && !setsValue.has(line.atoms[at].lower);
const setsValue = setOf('capped, estimated, fixed, limited, measured, put, recorded, set');

/** The verb that ends at an atom, with its direction and adverbs before the figure. */
function governorAt(line: Line, end: number): Governor | null {
  const { atoms } = line;
  let at = end;
  let change: Figure['change'] = null;
  for (; at >= 0; at--) {
    const atom = atoms[at];
    if (atom.kind !== 'word') return null;
    const { lower } = atom;
    const own = changeOfVerb(lower);
    if (own !== null && isVerbHere(line, at))
      return { at, change: own === 'unchanged' ? (change ?? own) : own, noun: null };
    if (Object.hasOwn(measuringVerbs, lower)) return { at, change, noun: measuringVerbs[lower] };
    if (stateVerbs.has(lower) || (change !== null && movingVerbs.has(lower)))
      return { at, change, noun: null };
    if (Object.hasOwn(directions, lower)) change = directions[lower];
    else if (!ADVERBS.has(lower) && !(lower.endsWith('ly') && lower.length > 4)) return null;
  }
  return null;
}
const ADVERBS = setOf('again, already, another, back, even, further, in, now, only, out, since, still, then');

/** `a cut`, `the rise` are nouns. */
const isVerbHere = (line: Line, at: number): boolean =>
  changeOfNoun(line.atoms[at].lower) === null || !NOUN_BEFORE.has(lowerAt(line, at - 1));
const NOUN_BEFORE = setOf(
  `a, an, any, big, biggest, for, further, in, its, largest, no, of, sharp, small, the, their, this, with`,
);

function ofSubject(place: Place, verb: Governor): Told | null {
  const { line, figure, before } = place;
  const group = beforeVerb(line, verb.at);
  const change = group.denied ? null : verb.change;
  // Nothing stands before a verb that begins the line.
  const joint = line.atoms[group.at]?.lower ?? '';
  const joined = JOINTS.has(joint);
  const shared = before !== null && before.last > group.at - REACH && (joined || joint === ',');
  if (joined && !shared) return null;
  const measure = shared ? before.measure : subjectOf(place, group.at, verb);
  if (measure === null)
    return change === null && verb.noun === null
      ? null
      : { measure: verb.noun, change: isOfFigure(figure) ? change : null };
  return { measure, change };
}

const JOINTS = setOf('and, but, or');
const isOfFigure = ({ kind }: Figure): boolean =>
  kind !== 'cardinal' && kind !== 'ordinal' && kind !== 'ratio';

/** The subject that ends at an atom, in words; null where it is a person or no subject at all. */
function subjectOf({ line, figure }: Place, end: number, verb: Governor): string | null {
  // A participle right behind a noun is of that noun: `flowers priced at $5`, `losses totalling $2m`.
  const bare = end === verb.at - 1 && /(?:ing|ced|ued|ted)$/.test(line.atoms[verb.at].lower);
  const phrase = subjectPhrase(line, end, bare);
  if (phrase === null || !mayBeMeasured(line, figure, phrase, verb)) return null;
  const words = wordsOf(line, phrase);
  return verb.noun === null ? words : `${verb.noun} of ${words}`;
}

function subjectPhrase(line: Line, end: number, bare: boolean): Phrase | null {
  if (end < 0) return null;
  const { lower } = line.atoms[end];
  if (lower === 'which' || lower === 'that' || lower === 'who')
    return phraseEndingAt(line, lowerAt(line, end - 1) === ',' ? end - 2 : end - 1);
  if (lower !== ',') return bare ? phraseEndingAt(line, end) : subjectEndingAt(line, end);
  if (bare) return null;
  for (let at = end - 1; at > Math.max(0, end - 14); at--)
    if (line.atoms[at].lower === ',') return subjectEndingAt(line, at - 1);
  return null;
}

/** How many words of a phrase stand before its first preposition. */
function nounCount(line: Line, { first, last }: Phrase): number {
  let at = first;
  while (at < last && !HEAD_END.has(line.atoms[at].lower)) at++;
  return Math.max(1, at - first);
}

/** Whether nothing beside a bare number says what it counts. */
const countsNothing = ({ counted, signs }: Figure): boolean =>
  counted === null || signs.includes('counted before');

/**
 * Whether a subject can have the figure as its value: a bare number only of what measures, a sum or share of
 * no person.
 */
function mayBeMeasured(line: Line, figure: Figure, phrase: Phrase, verb: Governor): boolean {
  if (figure.signs.includes('age')) return true;
  if (isBareNumber(figure))
    return (
      countsNothing(figure) &&
      (holdsMeasure(line, phrase) ||
        (verb.change !== null && isPlural(line.atoms[phrase.first + nounCount(line, phrase) - 1].lower)))
    );
  return (
    verb.change !== null ||
    verb.noun !== null ||
    phrase.last === phrase.first + 1 ||
    !isNamesOnly(line, phrase)
  );
}

/** Whether the head of a phrase, before its `of`, is a noun that measures. */
export function holdsMeasure(line: Line, { first, last }: Phrase): boolean {
  for (let at = first; at < last; at++) {
    if (measuringNouns.has(line.atoms[at].lower) && HEAD_END.has(lowerAt(line, at + 1))) return true;
    if (measuringNouns.has(line.atoms[at].lower) && at === last - 1) return true;
  }
  return false;
}
const HEAD_END = setOf('among, for, from, in, of, on');

/**
 * `raised the minimum wage to $15`: what stands between verb and figure; `rose in May to 5%` has its subject
 * before.
 */
function ofObject(place: Place, verb: Governor): Told | null {
  const { line, figure, lead } = place;
  const first = line.atoms[verb.at + 1];
  if (
    first.kind !== 'word' ||
    ADJUNCTS.has(first.lower) ||
    isTime(first.lower) ||
    Object.hasOwn(directions, first.lower)
  )
    return ofSubject(place, verb);
  const phrase = phraseFrom(line, verb.at + 1, lead.at + 1);
  if (phrase === null || (isBareNumber(figure) && !holdsMeasure(line, phrase))) return null;
  const words = wordsOf(line, phrase);
  return {
    measure: verb.noun === null ? words : `${verb.noun} of ${words}`,
    change: beforeVerb(line, verb.at).denied ? null : verb.change,
  };
}
const ADJUNCTS = setOf(
  'after, among, at, between, by, during, for, from, in, on, over, since, to, under, with',
);

/** `a rise in unemployment to 5%`. */
function ofChangeNoun({ line, figure, lead }: Place, noun: number, change: Figure['change']): Told | null {
  const phrase = phraseFrom(line, noun + 2, lead.at + 1);
  if (phrase === null || (isBareNumber(figure) && !holdsMeasure(line, phrase))) return null;
  return { measure: wordsOf(line, phrase), change };
}
