import { readList } from './read-list.ts';

/** A unit of measure. */
export interface Unit {
  /** Usual English name in British spelling, singular. */
  name: string;
  /** What it measures; a key of `siUnits`, or empty where it has no SI counterpart. */
  dimension: string;
  /** How many of the SI unit one of it is. */
  factor: number;
  /** Symbols as written; upper and lower case matter. */
  symbols?: readonly string[];
  /**
   * Other names in lower case, singular and plural as needed. Plurals with -s and American spelling of -metre
   * and -litre are understood.
   */
  names?: readonly string[];
  /** Whether `a` or `an` before it means one of it (`a kilogram`; not `a point`). */
  article?: boolean;
}

/** SI unit of each dimension. */
export const siUnits: Readonly<Record<string, string>> = {
  acceleration: 'metre per second squared',
  angle: 'radian',
  area: 'square metre',
  charge: 'coulomb',
  current: 'ampere',
  data: 'byte',
  dose: 'gray',
  energy: 'joule',
  'equivalent dose': 'sievert',
  force: 'newton',
  frequency: 'hertz',
  illuminance: 'lux',
  length: 'metre',
  mass: 'kilogram',
  power: 'watt',
  pressure: 'pascal',
  radioactivity: 'becquerel',
  resistance: 'ohm',
  speed: 'metre per second',
  temperature: 'kelvin',
  time: 'second',
  torque: 'newton metre',
  voltage: 'volt',
  volume: 'cubic metre',
};

/** Sorted by dimension, then by name. */
export const units: readonly Unit[] = [
  { name: 'degree', dimension: '', factor: 1, symbols: ['°', 'deg'], names: ['deg'] }, // of an angle or of temperature: no SI value
  { name: 'radian', dimension: 'angle', factor: 1, symbols: ['rad'] },

  { name: 'acre', dimension: 'area', factor: 4046.8564224, article: true },
  { name: 'hectare', dimension: 'area', factor: 1e4, symbols: ['ha'], article: true },

  { name: 'coulomb', dimension: 'charge', factor: 1 },
  { name: 'ampere', dimension: 'current', factor: 1, symbols: ['A'], names: ['amp'] },
  { name: 'milliampere', dimension: 'current', factor: 1e-3, symbols: ['mA'], names: ['milliamp'] },

  { name: 'bit', dimension: 'data', factor: 0.125 },
  { name: 'byte', dimension: 'data', factor: 1 },
  { name: 'exabyte', dimension: 'data', factor: 1e18, symbols: ['EB'] },
  { name: 'gigabit', dimension: 'data', factor: 1.25e8, symbols: ['Gb', 'Gbit'] },
  { name: 'gigabyte', dimension: 'data', factor: 1e9, symbols: ['GB'], names: ['gig'] },
  { name: 'gigabit per second', dimension: '', factor: 1, symbols: ['Gbps', 'gbps'] },
  { name: 'kilobit', dimension: 'data', factor: 125, symbols: ['kb', 'Kb', 'kbit'] },
  { name: 'kilobit per second', dimension: '', factor: 1, symbols: ['kbps', 'Kbps'] },
  { name: 'kilobyte', dimension: 'data', factor: 1e3, symbols: ['kB', 'KB'] },
  { name: 'megabit', dimension: 'data', factor: 125000, symbols: ['Mb', 'mb', 'Mbit'] },
  { name: 'megabit per second', dimension: '', factor: 1, symbols: ['Mbps', 'mbps'] },
  { name: 'megabyte', dimension: 'data', factor: 1e6, symbols: ['MB'] },
  { name: 'megapixel', dimension: '', factor: 1, symbols: ['MP'] },
  { name: 'petabyte', dimension: 'data', factor: 1e15, symbols: ['PB'] },
  { name: 'pixel', dimension: '', factor: 1, symbols: ['px'] },
  { name: 'terabyte', dimension: 'data', factor: 1e12, symbols: ['TB'] },

  { name: 'gray', dimension: 'dose', factor: 1, symbols: ['Gy'] },
  { name: 'milligray', dimension: 'dose', factor: 1e-3, symbols: ['mGy'] },
  { name: 'microsievert', dimension: 'equivalent dose', factor: 1e-6, symbols: ['μSv', 'µSv'] },
  { name: 'millisievert', dimension: 'equivalent dose', factor: 1e-3, symbols: ['mSv'] },
  { name: 'sievert', dimension: 'equivalent dose', factor: 1, symbols: ['Sv'] },

  { name: 'British thermal unit', dimension: 'energy', factor: 1055.05585262, symbols: ['BTU', 'Btu'] },
  { name: 'calorie', dimension: 'energy', factor: 4.184, symbols: ['cal'] },
  { name: 'electronvolt', dimension: 'energy', factor: 1.602176634e-19, symbols: ['eV'] },
  { name: 'gigajoule', dimension: 'energy', factor: 1e9, symbols: ['GJ'] },
  { name: 'gigawatt hour', dimension: 'energy', factor: 3.6e12, symbols: ['GWh'] },
  { name: 'joule', dimension: 'energy', factor: 1, symbols: ['J'] },
  { name: 'joule second', dimension: '', factor: 1, symbols: ['Js'] },
  { name: 'kilocalorie', dimension: 'energy', factor: 4184, symbols: ['kcal'] },
  { name: 'kilojoule', dimension: 'energy', factor: 1e3, symbols: ['kJ'] },
  { name: 'kiloton', dimension: 'energy', factor: 4.184e12, symbols: ['kt'], names: ['kilotonne'] }, // of TNT
  { name: 'kilowatt hour', dimension: 'energy', factor: 3.6e6, symbols: ['kWh', 'KWh'] },
  { name: 'megajoule', dimension: 'energy', factor: 1e6, symbols: ['MJ'] },
  { name: 'megaton', dimension: 'energy', factor: 4.184e15, symbols: ['Mt'], names: ['megatonne'] },
  { name: 'megawatt hour', dimension: 'energy', factor: 3.6e9, symbols: ['MWh'] },
  { name: 'terawatt hour', dimension: 'energy', factor: 3.6e15, symbols: ['TWh'] },
  { name: 'watt hour', dimension: 'energy', factor: 3600, symbols: ['Wh'] },

  { name: 'kilonewton', dimension: 'force', factor: 1e3, symbols: ['kN'] },
  { name: 'newton', dimension: 'force', factor: 1, symbols: ['N'] },
  { name: 'pound-force', dimension: 'force', factor: 4.4482216152605, symbols: ['lbf'] },

  { name: 'gigahertz', dimension: 'frequency', factor: 1e9, symbols: ['GHz'] },
  { name: 'hertz', dimension: 'frequency', factor: 1, symbols: ['Hz'] },
  { name: 'kilohertz', dimension: 'frequency', factor: 1e3, symbols: ['kHz', 'KHz'] },
  { name: 'megahertz', dimension: 'frequency', factor: 1e6, symbols: ['MHz'] },
  { name: 'revolution per minute', dimension: 'frequency', factor: 1 / 60, symbols: ['rpm', 'RPM'] },
  { name: 'terahertz', dimension: 'frequency', factor: 1e12, symbols: ['THz'] },

  { name: 'decibel', dimension: '', factor: 1, symbols: ['dB', 'dBA'] },
  { name: 'lumen', dimension: '', factor: 1, symbols: ['lm'] },
  { name: 'lux', dimension: 'illuminance', factor: 1 },
  { name: 'mole', dimension: '', factor: 1, symbols: ['mol'] },
  { name: 'nit', dimension: '', factor: 1 },

  { name: 'astronomical unit', dimension: 'length', factor: 149597870700, symbols: ['AU'] },
  { name: 'centimetre', dimension: 'length', factor: 0.01, symbols: ['cm'], article: true },
  { name: 'fathom', dimension: 'length', factor: 1.8288 },
  { name: 'foot', dimension: 'length', factor: 0.3048, symbols: ['ft'], names: ['feet'] },
  { name: 'furlong', dimension: 'length', factor: 201.168 },
  {
    name: 'inch',
    dimension: 'length',
    factor: 0.0254,
    symbols: ['in', '″'],
    names: ['inches'],
    article: true,
  },
  { name: 'kilometre', dimension: 'length', factor: 1000, symbols: ['km', 'KM', 'kms'], article: true },
  {
    name: 'light year',
    dimension: 'length',
    factor: 9460730472580800,
    symbols: ['ly'],
    names: ['light-year', 'light-years', 'lightyear'],
  },
  { name: 'metre', dimension: 'length', factor: 1, symbols: ['m'], article: true },
  { name: 'micrometre', dimension: 'length', factor: 1e-6, symbols: ['μm', 'µm'], names: ['micron'] },
  { name: 'mile', dimension: 'length', factor: 1609.344, symbols: ['mi'], article: true },
  { name: 'millimetre', dimension: 'length', factor: 1e-3, symbols: ['mm'], article: true },
  { name: 'nanometre', dimension: 'length', factor: 1e-9, symbols: ['nm'] },
  { name: 'nautical mile', dimension: 'length', factor: 1852, symbols: ['nmi'], article: true },
  { name: 'picometre', dimension: 'length', factor: 1e-12, symbols: ['pm'] },
  { name: 'yard', dimension: 'length', factor: 0.9144, symbols: ['yd', 'yds'] },

  { name: 'carat', dimension: 'mass', factor: 2e-4 },
  { name: 'gigatonne', dimension: 'mass', factor: 1e12, symbols: ['Gt'], names: ['gigaton'] },
  {
    name: 'gram',
    dimension: 'mass',
    factor: 1e-3,
    symbols: ['g', 'gs', 'gm'],
    names: ['gramme'],
    article: true,
  },
  { name: 'hundredweight', dimension: 'mass', factor: 50.80234544, symbols: ['cwt'] },
  {
    name: 'kilogram',
    dimension: 'mass',
    factor: 1,
    symbols: ['kg', 'kgs', 'Kg', 'KG'],
    names: ['kilogramme', 'kilo'],
    article: true,
  },
  {
    name: 'microgram',
    dimension: 'mass',
    factor: 1e-9,
    symbols: ['μg', 'µg', 'mcg'],
    names: ['microgramme'],
  },
  { name: 'milligram', dimension: 'mass', factor: 1e-6, symbols: ['mg'], names: ['milligramme'] },
  { name: 'nanogram', dimension: 'mass', factor: 1e-12, symbols: ['ng'] },
  { name: 'ounce', dimension: 'mass', factor: 0.028349523125, symbols: ['oz'], article: true },
  { name: 'pound', dimension: 'mass', factor: 0.45359237, symbols: ['lb', 'lbs'], article: true },
  { name: 'stone', dimension: 'mass', factor: 6.35029318, names: ['st'] },
  { name: 'ton', dimension: 'mass', factor: 907.18474 }, // the American one; the British differs by a tenth
  { name: 'tonne', dimension: 'mass', factor: 1000, names: ['metric ton', 'metric tonne'], article: true },

  { name: 'gigawatt', dimension: 'power', factor: 1e9, symbols: ['GW'] },
  {
    name: 'horsepower',
    dimension: 'power',
    factor: 745.6998715822702,
    symbols: ['hp', 'HP', 'bhp', 'PS'],
    names: ['brake horsepower'],
  },
  { name: 'kilowatt', dimension: 'power', factor: 1e3, symbols: ['kW', 'KW', 'kw'] },
  { name: 'megawatt', dimension: 'power', factor: 1e6, symbols: ['MW'] },
  { name: 'milliwatt', dimension: 'power', factor: 1e-3, symbols: ['mW'] },
  { name: 'terawatt', dimension: 'power', factor: 1e12, symbols: ['TW'] },
  { name: 'watt', dimension: 'power', factor: 1, symbols: ['W'] },

  { name: 'atmosphere', dimension: 'pressure', factor: 101325, symbols: ['atm'] },
  { name: 'bar', dimension: 'pressure', factor: 1e5 },
  { name: 'gigapascal', dimension: 'pressure', factor: 1e9, symbols: ['GPa'] },
  { name: 'hectopascal', dimension: 'pressure', factor: 100, symbols: ['hPa'] },
  { name: 'kilopascal', dimension: 'pressure', factor: 1e3, symbols: ['kPa'] },
  { name: 'kilopound per square inch', dimension: 'pressure', factor: 6894757.293168, symbols: ['ksi'] },
  { name: 'megapascal', dimension: 'pressure', factor: 1e6, symbols: ['MPa'] },
  { name: 'millibar', dimension: 'pressure', factor: 100, symbols: ['mbar'] },
  { name: 'pascal', dimension: 'pressure', factor: 1, symbols: ['Pa'] },
  { name: 'pound per square inch', dimension: 'pressure', factor: 6894.757293168, symbols: ['psi', 'PSI'] },

  { name: 'becquerel', dimension: 'radioactivity', factor: 1, symbols: ['Bq'] },
  { name: 'kiloohm', dimension: 'resistance', factor: 1e3, symbols: ['kΩ'] },
  { name: 'ohm', dimension: 'resistance', factor: 1, symbols: ['Ω'] },

  { name: 'kilometre per hour', dimension: 'speed', factor: 1 / 3.6, symbols: ['kph', 'kmh', 'kmph', 'KPH'] },
  { name: 'knot', dimension: 'speed', factor: 1852 / 3600, symbols: ['kn', 'kts'] },
  { name: 'mile per hour', dimension: 'speed', factor: 0.44704, symbols: ['mph', 'MPH'] },

  {
    name: 'degree Celsius',
    dimension: 'temperature',
    factor: 1,
    symbols: ['°C', 'C', '℃'],
    names: readList(`
      celsius, celcius, centigrade, degree c, degrees c, deg c, degrees celsius, degree celcius,
      degrees celcius, degree centigrade, degrees centigrade, ° celsius, ° c
    `),
  },
  {
    name: 'degree Fahrenheit',
    dimension: 'temperature',
    factor: 5 / 9,
    symbols: ['°F', 'F', '℉'],
    names: ['fahrenheit', 'degree f', 'degrees f', 'deg f', 'degrees fahrenheit', '° fahrenheit', '° f'],
  },
  { name: 'kelvin', dimension: 'temperature', factor: 1, symbols: ['K'] },

  {
    name: 'foot pound-force',
    dimension: 'torque',
    factor: 1.3558179483314,
    symbols: ['lb-ft', 'ft-lb', 'lb ft'],
    names: ['pound-foot', 'pound-feet', 'pound feet', 'foot-pound', 'foot pound', 'pounds feet'],
  },
  { name: 'newton metre', dimension: 'torque', factor: 1, symbols: ['Nm'], names: ['newton-metre'] },

  { name: 'kilovolt', dimension: 'voltage', factor: 1e3, symbols: ['kV'] },
  { name: 'millivolt', dimension: 'voltage', factor: 1e-3, symbols: ['mV'] },
  { name: 'volt', dimension: 'voltage', factor: 1, symbols: ['V'] },
  { name: 'milliampere hour', dimension: '', factor: 1, symbols: ['mAh'] },

  { name: 'barrel', dimension: 'volume', factor: 0.158987294928, symbols: ['bbl', 'bbls'], article: true },
  { name: 'billion cubic metres', dimension: 'volume', factor: 1e9, symbols: ['bcm'] },
  { name: 'bushel', dimension: 'volume', factor: 0.03523907016688, article: true },
  { name: 'centilitre', dimension: 'volume', factor: 1e-5, symbols: ['cl'] },
  { name: 'cubic centimetre', dimension: 'volume', factor: 1e-6, symbols: ['cc'] },
  { name: 'cup', dimension: 'volume', factor: 2.365882365e-4 },
  { name: 'fluid ounce', dimension: 'volume', factor: 2.95735295625e-5, symbols: ['fl oz'] },
  { name: 'gallon', dimension: 'volume', factor: 3.785411784e-3, symbols: ['gal'], article: true },
  { name: 'hectolitre', dimension: 'volume', factor: 0.1, symbols: ['hl'] },
  { name: 'litre', dimension: 'volume', factor: 1e-3, symbols: ['l', 'L'], article: true },
  { name: 'microlitre', dimension: 'volume', factor: 1e-9, symbols: ['μl', 'µl'] },
  { name: 'millilitre', dimension: 'volume', factor: 1e-6, symbols: ['ml', 'mL'], article: true },
  { name: 'pint', dimension: 'volume', factor: 4.73176473e-4, article: true },
  { name: 'quart', dimension: 'volume', factor: 9.46352946e-4 },
  { name: 'tablespoon', dimension: 'volume', factor: 1.478676478125e-5, symbols: ['tbsp'] },
  { name: 'teaspoon', dimension: 'volume', factor: 4.92892159375e-6, symbols: ['tsp'] },

  { name: 'basis point', dimension: '', factor: 1, symbols: ['bp', 'bps'] },
  { name: 'mile per gallon', dimension: '', factor: 1, symbols: ['mpg'] },
  { name: 'part per billion', dimension: '', factor: 1, symbols: ['ppb'], names: ['parts per billion'] },
  { name: 'part per million', dimension: '', factor: 1, symbols: ['ppm'], names: ['parts per million'] },
  {
    name: 'percentage point',
    dimension: '',
    factor: 1,
    symbols: ['pp'],
    names: ['percent point', 'per cent point'],
  },
  { name: 'point', dimension: '', factor: 1, symbols: ['pts'] },
  { name: 'storey', dimension: '', factor: 1, names: ['story'] }, // "a ten-story building"
];

/**
 * Units of time: a number of them is a length of time, not a figure; they stand in rates (`a day`) and ages
 * (`years old`).
 */
export const timeUnits: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  fortnight: 1209600,
  quarter: 7889238,
  year: 31556952,
  decade: 315569520,
  month: 2629746,
  century: 3155695200,
};

/** Their short forms, as written behind digits. */
export const timeSymbols: Readonly<Record<string, string>> = {
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  min: 'minute',
  mins: 'minute',
  ms: 'millisecond',
  s: 'second',
  sec: 'second',
  secs: 'second',
  yr: 'year',
  yrs: 'year',
};
