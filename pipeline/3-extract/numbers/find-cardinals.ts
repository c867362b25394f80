import { figureOf, type Figure, type Line } from './figure.ts';
import { readCardinal, scaleValue, wordValue } from './read-cardinal.ts';
import { vulgarFractions } from './read-digits.ts';

/**
 * Finds whole and decimal numbers, in digits or words, with sign and scale: `11,000`, `-5`, `minus 1.4`, `2.5 million`, `two hundred and five`,
 * `a hundred`, `half` is not among them.
 *
 * Near misses: `millions`, `a few hundred` (vague), `second` (rank), `5G` (name; dropped before).
 */
export function findCardinal(line: Line, at: number): Figure | null {
  const { atoms } = line;
  const atom = atoms[at];
  if (atom.kind === 'word' && wordValue(atom) === undefined && !startsNumber(line, at)) return null;
  const reading = readCardinal(line, at);
  if (reading === null || reading.next <= at || !Number.isFinite(reading.value)) return null;
  let first = at;
  let { value } = reading;
  const before = atoms[at - 1];
  if (
    atom.kind === 'word' &&
    (before?.lower === 'a' || before?.lower === 'an') &&
    wordValue(atom) === undefined
  )
    first = at - 1;
  const sign = atoms[first - 1];
  if (sign !== undefined && isMinus(line, first)) {
    value = -value;
    first--;
  }
  const fraction = Object.hasOwn(vulgarFractions, atom.lower);
  const certain = reading.scaled || atom.lower.length > 4 || !Number.isInteger(reading.value) || value < 0;
  return figureOf(first, reading.next, fraction ? 'fraction' : 'cardinal', value, reading.written, {
    certain: certain || fraction,
  });
}

/** A scale word by itself is a number behind `a` or at the head of a phrase (`thousand litres`); `point five` too. */
function startsNumber(line: Line, at: number): boolean {
  const { atoms } = line;
  const { lower } = atoms[at];
  const before = atoms[at - 1]?.lower;
  if (lower === 'point')
    return atoms[at + 1]?.kind === 'digits'
      ? before === undefined
      : wordValue(atoms[at + 1]) !== undefined && (before === undefined || before === 'at');
  if (lower !== 'dozen' && (scaleValue(atoms[at]) === undefined || (lower.endsWith('s') && lower !== 'lacs')))
    return false;
  return before === undefined || before === 'a' || before === 'about' || before === 'every';
}

/** Whether a minus sign or word stands before an atom: `-5` and `(-5)`, not the hyphen of `10-5` or the dash of `home - 5`. */
function isMinus(line: Line, first: number): boolean {
  const { atoms } = line;
  const sign = atoms[first - 1];
  const number = atoms[first];
  if (sign.kind === 'word')
    return sign.lower === 'minus' || (sign.lower === 'negative' && number.joint === 'space');
  if (sign.lower !== '-' && sign.lower !== '−') return false;
  if (number.joint === 'space') return first === 1;
  const before = atoms[first - 2];
  return before === undefined || sign.joint === 'space' || '(<>=[/'.includes(before.lower);
}
