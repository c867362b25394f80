import { ordinalWords } from '../../../lexicons/ordinal-words.ts';
import { type Figure, figureOf, type Line, type PhraseFinder, wordAt } from '../figure.ts';
import { readCardinal, wordValue } from '../read/read-cardinal.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** An ordinal that ends at an atom: its value and the atom behind it. */
export interface OrdinalReading {
  value: number;
  next: number;
}

/** The value of an ordinal word, singular or (as a denominator) plural. */
export function ordinalValue(lower: string, plural: boolean): number | undefined {
  const word = plural ? lower.replace(/s$/, '') : lower;
  return Object.hasOwn(ordinalWords, word) && (!plural || lower.endsWith('s'))
    ? ordinalWords[word]
    : undefined;
}

/**
 * Reads an ordinal: `22nd`, `third`, `twenty-fifth`, `forty—second`, `one hundred and fifth`, `seventythird`.
 * `plural` asks for a denominator (`fifths`).
 */
export function readOrdinal(line: Line, at: number, plural = false): OrdinalReading | null {
  const atom = line.atoms[at];
  if (atom?.kind === 'digits') return readSuffixed(line, at, plural);
  if (atom?.kind !== 'word') return null;
  const single = ordinalValue(atom.lower, plural) ?? glued(atom.lower);
  return single === undefined ? readCompound(line, at, plural) : { value: single, next: at + 1 };
}

/** `22nd`. */
function readSuffixed({ atoms }: Line, at: number, plural: boolean): OrdinalReading | null {
  const suffix = atoms[at + 1];
  if (suffix?.kind !== 'word' || suffix.joint !== 'tight' || !Number.isInteger(atoms[at].value)) return null;
  return SUFFIXES.has(plural ? suffix.lower.replace(/s$/, '') : suffix.lower)
    ? { value: atoms[at].value, next: at + 2 }
    : null;
}

/** `twenty-fifth`, `forty—second`, `one hundred and fifth`, `two hundredth`. */
function readCompound(line: Line, at: number, plural: boolean): OrdinalReading | null {
  const whole = readCardinal(line, at);
  if (whole === null || whole.written !== 'words') return null;
  const joint = line.atoms[whole.next];
  const joined = joint?.lower === 'and' || (joint?.kind === 'symbol' && '-—–'.includes(joint.lower));
  const end = joined ? whole.next + 1 : whole.next;
  const last = line.atoms[end];
  const rest = last?.kind === 'word' ? ordinalValue(last.lower, plural) : undefined;
  const value = rest === undefined ? null : joinOrdinal(whole.value, rest);
  return value === null ? null : { value, next: end + 1 };
}

/** Twenty + fifth, hundred + fifth; a scale multiplies (two hundredth, three thousandth). */
function joinOrdinal(whole: number, rest: number): number | null {
  if (rest >= 100) return whole < rest || rest === 100 ? whole * rest : null;
  return rest < trailing(whole) ? whole + rest : null;
}

/** The room that the zeros at the end of a number leave: 20 -> 10, 105 -> 1, 1000 -> 100. */
function trailing(value: number): number {
  if (value % 100 === 0) return 100;
  return value % 10 === 0 && value % 100 >= 20 ? 10 : 1;
}

/** `seventythird`, written as one word. */
function glued(lower: string): number | undefined {
  const tens =
    /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.exec(
      lower,
    );
  return tens === null ? undefined : ordinalWords[`${tens[1].slice(0, -1)}ieth`] + ordinalWords[tens[2]];
}

/** Words behind which `first`, `second` … is a rank; elsewhere they are mostly adverbs or times. */
const DETERMINERS = setOf(`
  a, an, the, his, her, its, their, our, my, your, this, that, no, number, ranked, finished, finish, placed,
  came, came, between, from, to, in, straight, and, or, than
`);

/** Ranks. Fractions (`two thirds`) are found before. */
export const ordinals: PhraseFinder = {
  find: findOrdinal,
  examples: {
    'the 22nd man': 'ordinal 22',
    'her second goal': 'ordinal 2',
    'the second-largest town': 'ordinal 2',
    'they finished first': 'ordinal 1',
  },
  nearMisses: ['wait a second', 'at first they left', 'first, the council met', 'a third-party car'],
};

function findOrdinal(line: Line, at: number): Figure | null {
  const { atoms } = line;
  const reading = readOrdinal(line, at);
  if (reading === null) return null;
  const plain = reading.next === at + 1 && atoms[at].kind === 'word';
  if (plain && wordValue(atoms[at]) === undefined && !isRank(line, at, reading.next)) return null;
  return figureOf(
    at,
    reading.next,
    'ordinal',
    reading.value,
    atoms[at].kind === 'digits' ? 'digits' : 'words',
    { signs: plain ? ['rank word'] : [] },
  );
}

/** What makes a rank of `second-…`: `second-largest`, `third-placed`; not `first-team`, `third-party`. */
const RANKED = /(?:est|most|placed|ranked|rated|seeded|worst|best|leading|place)$/;

const RANKING =
  /^(?:finish(?:es|ed|ing)?|rank(?:s|ed|ing)?|came|comes|place[ds]?|placing|between|the|in|and|from)$/;

function isRank(line: Line, at: number, next: number): boolean {
  const { atoms } = line;
  const [before, behind] = [atoms[at - 1], atoms[next]];
  if (behind?.joint === 'hyphen') return RANKED.test(behind.lower);
  if (before === undefined) return behind === undefined;
  const [lead, noun] = [wordAt(line, at - 1), wordAt(line, next)];
  const { lower } = atoms[at];
  // "the first time" and "his first visit" say when, not how many; "finished first" is a rank.
  if (lower === 'first') return RANKING.test(lead) && (noun === '' || BEHIND_RANK.has(noun));
  if (before.kind === 'possessive') return true;
  if (!DETERMINERS.has(lead)) return lead !== '' && noun !== '' && ordinalValue(lower, false)! > 2;
  // "a second" is a time.
  return noun !== '' || lower !== 'second' || (lead !== 'a' && lead !== 'the');
}
const BEHIND_RANK = setOf('among, and, at, for, in, of, on, or, out, with');
