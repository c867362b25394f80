import type { Said } from '../time-expression.ts';
import { family, NTH, nthOf, say, set, type M } from './grammar.ts';

const MONTH = "month:<month> (<=(<month !full>) ~ '.')?";
const directed = (m: M) => ({
  ...(m.text('by') === 'following' ? { fromContext: true } : {}),
  direction: m.number('by') as -1 | 0 | 1,
});

/** Months with a direction, and sets of them. */
export const directedMonths = family(
  '<month>',
  {
    'set of months': {
      pattern: `(every | each) ${MONTH}`,
      means: (m) => set(`XXXX-${String(m.number('month')).padStart(2, '0')}`),
      examples: { 'each July': 'XXXX-07' },
    },
    'month with direction': {
      pattern: `the? by:<direction> ${MONTH} !('.'? <digits ..31>)`,
      means: (m) => say({ month: m.number('month'), ...directed(m) }),
      examples: { 'last May': '2024-05', 'next August': '2025-08' },
      nearMisses: ['next May 5'],
    },
  },
  { '<month verbal !capital>': 'this may be the last march' },
);

const SEASON = 'season:<season !plural>';
const season = (m: M) => ({ season: m.token('season').word.season! });

/** Seasons. */
export const seasons = family('<season>', {
  'set of seasons': {
    pattern: '(every | each) season:<season>',
    means: (m) => set(`XXXX-${season(m).season}`),
    examples: { 'every winter': 'XXXX-WI' },
  },
  'season: directed': {
    pattern: `the? by:<direction> ${SEASON}`,
    means: (m) => say({ ...season(m), ...directed(m) }),
    examples: { 'this summer': '2025-SU', 'last fall': '2024-FA' },
  },
  'season: that': {
    pattern: `that ${SEASON}`,
    means: (m) => say({ ...season(m), fromContext: true }),
    examples: { 'they met on 3 May 2024 and left that summer': '2024-SU' },
  },
  'season: of a year': {
    pattern: `the? ${SEASON} (of | ',')? {plainyear}`,
    means: (m) => say({ ...season(m), year: m.read<number>('plainyear') }),
    examples: { 'the winter of 1998': '1998-WI', 'spring 2020': '2020-SP' },
  },
  season: {
    pattern: [
      "<!(<any>) season:<season !verb !plural> !(<word> | <digits>) !('-')",
      "<=(<lead>) season:<season !verb !plural> !(of | '-')",
      "<=(<lead !beforeverb>) season:<season verb> !(of | '-')",
      "the:the season:<season !verb !plural> !(of | '-')",
      "<=(in | by | since | until | during | of | from | for | through | to) the:the season:<season verb> !(of | '-')",
    ],
    means: (m) => say({ ...season(m), ...(m.has('the') ? { article: true } : {}) }),
    examples: { 'in the spring': '2025-SP' },
    nearMisses: [
      'prices fall',
      'a spring in his step',
      'the fall of the wall',
      'the spring-loaded door',
      'Winter said',
    ],
  },
});

/** Quarters, halves and centuries by number. */
export const numberedPeriods = family('(<quarter> | <century> | half)', {
  century: {
    pattern: `the? ${NTH} ('-' ~)? <century>`,
    means: (m) => (nthOf(m) <= 30 ? say({ century: (nthOf(m) - 1) * 100 }) : null),
    examples: { 'the 20th century': '19XX', 'twenty-first century': '20XX' },
  },
  'numbered period: quarter': {
    pattern: [
      `(the | its)? fiscal:(fiscal '-'?)? ${NTH} <quarter>`,
      `(the | its)? fiscal:(fiscal '-'?)? ${NTH} '-' ~ <quarter> =(of)`,
      `fiscal:(fiscal '-'?)? ${NTH} '-' ~ <quarter>`,
    ],
    means: (m) =>
      nthOf(m) <= 4 ? say({ quarter: nthOf(m), ...(m.has('fiscal') ? { fiscal: true } : {}) }) : null,
    examples: { 'sales fell in the third quarter': '2024-Q3', 'third-quarter profit': '2024-Q3' },
    nearMisses: ['a quarter of voters'],
  },
  'numbered period: half': {
    pattern: [
      `(the | its)? fiscal:fiscal? (${NTH} | last:(last | latter)) half =((of | results) (the | <direction>)? (<digits> | <year>))`,
      `fiscal:fiscal? (${NTH} | last:(last | latter)) '-' ~ half`,
    ],
    means(m) {
      const half = m.has('last') ? 2 : nthOf(m);
      return half <= 2 ? say({ half, ...(m.has('fiscal') ? { fiscal: true } : {}) }) : null;
    },
    examples: { 'the first half of 1990': '1990-H1' },
    nearMisses: ['the second half of the match'],
  },
});

const QUARTER = 'q ~ quarter:<digits 1..4 width ..1> !(~ <word>)';
const HALF = 'h ~ half:<digits 1..2 width ..1> !(~ <word>)';
const coded = (m: M) => (m.has('quarter') ? { quarter: m.number('quarter') } : { half: m.number('half') });

/** Short forms of quarters and halves. */
export const periodCodes = family('<digits>', {
  'numbered period: code behind a year': {
    pattern: [QUARTER, HALF].map((code) => `year:<digits 1900..2199 width 4..4> ('-' ~)? ${code}`),
    means: (m) => say({ ...coded(m), year: m.number('year') }),
    examples: { 'in 2018Q4': '2018-Q4', 'in 2020-H1': '2020-H1' },
    nearMisses: ['in 15Q4'],
  },
  'numbered period: code before a year': {
    pattern: [QUARTER, HALF].map((code) => `<!(<digits> ~) ${code} of? {year}`),
    means: (m) => say({ ...coded(m), year: m.read<number>('year') }),
    examples: { 'Q3 of 2019': '2019-Q3', 'in H1 2020': '2020-H1' },
    nearMisses: ['H1N1'],
  },
  'numbered period: code': {
    pattern: `<!(<digits> ~) ${QUARTER}`,
    means: (m) => say(coded(m)),
    examples: { 'sales fell in Q4': '2024-Q4' },
    nearMisses: ['the Q5 bus', 'an H2 road', 'Q3x'],
  },
});

/** The decade meant by its tens: 1920 to 2010. */
const ofOurTime = (tens: number): Said => ({ decade: (tens < 20 ? 2000 : 1900) + tens });

/** Decades in words. */
export const decadesInWords = family('<decade>', {
  'decade: with its century': {
    pattern: 'the? century:<cardinal 18..20> decade:<decade>',
    means: (m) => say({ decade: m.number('century') * 100 + m.number('decade') }),
    examples: { 'the nineteen sixties': '196X' },
  },
  'decade: in words': {
    pattern: [
      'the decade:<decade>',
      '<=(in) decade:<decade>',
      "<=(the (early | late | mid '-'?)) decade:<decade>",
    ],
    means: (m) => say(ofOurTime(m.number('decade'))),
    examples: { 'the nineties': '199X', 'the late sixties': '196X' },
    nearMisses: ['he is in his nineties'],
  },
});

const S = "(~ (''' | '’‘'))? ~ s";

/** Decades in figures; ages, temperatures and aeroplanes have neither an apostrophe nor a part before them. */
export const decades = family('<digits>', {
  decade: {
    pattern: `the? year:<digits 1000..2199 width 4..4 round> ${S}`,
    means(m) {
      const year = m.number('year');
      return say(year % 100 === 0 && year < 2000 ? { century: year } : { decade: year });
    },
    examples: { 'the 1990s': '199X', "the 1920's": '192X', 'in the 1600s': '16XX' },
    nearMisses: ['Boeing 737s', 'the 1995s'],
  },
  'decade: short': {
    pattern: [
      `the? (''' | '’‘') ~ tens:<digits ..90 width 2..2 round> ${S}`,
      `<=(early | late | mid '-'?) tens:<digits ..90 width 2..2 round> ${S}`,
    ],
    means: (m) => say(ofOurTime(m.number('tens'))),
    examples: { 'in the ’60s': '196X', 'in the mid-80s': '198X' },
    nearMisses: ['a man in his 80s', 'temperatures in the 80s'],
  },
});
