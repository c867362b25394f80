import { readYear } from './find-years.ts';
import { readDirection } from './find-weekdays.ts';
import { dateFinding, type Finder, type Said } from '../time-expression.ts';
import { isCapital, isMark, isWord, pieceAt, skipMark, type Pieces } from '../words/pieces.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/**
 * Months with a direction: `last May`, `next August`, `the following June`; and sets of them: `each July`.
 *
 * Near misses: `this may be`, `last march` of a protest.
 */
export const findDirectedMonths: Finder = (pieces, at) => {
  const piece = pieceAt(pieces, at);
  const before = pieceAt(pieces, at - 1).word.lower;
  if ((piece.word.lower === 'may' || piece.word.lower === 'march') && !isCapital(piece)) return null;
  const last =
    piece.end - piece.start <= 4 &&
    !['may', 'june', 'july'].includes(piece.word.lower) &&
    isMark(pieces, at + 1, '.') &&
    pieceAt(pieces, at + 1).gap === 0
      ? at + 2
      : at + 1;
  if (before === 'every' || before === 'each') {
    return {
      rule: 'set of months',
      first: at - 1,
      last,
      meaning: { kind: 'set', value: `XXXX-${String(piece.word.month).padStart(2, '0')}` },
      modifier: null,
    };
  }
  const direction = readDirection(pieces, at - 1);
  if (direction === null || (pieceAt(pieces, last).kind === 'digits' && pieceAt(pieces, last).number <= 31))
    return null;
  const said: Said = { month: piece.word.month, direction };
  if (before === 'following') said.fromContext = true;
  return dateFinding('month with direction', isWord(pieces, at - 2, 'the') ? at - 2 : at - 1, last, said);
};

/** Words after which a season's name is the season. */
const SEASON_LEADS = setOf(`
  in, the, by, since, until, till, early, late, mid, during, of, through, throughout, before, after, from,
  for, to, into
`);

/**
 * Seasons: `this summer`, `last fall`, `the winter of 1998`, `spring 2020`, `in the spring`, `every winter`.
 *
 * Near misses: `prices fall`, `spring to mind`, `a spring in his step`, `Winter said` (a name).
 */
export const findSeasons: Finder = (pieces, at) => {
  const { word } = pieceAt(pieces, at);
  const { season } = word;
  const before = pieceAt(pieces, at - 1).word.lower;
  if (before === 'every' || before === 'each')
    return {
      rule: 'set of seasons',
      first: at - 1,
      last: at + 1,
      meaning: { kind: 'set', value: `XXXX-${season}` },
      modifier: null,
    };
  if (word.plural) return null;
  const said: Said = { season: season! };
  const direction = readDirection(pieces, at - 1);
  if (direction !== null) {
    if (before === 'following') said.fromContext = true;
    return dateFinding('season', isWord(pieces, at - 2, 'the') ? at - 2 : at - 1, at + 1, {
      ...said,
      direction,
    });
  }
  if (before === 'that') return dateFinding('season', at - 1, at + 1, { ...said, fromContext: true });
  const yearAt = isWord(pieces, at + 1, 'of') ? at + 2 : skipMark(pieces, at + 1, ',');
  const year = pieceAt(pieces, yearAt).gap < 2 ? readYear(pieces, yearAt, false) : null;
  const the = isWord(pieces, at - 1, 'the');
  if (year) return dateFinding('season', the ? at - 1 : at, year.last, { ...said, year: year.year });
  const verb = word.lower === 'fall' || word.lower === 'spring';
  const alone = pieceAt(pieces, at - 1).code === 0 && pieceAt(pieces, at + 1).kind === 'mark' && !verb;
  if (
    !alone &&
    (!SEASON_LEADS.has(before) ||
      (verb && (before === 'to' || before === 'of' || before === 'for' || before === 'from')))
  )
    return null;
  // `the fall of the wall`, `the spring-loaded door`, `the winter coat`
  if (
    verb &&
    the &&
    !['in', 'by', 'since', 'until', 'during', 'of', 'from', 'for', 'through', 'to'].includes(
      pieceAt(pieces, at - 2).word.lower,
    )
  )
    return null;
  if (isWord(pieces, at + 1, 'of') || isMark(pieces, at + 1, '-')) return null;
  return dateFinding('season', the ? at - 1 : at, at + 1, the ? { ...said, article: true } : said);
};

/** A number before a quarter, half or century: `third`, `3rd`, `20th`, `twenty-first`; with its first piece. */
function readOrdinalBefore(pieces: Pieces, end: number): { value: number; first: number } | null {
  const { word, kind } = pieceAt(pieces, end - 1);
  if (word.lower === 'last' || word.lower === 'latter') return { value: 2, first: end - 1 };
  if (word.ordinal > 0) {
    const tens = isMark(pieces, end - 2, '-') ? end - 3 : end - 2;
    const { cardinal } = pieceAt(pieces, tens).word;
    if (cardinal >= 20 && cardinal <= 90 && cardinal % 10 === 0 && word.ordinal < 10)
      return { value: cardinal + word.ordinal, first: tens };
    return { value: word.ordinal, first: end - 1 };
  }
  if (
    ['st', 'nd', 'rd', 'th'].includes(word.lower) &&
    kind === 'word' &&
    pieceAt(pieces, end - 1).gap === 0 &&
    pieceAt(pieces, end - 2).kind === 'digits'
  ) {
    return { value: pieceAt(pieces, end - 2).number, first: end - 2 };
  }
  return null;
}

/** Index of `the`, `its` or another determiner that belongs to a period, if one stands before it. */
function withDeterminer(pieces: Pieces, at: number, own = true): number {
  return isWord(pieces, at - 1, 'the') || (own && isWord(pieces, at - 1, 'its')) ? at - 1 : at;
}

/**
 * Quarters, halves and centuries by number: `the third quarter`, `third-quarter`, `the fiscal second quarter`, `the 20th century`,
 * `the first half of 1990`, `21st-century`.
 *
 * Near misses: `a quarter of voters`, `the second half` of a match, `the fourth quarter` as of a field.
 */
export const findNumberedPeriods: Finder = (pieces, at) => {
  const { word } = pieceAt(pieces, at);
  const hyphen = isMark(pieces, at - 1, '-') && pieceAt(pieces, at).gap === 0;
  const ordinal = readOrdinalBefore(pieces, hyphen ? at - 1 : at);
  if (!ordinal || pieceAt(pieces, at).gap === 2) return null;
  if (['last', 'latter'].includes(pieceAt(pieces, ordinal.first).word.lower) && word.lower !== 'half')
    return null;
  let { first } = ordinal;
  const said: Said = {};
  if (word.unit === 'century') {
    if (ordinal.value < 1 || ordinal.value > 30) return null;
    return dateFinding('century', withDeterminer(pieces, first, false), at + 1, {
      century: (ordinal.value - 1) * 100,
    });
  }
  if (word.unit === 'quarter') {
    if (ordinal.value > 4) return null;
    said.quarter = ordinal.value;
  } else {
    if (
      ordinal.value > 2 ||
      (!(isWord(pieces, at + 1, 'of') || isWord(pieces, at + 1, 'results')) && !hyphen)
    )
      return null;
    const coarser = pieceAt(
      pieces,
      isWord(pieces, at + 2, 'the') || readDirection(pieces, at + 2) !== null ? at + 3 : at + 2,
    );
    if (!hyphen && coarser.kind !== 'digits' && coarser.word.unit !== 'year') return null;
    said.half = ordinal.value;
  }
  if (isMark(pieces, first - 1, '-') && isWord(pieces, first - 2, 'fiscal')) first--;
  if (isWord(pieces, first - 1, 'fiscal')) {
    first--;
    said.fiscal = true;
  }
  return dateFinding(
    'numbered period',
    hyphen && !isWord(pieces, at + 1, 'of') ? first : withDeterminer(pieces, first),
    at + 1,
    said,
  );
};

/**
 * Short forms of quarters and halves: `Q3 2019`, `2018Q4`, `3Q`, `H1 2020`.
 *
 * Near misses: `Q3` as a road or a car, `H1N1`.
 */
export const findQuarterCodes: Finder = (pieces, at) => {
  const piece = pieceAt(pieces, at);
  if (piece.kind !== 'digits' || piece.end - piece.start !== 1) return null;
  const letter = pieceAt(pieces, at - 1);
  const name = pieces.text.slice(letter.start, letter.end).toLowerCase();
  if (
    piece.gap !== 0 ||
    letter.kind !== 'word' ||
    (name !== 'q' && name !== 'h') ||
    piece.number < 1 ||
    piece.number > (name === 'q' ? 4 : 2)
  )
    return null;
  if (pieceAt(pieces, at + 1).gap === 0 && pieceAt(pieces, at + 1).kind === 'word') return null;
  const said: Said = name === 'q' ? { quarter: piece.number } : { half: piece.number };
  const hyphen = letter.gap === 0 && isMark(pieces, at - 2, '-') ? at - 3 : at - 2;
  const yearBefore =
    letter.gap === 0 || pieceAt(pieces, hyphen).kind === 'digits' ? pieceAt(pieces, hyphen) : null;
  if (yearBefore?.kind === 'digits' && yearBefore.number >= 1900 && yearBefore.number < 2200)
    return dateFinding('numbered period', hyphen, at + 1, { ...said, year: yearBefore.number });
  if (letter.gap === 0 && pieceAt(pieces, at - 2).kind !== 'mark') return null;
  const yearAt = isWord(pieces, at + 1, 'of') ? at + 2 : at + 1;
  const year = readYear(pieces, yearAt, true);
  if (year) return dateFinding('numbered period', at - 1, year.last, { ...said, year: year.year });
  return name === 'q' ? dateFinding('numbered period', at - 1, at + 1, said) : null;
};
