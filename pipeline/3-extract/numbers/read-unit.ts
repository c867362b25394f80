import { siUnits, timeSymbols, timeUnits, units, type Unit } from '../../lexicons/units.ts';
import { numberWords } from '../../lexicons/number-words.ts';
import { scaleWords } from '../../lexicons/scale-words.ts';
import type { Atom, Line, UnitOfFigure } from './figure.ts';
import { setOf } from '../../lexicons/read-list.ts';

/** A unit of measure beside a figure; `last` is the atom behind it. */
export interface UnitReading extends UnitOfFigure {
  last: number;
}

interface Form {
  words: readonly string[];
  unit: Unit;
}

const bySymbol = new Map<string, Unit>();
const bySymbolLower = new Map<string, Unit>();
const byFirstWord = new Map<string, Form[]>();

for (const unit of units) {
  for (const symbol of unit.symbols ?? []) {
    if (!bySymbol.has(symbol)) bySymbol.set(symbol, unit);
    if (symbol.length > 1 && !bySymbolLower.has(symbol.toLowerCase()))
      bySymbolLower.set(symbol.toLowerCase(), unit);
    if (/[ °-]/.test(symbol) && symbol.length > 1) addForm(symbol.toLowerCase(), unit);
  }
  for (const name of [unit.name.toLowerCase(), ...(unit.names ?? [])]) {
    for (const spelling of new Set([name, name.replace(/metre/g, 'meter').replace(/litre/g, 'liter')])) {
      addForm(spelling, unit);
      addForm(plural(spelling), unit);
    }
  }
}
for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);

function plural(name: string): string {
  const [head, ...rest] = name.split(' ');
  if (rest.length > 0 && rest[0] === 'per') return [`${head}s`, ...rest].join(' ');
  return name.endsWith('s') ? name : `${name}s`;
}

function addForm(name: string, unit: Unit): void {
  const words = name.split(/[ -]|(?<=°)/).filter(Boolean);
  const forms = byFirstWord.get(words[0]) ?? [];
  if (!forms.some((f) => f.words.join(' ') === words.join(' ')))
    byFirstWord.set(words[0], [...forms, { words, unit }]);
}

/** Names of units that `a` makes a figure of (`a kilogram`). */
export const articleUnits: ReadonlySet<string> = new Set(
  units
    .filter((u) => u.article === true)
    .flatMap((u) => [
      u.name,
      ...(u.names ?? []),
      ...(u.symbols ?? []).filter((s) => s === 'lb' || s === 'kg' || s === 'km'),
    ])
    .flatMap((n) => [n, n.replace('metre', 'meter').replace('litre', 'liter')])
    .filter((n) => !n.includes(' ')),
);

const POWERS: Readonly<Record<string, { prefix: string; power: number; dimension: string }>> = {
  square: { prefix: 'square', power: 2, dimension: 'area' },
  sq: { prefix: 'square', power: 2, dimension: 'area' },
  cubic: { prefix: 'cubic', power: 3, dimension: 'volume' },
  cu: { prefix: 'cubic', power: 3, dimension: 'volume' },
};
const LETTERS_APART = 'gmlLCFKWVANJ';
const SIZES = setOf(`
  across, apart, away, by, deep, diameter, high, long, of, or, and, tall, thick, to, wide, x, per, above,
  below, from
`);

const si = (dimension: string, factor: number, offset = 0): UnitOfFigure['si'] =>
  Object.hasOwn(siUnits, dimension) ? { name: siUnits[dimension], factor, offset } : null;
const unitOf = (unit: Unit): UnitOfFigure => ({
  name: unit.name,
  si: si(
    unit.dimension,
    unit.factor,
    unit.name === 'degree Celsius' ? 273.15 : unit.name === 'degree Fahrenheit' ? 459.67 * (5 / 9) : 0,
  ),
});

/** The unit that begins at an atom, without what it is divided by: `miles`, `square metres`, `km²`, `°C`, `lb-ft`. */
export function readBaseUnit(line: Line, at: number): UnitReading | null {
  const { atoms } = line;
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.kind === 'word' && Object.hasOwn(POWERS, atom.lower)) {
    const skip = atoms[at + 1]?.lower === '.' ? 2 : 1;
    const length = readBaseUnit(line, at + skip);
    const { prefix, power, dimension } = POWERS[atom.lower];
    return length?.si?.name !== 'metre'
      ? null
      : { name: `${prefix} ${length.name}`, si: si(dimension, length.si.factor ** power), last: length.last };
  }
  const power = atom.kind === 'word' ? /^([a-z]+)([23²³])$/.exec(atom.lower) : null;
  if (power !== null) {
    const unit = bySymbol.get(power[1]);
    if (unit?.dimension !== 'length') return null;
    const square = power[2] === '2' || power[2] === '²';
    return {
      name: `${square ? 'square' : 'cubic'} ${unit.name}`,
      si: si(square ? 'area' : 'volume', unit.factor ** (square ? 2 : 3)),
      last: at + 1,
    };
  }
  for (const { words, unit } of byFirstWord.get(atom.lower) ?? []) {
    if (unit.name === 'stone' && line.text[atom.start] !== 's') continue;
    if (words[0] === 'story' && atom.joint !== 'hyphen') continue;
    if (
      words.every(
        (word, i) => atoms[at + i]?.lower === word && (word.length > 1 || i === 0 || endsUnit(line, at + i)),
      )
    )
      return { ...unitOf(unit), last: at + words.length };
  }
  const symbol = symbolAt(line, at);
  if (symbol === undefined) return null;
  return { ...unitOf(symbol), last: at + 1 };
}

/** `F` in `75 degrees F`, not in `45 degrees F-150 drivers`. */
const endsUnit = (line: Line, at: number): boolean => {
  const next = line.atoms[at + 1];
  return next === undefined || next.joint !== 'hyphen';
};

/** `2pm` and `7.05 pm` are times; `2.123 pm` is a length. */
const isClock = (value: number): boolean => value < 13 && Math.round(value * 100) === value * 100;

function symbolAt(line: Line, at: number): Unit | undefined {
  const { atoms, text } = line;
  const atom = atoms[at];
  const before = atoms[at - 1];
  const next = atoms[at + 1];
  const written = text.slice(atom.start, atom.end).replaceAll('.', '');
  const unit = bySymbol.get(written) ?? (atom.kind === 'word' ? bySymbolLower.get(atom.lower) : undefined);
  if (
    unit === undefined ||
    atom.kind === 'possessive' ||
    (written === 'pm' && before !== undefined && isClock(before.value))
  )
    return undefined;
  const rate = before?.lower === '/' || before?.lower === 'per';
  if (
    before !== undefined &&
    before.kind !== 'digits' &&
    !rate &&
    !Object.hasOwn(POWERS, before.lower) &&
    atom.kind === 'word' &&
    (written.length === 1 || written === 'in')
  )
    return undefined;
  const closed = next === undefined || next.kind === 'symbol' || SIZES.has(next.lower);
  if (written === 'in') return atom.joint === 'tight' || (closed && next?.lower !== 'and') ? unit : undefined;
  if (
    written.length === 1 &&
    atom.kind === 'word' &&
    atom.joint === 'space' &&
    !rate &&
    !(before !== undefined && Object.hasOwn(POWERS, before.lower))
  )
    return LETTERS_APART.includes(written) && closed ? unit : undefined;
  if (atom.joint === 'hyphen' && written.length === 1) return undefined;
  return unit;
}

/** What a rate is divided by: `per hour`, `a day`, `/kg`, `an ounce`, `per square foot`; `last` is the atom behind it. */
export function readRate(
  line: Line,
  at: number,
): { name: string; factor: number | null; last: number } | null {
  const { atoms } = line;
  const sign = atoms[at];
  const of = atoms[at + 1];
  if (
    sign === undefined ||
    of === undefined ||
    of.kind !== 'word' ||
    Object.hasOwn(numberWords, of.lower) ||
    Object.hasOwn(scaleWords, of.lower) ||
    of.lower.startsWith('dozen')
  )
    return null;
  const slash = sign.lower === '/';
  const per = sign.lower === 'per';
  const article =
    sign.lower === 'a' || sign.lower === 'an' || sign.lower === 'each' || sign.lower === 'every';
  if (!slash && !per && !article) return null;
  const time = timeAt(line, at + 1, slash);
  // "a year earlier" is a date.
  if (time !== null)
    return article && /^(?:ago|before|earlier|later|on)$/.test(atoms[time.last]?.lower ?? '') ? null : time;
  if (article)
    return ARTICLE_RATES.has(of.lower) && !isHyphened(atoms[at + 2])
      ? { name: of.lower, factor: null, last: at + 2 }
      : null;
  const unit = readBaseUnit(line, at + 1);
  if (unit !== null)
    return {
      name: unit.name,
      factor: unit.si !== null && unit.si.offset === 0 ? 1 / unit.si.factor : null,
      last: unit.last,
    };
  if (slash)
    return of.joint === 'tight' && of.lower.length > 2
      ? { name: of.lower, factor: null, last: at + 2 }
      : null;
  if (of.lower === 'cent' || of.lower === 'capita' || of.lower === 'se')
    return of.lower === 'capita' ? { name: 'person', factor: null, last: at + 2 } : null;
  return { name: of.lower, factor: null, last: at + 2 };
}

const isHyphened = (atom: Atom | undefined): boolean => atom?.joint === 'hyphen';

/** What money and goods are reckoned by after `a`: `$5 a share`. */
const ARTICLE_RATES = setOf(`
  barrel, bottle, bushel, carton, foot, gallon, head, kilo, kilogram, kilometre, kilometer, lb, litre,
  liter, metre, meter, mile, night, ounce, pack, person, piece, pint, pop, pound, season, share, ticket,
  ton, tonne, unit, vote, yard
`);

/** A unit of time under a line: `hour`, `second`, and behind a slash `h`, `s`. */
function timeAt(
  line: Line,
  at: number,
  symbol: boolean,
): { name: string; factor: number | null; last: number } | null {
  const { lower } = line.atoms[at];
  const name =
    symbol && Object.hasOwn(timeSymbols, lower)
      ? timeSymbols[lower]
      : lower.endsWith('s') && lower.length > 4
        ? lower.slice(0, -1)
        : lower;
  if (Object.hasOwn(timeUnits, name)) return { name, factor: 1 / timeUnits[name], last: at + 1 };
  return name === 'month'
    ? { name, factor: null, last: at + 1 }
    : name === 'millisecond'
      ? { name, factor: 1e3, last: at + 1 }
      : null;
}

/** The whole unit behind a figure, with what it is divided by: `miles per hour`, `km/h`, `barrels a day`, `A/cm2`. */
export function readUnit(line: Line, at: number): UnitReading | null {
  const base = readBaseUnit(line, at);
  if (base === null) return null;
  const rate = readRate(line, base.last);
  if (rate === null) return base;
  const name = `${base.name} per ${rate.name}`;
  const speed =
    base.si?.name === 'metre' &&
    rate.factor !== null &&
    (Object.hasOwn(timeUnits, rate.name) || rate.name === 'millisecond');
  return {
    name,
    si: speed ? { name: siUnits.speed, factor: base.si!.factor * rate.factor!, offset: 0 } : null,
    last: rate.last,
  };
}
