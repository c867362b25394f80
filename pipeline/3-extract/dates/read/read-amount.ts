import { isMark, isWord, pieceAt, type Pieces } from '../words/pieces.ts';

/** A number read from the text: pieces from where it was asked up to, but not including, `last`. */
export interface ReadNumber {
  /** Null for `several`, `a few`, `some`. */
  value: number | null;
  last: number;
  /** `a` or `an` alone. */
  article?: true;
}

const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/** Digits with thousands and decimals: `2,000`, `1.5`, `7`, `½`, `1/2`, `1 1/2`. */
export function readDigits(pieces: Pieces, at: number): ReadNumber | null {
  const whole = readOneNumber(pieces, at);
  if (!whole || whole.last !== at + 1 || pieceAt(pieces, at).kind !== 'digits') return whole;
  const fraction = readOneNumber(pieces, whole.last);
  return fraction?.value && fraction.value < 1 && pieceAt(pieces, whole.last).gap < 2
    ? { value: whole.value! + fraction.value, last: fraction.last }
    : whole;
}

function readOneNumber(pieces: Pieces, at: number): ReadNumber | null {
  const piece = pieceAt(pieces, at);
  const alone = FRACTIONS[pieces.text.slice(piece.start, piece.end)];
  if (alone !== undefined) return { value: alone, last: at + 1 };
  if (piece.kind !== 'digits') return null;
  let value = piece.number;
  let last = at + 1;
  const glued = (mark: string): boolean =>
    isMark(pieces, last, mark) &&
    pieceAt(pieces, last).gap === 0 &&
    pieceAt(pieces, last + 1).kind === 'digits' &&
    pieceAt(pieces, last + 1).gap === 0;
  const width = (index: number): number => pieceAt(pieces, index).end - pieceAt(pieces, index).start;
  while (glued(',') && width(last + 1) === 3) {
    value = value * 1000 + pieceAt(pieces, last + 1).number;
    last += 2;
  }
  if (glued('.')) {
    value += pieceAt(pieces, last + 1).number / 10 ** width(last + 1);
    last += 2;
  } else if (glued('/') && pieceAt(pieces, last + 1).number > 0) {
    value /= pieceAt(pieces, last + 1).number;
    last += 2;
  }
  return { value, last };
}

/** A cardinal in words: `twenty-one`, `a hundred and ten`, `two thousand`. */
export function readCardinalWords(pieces: Pieces, at: number): ReadNumber | null {
  let last = at;
  let total = 0;
  let part = -1;
  for (let steps = 0; steps < 12; steps++) {
    const { word, gap } = pieceAt(pieces, last);
    const { cardinal } = word;
    if (last > at && gap === 2) break;
    if (cardinal >= 100) {
      if (part < 0) break;
      if (cardinal === 100) part *= 100;
      else {
        total += part * cardinal;
        part = 0;
      }
    } else if (cardinal >= 0) {
      if (part < 0) part = cardinal;
      else if ((part % 100 === 0 && part !== 0) || (part === 0 && total > 0)) part += cardinal;
      else if (part % 10 === 0 && part % 100 >= 20 && cardinal > 0 && cardinal < 10) part += cardinal;
      else break;
    } else if (part >= 0 && (isWord(pieces, last, 'and') || isMark(pieces, last, '-'))) {
      const next = pieceAt(pieces, last + 1).word.cardinal;
      const joins = isMark(pieces, last, '-')
        ? part % 10 === 0 && part >= 20 && next > 0 && next < 10
        : (part >= 100 || total > 0) && next >= 0 && next < 100;
      if (!joins) break;
      last++;
      continue;
    } else break;
    last++;
  }
  return part < 0 ? null : { value: total + part, last };
}

/** `and a half`, `and three quarters` behind a whole number. */
function readFractionBehind(pieces: Pieces, at: number): ReadNumber | null {
  let last = at;
  if (isMark(pieces, last, '-')) last++;
  if (!isWord(pieces, last, 'and')) return null;
  last++;
  if (isMark(pieces, last, '-')) last++;
  let count = 1;
  if (isWord(pieces, last, 'a') || isWord(pieces, last, 'an')) last++;
  else {
    const number = readCardinalWords(pieces, last);
    if (number?.value && number.value < 4) {
      count = number.value;
      last = number.last;
    }
  }
  if (isMark(pieces, last, '-')) last++;
  if (isWord(pieces, last, 'half')) return { value: count / 2, last: last + 1 };
  if (isWord(pieces, last, 'quarter') || isWord(pieces, last, 'quarters'))
    return { value: count / 4, last: last + 1 };
  return null;
}

const VAGUE = ['several', 'few', 'many', 'some', 'dozens', 'hundreds', 'thousands'];

/**
 * Any amount: `three`, `2.5`, `two and a half`, `half a`, `a few`, `several`, `a couple of`, `a dozen`.
 *
 * Near misses: `and three` begins at `three`; `the` is no amount.
 */
export function readNumber(pieces: Pieces, at: number): ReadNumber | null {
  const article = isWord(pieces, at, 'a') || isWord(pieces, at, 'an');
  const noun = article ? at + 1 : at;
  const behindOf = (index: number): number =>
    isWord(pieces, index, 'of')
      ? isWord(pieces, index + 1, 'a') || isWord(pieces, index + 1, 'an')
        ? index + 2
        : index + 1
      : index;
  if (VAGUE.includes(pieceAt(pieces, noun).word.lower)) return { value: null, last: behindOf(noun + 1) };
  if (isWord(pieces, noun, 'couple')) return { value: 2, last: behindOf(noun + 1) };
  if (isWord(pieces, noun, 'dozen')) return { value: 12, last: behindOf(noun + 1) };
  if (isWord(pieces, noun, 'half')) {
    const behind = isMark(pieces, noun + 1, '-') ? noun + 2 : noun + 1;
    const an = isWord(pieces, behind, 'a') || isWord(pieces, behind, 'an');
    return { value: 0.5, last: an ? behind + 1 : behindOf(behind) };
  }
  if (
    isWord(pieces, noun, 'quarter') &&
    isWord(pieces, isMark(pieces, noun + 1, '-') ? noun + 2 : noun + 1, 'century')
  )
    return { value: 0.25, last: noun + 1 };
  if (isWord(pieces, noun, 'quarter') && isWord(pieces, noun + 1, 'of'))
    return { value: 0.25, last: behindOf(noun + 1) };
  if (article && pieceAt(pieces, noun).word.cardinal < 100) return { value: 1, last: noun, article: true };
  const whole = article
    ? { value: pieceAt(pieces, noun).word.cardinal, last: noun + 1 }
    : (readDigits(pieces, at) ?? readCardinalWords(pieces, at));
  if (!whole) return null;
  const quarters = isMark(pieces, whole.last, '-') ? whole.last + 1 : whole.last;
  if (isWord(pieces, quarters, 'quarters') && isWord(pieces, quarters + 1, 'of') && whole.value! < 4)
    return { value: whole.value! / 4, last: behindOf(quarters + 1) };
  const fraction = readFractionBehind(pieces, whole.last);
  if (!fraction) return whole;
  return {
    value: whole.value! + fraction.value!,
    last: isWord(pieces, fraction.last, 'of') ? fraction.last + 1 : fraction.last,
  };
}
