import { phraseStops } from '../../../lexicons/phrase-stops.ts';
import { type Atom, type Figure, isCapital, type Line, lowerAt } from '../figure.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const UNITS: ReadonlySet<string> = new Set(['day', 'month', 'week', 'year']);

/**
 * Gives ages their unit: `42-year-old`, `five years old`, `18 months of age`, `aged 7`, `age 87`, and the
 * bare number behind a name (`Ann Lee, 42, said`).
 * They are figures although they are lengths of time.
 *
 * Near misses: `a 10-year bond`, `two years later` (lengths of time), `Paris, 2015,` (year), `Leeds, 3,` (no
 * age below 5 stands so).
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
      return inUnits(line, figure);
    return isApposition(line, figure) || isToldAge(line, figure) || isSecondAge(line, figures[i - 1], figure)
      ? inUnits(line, figure)
      : figure;
  });
}

/** With the unit behind it: `aged 5 years`, `the age of 5 months`; a bare age is in years. */
function inUnits({ atoms }: Line, figure: Figure): Figure {
  const behind = atoms[figure.last]?.lower ?? '';
  const unit = behind.slice(0, -1);
  if (!behind.endsWith('s') || !UNITS.has(unit)) return aged(figure, figure.first, figure.last, 'year');
  return aged(figure, figure.first, figure.last + 1, unit);
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
  if (lowerAt(line, at + 1) === 'old' || lowerAt(line, at + 1) === 'olds') return { unit, last: at + 2 };
  return lowerAt(line, at + 1) === 'of' && lowerAt(line, at + 2) === 'age' ? { unit, last: at + 3 } : null;
}

/** Words of a life that has ages: `stopped working at 66`, `went to sea for the first time at 44`. */
const LIFE = setOf(`
  career, debut, married, marry, mother, father, pension, pensions, retire, retired, retirement, retiring,
  widow, widowed, widower, worked, working
`);

/** Whether one of the words right before an index is of a life. */
function speaksOfLife(line: Line, before: number): boolean {
  const { atoms } = line;
  if (lowerAt(line, before) === 'time' && lowerAt(line, before - 1) === 'first') return true;
  for (let at = before; at >= Math.max(0, before - 3); at--) if (LIFE.has(atoms[at].lower)) return true;
  return false;
}

/**
 * Behind an age between commas: a comma, the end, or the age of a second person (`Ann Lee and Bo Kim, 42 and
 * 45,`).
 */
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
/**
 * `She was 91.`, `our son is four now`, `he turned 16 when …`, `died at 91`, `stop working at 66`, `at the
 * age of nine`.
 */
function isToldAge(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  if (!Number.isInteger(figure.value! * 2) || figure.value! < 1 || figure.value! > 115) return false;
  const [far, near] = [lowerAt(line, figure.first - 2), lowerAt(line, figure.first - 1)];
  const behind = atoms[figure.last];
  if (near === 'of') return far === 'age' || far === 'ages';
  if (BOUNDS.has(near) && PERSONS.has(far)) return !isNoun(behind?.lower);
  if (!isClosed(behind)) return false;
  return near === 'at'
    ? ENDS.has(far) || isAgeOfLife(line, figure, behind)
    : isSaidToBe(line, figure, behind);
}

/** `she was 91`, `our son is four now`. */
function isSaidToBe({ atoms }: Line, { first }: Figure, behind: Atom | undefined): boolean {
  if (!BEING.has(atoms[first - 1]?.lower ?? '') || (behind?.kind === 'word' && IN_PLACE.has(behind.lower)))
    return false;
  const who = atoms[first - 2]?.lower ?? '';
  return WHO.has(who) || (KIN.has(who) && POSSESSIVES.has(atoms[first - 3]?.lower ?? ''));
}
const ENDS = setOf('dead, died, dies, dying, married, retire, retired, retires, retiring');
const BEING = setOf('am, is, turned, turns, was');
const WHO = setOf('he, i, she, who');
const POSSESSIVES = setOf("'s, her, his, my, our, their, your, ’s");
const IN_PLACE = setOf('after, at, in, on, with');
const CLOSERS = new Set(['and', 'but', 'now', 'when', ...IN_PLACE]);

/** Whether nothing that is counted stands behind. */
const isClosed = (behind: Atom | undefined): boolean =>
  behind === undefined ||
  (behind.kind === 'symbol' ? behind.lower !== '%' && behind.lower !== '-' : CLOSERS.has(behind.lower));

/** `stopped working at 66`. */
const isAgeOfLife = (line: Line, figure: Figure, behind: Atom | undefined): boolean =>
  figure.value! >= 14 &&
  (behind === undefined || behind.kind === 'symbol') &&
  speaksOfLife(line, figure.first - 2);

/** `children under 5`, `those over 60`: a bound behind persons is of their age. */
const BOUNDS = setOf('above, below, over, under');
const PERSONS = setOf(`
  adults, anyone, boys, child, children, everyone, females, girls, kids, males, men, minors, people,
  persons, pupils, those, voters, women
`);
const isNoun = (lower: string | undefined): boolean =>
  lower !== undefined && /^[a-z%$€£]/.test(lower) && !phraseStops.has(lower);

/**
 * `Ann Lee, 42, said`, `Ann Lee (42)`: a name, commas or brackets around, and a whole number that can be an
 * age.
 */
function isApposition(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  const [name, mark, behind] = [atoms[figure.first - 2], atoms[figure.first - 1], atoms[figure.last]];
  if (!canBeAge(figure) || !isNameAtom(line, name)) return false;
  if (mark.lower === ',') return behind === undefined || closesAge(line, figure.last);
  return mark.lower === '(' && behind?.lower === ')' && isNameAtom(line, atoms[figure.first - 3] ?? name, 1);
}

const canBeAge = ({ written, first, last, value }: Figure): boolean =>
  written === 'digits' && last === first + 1 && Number.isInteger(value) && value! >= 5 && value! <= 115;

/** A word with a capital, of at least so many letters. */
const isNameAtom = (line: Line, atom: Atom | undefined, least = 2): atom is Atom =>
  atom?.kind === 'word' && isCapital(line, atom) && atom.end - atom.start >= least;
