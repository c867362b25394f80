import type { GoldDocument } from './gold.ts';
import { measure, type Judged, type LayerScore } from './measures.ts';
import { closenessOfSpans, coincides, pairClosest } from './pairs.ts';
import type { Prediction } from './prediction.ts';
import { loosenValue, spellValue } from './timex-value.ts';

/**
 * Scores expressions of time as TempEval-3 does (UzZaman et al. 2013): spans strict and relaxed, and over the
 * relaxed matches the type and the value as written. `value, any spelling` also takes `P24M` for `P2Y`. A row
 * counts as right for calibration where span and value are.
 */
export function scoreDates(
  documents: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
): LayerScore {
  const right = { strict: 0, relaxed: 0, type: 0, value: 0, spelling: 0 };
  const judged: Judged[] = [];
  let goldCount = 0;
  let predictedCount = 0;
  for (const { id, dates: gold = [] } of documents) {
    const predicted = predictions.get(id)?.dates ?? [];
    goldCount += gold.length;
    predictedCount += predicted.length;
    const rightRows = new Set<number>();
    for (const { first, second } of pairClosest(gold, predicted, closenessOfSpans)) {
      const wanted = gold[first];
      const row = predicted[second];
      const values = wanted.values ?? [wanted.value];
      const sameValue = values.some((value) => spellValue(value) === spellValue(row.value));
      const exact = coincides(wanted, row);
      right.relaxed++;
      if (exact) right.strict++;
      if ((wanted.types ?? [wanted.type]).includes(row.type)) right.type++;
      if (sameValue) right.value++;
      if (sameValue || values.some((value) => loosenValue(value) === loosenValue(row.value)))
        right.spelling++;
      if (sameValue && exact) rightRows.add(second);
    }
    predicted.forEach(({ confidence }, index) => judged.push({ confidence, right: rightRows.has(index) }));
  }
  const of = (name: string, count: number) =>
    measure(name, { right: count, gold: goldCount, predicted: predictedCount });
  return {
    measures: [
      of('strict', right.strict),
      of('relaxed', right.relaxed),
      of('type', right.type),
      of('value', right.value),
      of('value, any spelling', right.spelling),
    ],
    accuracies: [],
    judged,
  };
}
