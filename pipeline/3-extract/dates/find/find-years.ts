import { readCardinalWords } from '../read/read-amount.ts';
import { looksPast } from '../read/read-tense.ts';
import { dateFinding, type Finder, type Said } from '../time-expression.ts';
import { isMark, isWord, pieceAt, type Piece, type Pieces } from '../words/pieces.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const width = (pieces: Pieces, at: number): number => pieceAt(pieces, at).end - pieceAt(pieces, at).start;

/** A year in words: `nineteen ninety-six`, `two thousand and ten`, `twenty twenty-four`. */
function readYearInWords(pieces: Pieces, at: number): { year: number; last: number } | null {
  const { cardinal } = pieceAt(pieces, at).word;
  // `seventy-two thousand and twelve` and `a million two thousand and one` are no years.
  if (
    (isMark(pieces, at - 1, '-') && pieceAt(pieces, at - 2).word.cardinal >= 20) ||
    (/^(?:[mbt]r?illion|hundred|and)$/.test(pieceAt(pieces, at - 1).word.lower) &&
      pieceAt(pieces, at).word.cardinal === 2 &&
      pieceAt(pieces, at - 2).word.cardinal >= 0)
  )
    return null;
  if (cardinal >= 12 && cardinal <= 20) {
    const rest = readCardinalWords(pieces, at + 1);
    if (rest?.value && rest.value >= 10 && rest.value < 100)
      return { year: cardinal * 100 + rest.value, last: rest.last };
    if (isWord(pieces, at + 1, 'hundred')) return { year: cardinal * 100, last: at + 2 };
    return null;
  }
  if (cardinal === 2 && isWord(pieces, at + 1, 'thousand')) {
    const whole = readCardinalWords(pieces, at);
    if (whole?.value && whole.value < 2100) return { year: whole.value, last: whole.last };
  }
  return null;
}

/** Whether digits are part of something longer: `1,988`, `19.88`, `$1990`, `#2000`, `No. 1999`, `1990/2`. */
function isPartOfNumber(pieces: Pieces, at: number): boolean {
  const piece = pieceAt(pieces, at);
  const before = pieceAt(pieces, at - 1);
  if (
    piece.gap === 0 &&
    before.kind === 'mark' &&
    '.,:$£€¥#@&_=+'.includes(String.fromCharCode(before.code || 32))
  ) {
    // `=2019` stands in spreadsheets; a full stop or comma glued to digits counts only between digits.
    const between = pieceAt(pieces, at - 2).kind === 'digits' && before.gap === 0;
    if (
      before.code === 61
        ? pieceAt(pieces, at - 2).code !== 0
        : !'.,:'.includes(String.fromCharCode(before.code)) || between
    )
      return true;
  }
  if (before.code === 36 || before.code === 163 || before.code === 8364) return true;
  const next = pieceAt(pieces, at + 1);
  const behind = pieceAt(pieces, at + 2);
  if (next.gap === 0 && next.kind === 'mark') {
    if (
      (next.code === 44 || next.code === 46 || next.code === 58) &&
      behind.kind === 'digits' &&
      behind.gap === 0
    )
      return true;
    if (next.code === 37 || next.code === 176) return true;
  }
  // `example.com/2015/03`, `13/32/2019`; but `1989/1990`
  const slashed = pieceAt(pieces, at - 2);
  if (
    piece.gap === 0 &&
    before.code === 47 &&
    before.gap === 0 &&
    (slashed.kind === 'word' || (slashed.kind === 'digits' && slashed.end - slashed.start !== 4))
  )
    return true;
  const hyphen = (mark: Piece): boolean =>
    mark.kind === 'mark' && mark.gap === 0 && '-–'.includes(String.fromCharCode(mark.code || 32));
  if (
    piece.gap === 0 &&
    hyphen(before) &&
    (before.gap === 0 || pieceAt(pieces, at - 2).end === before.start)
  ) {
    // The second year of `1985-1987`; in `555-2010`, `32-2015` and ids it is none.
    const first = pieceAt(pieces, at - 2);
    if (
      first.kind === 'digits' &&
      (first.end - first.start !== 4 ||
        first.number > piece.number ||
        (hyphen(pieceAt(pieces, at - 3)) && first.gap === 0))
    )
      return true;
    if (hyphen(next) && behind.gap === 0) return true;
  }
  if (
    hyphen(next) &&
    behind.kind === 'digits' &&
    behind.gap === 0 &&
    pieceAt(pieces, at + 3).gap === 0 &&
    hyphen(pieceAt(pieces, at + 3))
  )
    return true;
  return piece.gap === 0 && before.kind === 'word' && before.word.lower !== 'fy';
}

/**
 * The year at an index. `beside` says that a month or a like word stands beside it, so that two figures with an apostrophe and years
 * before 1500 count too.
 */
export function readYear(pieces: Pieces, at: number, beside: boolean): { year: number; last: number } | null {
  const piece = pieceAt(pieces, at);
  if (piece.kind === 'word') return piece.word.cardinal < 0 ? null : readYearInWords(pieces, at);
  if (piece.kind !== 'digits') return null;
  const digits = width(pieces, at);
  if (digits === 4) {
    const next = pieceAt(pieces, at + 1);
    if (
      piece.number < (beside ? 1000 : 1500) ||
      piece.number > 2199 ||
      next.word.counted ||
      isPartOfNumber(pieces, at)
    )
      return null;
    if (next.kind === 'word' && next.gap === 0) return null;
    return { year: piece.number, last: at + 1 };
  }
  if (
    digits === 2 &&
    beside &&
    (isMark(pieces, at - 1, "'") || isMark(pieces, at - 1, '’')) &&
    piece.gap === 0
  )
    return { year: centuryOf(piece.number), last: at + 1 };
  return null;
}

/** The year meant by two figures: 1930 to 2029. */
export function centuryOf(shortYear: number): number {
  return shortYear < 30 ? 2000 + shortYear : 1900 + shortYear;
}

const YEAR_LEADS = setOf(`
  in, since, by, from, until, till, through, during, before, after, of, between, year, early, late, mid, to,
  and, fiscal, around, about, for, or, to, than, the, its, over, into, ended, ending, end, calendar
`);

/**
 * Bare years: `in 1988`, `the 1990 invasion`, `the year 2000`, `fiscal 1989`, `nineteen ninety-six`, `44 BC`, and both ends of `2012-13`.
 *
 * Near misses: `2,000 people`, `2000 people`, `$1990`, `1990 shares`, `flight 1549`, `a 1500-seat hall`, `No. 1999`.
 */
export const findYears: Finder = (pieces, at) => {
  const before = pieceAt(pieces, at - 1).word;
  const era = readEra(pieces, at);
  if (era) return era;
  if (isEarlyYear(pieces, at)) return dateFinding('year', at, at + 1, { year: pieceAt(pieces, at).number });
  const piece = pieceAt(pieces, at);
  const lead = YEAR_LEADS.has(before.lower);
  const year = readYear(pieces, at, false);
  if (!year) return null;
  const { number } = piece;
  if (
    piece.kind === 'word' &&
    !(before.lower === 'in' || before.lower === 'since' || before.lower === 'year' || year.last > at + 2)
  )
    return null;
  if (
    piece.kind === 'digits' &&
    (number < 1900 || number > 2050) &&
    !lead &&
    !isMark(pieces, at - 1, '(') &&
    !isMark(pieces, at - 1, '-') &&
    !isMark(pieces, at - 1, '–')
  )
    return null;
  // `a 2000-seat hall`, but `1990-91`, `1990-era` and `the 1985-1987 boom`.
  if (
    isMark(pieces, at + 1, '-') &&
    pieceAt(pieces, at + 1).gap === 0 &&
    pieceAt(pieces, at + 2).gap === 0 &&
    pieceAt(pieces, at + 2).kind === 'word' &&
    number % 100 === 0
  )
    return null;
  const said: Said = { year: year.year };
  let first = at;
  if (before.lower === 'fiscal' || before.lower === 'fy' || before.lower === 'calendar') {
    first = at - 1;
    if (before.lower !== 'calendar') said.fiscal = true;
    if (isWord(pieces, first - 1, 'the')) first--;
  } else if (before.lower === 'year') {
    first = isWord(pieces, at - 2, 'fiscal') || isWord(pieces, at - 2, 'calendar') ? at - 2 : at - 1;
    if (isWord(pieces, first - 1, 'the')) first--;
    if (isWord(pieces, first, 'fiscal')) said.fiscal = true;
  } else if (
    before.tense === 0 &&
    ['flight', 'room', 'no', 'route', 'highway', 'section', 'page', 'model'].includes(
      pieces.text.slice(pieceAt(pieces, at - 1).start, pieceAt(pieces, at - 1).end).toLowerCase(),
    )
  )
    return null;
  // `the 1988 quarter`, `the 1988 period` of a report
  const the = isWord(pieces, at - 1, 'the');
  const period = pieces.text.slice(pieceAt(pieces, year.last).start, pieceAt(pieces, year.last).end);
  if (the && (period === 'quarter' || period === 'period'))
    return dateFinding('reported year', at - 1, year.last + 1, { ...said, quarter: 0 });
  return dateFinding(lead || first < at ? 'year' : 'bare year', first, year.last, said);
};

const EVENTS = setOf(`
  battle, born, crowned, dated, dates, dating, eruption, founded, massacre, reign, sacked, siege, synod,
  treaty
`);

/**
 * A year of three figures: `the eruption in 934`, `dated to between 880 and 940`.
 *
 * Near misses: `founded in 120 towns` (things follow), `one in 500`, `between 880 and 940 men`.
 */
function isEarlyYear(pieces: Pieces, at: number): boolean {
  const { kind, number } = pieceAt(pieces, at);
  if (kind !== 'digits' || number < 100 || width(pieces, at) !== 3 || isPartOfNumber(pieces, at))
    return false;
  const next = pieceAt(pieces, at + 1);
  const ends =
    next.kind !== 'word' ||
    (next.gap === 1 && looksPast(pieces, next)) ||
    ['and', 'by', 'when', 'the', 'had', 'was', 'were', 'after', 'in', 'or'].includes(textAt(pieces, at + 1));
  if (!ends) return false;
  const lead = textAt(pieces, at - 1);
  const event = (index: number): boolean => EVENTS.has(textAt(pieces, index));
  if (lead === 'in' || lead === 'from' || lead === 'to') return event(at - 2);
  const dated = (index: number): boolean =>
    textAt(pieces, index) === 'between' &&
    (event(index - 1) || (textAt(pieces, index - 1) === 'to' && event(index - 2)));
  if (lead === 'between') return dated(at - 1) && isEarlyYear(pieces, at + 2);
  return (
    lead === 'and' &&
    pieceAt(pieces, at - 2).kind === 'digits' &&
    dated(at - 3) &&
    number > pieceAt(pieces, at - 2).number
  );
}

const textAt = (pieces: Pieces, at: number): string =>
  pieces.text.slice(pieceAt(pieces, at).start, pieceAt(pieces, at).end).toLowerCase();

/** `44 BC`, `A.D. 79`, `14 a.d.`. */
function readEra(pieces: Pieces, at: number): ReturnType<Finder> {
  const piece = pieceAt(pieces, at);
  if (piece.kind !== 'digits' || width(pieces, at) > 4 || piece.number === 0) return null;
  const letters = (index: number): { era: string; first: number; last: number } | null => {
    const { word } = pieceAt(pieces, index);
    if (['bc', 'bce', 'ad', 'ce'].includes(word.lower))
      return { era: word.lower[0], first: index, last: index + 1 };
    return null;
  };
  const dotted = (index: number): { era: string; last: number } | null => {
    const text = pieces.text
      .slice(pieceAt(pieces, index).start, pieceAt(pieces, index + 3).end)
      .toLowerCase();
    return text === 'b.c.' || text === 'a.d.' || text === 'c.e.' ? { era: text[0], last: index + 4 } : null;
  };
  const behind = letters(at + 1) ?? dotted(at + 1);
  if (behind)
    return dateFinding('era', at, behind.last, {
      year: behind.era === 'b' ? 1 - piece.number : piece.number,
    });
  const before = letters(at - 1)?.era ?? (dotted(at - 4) ? dotted(at - 4)!.era : null);
  if (before === 'a')
    return dateFinding('era', letters(at - 1) ? at - 1 : at - 4, at + 1, { year: piece.number });
  return null;
}

/** Where the `early`, `late` or `mid-` begins that stands before a decade; the decade's own place where none does. */
function partBefore(pieces: Pieces, at: number): number {
  if (isMark(pieces, at - 1, '-') && isWord(pieces, at - 2, 'mid')) return at - 2;
  return ['early', 'late', 'mid'].includes(pieceAt(pieces, at - 1).word.lower) ? at - 1 : at;
}

/**
 * Decades: `the 1990s`, `the mid-80s`, `the ’60s`, `the nineties`, `the 1920's`.
 *
 * Near misses: `in his 80s` (an age), `temperatures in the 80s`, `Boeing 737s`.
 */
export const findDecades: Finder = (pieces, at) => {
  const piece = pieceAt(pieces, at);
  const the = (index: number): number => (isWord(pieces, index - 1, 'the') ? index - 1 : index);
  if (piece.word.decade >= 0) {
    const { decade } = piece.word;
    const before = pieceAt(pieces, at - 1).word.cardinal;
    if (before >= 18 && before <= 20)
      return dateFinding('decade', the(at - 1), at + 1, { decade: before * 100 + decade });
    const first = partBefore(pieces, at);
    if (!isWord(pieces, first - 1, 'the') && !isWord(pieces, at - 1, 'in')) return null;
    return dateFinding('decade', isWord(pieces, at - 1, 'the') ? at - 1 : at, at + 1, {
      decade: (decade < 20 ? 2000 : 1900) + decade,
    });
  }
  if (piece.kind !== 'digits' || piece.number % 10 !== 0) return null;
  const mark = skipApostrophe(pieces, at + 1);
  const s = pieceAt(pieces, mark);
  if (s.word.lower !== 's' || s.gap !== 0 || pieceAt(pieces, at + 1).gap !== 0) return null;
  const digits = width(pieces, at);
  // `the 1600s` are a century, `the 1610s` a decade.
  const hundreds = piece.number % 100 === 0 && piece.number < 2000;
  if (digits === 4 && piece.number >= 1000 && piece.number < 2200)
    return dateFinding(
      'decade',
      the(at),
      mark + 1,
      hundreds ? { century: piece.number } : { decade: piece.number },
    );
  if (digits !== 2) return null;
  const apostrophe = piece.gap === 0 && skipApostrophe(pieces, at - 1) === at ? at - 1 : at;
  const early = partBefore(pieces, apostrophe);
  if (apostrophe === at && early === at) return null;
  if (!isWord(pieces, early - 1, 'the') && early === apostrophe && apostrophe === at) return null;
  return dateFinding('decade', early === apostrophe ? the(apostrophe) : apostrophe, mark + 1, {
    decade: (piece.number < 20 ? 2000 : 1900) + piece.number,
  });
};

const skipApostrophe = (pieces: Pieces, at: number): number =>
  isMark(pieces, at, "'") || isMark(pieces, at, '’') || isMark(pieces, at, '‘') ? at + 1 : at;

/**
 * The second end of `2012-13` and `1990/91`: its own date, as TimeML has it.
 *
 * Near misses: `2012-08` (a month, found elsewhere), `1990-95 percent`.
 */
export const findShortYearEnds: Finder = (pieces, at) => {
  const piece = pieceAt(pieces, at);
  if (piece.kind !== 'digits' || width(pieces, at) !== 2 || piece.gap !== 0) return null;
  const dash = pieceAt(pieces, at - 1);
  if (
    dash.kind !== 'mark' ||
    dash.gap !== 0 ||
    !'-–/'.includes(String.fromCharCode(dash.code || 32)) ||
    width(pieces, at - 2) !== 4
  )
    return null;
  const start = readYear(pieces, at - 2, false);
  const end = start ? Math.floor(start.year / 100) * 100 + piece.number : 0;
  if (
    !start ||
    end <= start.year ||
    end > start.year + 40 ||
    (piece.number <= 12 && dash.code !== 47 && end > start.year + 12)
  )
    return null;
  if (
    pieceAt(pieces, at + 1).gap === 0 &&
    '-/'.includes(String.fromCharCode(pieceAt(pieces, at + 1).code || 32))
  )
    return null;
  if (piece.number <= 12 && piece.number !== (start.year + 1) % 100) return null;
  return dateFinding('year', at, at + 1, { year: end });
};
