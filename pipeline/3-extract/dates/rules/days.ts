import { family, say, set, whole, type M } from './grammar.ts';

/** Days by their distance. */
export const deicticDays = family('<deictic>', {
  'deictic day: two days off': {
    pattern: ['the? day after day:<deictic 1..>', 'the? day before day:<deictic ..-1>'],
    means: (m) => say(whole('day', m.number('day'), 'published', 2)),
    examples: { 'the day after tomorrow': '2025-01-19', 'the day before yesterday': '2025-01-15' },
    nearMisses: ['the day after yesterday'],
  },
  'deictic day': {
    pattern: ["later in day:<deictic> !(''')", 'day:<deictic> (_ half:(am | pm))?'],
    means(m) {
      const days = m.number('day');
      const part = m.has('half')
        ? m.text('half') === 'am'
          ? 'MO'
          : 'AF'
        : m.token('day').word.deictic!.part;
      return say({ ...whole('day', days, 'published', Math.abs(days)), ...(part ? { part } : {}) });
    },
    examples: { yesterday: '2025-01-16', tonight: '2025-01-17TNI' },
  },
});

/** A weekday, with the full stop of its short form. */
const DAY = "day:<weekday sure> (<=(<weekday !named>) '.')?";
const weekday = (m: M) => ({ weekday: m.number('day') });

/** Weekdays. Whether `sat` and `sun` are days is told by code: see isSureWeekday. */
export const weekdays = family('<weekday>', {
  'set of weekdays': {
    pattern: [
      `(every | each) ${DAY}`,
      `every other ${DAY}`,
      "day:<weekday plural sure> (<=(<weekday !named>) '.')?",
    ],
    means: (m) => set(`XXXX-WXX-${m.number('day')}`),
    examples: {
      'every Tuesday': 'XXXX-WXX-2',
      'on Mondays': 'XXXX-WXX-1',
      'every other Friday': 'XXXX-WXX-5',
    },
    nearMisses: ['each sat down'],
  },
  'weekday with direction: near': {
    pattern: `(this | the)? by:(coming | upcoming | past) ${DAY}`,
    means: (m) => say({ ...weekday(m), direction: m.text('by') === 'past' ? -1 : 1, near: true }),
    examples: { 'this coming Friday': '2025-01-24', 'this past Monday': '2025-01-13' },
  },
  'weekday with direction: told': {
    pattern: `the following ${DAY}`,
    means: (m) => say({ ...weekday(m), direction: 1, fromContext: true }),
    examples: { 'they met on 3 May 2024 and left the following Monday': '2024-05-06' },
  },
  'weekday with direction': {
    pattern: `the? by:<direction> ${DAY}`,
    means: (m) => say({ ...weekday(m), direction: m.number('by') as -1 | 0 | 1 }),
    examples: { 'last Friday': '2025-01-10', 'next Monday': '2025-01-20' },
  },
  'weekday: that': {
    pattern: `that ${DAY}`,
    means: (m) => say({ ...weekday(m), fromContext: true }),
    examples: { 'they met on 3 May 2024 and left that Monday': '2024-05-06' },
  },
  'weekday with direction: after next': {
    pattern: `${DAY} after next`,
    means: (m) =>
      say({
        ...weekday(m),
        nth: { nth: 2, unit: 'weekday' },
        step: { amounts: [], by: 0, from: 'published', reach: 'exact' },
      }),
    examples: { 'they meet Friday after next': '2025-01-31', 'they meet Monday after next': '2025-01-27' },
  },
  'weekday and day': {
    pattern: `${DAY} _ date:<digits 1..31 width ..2> (!(<any>) | =(at) | ~ !('%') =(<mark> !(~ <any>)))`,
    means: (m) => say({ ...weekday(m), day: m.number('date') }),
    examples: { 'Friday 24 at 4': '2025-01-24' },
    nearMisses: ['Friday 20 people', 'Friday 20%'],
  },
  weekday: {
    pattern: DAY,
    means: (m) => say(weekday(m)),
    examples: { 'on Friday': '2025-01-17' },
    nearMisses: ['he sat down in the sun'],
  },
});

/** Days by weekday and count. */
export const weekdaySteps = family('<weekday>', {
  'weekday steps': {
    pattern: 'count:<count 1..60> day:<weekday plural> (ago:ago | hence | from now | ago:back !(<word>))',
    means: (m) =>
      say({
        ...weekday(m),
        nth: { nth: m.number('count') * (m.has('ago') ? -1 : 1), unit: 'weekday' },
        step: { amounts: [], by: 0, from: 'published', reach: 'exact' },
      }),
    examples: { 'two Thursdays ago': '2025-01-09' },
    nearMisses: ['two Fridays'],
  },
});

export const workingDays = family('(weekday | weekdays)', {
  'set of weekdays': {
    pattern: ['all? weekdays', '(every | each) weekday'],
    means: () => set('XXXX-WXX-WD'),
    examples: { 'on weekdays': 'XXXX-WXX-WD', 'each weekday': 'XXXX-WXX-WD' },
    nearMisses: ['a weekday train', 'the weekday'],
  },
});

/** The end of the phrase stands behind it, never the noun that it counts: `from the 15th to the 19th century`. */
const END = '!(<word !closing>) !((to | and | or) <any>{2,4} (<century> | <week>))';

/** Days of a month that is not named. */
export const daysOfMonth = family('<nthday>', {
  'day of month: of a month': {
    pattern: 'the? {nthday} =(of <any> <any>? <monthly>)',
    means: (m) => say({ day: m.read<number>('nthday') }),
    examples: { 'on the 20th of the current month': '2025-01-20' },
    nearMisses: ['the 20th of a series'],
  },
  'day of month': {
    pattern: [
      `<=(<dayprep> | <weekday>) the =(<digits>) {nthday} ${END}`,
      `<=(on | <weekday>) =(<digits>) {nthday} ${END}`,
      `<=(<weekday>) the? {nthday} ${END}`,
    ],
    means: (m) => say({ day: m.read<number>('nthday') }),
    examples: { 'they met on the 6th': '2025-01-06', 'they met Wednesday the thirty-first': '2024-07-31' },
    nearMisses: [
      'on the 5th floor',
      'since his 18th birthday',
      'by the third',
      'from the 15th to the 19th century',
    ],
  },
});
