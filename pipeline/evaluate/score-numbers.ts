import type { NumberRow } from '../tables.ts';
import type { GoldDocument, GoldNumber } from './gold.ts';
import { measure, type Judged, type LayerScore } from './measures.ts';
import { closenessOfSpans, coincides, overlaps, pairClosest } from './pairs.ts';
import type { Prediction } from './prediction.ts';
import { unitName } from './unit-name.ts';

/**
 * Scores figures: spans that overlap, one to one, and over those pairs the value (its size, without sign),
 * the kind, and the unit or currency of money and quantities. Left out of account are what touches an
 * `optional` annotation only, and rows of a kind that the document does not annotate where they touch no
 * annotation. A row counts as right for calibration where its value is, and its unit where one is annotated.
 */
export function scoreNumbers(
  documents: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
): LayerScore {
  const count = {
    gold: 0,
    predicted: 0,
    goldUnits: 0,
    predictedUnits: 0,
    strict: 0,
    relaxed: 0,
    value: 0,
    kind: 0,
    unit: 0,
  };
  const judged: Judged[] = [];
  for (const { id, numbers: gold = [], numberKinds } of documents) {
    const predicted = predictions.get(id)?.numbers ?? [];
    const partner = new Map<number, GoldNumber>();
    for (const { first, second } of pairClosest(gold, predicted, closenessOfSpans))
      partner.set(second, gold[first]);
    for (const wanted of gold) {
      if (wanted.optional) continue;
      count.gold++;
      if (asksForUnit(wanted)) count.goldUnits++;
    }
    predicted.forEach((row, index) => {
      const wanted = partner.get(index);
      if (wanted ? wanted.optional : isLeftOut(row, gold, numberKinds)) return;
      count.predicted++;
      if (hasUnit(row) && (!wanted || asksForUnit(wanted))) count.predictedUnits++;
      if (!wanted) {
        judged.push({ confidence: row.confidence, right: false });
        return;
      }
      const value = (wanted.values ?? [wanted.value]).some((accepted) => sameSize(accepted, row.value));
      const unit = asksForUnit(wanted) && sameUnit(wanted, row);
      count.relaxed++;
      if (coincides(wanted, row)) count.strict++;
      if (wanted.kind === row.kind) count.kind++;
      if (value) count.value++;
      if (unit) count.unit++;
      judged.push({ confidence: row.confidence, right: value && (unit || !asksForUnit(wanted)) });
    });
  }
  const of = (name: string, right: number) =>
    measure(name, { right, gold: count.gold, predicted: count.predicted });
  return {
    measures: [
      of('strict', count.strict),
      of('relaxed', count.relaxed),
      of('value', count.value),
      of('kind', count.kind),
      measure('unit', { right: count.unit, gold: count.goldUnits, predicted: count.predictedUnits }),
    ],
    accuracies: [],
    judged,
  };
}

function isLeftOut(
  row: NumberRow,
  gold: readonly GoldNumber[],
  kinds: readonly string[] | undefined,
): boolean {
  const touched = gold.filter((wanted) => overlaps(wanted, row));
  return (
    touched.some(({ optional }) => optional) ||
    (kinds !== undefined && !kinds.includes(row.kind) && !touched.length)
  );
}

/** Equal but for the sign and the last bits: annotators write `fell 3%` as 3 and as -3. */
function sameSize(a: number, b: number | null): boolean {
  if (b === null || !Number.isFinite(b)) return false;
  const [x, y] = [Math.abs(a), Math.abs(b)];
  return Math.abs(x - y) <= 1e-9 * Math.max(x, y);
}

function hasUnit({ unit, currency }: { unit?: string | null; currency?: string | null }): boolean {
  return Boolean(unit || currency);
}

function asksForUnit(wanted: GoldNumber): boolean {
  return (wanted.kind === 'money' || wanted.kind === 'quantity') && hasUnit(wanted);
}

function sameUnit(wanted: GoldNumber, row: NumberRow): boolean {
  const currencies = wanted.currencies ?? (wanted.currency ? [wanted.currency] : []);
  if (currencies.length && row.currency) return currencies.includes(row.currency);
  const units = wanted.units ?? (wanted.unit ? [wanted.unit] : []);
  return Boolean(row.unit) && units.filter(Boolean).map(unitName).includes(unitName(row.unit!));
}
