import { DIGIT_RUN, LETTER_RUN } from '../../../2-parse/words/split-form.ts';
import type { PieceTable } from '../../../2-parse/words/piece-table.ts';
import { wordClass } from '../../../2-parse/words/word-classes.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import type { Atom, AtomKind, Joint } from '../figure.ts';
import { readDigits, vulgarFractions, type DigitStyle } from './read-digits.ts';

const HYPHENS = new Set(['-', '‐', '‑']);
const APOSTROPHES = new Set(["'", '’']);
const OPENINGS = '([-+−$€£~<>';
/** Lengths whose symbol may carry a power: `m2`, `km3`. */
const POWERS = wordClass('length that carries a power', setOf('cm, dm, ft, in, km, m, mi, mm, yd'));
const PROTOCOLS = wordClass('head of an address', setOf('http, https, www'));

/** Pieces that are read into atoms, and what was read so far. */
interface Reader {
  pieces: PieceTable;
  /** Index of the next piece, and of the first that is not to be read. */
  at: number;
  last: number;
  style: DigitStyle;
  atoms: Atom[];
}

/**
 * The atoms of a stretch of pieces, left to right in one pass: `a $3.2bn, 42-year-old` gives `a` `$` `3.2`
 * `bn` `,` `42` `year` `old`, each with
 * what joins it to the one before. Digits go together with their separators, letters with the apostrophe or
 * the dots inside them.
 *
 * A hyphen between letters or digits is a joint, not an atom; one with white space beside it is a symbol.
 */
export function readAtoms(pieces: PieceTable, first: number, last: number, style: DigitStyle): Atom[] {
  const reader: Reader = { pieces, at: first, last, style, atoms: [] };
  let hyphen = false;
  while (reader.at < last) {
    const joint: Joint = hyphen ? 'hyphen' : pieces.gap[reader.at] > 0 ? 'space' : 'tight';
    hyphen = joint === 'tight' && isJoint(reader);
    if (hyphen) reader.at++;
    else if (pieces.kind[reader.at] === DIGIT_RUN || startsDecimal(reader)) readNumber(reader, joint);
    else if (pieces.kind[reader.at] === LETTER_RUN) readWord(reader, joint);
    else readMark(reader, joint);
  }
  return reader.atoms;
}

const textAt = ({ pieces, last }: Reader, at: number): string =>
  at < last ? pieces.vocabulary.texts[pieces.type[at]] : '';

/** Whether a piece stands right behind the one before it and is no mark. */
const follows = ({ pieces, last }: Reader, at: number): boolean =>
  at < last && pieces.gap[at] === 0 && pieces.kind[at] !== 0;
const followsAsLetters = (reader: Reader, at: number): boolean =>
  follows(reader, at) && reader.pieces.kind[at] === LETTER_RUN;

/** Whether a mark is there: a piece of one character right behind the one before it. */
const isMark = (reader: Reader, at: number, mark: string): boolean =>
  at < reader.last && reader.pieces.gap[at] === 0 && textAt(reader, at) === mark;

/** Whether the next piece is a hyphen between letters or digits. */
const isJoint = (reader: Reader): boolean =>
  HYPHENS.has(textAt(reader, reader.at)) &&
  reader.atoms.length > 0 &&
  reader.atoms[reader.atoms.length - 1].kind !== 'symbol' &&
  follows(reader, reader.at + 1);

/** Adds an atom over the pieces up to, not including, `behind`, whose form may be given. */
function push(reader: Reader, kind: AtomKind, behind: number, joint: Joint, form?: string): void {
  const { pieces, at } = reader;
  const type = form === undefined ? pieces.type[at] : pieces.vocabulary.typeAt(form, 0, form.length);
  reader.atoms.push({
    kind,
    start: pieces.start[at],
    end: pieces.end[behind - 1],
    lower: pieces.vocabulary.lowers[type],
    word: pieces.vocabulary.words[type],
    type,
    joint,
    value: NaN,
  });
  reader.at = behind;
}

/** `.77`, but not the dot of `a.77` or of `...7`; and `½`. */
function startsDecimal(reader: Reader): boolean {
  const { pieces, at } = reader;
  const mark = textAt(reader, at);
  if (vulgarFractions[mark] !== undefined) return true;
  if (mark !== '.' || !follows(reader, at + 1) || pieces.kind[at + 1] !== DIGIT_RUN) return false;
  return pieces.gap[at] > 0 || OPENINGS.includes(pieces.text[pieces.start[at] - 1]);
}

/** `11,000`, `3.2`, `½`: digits with their separators, over as many pieces as they have. */
function readNumber(reader: Reader, joint: Joint): void {
  const { pieces, at, last } = reader;
  const { text, start, end } = pieces;
  const fraction = vulgarFractions[textAt(reader, at)];
  const read =
    fraction === undefined
      ? readDigits(text, start[at], end[last - 1], reader.style)
      : { end: end[at], value: fraction };
  let behind = at + 1;
  while (behind < last && start[behind] < read.end) behind++;
  const lower = behind === at + 1 ? textAt(reader, at) : text.slice(start[at], read.end);
  reader.atoms.push({
    kind: 'digits',
    start: start[at],
    end: read.end,
    lower,
    word: 0,
    type: 0,
    joint,
    value: read.value,
  });
  reader.at = behind;
}

/**
 * Letters, with an apostrophe between them, dots between single letters (`m.p.h.`), or a power behind a
 * length (`km2`, `km^2`, `m²`).
 */
function readWord(reader: Reader, joint: Joint): void {
  const { at } = reader;
  const address = reader.pieces.is(at, PROTOCOLS) ? addressEnd(reader) : 0;
  if (address > 0) return push(reader, 'word', address, joint, formOf(reader, address));
  const dotted = dottedEnd(reader);
  if (dotted > at + 1) return push(reader, 'word', dotted, joint, formOf(reader, dotted).replaceAll('.', ''));
  const elided = elidedEnd(reader);
  if (elided > at + 1) return push(reader, 'word', elided, joint, formOf(reader, elided));
  const raised = powerEnd(reader);
  if (raised > at + 1) return push(reader, 'word', raised, joint, formOf(reader, raised).replace('^', ''));
  push(reader, 'word', at + 1, joint);
}

const formOf = ({ pieces, at }: Reader, behind: number): string =>
  pieces.text.slice(pieces.start[at], pieces.end[behind - 1]);

/** Behind an address of the web, which is one atom with all its digits; 0 if none begins here. */
function addressEnd(reader: Reader): number {
  const { pieces, at, last } = reader;
  if (!isMark(reader, at + 1, ':') && !isMark(reader, at + 1, '.')) return 0;
  let behind = at + 2;
  while (behind < last && pieces.gap[behind] === 0) behind++;
  return behind;
}

/** Behind the last dot of `m.p.h.`, `U.S`; the next piece where there is none. */
function dottedEnd(reader: Reader): number {
  const { pieces, at } = reader;
  const isLetter = (i: number): boolean => pieces.end[i] - pieces.start[i] === 1;
  let behind = at + 1;
  if (!isLetter(at)) return behind;
  while (isMark(reader, behind, '.') && followsAsLetters(reader, behind + 1) && isLetter(behind + 1))
    behind += 2;
  return behind > at + 1 && isMark(reader, behind, '.') ? behind + 1 : behind;
}

/** Behind `don't`, `o'clock`; the `'s` of a genitive is an atom of its own. */
function elidedEnd(reader: Reader): number {
  const { at } = reader;
  if (!APOSTROPHES.has(textAt(reader, at + 1)) || reader.pieces.gap[at + 1] > 0) return at + 1;
  if (!followsAsLetters(reader, at + 2)) return at + 1;
  return textAt(reader, at + 2).toLowerCase() === 's' ? at + 1 : at + 3;
}

/** Behind the power of a length; the next piece where there is none. */
function powerEnd(reader: Reader): number {
  const { pieces, at } = reader;
  if (isMark(reader, at + 1, '²') || isMark(reader, at + 1, '³')) return at + 2;
  const power = isMark(reader, at + 1, '^') ? at + 2 : at + 1;
  if (!isMark(reader, power, '2') && !isMark(reader, power, '3')) return at + 1;
  return pieces.is(at, POWERS) && !follows(reader, power + 1) ? power + 1 : at + 1;
}

/** A mark, or the end of a genitive: `'s`, `the states' reserves`. */
function readMark(reader: Reader, joint: Joint): void {
  const { pieces, at } = reader;
  if (joint === 'space' || !APOSTROPHES.has(textAt(reader, at))) return push(reader, 'symbol', at + 1, joint);
  if (isGenitiveS(reader)) return push(reader, 'possessive', at + 2, joint, "'s");
  const before = pieces.text[pieces.start[at] - 1];
  const plural = (before === 's' || before === 'n') && pieces.text[pieces.end[at]] === ' ';
  const kind = plural && at + 1 < reader.last && pieces.kind[at + 1] === LETTER_RUN ? 'possessive' : 'symbol';
  push(reader, kind, at + 1, joint, kind === 'possessive' ? "'" : undefined);
}

const isGenitiveS = (reader: Reader): boolean =>
  followsAsLetters(reader, reader.at + 1) && textAt(reader, reader.at + 1).toLowerCase() === 's';
