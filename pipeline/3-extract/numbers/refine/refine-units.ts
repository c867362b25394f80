import { type Figure, type Line, lowerAt, type UnitOfFigure } from '../figure.ts';
import { readBaseUnit, readUnit } from '../read/read-unit.ts';

const OPENING = '([{';
const CLOSING = ')]}';

/**
 * Gives figures their percent sign or unit: `12.5%`, `1.38pc`, `5 percentage points`, `3-inch`, `20 (kg)`,
 * `800,000 barrels a day`, `half a litre`,
 * `hundreds of miles`, `97 km/h`.
 *
 * Near misses: `9 in London` (inches stand closed), `two miles` is one row, `5 points to Smith` keeps its
 * points.
 */
export function attachUnits(figures: Figure[], line: Line): Figure[] {
  return figures.map((figure, i) => withUnit(figure, line, figures[i + 1]?.first ?? line.atoms.length));
}

/** `limit` is where the next figure begins: a unit does not reach into it. */
function withUnit(figure: Figure, line: Line, limit: number): Figure {
  if (!mayHaveUnit(figure)) return figure;
  const percent = readPercent(line, figure.last);
  if (percent !== null && percent.last <= limit)
    return { ...figure, kind: percent.kind, unit: percent.unit, last: percent.last, certain: true };
  if (figure.signs.includes('pair') || figure.signs.includes('share')) return figure;
  const unit = unitBehind(line, figure);
  if (unit === null || (unit.last > limit && limit > figure.last)) return figure;
  const difference = unit.si !== null && unit.si.offset !== 0 && isDifference(line, figure.first, unit.last);
  const si = difference ? { ...unit.si!, offset: 0 } : unit.si;
  return { ...figure, kind: 'quantity', unit: { name: unit.name, si }, last: unit.last, certain: true };
}

const mayHaveUnit = ({ kind, unit, signs }: Figure): boolean =>
  kind !== 'money' && kind !== 'ordinal' && unit === null && !signs.includes('multiple');

/** Whether degrees say how much warmer or colder: `1.8°C warmer`, `rose by 2°C`, `a rise of 1.5°C`. */
function isDifference(line: Line, first: number, last: number): boolean {
  const { atoms } = line;
  if (/^(?:above|below|colder|cooler|higher|hotter|less|lower|more|warmer)$/.test(lowerAt(line, last)))
    return true;
  const before = atoms[first - 1]?.lower;
  return (
    before === 'by' ||
    (before === 'of' &&
      /^(?:change|cooling|difference|drop|fall|increase|rise|warming)$/.test(lowerAt(line, first - 2)))
  );
}

function unitBehind(line: Line, figure: Figure): (UnitOfFigure & { last: number }) | null {
  const next = line.atoms[figure.last];
  if (next === undefined) return null;
  if (next.kind === 'symbol' && OPENING.includes(next.lower)) return unitInBrackets(line, figure.last + 1);
  const skip = wordsBetween(line, figure);
  const unit = skip === null ? null : readUnit(line, figure.last + skip);
  if (unit === null) return null;
  const behind = line.atoms[unit.last];
  return behind?.joint === 'hyphen' && behind.kind === 'digits' ? null : unit;
}

/** `20 (kg)`. */
function unitInBrackets(line: Line, at: number): (UnitOfFigure & { last: number }) | null {
  const unit = readBaseUnit(line, at);
  const closing = line.atoms[at + 1];
  if (unit === null || unit.last !== at + 1 || closing?.kind !== 'symbol') return null;
  return CLOSING.includes(closing.lower) ? { ...unit, last: unit.last + 1 } : null;
}

/**
 * How many words stand between figure and unit: `half a litre`, `half of a litre`, `hundreds of miles`; null
 * for `hundreds of a`.
 */
function wordsBetween({ atoms }: Line, { kind, value, last }: Figure): number | null {
  const fraction = kind === 'fraction';
  if (!fraction && value !== null) return 0;
  const [next, behind] = [atoms[last].lower, atoms[last + 1]?.lower];
  if (next === 'of' && behind === 'a') return fraction ? 2 : null;
  if (next === 'of' && value === null) return 1;
  return fraction && (next === 'a' || next === 'an') ? 1 : 0;
}

/** `%`, `per cent`, `percent`, `pc`, `percentage points`, `basis points`, from an atom on. */
export function readPercent(
  line: Line,
  at: number,
): { kind: 'percent' | 'quantity'; unit: UnitOfFigure; last: number } | null {
  const { atoms } = line;
  const sign = atoms[at];
  if (sign === undefined) return null;
  let last = at + 1;
  if (sign.lower === 'per' && lowerAt(line, at + 1) === 'cent') last = at + 2;
  else if (!(
    sign.lower === '%' ||
    sign.lower === 'percent' ||
    sign.lower === 'percentage' ||
    sign.lower === 'pct' ||
    (sign.lower === 'pc' && sign.joint === 'tight')
  ))
    return null;
  if (/^points?$/.test(lowerAt(line, last)))
    return { kind: 'quantity', unit: { name: 'percentage point', si: null }, last: last + 1 };
  return sign.lower === 'percentage' ? null : { kind: 'percent', unit: { name: 'percent', si: null }, last };
}
