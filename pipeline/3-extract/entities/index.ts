import { defineStage } from '../../model.ts';
import { placeOf } from '../../common/rows.ts';
import { calibrate } from './calibrate.ts';
import { findNames, shippedModel, type FoundName } from './find-names.ts';
import { makeNameDocument, type NameDocument } from './name-document.ts';
import { refineAcronyms } from './refine-acronyms.ts';
import { refineAmpersands } from './refine-ampersands.ts';
import { refineBounds } from './refine-bounds.ts';
import { refineContexts } from './refine-contexts.ts';
import { refineDateline } from './refine-dateline.ts';
import { refineInstitutions } from './refine-institutions.ts';
import { refineListed } from './refine-listed.ts';
import { refineRepeated } from './refine-repeated.ts';
import { refineShortForms } from './refine-short-forms.ts';
import { refineSurnames } from './refine-surnames.ts';
import { wordSequences, type Word } from './words.ts';

const OWN_STOP =
  /^(?:Inc|Ltd|Corp|Bros|Calif|Conn|Ill|Ind|Kan|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Penn|Tenn|Tex|Wash|Wis|Ariz|Ark|Colo|Del|Fla|Gov|Gen|Sen|Rep|Rev|Prof)\.$/;

type Refine = (found: FoundName[], document: NameDocument) => FoundName[];

/** The refiners in running order. */
const refiners: readonly Refine[] = [
  refineInstitutions, // first: whole names, which the others compare with
  refineAmpersands,
  refineBounds, // names without titles, and no roles among them
  refineAcronyms, // letters that a whole name explains
  refineContexts, // before surnames and repeated names are copied from it
  refineListed,
  refineShortForms, // compares with whole names
  refineSurnames, // full names of people are complete by now
  refineRepeated, // last: copies what the others have found
];

/** The names in an article's words, in order. */
export function namesIn(document: NameDocument): FoundName[] {
  return refiners.reduce((found, refine) => refine(found, document), findNames(document, shippedModel()));
}

/** Where a name ends that a word ends: before a stop that belongs to the sentence (`Mar.`), behind one of its own (`Jr.`, `D.C.`, `J.`). */
function endOf({ end, text }: Word): number {
  return /^(?:\p{L}\p{Ll}{2,}|\d+)\.$/u.test(text) && !OWN_STOP.test(text) ? end - 1 : end;
}

/** Finds the names in an article. What they refer to is decided when they are linked: until then `entity_id` and `mention_id` are empty. */
export const extractMentions = defineStage({
  name: 'extract-mentions',
  needs: ['source', 'parsed'],
  gives: ['mentions'],
  run({ source, parsed }) {
    const document = makeNameDocument(wordSequences(parsed), shippedModel().caseOf);
    const { words } = document;
    const { dateline } = parsed;
    const names = dateline ? refineDateline(namesIn(document), document, dateline) : namesIn(document);
    const mentions = names.map(({ first, last, type, confidence }) => {
      const place = placeOf(source.article_id, source.text, parsed, {
        start: words[first].start,
        end: endOf(words[last - 1]),
      });
      return {
        ...place,
        mention_id: '',
        entity_id: '',
        type,
        kind: 'name' as const,
        confidence: calibrate(confidence),
        checked: null,
      };
    });
    return { mentions };
  },
});
