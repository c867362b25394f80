import { timeSymbols, timeUnits } from '../../../lexicons/units.ts';
import { type Atom, type Figure, type Line, lowerAt, wordAt } from '../figure.ts';
import { isPlural } from '../read/read-noun-phrase.ts';
import { scaleValue } from '../read/read-cardinal.ts';
import { readList, setOf } from '../../../lexicons/read-list.ts';

const MONTHS = setOf(`
  january, february, march, april, may, june, july, august, september, october, november, december, jan,
  feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
`);
/** Behind these a bare year-like number is a year, although persons follow: `in 2015 people voted`. */
const YEAR_BEFORE_PERSONS = setOf(`
  ad, after, autumn, before, between, c, circa, during, early, fall, fiscal, from, her, his, in, its,
  late, mid, season, since, spring, summer, their, this, through, till, until, winter, year
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
const MORE_LENGTHS = readList(`
  annum, centuries, microsecond, millennia, millennium, millisecond, month, nanosecond, weekday,
  weekend
`);
const LENGTHS = new Set([...Object.keys(timeUnits), ...Object.keys(timeSymbols), ...MORE_LENGTHS]);

/**
 * Drops numbers that are dates, times of day, years or lengths of time, as far as they are plain: `March 29`,
 * `the 4th of May`, `5 p.m.`, `in 2019`,
 * `the 1990s`, `three days`, `21st century`. What the dates of the article cover is dropped as well, see
 * `refine/refine-dates.ts`.
 *
 * Near misses: `2,000 people`, `about 2000 people`, `an average of 1500`, `50 metres a second`; ages (`five
 * years old`).
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
  if (!mayBeTime(figure)) return false;
  if (isLength(line, figure)) return true;
  if (figure.value === null) return false;
  if (isDayOfMonth(line, figure) || isClockTime(line, figure)) return true;
  if (figure.kind === 'ordinal') return isNthPeriod(line, figure);
  if (figure.written === 'words') return isSpokenYear(line, figure);
  if (figure.kind !== 'cardinal' || figure.last !== figure.first + 1) return false;
  return isDecade(line, figure) || isMilitaryTime(line, figure) || isYear(line, figure);
}

/** What is no age, sum, share or measurement; `pm` may have been read as picometres. */
const mayBeTime = ({ signs, kind, unit }: Figure): boolean =>
  !signs.includes('age') &&
  kind !== 'money' &&
  kind !== 'percent' &&
  (unit === null || unit.name === 'picometre');

/** `March 29`, `the 4th of May`. */
const isDayOfMonth = (line: Line, figure: Figure): boolean =>
  Number.isInteger(figure.value) &&
  figure.value! >= 1 &&
  figure.value! <= 31 &&
  figure.written !== 'mixed' &&
  isMonthBeside(line, figure);

const CLOCKS = setOf(`am, o'clock, o’clock, pm`);
/** Behind a year or a time in digits. */
const ZONES = setOf('ad, bc, bce, bst, ce, cet, edt, est, gmt, pdt, pst, utc');

/** `five o'clock`, `5 pm`, `500 BC`. */
function isClockTime(line: Line, figure: Figure): boolean {
  const behind = line.atoms[figure.last];
  if (behind?.kind !== 'word' || figure.kind === 'ordinal') return false;
  if (figure.written === 'words') return CLOCKS.has(behind.lower);
  if (figure.kind !== 'cardinal') return false;
  if (figure.last !== figure.first + 1) return behind.lower === 'am' || behind.lower === 'pm';
  return ZONES.has(behind.lower) || (CLOCKS.has(behind.lower) && isClock(figure, behind.lower));
}

/** `the 21st century`, `his third season`; `a third straight week` counts. */
function isNthPeriod(line: Line, figure: Figure): boolean {
  const behind = line.atoms[figure.last];
  const before = line.atoms[figure.first - 1]?.lower;
  return (
    behind?.kind === 'word' &&
    CENTURIES.has(behind.lower) &&
    before !== 'straight' &&
    before !== 'consecutive'
  );
}

/** `the 1990s`, `the ’90s`, `'68`. */
function isDecade(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  const behind = atoms[figure.last];
  if (behind?.kind === 'word' && behind.joint === 'tight' && behind.lower === 's') return true;
  const [digits, mark] = [atoms[figure.first], lowerAt(line, figure.first - 1)];
  return (
    APOSTROPHES.has(mark) &&
    digits.lower.length === 2 &&
    digits.joint === 'tight' &&
    atoms[figure.first - 2]?.joint !== 'tight' &&
    behind?.lower !== mark
  );
}
const APOSTROPHES = new Set(["'", '’', '‘']);

/** `1500 hours`. */
const isMilitaryTime = (line: Line, figure: Figure): boolean =>
  isFourDigits(line, figure) && figure.value! < 2400 && lowerAt(line, figure.last) === 'hours';

const isFourDigits = (line: Line, figure: Figure): boolean => /^\d{4}$/.test(line.atoms[figure.first].lower);

/** `5 pm`, `7.05am`, but not `2.123 pm`, which is a length. */
const isClock = (figure: Figure, lower: string): boolean =>
  (lower !== 'am' && lower !== 'pm') ||
  (figure.value! < 13 && Math.round(figure.value! * 100) === figure.value! * 100);

/** `three days`, `half a year`, `24-hour`, `hundreds of years`. */
function isLength(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  if (figure.kind === 'ordinal') return false;
  const from = figure.last + linkLength(line, figure);
  const at = behindQualifiers(line, from, figure.last + 2);
  const unit = atoms[at];
  if (unit?.kind !== 'word' || unit.lower === 'quarter') return false;
  if (Object.hasOwn(timeSymbols, unit.lower))
    return unit.joint === 'tight' || (atoms[figure.first].kind === 'digits' && unit.lower.length > 2);
  if (unit.lower === 'quarters') return figure.kind === 'cardinal';
  if (unit.lower === 'second' && isNotSeconds(figure, unit)) return false;
  return LENGTHS.has(unit.lower) || (unit.lower.endsWith('s') && LENGTHS.has(unit.lower.slice(0, -1)));
}

/** `hundreds of years`, `half a year`: one word more before the unit. */
export function linkLength(line: Line, figure: Figure): number {
  const next = line.atoms[figure.last]?.lower;
  if (figure.value === null && next === 'of') return 1;
  return figure.kind === 'fraction' && (next === 'a' || next === 'an') ? 1 : 0;
}

const QUALIFIERS = setOf(`
  additional, business, calendar, consecutive, extra, fiscal, full, further, long, more, odd, other, short,
  solid, straight, whole, working
`);

/** Behind at most so many words such as `more` and `full`. */
function behindQualifiers({ atoms }: Line, from: number, limit: number): number {
  let at = from;
  while (at < limit && atoms[at]?.kind === 'word' && QUALIFIERS.has(atoms[at].lower)) at++;
  return at;
}

/** `two second places` are no seconds. */
const isNotSeconds = (figure: Figure, unit: Atom): boolean =>
  figure.written === 'words' && figure.value !== 1 && unit.joint === 'space';

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

/**
 * Whether four bare digits are a year. From 1900 to 2035 they are, unless a hedge stands before or people are
 * counted.
 */
function isYear(line: Line, figure: Figure): boolean {
  const value = figure.value!;
  if (!isFourDigits(line, figure) || value < 1000 || value > 2199 || isCompared(line, figure)) return false;
  const behind = line.atoms[figure.last];
  if (scaleValue(behind) !== undefined) return false;
  const recent = value >= 1900 && value <= 2035;
  if (behind?.kind === 'word' && behind.joint === 'hyphen') return recent;
  const [lead, noun] = [wordAt(line, figure.first - 1), wordAt(line, figure.last)];
  if (PERSONS.has(noun)) return recent && YEAR_BEFORE_PERSONS.has(lead);
  return !HEDGES.has(lead) && (recent || isFarYear(value, lead, noun));
}

/** A year to come, or one long past, needs a word before it. */
const isFarYear = (value: number, lead: string, noun: string): boolean =>
  value > 2035 ? FUTURE_BEFORE.has(lead) : value >= 1066 && PAST_BEFORE.has(lead) && !isPlural(noun);

/** `> 2000`. */
function isCompared({ atoms }: Line, { first }: Figure): boolean {
  const before = atoms[first - 1];
  return before?.kind === 'symbol' && '<>~≈≥≤='.includes(before.lower);
}
const FUTURE_BEFORE = setOf('before, by, in, since, till, until');
const PAST_BEFORE = setOf('circa, during, in, since');
