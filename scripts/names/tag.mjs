import { makeNameDocument } from '../../dist/3-extract/entities/name-document.js';
import { findNames } from '../../dist/3-extract/entities/find-names.js';

/** The names that a model marks in a document, as spans of its text. */
export function tag({ words }, model) {
  const document = makeNameDocument(words, model.caseOf);
  return findNames(document, model).map(({ first, last, type, confidence }) => ({
    start: document.start[first],
    end: document.end[last - 1],
    type,
    confidence,
  }));
}
