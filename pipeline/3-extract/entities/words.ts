import type { Parsed, Token } from '../../model.ts';

/** A word, figure or mark as the name tagger sees it: tokens, with compounds such as `Kabul-based` and `US-Iran` in pieces. */
export interface Word {
  start: number;
  end: number;
  text: string;
  kind: Token['kind'];
}

const COMPOUND = /^([^-–]*\p{Lu}[^-–]*\.?)[-–](\p{L}[^-–]*)$/u;
/** Second parts that make an adjective of a name: `Kabul-based`, `Iranian-made`, `NATO-led`. Not `Ji-ho`, `Al-jazeera`. */
const ADJECTIVE =
  /(?:ed|ing)$|^(?:aligned|born|bound|built|era|free|held|language|led|like|made|only|owned|run|sized|style|the|trained|wide|born|grown|bred|sponsored)$/;
/** A stop that the parser left on a word too long for an abbreviation (`Studies.`). */
const GLUED_STOP = /^\p{Lu}\p{Ll}{5,}\.$/u;
const COUNTRY_CODE = /^(?:U\.?S\.?A?|U\.?K\.?|U\.?N\.?|E\.?U\.?|NATO)$/;

/** Where a hyphenated word falls in two: before a small word (`Iranian-designed`), after an abbreviated country (`US-Iran`). -1 if it stays whole. */
function breakOf(text: string): number {
  // A limit, because the pattern looks at long words again and again.
  const found = text.length < 60 ? COMPOUND.exec(text) : null;
  if (!found) return -1;
  const [, left, right] = found;
  if (COUNTRY_CODE.test(left) || (left.length > 2 && ADJECTIVE.test(right))) return left.length;
  return -1;
}

/** The words of a sequence of tokens. Offsets are those of the text. */
export function wordsOf(tokens: readonly Token[], first: number, last: number): Word[] {
  const words: Word[] = [];
  for (let i = first; i < last; i++) {
    const { start, end, text, kind } = tokens[i];
    if (kind === 'word' && GLUED_STOP.test(text)) {
      words.push({ start, end: end - 1, text: text.slice(0, -1), kind });
      words.push({ start: end - 1, end, text: '.', kind: 'punctuation' });
      continue;
    }
    const cut = kind === 'word' && text.length > 3 ? breakOf(text) : -1;
    if (cut < 0) {
      words.push({ start, end, text, kind });
      continue;
    }
    words.push({ start, end: start + cut, text: text.slice(0, cut), kind });
    words.push({ start: start + cut, end: start + cut + 1, text: text[cut], kind: 'punctuation' });
    words.push({ start: start + cut + 1, end, text: text.slice(cut + 1), kind });
  }
  return words;
}

/** The sequences in which names are looked for: each sentence, and the dateline, which is part of none. */
export function wordSequences(parsed: Parsed): Word[][] {
  const { tokens, sentences } = parsed;
  const sequences: Word[][] = [];
  let next = 0;
  for (const sentence of sentences) {
    if (sentence.first > next) sequences.push(wordsOf(tokens, next, sentence.first));
    sequences.push(wordsOf(tokens, sentence.first, sentence.last));
    next = sentence.last;
  }
  if (next < tokens.length) sequences.push(wordsOf(tokens, next, tokens.length));
  return sequences;
}
