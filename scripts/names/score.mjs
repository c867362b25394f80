import { trimmed } from './read-gold.mjs';

/**
 * Strict precision, recall and F1 (span and type) over the types that each document annotates; optional
 * entities are neither missed nor wrong.
 */
export function scoreNames(results) {
  const counts = {};
  const count = (type, what) => {
    (counts[type] ??= { hit: 0, wrong: 0, missed: 0 })[what]++;
  };
  for (const { document, names } of results) {
    const types = new Set(document.entityTypes);
    const gold = document.entities
      .filter(({ type }) => types.has(type))
      .map((entity) => ({ ...trimmed(document, entity), type: entity.type, optional: entity.optional }));
    const key = ({ start, end, type }) => `${start} ${end} ${type}`;
    const wanted = new Map(gold.filter(({ optional }) => !optional).map((entity) => [key(entity), entity]));
    const spare = (document.entities ?? []).filter(({ optional }) => optional);
    for (const name of names) {
      if (!types.has(name.type)) continue;
      if (wanted.delete(key({ ...trimmed(document, name), type: name.type }))) count(name.type, 'hit');
      else if (!spare.some(({ start, end }) => start < name.end && name.start < end))
        count(name.type, 'wrong');
    }
    for (const { type } of wanted.values()) count(type, 'missed');
  }
  const ratios = ({ hit, wrong, missed }) => ({
    precision: hit / (hit + wrong || 1),
    recall: hit / (hit + missed || 1),
    f1: (2 * hit) / (2 * hit + wrong + missed || 1),
  });
  const all = Object.values(counts).reduce(
    (sum, c) => ({ hit: sum.hit + c.hit, wrong: sum.wrong + c.wrong, missed: sum.missed + c.missed }),
    { hit: 0, wrong: 0, missed: 0 },
  );
  return {
    ...ratios(all),
    byType: Object.fromEntries(
      Object.entries(counts)
        .sort()
        .map(([type, c]) => [type, ratios(c)]),
    ),
  };
}
