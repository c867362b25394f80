import { scaleSuffixes } from '../../lexicons/scale-words.ts';
import { currencyAfter, currencyBefore } from './read-currency.ts';
import { isPlural } from './read-noun-phrase.ts';
import type { Line } from './figure.ts';
import { setOf } from '../../lexicons/read-list.ts';

/** What says that a number is a length: `100m sprint`, `1.8m tall`. */
const LENGTHS = setOf(`
  away, below, above, breaststroke, butterfly, champion, dash, deep, final, freestyle, from, high, hurdles,
  long, of, race, radius, relay, sprint, swells, tall, thick, waves, wide
`);

/**
 * The factor that a suffix behind digits multiplies by: `bn` in `3.2bn`, `k` in `20k`, `m` in `£5m` and `5m people` (but metres in `100m sprint`).
 * One letter counts only directly behind the digits, and `m`, `b`, `t` only where money, a capital or a plural noun tell.
 */
export function readSuffix(line: Line, at: number): number | null {
  const { atoms, text } = line;
  const atom = atoms[at];
  if (atom?.kind !== 'word' || !Object.hasOwn(scaleSuffixes, atom.lower) || atom.joint === 'hyphen')
    return null;
  const factor = scaleSuffixes[atom.lower];
  const letter = atom.lower.length === 1;
  if (letter && atom.joint !== 'tight')
    return atom.lower === 'k' && !/[A-Z]/.test(text[atom.start])
      ? factor
      : spacedLetter(line, at)
        ? factor
        : null;
  const money = currencyBefore(line, at - 1) !== null || currencyAfter(line, at + 1) !== null;
  if (money) return factor;
  if (
    atom.lower === 't' ||
    atom.lower === 'mm' ||
    atom.lower === 'tr' ||
    atom.lower === 'mil' ||
    atom.lower === 'mill'
  )
    return null;
  const capital = text[atom.start] !== atom.lower[0];
  if (atom.lower === 'b') return capital ? factor : null;
  if (atom.lower === 'm') {
    const next = atoms[at + 1];
    if (capital) return factor;
    return next !== undefined &&
      next.kind === 'word' &&
      next.joint === 'space' &&
      !LENGTHS.has(next.lower) &&
      countsPlural(line, at + 1)
      ? factor
      : null;
  }
  return factor;
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
