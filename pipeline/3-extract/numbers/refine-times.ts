import { timeSymbols, timeUnits } from '../../lexicons/units.ts';
import type { Figure, Line } from './figure.ts';
import { isPlural } from './read-noun-phrase.ts';
import { scaleValue } from './read-cardinal.ts';
import { setOf } from '../../lexicons/read-list.ts';

const MONTHS = setOf(`
  january, february, march, april, may, june, july, august, september, october, november, december, jan,
  feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
`);
/** Behind these a bare year-like number is a year, whatever follows. */
const YEAR_BEFORE = setOf(`
  in, since, until, till, during, by, from, before, after, late, early, mid, the, of, spring, summer,
  autumn, fall, winter, circa, c, year, and, to, through, its, his, her, their, a, this, ad, between,
  fiscal, for, season
`);
/** Behind these it is a number. */
const HEDGES = setOf(`
  about, almost, around, some, nearly, over, under, than, least, most, estimated, roughly, approximately,
  total, exceeding, average, just, up
`);
const PERSONS = setOf(`
  people, men, women, children, soldiers, troops, workers, students, employees, jobs, homes, units, deaths,
  cases, civilians, seats, residents, migrants, refugees, houses, voters, members, pupils, patients,
  vehicles, flights
`);
const CENTURIES = setOf(`
  century, centuries, anniversary, birthday, quarter, quarters, half, day, week, month, year, hour, minute,
  season, decade, dynasty, millennium
`);
const LENGTHS = new Set([
  ...Object.keys(timeUnits),
  'month',
  'millennium',
  'millennia',
  'centuries',
  'weekend',
  'weekday',
  'millisecond',
  'microsecond',
  'nanosecond',
  'annum',
  ...Object.keys(timeSymbols),
]);

/**
 * Drops numbers that are dates, times of day, years or lengths of time, as far as they are plain: `March 29`, `the 4th of May`, `5 p.m.`, `in 2019`,
 * `the 1990s`, `three days`, `21st century`. What the dates of the article cover is dropped as well, see `refine-dates.ts`.
 *
 * Near misses: `2,000 people`, `about 2000 people`, `an average of 1500`, `50 metres a second`; ages (`five years old`).
 */
export function dropTimes(figures: Figure[], line: Line): Figure[] {
  const kept = figures.map((figure) => !isTime(line, figure));
  // "one to two years", "3 or 4 days": the first number shares the unit of the second.
  for (let i = figures.length - 2; i >= 0; i--) {
    if (
      kept[i] &&
      !kept[i + 1] &&
      figures[i].unit === null &&
      isLength(line, figures[i + 1]) &&
      sharesUnit(line, figures[i], figures[i + 1])
    )
      kept[i] = false;
  }
  return kept.every(Boolean) ? figures : figures.filter((_, i) => kept[i]);
}

function sharesUnit(line: Line, left: Figure, right: Figure): boolean {
  const gap = line.atoms.slice(left.last, right.first);
  if (gap.length === 0) return line.atoms[right.first].joint === 'hyphen';
  return gap.length === 1 && /^(?:to|or|and|-|–|—)$/.test(gap[0].lower);
}

function isTime(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  if (
    figure.signs.includes('age') ||
    figure.kind === 'money' ||
    figure.kind === 'percent' ||
    (figure.unit !== null && figure.unit.name !== 'picometre')
  )
    return false;
  const before = atoms[figure.first - 1];
  const behind = atoms[figure.last];
  if (isLength(line, figure)) return true;
  if (figure.value === null) return false;
  if (
    Number.isInteger(figure.value) &&
    figure.value >= 1 &&
    figure.value <= 31 &&
    figure.written !== 'mixed' &&
    isMonthBeside(line, figure)
  )
    return true;
  if (figure.kind === 'ordinal')
    return (
      behind?.kind === 'word' &&
      CENTURIES.has(behind.lower) &&
      !(before?.kind === 'word' && /^(?:straight|consecutive)$/.test(before.lower))
    );
  if (figure.written === 'words')
    return (
      behind?.lower === "o'clock" ||
      behind?.lower === 'o’clock' ||
      behind?.lower === 'am' ||
      behind?.lower === 'pm' ||
      isSpokenYear(line, figure)
    );
  if (figure.kind !== 'cardinal' || figure.last !== figure.first + 1)
    return figure.kind === 'cardinal' && behind?.kind === 'word' && /^(?:am|pm)$/.test(behind.lower);
  if (
    behind?.kind === 'word' &&
    /^(?:am|pm|o'clock|o’clock|gmt|bst|est|edt|pst|pdt|cet|utc|bc|bce|ad|ce)$/.test(behind.lower) &&
    isClock(figure, behind.lower)
  )
    return true;
  if (behind?.kind === 'word' && behind.joint === 'tight' && behind.lower === 's') return true;
  const digits = atoms[figure.first].lower;
  if (
    (before?.lower === "'" || before?.lower === '’' || before?.lower === '‘') &&
    digits.length === 2 &&
    atoms[figure.first].joint === 'tight' &&
    atoms[figure.first - 2]?.joint !== 'tight' &&
    behind?.lower !== before.lower
  )
    return true;
  if (/^\d{4}$/.test(digits) && behind?.lower === 'hours' && Number(digits) < 2400) return true;
  return /^\d{4}$/.test(digits) && figure.value >= 1000 && figure.value <= 2199 && isYear(line, figure);
}

/** `5 pm`, `7.05am`, but not `2.123 pm`, which is a length. */
const isClock = (figure: Figure, lower: string): boolean =>
  (lower !== 'am' && lower !== 'pm') ||
  (figure.value! < 13 && Math.round(figure.value! * 100) === figure.value! * 100);

function isLength(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  const of =
    figure.value === null && atoms[figure.last]?.lower === 'of'
      ? 1
      : figure.kind === 'fraction' && /^(?:a|an)$/.test(atoms[figure.last]?.lower ?? '')
        ? 1
        : 0;
  let at = figure.last + of;
  if (figure.kind === 'ordinal') return false;
  while (
    atoms[at]?.kind === 'word' &&
    /^(?:more|full|whole|consecutive|straight|additional|business|working|calendar|fiscal|solid|long|short|odd|further|extra|other)$/.test(
      atoms[at].lower,
    ) &&
    at < figure.last + 2
  )
    at++;
  const unit = atoms[at];
  if (unit?.kind !== 'word' || unit.lower === 'quarter') return false;
  if (Object.hasOwn(timeSymbols, unit.lower))
    return unit.joint === 'tight' || (atoms[figure.first].kind === 'digits' && unit.lower.length > 2);
  if (unit.lower === 'quarters') return figure.kind === 'cardinal';
  if (unit.lower === 'second' && figure.written === 'words' && figure.value !== 1 && unit.joint === 'space')
    return false;
  const lower = unit.lower.endsWith('s') ? unit.lower.slice(0, -1) : unit.lower;
  return LENGTHS.has(lower) || LENGTHS.has(unit.lower);
}

function isMonthBeside(line: Line, figure: Figure): boolean {
  const { atoms, text } = line;
  let before = atoms[figure.first - 1];
  if (before?.lower === '.') before = atoms[figure.first - 2];
  if (before?.lower === 'the' && atoms[figure.first - 2] !== undefined) before = atoms[figure.first - 2];
  const month = (atom: typeof before): boolean =>
    atom?.kind === 'word' &&
    MONTHS.has(atom.lower) &&
    (atom.lower.length > 3 || text[atom.start] !== atom.lower[0]) &&
    (text[atom.start] !== atom.lower[0] || !/^(?:may|march|mar)$/.test(atom.lower));
  if (month(before)) return true;
  const behind = atoms[figure.last];
  return month(behind?.lower === 'of' || behind?.lower === 'de' ? atoms[figure.last + 1] : behind);
}

/** `nineteen eighty-four` reads as two numbers, or one of them. */
function isSpokenYear(line: Line, figure: Figure): boolean {
  const next = line.atoms[figure.last];
  return (
    figure.value !== null &&
    figure.value >= 16 &&
    figure.value <= 20 &&
    figure.last === figure.first + 1 &&
    next?.kind === 'word' &&
    next.joint === 'space' &&
    /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(next.lower)
  );
}

/** Whether four bare digits are a year. From 1900 to 2035 they are, unless a hedge stands before or people are counted. */
function isYear(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  const before = atoms[figure.first - 1];
  const behind = atoms[figure.last];
  const recent = figure.value! >= 1900 && figure.value! <= 2035;
  const hedged = before?.kind === 'word' && HEDGES.has(before.lower);
  if (before?.kind === 'symbol' && '<>~≈≥≤='.includes(before.lower)) return false;
  if (behind !== undefined && scaleValue(behind) !== undefined) return false;
  if (behind?.kind === 'word' && behind.joint === 'hyphen') return recent;
  if (behind?.kind === 'word' && PERSONS.has(behind.lower))
    return (
      recent &&
      before?.kind === 'word' &&
      YEAR_BEFORE.has(before.lower) &&
      before.lower !== 'of' &&
      before.lower !== 'by' &&
      before.lower !== 'for' &&
      before.lower !== 'to' &&
      before.lower !== 'the' &&
      before.lower !== 'a' &&
      before.lower !== 'and'
    );
  if (hedged) return false;
  if (recent) return true;
  if (figure.value! > 2035)
    return before?.kind === 'word' && /^(?:by|in|until|till|before|since)$/.test(before.lower);
  const noun = behind?.kind === 'word' && isPlural(behind.lower);
  return (
    before?.kind === 'word' &&
    /^(?:in|since|from|until|before|after|circa|of|by|the|during)$/.test(before.lower) &&
    !noun &&
    figure.value! >= 1066 &&
    (before.lower === 'in' ||
      before.lower === 'since' ||
      before.lower === 'circa' ||
      before.lower === 'during')
  );
}
