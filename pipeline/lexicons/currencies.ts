import { localeCurrencies } from './locale-names.generated.ts';
import { readList } from './read-list.ts';

/** A currency as news writes it. */
export interface Currency {
  /** ISO 4217. */
  code: string;
  /** Usual English name, singular. */
  name: string;
  /** Names in lower case, singular; a plural with -s is understood. */
  words: readonly string[];
  /** Symbols and abbreviations, before or behind the figure, as written. */
  symbols: readonly string[];
  /** Hundredth part: names in lower case, singular and plural. */
  minor?: readonly string[];
}

const entry = (
  code: string,
  name: string,
  words: string[],
  symbols: string[] = [],
  minor: string[] = [],
): Currency => ({ code, name, words: [name.toLowerCase(), ...words], symbols, minor });

/**
 * Where several share a word (`dollar`, `pound`, `rupee`), the first of `currencyFamilies` is meant by
 * default.
 */
const inTheNews: readonly Currency[] = [
  entry('AED', 'Emirati dirham', ['uae dirham', 'dirham'], ['Dh', 'Dhs', 'Dh.']),
  entry('AFN', 'afghani', []),
  entry('AMD', 'Armenian dram', [], ['֏']),
  entry('ARS', 'Argentine peso', ['argentinian peso']),
  entry('AUD', 'Australian dollar', ['aussie dollar'], ['A$', 'AU$', 'AUD$', '$A', '$AU']),
  entry('AZN', 'Azerbaijani manat', ['manat'], ['₼']),
  entry('BDT', 'Bangladeshi taka', ['taka'], ['৳', 'Tk']),
  entry('BGN', 'Bulgarian lev', ['lev', 'leva']),
  entry('BHD', 'Bahraini dinar', []),
  entry('BRL', 'Brazilian real', ['brazilian reai', 'reai'], ['R$']), // plural: reais
  entry('BTC', 'bitcoin', [], ['₿']), // no ISO code, but the one that everybody writes
  entry('BYN', 'Belarusian rouble', ['belarusian ruble']),
  entry('CAD', 'Canadian dollar', [], ['C$', 'CA$', 'CAD$', 'CDN$', '$C', '$CA']),
  entry('CHF', 'Swiss franc', ['franc'], ['SFr', 'Fr', 'SFr.'], ['centime', 'centimes', 'rappen']),
  entry('CLP', 'Chilean peso', []),
  entry('CNY', 'Chinese yuan', ['yuan', 'renminbi', 'rmb', 'kuai'], ['RMB', 'CN¥'], ['fen']),
  entry('COP', 'Colombian peso', []),
  entry('CRC', 'Costa Rican colón', ['costa rican colon', 'colón'], ['₡']),
  entry('CZK', 'Czech koruna', ['czech crown', 'koruna'], ['Kč']),
  entry('DKK', 'Danish krone', ['danish kroner', 'danish crown']),
  entry('DZD', 'Algerian dinar', []),
  entry(
    'EGP',
    'Egyptian pound',
    ['egyptianpound', 'geneh', 'genihat masriya'],
    ['LE', 'L.E.', 'E£'],
    ['piastre', 'piastres', 'piaster', 'piasters'],
  ),
  entry('ETB', 'Ethiopian birr', ['birr']),
  entry('EUR', 'euro', ['eur'], ['€'], ['eurocent', 'eurocents']),
  entry(
    'GBP',
    'pound sterling',
    ['pound', 'british pound', 'quid', 'sterling'],
    ['£', 'PS'], // PS: what transliteration makes of £
    ['penny', 'pence', 'pennies', 'p'],
  ),
  entry('GEL', 'Georgian lari', ['lari'], ['₾']),
  entry('GHS', 'Ghanaian cedi', ['cedi'], ['₵', 'GH¢']),
  entry('HKD', 'Hong Kong dollar', [], ['HK$', '$HK']),
  entry('HUF', 'Hungarian forint', ['forint']),
  entry('IDR', 'Indonesian rupiah', ['rupiah'], ['Rp']),
  entry('ILS', 'shekel', ['israeli shekel', 'new israeli shekel', 'nis'], ['₪', 'NIS'], ['agora', 'agorot']),
  entry('INR', 'Indian rupee', ['rupee'], ['₹', 'Rs', 'Rs.'], ['paisa', 'paise']),
  entry('IQD', 'Iraqi dinar', []),
  entry('IRR', 'Iranian rial', ['rial']),
  entry('ISK', 'Icelandic krona', ['icelandic kronur']),
  entry('JOD', 'Jordanian dinar', []),
  entry('JPY', 'Japanese yen', ['yen'], ['¥', 'JP¥']),
  entry('KES', 'Kenyan shilling', ['shilling'], ['KSh', 'Ksh', 'KSh.', 'Sh']),
  entry('KHR', 'Cambodian riel', ['riel'], ['៛']),
  entry('KRW', 'South Korean won', ['won', 'korean won'], ['₩']),
  entry('KWD', 'Kuwaiti dinar', ['dinar'], ['KD']),
  entry('KZT', 'Kazakh tenge', ['tenge', 'kazakhstani tenge'], ['₸']),
  entry('LAK', 'Lao kip', ['kip'], ['₭']),
  entry('LBP', 'Lebanese pound', ['lebanese lira']),
  entry('LKR', 'Sri Lankan rupee', [], ['ரூ']),
  entry('MAD', 'Moroccan dirham', []),
  entry('MMK', 'Myanmar kyat', ['kyat']),
  entry('MNT', 'Mongolian tugrik', ['tugrik'], ['₮']),
  entry('MXN', 'Mexican peso', ['peso'], ['Mex$', 'MX$']),
  entry('MYR', 'Malaysian ringgit', ['ringgit', 'malaysia ringgit'], ['RM'], ['sen']),
  entry('NGN', 'Nigerian naira', ['naira'], ['₦'], ['kobo']),
  entry('NOK', 'Norwegian krone', ['norwegian kroner', 'norwegian crown', 'krone', 'kroner'], ['NKr']),
  entry('NPR', 'Nepalese rupee', ['nepali rupee']),
  entry('NZD', 'New Zealand dollar', ['kiwi dollar'], ['NZ$', 'NZD$', '$NZ']),
  entry('PEN', 'Peruvian sol', []),
  entry('PHP', 'Philippine peso', [], ['₱', 'Php', 'PhP']),
  entry('PKR', 'Pakistani rupee', ['pakistan rupee']),
  entry('PLN', 'Polish zloty', ['zloty', 'zlotie', 'złoty', 'zlotych'], ['zł'], ['grosz', 'groszy']),
  entry('PYG', 'Paraguayan guarani', ['guarani'], ['₲']),
  entry('QAR', 'Qatari riyal', ['qatari rial']),
  entry('RON', 'Romanian leu', ['leu', 'lei', 'romanian lei']),
  entry('RSD', 'Serbian dinar', []),
  entry(
    'RUB',
    'Russian rouble',
    ['rouble', 'ruble', 'russian ruble'],
    ['₽'],
    ['kopeck', 'kopecks', 'kopek', 'kopeks'],
  ),
  entry('SAR', 'Saudi riyal', ['saudiriyal', 'riyal', 'saudi arabian riyal'], ['SR'], ['halala', 'halalas']),
  entry('SEK', 'Swedish krona', ['krona', 'kronor', 'swedish kronor', 'swedish crown'], ['SKr'], ['öre']),
  entry('SGD', 'Singapore dollar', ['singaporean dollar'], ['S$', 'SG$']),
  entry('SYP', 'Syrian pound', []),
  entry('THB', 'Thai baht', ['baht'], ['฿']),
  entry('TJS', 'Tajik somoni', ['somoni', 'tajikistani somoni']),
  entry('TND', 'Tunisian dinar', []),
  entry('TRY', 'Turkish lira', ['lira', 'turkish liras'], ['₺', 'TL'], ['kurus', 'kuruş']),
  entry('TTD', 'Trinidad and Tobago dollar', [], ['TT$']),
  entry('TWD', 'New Taiwan dollar', ['taiwan dollar', 'taiwanese dollar'], ['NT$']),
  entry('TZS', 'Tanzanian shilling', [], ['TSh', 'Tsh']),
  entry(
    'UAH',
    'Ukrainian hryvnia',
    ['hryvnia', 'hryvnya', 'ukrainian hryvnya'],
    ['₴'],
    ['kopiyka', 'kopiykas', 'kopiyok'],
  ),
  entry('UGX', 'Ugandan shilling', [], ['USh', 'Ush']),
  entry(
    'USD',
    'dollar',
    ['us dollar', 'u.s. dollar', 'united states dollar', 'american dollar', 'buck', 'dlr', 'greenback'],
    ['$', 'US$', 'US $', 'USD$', '$US'],
    ['cent', 'cents', 'c', '¢'],
  ),
  entry('UYU', 'Uruguayan peso', []),
  entry('UZS', 'Uzbek som', []),
  entry('VND', 'Vietnamese dong', ['dong'], ['₫']),
  entry('XAF', 'Central African CFA franc', []),
  entry('XOF', 'CFA franc', ['west african cfa franc']),
  entry('YER', 'Yemeni rial', ['yemeni riyal']),
  entry('ZAR', 'South African rand', ['rand']),
  entry('ZWL', 'Zimbabwean dollar', ['zimbabwe dollar']),
];

const codesInTheNews = new Set(inTheNews.map(({ code }) => code));
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
const named = localeCurrencies.map((line) => ({ code: line.slice(0, 3), name: line.slice(4) }));
/** Last words of names that are ordinary words, or another country's money: marks, special drawing rights. */
const ordinary = new Set(['florin', 'gold', 'mark', 'rights']);
const lastWords = named.map(({ name }) => lastWord(name));
const known = new Set(inTheNews.flatMap(({ words }) => words.map(lastWord)));
/** Words of several currencies (`manat`, `kwacha`) name none by themselves. */
const isOwn = (word: string): boolean =>
  !ordinary.has(word) && !known.has(word) && lastWords.indexOf(word) === lastWords.lastIndexOf(word);

/**
 * All currencies in use, sorted by code: those of the news with what they are called there, the others under
 * their names alone.
 */
export const currencies: readonly Currency[] = [
  ...inTheNews,
  ...named
    .filter(({ code }) => !codesInTheNews.has(code))
    .map(({ code, name }) => entry(code, name, isOwn(lastWord(name)) ? [lastWord(name)] : [])),
].sort((a, b) => (a.code < b.code ? -1 : 1));

/** Coins and notes of the past, which have no current code: they count as money without one. */
export const pastCurrencies: readonly string[] = readList(`
  austrian schilling, belgian franc, deutsche mark, deutschmark, finnish markka, french franc,
  german mark, guilder, irish punt, italian lira, portuguese escudo, spanish peseta
`);
