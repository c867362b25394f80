import { siUnits, timeSymbols, timeUnits, units, type Unit } from '../../../lexicons/units.ts';
import { numberWords } from '../../../lexicons/number-words.ts';
import { scaleWords } from '../../../lexicons/scale-words.ts';
import { type Atom, type Line, lowerAt, type UnitOfFigure } from '../figure.ts';
import { setOf } from '../../../lexicons/read-list.ts';

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

/**
 * The unit that begins at an atom, without what it is divided by: `miles`, `square metres`, `km²`, `°C`,
 * `lb-ft`.
 */
export function readBaseUnit(line: Line, at: number): UnitReading | null {
  const atom = line.atoms[at];
  if (atom === undefined) return null;
  if (atom.kind === 'word' && Object.hasOwn(POWERS, atom.lower)) return readPower(line, at);
  const power = atom.kind === 'word' ? /^([a-z]+)([23²³])$/.exec(atom.lower) : null;
  if (power !== null) return powerOf(power[1], power[2], at);
  const named = (byFirstWord.get(atom.lower) ?? []).find((name) => isNamed(line, at, name));
  if (named !== undefined) return { ...unitOf(named.unit), last: at + named.words.length };
  const symbol = symbolAt(line, at);
  return symbol === undefined ? null : { ...unitOf(symbol), last: at + 1 };
}

/** `square metres`, `sq. ft`, `cubic yards`. */
function readPower(line: Line, at: number): UnitReading | null {
  const length = readBaseUnit(line, lowerAt(line, at + 1) === '.' ? at + 2 : at + 1);
  if (length?.si?.name !== 'metre') return null;
  const { prefix, power, dimension } = POWERS[line.atoms[at].lower];
  return {
    name: `${prefix} ${length.name}`,
    si: si(dimension, length.si.factor ** power),
    last: length.last,
  };
}

/** `km2`, `m³`. */
function powerOf(symbol: string, power: string, at: number): UnitReading | null {
  const unit = bySymbol.get(symbol);
  if (unit?.dimension !== 'length') return null;
  const { prefix, power: times, dimension } = POWERS[power === '2' || power === '²' ? 'square' : 'cubic'];
  return { name: `${prefix} ${unit.name}`, si: si(dimension, unit.factor ** times), last: at + 1 };
}

/**
 * Whether the words of a unit's name stand at an atom: `degrees F`, but not `Stone` in a name, nor `stories`
 * apart from their number.
 */
function isNamed(line: Line, at: number, { words, unit }: Form): boolean {
  const { atoms } = line;
  if (unit.name === 'stone' && line.text[atoms[at].start] !== 's') return false;
  if (words[0] === 'story' && atoms[at].joint !== 'hyphen') return false;
  return words.every(
    (word, i) => lowerAt(line, at + i) === word && (word.length > 1 || i === 0 || endsUnit(line, at + i)),
  );
}

/** `F` in `75 degrees F`, not in `45 degrees F-150 drivers`. */
const endsUnit = (line: Line, at: number): boolean => {
  const next = line.atoms[at + 1];
  return next === undefined || next.joint !== 'hyphen';
};

/** `2pm` and `7.05 pm` are times; `2.123 pm` is a length. */
const isClock = (value: number): boolean => value < 13 && Math.round(value * 100) === value * 100;

/**
 * The unit whose symbol stands at an atom: `km`, `mph`, and one letter or `in` only where nothing else can be
 * meant.
 */
function symbolAt(line: Line, at: number): Unit | undefined {
  const atom = line.atoms[at];
  const before = line.atoms[at - 1];
  const written = line.text.slice(atom.start, atom.end).replaceAll('.', '');
  const unit = bySymbol.get(written) ?? (atom.kind === 'word' ? bySymbolLower.get(atom.lower) : undefined);
  if (unit === undefined || atom.kind === 'possessive') return undefined;
  if (written === 'pm' && before !== undefined && isClock(before.value)) return undefined;
  if (atom.kind !== 'word' || (written.length > 1 && written !== 'in')) return unit;
  return mayBeShort(line, at, written) ? unit : undefined;
}

/** Whether one letter, or `in`, is a unit here: `5in`, `20 g of`, `m/s`. */
function mayBeShort({ atoms }: Line, at: number, written: string): boolean {
  const [before, atom, next] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  const joined = before !== undefined && joinsUnit(before);
  if (before !== undefined && before.kind !== 'digits' && !joined) return false;
  const closed = next === undefined || next.kind === 'symbol' || SIZES.has(next.lower);
  if (written === 'in') return atom.joint === 'tight' || (closed && next?.lower !== 'and');
  if (atom.joint !== 'space') return atom.joint !== 'hyphen';
  return joined || (LETTERS_APART.includes(written) && closed);
}

/** What a short unit may follow beside digits: `/`, `per`, `square`. */
const joinsUnit = ({ lower }: Atom): boolean =>
  lower === '/' || lower === 'per' || Object.hasOwn(POWERS, lower);

/** What a rate is divided by; `factor` is null where that has no SI value, `last` the atom behind it. */
interface Divisor {
  name: string;
  factor: number | null;
  last: number;
}

/** What a rate is divided by: `per hour`, `a day`, `/kg`, `an ounce`, `per square foot`. */
export function readRate(line: Line, at: number): Divisor | null {
  const [sign, of] = [line.atoms[at], line.atoms[at + 1]];
  if (sign === undefined || of?.kind !== 'word' || isNumber(of)) return null;
  if (DIVIDING_ARTICLES.has(sign.lower)) return readArticleRate(line, at);
  if (sign.lower === '/')
    return timeAt(line, at + 1, true) ?? readUnitRate(line, at) ?? readSlashedThing(line, at);
  if (sign.lower !== 'per') return null;
  return timeAt(line, at + 1, false) ?? readUnitRate(line, at) ?? readThing(line, at);
}
const DIVIDING_ARTICLES = setOf('a, an, each, every');

const isNumber = ({ lower }: Atom): boolean =>
  Object.hasOwn(numberWords, lower) || Object.hasOwn(scaleWords, lower) || lower.startsWith('dozen');

const BESIDE_DATES = setOf('ago, before, earlier, later, on');

/** `$5 a share`, `800 barrels a day`; "a year earlier" is a date. */
function readArticleRate(line: Line, at: number): Divisor | null {
  const time = timeAt(line, at + 1, false);
  if (time !== null) return BESIDE_DATES.has(lowerAt(line, time.last)) ? null : time;
  const { lower } = line.atoms[at + 1];
  return ARTICLE_RATES.has(lower) && !isHyphened(line.atoms[at + 2])
    ? { name: lower, factor: null, last: at + 2 }
    : null;
}

function readUnitRate(line: Line, at: number): Divisor | null {
  const unit = readBaseUnit(line, at + 1);
  if (unit === null) return null;
  const factor = unit.si !== null && unit.si.offset === 0 ? 1 / unit.si.factor : null;
  return { name: unit.name, factor, last: unit.last };
}

/** `$5/share`. */
function readSlashedThing({ atoms }: Line, at: number): Divisor | null {
  const { joint, lower } = atoms[at + 1];
  return joint === 'tight' && lower.length > 2 ? { name: lower, factor: null, last: at + 2 } : null;
}

/** `$5 per head`, `per capita`; not `per cent`. */
function readThing({ atoms }: Line, at: number): Divisor | null {
  const { lower } = atoms[at + 1];
  if (lower === 'cent' || lower === 'se') return null;
  return { name: lower === 'capita' ? 'person' : lower, factor: null, last: at + 2 };
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

/**
 * The whole unit behind a figure, with what it is divided by: `miles per hour`, `km/h`, `barrels a day`,
 * `A/cm2`.
 */
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
