import type { Reader } from '../../../common/match/tokens.ts';
import { readZone } from '../read/read-clock.ts';
import { readDayOfMonth } from '../read/read-day-of-month.ts';
import { readHoliday } from '../read/read-holiday.ts';
import { readYear } from '../read/read-year.ts';
import { extendSpanOfTime, readSpanOfTime } from '../read/read-span-of-time.ts';
import { readVagueTime } from '../read/read-vague-time.ts';
import type { Pieces } from '../words/pieces.ts';
import type { TimeWord } from '../words/time-words.ts';

const year = (beside: boolean): Reader<TimeWord> => ({
  on: 'yearly',
  read: (tokens, at) => {
    const found = readYear(tokens as Pieces, at, beside);
    return found && { last: found.last, value: found.year };
  },
});

/** The ways out of a pattern into code. */
export const readers: Readonly<Record<string, Reader<TimeWord>>> = {
  /** A year, and one that needs no date beside it. */
  year: year(true),
  plainyear: year(false),
  /** `two and a half years`, `a year and three months`, from the unit. */
  span: {
    on: 'unit',
    read(tokens, at) {
      const read = readSpanOfTime(tokens as Pieces, at);
      if (!read || read.hyphen) return null;
      const { first, last, amounts } = extendSpanOfTime(tokens as Pieces, read);
      return { first, last, value: amounts };
    },
  },
  /** The same as an amount that is no `a year`. */
  spanof: {
    on: 'unit',
    read(tokens, at) {
      const read = readSpanOfTime(tokens as Pieces, at);
      return read && !read.article ? { first: read.first, last: read.last, value: read.amounts } : null;
    },
  },
  /** `18th`, `thirty-first`. */
  nthday: {
    on: 'nthday',
    read(tokens, at) {
      const read = readDayOfMonth(tokens as Pieces, at);
      return read?.ordinal ? { last: read.last, value: read.day } : null;
    },
  },
  /** `EST`, `Pacific Time`. */
  zone: {
    on: 'zone',
    read(tokens, at) {
      const read = readZone(tokens as Pieces, at);
      return read && { last: read.last, value: read.zone };
    },
  },
  /** The longest phrase of the lexicon of vague times; the preposition of `at present` is no part of it. */
  phrase: { on: 'vague', read: (tokens, at) => readVagueTime(tokens as Pieces, at) },
  /** The name of a holiday, and one of a single word. */
  holiday: { on: 'holiday', read: (tokens, at) => readHoliday(tokens as Pieces, at) },
  oneword: {
    on: 'holiday',
    read(tokens, at) {
      const read = readHoliday(tokens as Pieces, at);
      return read?.last === at + 1 ? read : null;
    },
  },
};
