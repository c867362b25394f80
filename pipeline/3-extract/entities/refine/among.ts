import type { FoundName } from '../find-names.ts';
import { LISTS } from '../words/gazetteer.ts';
import type { NameDocument } from '../name-document.ts';

type Words = Pick<FoundName, 'first' | 'last'>;

/** The words of a name as names are compared: folded, between blanks. */
export function phraseOf({ first, last }: Words, { facts }: Pick<NameDocument, 'facts'>): string {
  let phrase = facts[first].folded;
  for (let i = first + 1; i < last; i++) phrase += ` ${facts[i].folded}`;
  return phrase;
}

/** Names with others among them, in order of the text. */
export const among = (found: FoundName[], added: readonly FoundName[]): FoundName[] =>
  added.length > 0 ? [...found, ...added].sort((a, b) => a.first - b.first) : found;

/** 1 for each word of an article that a name stands over. */
export function maskOf(names: readonly Words[], { facts }: Pick<NameDocument, 'facts'>): Uint8Array {
  const mask = new Uint8Array(facts.length);
  for (const { first, last } of names) mask.fill(1, first, last);
  return mask;
}

/** Whether a noun has an article or the name of a people within four words before it, with only words between, none of them a preposition. */
export function followsArticle({ facts, sequenceFirst }: NameDocument, noun: number): boolean {
  for (let i = noun - 1; i >= sequenceFirst[noun] && noun - i < 5; i--) {
    if (/^(?:the|an?)$/.test(facts[i].folded) || facts[i].lists & LISTS.demonym) return true;
    if (!/^[\p{L}\d-]+$/u.test(facts[i].folded) || /^(?:of|for|in|and|with)$/.test(facts[i].folded))
      return false;
  }
  return false;
}

/** A word that stands alone behind `the`: its run of capitals is itself, or `The` at the head of a sentence and itself. */
export function isBareBehindThe(
  { facts, runFirst, runLast, sequenceFirst }: NameDocument,
  i: number,
): boolean {
  return (
    i > sequenceFirst[i] &&
    facts[i - 1].folded === 'the' &&
    runLast[i] === i + 1 &&
    runFirst[i] >= i - 1 &&
    facts[i].capital
  );
}
