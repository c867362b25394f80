import { findCalendarDates, findDaysOfMonth } from './find-calendar-dates.ts';
import { findDeicticDays } from './find-deictic-days.ts';
import { findDurations } from './find-durations.ts';
import { findHolidays } from './find-holidays.ts';
import {
  findDirectedMonths,
  findNumberedPeriods,
  findQuarterCodes,
  findSeasons,
} from './find-named-periods.ts';
import { findNthUnits } from './find-nth.ts';
import { findNumericDates } from './find-numeric-dates.ts';
import { findRangeEnds } from './find-range-ends.ts';
import { findRepeatedTimes, findUnitSets, findWorkingDays } from './find-sets.ts';
import {
  findPlainUnits,
  findReportedPeriods,
  findSteps,
  findUnitSteps,
  findWeekdaySteps,
} from './find-steps.ts';
import { findClockTimes, findPartsOfDay, findTimesToTheHour } from './find-times-of-day.ts';
import { findVagueTimes } from './find-vague-times.ts';
import { findWeekdays } from './find-weekdays.ts';
import { findDecades, findShortYearEnds, findYears } from './find-years.ts';
import type { Pieces } from '../words/pieces.ts';
import { timeWords, type TimeWord } from '../words/time-words.ts';
import type { Finder, Finding } from '../time-expression.ts';

/** The finders and the words they start from. Each runs only where its word stands, so that the text is read once. */
const byWord: readonly (readonly [(word: TimeWord) => boolean, readonly Finder[]])[] = [
  [({ month }) => month > 0, [findCalendarDates, findDirectedMonths]],
  [({ weekday }) => weekday > 0, [findNthUnits, findWeekdays, findWeekdaySteps]],
  [({ lower }) => lower === 'weekday' || lower === 'weekdays', [findWorkingDays]],
  [({ season }) => season !== null, [findSeasons]],
  [({ unit }) => unit === 'quarter' || unit === 'century', [findNumberedPeriods]],
  [({ lower }) => lower === 'half', [findNumberedPeriods]],
  [
    ({ ordinal, cardinal, unit }) => (ordinal > 0 && unit === null) || cardinal === 20 || cardinal === 30,
    [findDaysOfMonth],
  ],
  [
    ({ unit }) => unit !== null,
    [findNthUnits, findUnitSteps, findSteps, findUnitSets, findDurations, findPlainUnits],
  ],
  [({ part }) => part !== null, [findPartsOfDay]],
  [({ deictic }) => deictic !== null, [findDeicticDays]],
  [({ repeated }) => repeated !== null, [findRepeatedTimes]],
  [({ decade }) => decade >= 0, [findDecades]],
  [({ cardinal }) => cardinal > 0 && cardinal <= 24, [findYears, findClockTimes, findRangeEnds]],
  [({ lower }) => ['past', 'after', 'to', 'before', 'from'].includes(lower), [findTimesToTheHour]],
  [({ lower }) => lower === 'latest' || lower === 'corresponding', [findReportedPeriods]],
  [({ holiday }) => holiday, [findHolidays]],
  [({ vague }) => vague, [findVagueTimes]],
];

const onDigits: readonly Finder[] = [
  findHolidays,
  findNumericDates,
  findClockTimes,
  findYears,
  findDecades,
  findShortYearEnds,
  findDaysOfMonth,
  findQuarterCodes,
  findRangeEnds,
];

/** By the id of the word. */
const findersOf: (readonly Finder[] | undefined)[] = Array.from({ length: timeWords.size + 1 });
for (const word of timeWords.values()) {
  const finders = byWord.filter(([starts]) => starts(word)).flatMap(([, list]) => list);
  if (finders.length) findersOf[word.id] = finders;
}

/** Everything that any finder proposes, in order of the word that it starts from. */
export function findAll(pieces: Pieces): Finding[] {
  const found: Finding[] = [];
  const { list } = pieces;
  for (let at = 0; at < list.length; at++) {
    const { kind, word } = list[at];
    const finders = kind === 'digits' ? onDigits : findersOf[word.id];
    if (!finders) continue;
    for (const find of finders) {
      const finding = find(pieces, at);
      if (finding) found.push(finding);
    }
  }
  return found;
}
