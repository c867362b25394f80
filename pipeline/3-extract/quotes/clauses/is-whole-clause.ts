import { isVerb } from '../words/phrase-words.ts';
import type { Node } from '../marks/read-segments.ts';
import { isAdverb } from '../phrases/verb-group.ts';

/** Whether a main clause stands there: a verb that no subordinator or relative leads. `While most were closed` and `Prices` are none. */
export function isWholeClause(nodes: readonly Node[], from: number, to: number): boolean {
  if (nodes[from].is.has('subordinator') && !nodes.slice(from, to).some(({ text }) => text === ','))
    return false;
  // Lee has also, according to the ministry, left: the verb stands behind.
  let last = to;
  while (last > from && (nodes[last - 1].is.has('auxiliary') || isAdverb(nodes[last - 1]))) last--;
  return nodes
    .slice(from, last)
    .some((n, i) => n.kind === 'quotation' || n.is.has('subject') || isMainVerb(nodes, from + i));
}

/** A verb, but no participle: `Rescuers, working in the cold` has none. */
const isMainVerb = (nodes: readonly Node[], at: number): boolean =>
  isVerb(nodes, at) && !nodes[at].lower.endsWith('ing');
