import { findForeign, type Foreign, type Languages } from '../2-parse/find-foreign.ts';
import { withoutLostAnchors } from '../common/lost-anchors.ts';
import { defineStage, type Facts, type Oddity, type Source, type Span } from '../model.ts';

/**
 * Tells the language of the article and of its paragraphs, and takes out the rows of what is not English:
 * read as English, `14.000 Opfer` would be a figure of 14. What a person says of the language in a sidecar or
 * in front matter holds against what the text shows.
 */
export const leaveOutForeign = defineStage({
  name: 'leave-out-foreign',
  needs: ['source', 'parsed', 'dates', 'numbers', 'mentions', 'quotes'],
  gives: ['dates', 'numbers', 'mentions', 'quotes', 'language'],
  run({ source, parsed, dates, numbers, mentions, quotes }, report) {
    const { article, foreign } = languagesOf(source, findForeign(parsed));
    for (const stretch of foreign) report(oddityOf(stretch, source));
    const english = <Row extends Span>(rows: readonly Row[]): Row[] =>
      rows.filter((row) => !foreign.some(({ start, end }) => start <= row.start && row.start < end));
    return {
      dates: withoutLostAnchors(english(dates)), // one may be counted from a date in a foreign paragraph
      numbers: english(numbers),
      mentions: english(mentions),
      quotes: english(quotes),
      language: settleLanguage(source.language, article),
    };
  },
});

const SAID_BY_PEOPLE: readonly unknown[] = ['sidecar', 'front_matter'];

/** What a person states wins: English is then English throughout, another language none of it. */
function languagesOf({ language, text, metadata_from }: Source, found: Languages): Languages {
  if (language === null || !SAID_BY_PEOPLE.includes(metadata_from.language)) return found;
  if (isEnglish(language)) return { article: 'en', foreign: [] };
  return { article: language, foreign: [{ start: 0, end: text.length, language }] };
}

/** The language as stated where the text does not speak against it, else as detected. */
function settleLanguage(stated: string | null, detected: string | null): Facts['language'] {
  const agrees =
    detected === null ||
    (detected === 'und' ? stated !== null && !isEnglish(stated) : stated?.toLowerCase().startsWith(detected));
  if (stated !== null && agrees) return { language: stated, language_from: 'stated' };
  return { language: detected, language_from: detected === null ? null : 'detected' };
}

function isEnglish(language: string): boolean {
  return /^en/i.test(language);
}

function oddityOf({ start, end, language }: Foreign, { article_id, text }: Source): Oddity {
  const named = language === 'und' ? 'a language that is not known here' : `another language (${language})`;
  if (start === 0 && end === text.length)
    return {
      rule: 'language-foreign',
      message: `“${article_id}” is in ${named}, and only English is read: no rows were made of it. If it is English, say so in a sidecar (language: en).`,
    };
  return {
    rule: 'paragraph-foreign',
    message: `This paragraph is in ${named}, and only English is read: no rows were made of it.`,
    span: { start, end },
  };
}
