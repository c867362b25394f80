import { round, type Judged } from './measures.ts';

/** Rows whose confidence lies from `from` up to, and in the last bin including, `to`. */
export interface Bin {
  from: number;
  to: number;
  rows: number;
  /** Mean confidence of the rows. */
  confidence: number;
  /** Share of the rows that are right. */
  right: number;
}

const BINS = 10;

/**
 * Compares what the program says of itself with how often it is right, tenth by tenth; empty tenths are left
 * out.
 */
export function calibrate(judged: readonly Judged[]): Bin[] {
  const sums = Array.from({ length: BINS }, () => ({ rows: 0, confidence: 0, right: 0 }));
  for (const { confidence, right } of judged) {
    const bin = sums[Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS + 1e-9)))];
    bin.rows++;
    bin.confidence += confidence;
    if (right) bin.right++;
  }
  return sums.flatMap(({ rows, confidence, right }, index) =>
    rows
      ? [
          {
            from: index / BINS,
            to: (index + 1) / BINS,
            rows,
            confidence: round(confidence / rows),
            right: round(right / rows),
          },
        ]
      : [],
  );
}

/**
 * Mean distance between confidence and share right, weighed by rows (expected calibration error); null
 * without rows.
 */
export function calibrationError(bins: readonly Bin[]): number | null {
  const rows = bins.reduce((sum, bin) => sum + bin.rows, 0);
  return rows
    ? round(bins.reduce((sum, bin) => sum + bin.rows * Math.abs(bin.confidence - bin.right), 0) / rows)
    : null;
}
