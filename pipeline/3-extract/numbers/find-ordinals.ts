import { ordinalWords } from '../../lexicons/ordinal-words.ts';
import { figureOf, type Figure, type Line } from './figure.ts';
import { readCardinal, wordValue } from './read-cardinal.ts';
import { setOf } from '../../lexicons/read-list.ts';

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
 * Reads an ordinal: `22nd`, `third`, `twenty-fifth`, `forty—second`, `one hundred and fifth`, `seventythird`. `plural` asks for a denominator (`fifths`).
 */
export function readOrdinal(line: Line, at: number, plural = false): OrdinalReading | null {
  const { atoms } = line;
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.kind === 'digits') {
    const suffix = atoms[at + 1];
    const lower = plural ? suffix?.lower.replace(/s$/, '') : suffix?.lower;
    return suffix?.kind === 'word' &&
      suffix.joint === 'tight' &&
      SUFFIXES.has(lower!) &&
      Number.isInteger(atom.value)
      ? { value: atom.value, next: at + 2 }
      : null;
  }
  if (atom.kind !== 'word') return null;
  const single = ordinalValue(atom.lower, plural) ?? glued(atom.lower);
  if (single !== undefined) return { value: single, next: at + 1 };
  const whole = readCardinal(line, at);
  if (whole === null || whole.written !== 'words') return null;
  let next = whole.next;
  const joint = atoms[next];
  if (joint?.lower === 'and' || (joint?.kind === 'symbol' && '-—–'.includes(joint.lower))) next++;
  const last = atoms[next];
  const rest = last?.kind === 'word' ? ordinalValue(last.lower, plural) : undefined;
  if (rest === undefined) return null;
  // Twenty + fifth, hundred + fifth; a scale multiplies (two hundredth, three thousandth).
  if (rest >= 100)
    return whole.value < rest || rest === 100 ? { value: whole.value * rest, next: next + 1 } : null;
  if (rest >= trailing(whole.value)) return null;
  return { value: whole.value + rest, next: next + 1 };
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

/**
 * Finds ranks: `22nd`, `the third time`, `her second goal`, `second-largest`, `third-placed`.
 *
 * Near misses: `second` as a time or an adverb, `at first`, `first, the council …`; fractions (`two thirds`) are found before.
 */
export function findOrdinal(line: Line, at: number): Figure | null {
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
  const before = atoms[at - 1];
  const behind = atoms[next];
  if (behind?.joint === 'hyphen') return RANKED.test(behind.lower);
  if (before === undefined) return behind === undefined;
  // "the first time" and "his first visit" say when, not how many; "finished first" is a rank.
  if (atoms[at].lower === 'first')
    return (
      before.kind === 'word' &&
      RANKING.test(before.lower) &&
      (behind?.kind !== 'word' || /^(?:in|at|and|or|with|on|among|out|of|for)$/.test(behind.lower))
    );
  if (before.kind === 'possessive') return true;
  if (before.kind !== 'word' || !DETERMINERS.has(before.lower))
    return ordinalValue(atoms[at].lower, false)! > 2 && before.kind === 'word' && behind?.kind === 'word';
  return !(
    atoms[at].lower === 'second' &&
    (before.lower === 'a' || before.lower === 'the') &&
    behind?.kind !== 'word'
  );
}
