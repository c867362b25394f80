import { evidenceOf } from '../../dist/3-extract/quotes/confidence.js';
import { findSpeech } from '../../dist/3-extract/quotes/index.js';
import { makeDrafts } from '../../dist/3-extract/quotes/make-rows.js';
import { shareOfWords, wordsOfQuote } from '../../dist/evaluate/quote-words.js';
import { weights } from '../../dist/model/confidence/quotes.js';
import { examine, trustAll } from './examine.mjs';
import { isOneOf } from './same-name.mjs';

trustAll(weights);

/** Least share of words that makes two stretches one. */
const SAME_STRETCH = 0.5;

/** Quoted and reported speech of a document: right where stretch and speaker are. */
export function rowsOf(document) {
  const { parsed, quotes } = examine(document);
  const { segments, utterances, scares } = findSpeech(document.text, parsed, () => {});
  const utteranceAt = new Map(
    makeDrafts(segments, utterances, scares).map(({ start, end, utterance }) => [
      `${start} ${end}`,
      utterance,
    ]),
  );
  const gold = goldQuotes(document);
  const types = document.claims ? ['direct', 'mixed', 'indirect'] : document.quoteTypes;
  return quotes.flatMap((quote) => {
    const utterance = utteranceAt.get(`${quote.start} ${quote.end}`);
    if (!utterance || !types.includes(quote.type)) return [];
    return [{ evidence: evidenceOf(quote.type, utterance), right: isRight(document.text, quote, gold) }];
  });
}

/** The stretches that annotators found, each part of an utterance by itself. */
function goldQuotes({ text, claims, quotes = [] }) {
  const stretches = claims
    ? claims.quotes.map((quote) => ({ ...quote, names: [quote.speaker, ...(quote.also ?? [])] }))
    : quotes.flatMap(({ parts, start, end, speaker }) =>
        (parts ?? [[start, end]]).map(([from, to]) => ({
          start: from,
          end: to,
          names: [speaker?.name ?? speaker?.text],
          at: speaker,
        })),
      );
  return stretches.map((quote) => wordsOfQuote(text, { ...quote, parts: undefined }));
}

function isRight(text, row, gold) {
  const words = wordsOfQuote(text, { start: row.start, end: row.end });
  return gold.some(
    (wanted) =>
      shareOfWords(words, wanted) >= SAME_STRETCH &&
      (stands(wanted.quote.at, row) || isOneOf(wanted.quote.names, row.speaker)),
  );
}

/** Whether the speaker was found where the annotators have it, whatever name the mention was given. */
function stands(mention, { speaker_start, speaker_end }) {
  return (
    Boolean(mention) && speaker_start !== null && speaker_start < mention.end && mention.start < speaker_end
  );
}
