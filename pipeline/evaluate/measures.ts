/** How often the program is right, of what it found and of what it should have found. */
export interface Measure {
  /** What is measured: `strict`, `value`, `direct and mixed, end to end`. */
  name: string;
  /** Things that it should have found. */
  gold: number;
  /** Things that it found. */
  predicted: number;
  precision: number;
  recall: number;
  f1: number;
}

/** The share of cases that are right, where what was found is not in question; null without a case. */
export interface Accuracy {
  name: string;
  of: number;
  accuracy: number | null;
}

/** A row of the program, whether it was right, and how sure the program was. */
export interface Judged {
  confidence: number;
  right: boolean;
}

/** The scores of one layer over a file of documents. */
export interface LayerScore {
  measures: Measure[];
  accuracies: Accuracy[];
  judged: Judged[];
}

/**
 * Precision, recall and F1 from counts. Where one predicted thing can stand for several (`rightPredicted`),
 * the two directions count apart.
 */
export function measure(
  name: string,
  {
    right,
    rightPredicted = right,
    gold,
    predicted,
  }: { right: number; rightPredicted?: number; gold: number; predicted: number },
): Measure {
  return fromRatios(
    name,
    gold,
    predicted,
    predicted ? rightPredicted / predicted : 0,
    gold ? right / gold : 0,
  );
}

/** A measure from precision and recall themselves, as B-cubed gives them. */
export function fromRatios(
  name: string,
  gold: number,
  predicted: number,
  precision: number,
  recall: number,
): Measure {
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { name, gold, predicted, precision: round(precision), recall: round(recall), f1: round(f1) };
}

/** The share of cases that are right. */
export function accuracy(name: string, right: number, of: number): Accuracy {
  return { name, of, accuracy: of ? round(right / of) : null };
}

/** To four places, which is finer than any of the sets can tell. */
export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
