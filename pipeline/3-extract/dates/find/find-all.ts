import type { Family } from '../../../common/match/matcher.ts';
import { DIGIT_RUN } from '../../../2-parse/words/split-form.ts';
import * as days from '../rules/days.ts';
import { finderOf, type Saying } from '../rules/grammar.ts';
import { holidays } from '../rules/holidays.ts';
import * as periods from '../rules/named-periods.ts';
import { nthUnits } from '../rules/nth.ts';
import { partsOfDay } from '../rules/parts-of-day.ts';
import * as units from '../rules/units.ts';
import { vagueTimes } from '../rules/vague-times.ts';
import type { Finder, Finding } from '../time-expression.ts';
import type { Pieces } from '../words/pieces.ts';
import { timeWords, type TimeWord } from '../words/time-words.ts';
import { calendarDates } from './find-calendar-dates.ts';
import { clockTimes } from './find-clock-times.ts';
import { durations } from './find-durations.ts';
import { numericDates } from './find-numeric-dates.ts';
import { rangeEnds } from './find-range-ends.ts';
import { timesToTheHour } from './find-times-to-the-hour.ts';
import { shortYearEnds } from './find-short-year-ends.ts';
import { years } from './find-years.ts';

/** The words that something can be found around, and what finds it. */
type Entry = readonly [startsAt: (word: TimeWord) => boolean, find: Finder];

const rules = (family: Family<TimeWord, Saying>): Entry => [family.startsAt, finderOf(family)];
const holiday = rules(holidays);
const daysOfMonth = rules(days.daysOfMonth);

/** Where an hour, a year in words or the end of a range can begin. */
const isSmallNumber = ({ cardinal }: TimeWord): boolean => cardinal > 0 && cardinal <= 24;
const TO_THE_HOUR = new Set(['past', 'after', 'to', 'before', 'from']);

/**
 * The families of rules and the finders. Each runs only where its words stand, so that the text is read once.
 */
const entries: readonly Entry[] = [
  [({ month }) => month > 0, calendarDates.find],
  rules(periods.directedMonths),
  rules(nthUnits),
  rules(days.weekdays),
  rules(days.weekdaySteps),
  rules(days.workingDays),
  rules(periods.seasons),
  rules(periods.numberedPeriods),
  daysOfMonth,
  rules(units.unitSteps),
  rules(units.steps),
  rules(units.unitSets),
  [({ unit }) => unit !== null, durations.find],
  rules(units.plainUnits),
  rules(partsOfDay),
  rules(days.deicticDays),
  rules(units.repeatedTimes),
  rules(periods.decadesInWords),
  [isSmallNumber, years.find],
  [isSmallNumber, clockTimes.find],
  [isSmallNumber, rangeEnds.find],
  [({ lower }) => TO_THE_HOUR.has(lower), timesToTheHour.find],
  rules(units.reportedPeriods),
  holiday,
  rules(vagueTimes),
];

const onDigits: readonly Finder[] = [
  holiday[1], // `9/11`
  numericDates.find,
  clockTimes.find,
  years.find,
  rules(periods.decades)[1],
  shortYearEnds.find,
  daysOfMonth[1],
  rules(periods.periodCodes)[1],
  rangeEnds.find,
];

/** By the id of the word. */
const findersOf: (readonly Finder[] | undefined)[] = Array.from({ length: timeWords.size + 1 });
for (const word of timeWords.values()) {
  const finders = entries.filter(([startsAt]) => startsAt(word)).map(([, find]) => find);
  if (finders.length) findersOf[word.id] = finders;
}

/** Everything that any finder proposes, in order of the word that it starts from. */
export function findAll(pieces: Pieces): Finding[] {
  const found: Finding[] = [];
  const { length, ids, table } = pieces;
  for (let at = 0; at < length; at++) {
    const finders = table.kind[at] === DIGIT_RUN ? onDigits : findersOf[ids[at]];
    if (!finders) continue;
    for (const find of finders) {
      const finding = find(pieces, at);
      if (finding) found.push(finding);
    }
  }
  return found;
}
