import { labelWords, labelWordsBeforeWords } from '../../../lexicons/label-words.ts';
import { phraseStops } from '../../../lexicons/phrase-stops.ts';
import { hedgeWords } from './refine-hedges.ts';
import { type Atom, type Figure, isCapital, type Line, lowerAt, wordAt } from '../figure.ts';
import { isPlural, readNounPhrase } from '../read/read-noun-phrase.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/** Capitalised words that open a sentence or a title and are no part of a name. */
const OPENERS = setOf(`
  mr, mrs, ms, monday, tuesday, wednesday, thursday, friday, saturday, sunday, killing, officials, police,
  total, population, score, age
`);

/**
 * Drops numbers that are part of a name or a label: `Boeing 737`, `Channel 4`, `S&P 500`, `iPhone 11 Pro`,
 * `category 4`, `page 12`, `Formula One`, `No. 5`,
 * `Big Ten`, and the numbers of a list at the head of a line (`2. Preheat …`).
 *
 * Near misses: `Nearly 300 people`, `In Gaza 300 people died`, `Section 5 million` (a scale), `Toyota 3.2%`
 * (a unit).
 */
export function dropNames(figures: Figure[], line: Line): Figure[] {
  let behind = -1; // the atom behind the last label: "pages 3 and 4" are two
  return figures.filter((figure) => {
    const listed =
      figure.first === behind + 1 &&
      JOINTS.has(lowerAt(line, behind)) &&
      figure.unit === null &&
      figure.written === 'digits' &&
      !figure.certain;
    if (!listed && !isName(line, figure)) return true;
    behind = figure.last;
    return false;
  });
}

const JOINTS = new Set(['and', 'or', 'to', ',', '–', '-']);

type Question = (line: Line, figure: Figure) => boolean;

/** What makes a name or label of a number in digits that no word counts with, asked in this order. */
const labels: readonly Question[] = [isListNumber, isNumbered, isEmergency];
/** The same where a word stands before it. */
const labelsBehindWords: readonly Question[] = [
  isAddress,
  isBehindLabel,
  isBehindLetter, // the "P" of "S&P 500", whatever follows
  isBehindShortLabel,
  isBehindName,
  isBeforeName,
];

function isName(line: Line, figure: Figure): boolean {
  if (figure.kind === 'ordinal') return isNamedOrdinal(line, figure);
  if (!mayBeName(figure)) return false;
  if (figure.written === 'words') return figure.unit === null && isNamedWord(line, figure);
  if (figure.kind !== 'cardinal' && figure.kind !== 'quantity') return false;
  if (labels.some((is) => is(line, figure))) return true;
  if (figure.first === 0 || isPlainQuantity(line, figure)) return false;
  if (figure.unit !== null) return isModel(line, figure);
  return labelsBehindWords.some((is) => is(line, figure));
}

const NO_NAMES = ['age', 'multiple', 'occasions'];
const mayBeName = ({ kind, value, signs }: Figure): boolean =>
  kind !== 'money' && kind !== 'percent' && value !== null && !NO_NAMES.some((sign) => signs.includes(sign));

/** `2.5 million`, `11,000`: no number of a name is written so. */
const isPlainQuantity = (line: Line, figure: Figure): boolean =>
  figure.certain && figure.kind !== 'quantity' && !/^\d+$/.test(line.atoms[figure.first].lower);

/** Whether a plural noun follows that is counted: `Channel 4 viewers` are not. */
function counts(line: Line, figure: Figure): boolean {
  const next = line.atoms[figure.last];
  return (
    next?.kind === 'word' &&
    next.joint === 'space' &&
    isPlural(next.lower) &&
    !isCapital(line, next) &&
    !next.lower.endsWith('craft')
  );
}

const isWordLabel = (atom: Atom | undefined): boolean => atom?.kind === 'word' && labelWords.has(atom.lower);

/** `405 Harbour Road`. */
function isAddress(line: Line, figure: Figure): boolean {
  const next = line.atoms[figure.last];
  return next?.kind === 'word' && isCapital(line, next) && STREETS.has(lowerAt(line, figure.last + 1));
}

/** `Channel 4`, `category 4`, `pages 12`. */
function isBehindLabel(line: Line, figure: Figure): boolean {
  const before = line.atoms[figure.first - 1];
  if (!isWordLabel(before) && !(before.kind === 'word' && LABELS.has(before.lower))) return false;
  return hasCapital(line, before) || !counts(line, figure);
}

function isBehindLetter(line: Line, figure: Figure): boolean {
  const before = line.atoms[figure.first - 1];
  if (before.kind !== 'word' || before.end - before.start !== 1 || !isCapital(line, before)) return false;
  const label = line.atoms[figure.first - 1].lower;
  return label !== 'a' && label !== 'i';
}

/** "Boeing 777F" is no temperature. */
function isModel(line: Line, figure: Figure): boolean {
  const [before, unit] = [line.atoms[figure.first - 1], line.atoms[figure.last - 1]];
  return isWordLabel(before) && isCapital(line, before) && unit.joint === 'tight' && unit.lower.length === 1;
}

/** `see Fig. 4`. */
function isBehindShortLabel({ atoms }: Line, { first }: Figure): boolean {
  const [label, stop] = [atoms[first - 2], atoms[first - 1]];
  return first >= 3 && stop.lower === '.' && stop.joint === 'tight' && isWordLabel(label);
}

/** `iPhone 11`, `Apollo 13`. */
function isBehindName(line: Line, figure: Figure): boolean {
  return (
    !counts(line, figure) &&
    isCapital(line, line.atoms[figure.first - 1]) &&
    isNamePart(line, figure.first - 1)
  );
}

/** "and 11 Pro Max": a capital behind, and nothing that could be counted. */
function isBeforeName(line: Line, figure: Figure): boolean {
  const next = line.atoms[figure.last];
  if (figure.certain || next?.kind !== 'word' || next.joint !== 'space') return false;
  return (
    isCapital(line, next) &&
    next.end - next.start > 2 &&
    !MONTH.test(next.lower) &&
    readNounPhrase(line, figure.last, true) === null
  );
}

const MONTH =
  /^(?:[a-z]*day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Labels of several things; not `seats`, which is a verb as well. */
const LABELS = setOf(`
  articles, chapters, clauses, exhibits, gates, highways, levels, pages, paragraphs, phases, platforms,
  posts, rooms, routes, rows, rules, sections, volumes
`);

/** What ends an address: `405 Harbour Road`. */
const STREETS = setOf(`
  ave, avenue, blvd, boulevard, dr, drive, lane, rd, road, st, street, terrace, way
`);

/** A capital anywhere: `iPhone`. */
const hasCapital = (line: Line, atom: Atom): boolean => line.text.slice(atom.start, atom.end) !== atom.lower;

/** A capitalised word before a number belongs to a name, unless it opens the sentence as a common word. */
function isNamePart(line: Line, at: number): boolean {
  const { atoms, text } = line;
  const { lower, start, end } = atoms[at];
  if (/['’]/.test(lower)) return false; // "I'm 80"
  if (phraseStops.has(lower) || hedgeWords.has(lower) || OPENERS.has(lower))
    return (
      end - start <= 3 &&
      at > 0 &&
      text.slice(start, end) === text.slice(start, end).toUpperCase() &&
      lower.length === 1
    );
  if (at === 0 && isPlural(lower)) return false;
  return at > 0 || end - start > 1;
}

/** `Formula One`, `BBC Two`, `Big Ten`, `The One Show`, `One Nation`. */
function isNamedWord(line: Line, figure: Figure): boolean {
  return isBehindWordLabel(line, figure) || isCapitalInside(line, figure);
}

/** `Formula One`, `BBC Two`; not `Chapter Two pages`. */
function isBehindWordLabel(line: Line, { first, last }: Figure): boolean {
  if (!labelWordsBeforeWords.has(wordAt(line, first - 1)) || isPlural(wordAt(line, last))) return false;
  return last === first + 1 || isCapital(line, line.atoms[first - 1]);
}

/** `Big Ten`, `The One Show`; all in capitals tells nothing. */
function isCapitalInside(line: Line, { first, last, certain }: Figure): boolean {
  const [before, head, next] = [line.atoms[first - 1], line.atoms[first], line.atoms[last]];
  if (before === undefined || before.kind === 'symbol' || certain) return false;
  if (!isCapital(line, head) || isUpper(line, head)) return false;
  return isCapital(line, before) || (next !== undefined && isCapital(line, next));
}

function isUpper({ text }: Line, { start, end }: Atom): boolean {
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}

/**
 * `the Second World War`, `the First Lady`, `Fifth Avenue`, `the Third Reich`: an ordinal with a capital
 * inside a sentence.
 */
function isNamedOrdinal(line: Line, figure: Figure): boolean {
  const { atoms, text } = line;
  const head = atoms[figure.first];
  const next = atoms[figure.last];
  if (head.kind === 'digits')
    return (
      next?.kind === 'word' &&
      isCapital(line, next) &&
      /^(?:st|street|ave|avenue|regiment|brigade|division|battalion|fleet|airborne|infantry|circuit|district|floor|parallel|congress|armou?red)$/.test(
        next.lower,
      )
    );
  return text[head.start] !== head.lower[0] && next !== undefined && isCapital(line, next);
}

/** `2.` or `(3)` at the head of a line. */
function isListNumber(line: Line, { first, last, unit, value }: Figure): boolean {
  const { atoms, text } = line;
  if (first > 1 || unit !== null || !Number.isInteger(value) || value! > 99) return false;
  const mark = lowerAt(line, last);
  const isDotted = first === 0 && (mark === '.' || mark === ')') && atoms[last].joint === 'tight';
  const isBracketed = first === 1 && mark === ')' && atoms[0].lower === '(';
  return (isDotted || isBracketed) && wordAt(line, last + 1) !== '' && lineStart(text, atoms[0].start);
}

const lineStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';

/** `No. 5`, `number 10`, `nos 3`, `#4`. */
function isNumbered(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  const before = atoms[figure.first - 1];
  const at = before?.lower === '.' ? figure.first - 2 : figure.first - 1;
  const word = atoms[at];
  if (word?.kind !== 'word' || figure.unit !== null) return false;
  if (word.lower === 'no' || word.lower === 'nos') return before?.lower === '.' || isCapital(line, word);
  return word.lower === 'number';
}

/** `dialled 999`, `a 911 call`. */
function isEmergency(line: Line, figure: Figure): boolean {
  const { atoms } = line;
  if (!EMERGENCIES.has(atoms[figure.first].lower)) return false;
  const [before, behind] = [lowerAt(line, figure.first - 1), lowerAt(line, figure.last)];
  return DIALLED.has(before) || /^calls?|callers?|dispatchers?$/.test(behind);
}
const EMERGENCIES = setOf('101, 111, 112, 911, 999');
const DIALLED = setOf(`
  a, call, called, calling, calls, dial, dialed, dialing, dialled, dialling, dials, phoned, rang, ring, the
`);
