import { defineStage } from '../../model.ts';
import type { DateRow, NumberRow } from '../../tables.ts';
import { RowIds } from '../../common/rows.ts';
import type { Sentence, Token } from '../../model.ts';
import type { Figure, Line } from './figure.ts';
import { findFigures, isTrigger } from './find-figures.ts';
import { lexAtoms } from './lex-atoms.ts';
import { findMeasures } from './measure/find-measures.ts';
import { readStyle } from './read-digits.ts';
import { attachAges } from './refine-ages.ts';
import { dropCompounds } from './refine-compounds.ts';
import { dropDated } from './refine-dates.ts';
import { findCounted, subjectOf, type Memory } from './refine-counted.ts';
import { attachHedges } from './refine-hedges.ts';
import { dropIdioms } from './refine-idioms.ts';
import { attachMoney, type Home } from './refine-money.ts';
import { attachTimes } from './refine-multiples.ts';
import { dropNames } from './refine-names.ts';
import { dropOverlaps } from './refine-overlaps.ts';
import { joinRates } from './join-rates.ts';
import { joinParts } from './refine-parts.ts';
import { mergeRanges } from './refine-ranges.ts';
import { shareUnits } from './refine-shared-units.ts';
import { dropTimes } from './refine-times.ts';
import { attachUnits } from './refine-units.ts';
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

/** Finds the figures of an article: one pass over the tokens, and grammar only in sentences that hold a digit or a number word. */
export const extractNumbers = defineStage({
  name: 'extract-numbers',
  needs: ['source', 'parsed', 'dates'],
  gives: ['numbers'],
  run({ source, parsed, dates }) {
    const { text } = source;
    const { tokens, sentences, dateline } = parsed;
    const style = readStyle(text);
    const ids = new RowIds(source.article_id, 'n');
    const place = dateline?.place ? text.slice(dateline.place.start, dateline.place.end).toLowerCase() : null;
    const context: Context = { home: { place }, dates, date: 0, memory: { last: null, subject: null } };
    const numbers: NumberRow[] = [];
    let read: Line | null = null;
    sentences.forEach((sentence, i) => {
      if (!holdsTrigger(tokens, sentence)) return;
      const line: Line = { text, atoms: lexAtoms(text, sentence.start, sentence.end, style), sentence: i };
      let figures = findFigures(line);
      if (figures.length === 0) return;
      while (context.date < dates.length && dates[context.date].end <= sentence.start) context.date++;
      const before = sentences[i - 1];
      context.memory.subject =
        before === undefined || before.paragraph < sentence.paragraph - 1
          ? null
          : subjectOf(
              read?.sentence === i - 1
                ? read
                : { text, atoms: lexAtoms(text, before.start, before.end, style), sentence: i - 1 },
            );
      for (const refine of refiners) figures = refine(figures, line, context);
      for (const figure of figures) numbers.push(toRow(figure, line, sentence, source, ids));
      read = line;
    });
    return { numbers };
  },
});

/** Whether a sentence holds a token that a figure may begin at. */
function holdsTrigger(tokens: readonly Token[], { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i];
    if (isTrigger(lower) || holdsDigit(lower)) return true;
    if (lower.includes('-') && lower.split('-').some(isTrigger)) return true;
  }
  return false;
}

/** Looks at the first characters only: behind them a digit is part of a code. */
function holdsDigit(word: string): boolean {
  for (let i = Math.min(word.length, 12) - 1; i >= 0; i--) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
