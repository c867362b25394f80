import type { LayerReport } from './evaluate-documents.ts';

/** The report of a file of annotated documents as a table that a person reads. */
export function formatReport(name: string, documents: number, layers: readonly LayerReport[]): string {
  const lines = [`${name}: ${documents} ${documents === 1 ? 'document' : 'documents'}`];
  for (const layer of layers) lines.push('', ...formatLayer(layer));
  return `${lines.join('\n')}\n`;
}

function formatLayer({ layer, measures, accuracies, calibration, calibration_error }: LayerReport): string[] {
  const lines = table(
    [`  ${layer}`, 'gold', 'found', 'precision', 'recall', 'F1'],
    measures.map(({ name, gold, predicted, precision, recall, f1 }) => [
      `    ${name}`,
      String(gold),
      String(predicted),
      percent(precision),
      percent(recall),
      percent(f1),
    ]),
  );
  if (accuracies.length) {
    lines.push(
      '',
      ...table(
        ['  of the overlaps', 'cases', 'right'],
        accuracies.map(({ name, of, accuracy }) => [
          `    ${name}`,
          String(of),
          accuracy === null ? '' : percent(accuracy),
        ]),
      ),
    );
  }
  if (calibration.length) {
    lines.push(
      '',
      ...table(
        ['  confidence', 'rows', 'mean', 'right'],
        calibration.map(({ from, to, rows, confidence, right }) => [
          `    ${from.toFixed(1)} to ${to.toFixed(1)}`,
          String(rows),
          percent(confidence),
          percent(right),
        ]),
      ),
      `    mean distance ${percent(calibration_error ?? 0)}`,
    );
  }
  return lines;
}

/** Columns to the width of their longest cell: the first to the left, figures to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column].length)),
  );
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] + 2) : cell.padEnd(widths[column])))
      .join('')
      .trimEnd(),
  );
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
