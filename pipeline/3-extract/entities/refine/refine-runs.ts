import { setOf } from '../../../lexicons/read-list.ts';
import { among, maskOf } from './among.ts';
import type { FoundName } from '../find-names.ts';
import { LISTS } from '../words/gazetteer.ts';
import type { NameDocument } from '../name-document.ts';

/** Bodies that are told apart by a number, before which it stands. */
const NUMBERED = setOf(`
  airborne, armored, armoured, army, artillery, battalion, battery, brigade, cavalry, circuit, company, corps, division, fleet, force, group, infantry,
  legion, marines, platoon, regiment, squadron, wing
`);
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
/** Legal forms that are nothing else, wherever they stand. */
const LEGAL_FORM =
  /^(?:Inc|Ltd|LLC|LLP|Plc|PLC|GmbH|Corp|S\.A|S\.p\.A|N\.V|A\.G|B\.V|A\.S|K\.K|Pty|Pte|Oyj)\.?$/;

/** No name goes on for more words than this behind the part that the tagger found. */
const MOST_BEHIND = 3;
const MOST_WORDS = 6;

/**
 * Organizations of which the tagger saw a part or nothing, whole.
 *
 * - `Odda Savings Bank`, of which it saw `Odda`: capitals go on behind the name and end in an organization's word
 * - `321st Field Regiment`, `Odda Kabel S.A.`: capitals behind an ordinal or before a legal form
 *
 * Near misses: `Oslo Police` in a headline; `Oslo Mayor`; words that another name has; `42nd Street`.
 */
export function refineRuns(found: FoundName[], document: NameDocument): FoundName[] {
  const wholes = wholesIn(document);
  const isWhole = maskOf(wholes, document);
  const rest = found
    .map((name, k) => withHead(name, found[k + 1]?.first ?? Infinity, document))
    .filter(({ first, last }) => !isWhole.subarray(first, last).includes(1));
  return among(rest, wholes);
}

function withHead(name: FoundName, next: number, { facts, runLast, casing }: NameDocument): FoundName {
  const { first, last, type } = name;
  const end = runLast[last - 1];
  const isCut = type !== 'other' && casing[first] === 0 && end > last && end - last <= MOST_BEHIND;
  if (!isCut || next < end) return name;
  return isHead(facts[end - 1].lists) ? { ...name, last: end, type: 'organization' as const } : name;
}

/** Capitals behind an ordinal that end in a body's word, and capitals that end in a legal form. */
function wholesIn({ facts, runFirst, runLast, casing }: NameDocument): FoundName[] {
  const wholes: FoundName[] = [];
  for (let i = 0; i < facts.length; i = Math.max(i + 1, runLast[i])) {
    const [first, last] = [runFirst[i], runLast[i]];
    const size = last - first;
    if (size === 0 || size > MOST_WORDS || casing[i] !== 0) continue;
    const isNumbered = ORDINAL.test(facts[first - 1]?.text ?? '') && NUMBERED.has(facts[last - 1].folded);
    const isFirm = size > 1 && LEGAL_FORM.test(facts[last - 1].text);
    if (isNumbered || isFirm)
      wholes.push({ first: isNumbered ? first - 1 : first, last, type: 'organization', confidence: 0.85 });
  }
  return wholes;
}

/** A word of organizations that is nobody's name. */
const isHead = (lists: number): boolean =>
  (lists & LISTS.organizationHead) !== 0 &&
  (lists & (LISTS.given | LISTS.surname | LISTS.role | LISTS.title)) === 0;
