import { makeNameDocument } from '../../dist/3-extract/entities/name-document.js';
import { findNames } from '../../dist/3-extract/entities/find-names.js';

/** The names that a model marks in a document, as spans of its text. */
export function tag({ sequences }, model) {
  const document = makeNameDocument(sequences, model.caseOf);
  return findNames(document, model).map(({ first, last, type, confidence }) => ({
    start: document.words[first].start,
    end: document.words[last - 1].end,
    type,
    confidence,
  }));
}
