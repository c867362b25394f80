import { wordClass } from '../../../2-parse/words/word-classes.ts';
import { decades } from '../../../lexicons/decades.ts';
import { deicticDays } from '../../../lexicons/deictic-days.ts';
import { countedThings } from '../../../lexicons/counted-things.ts';
import { holidays } from '../../../lexicons/holidays.ts';
import { lookingAhead } from '../../../lexicons/looking-ahead.ts';
import { lookingBack } from '../../../lexicons/looking-back.ts';
import { months } from '../../../lexicons/months.ts';
import { partsOfDay, type PartOfDay } from '../../../lexicons/parts-of-day.ts';
import { readList } from '../../../lexicons/read-list.ts';
import { repeatedTimes } from '../../../lexicons/repeated-times.ts';
import { seasons } from '../../../lexicons/seasons.ts';
import { timeCardinals } from '../../../lexicons/time-cardinals.ts';
import { timeOrdinals } from '../../../lexicons/time-ordinals.ts';
import { timeUnits, type TimeUnit } from '../../../lexicons/time-units.ts';
import { timeZones, type TimeZone } from '../../../lexicons/time-zones.ts';
import { vagueTimes } from '../../../lexicons/vague-times.ts';
import { weekdays } from '../../../lexicons/weekdays.ts';

/** All that the lexicons say of one word. Zero, null and false mean that it is no such word. */
export interface TimeWord {
  /** Number of the word among all of the lexicons; 0 for a word that is in none. */
  id: number;
  /** In lower case; empty for a word that is in no lexicon. */
  lower: string;
  month: number;
  weekday: number;
  season: 'SP' | 'SU' | 'FA' | 'WI' | null;
  unit: TimeUnit | null;
  plural: boolean;
  /** An abbreviation that counts only behind a number. */
  short: boolean;
  part: PartOfDay['code'] | null;
  /** -1 if none, because `zero` is 0. */
  cardinal: number;
  ordinal: number;
  decade: number;
  deictic: { days: number; part?: 'NI' } | null;
  repeated: string | null;
  zone: TimeZone | null;
  /** 1 looks ahead, -1 looks back. */
  tense: number;
  counted: boolean;
  /** Can be the first word of a holiday or of a vague phrase. */
  holiday: boolean;
  vague: boolean;
}

const NO_WORD: Readonly<TimeWord> = {
  id: 0,
  lower: '',
  month: 0,
  weekday: 0,
  season: null,
  unit: null,
  plural: false,
  short: false,
  part: null,
  cardinal: -1,
  ordinal: 0,
  decade: -1,
  deictic: null,
  repeated: null,
  zone: null,
  tense: 0,
  counted: false,
  holiday: false,
  vague: false,
};

/** Words of the grammar itself: the rules name them. */
const GRAMMAR_WORDS = readList(`
  a, about, ad, after, additional, ago, all, almost, am, an, and, another, any, approximately, around, as,
  at, away, back, bc, bce, before, beginning, between, beyond, by, calendar, be, been, ce, closing, coming,
  corresponding, couple, couples, current, dozen, dozens, during, each, earlier, early, end, ending, eod,
  eom, eoy, every, exactly, few, final, fiscal, following, for, from, full, fy, half, halves, hence,
  hundreds, in, into, its, just, last, late, later, latest, latter, can, least, less, long, many, mid,
  middle, might, more, most, must, nd, near, nearly, never, oclock, next, no, not, now, o, of, old, on,
  once, one, only, opening, or, other, out, over, p, past, per, pm, previous, prior, rd, recent, remaining,
  roughly, same, several, since, single, so, some, st, start, starting, still, such, term, th, than, that,
  the, then, these, this, those, thousands, through, throughout, thru, till, time, times, to, today,
  tomorrow, turn, twice, two, under, until, up, upcoming, upto, versus, weekday, weekdays, well, when,
  which, whole, with, within, year, yesterday
`);

/** What an entry of a lexicon says of its word. */
type Facts<Value> = (value: Value, lower: string) => Partial<TimeWord>;

function buildWords(): Map<string, TimeWord> {
  const words = new Map<string, TimeWord>();
  const add = (lower: string, facts: Partial<TimeWord>): void => {
    words.set(lower, { ...NO_WORD, ...(words.get(lower) ?? { id: words.size + 1 }), ...facts, lower });
  };
  const addAll = (list: Iterable<string>, facts: Partial<TimeWord>): void => {
    for (const lower of list) add(lower, facts);
  };
  function addEach<Value>(list: Readonly<Record<string, Value>>, facts: Facts<Value>): void {
    for (const [lower, value] of Object.entries(list)) add(lower, facts(value, lower));
  }
  addAll(GRAMMAR_WORDS, {});
  addEach(months, (month) => ({ month }));
  addEach(weekdays, (weekday, lower) => ({ weekday, plural: lower.endsWith('days') }));
  addEach(seasons, ({ code }, lower) => ({ season: code, plural: lower.endsWith('s') }));
  addEach(timeUnits, ({ unit, plural = false, short = false }) => ({ unit, plural, short }));
  addEach(partsOfDay, ({ code }) => ({ part: code }));
  addEach(timeCardinals, (cardinal) => ({ cardinal }));
  addEach(timeOrdinals, (ordinal) => ({ ordinal }));
  addEach(decades, (decade) => ({ decade }));
  addEach(deicticDays, (deictic) => ({ deictic }));
  addEach(repeatedTimes, (repeated) => ({ repeated }));
  addEach(timeZones, (zone) => ({ zone }));
  addAll(lookingAhead, { tense: 1 });
  addAll(lookingBack, { tense: -1 });
  addAll(countedThings, { counted: true });
  for (const phrase of Object.keys(holidays)) add(splitPhrase(phrase)[0], { holiday: true });
  for (const phrase of Object.keys(vagueTimes)) {
    const [first, ...others] = splitPhrase(phrase);
    add(first, { vague: true });
    addAll(others, {});
  }
  return words;
}

/** A phrase of a lexicon as the pieces that the text has for it, without apostrophes and full stops. */
export function splitPhrase(phrase: string): string[] {
  return phrase.match(/[a-z]+|\d+|\//g) ?? [];
}

/** The word of text that is in no lexicon. */
export const UNKNOWN_WORD: TimeWord = { ...NO_WORD };

/** Every word of the lexicons by its lower-case form. */
export const timeWords: ReadonlyMap<string, TimeWord> = buildWords();

/** The same by their ids. */
export const wordById: readonly TimeWord[] = [UNKNOWN_WORD, ...timeWords.values()];

/** The same as a list of the word table. */
export const TIME_WORD = wordClass('word of time', timeWords);
