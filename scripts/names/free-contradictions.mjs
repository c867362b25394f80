import { ANY, masksOf, trimmed, withoutTitle } from './read-gold.mjs';

const key = ({ start, end, type }) => `${start} ${end} ${type}`;

/**
 * A machine-tagged document in which every word is free whose annotation a model contradicts: a name that
 * only one of the two has, or another type.
 */
export function freeContradictions(document, names) {
  const { words } = document;
  const masks = masksOf(document, words);
  const entities = document.entities.map((entity) => {
    const span = { ...trimmed(document, entity), type: entity.type };
    const first = words.end.findIndex((end) => end > span.start);
    return { ...span, start: withoutTitle(span, words, first) };
  });
  const [given, found] = [new Set(entities.map(key)), new Set(names.map(key))];
  const free = ({ start, end }) =>
    masks.forEach((_, i) => {
      if (words.end[i] > start && words.start[i] < end) masks[i] = ANY;
    });
  // Groups are few in the sets by hand, so the model's silence on them says nothing.
  for (const name of names)
    if (name.confidence > 0.5 && name.type !== 'other' && !given.has(key(name))) free(name);
  for (const entity of entities) if (entity.type !== 'group' && !found.has(key(entity))) free(entity);
  return { ...document, masks };
}
