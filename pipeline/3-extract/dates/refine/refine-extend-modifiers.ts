import { setOf } from '../../../lexicons/read-list.ts';
import type { Pieces } from '../words/pieces.ts';
import type { Finding, Modifier, Said } from '../time-expression.ts';

/**
 * Words that say which part of a period is meant, with their TIMEX3 mod; `earlier` and `later` say nothing
 * sure.
 */
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
 * Takes in the words before an expression that say which part of it or how exactly: `early January`, `the end
 * of the month`, `late last week`,
 * `nearly forty years`, `at least 20 more years`, `around 1 p.m.`.
 *
 * Near misses: `over the past year` (a preposition), `about the third quarter`, `late Monday` (TimeML leaves
 * `late` out).
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
  const { kind, code, word } = pieces.pieceAt(at);
  return (
    kind === 'digits' ||
    code === 37 ||
    word.counted ||
    word.cardinal >= 0 ||
    word.lower === 'times' ||
    pieces.textAt(at) === 'cent' ||
    pieces.textAt(at) === 'half'
  );
}

const OPEN_ENDS: ReadonlyMap<string, Modifier> = new Map([
  ['after', 'ON_OR_AFTER'],
  ['before', 'ON_OR_BEFORE'],
  ['beyond', 'ON_OR_AFTER'],
  ['earlier', 'ON_OR_BEFORE'],
  ['later', 'ON_OR_AFTER'],
]);

/** `2018 or later`, `1990 and beyond`, `the next year or so`. */
function extendBehind(pieces: Pieces, finding: Finding): Finding {
  const { last, meaning } = finding;
  const isJoined = (pieces.isWord(last, 'or') || pieces.isWord(last, 'and')) && pieces.pieceAt(last).gap < 2;
  if (meaning.kind !== 'date' || !isJoined) return finding;
  const word = pieces.textAt(last + 1);
  const modifier = word === 'so' && meaning.said.step ? 'APPROX' : OPEN_ENDS.get(word);
  if (!modifier || !isOpenEnd(pieces, word, last + 2)) return finding;
  return { ...finding, last: last + 2, modifier: finding.modifier ?? modifier };
}

/** `2018 or after`, not `2018 or after the war`, `2018 and later May`. */
function isOpenEnd(pieces: Pieces, word: string, behind: number): boolean {
  const { kind, word: next } = pieces.pieceAt(behind);
  if (word === 'after' || word === 'before') return kind !== 'word';
  return !(modifiesAfter(word) && next.month > 0);
}

const modifiesAfter = (word: string): boolean => OPEN_ENDS.get(word) === 'ON_OR_AFTER';

/** A part of the expression that was found in front of it: where it begins, and what it says. */
interface Front {
  first: number;
  modifier: Modifier;
}

const FARTHER = setOf(`early, late, mid`);
const TOLD = setOf(`earlier, later`);
const IN_THE = setOf(`earlier, early, late, later`);
const NO_ENDS = setOf(`close, turn`);
const BEFORE_END = setOf(`at, before, by, from, until`);

/** `early May`, `the early 1990s`, `mid-July`. */
function partBefore(pieces: Pieces, { first, modifier, meaning }: Finding, floor: number): Front | null {
  const isHyphened = pieces.isMark(first - 1, '-');
  const at = isHyphened ? first - 2 : first - 1;
  const word = pieces.textAt(at);
  if (!Object.hasOwn(PARTS, word) || at < floor || pieces.pieceAt(first).gap === 2) return null;
  if (isHyphened && !FARTHER.has(word)) return null;
  const part = { first: at, modifier: PARTS[word] ?? modifier };
  // `the early 1990s` and `the late 19th century`: the article stands before both.
  if (pieces.isWord(first, 'the') && !TOLD.has(word)) return { first, modifier };
  const the = hasArticle(meaning) && at - 1 >= floor && pieces.isWord(at - 1, 'the');
  return the ? { ...part, first: at - 1 } : part;
}

/** Whether an article before the expression is its own: `the early 1990s`, not `the early Monday train`. */
function hasArticle(meaning: Finding['meaning']): boolean {
  if (meaning.kind !== 'date') return false;
  const { decade, century, season, quarter, part } = meaning.said;
  return (decade ?? century ?? season ?? quarter ?? part) !== undefined;
}

/** `early in the year`, `the end of March`, `at the start of 2015`. */
function phraseBefore(pieces: Pieces, { first, modifier }: Finding, floor: number): Front | null {
  const at = first - 2;
  if (at < floor) return null;
  const word = pieces.textAt(at);
  if (pieces.isWord(first, 'the') && pieces.isWord(first - 1, 'in') && IN_THE.has(word))
    return { first: at, modifier: PARTS[word] ?? modifier };
  if (!pieces.isWord(first - 1, 'of') || !Object.hasOwn(ENDS, word)) return null;
  const the = pieces.isWord(at - 1, 'the') && at - 1 >= floor;
  return { first: the ? at - 1 : at, modifier: ENDS[word] };
}

/** `by end of` without `of`: `before end this year`. */
function endBefore(pieces: Pieces, { first }: Finding, floor: number): Front | null {
  const at = first - 1;
  const word = pieces.textAt(at);
  if (!Object.hasOwn(ENDS, word) || NO_ENDS.has(word) || at < floor) return null;
  return at === floor || BEFORE_END.has(pieces.textAt(at - 1)) ? { first: at, modifier: ENDS[word] } : null;
}

function extendPart(pieces: Pieces, finding: Finding, floor: number): Finding {
  for (const read of [partBefore, phraseBefore, endBefore]) {
    const front = read(pieces, finding, floor);
    if (front) return { ...finding, ...front };
  }
  return extendQuantifier(pieces, finding, floor);
}

/**
 * Words before `over` that make it a quantity: `for over three years`; `spread over three years` has a
 * preposition.
 */
const BEFORE_OVER = setOf(`after, by, for, in, just, last, lasted, of, take, takes, to, took, well`);
/**
 * Words before `about` that make it nearness: `at about noon`; in `talking about 2019` it belongs to the
 * verb.
 */
const BEFORE_ABOUT = setOf(`at, by, from, in, is, of, on, since, until, was`);

/** `about two years`, `more than a week`, `around Nov. 1`. */
function extendQuantifier(pieces: Pieces, finding: Finding, floor: number): Finding {
  const { first, meaning } = finding;
  if (isClosed(pieces, finding)) return finding;
  for (const [words, modifier] of QUANTIFIERS) {
    const from = first - words.length;
    if (from < floor || !words.every((word, i) => pieces.textAt(from + i) === word)) continue;
    const fits = meaning.kind === 'date' ? fitsDate : fitsLength;
    if (!fits(pieces, from, words, finding, modifier)) return finding;
    const mod = meaning.kind === 'date' && modifier ? (ON_STEPS[modifier] ?? modifier) : modifier;
    return { ...finding, first: from, modifier: mod };
  }
  return finding;
}

/**
 * Whether nothing that tells how much can stand before an expression: `the two years`, `three-year`, `the
 * past week`.
 */
function isClosed(pieces: Pieces, { first, meaning, rule }: Finding): boolean {
  const isDirected = meaning.kind === 'duration' && meaning.direction !== undefined;
  const isDetermined = pieces.isWord(first, 'the') || pieces.isWord(first, 'these');
  return isDirected || isDetermined || rule === 'hyphenated duration' || pieces.pieceAt(first).gap === 2;
}

type Fits = (
  pieces: Pieces,
  from: number,
  words: readonly string[],
  finding: Finding,
  modifier: Modifier,
) => boolean;

/**
 * Before dates only nearness is part of the expression: `around Nov. 1`, but `over 2010`, `up to May 5` are
 * prepositions.
 */
const fitsDate: Fits = (pieces, from, words, { meaning }, modifier) => {
  const said = meaning.kind === 'date' ? meaning.said : {};
  const [word] = words;
  if (word === 'some' || (modifier !== 'APPROX' && said.step?.reach !== 'exact')) return false;
  // `38% more than a year earlier`: the comparison is the percentage's.
  if (words.includes('than') && isFigure(pieces, from - 1)) return false;
  if (word === 'over') return BEFORE_OVER.has(pieces.textAt(from - 1));
  const isNear =
    said.hour !== undefined || said.step !== undefined || BEFORE_ABOUT.has(pieces.textAt(from - 1));
  return word !== 'about' || isNear;
};

const fitsLength: Fits = (pieces, from, [word], { meaning }) => {
  if (word === 'some' && meaning.kind !== 'duration') return false;
  if (word === 'over' && !BEFORE_OVER.has(pieces.textAt(from - 1))) return false;
  return meaning.kind !== 'duration' || meaning.amounts[0].count !== null;
};
