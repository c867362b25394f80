import { nameParticles } from '../../lexicons/name-particles.ts';
import { placesThatAreWords } from '../../lexicons/places-that-are-words.ts';
import { LISTS, listsOf } from './words/gazetteer.ts';
import type { NameWords } from './words/words.ts';
import { setOf } from '../../lexicons/read-list.ts';

/** How words are cased in running text: 0 never seen, 1 mostly small, 2 both, 3 mostly with a capital. */
export type CaseTable = (hash: number) => number;

/** A stretch of words in which names can be: words `first` to `last`, end exclusive. */
export interface Segment {
  first: number;
  last: number;
}

/** Where a phrase of the lists stands in relation to a word. */
export const PHRASE_BEGIN = 1;
export const PHRASE_INSIDE = 2;
export const PHRASE_END = 3;

/** An article's words with all that its context tells of them: what the features are made of. */
export interface NameDocument extends NameWords {
  /** First and last (exclusive) word of the sequence that each word stands in. */
  sequenceFirst: Int32Array;
  sequenceLast: Int32Array;
  /** 0 running text, 1 a headline with capitals, 2 all in capitals. */
  casing: Uint8Array;
  cases: Uint8Array;
  /** The run of capitals that each word stands in; equal bounds outside runs. */
  runFirst: Int32Array;
  runLast: Int32Array;
  /** Lists with a phrase of several words over this one, and its part of the phrase. */
  phraseLists: Int32Array;
  phrasePart: Uint8Array;
  /** The other places where a capitalised word of the same spelling stands. */
  occurrences: Map<string, number[]>;
  /** Whether a word also stands in small letters in this article. */
  small: Set<string>;
  /** Initials of runs (`IEA`) to the index of the run's last word. */
  initials: Map<string, number>;
  segments: Segment[];
}

const CONNECTORS = new Set([
  ...nameParticles,
  ...setOf(`
    of, the, for, and, &, das, ul, e, on, in, to, at, a, 's, ’s, -, –, ., /, ', ’, with, against, from, without
  `),
]);
const SKIPPED_IN_INITIALS = new Set(['of', 'the', 'for', 'and', '&', 'in', 'on', 'to']);

/** The words of an article with what their context tells. */
export function makeNameDocument(words: NameWords, caseOf: CaseTable): NameDocument {
  const size = words.facts.length;
  const document: NameDocument = {
    ...words,
    sequenceFirst: new Int32Array(size),
    sequenceLast: new Int32Array(size),
    casing: new Uint8Array(size),
    cases: new Uint8Array(size),
    runFirst: new Int32Array(size),
    runLast: new Int32Array(size),
    phraseLists: new Int32Array(size),
    phrasePart: new Uint8Array(size),
    occurrences: new Map(),
    small: new Set(),
    initials: new Map(),
    segments: [],
  };
  for (let k = 0; k + 1 < words.sequences.length; k++)
    readSequence(document, words.sequences[k], words.sequences[k + 1], caseOf);
  return document;
}

function readSequence(document: NameDocument, first: number, last: number, caseOf: CaseTable): void {
  const casing = casingOf(document, first, last);
  for (let i = first; i < last; i++) {
    document.sequenceFirst[i] = first;
    document.sequenceLast[i] = last;
    document.casing[i] = casing;
    document.cases[i] = caseOf(document.facts[i].hash);
  }
  findRuns(document, first, last);
  findPhrases(document, first, last);
  findSegments(document, first, last);
}

/** Headlines have nearly all long words with a capital; some lines are all in capitals. */
function casingOf({ facts }: NameDocument, first: number, last: number): number {
  let [long, capital, capitals] = [0, 0, 0];
  // The first word has a capital anyway.
  for (let i = first + 1; i < last; i++) {
    const fact = facts[i];
    if (!fact.letters || fact.folded.length < 4) continue;
    long++;
    if (fact.capital) capital++;
    if (fact.capitals) capitals++;
  }
  if (long < 4) return long > 1 && capitals === long ? 2 : 0;
  return capitals >= long * 0.8 ? 2 : capital >= long * 0.8 && capital > 3 ? 1 : 0;
}

function findRuns(document: NameDocument, first: number, last: number): void {
  const { facts, runFirst, runLast, occurrences, small, initials } = document;
  for (let i = first; i < last; i++) {
    const fact = facts[i];
    runFirst[i] = runLast[i] = i;
    if (!fact.upper) {
      if (fact.letters) small.add(fact.folded);
      continue;
    }
    let end = i + 1;
    while (end < last && facts[end].upper) end++;
    for (let k = i; k < end; k++) {
      runFirst[k] = i;
      runLast[k] = end;
      const places = occurrences.get(facts[k].folded);
      if (places) places.push(k);
      else occurrences.set(facts[k].folded, [k]);
    }
    i = end - 1;
  }
  // Initials of runs that small words may join: `Organisation for Economic Co-operation and Development`.
  for (let i = first; i < last; i++) {
    if (!facts[i].capital || facts[i].capitals) continue;
    let letters = '';
    for (let k = i; k < last && k < i + 9; k++) {
      if (facts[k].capital) letters += facts[k].folded[0];
      else if (!SKIPPED_IN_INITIALS.has(facts[k].folded)) break;
      if (facts[k].capital && letters.length > 1 && !initials.has(letters)) initials.set(letters, k);
    }
  }
}

function findPhrases({ facts, phraseLists, phrasePart }: NameDocument, first: number, last: number): void {
  for (let i = first; i < last; i++) {
    const { longest } = facts[i];
    if (longest < 2) continue;
    for (let size = Math.min(longest, last - i); size > 1; size--) {
      if (!facts[i].upper && !facts[i + size - 1].upper) continue;
      let key = facts[i].folded;
      for (let k = i + 1; k < i + size; k++) key += ` ${facts[k].folded}`;
      const lists = listsOf(key);
      if (!lists) continue;
      for (let k = i; k < i + size; k++) {
        phraseLists[k] |= lists;
        if (!phrasePart[k])
          phrasePart[k] = k === i ? PHRASE_BEGIN : k === i + size - 1 ? PHRASE_END : PHRASE_INSIDE;
      }
      break;
    }
  }
}

const SMALL_PLACE = LISTS.country | LISTS.city;
const ordinary = new Set(placesThatAreWords);

/** Whether a word in small letters can only be a place that lost its capital (`kyiv`). */
export function isSmallPlace({ facts, cases }: NameDocument, i: number): boolean {
  const { letters, upper, lists, folded } = facts[i];
  return (
    letters &&
    !upper &&
    (lists & SMALL_PLACE) !== 0 &&
    cases[i] === 0 &&
    folded.length > 3 &&
    !ordinary.has(folded)
  );
}

/** Segments are words with a capital, with small words and figures between or behind them. */
function findSegments(document: NameDocument, first: number, last: number): void {
  const { isNumber, facts, segments } = document;
  const candidate = (i: number): boolean => i < last && (facts[i].upper || isSmallPlace(document, i));
  for (let i = first; i < last; i++) {
    const figure = isNumber[i] === 1 && candidate(i + 1);
    if (!candidate(i) && !figure) continue;
    let end = i + 1;
    for (;;) {
      if (candidate(end)) end++;
      else if (end < last && isNumber[end] === 1) end++;
      else if (end < last && CONNECTORS.has(facts[end].folded) && candidate(end + 1)) end += 2;
      else if (
        end + 1 < last &&
        CONNECTORS.has(facts[end].folded) &&
        CONNECTORS.has(facts[end + 1].folded) &&
        candidate(end + 2)
      )
        end += 3;
      else break;
    }
    segments.push({ first: i, last: end });
    i = end - 1;
  }
}
