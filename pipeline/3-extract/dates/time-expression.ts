import type { HolidayRule } from '../../lexicons/holidays.ts';
import type { PartOfDay } from '../../lexicons/parts-of-day.ts';
import type { TimeUnit } from '../../lexicons/time-units.ts';
import type { TimeZone } from '../../lexicons/time-zones.ts';
import type { VagueTime } from '../../lexicons/vague-times.ts';
import type { Pieces } from './words/pieces.ts';

/** An amount of one unit: `two and a half years`; `null` where the text says only that there are some. */
export interface Amount {
  unit: TimeUnit;
  count: number | null;
}

/** A step from a day in known units: `last week`, `yesterday`, `two years ago`, `a month later`. */
export interface Step {
  amounts: readonly Amount[];
  by: -1 | 0 | 1;
  /**
   * Where the step starts: the publication date, a date named before, or another date inside the expression;
   * `narrative` is the date named last if the text gave its year, else the publication date (`later in the
   * year`).
   */
  from: 'published' | 'context' | 'narrative' | Said;
  /**
   * `exact`: from the very day (`two weeks ago`); `whole`: the whole unit next to the present one (`last
   * week`).
   */
  reach: 'exact' | 'whole';
}

/** What the words of an expression say, field by field. What they leave out is filled in by the resolver. */
export interface Said {
  step?: Step;
  /** `last`, `this` and `next` before a name: `last May`, `next Monday`. */
  direction?: -1 | 0 | 1;
  /** `this coming Friday`, `this past Friday`: the nearest one. */
  near?: boolean;
  /** `that Friday`: counts from a date named before. */
  fromContext?: boolean;
  century?: number;
  decade?: number;
  /** Astronomical. */
  year?: number;
  /** The year of a well-known day, named without it: `the Sept. 11 attacks`. */
  knownYear?: number;
  fiscal?: boolean;
  half?: number;
  /** 0 for a quarter without a number: `the latest quarter`. */
  quarter?: number;
  season?: 'SP' | 'SU' | 'FA' | 'WI';
  month?: number;
  week?: number;
  weekend?: boolean;
  day?: number;
  weekday?: number;
  /** `the first Tuesday`, `the last week`, `the third day` of what the coarser fields say; -1 is the last. */
  nth?: { nth: number; unit: 'day' | 'week' | 'weekend' | 'weekday' | 'quarter' | 'month' };
  holiday?: HolidayRule;
  /** With `the` before it: `the winter`, as against `in winter`. */
  article?: boolean;
  /** The week that holds the day. */
  weekOf?: boolean;
  hour?: number;
  minute?: number;
  second?: number;
  /** `am` and `pm` are in the hour already; false where the text leaves it open. */
  sureOfHalf?: boolean;
  part?: PartOfDay['code'];
  zone?: TimeZone;
}

export type Meaning =
  | { kind: 'date'; said: Said }
  | {
      kind: 'duration';
      amounts: readonly Amount[];
      /** Behind (`the past …`) or ahead (`the next …`) of the publication date. */ direction?: -1 | 1;
      /** Stands behind `in`: a day where the words look ahead, else a length. */ behindIn?: boolean;
    }
  | { kind: 'set'; value: string }
  | { kind: 'vague'; value: VagueTime };

/** TIMEX3 `mod`. */
export type Modifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_AFTER'
  | 'ON_OR_BEFORE'
  | null;

/** A possible expression of time: pieces `first` up to, but not including, `last`. */
export interface Finding {
  first: number;
  last: number;
  meaning: Meaning;
  modifier: Modifier;
  /** Name of the rule, for confidence. */
  rule: string;
}

/** Proposes an expression around a piece, or none. Knows nothing of other finders. */
export type Finder = (pieces: Pieces, at: number) => Finding | null;

/** A finder that is code, with what it finds and what it leaves alone: both are run as its test. */
export interface CodeFinder {
  find: Finder;
  /** Phrase and value, as those of rules. */
  examples: Readonly<Record<string, string>>;
  nearMisses: readonly string[];
}

/** A date finding from fewer words. */
export function dateFinding(
  rule: string,
  first: number,
  last: number,
  said: Said,
  modifier: Modifier = null,
): Finding {
  return { rule, first, last, meaning: { kind: 'date', said }, modifier };
}
