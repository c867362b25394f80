import { SPACE, type Atoms } from './atoms.ts';
import { stopOf } from './stops.ts';

/** Marks that end a sentence: `terminalMarker` of parse-latin. */
const TERMINAL = /[!.?…‽]/;
/** Marks behind the end of a sentence that belong to it: `affixSymbol` of parse-latin. */
const AFFIX = /[\p{Pe}\p{Pf}!"'.?…‽]/u;
const STOP = '.'.charCodeAt(0);

/** A sentence, by atoms; white space around it is no part of it. */
export interface AtomSpan {
  first: number;
  last: number;
}

/**
 * The sentences of a stretch of text whose words are joined: the steps for a paragraph of parse-english and
 * parse-latin in their order, each as their plugin does it. Tests compare the outcome with theirs.
 */
export function splitSentences(atoms: Atoms): AtomSpan[] {
  let cuts = cutAtTerminals(atoms);
  cuts = mergeAtStops(atoms, cuts, (word) => stopOf(word) === 'always');
  cuts = mergeWithoutWords(atoms, cuts);
  cuts = moveAffixes(atoms, cuts);
  cuts = mergeWhere(atoms, cuts, beginsLower);
  cuts = mergeWhere(atoms, cuts, beginsWithDigit);
  cuts = mergeAtStops(atoms, cuts, (word) => stopOf(word) !== 'never');
  cuts = mergeWhere(atoms, cuts, beginsWithComma);
  eachSentence(atoms, cuts, (from, to) => joinStops(atoms, from, to));
  const sentences: AtomSpan[] = [];
  eachSentence(atoms, cuts, (from, to) => breakAtEmptyLines(atoms, from, to, sentences));
  return sentences;
}

const charAt = ({ text, start }: Atoms, k: number): string => text[start[k]];

/** Whether an atom is a run of marks, in no word, of a class. All characters of a run are the same. */
const isMarkOf = (atoms: Atoms, k: number, marks: RegExp): boolean =>
  atoms.isMark(k) && marks.test(charAt(atoms, k));

function eachSentence(
  atoms: Atoms,
  cuts: readonly number[],
  visit: (from: number, to: number) => void,
): void {
  for (let i = 0; i < cuts.length; i++) visit(cuts[i], endOf(atoms, cuts, i));
}

const endOf = (atoms: Atoms, cuts: readonly number[], i: number): number =>
  i + 1 < cuts.length ? cuts[i + 1] : atoms.length;

/** The first atom of each sentence; a mark that can end one does. */
function cutAtTerminals(atoms: Atoms): number[] {
  const cuts = atoms.length > 0 ? [0] : [];
  for (let k = 0; k + 1 < atoms.length; k++)
    if (atoms.kind[k] > SPACE && isMarkOf(atoms, k, TERMINAL)) cuts.push(k + 1);
  return cuts;
}

/**
 * Merges a sentence into the next one, and its stop into its last word, where that word takes a stop with it.
 */
function mergeAtStops(atoms: Atoms, cuts: readonly number[], takes: (word: string) => boolean): number[] {
  const ends = [...cuts.slice(1), atoms.length];
  let from = 0;
  const kept = ends.filter((to) => {
    const isTaken =
      atoms.markAt(to - 1) === STOP && to - 2 >= from && atoms.isWord(to - 2) && takes(atoms.textOf(to - 2));
    if (isTaken) atoms.joined[to - 1] = 1;
    else from = to;
    return !isTaken && to < atoms.length;
  });
  return cuts.length > 0 ? [0, ...kept] : [];
}

/** A sentence without a word joins the one before it, or the next one if it is the first. */
function mergeWithoutWords(atoms: Atoms, cuts: readonly number[]): number[] {
  const hasWord = (i: number): boolean => {
    const to = endOf(atoms, cuts, i);
    for (let k = cuts[i]; k < to; k++) if (atoms.isWord(k)) return true;
    return false;
  };
  const first = cuts.length > 1 && !hasWord(0) ? 2 : 1; // what the first one joined is not looked at again
  return cuts.filter((_, i) => i === 0 || (i >= first && hasWord(i)));
}

/** Closing marks at the beginning of a sentence belong to the one before it. */
function moveAffixes(atoms: Atoms, cuts: readonly number[]): number[] {
  return cuts.map((from, i) => {
    let at = from;
    if (i > 0) while (isMarkOf(atoms, at, AFFIX)) at++;
    return at;
  });
}

/** Drops the cuts, all but the first, where a sentence begins like the rest of another. */
function mergeWhere(
  atoms: Atoms,
  cuts: readonly number[],
  isRest: (atoms: Atoms, from: number, to: number) => boolean,
): number[] {
  return cuts.filter((from, i) => i === 0 || !isRest(atoms, from, endOf(atoms, cuts, i)));
}

const beginsWithDigit = (atoms: Atoms, from: number): boolean =>
  atoms.isWord(from) && /\d/.test(charAt(atoms, from));

function beginsLower(atoms: Atoms, from: number, to: number): boolean {
  const k = skipSpace(atoms, from, to);
  return k < to && atoms.isWord(k) && /^\p{Ll}/u.test(atoms.slice(k, k + 1));
}

function beginsWithComma(atoms: Atoms, from: number, to: number): boolean {
  const k = skipSpace(atoms, from, to);
  return k < to && /[,;]/.test(String.fromCharCode(Math.max(0, atoms.markAt(k))));
}

function skipSpace(atoms: Atoms, from: number, to: number): number {
  let k = from;
  while (k < to && atoms.kind[k] === SPACE) k++;
  return k;
}

/**
 * A full stop that ends no sentence belongs to the word before it, or behind it; the last mark or word of a
 * sentence is its end.
 */
function joinStops(atoms: Atoms, from: number, to: number): void {
  let hasEnd = false;
  for (let k = to - 1; k >= from; k--) {
    if (atoms.isWord(k)) {
      hasEnd = true;
      k = atoms.firstOf(k);
    } else if (isMarkOf(atoms, k, TERMINAL)) {
      if (hasEnd && atoms.markAt(k) === STOP) joinStop(atoms, k, from, to);
      hasEnd = true;
    }
  }
}

function joinStop(atoms: Atoms, k: number, from: number, to: number): void {
  const { joined, kind } = atoms;
  if (k > from && atoms.isWord(k - 1)) {
    const isBeforeStop = k + 2 < to && kind[k + 1] === SPACE && atoms.markAt(k + 2) === STOP;
    if (!isBeforeStop) joined[k] = 1;
  } else if (k + 1 < to && atoms.isWord(k + 1)) joined[k + 1] = 1;
}

const LINE_BREAK = /\r\n|\r|\n/;

/** Adds a sentence without the white space around it; an empty line within it ends it. */
function breakAtEmptyLines(atoms: Atoms, from: number, to: number, sentences: AtomSpan[]): void {
  let first = skipSpace(atoms, from, to);
  let last = to;
  while (last > first && atoms.kind[last - 1] === SPACE) last--;
  for (let k = first + 1; k < last - 1; k++) {
    if (atoms.kind[k] !== SPACE || atoms.slice(k, k + 1).split(LINE_BREAK).length < 3) continue;
    sentences.push({ first, last: k });
    first = k + 1;
  }
  if (first < last) sentences.push({ first, last });
}
