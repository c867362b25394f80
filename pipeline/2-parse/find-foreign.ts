import { detectLanguage, isUnlikeEnglish, type DetectedLanguage } from '../1-read/detect-language.ts';
import type { Paragraph, Span } from '../model.ts';

/** A stretch of the text that is in another language than English. */
export interface Foreign extends Span {
  language: string;
}

/** What the text of an article shows of its languages. */
export interface Languages {
  /** That of most of it; null where it shows none. */
  article: DetectedLanguage;
  /** Paragraphs that are not English; the whole text where the article is not. A quotation in another language is none: it belongs to the English around it. */
  foreign: Foreign[];
}

/** Letters that a paragraph must have outside of quotation marks for them to speak for it. */
const LEAST = 30;

/** Share of the text in other languages from which the article is not English. */
const MOST = 0.5;

/** A quotation; one that nothing closes goes on to the end of the paragraph. */
const QUOTED = /[“„«"][^“”„»«"]{0,2000}(?:[”»“"]|$)/g;

/** Tells the language of an article and of each paragraph; those that show none are taken to be English. */
export function findForeign(text: string, paragraphs: readonly Paragraph[]): Languages {
  const foreign: Foreign[] = [];
  let length = 0;
  for (const { start, end } of paragraphs) {
    const language = languageOf(text.slice(start, end));
    length += end - start;
    if (language !== null && language !== 'en') foreign.push({ start, end, language });
  }
  const whole = detectLanguage(text) ?? (isUnlikeEnglish(text) ? 'und' : null);
  const share = foreign.reduce((sum, { start, end }) => sum + end - start, 0);
  if (share > length * MOST || (!share && whole !== null && whole !== 'en')) {
    const article = foreign.length ? mostOf(foreign) : whole!;
    return { article, foreign: [{ start: 0, end: text.length, language: article }] };
  }
  return { article: whole === null ? null : 'en', foreign };
}

/** The language of a paragraph: that of the words outside of quotation marks where there are some. All in marks, it is a quotation. */
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
