import { defineStage } from '../../model.ts';
import type { DateRow, NumberRow } from '../../tables.ts';
import type { PieceTable } from '../../2-parse/words/piece-table.ts';
import { DIGIT_RUN } from '../../2-parse/words/split-form.ts';
import { RowIds } from '../../common/rows.ts';
import type { Sentence } from '../../model.ts';
import type { Figure, Line } from './figure.ts';
import { findFigures, TRIGGER } from './find/find-figures.ts';
import { findMeasures } from './measure/find-measures.ts';
import { readAtoms } from './read/read-atoms.ts';
import { readStyle, type DigitStyle } from './read/read-digits.ts';
import { attachAges } from './refine/refine-ages.ts';
import { dropCompounds } from './refine/refine-compounds.ts';
import { dropDated } from './refine/refine-dates.ts';
import { findCounted, subjectOf, type Memory } from './refine/refine-counted.ts';
import { attachHedges } from './refine/refine-hedges.ts';
import { dropIdioms } from './refine/refine-idioms.ts';
import { attachMoney, type Home } from './refine/refine-money.ts';
import { attachTimes } from './refine/refine-multiples.ts';
import { dropNames } from './refine/refine-names.ts';
import { dropOverlaps } from './refine/refine-overlaps.ts';
import { joinRates } from './refine/refine-rates.ts';
import { joinParts } from './refine/refine-parts.ts';
import { mergeRanges } from './refine/refine-ranges.ts';
import { shareUnits } from './refine/refine-shared-units.ts';
import { dropTimes } from './refine/refine-times.ts';
import { attachUnits } from './refine/refine-units.ts';
import { toRow } from './to-rows.ts';

/** What the refiners may know beside the sentence. */
interface Context {
  home: Home;
  dates: readonly DateRow[];
  /** Index of the first date that can touch this sentence. */
  date: number;
  memory: Memory;
}

type Refiner = (figures: Figure[], line: Line, context: Context) => Figure[];

/** The refiners in running order; each sees what those before it left. */
const refiners: readonly Refiner[] = [
  attachAges, // before lengths of time are dropped: "five years old" is a figure
  (figures, line, { home }) => attachMoney(figures, line, home), // before units: "pounds" and "p" are money where they can be
  attachTimes, // before names: "3 times" is no label
  attachUnits, // before times and names: what has a unit is neither
  dropOverlaps, // sums and units may have grown over the next number
  dropTimes,
  (figures, line, { dates, date }) => dropDated(figures, line, dates, date),
  joinRates, // before names and compounds: both sides are one figure
  dropIdioms, // before names, which would take "One" for a name
  joinParts, // "5ft 11in": before ranges see two lengths
  shareUnits, // "5 to 7 per cent": both sides need the unit to be one range
  dropNames, // behind shared units: "Boeing 737 to 5 km" is none
  dropCompounds, // behind units: what has one is a measure and no description
  attachHedges, // before ranges: "more than 10 and less than 40"
  mergeRanges,
  (figures, line, { memory }) => findCounted(figures, line, memory), // only what stays can count something
  findMeasures, // last: asks what is counted
];

/**
 * Finds the figures of an article: one pass over the tokens, and grammar only in sentences that hold a digit
 * or a number word.
 */
export const extractNumbers = defineStage({
  name: 'extract-numbers',
  needs: ['source', 'parsed', 'dates'],
  gives: ['numbers'],
  run({ source, parsed, dates }) {
    const { text } = source;
    const { table, sentences, dateline } = parsed;
    const style = readStyle(text);
    const ids = new RowIds(source.article_id, 'n');
    const place = dateline?.place ? text.slice(dateline.place.start, dateline.place.end).toLowerCase() : null;
    const context: Context = { home: { place }, dates, date: 0, memory: { last: null, subject: null } };
    const numbers: NumberRow[] = [];
    let read: Line | null = null;
    sentences.forEach((sentence, i) => {
      const line = readLine(table.pieces, sentence, style, true);
      const found = line === null ? [] : findFigures(line);
      if (line === null || found.length === 0) return;
      while (context.date < dates.length && dates[context.date].end <= sentence.start) context.date++;
      const before = sentences[i - 1];
      const near = before !== undefined && before.paragraph >= sentence.paragraph - 1;
      context.memory.subject = near
        ? subjectOf(read?.sentence === i - 1 ? read : readLine(table.pieces, before, style, false)!)
        : null;
      const figures = refiners.reduce((list, refine) => refine(list, line, context), found);
      for (const figure of figures) numbers.push(toRow(figure, line, sentence, source, ids));
      read = line;
    });
    return { numbers };
  },
});

/** A sentence as atoms; null where `asked` and nothing in it can begin a figure. */
function readLine(pieces: PieceTable, sentence: Sentence, style: DigitStyle, asked: boolean): Line | null {
  const first = pieceOf(pieces, sentence.first);
  const last = pieceOf(pieces, sentence.last);
  if (asked && !holdsTrigger(pieces, first, last)) return null;
  const { text, vocabulary } = pieces;
  return { text, vocabulary, atoms: readAtoms(pieces, first, last, style), sentence: sentence.index };
}

/** The first piece of a token, or the one behind all pieces. */
function pieceOf({ token, length }: PieceTable, index: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (token[middle] < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the pieces may begin a figure. */
function holdsTrigger({ kind, type, vocabulary }: PieceTable, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (kind[i] === DIGIT_RUN || vocabulary.fact(type[i], TRIGGER)) return true;
  return false;
}
