import {
  detectLanguage,
  hasOtherScript,
  isUnlikeEnglish,
  LanguageCount,
  languagesOfForm,
  type DetectedLanguage,
} from '../1-read/detect-language.ts';
import type { Parsed, Span } from '../model.ts';
import { wordFact } from './words/word-classes.ts';
import type { WordTable } from './words/word-table.ts';

/** A stretch of the text that is in another language than English. */
export interface Foreign extends Span {
  language: string;
}

/** What the text of an article shows of its languages. */
export interface Languages {
  /** That of most of it; null where it shows none. */
  article: DetectedLanguage;
  /**
   * Paragraphs that are not English; the whole text where the article is not. A quotation in another language
   * is none: it belongs to the English around it.
   */
  foreign: Foreign[];
}

const NONE: readonly Span[] = [];

/** Letters that a paragraph must have outside of quotation marks for them to speak for it. */
const LEAST = 30;

/** Share of the text in other languages from which the article is not English. */
const MOST = 0.5;

/** A quotation; one that nothing closes goes on to the end of the paragraph. */
const MARK = /[“„«"]/;
const QUOTED = /[“„«"][^“”„»«"]{0,2000}(?:[”»“"]|$)/g;

const LANGUAGES_OF_FORM = wordFact('languages', (_, lower) => languagesOfForm(lower));

/** Tells the language of an article and of each paragraph; those that show none are taken to be English. */
export function findForeign({ table, paragraphs, sentences }: Parsed): Languages {
  const { text } = table;
  const isPlain = !hasOtherScript(text);
  const foreign: Foreign[] = [];
  let length = 0;
  for (const { start, end, first, last } of paragraphs) {
    length += end - start;
    const paragraph = text.slice(start, end);
    const quoted = MARK.test(paragraph) ? quotationsOf(paragraph, start) : NONE;
    if (isPlain && isEnglish(table, sentences[first].first, sentences[last - 1].last, quoted)) continue;
    const language = languageOf(paragraph);
    if (language !== null && language !== 'en') foreign.push({ start, end, language });
  }
  const whole = isPlain && isEnglish(table, 0, table.length, NONE) ? 'en' : languageOfAll(text);
  const share = foreign.reduce((sum, { start, end }) => sum + end - start, 0);
  if (share > length * MOST || (!share && whole !== null && whole !== 'en')) {
    const article = foreign.length ? mostOf(foreign) : whole!;
    return { article, foreign: [{ start: 0, end: text.length, language: article }] };
  }
  return { article: whole === null ? null : 'en', foreign };
}

/**
 * Whether the tokens between two indexes that stand in no quotation show English: nearly always, and then no
 * letter is looked at.
 */
function isEnglish(table: WordTable, first: number, last: number, quoted: readonly Span[]): boolean {
  const count = new LanguageCount();
  for (let i = first, at = 0; i < last; i++) {
    while (at < quoted.length && quoted[at].end <= table.start[i]) at++;
    if (at < quoted.length && quoted[at].start <= table.start[i]) continue;
    count.add(table.fact(i, LANGUAGES_OF_FORM));
  }
  return count.language() === 'en';
}

function quotationsOf(paragraph: string, offset: number): Span[] {
  return Array.from(paragraph.matchAll(QUOTED), ({ index, 0: { length } }) => ({
    start: offset + index,
    end: offset + index + length,
  }));
}

const languageOfAll = (text: string): DetectedLanguage =>
  detectLanguage(text) ?? (isUnlikeEnglish(text) ? 'und' : null);

/**
 * The language of a paragraph: that of the words outside of quotation marks where there are some. All in
 * marks, it is a quotation.
 */
function languageOf(paragraph: string): DetectedLanguage {
  const outside = paragraph.replace(QUOTED, ' ');
  if (outside.length === paragraph.length) return detectLanguage(paragraph);
  const letters = outside.match(/\p{L}/gu)?.length ?? 0;
  return letters < LEAST ? null : detectLanguage(outside);
}

function mostOf(foreign: readonly Foreign[]): string {
  const lengths = new Map<string, number>();
  for (const { start, end, language } of foreign)
    lengths.set(language, (lengths.get(language) ?? 0) + end - start);
  return [...lengths].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
