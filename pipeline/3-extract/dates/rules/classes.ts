import { setOf } from '../../../lexicons/read-list.ts';
import type { Class } from '../../../common/match/tokens.ts';
import { isRated } from '../read/is-rate.ts';
import { isSureWeekday } from '../read/is-sure-weekday.ts';
import { looksPast } from '../read/read-tense.ts';
import { isCapital, type Pieces } from '../words/pieces.ts';
import type { TimeWord } from '../words/time-words.ts';

const oneOf = (values: Readonly<Record<string, number>>): Class<TimeWord> => ({
  word: ({ lower }) => values[lower] ?? false,
});
const among = (list: string): Class<TimeWord> => {
  const words = setOf(list);
  return { word: ({ lower }) => words.has(lower) };
};
const units = (...list: TimeWord['unit'][]): Class<TimeWord> => ({ word: ({ unit }) => list.includes(unit) });

const NOT_STEPPED = new Set<TimeWord['unit']>([null, 'second', 'minute', 'hour', 'night']);
/** Units that are stepped over as a whole: `last week`. */
const isPeriod = ({ unit, plural, short, lower }: TimeWord): boolean =>
  !NOT_STEPPED.has(unit) && !plural && (!short || lower === 'yr' || lower === 'wk');
const DAILY_THINGS = setOf(`
  commute, dress, gown, newspaper, owl, paper, papers, peak, peaks, person, rush, shift, shifts, show, sky,
  standard, star, train, trains
`);

/** Units of which a speed is made: `miles per hour` is one unit. */
const PACED = setOf(`
  bits, bytes, feet, foot, gallons, kilometers, kilometres, km, litres, liters, meters, metres, mile, miles,
  millimeters, millimetres, yards
`);

/**
 * What patterns can ask of a piece: by lexicon, by small closed sets of the grammar, and what only the text
 * tells.
 */
export const classes: Readonly<Record<string, Class<TimeWord>>> = {
  month: { word: ({ month }) => month || false },
  weekday: { word: ({ weekday }) => weekday || false },
  season: { word: ({ season }) => season !== null },
  part: { word: ({ part }) => part !== null },
  unit: { word: ({ unit }) => unit !== null },
  plural: { word: ({ plural }) => plural },
  short: { word: ({ short }) => short },
  cardinal: { word: ({ cardinal }) => (cardinal < 0 ? false : cardinal) },
  ordinal: { word: ({ ordinal }) => ordinal || false },
  deictic: { word: ({ deictic }) => deictic?.days ?? false },
  repeated: { word: ({ repeated }) => repeated !== null },
  tense: { word: ({ tense }) => tense || false },
  counted: { word: ({ counted }) => counted },
  vague: { word: ({ vague }) => vague },
  zone: { word: ({ zone }) => zone !== null },
  known: { word: ({ lower }) => lower !== '' },
  decade: { word: ({ decade }) => decade >= 0 && decade },
  day: units('day'),
  week: units('week'),
  weekend: units('weekend'),
  night: units('night'),
  quarter: units('quarter'),
  monthly: units('month'),
  year: units('year'),
  century: units('century'),
  second: units('second'),
  clock: units('hour', 'minute'),
  long: units('decade', 'century', 'fortnight'),
  ages: units('century', 'millennium'),
  /** Units that a calendar has and that stand alone: `the week`. */
  calendar: units('week', 'month', 'quarter', 'year', 'fortnight'),
  ending: units('week', 'month', 'quarter', 'year', 'fortnight', 'decade'),
  /**
   * Units that are counted inside of larger ones, and those that they are counted in: `the first week of the
   * month`.
   */
  inner: units('day', 'week', 'weekend', 'month'),
  outer: units('month', 'quarter', 'year'),
  period: { word: isPeriod },
  /** Weekdays that are never another word; months that are never short, and those that are verbs too. */
  named: { word: ({ lower }) => lower.includes('day') },
  full: { word: ({ lower }) => lower.length > 4 || ['may', 'june', 'july'].includes(lower) },
  verbal: among('may, march'),
  /** Words after which a season's name is the season; those that stand before verbs too. */
  lead: among(`
    in, by, since, until, till, early, late, mid, during, of, through, throughout, before, after, from, for,
    to, into
  `),
  beforeverb: among('to, of, for, from'),
  verb: among('fall, spring'),
  direction: oneOf({
    last: -1,
    past: -1,
    previous: -1,
    this: 0,
    current: 0,
    next: 1,
    coming: 1,
    upcoming: 1,
    following: 1,
  }),
  beside: oneOf({ last: -1, past: -1, next: 1, coming: 1, upcoming: 1 }),
  /** Words before a day of the month, and those that go on behind the end of a phrase. */
  dayprep: among('on, by, until, till, before, after, since, from, around, about, through'),
  closing: among('at, of, in, for, and, to, or, from, this, until'),
  /** Ordinals that can be a day of the month. */
  nthday: {
    word: ({ lower, ordinal, cardinal, unit }) =>
      lower === '' || (ordinal > 0 && unit === null) || cardinal === 20 || cardinal === 30,
    text: ({ kind }, tokens, at) =>
      kind === 'word' || (kind === 'digits' && (tokens as Pieces).isSuffix(at + 1)),
  },
  /** Parts of the day that are a moment. */
  noon: among('midday, midnight, noon, noontime'),
  whole: among('overnight'),
  many: { word: ({ lower }) => lower.endsWith('s') },
  daily: { text: (_, tokens, at) => DAILY_THINGS.has((tokens as Pieces).textAt(at)), kind: 'word' },
  paced: { text: (_, tokens, at) => PACED.has((tokens as Pieces).textAt(at)), kind: 'word' },
  /** Holidays that are another word when they are written small. */
  uncertain: among('epiphany, lent, tet'),
  /** Words that a holiday's name can begin with, and figures. */
  holiday: {
    word: ({ holiday, lower }) => holiday || lower === '',
    text: ({ kind, word }) => kind === 'digits' || word.holiday,
  },
  article: among('the'),
  opening: { text: (_, __, at) => at === 0 },
  any: { text: () => true },
  word: { text: ({ kind }) => kind === 'word', kind: 'word' },
  digits: { text: ({ kind, number }) => kind === 'digits' && number, kind: 'digits' },
  mark: { text: ({ kind }) => kind === 'mark', kind: 'mark' },
  width: { text: ({ start, end }) => end - start },
  round: { text: ({ number }) => number % 10 === 0 },
  capital: { text: isCapital },
  past: { text: (token, tokens) => looksPast(tokens as Pieces, token), kind: 'word' },
  count: {
    text: ({ kind, number, word }) => (kind === 'digits' ? number : word.cardinal >= 0 && word.cardinal),
  },
  sure: { text: (_, tokens, at) => isSureWeekday(tokens as Pieces, at), kind: 'word' },
  rated: { text: (_, tokens, at) => isRated(tokens as Pieces, at) },
  yearly: { text: ({ kind, word }) => kind === 'digits' || word.cardinal >= 0 },
};
