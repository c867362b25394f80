import { hashFeature, hashWord, pair } from '../../model/hash.ts';
import { LISTS } from './gazetteer.ts';
import type { NameDocument } from './name-document.ts';
import type { WordFacts } from './word-facts.ts';
import { setOf } from '../../lexicons/read-list.ts';

/** No word has more features than this. */
export const MOST_FEATURES = 192;

const START = hashWord('<start>');
const END = hashWord('<end>');
const DEFINED = hashWord('(');
/** Lists that matter of the words beside. */
const BESIDE =
  LISTS.title |
  LISTS.given |
  LISTS.surname |
  LISTS.role |
  LISTS.organizationHead |
  LISTS.placeHead |
  LISTS.demonym |
  LISTS.country |
  LISTS.city |
  LISTS.region |
  LISTS.particle;
const PLACE_BEFORE = setOf(`
  in, at, near, from, to, of, across, outside, around, through, into, toward, towards, southern, northern,
  eastern, western, central
`);
const SAID = setOf(`
  said, says, told, added, who, asked, wrote, thinks, thought, called, argued, explained, replied, himself,
  herself, tweeted, joined, died, born
`);
const HOW_MANY_PLACES = 8;

/**
 * The features of a word in its context, as hashes: the one function that training and tagging share.
 *
 * @param out receives the hashes
 * @returns how many there are
 */
export function featuresOf(document: NameDocument, i: number, out: Uint32Array): number {
  const {
    facts,
    words,
    sequenceFirst,
    sequenceLast,
    casing,
    cases,
    runFirst,
    runLast,
    phraseLists,
    phrasePart,
  } = document;
  let size = 0;
  const add = (template: number, value: number): void => {
    out[size++] = hashFeature(template, value);
  };
  const bits = (template: number, mask: number, also: number): void => {
    for (let rest = mask; rest; rest &= rest - 1) add(template, pair(rest & -rest, also));
  };
  const [from, to] = [sequenceFirst[i], sequenceLast[i]];
  const fact = facts[i];
  const at = (k: number): WordFacts | null => (k >= from && k < to ? facts[k] : null);
  const [w2, w1, v1, v2] = [at(i - 2), at(i - 1), at(i + 1), at(i + 2)];
  const [p2, p1, n1, n2] = [w2?.hash ?? START, w1?.hash ?? START, v1?.hash ?? END, v2?.hash ?? END];
  const first = i === from || (i === from + 1 && !w1!.letters);
  const looks = pair(first ? 1 : 0, casing[i]);

  add(0, 0);
  add(1, fact.hash);
  add(2, p1);
  add(3, n1);
  add(4, p2);
  add(5, n2);
  add(6, pair(p1, fact.hash));
  add(7, pair(fact.hash, n1));
  add(8, pair(p2, p1));
  add(9, pair(n1, n2));
  add(10, fact.exact);

  add(11, fact.shape);
  add(12, pair(fact.shape, looks));
  add(13, pair(w1?.shape ?? START, fact.shape));
  add(14, pair(fact.shape, v1?.shape ?? END));
  add(15, pair(pair(w1?.shape ?? START, fact.shape), v1?.shape ?? END));
  add(16, fact.prefix2);
  add(17, fact.prefix3);
  add(18, fact.prefix4);
  add(19, fact.suffix2);
  add(20, fact.suffix3);
  add(21, fact.suffix4);
  add(22, pair(fact.suffix3, fact.shape));
  if (v1) add(23, v1.suffix3);
  if (w1) add(24, w1.suffix3);

  add(25, pair(cases[i], looks));
  add(26, pair(pair(cases[i], looks), v1 ? pair(cases[i + 1], v1.upper ? 1 : 0) : END));
  add(27, pair(pair(cases[i], looks), w1 ? pair(cases[i - 1], w1.upper ? 1 : 0) : START));
  if (document.small.has(fact.folded)) add(28, looks);

  bits(30, fact.lists, 0);
  bits(31, fact.lists, pair(looks, v1?.upper ? 1 : 0));
  add(32, fact.lists);
  bits(33, phraseLists[i], phrasePart[i]);
  if (w1) bits(34, w1.lists & BESIDE, w1.upper ? 1 : 0);
  if (v1) bits(35, v1.lists & BESIDE, v1.upper ? 1 : 0);
  add(36, pair(fact.lists & BESIDE, w1 ? w1.lists & BESIDE : START));
  add(37, pair(fact.lists & BESIDE, v1 ? v1.lists & BESIDE : END));
  if (w1 && phraseLists[i - 1]) bits(38, phraseLists[i - 1], phrasePart[i - 1]);
  if (v1 && phraseLists[i + 1]) bits(39, phraseLists[i + 1], phrasePart[i + 1]);

  const [a, b] = [runFirst[i], runLast[i]];
  if (b > a) {
    const place = pair(Math.min(i - a, 3), Math.min(b - 1 - i, 3));
    const before = at(a - 1);
    const behind = at(b);
    const last = facts[b - 1];
    add(40, place);
    add(41, pair(place, fact.shape));
    add(42, pair(last.hash, b - 1 === i ? 1 : 0));
    add(43, pair(facts[a].hash, a === i ? 1 : 0));
    add(44, pair(before?.hash ?? START, Math.min(i - a, 2)));
    add(45, pair(behind?.hash ?? END, Math.min(b - 1 - i, 2)));
    add(46, pair(before?.hash ?? START, behind?.hash ?? END));
    bits(47, last.lists, b - 1 === i ? 1 : 0);
    bits(48, facts[a].lists, a === i ? 1 : 0);
    if (behind) bits(49, behind.lists & BESIDE, Math.min(b - 1 - i, 2));
    if (before) bits(50, before.lists & BESIDE, Math.min(i - a, 2));
    if (at(b + 1) && behind && !behind.letters) add(51, pair(behind.hash, facts[b + 1].hash));
    const beyond = at(a - 2);
    if (beyond && before) add(52, pair(beyond.hash, before.hash));
    add(53, pair(last.suffix3, b - 1 === i ? 1 : 0));
  }

  if (w1 && words[i].start === words[i - 1].end) add(54, w1.hash);
  if (v1 && words[i + 1].start === words[i].end) add(55, v1.hash);
  if (fact.capitals && fact.folded.length < 8) size = addAcronym(document, i, p1 === DEFINED, out, size);
  if (fact.upper) size = addElsewhere(document, i, out, size);
  return size;
}

/** For a word in capitals, what the article spells out with these initials. */
function addAcronym(
  { initials, facts }: NameDocument,
  i: number,
  inBrackets: boolean,
  out: Uint32Array,
  start: number,
): number {
  let size = start;
  const end = initials.get(facts[i].folded);
  out[size++] = hashFeature(60, pair(end === undefined ? 0 : 1, inBrackets ? 1 : 0));
  if (end === undefined) return size;
  out[size++] = hashFeature(61, facts[end].hash);
  out[size++] = hashFeature(62, facts[end].lists & BESIDE);
  return size;
}

/** What the same word is elsewhere in the article: in which company it stands there. */
function addElsewhere(document: NameDocument, i: number, out: Uint32Array, start: number): number {
  const { facts, occurrences, runFirst, runLast, phraseLists } = document;
  const places = occurrences.get(facts[i].folded)!;
  let size = start;
  out[size++] = hashFeature(70, Math.min(places.length, 4));
  if (places.length === 1) return size;
  let seen = 0;
  let best = -1;
  let looked = 0;
  for (const k of places) {
    if (k === i) continue;
    if (looked++ === HOW_MANY_PLACES) break;
    seen |= contextOf(document, k) | contextLists(phraseLists[k]);
    if (best < 0 || runLast[k] - runFirst[k] > runLast[best] - runFirst[best]) best = k;
  }
  const alone = runLast[i] - runFirst[i] === 1 ? 1 : 0;
  for (let rest = seen; rest; rest &= rest - 1) out[size++] = hashFeature(71, pair(rest & -rest, alone));
  const [a, b] = [runFirst[best], runLast[best]];
  if (b - a > 1) {
    out[size++] = hashFeature(72, pair(facts[b - 1].hash, b - 1 === best ? 1 : 0));
    out[size++] = hashFeature(73, pair(facts[a].hash, a === best ? 1 : 0));
    out[size++] = hashFeature(74, pair(facts[b - 1].lists & BESIDE, facts[a].lists & BESIDE));
    out[size++] = hashFeature(75, pair(Math.min(best - a, 2), Math.min(b - 1 - best, 2)));
  }
  return size;
}

const contextLists = (lists: number): number =>
  (lists & (LISTS.country | LISTS.city | LISTS.region) ? 1 << 16 : 0) |
  (lists & (LISTS.organization | LISTS.company | LISTS.media | LISTS.club) ? 1 << 17 : 0);

/** The company of a capitalised word as bits. */
function contextOf(
  { facts, runFirst, runLast, sequenceFirst, sequenceLast }: NameDocument,
  k: number,
): number {
  const [a, b] = [runFirst[k], runLast[k]];
  const before = k > sequenceFirst[k] ? facts[k - 1] : null;
  const ahead = a > sequenceFirst[k] ? facts[a - 1] : null;
  const behind = b < sequenceLast[k] ? facts[b] : null;
  let seen = 0;
  if (before && before.lists & LISTS.title) seen |= 1 << 0;
  if (before && before.capital && before.lists & LISTS.given) seen |= 1 << 1;
  if (b - a > 1) seen |= k === b - 1 ? 1 << 2 : k === a ? 1 << 3 : 1 << 4;
  if (b - a > 1 && facts[b - 1].lists & LISTS.organizationHead) seen |= 1 << 5;
  if (b - a > 1 && facts[b - 1].lists & LISTS.placeHead) seen |= 1 << 6;
  if (ahead && PLACE_BEFORE.has(ahead.folded)) seen |= 1 << 7;
  if (behind && SAID.has(behind.folded)) seen |= 1 << 8;
  if (behind?.folded === "'s") seen |= 1 << 9;
  if (ahead?.folded === 'the') seen |= 1 << 10;
  if (k > sequenceFirst[k]) seen |= 1 << 11;
  if (ahead && ahead.lists & LISTS.role) seen |= 1 << 12;
  if (behind?.folded === '(' || ahead?.folded === '(') seen |= 1 << 13;
  if (k < b - 1 && facts[k + 1].lists & LISTS.surname) seen |= 1 << 14;
  if (behind?.folded === ',' && ahead && ahead.folded === ',') seen |= 1 << 15;
  return seen;
}
