import { dateFinding, type Finder } from '../time-expression.ts';
import { isMark, isWord, pieceAt } from '../words/pieces.ts';

/**
 * Days by their distance: `today`, `yesterday`, `tomorrow`, `tonight`, `the day after tomorrow`, `the day before yesterday`.
 *
 * Near misses: `USA Today` (a name, dropped later).
 */
export const findDeicticDays: Finder = (pieces, at) => {
  const { deictic } = pieceAt(pieces, at).word;
  const { days, part } = deictic!;
  const after = isWord(pieces, at - 1, 'after') && days > 0;
  const before = isWord(pieces, at - 1, 'before') && days < 0;
  if ((after || before) && isWord(pieces, at - 2, 'day')) {
    const by = days < 0 ? -1 : 1;
    return dateFinding('deictic day', isWord(pieces, at - 3, 'the') ? at - 3 : at - 2, at + 1, {
      step: { amounts: [{ unit: 'day', count: 2 }], by, from: 'published', reach: 'whole' },
    });
  }
  // `later in today` keeps its words; `in today’s` does not.
  const half = pieceAt(pieces, at + 1);
  const halfOfDay =
    half.gap === 1 && (half.word.lower === 'am' || half.word.lower === 'pm')
      ? half.word.lower === 'am'
        ? 'MO'
        : 'AF'
      : part;
  const first =
    isWord(pieces, at - 1, 'in') && isWord(pieces, at - 2, 'later') && !isMark(pieces, at + 1, "'")
      ? at - 2
      : at;
  return dateFinding('deictic day', first, halfOfDay === part ? at + 1 : at + 2, {
    step: {
      amounts: [{ unit: 'day', count: Math.abs(days) }],
      by: Math.sign(days) as -1 | 0 | 1,
      from: 'published',
      reach: 'whole',
    },
    ...(halfOfDay ? { part: halfOfDay } : {}),
  });
};
