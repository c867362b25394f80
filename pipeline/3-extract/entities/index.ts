import { defineStage } from '../../model.ts';
import { placeOf, RowIds } from '../../rows.ts';
import { findNames, shippedModel, type FoundName } from './find-names.ts';
import { makeNameDocument, type NameDocument } from './name-document.ts';
import { wordSequences } from './words.ts';

type Refine = (found: FoundName[], document: NameDocument) => FoundName[];

/** The refiners in running order. */
const refiners: readonly Refine[] = [
];

/** The names in an article's words, in order. */
export function namesIn(document: NameDocument): FoundName[] {
  return refiners.reduce((found, refine) => refine(found, document), findNames(document, shippedModel()));
}

/** Finds the names in an article. What they refer to is decided when they are linked: until then `entity_id` is empty. */
export const extractMentions = defineStage({
  name: 'extract-mentions',
  needs: ['source', 'parsed'],
  gives: ['mentions'],
  run({ source, parsed }) {
    const ids = new RowIds(source.article_id, 'm');
    const document = makeNameDocument(wordSequences(parsed), shippedModel().caseOf);
    const { words } = document;
    const mentions = namesIn(document).map(({ first, last, type, confidence }) => {
      const place = placeOf(source.article_id, source.text, parsed, { start: words[first].start, end: words[last - 1].end });
      return { ...place, mention_id: ids.next(place.text), entity_id: '', type, kind: 'name' as const, confidence: Math.round(confidence * 100) / 100 };
    });
    return { mentions };
  },
});
