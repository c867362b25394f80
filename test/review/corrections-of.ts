import type { Correction } from '../../pipeline/model.ts';
import { processArticle } from '../../pipeline/process.ts';

/** An article that the tests of corrections share. */
export const TEXT = `Council votes on the tram

“The line will open in May,” said Mayor Dagny Holt on Tuesday. She told reporters that 4,500 people ride the bus each day.

Ivo Reuter disagreed. “It will cost 80 million euros,” he said. “Nobody has counted the 12 bridges.”

The council of Lindhaven meets again on 3 March 2025. Holt will not attend.`;

export const PUBLISHED = '2025-01-17';

/** A correction of an article `tram`, with what is not named left empty. */
export function correction(
  given: Partial<Correction> & Pick<Correction, 'table' | 'action' | 'text'>,
): Correction {
  return {
    article_id: 'tram',
    column: '',
    value: '',
    before: '',
    after: '',
    row_id: '',
    who: '',
    why: '',
    ...given,
  };
}

/** A correction with the words around it, as the review writes them. */
export function around(
  text: string,
  given: Partial<Correction> & Pick<Correction, 'table' | 'action' | 'text'>,
): Correction {
  const at = text.indexOf(given.text);
  const end = at + given.text.length;
  return correction({
    before: text.slice(Math.max(0, at - 32), at),
    after: text.slice(end, end + 32),
    ...given,
  });
}

/** The record of the article after some corrections. */
export function corrected(corrections: readonly Correction[], text = TEXT) {
  return processArticle({ article_id: 'tram', text, published: PUBLISHED }, [], corrections);
}

/** The reasons of the corrections that did not fit. */
export const unfit = (record: ReturnType<typeof corrected>): string[] =>
  record.problems.filter(({ rule }) => rule === 'correction-not-applied').map(({ message }) => message);
