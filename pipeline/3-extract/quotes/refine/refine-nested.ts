import type { Cue } from '../cue.ts';
import { inkEnd, type Part, type Utterance } from '../utterance.ts';
import type { Segment } from '../marks/read-segments.ts';

/**
 * Decides whose words a quotation is that two cues reach: `Lee said that Hart called it “weak”`, `Lee attacked a letter that
 * called it “weak”`, `Lee said she hoped for “peace”`.
 *
 * - Where the outer cue is no verb of saying, its clause ends before the inner one.
 * - Where the inner cue is a verb of thinking, the words are the outer speaker's alone.
 * - Where the inner one only would or could say it, nobody but the outer speaker said it.
 * - Otherwise both keep them: one reports what the other said.
 *
 * What only tells of a source is nobody's report: `per numbers [reported] by the bank`, `according to [estimates] made in May`.
 */
export function refineNested(segments: readonly Segment[], utterances: readonly Utterance[]): Utterance[] {
  const dropped = new Set<Utterance>();
  const bySegment = new Map<number | null, Utterance[]>();
  for (const utterance of utterances)
    bySegment.set(utterance.said, [...(bySegment.get(utterance.said) ?? []), utterance]);
  for (const group of bySegment.values()) {
    for (const outer of group)
      for (const inner of group) {
        if (
          outer === inner ||
          dropped.has(inner) ||
          dropped.has(outer) ||
          !outer.cue ||
          !inner.cue ||
          inner.pattern === 'clause-according'
        )
          continue;
        if (isInSource(outer, inner)) {
          dropped.add(inner);
          continue;
        }
        const part = outer.parts.find((p) => inner.cue!.start >= p.first && inner.cue!.end <= p.last);
        if (!part) continue;
        if (outer.pattern.includes('according')) {
          if (inner.cue.reading.governs.thought) dropped.add(inner);
          continue;
        }
        if (!sharesQuotation(segments, part, inner)) {
          // Lee said she hoped it would pass: her hope is a part of what she said.
          if (inner.cue.reading.governs.thought || isModal(segments[part.segment].nodes, inner.cue))
            dropped.add(inner);
          continue;
        }
        const { governs } = outer.cue.reading;
        if (inner.cue.kind === 'passive' || isModal(segments[part.segment].nodes, inner.cue)) {
          dropped.add(inner);
          continue;
        }
        if (!governs.quote)
          part.last = Math.max(part.first + 1, inkEnd(segments[part.segment].nodes, inner.cue.from));
        else if (
          inner.cue.reading.governs.thought ||
          (!inner.cue.reading.governs.quote && !inner.cue.reading.governs.object)
        )
          dropped.add(inner);
      }
  }
  return utterances.filter((u) => !dropped.has(u));
}

/** Whether a cue stands between `according to` and the end of the source that it names. */
const isInSource = ({ pattern, cue, subject }: Utterance, inner: Utterance): boolean =>
  pattern.includes('according') &&
  inner.cue!.start >= cue!.end &&
  inner.cue!.end <= (subject?.end ?? cue!.end);

/** `would call`, `will say`. */
function isModal(nodes: Segment['nodes'], { start, subject, from }: Cue): boolean {
  for (let i = Math.max(from, subject?.end ?? from, start - 3); i < start; i++)
    if (/^(?:will|would|could|should|may|might)$/.test(nodes[i].lower)) return true;
  return false;
}

function sharesQuotation(segments: readonly Segment[], part: Part, inner: Utterance): boolean {
  return inner.parts.some(({ segment, first, last }) => {
    for (let i = Math.max(first, part.first); i < Math.min(last, part.last); i++)
      if (segments[segment].nodes[i].kind === 'quotation') return true;
    return false;
  });
}
