import { among } from './among.ts';
import type { FoundName } from '../find-names.ts';
import type { NameDocument } from '../name-document.ts';

const SURE = 0.8;

/**
 * A name that the tagger is sure of in most places is a name in the others too: `Scientology` found three
 * times of four. Only words with a capital inside a sentence, and only where no other name stands.
 */
export function refineRepeated(found: FoundName[], document: NameDocument): FoundName[] {
  const { facts, occurrences, small } = document;
  const taken = new Uint8Array(facts.length);
  const known = new Map<string, { name: FoundName; words: string[]; count: number; doubt: number }>();
  for (const name of found) {
    taken.fill(1, name.first, name.last);
    const words = facts.slice(name.first, name.last).map(({ folded }) => folded);
    const key = words.join(' ');
    const entry = known.get(key);
    if (!entry) known.set(key, { name, words, count: 1, doubt: 1 - name.confidence });
    else {
      entry.count++;
      entry.doubt *= 1 - name.confidence;
      if (name.confidence > entry.name.confidence) entry.name = name;
    }
  }
  const added: FoundName[] = [];
  for (const { name, words, count, doubt } of known.values()) {
    if (1 - doubt < SURE) continue;
    if (words[0].length < 3 && words.length === 1) continue;
    if (words.length === 1 && (count < 2 || small.has(words[0]))) continue;
    const places = occurrences.get(words[0]) ?? [];
    if (words.length === 1 && count * 3 < places.length - count) continue;
    for (const i of places) {
      if (taken[i] || !fits(document, i, words)) continue;
      const last = i + words.length;
      if (taken.subarray(i, last).some(Boolean)) continue;
      taken.fill(1, i, last);
      added.push({ first: i, last, type: name.type, confidence: 0.6 });
    }
  }
  return among(found, added);
}

/** Whether the words stand at a place and no word with a capital goes on with them. */
function fits(
  { facts, sequenceFirst, sequenceLast, casing }: NameDocument,
  i: number,
  words: readonly string[],
): boolean {
  const end = i + words.length;
  if (end > sequenceLast[i] || casing[i] !== 0 || !facts[i].capital) return false;
  for (let k = 0; k < words.length; k++) if (facts[i + k].folded !== words[k]) return false;
  return !(end < sequenceLast[i] && facts[end].upper) && !(i > sequenceFirst[i] && facts[i - 1].upper);
}
