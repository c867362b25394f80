import type { NameModel } from '../../model/read-model.ts';
import { defineStage } from '../../model.ts';
import { placeOf } from '../../common/rows.ts';
import { calibrate } from './calibrate.ts';
import { findNames, shippedModel, type FoundName } from './find-names.ts';
import { makeNameDocument, type NameDocument } from './name-document.ts';
import { refineAcronyms } from './refine/refine-acronyms.ts';
import { refineAgreement } from './refine/refine-agreement.ts';
import { refineAmpersands } from './refine/refine-ampersands.ts';
import { refineBareHeads } from './refine/refine-bare-heads.ts';
import { refineBounds } from './refine/refine-bounds.ts';
import { refineContexts } from './refine/refine-contexts.ts';
import { refineDateline } from './refine/refine-dateline.ts';
import { refineHeads } from './refine/refine-heads.ts';
import { refineInstitutions } from './refine/refine-institutions.ts';
import { refineKinds } from './refine/refine-kinds.ts';
import { refineListed } from './refine/refine-listed.ts';
import { refineListedTypes } from './refine/refine-listed-types.ts';
import { refineParishes } from './refine/refine-parishes.ts';
import { refinePeople } from './refine/refine-people.ts';
import { refineRepeated } from './refine/refine-repeated.ts';
import { refineRuns } from './refine/refine-runs.ts';
import { refineAnnounced } from './refine/refine-announced.ts';
import { refineShortForms } from './refine/refine-short-forms.ts';
import { refineSurnames } from './refine/refine-surnames.ts';
import { refineWholes } from './refine/refine-wholes.ts';
import { refineTakenPeople } from './refine/refine-taken-people.ts';
import { refineTeams } from './refine/refine-teams.ts';
import { nameWordsOf } from './words/words.ts';

const OWN_STOP =
  /^(?:Inc|Ltd|Corp|Bros|Calif|Conn|Ill|Ind|Kan|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Penn|Tenn|Tex|Wash|Wis|Ariz|Ark|Colo|Del|Fla|Gov|Gen|Sen|Rep|Rev|Prof)\.$/;

type Refine = (found: FoundName[], document: NameDocument) => FoundName[];

/** The refiners in running order. */
const refiners: readonly Refine[] = [
  refineInstitutions, // first: whole names, which the others compare with
  refineWholes,
  refineAmpersands,
  refineRuns,
  refineTakenPeople,
  refinePeople, // whole, before their titles are cut off
  refineBounds, // names without titles, and no roles among them
  refineAcronyms, // letters that a whole name explains
  refineAgreement,
  refineListedTypes,
  refineAnnounced,
  refineParishes,
  refineKinds, // what a name is said to be
  refineTeams,
  refineContexts, // before surnames and repeated names are copied from it
  refineListed,
  refineHeads, // where nothing else was found
  refineShortForms, // compares with whole names
  refineBareHeads,
  refineSurnames, // full names of people are complete by now
  refineRepeated, // last: copies what the others have found
];

/** The names in an article's words, in order, as a model finds them and the refiners leave them. */
export function namesIn(document: NameDocument, weights: NameModel = shippedModel()): FoundName[] {
  return refiners.reduce((found, refine) => refine(found, document), findNames(document, weights));
}

/**
 * Where a name ends that a word ends: before a stop that belongs to the sentence (`Mar.`), behind one of its
 * own (`Jr.`, `D.C.`, `J.`).
 */
function endOf({ facts, end }: NameDocument, i: number): number {
  const { text } = facts[i];
  return /^(?:\p{L}\p{Ll}{2,}|\d+)\.$/u.test(text) && !OWN_STOP.test(text) ? end[i] - 1 : end[i];
}

/**
 * Finds the names in an article. What they refer to is decided when they are linked: until then `entity_id`
 * and `mention_id` are empty.
 */
export const extractMentions = defineStage({
  name: 'extract-mentions',
  needs: ['source', 'parsed'],
  gives: ['mentions'],
  run({ source, parsed }) {
    const document = makeNameDocument(nameWordsOf(parsed.table), shippedModel().caseOf);
    const { start } = document;
    const { dateline } = parsed;
    const names = dateline ? refineDateline(namesIn(document), document, dateline) : namesIn(document);
    const mentions = names.map(({ first, last, type, confidence }) => {
      const span = { start: start[first], end: endOf(document, last - 1) };
      const { article_id, sentence, paragraph, text } = placeOf(source.article_id, source.text, parsed, span);
      return {
        article_id,
        sentence,
        paragraph,
        start: span.start,
        end: span.end,
        text,
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
