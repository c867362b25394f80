import type { Finding } from '../time-expression.ts';

/**
 * Of findings that share pieces, keeps the longest; of equally long ones the one that was found first. In
 * order of their start.
 */
export function refineDropOverlaps(findings: readonly Finding[]): Finding[] {
  const sorted = findings
    .map((finding, order) => ({ finding, order }))
    .sort(
      (a, b) => a.finding.first - b.finding.first || b.finding.last - a.finding.last || a.order - b.order,
    );
  const kept: Finding[] = [];
  for (const { finding } of sorted) {
    const before = kept[kept.length - 1];
    if (!before || before.last <= finding.first) kept.push(finding);
    else if (finding.last - finding.first > before.last - before.first) {
      kept.pop();
      const earlier = kept[kept.length - 1];
      if (earlier && earlier.last > finding.first) kept.pop();
      kept.push(finding);
    }
  }
  return kept;
}
