import { setOf } from '../../../lexicons/read-list.ts';
import { givenNamesOfMonths } from '../../../lexicons/given-names-of-months.ts';
import { namesWithTimes } from '../../../lexicons/names-with-times.ts';
import { splitPhrase, timeWords } from '../words/time-words.ts';
import { isCapital, type Pieces } from '../words/pieces.ts';
import type { Finding } from '../time-expression.ts';

/** Names by each word of time in them, with that word's place. */
const names = new Map<string, { words: string[]; place: number }[]>();
for (const name of namesWithTimes) {
  const words = splitPhrase(name);
  words.forEach((word, place) => {
    if (!timeWords.has(word) && !/^\d/.test(word)) return;
    names.set(word, [...(names.get(word) ?? []), { words, place }]);
  });
}

const given = new Set(givenNamesOfMonths);

function isInName(pieces: Pieces, { first, last }: Finding): boolean {
  for (let at = first; at < last; at++) {
    for (const { words, place } of names.get(pieces.textAt(at)) ?? []) {
      const start = at - place;
      if (
        words.every(
          (word, i) =>
            pieces.textAt(start + i) === word &&
            (isCapital(pieces.pieceAt(start + i)) ||
              pieces.pieceAt(start + i).kind === 'digits' ||
              word === 'th'),
        )
      )
        return true;
    }
  }
  return false;
}

/** Words before a month, and those of them that stand before a name as often. */
const BEFORE_MONTH = setOf(`
  after, and, before, between, by, during, early, for, from, in, its, last, late, mid, next, of, on, since,
  the, this, through, to, until
`);
const BEFORE_EITHER = setOf(`and, by, for, from, of, to`);

/** `April Jones`, `Mr. May`: a month that is a given name, bare, beside a capital that no date has. */
function isGivenName(pieces: Pieces, { first, last, meaning }: Finding): boolean {
  if (meaning.kind !== 'date' || last - first !== 1 || !given.has(pieces.textAt(first))) return false;
  const next = pieces.pieceAt(last);
  const isNameNext = isCapital(next) && next.gap === 1 && next.word.lower === '';
  const before = pieces.pieceAt(first - 1);
  if (pieces.pieceAt(first).gap < 2 && BEFORE_MONTH.has(before.word.lower))
    return isNameNext && BEFORE_EITHER.has(before.word.lower);
  const isSurname = isCapital(before) && pieces.pieceAt(first).gap === 1 && before.word.lower === '';
  return isNameNext || isSurname || isTitled(pieces, first);
}

const DOTTED_TITLES = setOf(`dr, mr, mrs, ms, sir`);
const TITLES = setOf(`dame, lady, lord, mr, mrs, ms`);

/** `Mr. May`, `Lady April` */
const isTitled = (pieces: Pieces, first: number): boolean =>
  (pieces.isMark(first - 1, '.') && DOTTED_TITLES.has(pieces.textAt(first - 2))) ||
  TITLES.has(pieces.textAt(first - 1));

/**
 * `Sunday Telegraph`-like names that the list does not have: a weekday in capitals between capitals, without
 * a preposition.
 */
function isTitle(pieces: Pieces, { first, last, meaning }: Finding): boolean {
  if (meaning.kind !== 'date' || last - first !== 1 || meaning.said.weekday === undefined) return false;
  const the = pieces.isWord(first - 1, 'the');
  return (
    the &&
    [
      'times',
      'post',
      'review',
      'world',
      'herald',
      'mirror',
      'telegraph',
      'express',
      'tribune',
      'sun',
      'mail',
      'star',
      'independent',
    ].includes(pieces.textAt(last)) &&
    isCapital(pieces.pieceAt(last))
  );
}

/** Drops what is a name or part of one: `Friday Night Lights`, `April Jones`, `the Sunday Times`. */
export function refineDropNames(findings: readonly Finding[], pieces: Pieces): Finding[] {
  return findings.filter(
    (finding) => !isInName(pieces, finding) && !isGivenName(pieces, finding) && !isTitle(pieces, finding),
  );
}
