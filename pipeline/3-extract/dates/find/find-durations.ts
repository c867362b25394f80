import { hasFigure } from '../read/is-rate.ts';
import { extendSpanOfTime, readSpanOfTime, type SpanOfTime } from '../read/read-span-of-time.ts';
import { readDirection } from '../read/is-sure-weekday.ts';
import type { Amount, Finder, Finding, Modifier } from '../time-expression.ts';
import { isMark, isWord, pieceAt, type Pieces } from '../words/pieces.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const duration = (
  rule: string,
  first: number,
  last: number,
  amounts: readonly Amount[],
  direction?: -1 | 1,
  modifier: Modifier = null,
): Finding => ({
  rule,
  first,
  last,
  meaning: { kind: 'duration', amounts, direction },
  modifier,
});

/** `the last`, `the next`, `the first`, `these` before an amount: where the expression begins, and which way it lies. */
function readLead(pieces: Pieces, first: number, plural: boolean): { first: number; direction?: -1 | 1 } {
  const before = pieceAt(pieces, first - 1).word;
  const direction = readDirection(pieces, first - 1) || undefined;
  const the = (index: number): number =>
    ['the', 'these', 'those'].includes(pieceAt(pieces, index - 1).word.lower) ? index - 1 : index;
  if (direction) return { first: the(first - 1), direction };
  if (
    before.ordinal === 1 ||
    before.lower === 'latest' ||
    before.lower === 'final' ||
    before.lower === 'remaining'
  )
    return { first: the(first - 1) };
  // `the two day rally`: the article is the noun's.
  return { first: plural ? the(first) : first };
}

/** Words before `a year` that make it a length; anything else before it (`$5 a year`, `twice a week`) makes it a rate. */
const LENGTH_LEADS = setOf(`
  for, in, within, over, after, than, almost, nearly, about, least, only, just, under, to, of, took, takes,
  by, roughly, around, approximately, exactly, every, lasted, with, is, was, as, and, until, not, during,
  up, before, half, spent, wait, well, at, or, on, from
`);

/**
 * Lengths of time: `three-year`, `two and a half years`, `a couple of months`, `an hour and 45 minutes`, `the past three months`,
 * `the first nine months`, `half an hour`, `several weeks`, and bare plurals: `for decades`, `months of talks`.
 *
 * Near misses: `a year ago` and `two years later` (steps), `$5 a year` (a rate), `the second` (an ordinal), `40-year-old` (an age),
 * `a quarter million` (a fourth part).
 */
export const findDurations: Finder = (pieces, at) => {
  const { word } = pieceAt(pieces, at);
  const read = readSpanOfTime(pieces, at);
  if (!read) return word.plural && !word.short ? findBarePlural(pieces, at) : findUnitCompounds(pieces, at);
  if (word.short && !isShortUnit(pieces, at, read)) return null;
  if (word.unit === 'quarter' && isFourth(pieces, at, read)) return null;
  if (read.article && read.hyphen) return null;
  // `a second group`: an ordinal
  if (
    read.article &&
    word.unit === 'second' &&
    (!['in', 'for', 'within', 'than', 'half'].includes(pieceAt(pieces, read.first - 1).word.lower) ||
      pieceAt(pieces, read.last).kind === 'word')
  )
    return null;
  if (
    (!word.plural &&
      read.between !== '' &&
      ['next', 'last', 'past', 'coming', 'upcoming'].includes(read.between)) ||
    ((word.unit === 'night' || word.unit === 'weekend') &&
      !word.plural &&
      (read.amounts[0].count ?? 0) > 1 &&
      !read.hyphen)
  )
    return null;
  const span = read.hyphen || readDirection(pieces, read.first - 1) ? read : extendSpanOfTime(pieces, read);
  if (read.article && !span.hyphen && isRate(pieces, span)) return null;
  // `a night to remember`, `a day of rage`
  if (
    read.article &&
    (word.unit === 'day' || word.unit === 'night' || word.unit === 'weekend') &&
    !span.hyphen &&
    ['of', 'to', 'when', 'that', 'for'].includes(pieceAt(pieces, span.last).word.lower) &&
    !['for', 'within', 'than', 'about', 'nearly', 'almost'].includes(
      pieceAt(pieces, span.first - 1).word.lower,
    )
  )
    return null;
  const olds = pieceAt(pieces, span.last + 1);
  const isOld = isWord(pieces, span.last + 1, 'old') || pieces.text.slice(olds.start, olds.end) === 'olds';
  const age = (isMark(pieces, span.last, '-') && isOld) || isWord(pieces, span.last, 'old');
  // `a quarter-century` is read with its century
  if (
    word.unit === 'quarter' &&
    (isWord(pieces, span.last, 'century') ||
      (isMark(pieces, span.last, '-') && isWord(pieces, span.last + 1, 'century')))
  )
    return null;
  const lead = readLead(pieces, span.first, word.plural);
  const between =
    span.between === 'past' || span.between === 'last' || span.between === 'previous'
      ? -1
      : ['coming', 'upcoming', 'next'].includes(span.between)
        ? 1
        : undefined;
  const direction = lead.direction ?? between;
  if (age) {
    // `a 52-year-old man` has an age, which is no time of the news; `an 8-month-old truce` tells how long.
    if (word.unit === 'year' || !isMark(pieces, span.last, '-')) return null;
    const last = isMark(pieces, span.last, '-') ? span.last + 2 : span.last + 1;
    return duration('age', span.first, last, span.amounts);
  }
  // `the 10-year` bond: the article is the noun's.
  const first = span.hyphen && lead.direction === undefined ? span.first : lead.first;
  const long =
    isMark(pieces, span.last, '-') && isWord(pieces, span.last + 1, 'long') ? span.last + 2 : span.last;
  const orSo =
    isWord(pieces, long, 'or') && isWord(pieces, long + 1, 'so')
      ? long + 2
      : isWord(pieces, long, 'or') && (isWord(pieces, long + 1, 'two') || isWord(pieces, long + 1, 'more'))
        ? long + 2
        : long;
  if (
    !span.hyphen &&
    direction === undefined &&
    isWord(pieces, first - 1, 'in') &&
    orSo === long &&
    !isSuperlative(pieces, first - 2)
  ) {
    return {
      rule: 'duration behind in',
      first,
      last: orSo,
      meaning: { kind: 'duration', amounts: span.amounts, behindIn: true },
      modifier: null,
    };
  }
  return duration(
    span.hyphen
      ? 'hyphenated duration'
      : direction
        ? 'directed duration'
        : span.article
          ? 'article duration'
          : 'duration',
    first,
    orSo,
    span.amounts,
    direction,
    orSo > long ? 'APPROX' : null,
  );
};

/** Whether a quarter is a fourth part: `a quarter million`, `three quarters of a billion`, `fell by a quarter`, `5 billion and three quarters`. */
function isFourth(pieces: Pieces, at: number, span: SpanOfTime): boolean {
  const before = pieceAt(pieces, span.first - 1).word.lower;
  return (
    /^(?:hundred|thousand|[mbt]r?illion)$/.test(pieceAt(pieces, at + 1).word.lower) ||
    before === 'by' ||
    (before === 'and' && pieceAt(pieces, span.first - 2).word.cardinal >= 0)
  );
}

/** A short unit counts behind figures only, and the ones of a letter only glued to them: `5 min`, `2h`, `15'` elsewhere. */
function isShortUnit(pieces: Pieces, at: number, span: SpanOfTime): boolean {
  const piece = pieceAt(pieces, at);
  const behind = pieceAt(pieces, at + 1);
  if (
    pieceAt(pieces, at - 1).kind !== 'digits' &&
    !'½¼¾'.includes(pieces.text[pieceAt(pieces, at - 1).start])
  )
    return span.amounts[0].count !== null && piece.end - piece.start > 2;
  if (isMark(pieces, at + 1, "'") || isMark(pieces, at + 1, '’')) return false;
  if (piece.end - piece.start > 1) return true;
  if (
    pieceAt(pieces, span.first - 1).word.lower === '' &&
    '$£€¥'.includes(String.fromCharCode(pieceAt(pieces, span.first - 1).code || 32))
  )
    return false;
  // `5 m` is a length and `$2 m` money; `3m` is one of both; `2h` is sure, and so is `2w` where nothing but marks follows.
  if (piece.word.lower === 'h') return true;
  const ends = behind.code === 0 || (behind.kind === 'mark' && isMark(pieces, at + 1, '.'));
  return (
    piece.gap === 0 &&
    (ends || span.first === 0) &&
    ['w', 'd', 'y', 's'].includes(piece.word.lower) &&
    (piece.word.lower !== 's' || span.amounts[0].count! < 60)
  );
}

/** `the lowest in 33 years`, `the first in a decade`: a superlative looks back over the length. */
function isSuperlative(pieces: Pieces, from: number): boolean {
  for (let at = from; at > from - 5 && pieceAt(pieces, at + 1).gap < 2; at--) {
    const { start, end, kind, word } = pieceAt(pieces, at);
    if (
      word.lower === 'first' ||
      word.lower === 'most' ||
      word.lower === 'time' ||
      word.lower === 'only' ||
      word.lower === 'second'
    )
      return true;
    if (kind === 'word' && end - start > 4 && pieces.text.startsWith('est', end - 3)) return true;
  }
  return false;
}

/** Whether `a year` says how often: `$5 a year`, `four times a day`, `a share a year`. */
function isRate(pieces: Pieces, span: SpanOfTime): boolean {
  const before = pieceAt(pieces, span.first - 1);
  if (before.kind !== 'word') return before.kind === 'digits' || before.code === 37;
  if (
    LENGTH_LEADS.has(before.word.lower) ||
    LENGTH_LEADS.has(pieces.text.slice(before.start, before.end).toLowerCase())
  )
    return false;
  const { lower } = before.word;
  if (before.word.tense !== 0 || lower === 'spend' || !hasFigure(pieces, span.first - 1)) return false;
  return !['ago', 'earlier', 'later', 'before', 'after', 'from', 'and', 'or', 'in', 'long', 'into'].includes(
    pieceAt(pieces, span.last).word.lower,
  );
}

const PLURAL_LEADS = setOf(`
  for, in, within, after, over, of, through, many, last, take, took, takes, than, into, the, spent, spend,
  recent, past, coming, previous, next, following, early, final, later, during, lasted
`);

/**
 * Plurals without a number: `for decades`, `months of talks`, `recent years`, `in coming weeks`, `the past few` is an amount.
 *
 * Near misses: `two years` (an amount), `school years`, `years ago` (a step).
 */
function findBarePlural(pieces: Pieces, at: number): Finding | null {
  const { word } = pieceAt(pieces, at);
  const before = pieceAt(pieces, at - 1).word.lower;
  if (
    isMark(pieces, at - 1, '-') ||
    (['second', 'night', 'weekend', 'quarter'].includes(word.unit!) &&
      !['recent', 'coming', 'past'].includes(before))
  )
    return null;
  const amounts: Amount[] = [{ unit: word.unit!, count: null }];
  if (['recent', 'coming', 'past', 'previous', 'last', 'next', 'following'].includes(before)) {
    const the = isWord(pieces, at - 2, 'the') ? at - 2 : at - 1;
    if (['every', 'each'].includes(pieceAt(pieces, at - 2).word.lower)) return null;
    return duration(
      `${before} plural`,
      the,
      at + 1,
      amounts,
      before === 'coming' || before === 'next' || before === 'following' ? 1 : -1,
    );
  }
  const text = pieces.text.slice(pieceAt(pieces, at - 1).start, pieceAt(pieces, at - 1).end).toLowerCase();
  const of = isWord(pieces, at + 1, 'of') && !isWord(pieces, at - 1, 'the');
  if (!PLURAL_LEADS.has(before) && !PLURAL_LEADS.has(text) && !of) return null;
  if (
    before === 'the' ||
    (before === 'of' &&
      !['tens', 'hundreds', 'thousands', 'dozens', 'couple'].includes(pieceAt(pieces, at - 2).word.lower))
  ) {
    if (before === 'of' || !['over', 'through', 'for'].includes(pieceAt(pieces, at - 2).word.lower))
      return null;
    return duration('bare plural', at - 1, at + 1, amounts);
  }
  // `the early hours of Wednesday`
  if (before === 'early' || before === 'final' || before === 'later') return null;
  return duration('bare plural', at, at + 1, amounts);
}

/** `day-long`, `a year-long`, `multi-year`, `half-year`. */
function findUnitCompounds(pieces: Pieces, at: number): Finding | null {
  const { word } = pieceAt(pieces, at);
  const glued = pieceAt(pieces, at + 1).gap === 0 && pieceAt(pieces, at + 2).gap === 0;
  if (isMark(pieces, at + 1, '-') && glued && isWord(pieces, at + 2, 'long'))
    return duration('unit-long', at, at + 3, [{ unit: word.unit!, count: 1 }]);
  return null;
}
