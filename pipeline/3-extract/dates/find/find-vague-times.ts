import { vagueTimes } from '../../../lexicons/vague-times.ts';
import { looksPast } from '../read/read-tense.ts';
import { splitPhrase } from '../words/time-words.ts';
import { isMark, isWord, pieceAt } from '../words/pieces.ts';
import type { Finder } from '../time-expression.ts';

/** Phrases by their first word, longest first. */
const phrases = new Map<string, { words: string[]; value: (typeof vagueTimes)[string] }[]>();
for (const [phrase, value] of Object.entries(vagueTimes)) {
  const words = splitPhrase(phrase);
  const list = phrases.get(words[0]) ?? [];
  list.push({ words, value });
  phrases.set(
    words[0],
    list.sort((a, b) => b.words.length - a.words.length),
  );
}

/**
 * Vague references: `now`, `currently`, `recently`, `the past`, `in the near future`, `these days`, `his current position`.
 *
 * Near misses: `recent` and `future` before a noun (TimeML leaves most of them out), `current` of water or money (`currents`, `a current account`), `the past three months` (a duration), `soon after`,
 * `futures`, `now-famous`.
 */
export const findVagueTimes: Finder = (pieces, at) => {
  const { lower } = pieceAt(pieces, at).word;
  for (const { words, value } of phrases.get(lower) ?? []) {
    let last = at;
    for (const word of words) {
      const piece = pieceAt(pieces, last);
      if (piece.word.lower !== word || (last > at && piece.gap !== 1)) break;
      last++;
    }
    if (last - at < words.length) continue;
    const next = pieceAt(pieces, last);
    if (
      lower === 'the' &&
      next.kind === 'word' &&
      next.gap === 1 &&
      (next.word.unit !== null ||
        next.word.cardinal >= 0 ||
        ['few', 'several', 'couple'].includes(next.word.lower))
    )
      return null;
    if (isMark(pieces, last, '-') && next.gap === 0) return null;
    // `soon became`: after something told, not after the day of writing
    if (lower === 'soon' && (next.word.tense < 0 || looksPast(pieces, next))) return null;
    if (
      lower === 'soon' &&
      (isWord(pieces, last, 'after') || isWord(pieces, last, 'as') || isWord(pieces, at - 1, 'as'))
    )
      return null;
    // `current` stands as an adjective.
    if (lower === 'current' && (next.kind !== 'word' || next.word.unit !== null || next.word.plural))
      return null;
    // `will one day be`; `he told me one day` is a day of the past
    if (
      (lower === 'one' || lower === 'some') &&
      pieceAt(pieces, at - 1).word.tense !== 1 &&
      !isWord(pieces, at - 1, 'can') &&
      !isWord(pieces, at - 1, 'to')
    )
      return null;
    // `the present study`
    if (words[1] === 'present' && next.kind === 'word' && next.word.lower === '') return null;
    // The preposition of `at present` is what tells, but is no part of the expression.
    return {
      rule: `vague ${lower}`,
      first: lower === 'at' ? at + 1 : at,
      last,
      meaning: { kind: 'vague', value },
      modifier: null,
    };
  }
  return null;
};
