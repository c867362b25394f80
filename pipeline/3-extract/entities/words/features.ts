import { hashFeature, pair } from '../../../model/hash.ts';
import { LISTS } from './gazetteer.ts';
import type { NameDocument } from '../name-document.ts';
import { END_OF_SEQUENCE, START_OF_SEQUENCE, type WordFacts } from './word-facts.ts';
import { BESIDE, PARTS } from './word-features.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/** No word has more features than this, nor are there more words whose features count for it. */
export const MOST_FEATURES = 256;
export const MOST_PARTS = 10;

const DEFINED = '(';
const PLACE_BEFORE = setOf(`
  in, at, near, from, to, of, across, outside, around, through, into, toward, towards, southern, northern,
  eastern, western, central
`);
const SAID = setOf(`
  said, says, told, added, who, asked, wrote, thinks, thought, called, argued, explained, replied, himself,
  herself, tweeted, joined, died, born
`);
const HOW_MANY_PLACES = 8;

let features: Uint32Array = new Uint32Array(0);
let size = 0;
const add = (template: number, value: number): void => {
  features[size++] = hashFeature(template, value);
};
const addLists = (template: number, lists: number, also: number): void => {
  for (let rest = lists; rest; rest &= rest - 1) add(template, pair(rest & -rest, also));
};

const wordBefore = ({ facts, sequenceFirst }: NameDocument, i: number, from: number): WordFacts =>
  i >= sequenceFirst[from] ? facts[i] : START_OF_SEQUENCE;
const wordBehind = ({ facts, sequenceLast }: NameDocument, i: number, from: number): WordFacts =>
  i < sequenceLast[from] ? facts[i] : END_OF_SEQUENCE;

/**
 * The words that have a part in what a word is, and their parts: what `wordFeatures` says of each is to be
 * added to `contextFeatures`. Training and tagging share these functions.
 *
 * @param words receives the words
 * @param parts receives the part of each, one of `PARTS` with its variant
 * @returns how many there are
 */
export function partsFor(document: NameDocument, i: number, words: WordFacts[], parts: Uint8Array): number {
  const { facts, casing, sequenceFirst, runFirst, runLast } = document;
  let count = 0;
  const give = (word: WordFacts, part: number): void => {
    words[count] = word;
    parts[count++] = part;
  };
  const before = wordBefore(document, i - 1, i);
  const behind = wordBehind(document, i + 1, i);
  const opens = i === sequenceFirst[i] || (i === sequenceFirst[i] + 1 && !before.letters);
  give(facts[i], PARTS.itself);
  give(facts[i], PARTS.placed + (opens ? 6 : 0) + casing[i] * 2 + (behind.upper ? 1 : 0));
  give(before, PARTS.before);
  give(behind, PARTS.behind);
  give(wordBefore(document, i - 2, i), PARTS.beforeThat);
  give(wordBehind(document, i + 2, i), PARTS.behindThat);
  const [a, b] = [runFirst[i], runLast[i]];
  if (b === a) return count;
  give(facts[b - 1], PARTS.runLast + (b - 1 === i ? 1 : 0));
  give(facts[a], PARTS.runFirst + (a === i ? 1 : 0));
  give(wordBefore(document, a - 1, i), PARTS.ahead + Math.min(i - a, 2));
  give(wordBehind(document, b, i), PARTS.after + Math.min(b - 1 - i, 2));
  return count;
}

/**
 * The features of a word that no other word has by itself: pairs of words, its place in a run of capitals,
 * what the article says of it elsewhere.
 *
 * @param out receives the hashes from `start` onwards
 * @returns where they end
 */
export function contextFeatures(document: NameDocument, i: number, out: Uint32Array, start: number): number {
  features = out;
  size = start;
  const word = document.facts[i];
  addPairs(document, i);
  addPhrases(document, i);
  if (document.runLast[i] > document.runFirst[i]) addRun(document, i);
  if (word.capitals && word.folded.length < 8) addAcronym(document, i);
  if (word.upper) addElsewhere(document, i);
  return size;
}

function addPairs(document: NameDocument, i: number): void {
  const { facts, start, end, cases, small, casing } = document;
  const word = facts[i];
  const before = wordBefore(document, i - 1, i);
  const behind = wordBehind(document, i + 1, i);
  add(6, pair(before.hash, word.hash));
  add(7, pair(word.hash, behind.hash));
  add(8, pair(wordBefore(document, i - 2, i).hash, before.hash));
  add(9, pair(behind.hash, wordBehind(document, i + 2, i).hash));
  const shapes = pair(before.shape, word.shape);
  add(29, shapes);
  add(30, pair(word.shape, behind.shape));
  add(33, pair(shapes, behind.shape));
  const cased = pair(cases[i], casing[i]);
  add(26, pair(cased, behind === END_OF_SEQUENCE ? 9 : cases[i + 1] * 2 + (behind.upper ? 1 : 0)));
  add(27, pair(cased, before === START_OF_SEQUENCE ? 9 : cases[i - 1] * 2 + (before.upper ? 1 : 0)));
  if (small.has(word.folded)) add(28, casing[i]);
  add(36, pair(word.lists & BESIDE, before.lists & BESIDE));
  add(37, pair(word.lists & BESIDE, behind.lists & BESIDE));
  add(34, pair(before.middle, word.middle));
  add(35, pair(word.middle, behind.middle));
  if (before !== START_OF_SEQUENCE && start[i] === end[i - 1]) add(54, before.hash);
  if (behind !== END_OF_SEQUENCE && start[i + 1] === end[i]) add(55, behind.hash);
}

function addPhrases({ phraseLists, phrasePart, sequenceFirst, sequenceLast }: NameDocument, i: number): void {
  addLists(40, phraseLists[i], phrasePart[i]);
  if (i > sequenceFirst[i]) addLists(38, phraseLists[i - 1], phrasePart[i - 1]);
  if (i + 1 < sequenceLast[i]) addLists(39, phraseLists[i + 1], phrasePart[i + 1]);
}

function addRun(document: NameDocument, i: number): void {
  const { facts, runFirst, runLast } = document;
  const [a, b] = [runFirst[i], runLast[i]];
  const place = pair(Math.min(i - a, 3), Math.min(b - 1 - i, 3));
  const ahead = wordBefore(document, a - 1, i);
  const after = wordBehind(document, b, i);
  add(48, place);
  add(41, pair(place, facts[i].shape));
  add(46, pair(ahead.hash, after.hash));
  add(47, pair(ahead.middle, after.middle));
  add(49, pair(place, facts[b - 1].coarse));
  if (b - a > 1) add(50, pair(pair(facts[a].middle, facts[b - 1].middle), place));
  if (!after.letters) add(51, pair(after.hash, wordBehind(document, b + 1, i).hash));
  add(52, pair(wordBefore(document, a - 2, i).hash, ahead.hash));
}

/** For a word in capitals, what the article spells out with these initials. */
function addAcronym(document: NameDocument, i: number): void {
  const { initials, facts } = document;
  const inBrackets = wordBefore(document, i - 1, i).folded === DEFINED;
  const end = initials.get(facts[i].folded);
  add(60, pair(end === undefined ? 0 : 1, inBrackets ? 1 : 0));
  if (end === undefined) return;
  add(61, facts[end].hash);
  add(62, facts[end].lists & BESIDE);
  add(63, facts[end].middle);
}

/** What the same word is elsewhere in the article: in which company it stands there. */
function addElsewhere(document: NameDocument, i: number): void {
  const { facts, occurrences, runFirst, runLast, phraseLists } = document;
  const places = occurrences.get(facts[i].folded)!;
  add(70, Math.min(places.length, 4));
  if (places.length === 1) return;
  let seen = 0;
  let best = -1;
  let looked = 0;
  for (const k of places) {
    if (k === i) continue;
    if (looked++ === HOW_MANY_PLACES) break;
    seen |= contextOf(document, k) | contextLists(phraseLists[k]);
    if (best < 0 || runLast[k] - runFirst[k] > runLast[best] - runFirst[best]) best = k;
  }
  addLists(71, seen, runLast[i] - runFirst[i] === 1 ? 1 : 0);
  const [a, b] = [runFirst[best], runLast[best]];
  if (b - a < 2) return;
  add(72, pair(facts[b - 1].hash, b - 1 === best ? 1 : 0));
  add(73, pair(facts[a].hash, a === best ? 1 : 0));
  add(74, pair(facts[b - 1].lists & BESIDE, facts[a].lists & BESIDE));
  add(75, pair(Math.min(best - a, 2), Math.min(b - 1 - best, 2)));
  add(76, pair(facts[b - 1].middle, b - 1 === best ? 1 : 0));
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
