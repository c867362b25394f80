import { among, maskOf } from './among.ts';
import { LISTS } from '../words/gazetteer.ts';
import type { FoundName } from '../find-names.ts';
import type { NameDocument } from '../name-document.ts';

/** Lists of which two names beside each other are two. */
const TWO = LISTS.given | LISTS.city | LISTS.country | LISTS.region;

/**
 * Capitals on both sides of `&` are one firm: `Van Houten & Daal`. Not in headlines, where all words have
 * capitals.
 */
export function refineAmpersands(found: FoundName[], document: NameDocument): FoundName[] {
  const { facts, runFirst, runLast, casing, sequenceFirst, sequenceLast } = document;
  const firms: FoundName[] = [];
  for (let i = 1; i + 1 < facts.length; i++) {
    if (facts[i].text !== '&' || casing[i] !== 0 || i === sequenceFirst[i] || i + 1 === sequenceLast[i])
      continue;
    // `Jason & Michelle`, `Tunis & Sfax`
    if (facts[i - 1].lists & facts[i + 1].lists & TWO && i - runFirst[i - 1] === 1) continue;
    if (!facts[i - 1].capital || !facts[i + 1].capital || i - runFirst[i - 1] > 4 || runLast[i + 1] - i > 5)
      continue;
    const last = firms.at(-1);
    if (last && last.last >= runFirst[i - 1]) last.last = runLast[i + 1];
    else firms.push({ first: runFirst[i - 1], last: runLast[i + 1], type: 'organization', confidence: 0.9 });
  }
  if (firms.length === 0) return found;
  const taken = maskOf(firms, document);
  const kept = found.filter(({ first, last }) => !taken.subarray(first, last).some(Boolean));
  return among(kept, firms);
}
