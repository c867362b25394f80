import type { Atoms } from './atoms.ts';

const codeOf = (mark: string): number => mark.charCodeAt(0);
const AMPERSAND = codeOf('&');
const HYPHEN = codeOf('-');
const LOW_LINE = codeOf('_');
const SLASH = codeOf('/');
const STOP = codeOf('.');
const APOSTROPHES = [codeOf("'"), codeOf('’')];

/** Marks that stand within a word: those of `wordSymbolInner` in parse-latin. */
const INNER = new Set(Array.from(`&'-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027`, codeOf));
/** Words that begin with an apostrophe, without it. */
const ELIDED = /^(?:t(?:were|was|is)|cause|e[mr]|im|\d\ds?)$/i;

/**
 * Joins atoms to words: the steps for a sentence of parse-english and parse-latin in their order, each as
 * their plugin does it. Tests compare the outcome with theirs.
 */
export function joinWords(atoms: Atoms): void {
  joinElisions(atoms);
  joinAmpersands(atoms);
  joinFinalHyphens(atoms);
  joinInnerMarks(atoms);
  joinSlashes(atoms);
  joinInitialisms(atoms);
}

/** `w/`, `o’`, `’twas`, `’n’`. */
function joinElisions(atoms: Atoms): void {
  const { joined, length } = atoms;
  for (let k = 0; k < length; k++) {
    const mark = atoms.markAt(k);
    if (mark === SLASH && atoms.isWord(k - 1) && /^w$/i.test(atoms.textOf(k - 1))) joined[k++] = 1;
    else if (!APOSTROPHES.includes(mark)) continue;
    else if (isElidedBehind(atoms, k)) joined[k++] = 1;
    else if (atoms.isWord(k + 1) && !atoms.isWord(k - 1)) {
      const next = atoms.textOf(k + 1);
      const isBetween = /^n$/i.test(next) && APOSTROPHES.includes(atoms.markAt(k + 2));
      if (isBetween) joined[k + 2] = 1;
      if (isBetween || ELIDED.test(next)) joined[k + 1] = 1;
    }
  }
}

/** `o’` and `ol’` between spaces, but not as the first word. */
function isElidedBehind(atoms: Atoms, k: number): boolean {
  if (!atoms.isWord(k - 1) || !/^ol?$/i.test(atoms.textOf(k - 1))) return false;
  const before = atoms.firstOf(k - 1) - 1;
  return before > 0 && atoms.isSpace(before) && atoms.isSpace(k + 1);
}

/** `&c`: to the word behind it where none stands before it. */
function joinAmpersands(atoms: Atoms): void {
  for (let k = 0; k < atoms.length; k++)
    if (atoms.markAt(k) === AMPERSAND && !atoms.isWord(k - 1) && atoms.isWord(k + 1)) atoms.joined[k + 1] = 1;
}

/** `two- and three-year`. */
function joinFinalHyphens(atoms: Atoms): void {
  for (let k = 0; k < atoms.length; k++)
    if (atoms.markAt(k) === HYPHEN && atoms.isWord(k - 1) && !atoms.isWord(k + 1)) atoms.joined[k] = 1;
}

/** `don’t`, `U.S`, `3.2`, `long-term`: words with nothing but inner marks between them. */
function joinInnerMarks(atoms: Atoms): void {
  const { joined, length } = atoms;
  for (let k = 1; k < length;) {
    if (!atoms.isMark(k) || !atoms.isWord(k - 1)) {
      k++;
      continue;
    }
    let last = k;
    let at = k;
    for (; at < length && (atoms.isWord(at) || isInner(atoms, at)); at = atoms.behind(at))
      if (atoms.isWord(at)) last = atoms.behind(at);
    joined.fill(1, k, last);
    k = Math.max(at, k + 1);
  }
}

function isInner(atoms: Atoms, k: number): boolean {
  return (
    atoms.isMark(k) && (INNER.has(atoms.markAt(k)) || atoms.text.charCodeAt(atoms.start[k]) === LOW_LINE)
  );
}

/** `1/2`, `he/it`, `w/o`: no more than two characters on either side. */
function joinSlashes(atoms: Atoms): void {
  const { joined, length } = atoms;
  const isShort = (k: number): boolean => atoms.start[atoms.behind(k)] - atoms.start[atoms.firstOf(k)] < 3;
  for (let k = 1; k < length; k++) {
    if (atoms.markAt(k) !== SLASH || !atoms.isWord(k - 1) || !isShort(k - 1)) continue;
    const hasNext = atoms.isWord(k + 1);
    if (hasNext && !isShort(k + 1)) continue;
    joined[k] = 1;
    if (hasNext) joined[k + 1] = 1;
  }
}

/** The last stop of `U.S.` and `J.K.`; `1.2.` is none. */
function joinInitialisms(atoms: Atoms): void {
  for (let k = 3; k < atoms.length; k++)
    if (atoms.markAt(k) === STOP && atoms.isWord(k - 1) && isInitialism(atoms, atoms.firstOf(k - 1), k))
      atoms.joined[k] = 1;
}

/** Whether a word ends in single characters with stops between them that are not all digits. */
function isInitialism({ text, start }: Atoms, first: number, last: number): boolean {
  if (last - first === 1 || (last - first) % 2 === 0) return false;
  const isOne = (k: number): boolean => start[k + 1] - start[k] === 1;
  let isAllDigits = true;
  for (let k = last - 1; k >= first; k -= 2) {
    if (!isOne(k)) return false;
    if (!/\p{N}/u.test(text[start[k]])) isAllDigits = false;
    const isStop = k > first && isOne(k - 1) && text.charCodeAt(start[k - 1]) === STOP;
    if (k > first && !isStop) {
      if (k === last - 1) return false;
      break;
    }
  }
  return !isAllDigits;
}
