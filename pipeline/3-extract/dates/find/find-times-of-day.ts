import { readClock, readZone, type Clock } from '../read/read-clock.ts';
import { readDirection } from './find-weekdays.ts';
import { readNumber } from '../read/read-amount.ts';
import { dateFinding, type Finder, type Finding, type Said } from '../time-expression.ts';
import { isCapital, isMark, isWord, pieceAt, type Piece, type Pieces } from '../words/pieces.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const textAt = (pieces: Pieces, at: number): string =>
  pieces.text.slice(pieceAt(pieces, at).start, pieceAt(pieces, at).end).toLowerCase();

function finish(pieces: Pieces, rule: string, first: number, clock: Clock): Finding {
  const said: Said = { hour: clock.hour, sureOfHalf: clock.sure };
  if (clock.minute !== undefined) said.minute = clock.minute;
  if (clock.second !== undefined) said.second = clock.second;
  const zone = readZone(pieces, clock.last);
  if (zone) said.zone = zone.zone;
  return dateFinding(rule, first, zone ? zone.last : clock.last, said);
}

/** Whether a word tells that `at 6` beside it is a time. */
function isTimeBeside({ word }: Piece): boolean {
  return word.deictic !== null || word.part !== null || word.weekday > 0 || word.month > 0;
}

/**
 * Times by the clock: `3:30 p.m. Eastern`, `14:00 GMT`, `9a`, `15h30`, `three am`, `7 o’clock`; and a bare hour beside another time: `tomorrow at 6`,
 * `8 this evening`.
 *
 * Near misses: `won 3:2`, `a ratio of 10:15` without two figures, `Genesis 1:15` (dropped by its word), `closed at 6`, `I am 30`.
 */
export const findClockTimes: Finder = (pieces, at) => {
  const piece = pieceAt(pieces, at);
  const before = pieceAt(pieces, at - 1);
  if (
    piece.gap === 0 &&
    before.kind === 'mark' &&
    '.,:$£€#+/'.includes(String.fromCharCode(before.code || 32)) &&
    before.code !== 0
  ) {
    if (pieceAt(pieces, at - 2).kind !== 'word' || pieceAt(pieces, at - 1).code !== 58) return null;
  }
  if (piece.kind === 'digits' && piece.gap === 0 && before.kind === 'word' && before.word.lower === '')
    return null;
  const clock = readClock(pieces, at);
  if (!clock) return null;
  // `Genesis 1:15`, `Psalm 23:4`: verses
  if (clock.clear && !clock.sure && clock.last === at + 3 && isCapital(before) && before.word.lower === '')
    return null;
  if (clock.clear) return finish(pieces, 'clock time', at, clock);
  if (clock.hour > 24 || clock.hour === 0) return null;
  const behind = pieceAt(pieces, clock.last);
  const ends =
    (behind.kind === 'mark' &&
      !(
        behind.gap === 0 &&
        '-/,.%$:'.includes(String.fromCharCode(behind.code || 32)) &&
        pieceAt(pieces, clock.last + 1).gap === 0
      )) ||
    behind.gap === 2;
  const at1 = isWord(pieces, at - 1, 'at') || isMark(pieces, at - 1, '@');
  const part =
    isWord(pieces, clock.last, 'in') &&
    isWord(pieces, clock.last + 1, 'the') &&
    pieceAt(pieces, clock.last + 2).word.part !== null;
  const thisPart = isWord(pieces, clock.last, 'this') && pieceAt(pieces, clock.last + 1).word.part !== null;
  const deictic = behind.word.deictic !== null && behind.gap === 1;
  const minute = clock.minute !== undefined;
  if (at1 && (minute || part || thisPart || deictic || behind.word.weekday > 0))
    return finish(pieces, 'bare hour', at, clock);
  if (at1 && ends) {
    const left = pieceAt(pieces, at - 2);
    const dated =
      isTimeBeside(left) || ['st', 'nd', 'rd', 'th', 'week', 'month', 'year'].includes(left.word.lower);
    return dated ? finish(pieces, 'bare hour', at, clock) : null;
  }
  const wordHour = pieceAt(pieces, at).kind === 'word';
  if (
    (part || thisPart || deictic) &&
    clock.hour <= 12 &&
    clock.last === at + 1 &&
    (!wordHour || part || thisPart || behind.word.deictic?.part !== undefined) &&
    before.word.month === 0 &&
    before.word.weekday === 0
  )
    return finish(pieces, 'bare hour', at, clock);
  if (wordHour && minute && (before.word.ordinal > 0 || isTimeBeside(before)))
    return finish(pieces, 'bare hour', at, clock);
  return null;
};

/**
 * Times told from the hour: `a quarter past 3pm`, `half past seven`, `10 past 9`, `20 minutes to 2pm`, `15 minutes past 15h`, `quarter past noon`.
 *
 * Near misses: `half past the post`, `10 past presidents`, `ten to twelve years`.
 */
export const findTimesToTheHour: Finder = (pieces, at) => {
  const hour = pieceAt(pieces, at + 1);
  if (hour.kind !== 'digits' && hour.word.cardinal < 0 && hour.word.part === null) return null;
  const direction = ['past', 'after'].includes(textAt(pieces, at))
    ? 1
    : ['to', 'before', 'until', 'of'].includes(textAt(pieces, at))
      ? -1
      : 0;
  const minutesWord =
    pieceAt(pieces, at - 1).word.unit === 'minute' ||
    textAt(pieces, at - 1) === 'min' ||
    textAt(pieces, at - 1) === 'mins';
  const from = textAt(pieces, at) === 'from' && minutesWord;
  if (direction === 0 && !from) return null;
  const noon = pieceAt(pieces, at + 1).word.part;
  const clock: Clock | null =
    noon === 'NOON' || noon === 'MIDNIGHT'
      ? { hour: noon === 'NOON' ? 12 : 0, sure: true, clear: true, last: at + 2 }
      : readClock(pieces, at + 1);
  if (!clock || clock.hour > 24 || (clock.minute ?? 0) > 0) return null;
  const end = minutesWord ? at - 1 : at;
  let first = end - 1;
  let minutes: number;
  if (isWord(pieces, first, 'half')) minutes = 30;
  else if (isWord(pieces, first, 'quarter')) {
    minutes = 15;
    if (isWord(pieces, first - 1, 'a')) first--;
  } else {
    if (isMark(pieces, first - 1, '-')) first -= 2;
    const number = readNumber(pieces, first);
    if (
      number?.last !== end ||
      number.value === null ||
      number.value < 1 ||
      number.value > 59 ||
      number.article
    )
      return null;
    minutes = number.value;
    if (!minutesWord && !(minutes % 5 === 0 && direction > 0)) return null;
    if (!clock.clear && (minutes % 5 !== 0 || textAt(pieces, at) !== 'past')) return null;
    // `20 to 30 minutes` is an amount.
    if (!clock.clear && pieceAt(pieces, clock.last).word.unit !== null) return null;
  }
  if (direction < 0 && !clock.clear) return null;
  const total = clock.hour * 60 + (direction < 0 ? -minutes : minutes);
  return finish(pieces, 'time to the hour', first, {
    ...clock,
    hour: Math.floor(((total + 1440) % 1440) / 60),
    minute: (total + 1440) % 60,
  });
};

const DAILY_THINGS = setOf(`
  commute, dress, gown, newspaper, owl, paper, papers, peak, peaks, person, rush, shift, shifts, show, sky,
  standard, star, train, trains
`);

/**
 * Parts of the day: `this morning`, `in the evening`, `noon`, `the night`, `overnight`, `every morning`; behind a day they merge with it:
 * `Friday night`.
 *
 * Near misses: `night owl`, `morning coat`, `evening dress`, `nights out`.
 */
export const findPartsOfDay: Finder = (pieces, at) => {
  const { word } = pieceAt(pieces, at);
  const { part, lower } = word;
  const before = pieceAt(pieces, at - 1).word;
  const said: Said = { part: part! };
  if (before.lower === 'every' || before.lower === 'each') {
    return {
      rule: 'every part',
      first: at - 1,
      last: at + 1,
      meaning: { kind: 'set', value: part === 'NOON' ? 'XXXX-XX-XXT12:00' : `XXXX-XX-XXT${part}` },
      modifier: null,
    };
  }
  if (lower.endsWith('s') || isMark(pieces, at + 1, '-')) return null;
  if (part === 'NOON' || part === 'MIDNIGHT') {
    if (lower === 'midnight' || lower === 'noon' || lower === 'midday' || lower === 'noontime') {
      const zone = readZone(pieces, at + 1);
      const twelve = pieceAt(pieces, at - 1).number === 12 && pieceAt(pieces, at).gap === 1 ? at - 1 : at;
      return dateFinding(
        'noon',
        twelve,
        zone ? zone.last : at + 1,
        zone ? { ...said, zone: zone.zone } : said,
      );
    }
  }
  const direction = readDirection(pieces, at - 1);
  if (direction === 0)
    return dateFinding('this part', at - 1, at + 1, {
      ...said,
      step: { amounts: [{ unit: 'day', count: 1 }], by: 0, from: 'published', reach: 'whole' },
    });
  if (before.lower === 'that' && lower !== 'overnight')
    return dateFinding('that part', at - 1, at + 1, {
      ...said,
      step: { amounts: [{ unit: 'day', count: 1 }], by: 0, from: 'context', reach: 'whole' },
    });
  if (before.lower === 'previous' || before.lower === 'following' || before.lower === 'next') {
    const by = before.lower === 'previous' ? -1 : 1;
    return isWord(pieces, at - 2, 'the')
      ? dateFinding('that part', at - 2, at + 1, {
          ...said,
          step: { amounts: [{ unit: 'day', count: 1 }], by, from: 'context', reach: 'whole' },
        })
      : null;
  }
  const early =
    ['early', 'late', 'mid', 'later'].includes(before.lower) ||
    (isMark(pieces, at - 1, '-') && isWord(pieces, at - 2, 'mid'));
  const lead = early ? (isMark(pieces, at - 1, '-') ? at - 2 : at - 1) : at;
  // `the morning peak`, `an evening paper`
  if (DAILY_THINGS.has(textAt(pieces, at + 1))) return null;
  // `before dawn on Friday`
  if (
    (lower === 'dawn' || lower === 'dusk') &&
    isWord(pieces, at + 1, 'on') &&
    pieceAt(pieces, at + 2).word.weekday > 0
  )
    return dateFinding('part', at, at + 1, said);
  if (isWord(pieces, lead - 1, 'the')) {
    const outer = pieceAt(pieces, lead - 2).word.lower;
    return ['in', 'during', 'of', 'for'].includes(outer) || pieceAt(pieces, lead - 2).code === 0
      ? dateFinding('the part', lead - 1, at + 1, said)
      : null;
  }
  if (isWord(pieces, lead - 1, 'this'))
    return dateFinding('this part', lead - 1, at + 1, {
      ...said,
      step: { amounts: [{ unit: 'day', count: 1 }], by: 0, from: 'published', reach: 'whole' },
    });
  const day = pieceAt(pieces, lead - 1);
  // Merged with the day before it; alone it counts only with `early` or `late`.
  if (
    day.word.weekday > 0 ||
    day.word.deictic ||
    day.kind === 'digits' ||
    (isMark(pieces, lead - 1, '.') && pieceAt(pieces, lead - 2).word.weekday > 0)
  )
    return dateFinding('part', lead, at + 1, said);
  if (lower === 'overnight' && !isMark(pieces, at + 1, '-'))
    return dateFinding('overnight', at, at + 1, said);
  const next = pieceAt(pieces, at + 1);
  const dated = next.gap === 1 && (next.word.deictic !== null || next.word.weekday > 0);
  return early && (dated || !isMark(pieces, at - 1, '-'))
    ? dateFinding('early part', lead, at + 1, said)
    : null;
};
