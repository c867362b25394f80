import { months } from '../../../lexicons/months.ts';
import { weekdays } from '../../../lexicons/weekdays.ts';
import { among, maskOf } from './among.ts';
import { LISTS } from '../words/gazetteer.ts';
import type { FoundName } from '../find-names.ts';
import type { NameDocument } from '../name-document.ts';

const OTHERWISE =
  LISTS.country |
  LISTS.city |
  LISTS.region |
  LISTS.demonym |
  LISTS.given |
  LISTS.organizationHead |
  LISTS.particle |
  LISTS.placeHead |
  LISTS.title;
const POSSESSIVE = new Set(["'", '’']);

/** A whole name must be this sure for its short form to be looked for where the tagger saw nothing. */
const SURE = 0.6;
const CONFIDENCE = 0.7;
/** Days and months bear a capital, too. */
const TIMES = new Set([...Object.keys(weekdays), ...Object.keys(months)]);
/** Bodies that go by what stands behind `of`: `Church of Odinism`. */
const BY_LAST = /^(?:brotherhood|church|order|temple)$/;

/**
 * Organizations whole and short: a plural possessive is inside the name (`Cereal Growers' Union`), and the
 * first word alone of an organization's name is that organization, if the tagger was not sure of it and no
 * person bears it (`Kallavesi` beside `Kallavesi Marine`); also where the tagger saw nothing. So is that of a
 * place (`Odrin` beside `Odrin Airport`).
 */
export function refineShortForms(found: FoundName[], document: NameDocument): FoundName[] {
  const { facts, start, end } = document;
  const joined: FoundName[] = [];
  for (const name of found) {
    const last = joined.at(-1);
    const inside =
      last &&
      name.type === 'organization' &&
      last.last + 1 === name.first &&
      POSSESSIVE.has(facts[last.last].text) &&
      start[last.last] === end[last.last - 1];
    if (inside && (facts[name.last - 1].lists & LISTS.organizationHead) !== 0)
      joined[joined.length - 1] = { ...name, first: last.first };
    else joined.push(name);
  }
  const firsts = new Set<string>();
  const placeFirsts = new Set<string>();
  const people = new Set<string>();
  for (const { first, last, type } of joined) {
    if (last - first < 2) continue;
    if (type === 'organization') firsts.add(facts[first].folded);
    else if (type === 'place' && facts[last - 1].lists & LISTS.placeHead)
      placeFirsts.add(facts[first].folded);
    else if (type === 'person') for (let i = first; i < last; i++) people.add(facts[i].folded);
  }
  const typed = joined.map((name) => {
    const { folded, lists } = facts[name.first];
    const short = name.last - name.first === 1 && name.type === 'person' && name.confidence < 0.9;
    if (!short || people.has(folded) || lists & OTHERWISE) return name;
    const type = firsts.has(folded) ? 'organization' : placeFirsts.has(folded) ? 'place' : name.type;
    return { ...name, type };
  });
  return among(typed, findShortForms(typed, people, document));
}

/** The words by which organizations of several words are called alone, where no name was found. */
function findShortForms(
  found: readonly FoundName[],
  people: ReadonlySet<string>,
  document: NameDocument,
): FoundName[] {
  const { facts, cases, small, occurrences, runFirst, runLast, casing } = document;
  const taken = maskOf(found, document);
  const added: FoundName[] = [];
  for (const { first, last, type, confidence } of found) {
    if (type !== 'organization' || last - first < 2 || confidence < SURE) continue;
    const byLast =
      BY_LAST.test(facts[first].folded) && facts[first + 1].folded === 'of' && last - first === 3;
    const { folded, lists, capitals } = facts[byLast ? last - 1 : first];
    const isOwn =
      folded.length > 3 &&
      !capitals &&
      lists === 0 &&
      !TIMES.has(folded) &&
      !small.has(folded) &&
      !people.has(folded);
    for (const i of isOwn ? (occurrences.get(folded) ?? []) : []) {
      if (taken[i] || casing[i] !== 0 || runLast[i] - runFirst[i] !== 1 || cases[i] === 1 || cases[i] === 2)
        continue;
      taken[i] = 1;
      added.push({ first: i, last: i + 1, type: 'organization', confidence: CONFIDENCE });
    }
  }
  return added.sort((a, b) => a.first - b.first);
}
