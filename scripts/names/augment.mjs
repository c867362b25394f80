import { givenNamesFemale } from '../../dist/lexicons/given-names-female.js';
import { givenNamesMale } from '../../dist/lexicons/given-names-male.js';
import { surnames } from '../../dist/lexicons/surnames.js';
import { masksOf } from './read-gold.mjs';
import { makeRandom } from './random.mjs';

const given = [...givenNamesFemale, ...givenNamesMale];
const WORD = /^\p{Lu}\p{Ll}+$/u;

/**
 * Copies of documents in which people bear other names, from all languages of the lists: the tagger shall know people by what stands around them.
 * The last word of each name becomes a family name, others given names; the same word always the same one within a document.
 */
export function augment(documents, seed = 7) {
  const random = makeRandom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return documents.flatMap((document) => {
    const flat = document.sequences.flat();
    const changed = new Map();
    for (const entity of document.entities) {
      if (entity.type !== 'person' || entity.optional) continue;
      const inside = flat.filter(
        (word) => word.start >= entity.start && word.end <= entity.end && WORD.test(word.text),
      );
      inside.forEach((word, i) => {
        if (!changed.has(word.text))
          changed.set(word.text, i === inside.length - 1 ? pick(surnames) : pick(given));
      });
    }
    if (changed.size === 0) return [];
    const people = document.entities.filter(({ type, optional }) => type === 'person' && !optional);
    const inPerson = (word) => people.some(({ start, end }) => word.start >= start && word.end <= end);
    const sequences = document.sequences.map((sequence) =>
      sequence.map((word) => {
        const name = changed.get(word.text);
        return name && !name.includes(' ') && inPerson(word) ? { ...word, text: name } : word;
      }),
    );
    return [{ ...document, sequences, masks: masksOf(document, flat) }];
  });
}
