import { among, isBareBehindThe, maskOf } from './among.ts';
import type { FoundName } from '../find-names.ts';
import { LISTS } from '../words/gazetteer.ts';
import type { NameDocument } from '../name-document.ts';

/** A whole name must be this sure for its short form to count. */
const SURE = 0.6;
const CONFIDENCE = 0.75;

/**
 * The head of an organization's name alone is that organization further on: `the League` behind `the Harbour
 * Pilots League`, `the Council` behind `the Council of Mayors`. Only with a capital and `the`, where the tagger saw nothing.
 *
 * Near misses: `the league`; `League` in a headline; `the League of Women`; `the League` before the whole
 * name.
 */
export function refineBareHeads(found: FoundName[], document: NameDocument): FoundName[] {
  const heads = headsOf(found, document);
  if (heads.size === 0) return found;
  const { facts, occurrences, casing } = document;
  const taken = maskOf(found, document);
  const added: FoundName[] = [];
  for (const [head, from] of heads) {
    for (const i of occurrences.get(head) ?? []) {
      const isBare = isBareBehindThe(document, i) && facts[i + 1]?.folded !== 'of';
      if (i > from && isBare && !taken[i] && casing[i] === 0)
        added.push({ first: i, last: i + 1, type: 'organization', confidence: CONFIDENCE });
    }
  }
  return among(found, added);
}

/** Heads of whole names, with the word behind which each is known. */
function headsOf(found: readonly FoundName[], { facts }: NameDocument): Map<string, number> {
  const heads = new Map<string, number>();
  const add = (i: number, behind: number): void => {
    if (facts[i].lists & LISTS.organizationHead && !heads.has(facts[i].folded))
      heads.set(facts[i].folded, behind);
  };
  for (const { first, last, type, confidence } of found) {
    if (type !== 'organization' || last - first < 2 || confidence < SURE) continue;
    add(last - 1, last);
    if (facts[first + 1].folded === 'of' || facts[first + 1].folded === 'for') add(first, last);
  }
  return heads;
}
