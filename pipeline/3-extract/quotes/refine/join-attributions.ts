import type { Cue } from '../cue.ts';
import { findCues } from '../find/find-cues.ts';
import { findAddressee, findReportedClause, skipAdverbial } from '../clauses/find-reported-clause.ts';
import type { Node, Segment } from '../marks/read-segments.ts';

/**
 * Joins an attribution to the quotation before it where the quotation's own full stop or question mark parted them:
 * `“Why?” Lee asked the farmers when they met.`, `“He is gone.” Lee said.` Near miss: `“He is gone.” Lee said she knew.`
 */
export function joinAttributions(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const former = joined.at(-1);
    if (
      former &&
      former.paragraph === segment.paragraph &&
      former.nodes.at(-1)?.kind === 'quotation' &&
      isAttribution(segment, former.nodes.at(-1)!)
    ) {
      joined[joined.length - 1] = { ...former, nodes: [...former.nodes, ...segment.nodes] };
    } else joined.push(segment);
  }
  return joined;
}

/** A question or an exclamation: more often than a full stop, its mark stands where a comma would. */
const ASKS = /[?!]["”'’»\s]*$/;

function isAttribution(segment: Segment, quotation: Node): boolean {
  const { nodes } = segment;
  if (nodes.length > 60 || nodes[0].kind === 'quotation') return false;
  const cue = findCues(segment)[0];
  if (!cue || !opensWithSpeaker(cue)) return false;
  // “Why?” Lee said about the plan to close it: the plan may be told at length.
  if (cue.reading.stem === 'say about') return true;
  if (!cue.reading.governs.quote || reportsMore(nodes, cue)) return false;
  if (ASKS.test(quotation.text.slice(-8))) return true;
  let to = findAddressee(nodes, cue)?.end ?? cue.to;
  while (to < nodes.length) {
    const next = skipAdverbial(nodes, to, nodes.length);
    if (next === to) break;
    to = next;
  }
  return to >= nodes.length || nodes[to].kind === 'punctuation';
}

/** Whether a cue reports what stands behind it: `Lee said she knew`; not where nobody is its subject, `told the station in an interview aired on Monday`. */
function reportsMore(nodes: readonly Node[], cue: Cue): boolean {
  const clause = findReportedClause(nodes, cue, nodes.length);
  return clause !== null && !(clause.kind === 'bare' && PARTICIPLE.test(nodes[clause.start].lower));
}

const PARTICIPLE = /^(?:[a-z]{2,}ed|made|given|held|seen|shown)$/;

/** `Lee said`, `Ann Lee, a farmer, was told by`: a speaker and a verb, at the beginning of the sentence. */
const opensWithSpeaker = ({ kind, from, start, end }: Cue): boolean =>
  from === 0 && end <= 25 && (kind === 'before' || (kind === 'after' && start === 0));
