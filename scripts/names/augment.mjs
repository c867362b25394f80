import { givenNamesFemale } from '../../dist/lexicons/given-names-female.js';
import { givenNamesMale } from '../../dist/lexicons/given-names-male.js';
import { surnames } from '../../dist/lexicons/surnames.js';
import { readWord } from '../../dist/3-extract/entities/words/word-facts.js';
import { masksOf } from './read-gold.mjs';
import { makeRandom } from './random.mjs';

const given = [...givenNamesFemale, ...givenNamesMale];
const known = new Map();
const factsOf = (name) => {
  if (!known.has(name)) known.set(name, readWord(name));
  return known.get(name);
};
const WORD = /^\p{Lu}\p{Ll}+$/u;

/**
 * Copies of documents in which people bear other names, from all languages of the lists: the tagger shall
 * know people by what stands around them. The last word of each name becomes a family name, others given
 * names; the same word always the same one within a document.
 */
export function augment(documents, seed = 7) {
  const random = makeRandom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return documents.flatMap((document) => {
    const { facts, start, end } = document.words;
    const changed = new Map();
    for (const entity of document.entities) {
      if (entity.type !== 'person' || entity.optional) continue;
      const inside = facts.filter(
        ({ text }, i) => start[i] >= entity.start && end[i] <= entity.end && WORD.test(text),
      );
      inside.forEach(({ text }, i) => {
        if (!changed.has(text)) changed.set(text, i === inside.length - 1 ? pick(surnames) : pick(given));
      });
    }
    if (changed.size === 0) return [];
    const people = document.entities.filter(({ type, optional }) => type === 'person' && !optional);
    const inPerson = (i) => people.some((person) => start[i] >= person.start && end[i] <= person.end);
    const other = facts.map((fact, i) => {
      const name = changed.get(fact.text);
      return name && !name.includes(' ') && inPerson(i) ? factsOf(name) : fact;
    });
    return [
      { ...document, words: { ...document.words, facts: other }, masks: masksOf(document, document.words) },
    ];
  });
}
