import { readDirection } from './find-weekdays.ts';
import { extendSpanOfTime, readSpanOfTime } from '../read/read-span-of-time.ts';
import {
  dateFinding,
  type Amount,
  type Finder,
  type Finding,
  type Said,
  type Step,
} from '../time-expression.ts';
import { isMark, isWord, pieceAt, type Pieces } from '../words/pieces.ts';

/** What may stand behind an amount of time and turn it into a step. */
function readStepWord(
  pieces: Pieces,
  at: number,
): { by: -1 | 1; from: 'published' | 'context' | null; last: number } | null {
  const next = pieceAt(pieces, at + 1).word.lower;
  switch (pieceAt(pieces, at).word.lower) {
    case 'ago':
      return { by: -1, from: 'published', last: at + 1 };
    case 'back':
      return pieceAt(pieces, at + 1).kind === 'word' ? null : { by: -1, from: 'published', last: at + 1 };
    case 'earlier':
      return { by: -1, from: 'context', last: at + 1 };
    case 'previously':
      return { by: -1, from: 'context', last: at + 1 };
    case 'later':
      return { by: 1, from: 'context', last: at + 1 };
    case 'hence':
      return { by: 1, from: 'published', last: at + 1 };
    case 'from':
      if (next === 'now') return { by: 1, from: 'published', last: at + 2 };
      return pieceAt(pieces, at + 1).word.deictic ? { by: 1, from: null, last: at + 1 } : null;
    case 'after':
    case 'before':
      return { by: isWord(pieces, at, 'after') ? 1 : -1, from: null, last: at + 1 };
    default:
      return null;
  }
}

/**
 * Steps of a known length: `two weeks ago`, `a year earlier`, `year-ago`, `10 days later`, `a day from now`, `14 days hence`,
 * `years ago` (vague), `in two days` (a length for the reader of news; see the text around it).
 *
 * Near misses: `two years after the war` stays a length here, and becomes a step where a date follows (`three days after Easter`).
 */
export const findSteps: Finder = (pieces, at) => {
  const { word } = pieceAt(pieces, at);
  const read = readSpanOfTime(pieces, at);
  const compound = isMark(pieces, at + 1, '-') && pieceAt(pieces, at + 2).gap === 0;
  const behind = compound ? at + 2 : at + 1;
  if (compound && !word.plural && (isWord(pieces, behind, 'ago') || isWord(pieces, behind, 'earlier')))
    return findYearAgo(pieces, at, behind);
  if (!read) {
    if (word.plural && isWord(pieces, at + 1, 'ago'))
      return {
        rule: 'vague step',
        first: at,
        last: at + 2,
        meaning: { kind: 'vague', value: 'PAST_REF' },
        modifier: null,
      };
    return null;
  }
  if (read.hyphen) return null;
  const span = extendSpanOfTime(pieces, read);
  // `a week or so ago`
  const so =
    isWord(pieces, span.last, 'or') &&
    (isWord(pieces, span.last + 1, 'so') ||
      isWord(pieces, span.last + 1, 'two') ||
      isWord(pieces, span.last + 1, 'more'))
      ? span.last + 2
      : span.last;
  const step = readStepWord(pieces, so);
  if (!step || pieceAt(pieces, span.last).gap === 2) return null;
  if (step.from === null) return null;
  // `a few days later` counts from something told: only the length is known.
  if (step.from === 'context' && span.amounts.some(({ count }) => count === null)) return null;
  if (span.amounts.some(({ count }) => count === null)) {
    return {
      rule: 'vague step',
      first: span.first,
      last: step.last,
      meaning: { kind: 'vague', value: step.by < 0 ? 'PAST_REF' : 'FUTURE_REF' },
      modifier: null,
    };
  }
  const said: Said = { step: { amounts: span.amounts, by: step.by, from: step.from, reach: 'exact' } };
  // `2 Sundays ago` is read by its weekday, `the quarter a year ago` by the merge of both.
  return dateFinding(
    step.from === 'context' ? 'step from context' : 'step',
    span.first,
    step.last,
    said,
    so > span.last ? 'APPROX' : null,
  );
};

/** `year-ago`, `year-earlier`, with what they qualify where that is a period: `the year-ago quarter`. */
function findYearAgo(pieces: Pieces, at: number, ago: number): Finding {
  const said: Said = {
    step: {
      amounts: [{ unit: pieceAt(pieces, at).word.unit!, count: 1 }],
      by: -1,
      from: 'context',
      reach: 'exact',
    },
  };
  const period = PERIODS.has(textAt(pieces, ago + 1)) ? ago + 2 : 0;
  if (period && isWord(pieces, at - 1, 'the')) return dateFinding('year-ago', at - 1, period, said);
  return dateFinding('year-ago', at, period || ago + 1, said);
}

const PERIODS = new Set(['period', 'quarter', 'month', 'year']);
const textAt = (pieces: Pieces, at: number): string =>
  pieces.text.slice(pieceAt(pieces, at).start, pieceAt(pieces, at).end).toLowerCase();

/**
 * Days by weekday and count: `2 Sundays from now`, `two thursdays ago`, `four Tuesdays from now`.
 *
 * Near misses: `two Fridays` (no direction).
 */
export const findWeekdaySteps: Finder = (pieces, at) => {
  const { word } = pieceAt(pieces, at);
  const count =
    pieceAt(pieces, at - 1).kind === 'digits'
      ? pieceAt(pieces, at - 1).number
      : pieceAt(pieces, at - 1).word.cardinal;
  if (!word.plural || count < 1 || count > 60) return null;
  const step = readStepWord(pieces, at + 1);
  if (step?.from !== 'published') return null;
  return dateFinding('weekday steps', at - 1, step.last, {
    weekday: word.weekday,
    nth: { nth: count * step.by, unit: 'weekday' },
    step: { amounts: [], by: 0, from: 'published', reach: 'exact' },
  });
};

const whole = (unit: Amount['unit'], by: -1 | 0 | 1, from: Step['from'] = 'published'): Said => ({
  step: { amounts: [{ unit, count: 1 }], by, from, reach: 'whole' },
});

/**
 * Whole units next to the present one: `last week`, `this year`, `next month`, `the following day`, `that year`, `the same day`, `the weekend`,
 * `the current quarter`, `the latest quarter`.
 *
 * Near misses: `last three years` (a length), `the past` (vague), `this second` as an ordinal, `the week` alone (another rule).
 */
export const findUnitSteps: Finder = (pieces, at) => {
  const { word } = pieceAt(pieces, at);
  const unit = word.unit!;
  let before = at - 1;
  if (unit === 'minute' || unit === 'hour') {
    const by =
      ['last', 'past', 'next', 'coming'].includes(pieceAt(pieces, before).word.lower) && !word.plural
        ? readDirection(pieces, before)
        : null;
    return by
      ? {
          rule: 'directed duration',
          first: isWord(pieces, before - 1, 'the') ? before - 1 : before,
          last: at + 1,
          meaning: { kind: 'duration', amounts: [{ unit, count: 1 }], direction: by },
          modifier: null,
        }
      : null;
  }
  if (word.plural || (word.short && word.lower !== 'yr' && word.lower !== 'wk') || unit === 'second')
    return null;
  let fiscal = false;
  if (['fiscal', 'full', 'calendar', 'whole', 'entire'].includes(textAt(pieces, before))) {
    fiscal = isWord(pieces, before, 'fiscal');
    before--;
  }
  const { lower } = pieceAt(pieces, before).word;
  const the = isWord(pieces, before - 1, 'the');
  const first = the ? before - 1 : before;
  const say = (rule: string, said: Said, start = first): Finding =>
    dateFinding(rule, start, at + 1, fiscal ? { ...said, fiscal } : said);
  if (unit === 'night') {
    if (lower === 'last')
      return dateFinding('last night', before, at + 1, {
        step: { amounts: [{ unit: 'day', count: 1 }], by: -1, from: 'published', reach: 'whole' },
        part: 'NI',
      });
    return null;
  }
  switch (lower) {
    case 'last':
    case 'past':
    case 'next':
    case 'coming':
    case 'upcoming': {
      const by = readDirection(pieces, before)!;
      if (
        the &&
        unit !== 'quarter' &&
        (by < 0 || unit === 'decade' || unit === 'century' || unit === 'fortnight')
      )
        return {
          rule: 'the last unit',
          first,
          last: at + 1,
          meaning: { kind: 'duration', amounts: [{ unit, count: 1 }], direction: by < 0 ? -1 : 1 },
          modifier: null,
        };
      if (lower === 'past' && !the)
        return isWord(pieces, before - 1, 'this') ? say('unit step', whole(unit, -1), before - 1) : null;
      return the && unit === 'day'
        ? say('following unit', whole(unit, by, 'context'))
        : say('unit step', whole(unit, by));
    }
    case 'this':
    case 'current':
      return say('unit step', whole(unit, 0));
    case 'previous':
    case 'preceding':
    case 'prior':
      return the ? say('following unit', whole(unit, -1, 'context')) : say('unit step', whole(unit, -1));
    case 'following':
      return the || unit === 'quarter' ? say('following unit', whole(unit, 1, 'context')) : null;
    case 'that':
      return unit === 'century' || unit === 'millennium'
        ? null
        : say('that unit', whole(unit, 0, 'context'), before);
    case 'same':
      if (isWord(pieces, before - 1, 'that')) return say('that unit', whole(unit, 0, 'context'), before - 1);
      return the ? say('that unit', whole(unit, 0, 'context')) : null;
    case 'latest':
      return the && unit === 'quarter' ? say('latest quarter', { quarter: 0 }) : null;
    default:
      return null;
  }
};

/**
 * The period of a business report: `the latest period`, `the year-ago period` (see steps), `the 1988 period`.
 *
 * Near misses: `the latest results`, `a period`.
 */
export const findReportedPeriods: Finder = (pieces, at) => {
  const behind = textAt(pieces, at + 1);
  if (behind !== 'period' || !isWord(pieces, at - 1, 'the')) return null;
  return dateFinding('latest period', at - 1, at + 2, { quarter: 0 });
};

/**
 * `the week`, `the year`, `the weekend`, `year-end`, `the end of the month`.
 *
 * Near misses: `the day of the vote`, `the year ended June 30` (a length), `the month-long`.
 */
export const findPlainUnits: Finder = (pieces, at) => {
  const { word } = pieceAt(pieces, at);
  const unit = word.unit!;
  if (
    word.plural ||
    word.short ||
    (isMark(pieces, at + 1, '-') && pieceAt(pieces, at + 2).gap === 0 && !isWord(pieces, at + 2, 'end'))
  )
    return null;
  if (unit === 'year' && readYearEnd(pieces, at)) {
    return dateFinding(
      'year end',
      isWord(pieces, at - 1, 'the') ? at - 1 : at,
      readYearEnd(pieces, at),
      whole('year', 0),
      'END',
    );
  }
  const weekOf =
    unit === 'week' &&
    isWord(pieces, at - 1, 'the') &&
    (isWord(pieces, at + 1, 'of') || ['starting', 'beginning'].includes(textAt(pieces, at + 1)));
  if (weekOf && isDated(pieces, at + 2)) return dateFinding('week of', at - 1, at + 1, whole('week', 0));
  const full = ['full', 'fiscal', 'whole', 'entire'].includes(textAt(pieces, at - 1)) ? at - 1 : at;
  if (!isWord(pieces, full - 1, 'the')) return null;
  const before = pieceAt(pieces, full - 2).word.lower;
  const next = pieceAt(pieces, at + 1).word.lower;
  if (next === 'ended' || next === 'ending')
    return {
      rule: 'reported unit',
      first: full - 1,
      last: at + 1,
      meaning: { kind: 'duration', amounts: [{ unit, count: 1 }] },
      modifier: null,
    };
  const ends =
    ['end', 'beginning', 'middle', 'start'].includes(pieceAt(pieces, full - 3).word.lower) && before === 'of';
  const rule =
    unit === 'weekend'
      ? 'the weekend'
      : ends ||
          (before === 'in' &&
            ['earlier', 'later', 'early', 'late'].includes(pieceAt(pieces, full - 3).word.lower))
        ? 'end of unit'
        : `the ${unit}`;
  if (
    unit === 'day' ||
    unit === 'century' ||
    (unit === 'decade' && rule !== 'end of unit') ||
    unit === 'night' ||
    unit === 'second' ||
    unit === 'minute' ||
    unit === 'hour' ||
    unit === 'millennium'
  )
    return null;
  if (rule !== 'the weekend' && rule !== 'end of unit') {
    if (
      !['for', 'in', 'of', 'during', 'throughout'].includes(before) ||
      next === 'of' ||
      next === 'that' ||
      next === 'before' ||
      next === 'after' ||
      next === 'when'
    )
      return null;
  }
  const narrative = before === 'in' && ['earlier', 'later'].includes(pieceAt(pieces, full - 3).word.lower);
  const direction =
    unit === 'quarter' ? { quarter: 0 } : whole(unit, 0, narrative ? 'narrative' : 'published');
  if (unit === 'weekend') return dateFinding(rule, full - 1, at + 1, { ...direction, near: true });
  return dateFinding(
    rule,
    full - 1,
    at + 1,
    isWord(pieces, full, 'fiscal') ? { ...direction, fiscal: true } : direction,
  );
};

/** Whether a date seems to begin at an index, `on` apart. */
function isDated(pieces: Pieces, at: number): boolean {
  const { kind, word } = pieceAt(pieces, isWord(pieces, at, 'on') ? at + 1 : at);
  return kind === 'digits' || word.month > 0 || word.weekday > 0;
}

/** Index behind `year end`, `year-end` or `year’s end`; 0 if it is none. */
function readYearEnd(pieces: Pieces, at: number): number {
  const hyphen = isMark(pieces, at + 1, '-') ? at + 2 : at + 1;
  if (isWord(pieces, hyphen, 'end')) return hyphen + 1;
  const mark = isMark(pieces, at + 1, "'") || isMark(pieces, at + 1, '’');
  return mark &&
    pieceAt(pieces, at + 2).end - pieceAt(pieces, at + 2).start === 1 &&
    isWord(pieces, at + 3, 'end')
    ? at + 4
    : 0;
}
