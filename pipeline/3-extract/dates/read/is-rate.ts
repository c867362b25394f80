import { isMark, pieceAt, type Pieces } from '../words/pieces.ts';

/** Whether a number stands shortly before: a rate says how many, `open an hour late` does not. */
export function hasFigure(pieces: Pieces, from: number): boolean {
  for (let at = from; at > from - 8 && pieceAt(pieces, at + 1).gap < 2; at--) {
    const { kind, word } = pieceAt(pieces, at);
    if (
      kind === 'digits' ||
      word.cardinal >= 0 ||
      ['dozen', 'dozens', 'hundreds', 'thousands', 'half'].includes(word.lower)
    )
      return true;
  }
  return false;
}

/**
 * Whether a word before `a year` is what is counted: `a share a year`, `5 million tons a year`; verbs and
 * adverbs end otherwise.
 */
export function isNoun(pieces: Pieces, at: number): boolean {
  const { start, end, word, kind } = pieceAt(pieces, at);
  if (kind === 'digits' || word.counted || word.cardinal >= 0) return true;
  const text = pieces.text.slice(start, end).toLowerCase();
  return (
    !/(?:ed|ing|ly|ent)$/.test(text) &&
    (text.length > 2 || text === 'cm' || text === 'mm' || text === 'kg' || text === 'm') &&
    !NOT_NOUNS.has(text)
  );
}

const NOT_NOUNS = new Set([
  'spent',
  'took',
  'take',
  'takes',
  'after',
  'lasted',
  'almost',
  'nearly',
  'about',
  'what',
  'such',
  'quite',
  'not',
  'has',
  'had',
  'have',
  'was',
  'is',
  'been',
  'being',
  'were',
  'are',
  'will',
  'but',
  'wait',
  'that',
  'served',
  'make',
  'made',
  'gave',
  'give',
  'get',
  'got',
  'like',
  'because',
  'merely',
  'it',
  'him',
  'her',
  'them',
  'and',
  'yet',
  'barely',
  'hardly',
  'scarcely',
  'still',
  'even',
  'also',
  'where',
  'who',
  'its',
  'since',
  'till',
  'set',
]);

/**
 * Whether a word can stand before a rate: `£25,000 a year`, `a share a year`; behind a bare year it is none.
 */
export function isRated(pieces: Pieces, at: number): boolean {
  const { kind, word, start, end } = pieceAt(pieces, at);
  const plain =
    kind === 'digits' &&
    (end - start !== 4 ||
      isMark(pieces, at - 1, '$') ||
      isMark(pieces, at - 1, '£') ||
      isMark(pieces, at - 1, '€'));
  const noun =
    kind === 'word' && (word.lower === '' || word.counted || word.cardinal >= 0) && isNoun(pieces, at);
  return (plain || noun) && hasFigure(pieces, at);
}
