import { phraseStops } from '../../lexicons/phrase-stops.ts';
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
  return figures.map((figure, i) => {
    if (figure.kind !== 'cardinal' || figure.value === null || figure.value < 0) return figure;
    const written = ageBehind(line, figure.last);
    if (written !== null) return aged(figure, figure.first, written.last, written.unit);
    const before = line.atoms[figure.first - 1];
    if (
      before !== undefined &&
      (before.lower === 'aged' || (before.lower === 'age' && line.atoms[figure.first].joint !== 'tight')) &&
      figure.value <= 120
    )
      return aged(figure, figure.first, yearsEnd(line, figure.last), 'year');
    return isApposition(line, figure) || isToldAge(line, figure) || isSecondAge(line, figures[i - 1], figure)
      ? aged(figure, figure.first, yearsEnd(line, figure.last), 'year')
      : figure;
  });
}

/** Behind the years of `aged 5 years` and `the age of 5 years`. */
const yearsEnd = ({ atoms }: Line, at: number): number => (atoms[at]?.lower === 'years' ? at + 1 : at);

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

/** Behind an age between commas: a comma, the end, or the age of a second person (`Ann Lee and Bo Kim, 42 and 45,`). */
function closesAge({ atoms }: Line, at: number): boolean {
  const { lower } = atoms[at];
  if (lower === ',' || lower === '.') return true;
  return lower === 'and' && atoms[at + 1]?.kind === 'digits' && ',.'.includes(atoms[at + 2]?.lower ?? ',');
}

/** The second age of such a pair. */
const isSecondAge = (line: Line, before: Figure | undefined, figure: Figure): boolean =>
  before !== undefined &&
  figure.written === 'digits' &&
  figure.first === before.last + 1 &&
  isApposition(line, before) &&
  line.atoms[before.last].lower === 'and';

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
  if (BOUNDS.test(near) && PERSONS.has(far) && !isNoun(behind?.lower)) return true;
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
    /^(?:was|is|am|turned|turns)$/.test(near) &&
    (/^(?:he|i|she|who)$/.test(far) || (KIN.has(far) && isPossessive(atoms[figure.first - 3]?.lower))) &&
    (behind === undefined || behind.kind === 'symbol' || /^(?:when|and|but|now)$/.test(behind.lower))
  );
}

/** `children under 5`, `those over 60`: a bound behind persons is of their age. */
const BOUNDS = /^(?:above|below|over|under)$/;
const PERSONS = setOf(`
  adults, anyone, boys, child, children, everyone, females, girls, kids, males, men, minors, people, persons,
  pupils, those, voters, women
`);
const isNoun = (lower: string | undefined): boolean =>
  lower !== undefined && /^[a-z%$€£]/.test(lower) && !phraseStops.has(lower);

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
    : behind === undefined || closesAge(line, figure.last);
}
