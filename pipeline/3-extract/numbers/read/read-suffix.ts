import { scaleSuffixes } from '../../../lexicons/scale-words.ts';
import { currencyAfter, currencyBefore } from './read-currency.ts';
import { isPlural } from './read-noun-phrase.ts';
import type { Line } from '../figure.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/** What says that a number is a length: `100m sprint`, `1.8m tall`. */
const LENGTHS = setOf(`
  away, below, above, breaststroke, butterfly, champion, dash, deep, final, freestyle, from, high, hurdles,
  long, of, race, radius, relay, sprint, swells, tall, thick, waves, wide
`);

/**
 * The factor that a suffix behind digits multiplies by: `bn` in `3.2bn`, `k` in `20k`, `m` in `£5m` and `5m
 * people` (but metres in `100m sprint`).
 * One letter counts only directly behind the digits, and `m`, `b`, `t` only where money, a capital or a
 * plural noun tell.
 */
export function readSuffix(line: Line, at: number): number | null {
  const atom = line.atoms[at];
  if (atom?.kind !== 'word' || !Object.hasOwn(scaleSuffixes, atom.lower) || atom.joint === 'hyphen')
    return null;
  return isSuffix(line, at) ? scaleSuffixes[atom.lower] : null;
}

/** Suffixes that only money has. */
const MONEY_ONLY = setOf('mil, mill, mm, t, tr');

function isSuffix(line: Line, at: number): boolean {
  const { lower, start, joint } = line.atoms[at];
  const capital = line.text[start] !== lower[0];
  if (lower.length === 1 && joint !== 'tight')
    return (lower === 'k' && !/[A-Z]/.test(line.text[start])) || spacedLetter(line, at);
  if (currencyBefore(line, at - 1) !== null || currencyAfter(line, at + 1) !== null) return true;
  if (MONEY_ONLY.has(lower)) return false;
  if (lower === 'b') return capital;
  return lower !== 'm' || capital || countsMillions(line, at + 1);
}

/** `5m people`, but not `100m sprint`. */
function countsMillions(line: Line, at: number): boolean {
  const next = line.atoms[at];
  return next?.kind === 'word' && next.joint === 'space' && countsPlural(line, at);
}

/** `$5 m`, `£3 b`. */
const spacedLetter = (line: Line, at: number): boolean =>
  line.atoms[at].lower !== 't' &&
  currencyBefore(line, at - 1) !== null &&
  !/^[\p{Ll}]/u.test(line.text.slice(line.atoms[at].end, line.atoms[at].end + 1));

/** Whether a plural noun follows within four words: `5m older people`. */
function countsPlural(line: Line, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const atom = line.atoms[i];
    if (atom?.kind !== 'word' || LENGTHS.has(atom.lower)) return false;
    if (isPlural(atom.lower)) return true;
  }
  return false;
}
