import { Unit, type Break } from '../units.ts';
import { cutAtoms, MARK, SPACE, type Atoms } from './atoms.ts';
import { joinWords } from './join-words.ts';
import { splitSentences } from './split-sentences.ts';

/** White space between sentences that parts paragraphs. */
const LINES = /^[ \t\r\n]*[\r\n][ \t\r\n]*$/;

/**
 * Adds the words, marks and spaces of a piece of text with the breaks between them: the same that the tree of
 * retext-english has, which tests compare, but without a tree.
 */
export function scanEnglish(text: string, from: number, to: number, units: Unit[]): void {
  const atoms = cutAtoms(text, from, to);
  joinWords(atoms);
  const sentences = splitSentences(atoms);
  let at = 0;
  let pending: Break = 'paragraph';
  for (const { first, last } of sentences) {
    for (; at < first; at++) {
      if (LINES.test(atoms.slice(at, at + 1))) pending = 'paragraph';
      units.push(unitAt(atoms, at, at + 1, ''));
    }
    while (at < last) {
      const end = atoms.behind(at);
      const isSpace = atoms.kind[at] === SPACE;
      units.push(unitAt(atoms, at, end, isSpace ? '' : pending));
      if (!isSpace) pending = '';
      at = end;
    }
    pending = 'sentence';
  }
  for (; at < atoms.length; at++) units.push(unitAt(atoms, at, at + 1, ''));
}

function unitAt(atoms: Atoms, first: number, last: number, breakBefore: Break): Unit {
  const { kind, start, text } = atoms;
  const sort = atoms.isWord(first)
    ? 'word'
    : kind[first] === SPACE
      ? 'space'
      : kind[first] === MARK
        ? 'punctuation'
        : 'symbol';
  return new Unit(text, sort, start[first], start[last], breakBefore);
}
