import { currencies, pastCurrencies, type Currency } from '../../../lexicons/currencies.ts';
import { labelWords } from '../../../lexicons/label-words.ts';
import { type Atom, type Line, lowerAt } from '../figure.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/** A currency beside a figure. */
export interface Money {
  currency: Currency | null;
  /** English name, singular: of the currency, or of its hundredth part. */
  name: string;
  /**
   * Word of the family whose member only the article's place tells (`dollar`), or null where the text is
   * clear.
   */
  family: string | null;
  /** One of it in the main unit: 0.01 for cents. */
  factor: number;
  /** Index of the outermost atom: the first before a figure, the one behind the last after it. */
  edge: number;
}

/** Words and symbols that several countries use. */
const FAMILIES: Readonly<Record<string, string>> = {
  $: 'dollar',
  '¥': 'yen',
  buck: 'dollar',
  cent: 'dollar',
  crown: 'krone',
  dinar: 'dinar',
  dirham: 'dirham',
  dollar: 'dollar',
  franc: 'franc',
  krone: 'krone',
  kroner: 'krone',
  penny: 'pound',
  peso: 'peso',
  pound: 'pound',
  rial: 'rial',
  riyal: 'riyal',
  Rs: 'rupee',
  'Rs.': 'rupee',
  rupee: 'rupee',
  Sh: 'shilling',
  shilling: 'shilling',
  yen: 'yen',
};

interface Name {
  words: readonly string[];
  money: Omit<Money, 'edge'>;
}

const byCode = new Map(currencies.map((c) => [c.code, c]));
const bySymbol = new Map<string, Omit<Money, 'edge'>>();
const byFirstWord = new Map<string, Name[]>();

for (const currency of currencies) {
  for (const symbol of currency.symbols)
    bySymbol.set(symbol, { currency, name: currency.name, family: FAMILIES[symbol] ?? null, factor: 1 });
  for (const word of currency.words)
    addName(word, { currency, name: currency.name, family: FAMILIES[word] ?? null, factor: 1 });
  for (const word of currency.minor ?? []) {
    const name = minorName(word);
    addName(word, { currency, name, family: FAMILIES[name] ?? null, factor: 0.01 });
  }
}
for (const name of pastCurrencies) addName(name, { currency: null, name, family: null, factor: 1 });
for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);

function addName(name: string, money: Omit<Money, 'edge'>): void {
  const words = name.replaceAll('.', '').split(' ');
  byFirstWord.set(words[0], [...(byFirstWord.get(words[0]) ?? []), { words, money }]);
}

function minorName(word: string): string {
  if (word === 'p' || word === 'pence' || word === 'pennies') return 'penny';
  if (word === 'c' || word === '¢' || word === 'cents') return 'cent';
  return word === 'paise' ? 'paisa' : word === 'rappen' ? word : word.replace(/s$/, '');
}

/** Names of which `a` makes a sum (`a dollar`): those that are hardly anything else. */
export const articleCurrencies: ReadonlySet<string> = setOf(`
  buck, cent, dollar, euro, penny, pound, rouble, ruble, rupee, shekel, yen, yuan
`);

/** Letters before or behind `$` that name the country. */
const DOLLARS: Readonly<Record<string, string>> = {
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  cdn: 'CAD',
  hk: 'HKD',
  hkd: 'HKD',
  mex: 'MXN',
  mx: 'MXN',
  nt: 'TWD',
  nz: 'NZD',
  nzd: 'NZD',
  r: 'BRL',
  s: 'SGD',
  sg: 'SGD',
  sgd: 'SGD',
  tt: 'TTD',
  us: 'USD',
  usd: 'USD',
  z: 'ZWL',
};

/** Codes that people also write small; others in small letters are words. */
const SMALL_CODES = setOf('aud, chf, cny, eur, gbp, hkd, inr, jpy, nzd, rub, usd, zar');

const clear = (code: string, edge: number): Money => ({
  currency: byCode.get(code)!,
  name: byCode.get(code)!.name,
  family: null,
  factor: 1,
  edge,
});
const written = (line: Line, atom: Atom): string => line.text.slice(atom.start, atom.end);

/** The English name of a currency. */
export const nameOf = (code: string): string => byCode.get(code)!.name;

/** A currency by its code, before or behind a figure (`USD`, `MUSD` for millions of it). */
export function codeOf(line: Line, atom: Atom | undefined): { currency: Currency; factor: number } | null {
  if (atom?.kind !== 'word' || atom.end - atom.start < 3 || atom.end - atom.start > 4) return null;
  const word = written(line, atom);
  const code = byCode.get(SMALL_CODES.has(word) ? word.toUpperCase() : word);
  if (code !== undefined) return { currency: code, factor: 1 };
  const millions =
    word.length === 4 && (word[0] === 'M' || word[0] === 'm') ? byCode.get(word.slice(1)) : undefined;
  return millions === undefined ? null : { currency: millions, factor: 1e6 };
}

/**
 * The currency that stands before the figure whose first atom is `first`: `$`, `US$`, `$US`, `A$`, `Rs.`,
 * `GBP`, `PS` (for £), `ringgit`.
 */
export function currencyBefore(line: Line, first: number): Money | null {
  const { atoms } = line;
  const sign = atoms[first]?.kind === 'symbol' ? first : first - 1;
  const at = isMinus(atoms[sign]) ? sign - 1 : first - 1;
  const before = atoms[at];
  if (before?.kind === 'symbol') return symbolBefore(line, at);
  return before?.kind === 'word' ? wordBefore(line, at) : null;
}

const isMinus = (atom: Atom | undefined): boolean =>
  atom?.kind === 'symbol' && (atom.lower === '-' || atom.lower === '−');

/** `$5`, `US$ 3`, `A$20`, `Rs. 20`. */
function symbolBefore(line: Line, at: number): Money | null {
  const { atoms } = line;
  const sign = atoms[at];
  const word = atoms[at - 1]?.kind === 'word' ? atoms[at - 1] : undefined;
  if (sign.lower === '.' && word !== undefined) {
    const dotted = bySymbol.get(`${written(line, word)}.`);
    return dotted === undefined ? null : { ...dotted, edge: at - 1 };
  }
  const found = bySymbol.get(sign.lower);
  if (found === undefined) return null;
  if (word !== undefined && sign.lower === '$' && isCountry(line, word, sign.joint === 'tight'))
    return clear(DOLLARS[word.lower], at - 1);
  const pair =
    word !== undefined && sign.joint === 'tight' ? bySymbol.get(written(line, word) + sign.lower) : undefined;
  return pair === undefined ? { ...found, edge: at } : { ...pair, edge: at - 1 };
}

/**
 * Whether letters before `$` name its country: `US$`, `A$`, `hk$`, `U.S. $`; apart from it only in capitals
 * or with dots.
 */
function isCountry(line: Line, { lower, start, end }: Atom, tight: boolean): boolean {
  if (!Object.hasOwn(DOLLARS, lower)) return false;
  const shown =
    /^\p{Lu}/u.test(line.text.slice(start, end)) ||
    lower === 'hk' ||
    lower === 'c' ||
    end - start > lower.length;
  return tight || (shown && lower !== 'a');
}

/** Symbols of letters that are words or names when they stand apart from the figure. */
const TIGHT_SYMBOLS = new Set(['Fr', 'LE', 'PS', 'SR', 'Sh', 'TL']);

/** `$US5m`, `GBP 20`, `R5`, `kr 20`. */
function wordBefore(line: Line, at: number): Money | null {
  const { atoms } = line;
  const before = atoms[at];
  const tight = atoms[at + 1].joint === 'tight';
  if (
    tight &&
    before.joint === 'tight' &&
    lowerAt(line, at - 1) === '$' &&
    Object.hasOwn(DOLLARS, before.lower)
  )
    return clear(DOLLARS[before.lower], at - 1);
  const code = codeOf(line, before);
  if (code !== null && code.factor === 1 && before.joint !== 'hyphen') return clear(code.currency.code, at);
  const word = written(line, before);
  if (word === 'R' && tight && before.joint === 'space' && atoms[at + 1].value > 0) return clear('ZAR', at);
  const symbol = bySymbol.get(word);
  return symbol === undefined || (!tight && TIGHT_SYMBOLS.has(word)) ? null : { ...symbol, edge: at };
}

/**
 * A currency's name before a figure: `ringgit 42`, `dollar 22.5 million`; not after `the`, which speaks of
 * the exchange rate.
 */
export function currencyNameBefore(line: Line, first: number): Money | null {
  for (let at = Math.max(0, first - 3); at < first; at++) {
    const found = nameAt(line, at);
    if (found !== null && found.edge === first && found.name.length > 2)
      return lowerAt(line, at - 1) === 'the' || line.atoms[at - 1]?.kind === 'digits'
        ? null
        : { ...found, edge: at };
  }
  return null;
}

/** The currency behind a figure; `next` is the atom behind it: `euros`, `Danish crowns`, `USD`, `€`, `p`. */
export function currencyAfter(line: Line, next: number): Money | null {
  switch (line.atoms[next]?.kind) {
    case 'symbol':
      return symbolAfter(line, next);
    case 'word':
      return wordAfter(line, next);
    default:
      return null;
  }
}

/** Whether digits stand right behind: the sign in "10 $30" belongs to the second number. */
const isBeforeDigits = ({ atoms }: Line, at: number): boolean =>
  atoms[at + 1]?.kind === 'digits' && atoms[at + 1].joint === 'tight';

const CENT = { currency: byCode.get('USD')!, name: 'cent', family: 'dollar', factor: 0.01 };

/** `5 €`, `20¢`. */
function symbolAfter(line: Line, at: number): Money | null {
  const { lower } = line.atoms[at];
  const found = lower === '¢' ? CENT : bySymbol.get(lower);
  return found === undefined || isBeforeDigits(line, at) ? null : { ...found, edge: at + 1 };
}

/** `5 US$`, `20 USD`, `30 euros`. */
function wordAfter(line: Line, at: number): Money | null {
  const { lower } = line.atoms[at];
  const isCountry = Object.hasOwn(DOLLARS, lower) && lowerAt(line, at + 1) === '$';
  if (isCountry && line.atoms[at + 1].joint === 'tight' && !isBeforeDigits(line, at + 1))
    return clear(DOLLARS[lower], at + 2);
  const code = codeOf(line, line.atoms[at]);
  if (code !== null && !isBeforeDigits(line, at))
    return { ...clear(code.currency.code, at + 1), factor: code.factor };
  return nameAt(line, at);
}

/** A currency's name that begins at an atom. */
function nameAt(line: Line, at: number): Money | null {
  const { atoms } = line;
  const atom = atoms[at];
  if (atom?.kind !== 'word') return null;
  const singular = atom.lower.replace(/s$/, '');
  for (const key of singular === atom.lower ? [atom.lower] : [atom.lower, singular]) {
    for (const { words, money } of byFirstWord.get(key) ?? []) {
      const fits = words.every((word, i) => {
        const lower = atoms[at + i]?.lower;
        return lower === word || (i === words.length - 1 && lower === `${word}s`);
      });
      if (fits && mayMean(line, at, money, words)) return { ...money, edge: at + words.length };
    }
  }
  const symbol = bySymbol.get(written(line, atom));
  return symbol === undefined || symbol.name === 'South African rand' || written(line, atom).length < 2
    ? null
    : { ...symbol, edge: at + 1 };
}

/**
 * `p` and `c` only directly behind digits; `won` is a verb and `real` an adjective unless a scale or a
 * capital adjective precedes.
 */
function mayMean(line: Line, at: number, money: Omit<Money, 'edge'>, words: readonly string[]): boolean {
  const [first] = words;
  if (first === 'p' || first === 'c') return isPence(line, at, first);
  if (words.length > 1) return true;
  if (first === 'won') return isLargeNumber(line.atoms[at - 1]);
  return first !== 'sol' && (money.name !== 'Brazilian real' || line.atoms[at].lower === 'reais');
}

/** `164p`; not the `3p` of `Channel 3p`. */
const isPence = (line: Line, at: number, letter: string): boolean =>
  line.atoms[at].joint === 'tight' &&
  line.atoms[at - 1]?.kind === 'digits' &&
  written(line, line.atoms[at]) === letter &&
  !labelWords.has(lowerAt(line, at - 2));

/** `5 billion`, `3,000`. */
const isLargeNumber = (atom: Atom | undefined): boolean =>
  atom !== undefined &&
  (atom.kind === 'digits' ? atom.value >= 1000 : /illions?$|^thousand$/.test(atom.lower));
