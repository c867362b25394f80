import { calibrate, calibrationError } from '../../dist/evaluate/calibration.js';

/** How often rows of each tenth of confidence are right, the distance between the two, and the Brier score (0 is best) beside that of one share for all rows. */
export function table(title, rows) {
  if (rows.length === 0) return `${title}: no rows\n`;
  const bins = calibrate(rows);
  const share = rows.filter(({ right }) => right).length / rows.length;
  const brier =
    rows.reduce((sum, { confidence, right }) => sum + (confidence - (right ? 1 : 0)) ** 2, 0) / rows.length;
  const cells = bins.map(
    ({ from, to, rows: count, confidence, right }) =>
      `  ${from.toFixed(1)} to ${to.toFixed(1)}  ${String(count).padStart(6)}  ${percent(confidence)}  ${percent(right)}`,
  );
  return [
    `${title}: ${rows.length} rows, ${percent(share).trim()} right, distance ${percent(calibrationError(bins)).trim()}, Brier ${brier.toFixed(3)} of ${(share * (1 - share)).toFixed(3)}`,
    '  confidence    rows   mean  right',
    ...cells,
    '',
  ].join('\n');
}

const percent = (share) => (share * 100).toFixed(1).padStart(5);
