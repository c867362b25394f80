import { isMark, isWord, pieceAt, textAt, type Pieces } from '../words/pieces.ts';
import type { Finding, Modifier, Said } from '../time-expression.ts';

/** Words that say which part of a period is meant, with their TIMEX3 mod; `earlier` and `later` say nothing sure. */
const PARTS: Readonly<Record<string, Modifier>> = {
  early: 'START',
  earlier: null,
  late: 'END',
  later: null,
  mid: 'MID',
};
const ENDS: Readonly<Record<string, Modifier>> = {
  beginning: 'START',
  close: 'END',
  end: 'END',
  middle: 'MID',
  start: 'START',
  turn: 'START',
};

/** Words before an amount, longest first, with their mod. */
const QUANTIFIERS: readonly (readonly [readonly string[], Modifier])[] = [
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['no', 'fewer', 'than'], 'EQUAL_OR_MORE'],
  [['as', 'long', 'as'], 'EQUAL_OR_LESS'],
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['about'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['around'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['some'], 'APPROX'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
  [['over'], 'MORE_THAN'],
  [['under'], 'LESS_THAN'],
];

/** What a mod on an amount becomes on a step into the past: more than two years ago is before that year. */
const ON_STEPS: Partial<Record<NonNullable<Modifier>, Modifier>> = {
  MORE_THAN: 'BEFORE',
  EQUAL_OR_MORE: 'BEFORE',
  LESS_THAN: 'AFTER',
  EQUAL_OR_LESS: 'AFTER',
};

function isLongerThanDay(said: Said): boolean {
  const unit = said.step?.amounts[0]?.unit;
  if (said.hour !== undefined || said.day !== undefined || said.holiday || said.weekday !== undefined)
    return false;
  return said.step?.reach === 'exact' ? false : unit !== 'day' || said.part !== undefined;
}

/**
 * Takes in the words before an expression that say which part of it or how exactly: `early January`, `the end of the month`, `late last week`,
 * `nearly forty years`, `at least 20 more years`, `around 1 p.m.`.
 *
 * Near misses: `over the past year` (a preposition), `about the third quarter`, `late Monday` (TimeML leaves `late` out).
 */
export function refineExtendModifiers(findings: readonly Finding[], pieces: Pieces): Finding[] {
  const kept: Finding[] = [];
  findings.forEach((each, i) => {
    const floor = kept[kept.length - 1]?.last ?? 0;
    const behind = extendBehind(pieces, each);
    const finding = i + 1 < findings.length && behind.last > findings[i + 1].first ? each : behind;
    kept.push(extendBefore(pieces, finding, floor));
  });
  return kept;
}

function extendBefore(pieces: Pieces, finding: Finding, floor: number): Finding {
  const { meaning } = finding;
  if (meaning.kind === 'duration') return extendQuantifier(pieces, finding, floor);
  if (meaning.kind !== 'date') return finding;
  const { said } = meaning;
  if (isLongerThanDay(said)) return extendPart(pieces, finding, floor);
  const exact =
    said.hour !== undefined ||
    said.step?.reach === 'exact' ||
    said.day !== undefined ||
    said.year !== undefined;
  return exact ? extendQuantifier(pieces, finding, floor) : finding;
}

/** Whether a figure or its sign ends at an index: `38%`, `3 percent`, `12 times`. */
function isFigure(pieces: Pieces, at: number): boolean {
  const { kind, code, word } = pieceAt(pieces, at);
  return (
    kind === 'digits' ||
    code === 37 ||
    word.counted ||
    word.cardinal >= 0 ||
    word.lower === 'times' ||
    textAt(pieces, at) === 'cent' ||
    textAt(pieces, at) === 'half'
  );
}

/** `2018 or later`, `1990 and beyond`. */
function extendBehind(pieces: Pieces, finding: Finding): Finding {
  const { last, meaning } = finding;
  if (
    meaning.kind !== 'date' ||
    !(isWord(pieces, last, 'or') || isWord(pieces, last, 'and')) ||
    pieceAt(pieces, last).gap === 2
  )
    return finding;
  const word = textAt(pieces, last + 1);
  // `the next year or so`
  if (word === 'so' && meaning.said.step)
    return { ...finding, last: last + 2, modifier: finding.modifier ?? 'APPROX' };
  if (word === 'later' || word === 'beyond' || word === 'after') {
    const next = pieceAt(pieces, last + 2);
    return (word === 'after' && next.kind === 'word') || next.word.month > 0
      ? finding
      : { ...finding, last: last + 2, modifier: finding.modifier ?? 'ON_OR_AFTER' };
  }
  return word === 'earlier' || (word === 'before' && pieceAt(pieces, last + 2).kind !== 'word')
    ? { ...finding, last: last + 2, modifier: finding.modifier ?? 'ON_OR_BEFORE' }
    : finding;
}

function extendPart(pieces: Pieces, finding: Finding, floor: number): Finding {
  let { first } = finding;
  let { modifier } = finding;
  const hyphen = isMark(pieces, first - 1, '-') ? first - 2 : first - 1;
  const word = textAt(pieces, hyphen);
  const inThe = isWord(pieces, first, 'the') && isWord(pieces, first - 1, 'in') ? first - 2 : -1;
  const of = isWord(pieces, first - 1, 'of') ? first - 2 : -1;
  if (
    word in PARTS &&
    hyphen >= floor &&
    pieceAt(pieces, first).gap < 2 &&
    (hyphen === first - 1 || word === 'mid' || word === 'late' || word === 'early')
  ) {
    // `the early 1990s` and `the late 19th century`: the article stands before both.
    const inner = isWord(pieces, first, 'the');
    if (!inner || word === 'earlier' || word === 'later') {
      first = hyphen;
      modifier = PARTS[word] ?? modifier;
      const said = finding.meaning.kind === 'date' ? finding.meaning.said : {};
      const article =
        said.decade !== undefined ||
        said.century !== undefined ||
        said.season !== undefined ||
        said.quarter !== undefined ||
        said.part !== undefined;
      if (article && first - 1 >= floor && isWord(pieces, first - 1, 'the')) first--;
    }
  } else if (inThe >= floor && ['earlier', 'later', 'early', 'late'].includes(textAt(pieces, inThe))) {
    first = inThe;
    modifier = PARTS[textAt(pieces, inThe)] ?? modifier;
  } else if (of >= floor && textAt(pieces, of) in ENDS) {
    first = isWord(pieces, of - 1, 'the') && of - 1 >= floor ? of - 1 : of;
    modifier = ENDS[textAt(pieces, of)];
  } else if (
    word in ENDS &&
    word !== 'close' &&
    word !== 'turn' &&
    hyphen === first - 1 &&
    hyphen >= floor &&
    (isWord(pieces, hyphen - 1, 'by') ||
      hyphen === floor ||
      (pieceAt(pieces, hyphen - 1).kind === 'word' &&
        ['before', 'until', 'at', 'from'].includes(textAt(pieces, hyphen - 1))))
  ) {
    // `by end of` without `of`: `before end this year`
    first = hyphen;
    modifier = ENDS[word];
  } else return extendQuantifier(pieces, finding, floor);
  return { ...finding, first, modifier };
}

function extendQuantifier(pieces: Pieces, finding: Finding, floor: number): Finding {
  const { first, meaning } = finding;
  if (
    finding.rule === 'hyphenated duration' ||
    isWord(pieces, first, 'the') ||
    isWord(pieces, first, 'these') ||
    (meaning.kind === 'duration' && meaning.direction !== undefined)
  )
    return finding;
  if (pieceAt(pieces, first).gap === 2) return finding;
  for (const [words, modifier] of QUANTIFIERS) {
    const from = first - words.length;
    if (from < floor || !words.every((word, i) => textAt(pieces, from + i) === word)) continue;
    const [word] = words;
    // Before dates only nearness is part of the expression: `around Nov. 1`, but `over 2010`, `up to May 5` are prepositions.
    if (meaning.kind === 'date' && meaning.said.step?.reach === 'whole' && modifier !== 'APPROX')
      return finding;
    if (
      meaning.kind === 'date' &&
      meaning.said.step === undefined &&
      (modifier !== 'APPROX' || word === 'some')
    )
      return finding;
    if (word === 'some' && meaning.kind !== 'duration') return finding;
    // `38% more than a year earlier`: the comparison is the percentage's.
    if (words.includes('than') && meaning.kind === 'date' && isFigure(pieces, from - 1)) return finding;
    // `spread over three years` is a preposition, `for over three years` is more than that.
    if (
      word === 'over' &&
      ![
        'for',
        'last',
        'lasted',
        'took',
        'take',
        'takes',
        'after',
        'in',
        'of',
        'well',
        'just',
        'to',
        'by',
      ].includes(textAt(pieces, from - 1))
    )
      return finding;
    // `How about Friday`, `talking about 2019`: the word belongs to what stands before it.
    if (
      word === 'about' &&
      meaning.kind === 'date' &&
      meaning.said.hour === undefined &&
      !['in', 'by', 'on', 'since', 'until', 'from', 'at', 'of', 'was', 'is'].includes(
        textAt(pieces, from - 1),
      ) &&
      meaning.said.step === undefined
    )
      return finding;
    if (meaning.kind === 'duration' && meaning.amounts[0].count === null) return finding;
    const mod = meaning.kind === 'date' && modifier ? (ON_STEPS[modifier] ?? modifier) : modifier;
    return { ...finding, first: from, modifier: mod };
  }
  return finding;
}
