import { remember } from './remember.ts';

const MARKS = /\p{M}/gu;
const PLAIN = /^[ -~]*$/;
/** Letters that Unicode does not take apart. */
const LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

/**
 * Text in lower case and without accents, for comparison: `Møller` and `Moller`, `Erdoğan` and `Erdogan` are
 * the same.
 */
export const fold: (text: string) => string = remember((text) => {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[øłđðþßæœı’‘ʼ]/g, (letter) => LETTERS[letter]);
});

/** A word folded and without stops: `U.S.` and `US`, `St.` and `St`. */
export const foldWord: (text: string) => string = remember((text) => {
  const folded = fold(text);
  return folded.includes('.') && folded.length > 1 ? folded.replaceAll('.', '') : folded;
});
