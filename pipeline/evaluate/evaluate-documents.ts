import { calibrate, calibrationError, type Bin } from './calibration.ts';
import { LAYERS, type GoldDocument, type Layer } from './gold.ts';
import type { Accuracy, LayerScore, Measure } from './measures.ts';
import type { Prediction } from './prediction.ts';
import { scoreCoreference } from './score-coreference.ts';
import { scoreDates } from './score-dates.ts';
import { scoreEntities } from './score-entities.ts';
import { scoreNumbers } from './score-numbers.ts';
import { scoreQuotes } from './score-quotes.ts';

const SCORERS: Readonly<
  Record<
    Layer,
    (documents: readonly GoldDocument[], predictions: ReadonlyMap<string, Prediction>) => LayerScore
  >
> = {
  dates: scoreDates,
  numbers: scoreNumbers,
  quotes: scoreQuotes,
  entities: scoreEntities,
  coref: scoreCoreference,
};

/** How well the program does one layer of a file. */
export interface LayerReport {
  layer: Layer;
  documents: number;
  measures: Measure[];
  accuracies: Accuracy[];
  calibration: Bin[];
  /** Mean distance between confidence and share right; null where the layer has no confidence. */
  calibration_error: number | null;
}

/** Scores every layer that the documents annotate, over those documents that annotate it. */
export function evaluateDocuments(
  documents: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
): LayerReport[] {
  return LAYERS.flatMap((layer) => {
    const annotated = documents.filter(({ layers }) => layers.includes(layer));
    if (!annotated.length) return [];
    const { measures, accuracies, judged } = SCORERS[layer](annotated, predictions);
    const calibration = calibrate(judged);
    return [
      {
        layer,
        documents: annotated.length,
        measures,
        accuracies,
        calibration,
        calibration_error: calibrationError(calibration),
      },
    ];
  });
}

/**
 * The figures of a report by name, of those that a floor can be set under: `quotes: direct, overlap F1` ->
 * 0.71.
 */
export function figuresOf(layers: readonly LayerReport[]): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const { layer, measures, accuracies } of layers) {
    for (const { name, f1 } of measures) figures[`${layer}: ${name} F1`] = f1;
    for (const { name, accuracy } of accuracies)
      if (accuracy !== null) figures[`${layer}: ${name} accuracy`] = accuracy;
  }
  return figures;
}
