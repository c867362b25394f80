import { textOf, type Figure, type Line } from '../figure.ts';
import { readNounPhrase } from '../read/read-noun-phrase.ts';

/** Least number that a rate is reckoned on: `per 100`. */
const LEAST = 100;

/**
 * Makes one figure of a rate on a round number: `seven per 100,000 people`, `12 deaths per 1,000 births`
 * (whose unit is `per 1,000 births`).
 *
 * Near misses: `$5 per barrel` (a unit), `three per 24 hours` (a time), `40 per cent`.
 */
export function joinRates(figures: Figure[], line: Line): Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const before = joined[joined.length - 1];
    const rate = before === undefined ? null : rateOf(line, before, figure);
    if (rate === null) joined.push(figure);
    else joined[joined.length - 1] = rate;
  }
  return joined;
}

function rateOf(line: Line, left: Figure, right: Figure): Figure | null {
  const per = right.first - 1;
  if (
    line.atoms[per].lower !== 'per' ||
    !isBare(left) ||
    !isBare(right) ||
    right.value === null ||
    right.value < LEAST
  )
    return null;
  const things = per > left.last ? readNounPhrase(line, left.last, true) : null;
  if (per > left.last && things?.last !== per) return null;
  const last = readNounPhrase(line, right.last, true)?.last ?? right.last;
  const name = textOf(line, per, last).replace(/\s+/g, ' ');
  const counted = things === null ? null : textOf(line, things.first, things.last);
  return { ...left, last, kind: 'quantity', unit: { name, si: null }, counted, certain: true };
}

const isBare = ({ kind, unit }: Figure): boolean => kind === 'cardinal' && unit === null;
