import type { Figure, Line, UnitOfFigure } from './figure.ts';
import { readBaseUnit, readUnit } from './read-unit.ts';

const OPENING = '([{';
const CLOSING = ')]}';

/**
 * Gives figures their percent sign or unit: `12.5%`, `1.38pc`, `5 percentage points`, `3-inch`, `20 (kg)`, `800,000 barrels a day`, `half a litre`,
 * `hundreds of miles`, `97 km/h`.
 *
 * Near misses: `9 in London` (inches stand closed), `two miles` is one row, `5 points to Smith` keeps its points.
 */
export function attachUnits(figures: Figure[], line: Line): Figure[] {
  return figures.map((figure, i) => {
    if (
      figure.kind === 'money' ||
      figure.kind === 'ordinal' ||
      figure.unit !== null ||
      figure.signs.includes('multiple')
    )
      return figure;
    const limit = i + 1 < figures.length ? figures[i + 1].first : line.atoms.length;
    const percent = readPercent(line, figure.last);
    if (percent !== null && percent.last <= limit)
      return { ...figure, kind: percent.kind, unit: percent.unit, last: percent.last, certain: true };
    if (figure.signs.includes('pair') || figure.signs.includes('share')) return figure;
    const unit = unitBehind(line, figure);
    if (unit === null || (unit.last > limit && limit > figure.last)) return figure;
    const si =
      unit.si !== null && unit.si.offset !== 0 && isDifference(line, figure.first, unit.last)
        ? { ...unit.si, offset: 0 }
        : unit.si;
    return { ...figure, kind: 'quantity', unit: { name: unit.name, si }, last: unit.last, certain: true };
  });
}

/** Whether degrees say how much warmer or colder: `1.8°C warmer`, `rose by 2°C`, `a rise of 1.5°C`. */
function isDifference(line: Line, first: number, last: number): boolean {
  const { atoms } = line;
  if (/^(?:above|below|colder|cooler|higher|hotter|less|lower|more|warmer)$/.test(atoms[last]?.lower ?? ''))
    return true;
  const before = atoms[first - 1]?.lower;
  return (
    before === 'by' ||
    (before === 'of' &&
      /^(?:change|cooling|difference|drop|fall|increase|rise|warming)$/.test(atoms[first - 2]?.lower ?? ''))
  );
}

function unitBehind(line: Line, figure: Figure): (UnitOfFigure & { last: number }) | null {
  const { atoms } = line;
  const next = atoms[figure.last];
  if (next === undefined) return null;
  if (OPENING.includes(next.lower) && next.kind === 'symbol') {
    const unit = readBaseUnit(line, figure.last + 1);
    return unit !== null &&
      unit.last === figure.last + 2 &&
      atoms[unit.last]?.kind === 'symbol' &&
      CLOSING.includes(atoms[unit.last].lower)
      ? { ...unit, last: unit.last + 1 }
      : null;
  }
  const fraction = figure.kind === 'fraction';
  const skip =
    (figure.value === null || fraction) && next.lower === 'of' && atoms[figure.last + 1]?.lower === 'a'
      ? 2
      : (figure.value === null && next.lower === 'of') ||
          (fraction && (next.lower === 'a' || next.lower === 'an'))
        ? 1
        : 0;
  if (skip === 2 && !fraction) return null;
  const unit = readUnit(line, figure.last + skip);
  if (unit === null) return null;
  return unit.last < atoms.length && atoms[unit.last].joint === 'hyphen' && atoms[unit.last].kind === 'digits'
    ? null
    : unit;
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
  if (sign.lower === 'per' && atoms[at + 1]?.lower === 'cent') last = at + 2;
  else if (!(
    sign.lower === '%' ||
    sign.lower === 'percent' ||
    sign.lower === 'percentage' ||
    sign.lower === 'pct' ||
    (sign.lower === 'pc' && sign.joint === 'tight')
  ))
    return null;
  if (/^points?$/.test(atoms[last]?.lower ?? ''))
    return { kind: 'quantity', unit: { name: 'percentage point', si: null }, last: last + 1 };
  return sign.lower === 'percentage' ? null : { kind: 'percent', unit: { name: 'percent', si: null }, last };
}
