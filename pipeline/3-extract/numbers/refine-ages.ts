import { isCapital, type Figure, type Line } from './figure.ts';
import { setOf } from '../../lexicons/read-list.ts';

const UNITS: ReadonlySet<string> = new Set(['day', 'month', 'week', 'year']);

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
    if (
      before !== undefined &&
      (before.lower === 'aged' || (before.lower === 'age' && line.atoms[figure.first].joint !== 'tight')) &&
      figure.value <= 120
    )
      return aged(figure, figure.first, figure.last, 'year');
    return isApposition(line, figure) || isToldAge(line, figure)
      ? aged(figure, figure.first, figure.last, 'year')
      : figure;
  });
}

const aged = (figure: Figure, first: number, last: number, unit: string): Figure => ({
  ...figure,
  first,
  last,
  kind: 'quantity',
  unit: { name: unit, si: null },
  certain: true,
  signs: [...figure.signs, 'age'],
});

/** `-year-old`, `years old`, `years of age` from an atom on. */
function ageBehind(line: Line, at: number): { unit: string; last: number } | null {
  const { atoms } = line;
  const unit = atoms[at]?.kind === 'word' ? atoms[at].lower.replace(/s$/, '') : '';
  if (!UNITS.has(unit)) return null;
  if (atoms[at + 1]?.lower === 'old' || atoms[at + 1]?.lower === 'olds') return { unit, last: at + 2 };
  return atoms[at + 1]?.lower === 'of' && atoms[at + 2]?.lower === 'age' ? { unit, last: at + 3 } : null;
}

/** Words of a life that has ages: `stopped working at 66`, `went to sea for the first time at 44`. */
const LIFE = setOf(`
  career, debut, married, marry, mother, father, pension, pensions, retire, retired, retirement, retiring,
  widow, widowed, widower, worked, working
`);

/** Whether one of the words right before an index is of a life. */
function speaksOfLife(line: Line, before: number): boolean {
  const { atoms } = line;
  if (atoms[before]?.lower === 'time' && atoms[before - 1]?.lower === 'first') return true;
  for (let at = before; at >= Math.max(0, before - 3); at--) if (LIFE.has(atoms[at].lower)) return true;
  return false;
}

const KIN = setOf(`
  baby, boy, brother, child, daughter, father, girl, granddaughter, grandson, husband, mother, sister, son,
  wife
`);
const isPossessive = (lower: string | undefined): boolean =>
  lower !== undefined && /^(?:my|our|your|his|her|their|'s|’s)$/.test(lower);

/** `She was 91.`, `our son is four now`, `he turned 16 when …`, `died at 91`, `stop working at 66`, `at the age of nine`. */
function isToldAge(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  if (!Number.isInteger(figure.value! * 2) || figure.value! < 1 || figure.value! > 115) return false;
  const [far, near] = [atoms[figure.first - 2]?.lower ?? '', atoms[figure.first - 1]?.lower ?? ''];
  const behind = atoms[figure.last];
  if (near === 'of' && (far === 'age' || far === 'ages')) return true;
  const closed =
    behind === undefined ||
    behind.kind === 'symbol' ||
    /^(?:when|and|but|now|at|with|in|on|after)$/.test(behind.lower);
  if (!closed || behind?.lower === '%' || behind?.lower === '-') return false;
  if (near === 'at')
    return (
      /^(?:dies|died|dead|dying|retire[ds]?|retiring|married)$/.test(far) ||
      (figure.value! >= 14 &&
        (behind === undefined || behind.kind === 'symbol') &&
        speaksOfLife(line, figure.first - 2))
    );
  return (
    /^(?:was|is|turned|turns)$/.test(near) &&
    (/^(?:he|she|who)$/.test(far) || (KIN.has(far) && isPossessive(atoms[figure.first - 3]?.lower))) &&
    (behind === undefined || behind.kind === 'symbol' || /^(?:when|and|but|now)$/.test(behind.lower))
  );
}

/** `Ann Lee, 42, said`: a name, commas around, and a whole number that can be an age. */
function isApposition(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  const [name, comma, behind] = [atoms[figure.first - 2], atoms[figure.first - 1], atoms[figure.last]];
  if (
    figure.written !== 'digits' ||
    figure.last !== figure.first + 1 ||
    !Number.isInteger(figure.value) ||
    figure.value! < 5 ||
    figure.value! > 115
  )
    return false;
  if (
    name?.kind !== 'word' ||
    !isCapital(line, name) ||
    name.end - name.start < 2 ||
    (comma?.lower !== ',' && comma?.lower !== '(')
  )
    return false;
  return comma.lower === '('
    ? behind?.lower === ')' &&
        isCapital(line, atoms[figure.first - 3] ?? name) &&
        atoms[figure.first - 3]?.kind === 'word'
    : behind === undefined || behind.lower === ',' || behind.lower === '.';
}
