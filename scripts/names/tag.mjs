import { makeNameDocument } from '../../dist/3-extract/entities/name-document.js';
import { findNames } from '../../dist/3-extract/entities/find-names.js';
import { namesIn } from '../../dist/3-extract/entities/index.js';

/**
 * The names that a model marks in a document, as spans of its text; `withRules`: as the refiners behind it
 * leave them.
 */
export function tag({ words }, model, withRules = false) {
  const document = makeNameDocument(words, model.caseOf);
  const found = withRules ? namesIn(document, model) : findNames(document, model);
  return found.map(({ first, last, type, confidence }) => ({
    start: document.start[first],
    end: document.end[last - 1],
    type,
    confidence,
  }));
}
