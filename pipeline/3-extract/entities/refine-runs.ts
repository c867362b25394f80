import type { FoundName } from './find-names.ts';
import { LISTS } from './gazetteer.ts';
import type { NameDocument } from './name-document.ts';

/** No name goes on for more words than this behind the part that the tagger found. */
const MOST_BEHIND = 3;

/**
 * An organization of which the tagger saw the first words alone: capitals go on behind the name and end in an
 * organization's word, as in `Odda` of `Odda Savings Bank`.
 *
 * Near misses: `Oslo Police` in a headline; `Oslo Mayor`; words that another name has.
 */
export function refineRuns(found: FoundName[], { facts, runLast, casing }: NameDocument): FoundName[] {
  return found.map((name, k) => {
    const { first, last, type } = name;
    const end = runLast[last - 1];
    const isCut = type !== 'other' && casing[first] === 0 && end > last && end - last <= MOST_BEHIND;
    if (!isCut || (found[k + 1]?.first ?? end) < end) return name;
    return isHead(facts[end - 1].lists) ? { ...name, last: end, type: 'organization' as const } : name;
  });
}

/** A word of organizations that is nobody's name. */
const isHead = (lists: number): boolean =>
  (lists & LISTS.organizationHead) !== 0 &&
  (lists & (LISTS.given | LISTS.surname | LISTS.role | LISTS.title)) === 0;
