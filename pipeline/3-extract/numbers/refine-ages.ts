import { isCapital, type Figure, type Line } from './figure.ts';

const UNITS: Readonly<Record<string, number>> = { year: 31556952, month: 2629746, week: 604800, day: 86400 };

/**
 * Gives ages their unit: `42-year-old`, `five years old`, `18 months of age`, `aged 7`, `age 87`, and the bare number behind a name (`Ann Lee, 42, said`).
 * They are figures although they are lengths of time.
 *
 * Near misses: `a 10-year bond`, `two years later` (lengths of time), `Paris, 2015,` (year), `Leeds, 3,` (no age below 5 stands so).
 */
export function attachAges(figures: Figure[], line: Line): Figure[] {
  return figures.map((figure) => {
    if (figure.kind !== 'cardinal' || figure.value === null || figure.value < 0) return figure;
    const written = ageBehind(line, figure.last);
    if (written !== null) return aged(figure, figure.first, written.last, written.unit);
    const before = line.atoms[figure.first - 1];
    if (before !== undefined && (before.lower === 'aged' || (before.lower === 'age' && line.atoms[figure.first].joint !== 'tight')) && figure.value <= 120) return aged(figure, figure.first, figure.last, 'year');
    return isApposition(line, figure) ? aged(figure, figure.first, figure.last, 'year') : figure;
  });
}

const aged = (figure: Figure, first: number, last: number, unit: string): Figure => ({
  ...figure, first, last, kind: 'quantity', measure: { name: unit, si: { name: 'second', factor: UNITS[unit], offset: 0 } }, certain: true, signs: [...figure.signs, 'age'],
});

/** `-year-old`, `years old`, `years of age` from an atom on. */
function ageBehind(line: Line, at: number): { unit: string; last: number } | null {
  const { atoms } = line;
  const unit = atoms[at]?.kind === 'word' ? atoms[at].lower.replace(/s$/, '') : '';
  if (!Object.hasOwn(UNITS, unit)) return null;
  if (atoms[at + 1]?.lower === 'old' || atoms[at + 1]?.lower === 'olds') return { unit, last: at + 2 };
  return atoms[at + 1]?.lower === 'of' && atoms[at + 2]?.lower === 'age' ? { unit, last: at + 3 } : null;
}

/** `Ann Lee, 42, said`: a name, commas around, and a whole number that can be an age. */
function isApposition(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  const [name, comma, behind] = [atoms[figure.first - 2], atoms[figure.first - 1], atoms[figure.last]];
  if (figure.written !== 'digits' || figure.last !== figure.first + 1 || !Number.isInteger(figure.value) || figure.value! < 5 || figure.value! > 115) return false;
  if (name?.kind !== 'word' || !isCapital(line, name) || name.end - name.start < 2 || (comma?.lower !== ',' && comma?.lower !== '(')) return false;
  return comma.lower === '(' ? behind?.lower === ')' && isCapital(line, atoms[figure.first - 3] ?? name) && atoms[figure.first - 3]?.kind === 'word' : behind === undefined || behind.lower === ',' || behind.lower === '.';
}
