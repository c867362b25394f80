import { wordFact } from '../../../2-parse/words/word-classes.ts';
import { NUMBER, type WordTable } from '../../../2-parse/words/word-table.ts';
import { readWord, type WordFacts } from './word-facts.ts';

/**
 * The words of an article as the name tagger sees them: tokens, with compounds such as `Kabul-based` and
 * `US-Iran` in pieces.
 */
export interface NameWords {
  facts: WordFacts[];
  /** Offsets into the text. */
  start: Int32Array;
  end: Int32Array;
  /** 1 for figures. */
  isNumber: Uint8Array;
  /**
   * First word of each sequence in which names are looked for (a sentence, or the dateline, which is part of
   * none), then the number of words.
   */
  sequences: number[];
}

const COMPOUND = /^([^-–]*\p{Lu}[^-–]*\.?)[-–](\p{L}[^-–]*)$/u;
/**
 * Second parts that make an adjective of a name: `Kabul-based`, `Iranian-made`, `NATO-led`. Not `Ji-ho`,
 * `Al-jazeera`.
 */
const ADJECTIVE =
  /(?:ed|ing)$|^(?:aligned|born|bound|built|era|free|held|language|led|like|made|only|owned|run|sized|style|the|trained|wide|born|grown|bred|sponsored)$/;
/** A stop that the parser left on a word too long for an abbreviation (`Studies.`). */
const GLUED_STOP = /^\p{Lu}\p{Ll}{5,}\.$/u;
const COUNTRY_CODE = /^(?:U\.?S\.?A?|U\.?K\.?|U\.?N\.?|E\.?U\.?|NATO)$/;

/**
 * Where a hyphenated word falls in two: before a small word (`Iranian-designed`), after an abbreviated
 * country (`US-Iran`). -1 if it stays whole.
 */
function breakOf(text: string): number {
  // A limit, because the pattern looks at long words again and again.
  const found = text.length > 3 && text.length < 60 ? COMPOUND.exec(text) : null;
  if (!found) return -1;
  const [, left, right] = found;
  // `(R-Texas)`, `(D-N.Y.)`: a party and a place.
  if (/^[DIR]$/.test(left) && /^\p{Lu}/u.test(right)) return 1;
  if (COUNTRY_CODE.test(left) || (left.length > 2 && ADJECTIVE.test(right))) return left.length;
  return -1;
}

/** The pieces of a form, in order: most have one. */
const NAME_WORDS = wordFact('words of names', (text): readonly WordFacts[] => {
  if (GLUED_STOP.test(text)) return [readWord(text.slice(0, -1)), readWord('.')];
  const cut = breakOf(text);
  if (cut < 0) return [readWord(text)];
  return [text.slice(0, cut), text[cut], text.slice(cut + 1)].map(readWord);
});

/** The words of an article from its word table. */
export function nameWordsOf(table: WordTable): NameWords {
  const { length, sentence, vocabulary, type, kind } = table;
  let size = 0;
  for (let i = 0; i < length; i++) size += vocabulary.fact(type[i], NAME_WORDS).length;
  const words: NameWords = {
    facts: [],
    start: new Int32Array(size),
    end: new Int32Array(size),
    isNumber: new Uint8Array(size),
    sequences: [],
  };
  let at = 0;
  for (let i = 0; i < length; i++) {
    if (i === 0 || sentence[i] !== sentence[i - 1]) words.sequences.push(at);
    let offset = table.start[i];
    for (const fact of vocabulary.fact(type[i], NAME_WORDS)) {
      words.facts.push(fact);
      words.start[at] = offset;
      offset += fact.text.length;
      words.end[at] = offset;
      words.isNumber[at++] = kind[i] === NUMBER ? 1 : 0;
    }
  }
  words.sequences.push(at);
  return words;
}
