import { among } from './among.ts';
import { LISTS } from '../words/gazetteer.ts';
import type { FoundName } from '../find-names.ts';
import type { NameDocument } from '../name-document.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const HEADS = setOf(`
  agency, alliance, association, board, bureau, center, centre, chamber, commission, committee, confederation, council, department,
  directorate, federation, foundation, fund, institute, league, ministry, office, organisation, organization,
  school, society, union
`);
const OF = new Set(['of', 'for', 'on']);
const LISTED =
  LISTS.country | LISTS.city | LISTS.region | LISTS.organization | LISTS.company | LISTS.media | LISTS.club;

/**
 * Names of institutions with `and` in them are one name: `the Center for Strategic and International
 * Studies`, `the Department of Health and Human Services`, `the Ministry of Agriculture, Food and Fisheries`.
 * Not: `the Council of Europe and NATO`, `the Office of John Hill and Jane Hill`.
 */
export function refineInstitutions(
  found: FoundName[],
  { facts, phraseLists, sequenceLast, casing }: NameDocument,
): FoundName[] {
  const wholes: FoundName[] = [];
  const over = new Map<number, FoundName>();
  for (const name of found) for (let i = name.first; i < name.last; i++) over.set(i, name);
  for (let i = 0; i + 4 < facts.length; i++) {
    if (!facts[i].capital || casing[i] !== 0 || !HEADS.has(facts[i].folded) || !OF.has(facts[i + 1].folded))
      continue;
    const end = endOf(facts, phraseLists, i + 2, sequenceLast[i]);
    if (end < 0 || hasPerson(over, i, end)) continue;
    // A word in front can belong to it (`National Institute of …`): the tagger knows.
    const whole: FoundName = {
      first: Math.min(i, over.get(i)?.first ?? i),
      last: end,
      type: 'organization',
      confidence: 0.85,
    };
    wholes.push(whole);
    for (let k = whole.first; k < end; k++) over.set(k, whole);
    i = end;
  }
  if (wholes.length === 0) return joinHeads(found, facts);
  const kept = found.filter((name) => over.get(name.first) === name && over.get(name.last - 1) === name);
  return joinHeads(among(kept, wholes), facts);
}

/** `Center` and `Marine Acoustics` with `for` between them are one name. */
function joinHeads(found: readonly FoundName[], facts: NameDocument['facts']): FoundName[] {
  const joined: FoundName[] = [];
  for (const name of found) {
    const head = joined.at(-1);
    const isHead =
      head?.type === 'organization' && head.last - head.first === 1 && HEADS.has(facts[head.first].folded);
    if (
      isHead &&
      name.first === head.last + 1 &&
      OF.has(facts[head.last].folded) &&
      (name.type === 'organization' || name.type === 'other')
    )
      joined[joined.length - 1] = { ...head, last: name.last };
    else joined.push(name);
  }
  return joined;
}

function hasPerson(over: ReadonlyMap<number, FoundName>, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (over.get(i)?.type === 'person') return true;
  return false;
}

/** The end of capitals, commas and `and` with one more capital behind; -1 without an `and`. */
function endOf(
  facts: NameDocument['facts'],
  phraseLists: NameDocument['phraseLists'],
  from: number,
  last: number,
): number {
  let end = facts[from].folded === 'the' ? from + 1 : from;
  const run = (): boolean => {
    const start = end;
    while (end < last && facts[end].capital && !facts[end].capitals) end++;
    return end > start;
  };
  if (!run()) return -1;
  while (end + 1 < last && facts[end].folded === ',' && facts[end + 1].capital) {
    end++;
    run();
  }
  if (facts[end]?.folded !== 'and' || end + 1 >= last) return -1;
  const second = ++end;
  if (!run() || (facts[second].lists | phraseLists[second]) & LISTED) return -1;
  return end;
}
