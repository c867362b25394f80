import type { WordFact } from './word-classes.ts';
import { wordFact } from './word-classes.ts';

/** Kinds of piece. */
export const LETTER_RUN = 1;
export const DIGIT_RUN = 2;
export const MARK = 0;

const kinds = new Uint8Array(128);
for (let code = 48; code < 58; code++) kinds[code] = DIGIT_RUN;
for (let code = 65; code < 91; code++) kinds[code] = kinds[code + 32] = LETTER_RUN;

/**
 * Letters beyond ASCII are taken by block: all but general punctuation and symbols, CJK marks, surrogates and
 * the odd signs of Latin-1.
 */
function kindOf(code: number): number {
  if (code < 128) return kinds[code];
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return MARK;
  const isSign =
    (code >= 0x2000 && code < 0x2c00) ||
    (code >= 0x3000 && code < 0x3040) ||
    (code >= 0xd800 && code < 0xe000) ||
    code >= 0xff00;
  return isSign ? MARK : LETTER_RUN;
}

/** A piece of a form: where it begins there, and what it is. */
export interface FormPiece {
  start: number;
  end: number;
  kind: number;
}

/** How a form comes apart into runs of letters, runs of digits and single marks. */
export const splitForm: WordFact<readonly FormPiece[]> = wordFact('pieces', (text) => {
  const pieces: FormPiece[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    const kind = kindOf(text.charCodeAt(at));
    at += text.codePointAt(at)! > 0xffff ? 2 : 1;
    if (kind !== MARK) while (at < text.length && kindOf(text.charCodeAt(at)) === kind) at++;
    pieces.push({ start, end: at, kind });
  }
  return pieces;
});

/** Value of the first nine digits of a form that begins with a digit; -1 for others. */
export const digitsOf: WordFact<number> = wordFact('digits', (text) => {
  const found = /^\d{1,9}/.exec(text);
  return found ? Number(found[0]) : -1;
});
