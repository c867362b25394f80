import { holidays, type HolidayRule } from '../../../lexicons/holidays.ts';
import type { Pieces } from '../words/pieces.ts';
import { splitPhrase } from '../words/time-words.ts';

/** Names by their first word, longest first. */
const names = new Map<string, { words: string[]; rule: HolidayRule }[]>();
for (const [name, rule] of Object.entries(holidays)) {
  const words = splitPhrase(name);
  const list = names.get(words[0]) ?? [];
  list.push({ words, rule });
  names.set(
    words[0],
    list.sort((a, b) => b.words.length - a.words.length),
  );
}

/**
 * Index behind a name that starts at an index, or null. Apostrophes, full stops and hyphens between its words
 * do not matter.
 */
function readName(pieces: Pieces, at: number, words: readonly string[]): number | null {
  let last = at;
  for (let i = 0; i < words.length; i++) {
    if (i > 0) last = pieces.skipMark(last, "'’.-`");
    if (i > 0 && pieces.pieceAt(last).gap === 2) return null;
    const text = pieces.textAt(last);
    if (text === words[i]) last++;
    // `new years day` for `new year’s day`, `presidents day` for `presidents’ day`
    else if (words[i + 1] === 's' && text === `${words[i]}s`) {
      last++;
      i++;
    } else if (words[i] === 's') continue;
    else return null;
  }
  return last;
}

/** `9/11`, not `1.9/11` or `9/11/2001`. */
function isGlued(pieces: Pieces, at: number, last: number): boolean {
  const glued = at > 0 && pieces.pieceAt(at).gap === 0 && !pieces.isMark(at - 1, '(');
  return glued || pieces.isMark(last, '/');
}

/** The longest name of a holiday that begins at a piece: `Christmas Eve`, `St Patrick’s Day`, `9/11`. */
export function readHoliday(pieces: Pieces, at: number): { last: number; value: HolidayRule } | null {
  const { kind, number, word } = pieces.pieceAt(at);
  const digits = kind === 'digits';
  for (const { words, rule } of names.get(digits ? String(number) : word.lower) ?? []) {
    const last = readName(pieces, at, words);
    if (last !== null) return digits && isGlued(pieces, at, last) ? null : { last, value: rule };
  }
  return null;
}
