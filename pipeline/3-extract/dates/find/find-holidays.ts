import { holidays, type HolidayRule } from '../../../lexicons/holidays.ts';
import { readYear } from './find-years.ts';
import { readDirection } from './find-weekdays.ts';
import { splitPhrase } from '../words/time-words.ts';
import { dateFinding, type Finder, type Said } from '../time-expression.ts';
import { isCapital, isMark, isWord, pieceAt, skipMark, type Pieces } from '../words/pieces.ts';

/** Names by their first word, longest first. */
const names = new Map<string, { words: string[]; rule: HolidayRule }[]>();
for (const [name, rule] of Object.entries(holidays)) {
  const words = splitPhrase(name);
  const list = names.get(words[0]) ?? [];
  list.push({ words, rule });
  names.set(
    words[0],
    list.sort((a, b) => b.words.length - a.words.length),
  );
}

/** Index behind a name that starts at an index, or null. Apostrophes, full stops and hyphens between its words do not matter. */
function readName(pieces: Pieces, at: number, words: readonly string[]): number | null {
  let last = at;
  for (let i = 0; i < words.length; i++) {
    if (i > 0) last = skipMark(pieces, last, "'’.-`");
    const piece = pieceAt(pieces, last);
    if (i > 0 && piece.gap === 2) return null;
    const text = pieces.text.slice(piece.start, piece.end).toLowerCase();
    if (text === words[i]) last++;
    // `new years day` for `new year’s day`, `presidents day` for `presidents’ day`
    else if (words[i + 1] === 's' && text === `${words[i]}s`) {
      last++;
      i++;
    } else if (words[i] === 's') continue;
    else return null;
  }
  return last;
}

/**
 * Holidays and well-known days: `Christmas Eve`, `Thanksgiving Day`, `Easter 2013`, `St Patrick’s Day`, `last Thanksgiving`, `the Sept. 11`
 * only as `9/11`.
 *
 * Near misses: `lent him money`, `Easter Island`, `Christmas Island`, `in black Fridays`.
 */
export const findHolidays: Finder = (pieces, at) => {
  const piece = pieceAt(pieces, at);
  const key = piece.kind === 'digits' ? String(piece.number) : piece.word.lower;
  for (const { words, rule } of names.get(key) ?? []) {
    const last = readName(pieces, at, words);
    if (last === null) continue;
    const next = pieceAt(pieces, last);
    if (
      words.length === 1 &&
      next.word.lower === '' &&
      next.kind === 'word' &&
      ['bunny', 'island', 'islands', 'egg', 'eggs'].includes(
        pieces.text.slice(next.start, next.end).toLowerCase(),
      )
    )
      return null;
    // `The Christmas Cottage`: a title
    if (
      words.length === 1 &&
      isWord(pieces, at - 1, 'the') &&
      isCapital(next) &&
      next.gap === 1 &&
      next.word.lower === ''
    )
      return null;
    if (words.length === 1 && !isCapital(piece) && ['lent', 'tet', 'epiphany'].includes(key)) return null;
    if (
      piece.kind === 'digits' &&
      ((piece.gap === 0 && at > 0 && !isMark(pieces, at - 1, '(')) || isMark(pieces, last, '/'))
    )
      return null;
    const said: Said = { holiday: rule };
    const weekend = next.word.unit === 'weekend' && next.gap === 1;
    const week = next.word.unit === 'week' && next.gap === 1;
    if (weekend) said.nth = { nth: 1, unit: 'weekend' };
    if (week) said.nth = { nth: 1, unit: 'week' };
    const end = weekend || week ? last + 1 : last;
    const yearAt = isWord(pieces, end, 'of') ? end + 1 : skipMark(pieces, end, ',');
    const year = pieceAt(pieces, yearAt).gap < 2 ? readYear(pieces, yearAt, true) : null;
    if (year) return dateFinding('holiday', at, year.last, { ...said, year: year.year });
    const direction = readDirection(pieces, at - 1);
    if (direction !== null) return dateFinding('holiday', at - 1, end, { ...said, direction });
    return dateFinding('holiday', at, end, said);
  }
  return null;
};
