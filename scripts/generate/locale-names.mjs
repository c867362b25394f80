// Names of the world's countries, languages and currencies as Node's own Unicode data (CLDR) gives them in English.

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
/** Codes that are no country: unions, pseudo-locales, the unknown. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

const names = (type) => new Intl.DisplayNames('en', { type, fallback: 'none' });
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (list) => [...new Set(list)].sort(byCodeUnit);

/** `Antigua & Barbuda` as news has it: `Antigua and Barbuda`; `Myanmar (Burma)`: both; `Hong Kong SAR China`: `Hong Kong`. */
function spellings(name) {
  const plain = name.replaceAll('’', "'").replace(' SAR China', '').replaceAll(' & ', ' and ');
  const both = /^(.+) \((.+)\)$/.exec(plain);
  if (both) return [both[1], both[2]];
  return [plain.includes(' - ') ? plain.split(' - ')[0] : plain].flatMap((form) => [
    form,
    form.replace(/^St\. /, 'Saint '),
    form.normalize('NFD').replace(/\p{M}/gu, ''),
  ]);
}

/** `Albanian lek`, without what is said of its time (`(1964–2022)`). */
const currencyName = (code) =>
  new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  })
    .formatToParts(1)
    .find(({ type }) => type === 'currency')
    .value.replace(/ \(.*\)$/, '')
    .replaceAll(' & ', ' and ')
    .replaceAll('ʻ', "'");

function lines(list) {
  const out = [''];
  for (const entry of list) {
    const piece = `${entry}, `;
    if (out.at(-1).length + piece.length > 110) out.push('');
    out[out.length - 1] += piece;
  }
  return out
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/,$/, '');
}

/** The source of `pipeline/lexicons/locale-names.generated.ts`. */
export function localeNamesSource() {
  const [regions, languages] = ['region', 'language'].map(names);
  const countries = PAIRS.filter((code) => !NO_COUNTRY.has(code))
    .map((code) => regions.of(code))
    .filter(Boolean)
    .flatMap(spellings);
  const spoken = PAIRS.map((code) => languages.of(code.toLowerCase()))
    .filter((name) => name && !name.includes('('))
    .flatMap((name) => [name, name.normalize('NFD').replace(/\p{M}/gu, '')]);
  const money = Intl.supportedValuesOf('currency').map((code) => `${code} ${currencyName(code)}`);
  return `${header(process.versions.cldr)}

import { readList } from './read-list.ts';

/** Countries and territories under the English names of CLDR. */
export const localeCountries = readList(\`
${lines(sorted(countries))}
\`);

/** Languages under their English names. */
export const localeLanguages = readList(\`
${lines(sorted(spoken))}
\`);

/** Currencies: ISO 4217 code, then the English name in the singular. */
export const localeCurrencies = readList(\`
${lines(sorted(money))}
\`);
`;
}

const header = (version) =>
  `// Generated from the Unicode data of Node (CLDR ${version}) by scripts/generate.mjs. Do not edit: run \`make generate\`.`;

/** Whether a file was made from other Unicode data than this Node has, so that a difference says nothing about it. */
export const isOfOtherData = (content) => !content.startsWith(header(process.versions.cldr));
