import type { Atom, Joint } from './figure.ts';
import { readDigits, vulgarFractions, type DigitStyle } from './read-digits.ts';

const LETTER = /\p{L}|\p{M}/u;
/** Lengths whose symbol may carry a power: `m2`, `km3`. */
const POWERS = /^(?:[cdkm]?m|ft|in|mi|yd)$/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0x2028 ||
  code === 0x2029;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xaa && LETTER.test(text[at]);
}

/**
 * The atoms of a stretch of text, left to right in one pass: `a $3.2bn, 42-year-old` gives `a` `$` `3.2` `bn` `,` `42` `year` `old`, each with
 * what joins it to the one before.
 *
 * A hyphen between letters or digits is a joint, not an atom; one with white space beside it is a symbol.
 */
export function lexAtoms(text: string, start: number, end: number, style: DigitStyle): Atom[] {
  const atoms: Atom[] = [];
  let joint = 'space' as Joint;
  let at = start;
  const push = (kind: Atom['kind'], to: number, lower: string, value: number): void => {
    atoms.push({ kind, start: at, end: to, lower, joint, value });
    joint = 'tight';
    at = to;
  };
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      joint = 'space';
      at++;
    } else if (isDigit(code) || (code === 46 && startsDecimal(text, at, end))) {
      const read = readDigits(text, at, end, style);
      push('digits', read.end, text.slice(at, read.end), read.value);
    } else if (vulgarFractions[text[at]] !== undefined) {
      push('digits', at + 1, text[at], vulgarFractions[text[at]]);
    } else if (isLetter(text, at)) {
      const to = addressEnd(text, at, end) || wordEnd(text, at, end);
      const word = text.slice(at, to).toLowerCase();
      push('word', to, word.includes('.') ? word.replaceAll('.', '') : word, NaN);
    } else if (
      isHyphen(code) &&
      joint === 'tight' &&
      atoms.length > 0 &&
      atoms[atoms.length - 1].kind !== 'symbol' &&
      at + 1 < end &&
      opensWord(text, at + 1)
    ) {
      joint = 'hyphen';
      at++;
    } else if (
      (code === 39 || code === 0x2019) &&
      joint === 'tight' &&
      at + 1 < end &&
      (text[at + 1] === 's' || text[at + 1] === 'S') &&
      !(at + 2 < end && isLetter(text, at + 2))
    ) {
      push('possessive', at + 2, "'s", NaN);
    } else if (
      (code === 39 || code === 0x2019) &&
      joint === 'tight' &&
      /[sn]/.test(text[at - 1]) &&
      text[at + 1] === ' ' &&
      at + 2 < end &&
      isLetter(text, at + 2)
    ) {
      push('possessive', at + 1, "'", NaN); // "the states' reserves"
    } else {
      push('symbol', at + 1, text[at], NaN);
    }
  }
  return atoms;
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+/y;

/** The end of an address of the web, which is one atom with all its digits; 0 if none begins here. */
function addressEnd(text: string, at: number, end: number): number {
  if (text[at] !== 'h' && text[at] !== 'w') return 0;
  ADDRESS.lastIndex = at;
  const found = ADDRESS.exec(text);
  return found === null ? 0 : Math.min(end, at + found[0].length);
}

/** `.77`, but not the dot of `a.77` or of `...7`. */
function startsDecimal(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || !isDigit(text.charCodeAt(at + 1))) return false;
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  return isSpace(before) || '([-+−$€£~<>'.includes(String.fromCharCode(before));
}

const opensWord = (text: string, at: number): boolean => isDigit(text.charCodeAt(at)) || isLetter(text, at);

/** End of a word: letters, an apostrophe between letters, dots between single letters (`m.p.h.`), a power behind a length (`km2`, `m²`). */
function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && isLetter(text, at)) at++;
  if (at === start + 1) {
    let dotted = at;
    while (
      dotted + 1 < end &&
      text[dotted] === '.' &&
      isLetter(text, dotted + 1) &&
      !(dotted + 2 < end && isLetter(text, dotted + 2))
    )
      dotted += 2;
    if (dotted > at) return text[dotted] === '.' && dotted < end ? dotted + 1 : dotted;
  }
  if (
    at + 1 < end &&
    (text[at] === "'" || text[at] === '’') &&
    isLetter(text, at + 1) &&
    !(/[sS]/.test(text[at + 1]) && !(at + 2 < end && isLetter(text, at + 2)))
  ) {
    at++;
    while (at < end && isLetter(text, at)) at++;
    return at;
  }
  if (at < end && '²³'.includes(text[at])) return at + 1;
  if (
    at < end &&
    (text[at] === '2' || text[at] === '3') &&
    !(at + 1 < end && opensWord(text, at + 1)) &&
    POWERS.test(text.slice(start, at))
  )
    return at + 1;
  return at;
}
