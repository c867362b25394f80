import { setOf } from '../../../lexicons/read-list.ts';
import { readYear } from '../read/read-year.ts';
import { type CodeFinder, dateFinding, type Finding } from '../time-expression.ts';
import type { Pieces } from '../words/pieces.ts';
import { isEarlyYear, readEra } from './find-early-years.ts';

const YEAR_LEADS = setOf(`
  in, since, by, from, until, till, through, during, before, after, of, between, year, early, late, mid, to,
  and, fiscal, around, about, for, or, to, than, the, its, over, into, ended, ending, end, calendar
`);

/** Years by themselves, of three figures and before our era too. */
export const years: CodeFinder = {
  find: findYears,
  examples: {
    'in 1988': '1988',
    'the year 2000': '2000',
    'fiscal 1989': '1989',
    'in nineteen ninety-six': '1996',
    'in 44 BC': 'BC0044',
    'the eruption in 934': '0934',
  },
  nearMisses: [
    '2,000 people',
    '2000 people',
    '$1990',
    'flight 1549',
    'a 1500-seat hall',
    'one in 500',
    'founded in 120 towns',
  ],
};

function findYears(pieces: Pieces, at: number): Finding | null {
  const era = readEra(pieces, at);
  if (era) return era;
  const { kind, number } = pieces.pieceAt(at);
  if (isEarlyYear(pieces, at)) return dateFinding('year', at, at + 1, { year: number });
  const year = readYear(pieces, at, false);
  if (!year) return null;
  const isSure = kind === 'word' ? isSureInWords(pieces, at, year.last) : isSureInFigures(pieces, at);
  return isSure && !LABELS.has(pieces.textAt(at - 1)) ? withLead(pieces, at, year) : null;
}

const BEFORE_WORDS = setOf(`in, since, year`);
/** Words that number things: `flight 1549`. */
const LABELS = setOf(`flight, highway, model, no, page, room, route, section`);
const KINDS = setOf(`calendar, fiscal`);

/** Two words of number alone are seldom a year: `in twenty twenty`, `nineteen ninety-six`. */
const isSureInWords = (pieces: Pieces, at: number, last: number): boolean =>
  last > at + 2 || pieces.isWordOf(at - 1, BEFORE_WORDS);

/** Figures are a year where they are of our time, or led by a word or a mark; `a 2000-seat hall` is none. */
function isSureInFigures(pieces: Pieces, at: number): boolean {
  const { number } = pieces.pieceAt(at);
  const isLed = pieces.isWordOf(at - 1, YEAR_LEADS) || pieces.isMarkOf(at - 1, '(-–');
  if ((number < 1900 || number > 2050) && !isLed) return false;
  const isCompound = pieces.isMark(at + 1, '-') && pieces.isGlued(at + 1) && pieces.isGlued(at + 2);
  return !(isCompound && pieces.pieceAt(at + 2).kind === 'word' && number % 100 === 0);
}

/** A year with `fiscal`, `the year` or `the … quarter` around it. */
function withLead(pieces: Pieces, at: number, { year, last }: { year: number; last: number }): Finding {
  const period = pieces.text.slice(pieces.pieceAt(last).start, pieces.pieceAt(last).end);
  if (pieces.isWord(at - 1, 'the') && (period === 'quarter' || period === 'period'))
    return dateFinding('reported year', at - 1, last + 1, { year, quarter: 0 });
  const lead = firstOfLead(pieces, at);
  const isFiscal = lead < at && (pieces.isWord(lead, 'fiscal') || pieces.isWord(lead, 'fy'));
  const first = lead < at && pieces.isWord(lead - 1, 'the') ? lead - 1 : lead;
  const rule = first < at || pieces.isWordOf(at - 1, YEAR_LEADS) ? 'year' : 'bare year';
  return dateFinding(rule, first, last, isFiscal ? { year, fiscal: true } : { year });
}

/** Index of `fiscal`, `FY`, `year`, `calendar year` before a year; the year's own if none stands there. */
function firstOfLead(pieces: Pieces, at: number): number {
  if (pieces.isWordOf(at - 1, KINDS) || pieces.isWord(at - 1, 'fy')) return at - 1;
  if (!pieces.isWord(at - 1, 'year')) return at;
  return pieces.isWordOf(at - 2, KINDS) ? at - 2 : at - 1;
}
