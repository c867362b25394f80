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
