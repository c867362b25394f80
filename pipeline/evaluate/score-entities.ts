import type { Span } from '../model.ts';
import type { GoldDocument } from './gold.ts';
import { measure, type Judged, type LayerScore } from './measures.ts';
import { coincides, overlaps, pairClosest, shared } from './pairs.ts';
import type { Prediction } from './prediction.ts';
import { trimName } from './trim-name.ts';

interface Named extends Span {
  type: string;
  optional?: boolean;
  confidence?: number;
}

const MODES: Readonly<Record<string, (row: Named, wanted: Named) => boolean>> = {
  strict: (row, wanted) => coincides(row, wanted) && row.type === wanted.type,
  relaxed: (row, wanted) => overlaps(row, wanted) && row.type === wanted.type,
  'span, any type': (row, wanted) => coincides(row, wanted),
};

/**
 * Scores named entities of the types that a document annotates: strict (same span and type, as CoNLL does),
 * relaxed (same type, spans overlap), and spans alone. Articles, possessives and full stops at the edges are
 * forgiven. `optional` annotations are never missed, and a row that only overlaps one is no error. A row
 * counts as right for calibration where it is strictly so.
 */
export function scoreEntities(
  documents: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
): LayerScore {
  const counts = new Map(Object.keys(MODES).map((mode) => [mode, { right: 0, wrong: 0, missed: 0 }]));
  const judged: Judged[] = [];
  for (const { id, text, entities = [], entityTypes = [] } of documents) {
    const all = distinctNames(entities, text, entityTypes);
    const gold = all.filter(({ optional }) => !optional);
    const spare = entities.filter(({ optional }) => optional);
    const rows = distinctNames(predictions.get(id)?.entities ?? [], text, entityTypes);
    for (const [mode, fits] of Object.entries(MODES)) {
      const count = counts.get(mode)!;
      const pairs = pairClosest(rows, gold, (row, wanted) =>
        fits(row, wanted) ? [shared(row, wanted)] : null,
      );
      const paired = new Set(pairs.map(({ first }) => first));
      count.right += pairs.length;
      count.missed += gold.length - pairs.length;
      rows.forEach((row, index) => {
        const isSpare = !paired.has(index) && spare.some((wanted) => overlaps(row, wanted));
        if (isSpare) return;
        if (!paired.has(index)) count.wrong++;
        if (mode === 'strict') judged.push({ confidence: row.confidence ?? 0, right: paired.has(index) });
      });
    }
  }
  const measures = [...counts].map(([name, { right, wrong, missed }]) =>
    measure(name, { right, gold: right + missed, predicted: right + wrong }),
  );
  return { measures, accuracies: [], judged };
}

/** The names of the given types, trimmed; those that trim to the same place and type are one. */
function distinctNames(names: readonly Named[], text: string, types: readonly string[]): Named[] {
  const distinct = new Map<string, Named>();
  for (const { start, end, type, optional, confidence } of names) {
    if (!types.includes(type)) continue;
    const span = trimName(text, { start, end });
    const key = `${span.start} ${span.end} ${type}`;
    if (!distinct.has(key)) distinct.set(key, { ...span, type, optional, confidence });
  }
  return [...distinct.values()];
}
