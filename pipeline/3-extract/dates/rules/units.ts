import { formatDuration } from '../values/duration-value.ts';
import type { Amount, Step } from '../time-expression.ts';
import { family, length, say, set, unitOf, vague, whole, type M, type Saying } from './grammar.ts';

const UNIT = 'fill:(fiscal | full | calendar | whole | entire)? unit:<period>';
/** A whole unit, so many from the present one. */
const step = (m: M, by: number, from: Step['from'] = 'published'): Saying =>
  say({ ...whole(unitOf(m), by, from), ...(m.text('fill') === 'fiscal' ? { fiscal: true } : {}) });

/** Whole units next to the present one: `last week`, `the following day`, `that year`. */
export const unitSteps = family('<unit>', {
  'directed duration': {
    pattern: 'the? by:<beside> unit:<clock !plural>',
    means: (m) => (m.text('by') === 'upcoming' ? null : length(unitOf(m), m.number('by') as -1 | 1)),
    examples: { 'in the last hour': 'PT1H' },
  },
  'last night': {
    pattern: 'last <night !plural !short>',
    means: () => say({ ...whole('day', -1), part: 'NI' }),
    examples: { 'last night': '2025-01-16TNI' },
  },
  'the last unit': {
    pattern: [
      'the by:<beside ..-1> fill:(fiscal | full | calendar | whole | entire)? unit:<period !quarter>',
      'the by:<beside> fill:(full | whole | entire)? unit:<period long>',
    ],
    means: (m) => length(unitOf(m), m.number('by') as -1 | 1),
    examples: { 'in the past year': 'P1Y', 'over the next decade': 'P10Y' },
  },
  'coming plural: ahead': {
    pattern: 'the unit:<unit plural !short> ahead !(of)',
    means: (m) => length(unitOf(m), 1, null),
    examples: { 'they expect rain in the weeks ahead': 'PXW', 'over the years ahead': 'PXY' },
    nearMisses: ['the weeks ahead of the vote', 'two years ahead'],
  },
  'unit-long': {
    pattern: "unit:<unit !plural !short> ~ '-' ~ long",
    means: (m) => length(unitOf(m)),
    examples: { 'a day-long strike': 'P1D' },
    nearMisses: ['the day long past'],
  },
  'unit step: this past': {
    pattern: `this past ${UNIT}`,
    means: (m) => step(m, -1),
    examples: { 'this past week': '2025-W02' },
  },
  'following unit: day': {
    pattern: `the by:<beside> unit:<day !plural !short>`,
    means: (m) => step(m, m.number('by'), 'context'),
    examples: { 'they met on 3 May 2024 and left the next day': '2024-05-04' },
  },
  'unit step': {
    pattern: [
      `the? by:(last | next | coming | upcoming) ${UNIT}`,
      `the? by:(this | current) ${UNIT}`,
      `the by:past ${UNIT}`,
    ],
    means: (m) =>
      step(
        m,
        m.text('by') === 'last' || m.text('by') === 'past'
          ? -1
          : m.text('by') === 'this' || m.text('by') === 'current'
            ? 0
            : 1,
      ),
    examples: { 'last week': '2025-W02', 'this year': '2025', 'next month': '2025-02' },
    nearMisses: ['last three years', 'this second', 'past week'],
  },
  'following unit': {
    pattern: [
      `the before:(previous | preceding | prior) ${UNIT}`,
      `the following ${UNIT}`,
      'following unit:<quarter !plural>',
    ],
    means: (m) => step(m, m.has('before') ? -1 : 1, 'context'),
    examples: { 'they met on 3 May 2024 and left the following month': '2024-06' },
  },
  'unit step: previous': {
    pattern: `(previous | preceding | prior) ${UNIT}`,
    means: (m) => step(m, -1),
    examples: { 'in prior year': '2024' },
  },
  'unit step: after next': {
    pattern: [
      'the unit:<period> after next !(<weekday> | <month> | <unit>)',
      'the unit:<period> before back:last !(<weekday> | <month> | <unit>)',
    ],
    means: (m) => say(whole(unitOf(m), m.has('back') ? -1 : 1, 'published', 2)),
    examples: { 'they meet the week after next': '2025-W05', 'they met the month before last': '2024-11' },
    nearMisses: ['the week after next Monday'],
  },
  'that unit': {
    pattern: [
      'that fill:(fiscal | full | calendar | whole | entire)? unit:<period !ages>',
      `(that | the) same ${UNIT}`,
    ],
    means: (m) => step(m, 0, 'context'),
    examples: { 'they met on 3 May 2024 and left that month': '2024-05' },
  },
  'latest quarter': {
    pattern: 'the latest (fiscal | full)? <quarter !plural>',
    means: () => say({ quarter: 0 }),
    examples: { 'in the latest quarter': '2024-Q4' },
  },
});

const OR_SO = 'so:(or (so | two | more))?';
const spanOf = (m: M): readonly Amount[] => m.read<Amount[]>('span');
const isVague = (m: M): boolean => spanOf(m).some(({ count }) => count === null);
const AGO = [`{span} ${OR_SO} ago:(ago | back !(<word>))`, `{span} ${OR_SO} (hence | from now)`];
const exact = (m: M, back: boolean, from: Step['from']): Saying =>
  say(
    { step: { amounts: spanOf(m), by: back ? -1 : 1, from, reach: 'exact' } },
    m.has('so') ? 'APPROX' : null,
  );

/** Steps of a known length. */
export const steps = family('<unit>', {
  'year-ago': {
    pattern: [
      "the unit:<unit !plural> '-' ~ (ago | earlier) (period | quarter | month | year)",
      "unit:<unit !plural> '-' ~ (ago | earlier) (period | quarter | month | year)?",
    ],
    means: (m) =>
      say({ step: { amounts: [{ unit: unitOf(m), count: 1 }], by: -1, from: 'context', reach: 'exact' } }),
    examples: { 'profit in the third quarter of 2023 rose from the year-ago period': '2022-Q3' },
  },
  'vague step': {
    pattern: AGO,
    means: (m) => (isVague(m) ? vague(m.has('ago') ? 'PAST_REF' : 'FUTURE_REF') : null),
    examples: { 'a few years ago': 'PAST_REF' },
  },
  step: {
    pattern: AGO,
    means: (m) => exact(m, m.has('ago'), 'published'),
    examples: {
      'two weeks ago': '2025-01-03',
      'a week or so ago': '2025-01-10',
      '14 days hence': '2025-01-31',
      'a day from now': '2025-01-18',
    },
    nearMisses: ['two years after the war', 'two weeks'],
  },
  'step from context': {
    pattern: `{span} ${OR_SO} (later | back:(earlier | previously))`,
    means: (m) => (isVague(m) ? null : exact(m, m.has('back'), 'context')),
    examples: { 'they met on 3 May 2024 and left two days later': '2024-05-05' },
    nearMisses: ['a few days later'],
  },
  'vague step: plural': {
    pattern: '<unit plural> ago',
    means: () => vague('PAST_REF'),
    examples: { 'he left years ago': 'PAST_REF' },
  },
});

export const reportedPeriods = family('(latest | corresponding)', {
  'latest period': {
    pattern: 'the (latest | corresponding) period',
    means: () => say({ quarter: 0 }),
    examples: { 'sales fell in the latest period': '2024-Q4' },
    nearMisses: ['the latest results'],
  },
});

const FULL = 'fill:(full | fiscal | whole | entire)?';
const plain = (m: M, from: Step['from'] = 'published'): Saying =>
  say({
    ...(unitOf(m) === 'quarter' ? { quarter: 0 } : whole(unitOf(m), 0, from)),
    ...(m.text('fill') === 'fiscal' ? { fiscal: true } : {}),
  });

/** `the week`, `the year`, `the weekend`, `year-end`. */
export const plainUnits = family(
  '<unit>',
  {
    'year end': {
      pattern: ["the? <year !plural !short> '-'? end", "the? <year !plural !short> ('’' | ''') s end"],
      means: () => say(whole('year', 0), 'END'),
      examples: { 'by year-end': '2025', 'at year’s end': '2025' },
    },
    'week of': {
      pattern:
        'the <week !plural !short> =((of | starting | beginning) on? (<digits> | <month> | <weekday>))',
      means: () => say(whole('week', 0)),
      examples: { 'in the week of January 6': '2025-W02' },
    },
    'reported unit': {
      pattern: `the ${FULL} unit:<unit !plural !short> =(ended | ending)`,
      means: (m) => length(unitOf(m)),
      examples: { 'in the year ended June 30': 'P1Y' },
    },
    'the weekend': {
      pattern: `the ${FULL} unit:<weekend !plural>`,
      means: () => say({ ...whole('weekend', 0), near: true }),
      examples: { 'it rained over the weekend': '2025-W02-WE' },
    },
    'end of unit': {
      pattern: [
        `<=((end | beginning | middle | start) of) the ${FULL} unit:<ending !plural !short>`,
        `<=((early | late | told:(earlier | later)) in) the ${FULL} unit:<ending !plural !short>`,
      ],
      means: (m) => plain(m, m.has('told') ? 'narrative' : 'published'),
      examples: { 'at the end of the month': '2025-01' },
    },
    'the unit': {
      pattern: `<=(for | in | of | during | throughout) the ${FULL} unit:<calendar !plural !short> !(of | that | before | after | when)`,
      means: (m) => ({ ...plain(m), as: `the ${unitOf(m)}` }),
      examples: { 'sales for the year': '2025' },
      nearMisses: ['in the year of the vote', 'the month'],
    },
  },
  { "<unit !plural !short> '-' ~ !(end)": 'the month-long strike' },
);

const UNIT_OF_SET = 'unit:<unit !plural !short !second>';
const rate = (unit: Amount['unit'], count = 1): Saying => set(formatDuration([{ unit, count }]));

/** Rates and repetitions with a unit. */
export const unitSets = family(
  '<unit>',
  {
    'every unit: day of the month': {
      pattern: 'day:<digits 1..31> ~ (st | nd | rd | th) of (every | each) <unit !plural !short>',
      means: (m) => set(`XXXX-XX-${String(m.number('day')).padStart(2, '0')}`),
      examples: { 'the 19th of every month': 'XXXX-XX-19' },
    },
    'every unit': {
      pattern: [`(every | each) ${UNIT_OF_SET}`, `every two:other ${UNIT_OF_SET}`],
      means: (m) => rate(unitOf(m), m.has('two') ? 2 : 1),
      examples: { 'every day': 'P1D', 'every other day': 'P2D' },
      nearMisses: ['each time'],
    },
    'every unit: weekends': {
      pattern: '<=(on | at) <weekend plural>',
      means: () => set('XXXX-WXX-WE'),
      examples: { 'on weekends': 'XXXX-WXX-WE' },
    },
    'per unit': {
      // Behind a unit of measure it is a part of that: `120 miles per hour` is one speed.
      pattern: '<!(<paced>) per unit:<unit !plural !short>',
      means: (m) => rate(unitOf(m)),
      examples: { 'per month': 'P1M', 'they pay 300 euros per month': 'P1M' },
      nearMisses: ['winds of 120 miles per hour', 'ten metres per second'],
    },
    'times a unit': {
      pattern: `(once | twice | (<digits> | <cardinal 1..>) times) (a | an) ${UNIT_OF_SET}`,
      means: (m) => rate(unitOf(m)),
      examples: { 'twice a week': 'P1W', 'four times a year': 'P1Y' },
    },
    rate: {
      pattern: `<=(<rated>) (a | an) ${UNIT_OF_SET} !(~ '-' | ago | earlier | later | before | after | from | long | old | (and | or) (a | so | half | two))`,
      means: (m) => rate(unitOf(m)),
      examples: { '£25,000 a year': 'P1Y', 'Moss grows 3 cm a year': 'P1Y' },
      nearMisses: ['for a year', 'what a day', 'open an hour late'],
    },
    'every unit: amount': {
      pattern: '(every | each) {spanof}',
      means: (m) => set(formatDuration(m.read<Amount[]>('spanof'))),
      examples: { 'every two weeks': 'P2W' },
    },
  },
  { '<unit short>': 'every 5 m' },
);

/** Words that say how often. */
export const repeatedTimes = family(
  '<repeated>',
  {
    'repeated time': {
      pattern: 'word:<repeated>',
      means: (m) => set(m.token('word').word.repeated!),
      examples: { 'it is paid annually': 'P1Y' },
    },
  },
  {
    '<word> <repeated capital>': 'the Daily Post',
    '<repeated> _ <capital>': 'the daily Post',
    'quarterly _ <word !known>': 'its quarterly dividend',
  },
);
