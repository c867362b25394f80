import { languageWords } from '../lexicons/language-words.ts';

/** The language of a stretch of text: an ISO 639-1 code, `und` where it is none that is known; null where too little speaks for any. */
export type DetectedLanguage = string | null;

/** Scripts of one language, or of several that their letters part. */
const SCRIPTS: readonly [RegExp, (text: string) => string][] = [
  [/[\u3040-\u30FF]/g, () => 'ja'],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Han}/gu, () => 'zh'],
  [/\p{Script=Cyrillic}/gu, (text) => (/[іїєґ]/i.test(text) ? 'uk' : /[ыэё]/i.test(text) ? 'ru' : 'und')],
  [/\p{Script=Arabic}/gu, (text) => (/[پچژگ]/.test(text) ? 'fa' : 'ar')],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Devanagari}/gu, () => 'hi'],
  [/\p{Script=Thai}/gu, () => 'th'],
];

/** Share of the letters that another script needs. Han needs less: a character is a word. */
const SHARE_OF_SCRIPT = 0.4;

/** Least words that show a language, and least of them that must be small words of it. */
const LEAST_WORDS = 8;
const LEAST_HITS = 3;

/** Share of small words from which a text is of a language; running text has 0.3 and more. */
const SHARE = 0.12;

/** How much more than English another language must have. */
const MARGIN = 1.5;

/** English of so many words has at least this share of small words; a text with less is of some language that is not known here. */
const MANY_WORDS = 60;
const LEAST_SHARE = 0.06;

/** Longest stretch that is looked at: a language shows long before. */
const LONGEST = 20_000;

/**
 * Tells the language of running text by its script, or by the share of small words that it has of each language.
 *
 * `Der Rat hat die Brücke am Montag nicht gesperrt.` -> `de`; `The council did not close the bridge on Monday.` -> `en`. Near misses, null:
 * `Vote: Lee 14, Ek 12` and `Rio de Janeiro`, which are too short or show nothing.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const stretch = text.slice(0, LONGEST);
  const letters = stretch.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, languageOf] of SCRIPTS) {
    const found = stretch.match(script)?.length ?? 0;
    if (found >= LEAST_HITS && found >= letters * SHARE_OF_SCRIPT) return languageOf(stretch);
  }
  return byWords(wordsOf(stretch));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function byWords(words: readonly string[]): DetectedLanguage {
  if (words.length < LEAST_WORDS) return null;
  const hits = new Map<string, number>();
  for (const [language, small] of languageWords)
    hits.set(
      language,
      words.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0),
    );
  const english = hits.get('en')!;
  let [best, most] = ['en', english];
  for (const [language, count] of hits) {
    if (language !== 'en' && count > most && count > english * MARGIN) [best, most] = [language, count];
  }
  return most >= LEAST_HITS && most >= words.length * SHARE ? best : null;
}

/** Whether a text is so long and has so few of the small words of English that it must be in some other language. Lists of names have few too. */
export function isUnlikeEnglish(text: string): boolean {
  const words = wordsOf(text.slice(0, LONGEST));
  const small = languageWords.get('en')!;
  const hits = words.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0);
  return words.length >= MANY_WORDS && hits < words.length * LEAST_SHARE;
}
