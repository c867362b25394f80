import { fates, payingVerbs } from '../../../lexicons/measure-words.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { type Figure, type Line, lowerAt } from '../figure.ts';
import { isBareNumber } from './tell-nouns.ts';
import { isFinite, phraseFrom } from './read-clause.ts';
import { wordsOf, type Place, type Told } from './told.ts';

const LINKS = setOf(`
  (, -, /, a, about, above, almost, an, and, another, approximately, around, as, at, below, between,
  but, by, day, even, from, high, hour, just, least, less, likely, low, many, more, much, nearly, only,
  or, over, per, roughly, second, than, then, to, under, up, versus, vs, year, ~, –, —
`);

/** Whether only such words stand between two figures. */
const linked = (line: Line, before: Figure, figure: Figure): boolean =>
  line.atoms
    .slice(before.last, figure.first)
    .every(({ lower }) => lower === ',' || lower === ';' || LINKS.has(lower));

/**
 * Whether the second figure can say the same of the same thing: a share beside a share, a sum in another
 * currency, a length in another unit.
 */
const alike = (before: Figure, figure: Figure): boolean =>
  before.kind === figure.kind || 'percent money quantity'.includes(before.kind);

/**
 * A figure that only links stand before says the same of the same thing: `rose 6% to 164p`, `$20,000
 * (£17,500)`, `49% and 53%`.
 */
export function tellLinked({ line, figure, before }: Place): Told | null {
  if (before === null || !linked(line, before, figure) || !alike(before, figure)) return null;
  const aside = lowerAt(line, figure.first - 1) === '(' || figure.kind === 'money';
  const measure = before.measure ?? (aside || before.kind === figure.kind ? before.counted : null);
  if (measure === null && before.change === null) return null;
  return { measure: figure.counted === null ? measure : null, change: before.change };
}

/** The next entry of a list says its own part of the same thing: `rates were 49% for men, 53% for women`. */
export function tellListed({ line, figure, before, lead }: Place): Told | null {
  if (before === null || before.measure === null || before.kind !== figure.kind || figure.counted !== null)
    return null;
  const { atoms } = line;
  if (!LISTING.has(lowerAt(line, before.last)) || figure.first - before.last > 14) return null;
  if (lowerAt(line, lead.at) !== ',' && lowerAt(line, lead.at) !== 'and') return null;
  for (let at = before.last; at < lead.at; at++)
    if (isFinite(line, at) && !atoms[at].lower.endsWith('ed')) return null;
  return { measure: before.measure, change: before.change };
}
const LISTING = setOf('among, at, for, from, in, of, on, with');

/** What became of those whom a bare number counts: `killing four`, `39 are confirmed dead`, `12 injured`. */
export function tellFates({ line, figure, lead }: Place): Told | null {
  if (figure.kind !== 'cardinal' || countsPersons(figure)) return null;
  const before = lowerAt(line, lead.at);
  if (Object.hasOwn(fates, before)) return { measure: fates[before], change: null };
  const behind = figure.counted === null ? fateBehind(line, figure.last) : null;
  return behind === null ? null : { measure: behind, change: null };
}

/**
 * Whether a figure says itself what it counts, or an earlier one that they are persons: `killed 12 miners and
 * injured four`.
 */
const countsPersons = ({ counted, signs }: Figure): boolean =>
  counted !== null && (!signs.includes('counted before') || PERSONS.test(counted));

/** `are confirmed dead`, `more were injured`. */
function fateBehind({ text, atoms }: Line, from: number): string | null {
  let at = from;
  while (at < from + 3 && BETWEEN.has(atoms[at]?.lower ?? '')) at++;
  const first = STATED.has(atoms[at]?.lower ?? '') ? at++ : at;
  return Object.hasOwn(fates, atoms[at]?.lower ?? '') ? text.slice(atoms[first].start, atoms[at].end) : null;
}

/**
 * A sum that is the object of a verb of paying: `raised $5m` (raised), `spending $80,000 on posters` (spent
 * on posters).
 */
export function tellPayments({ line, figure, lead }: Place): Told | null {
  if (figure.kind !== 'money' || lead.preposition !== '') return null;
  const verb = lowerAt(line, lead.at);
  if (!Object.hasOwn(payingVerbs, verb) || figure.counted !== null) return null;
  const spent = payingVerbs[verb];
  if (spent !== 'spent' || lowerAt(line, figure.last) !== 'on') return { measure: spent, change: null };
  const phrase = phraseFrom(line, figure.last + 1, Math.min(line.atoms.length, figure.last + 9));
  return { measure: phrase === null ? spent : `${spent} on ${wordsOf(line, phrase)}`, change: null };
}

/** A vote or a match and its result: `The motion passed 52–48`, `lost the vote 230 to 198`. */
export function tellScores({ line, figure }: Place): Told | null {
  if (!figure.signs.includes('pair')) return null;
  for (let at = figure.first - 1; at >= Math.max(0, figure.first - 12); at--) {
    const { lower } = line.atoms[at];
    if (VOTES.test(lower)) return { measure: 'vote', change: null };
    if (MATCHES.test(lower)) return { measure: 'score', change: null };
  }
  return null;
}
const VOTES = /^vot(?:e[ds]?|ing)$/;
const MATCHES =
  /^(?:beat(?:en|ing)?|defeat(?:ed|ing)?|dr[ae]w|goals?|led|los[est]|match|scor(?:e[ds]?|ing)|victory|win(?:ning|s)?|won)$/;

const PERSONS =
  /(?:people|persons?|men|women|children|civilians|americans|police|troops|[eo]rs|nts|ists|ees|ims|als|ans|ots)$/i;
/** `a 6.3 magnitude earthquake`, `magnitude 4.5`. */
export function tellMagnitudes({ line, figure, lead }: Place): Told | null {
  const { atoms } = line;
  const word = MAGNITUDES.has(lowerAt(line, figure.last)) ? atoms[figure.last].lower : lowerAt(line, lead.at);
  return isBareNumber(figure) && MAGNITUDES.has(word) ? { measure: word, change: null } : null;
}
const MAGNITUDES = setOf('magnitude, magnitudes');

const BETWEEN = setOf('are, be, been, had, have, more, others, still, were');
const STATED = setOf('badly, confirmed, critically, fatally, reported, reportedly, seriously, slightly');
