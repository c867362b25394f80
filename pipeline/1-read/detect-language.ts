import { languageWords } from '../lexicons/language-words.ts';

/**
 * The language of a stretch of text: an ISO 639-1 code, `und` where it is none that is known; null where too
 * little speaks for any.
 */
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

/** Least different small words: a name that recurs may look like one, `Ali` like the Croatian “but”. */
const LEAST_KINDS = 3;

/** Share of small words from which a text is of a language; running text has 0.3 and more. */
const SHARE = 0.12;

/** How much more than English another language must have. */
const MARGIN = 1.5;

/**
 * English of so many words has at least this share of small words; a text with less is of some language that
 * is not known here.
 */
const MANY_WORDS = 60;
const LEAST_SHARE = 0.06;

/** Longest stretch that is looked at, in UTF-16 units: a language shows long before. */
const LONGEST = 20_000;

/** Characters of the scripts above; a text without one needs no look at its letters. */
const OTHER_SCRIPT = /[\u0370-\u1FFF\u2126\u2E80-\uFFFF]/;

/** The languages whose small words are known, English first; counts of hits are in this order. */
const LANGUAGES: readonly string[] = ['en', ...[...languageWords.keys()].filter((name) => name !== 'en')];
const ENGLISH = 0;
const NONE: readonly number[] = [];

/** The languages of which a word is a small word, by index. */
const languagesOf = new Map<string, number[]>();
LANGUAGES.forEach((language, i) => {
  for (const word of languageWords.get(language)!)
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), i]);
});

/**
 * What a form shows of languages: how many words (runs of letters) it has, and the languages of those that
 * are small words there.
 */
export interface FormLanguages {
  words: number;
  /** Indexes of languages; one is listed once for each word. */
  hits: readonly number[];
}

/** What one form, in lower case, shows of languages. */
export function languagesOfForm(lower: string): FormLanguages {
  const words = lower.match(/\p{L}+/gu) ?? [];
  const hits = words.flatMap((word) => languagesOf.get(word) ?? NONE);
  return { words: words.length, hits: hits.length ? hits : NONE };
}

/** The small words of a stretch of text, by language. */
export class LanguageCount {
  words = 0;
  readonly #hits = new Int32Array(LANGUAGES.length);
  readonly #kinds = new Int32Array(LANGUAGES.length);
  readonly #seen = new Set<FormLanguages>();

  /** Counts a form; what one form shows must be one object, since different forms are told apart by it. */
  add(form: FormLanguages): void {
    const { words, hits } = form;
    this.words += words;
    if (hits.length === 0) return;
    const isNew = !this.#seen.has(form);
    if (isNew) this.#seen.add(form);
    for (let k = 0; k < hits.length; k++) {
      this.#hits[hits[k]]++;
      if (isNew) this.#kinds[hits[k]]++;
    }
  }

  /** The language of which the text has most small words; null where too few speak for any. */
  language(): DetectedLanguage {
    if (this.words < LEAST_WORDS) return null;
    let best = ENGLISH;
    for (let i = 1; i < LANGUAGES.length; i++)
      if (this.#hits[i] > this.#hits[best] && this.#isAheadOfEnglish(i)) best = i;
    const most = this.#hits[best];
    return most >= LEAST_HITS && most >= this.words * SHARE ? LANGUAGES[best] : null;
  }

  #isAheadOfEnglish(i: number): boolean {
    return this.#kinds[i] >= LEAST_KINDS && this.#hits[i] > this.#hits[ENGLISH] * MARGIN;
  }

  /**
   * Whether there are so many words and so few small ones of English that it must be some other language.
   * Lists of names have few too.
   */
  isUnlikeEnglish(): boolean {
    return this.words >= MANY_WORDS && this.#hits[ENGLISH] < this.words * LEAST_SHARE;
  }
}

/**
 * Tells the language of running text by its script, or by the share of small words that it has of each
 * language.
 *
 * `Der Rat hat die Brücke am Montag nicht gesperrt.` -> `de`; `The council did not close the bridge on
 * Monday.` -> `en`.
 * Near misses, null: `Vote: Lee 14, Ek 12` and `Rio de Janeiro`, which are too short or show nothing.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const stretch = text.slice(0, LONGEST);
  return byScript(stretch) ?? countWords(stretch).language();
}

/**
 * Whether a text is so long and has so few of the small words of English that it must be in some other
 * language. Lists of names have few too.
 */
export function isUnlikeEnglish(text: string): boolean {
  return countWords(text.slice(0, LONGEST)).isUnlikeEnglish();
}

/** Whether a text has characters of scripts that tell a language by themselves. */
export const hasOtherScript = (text: string): boolean => OTHER_SCRIPT.test(text);

/** The language of a text that is mostly in another script than the Latin one; null for others. */
function byScript(text: string): DetectedLanguage {
  if (!hasOtherScript(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, languageOf] of SCRIPTS) {
    const found = text.match(script)?.length ?? 0;
    if (found >= LEAST_HITS && found >= letters * SHARE_OF_SCRIPT) return languageOf(text);
  }
  return null;
}

function countWords(text: string): LanguageCount {
  const count = new LanguageCount();
  const forms = new Map<string, FormLanguages>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    let form = forms.get(word);
    if (!form) forms.set(word, (form = languagesOfForm(word)));
    count.add(form);
  }
  return count;
}
