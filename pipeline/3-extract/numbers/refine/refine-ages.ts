import { phraseStops } from '../../../lexicons/phrase-stops.ts';
import { type Atom, type Figure, isCapital, type Line, lowerAt } from '../figure.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const UNITS: ReadonlySet<string> = new Set(['day', 'month', 'week', 'year']);

/**
 * Gives ages their unit: `42-year-old`, `five years old`, `18 months of age`, `aged 7`, `age 87`, `between the
 * ages of 5 and 7 years`, and the bare number behind a name (`Ann Lee, 42, said`).
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
    if (isBehindAge(line, figure)) {
      const second = figures[i + 1];
      return second !== undefined && isPair(line, figure, second)
        ? firstOfPair(inUnits(line, figure), inUnits(line, second))
        : inUnits(line, figure);
    }
    const before = figures[i - 1];
    const isSecond =
      before !== undefined &&
      (isSecondAge(line, before, figure) || (isBehindAge(line, before) && isPair(line, before, figure)));
    return isSecond || isApposition(line, figure) || isToldAge(line, figure) ? inUnits(line, figure) : figure;
  });
}

/** `aged 7`, `age 87`, `aged between 5 and 7`, `the ages of 5 and 7`; not `age-7`. */
function isBehindAge({ atoms }: Line, { first, value }: Figure): boolean {
  if (value === null || value > 120) return false;
  const [far, near] = [atoms[first - 2]?.lower, atoms[first - 1]?.lower];
  if (near === 'between') return far === 'aged';
  if (near === 'of') return far === 'age' || far === 'ages';
  return near === 'aged' || (near === 'age' && atoms[first].joint !== 'tight');
}

const PAIRING = /^(?:and|or|to|[-–—−])$/;

/** Whether a second age stands behind a first: `5 and 7`, `5 to 7`, `5-7`; not `aged 5 and 7 dogs`. */
function isPair({ atoms }: Line, left: Figure, right: Figure): boolean {
  if (right.kind !== 'cardinal' || right.value === null || right.value > 120) return false;
  const gap = right.first - left.last;
  if (gap === 0 ? atoms[right.first].joint !== 'hyphen' : gap > 1 || !PAIRING.test(atoms[left.last].lower))
    return false;
  const behind = atoms[right.last];
  return behind?.kind !== 'word' || UNITS.has(behind.lower.slice(0, -1)) || phraseStops.has(behind.lower);
}

/** The first of two ages: a unit that only the second has is its own, too. */
const firstOfPair = (left: Figure, right: Figure): Figure =>
  left.last > left.first + 1 ? left : { ...left, unit: right.unit, signs: [...left.signs, 'shared unit'] };

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
const isSecondAge = (line: Line, before: Figure, figure: Figure): boolean =>
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
