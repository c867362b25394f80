import { setOf } from '../../../lexicons/read-list.ts';
import { among, isBareBehindThe, maskOf } from './among.ts';
import type { FoundName } from '../find-names.ts';
import { LISTS } from '../words/gazetteer.ts';
import type { NameDocument } from '../name-document.ts';

/** Words that stand last in names of organizations and in no other names. */
const LAST = setOf(`
  academy, agency, association, authority, bureau, college, commission, committee, corporation, corps, council, federation,
  foundation, inc, institute, llc, ltd, ministry, society, union, university
`);
/** Words that `of` and a place make the name of an organization. */
const BEFORE_PLACE = setOf(
  `academy, archdiocese, bank, church, college, diocese, institute, times, university`,
);
/** Institutions that go by one word with a capital: `the Cabinet`. */
const BARE = setOf(
  `admiralty, army, assembly, cabinet, congress, knesset, navy, parliament, politburo, senate, treasury`,
);
/** Those that go without an article. */
const WITHOUT_ARTICLE = setOf(`congress, knesset, parliament, politburo`);
/** Somebody belongs to what stands behind. */
const BELONGS = /^(?:of|from)$/;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const NOT_IN_NAMES = LISTS.title | LISTS.role | LISTS.demonym;
const CONFIDENCE = 0.7;

/**
 * Organizations that their form tells, where the tagger saw nothing or a part.
 *
 * - `Odda Maritime College`: capitals that end in a word of organizations alone
 * - `University of North Carolina`, `Bank of Norway`: such a word with a place behind `of`
 * - `the Cabinet`: a bare institution
 * - `Ann Lee of BDQ`: letters to which a person belongs
 *
 * Near misses: `Council` at the head of a sentence; `Odda Mayor`; `Ann Lee of Odda`.
 */
export function refineHeads(found: FoundName[], document: NameDocument): FoundName[] {
  const whole = joinPlaces(found, document);
  const taken = maskOf(whole, document);
  const added = [...findRunsWithHead(document, taken), ...findLetters(whole, document, taken)];
  return among(whole, added);
}

function joinPlaces(found: FoundName[], { facts }: NameDocument): FoundName[] {
  const joined: FoundName[] = [];
  for (const name of found) {
    const head = joined.at(-1);
    const isHead =
      head !== undefined &&
      head.type !== 'person' &&
      name.type === 'place' &&
      head.last + 1 === name.first &&
      BEFORE_PLACE.has(facts[head.last - 1].folded) &&
      facts[head.last].folded === 'of';
    if (isHead) joined[joined.length - 1] = { ...head, last: name.last, type: 'organization' };
    else joined.push(name);
  }
  // The tagger takes a whole university for a place, now and then.
  return joined.map((name) =>
    name.type === 'place' &&
    BEFORE_PLACE.has(facts[name.first].folded) &&
    facts[name.first + 1].folded === 'of'
      ? { ...name, type: 'organization' }
      : name,
  );
}

function findRunsWithHead(document: NameDocument, taken: Uint8Array): FoundName[] {
  const { facts, runFirst, runLast, sequenceFirst, casing } = document;
  const added: FoundName[] = [];
  for (let i = 0; i < facts.length; i = Math.max(i + 1, runLast[i])) {
    const last = runLast[i];
    if (last === runFirst[i] || casing[i] !== 0) continue;
    const isAlone = last - runFirst[i] === 1 && WITHOUT_ARTICLE.has(facts[i].folded);
    const isBare = isAlone || (BARE.has(facts[last - 1].folded) && isBareBehindThe(document, last - 1));
    const first = isBare ? last - 1 : runFirst[i];
    if (!isBare && (last - first < 2 || !LAST.has(facts[last - 1].folded))) continue;
    let free = isAlone || first > sequenceFirst[first];
    for (let k = first; k < last; k++) free &&= !taken[k] && (facts[k].lists & NOT_IN_NAMES) === 0;
    if (free) added.push({ first, last, type: 'organization', confidence: CONFIDENCE });
  }
  return added;
}

function findLetters(
  found: readonly FoundName[],
  { facts, sequenceLast, runLast }: NameDocument,
  taken: Uint8Array,
): FoundName[] {
  const added: FoundName[] = [];
  for (const { first, last, type } of found) {
    if (type !== 'person' || last + 1 >= sequenceLast[first] || !BELONGS.test(facts[last].folded)) continue;
    const at = facts[last + 1].folded === 'the' ? last + 2 : last + 1;
    const isLone = at < sequenceLast[first] && runLast[at] === at + 1 && !taken[at];
    if (isLone && ACRONYM.test(facts[at].text))
      added.push({ first: at, last: at + 1, type: 'organization', confidence: CONFIDENCE });
  }
  return added;
}
