import { setOf } from '../../../lexicons/read-list.ts';
import { isSingular } from '../words/is-noun.ts';
import { isNominal, isNumber, isVerb } from '../words/phrase-words.ts';
import type { Node } from '../marks/read-segments.ts';
import { isFiniteVerb } from '../phrases/verb-group.ts';

/** What softens an amount: `about`, `nearly`. */
export const HEDGES = setOf(
  `about, almost, around, approximately, least, more, most, nearly, over, roughly, some, than, under`,
);

/** Whether a clause of its own starts here: a subject, and a verb not far behind it. */
export function startsClause(nodes: readonly Node[], at: number, limit: number): boolean {
  if (at >= limit) return false;
  const n = nodes[at];
  // Said Friday; said Friday's vote was lost.
  if (n.is.has('time') && !n.is.has('determiner') && nodes[at + 1]?.kind !== 'clitic') return false;
  // Lee wrote to the press, saying prices fell: a participle is no subject.
  if (n.cues.some(({ form }) => form === 'ing') && !n.is.has('statement')) return false;
  const amount = amountBehind(nodes, at);
  if (amount > at) return hasPredicate(nodes, amount + 1, Math.min(limit, at + 25));
  if (
    n.lower === 'there' ||
    n.lower === 'having' ||
    /^(?:although|because|if|unless|when|while)$/.test(n.lower)
  )
    return true;
  if (n.is.has('subject') && n.lower !== 'who') return true;
  if (
    n.is.has('preposition') ||
    n.is.has('adverb') ||
    n.is.has('conjunction') ||
    n.is.has('auxiliary') ||
    n.is.has('subordinator')
  )
    return false;
  return hasPredicate(nodes, at + 1, Math.min(limit, at + 25));
}

const LEADS = setOf(`as few as, as many as, as much as, at least, at most, close to, up to, of, of the`);

/** The number that an amount leads to: `at least [71] people`, `as many as [32]`, `of the [40] aboard, 22`; the same node where there is none, or a time. */
export function amountBehind(nodes: readonly Node[], at: number): number {
  let i = at;
  for (; i < at + 4 && i + 1 < nodes.length && !isNumber(nodes[i]); i++) {
    const phrase = nodes
      .slice(at, i + 1)
      .map(({ lower }) => lower)
      .join(' ');
    if (HEDGES.has(nodes[i].lower) || LEADS.has(phrase)) continue;
    if (![...LEADS].some((lead) => lead.startsWith(`${phrase} `))) return at;
  }
  return isNumber(nodes[i]) && !nodes[i + 1]?.is.has('time') ? i : at;
}

/** Whether a verb says something of the subject before it: not one in its relative clause (`the man who left`), no infinitive, no participle. */
function hasPredicate(nodes: readonly Node[], from: number, limit: number): boolean {
  let relative = false;
  for (let i = from; i < limit; i++) {
    const n = nodes[i];
    // Confirmed him, but nobody else did: a new clause.
    if (/^[;:]$/.test(n.text) || (n.text === ',' && nodes[i + 1]?.lower === 'but')) return false;
    if (n.kind === 'quotation') return nodes[i - 1].text !== ',';
    if (n.is.has('relative') && (isNominal(nodes, i - 1) || nodes[i - 1].text === ',')) relative = true;
    else if (isPredicate(nodes, i)) {
      if (!relative) return true;
      relative = nodes[i + 1]?.is.has('adverb') || isPredicate(nodes, i + 1);
    }
  }
  return false;
}

function isPredicate(nodes: readonly Node[], i: number): boolean {
  const n = nodes[i];
  return (
    n !== undefined &&
    (n.is.has('auxiliary') || isVerb(nodes, i) || isFiniteVerb(nodes, i) || isDoneByNumber(nodes, i)) &&
    !n.lower.endsWith('ing') &&
    nodes[i - 1].lower !== 'to' &&
    !isSingularNoun(nodes, i)
  );
}

/** `12 [died]`, `nine [won]`, but not `12 injured people`. */
const isDoneByNumber = (nodes: readonly Node[], i: number): boolean =>
  isNumber(nodes[i - 1]) &&
  (nodes[i].is.has('verb') || nodes[i].cues.length > 0) &&
  !/(?:s|ing)$/.test(nodes[i].lower) &&
  !(nodes[i + 1] && isNominal(nodes, i + 1));

/** `the citizenship question`: a verb in this form would need a plural before it. */
const isSingularNoun = (nodes: readonly Node[], i: number): boolean =>
  nodes[i].cues.length > 0 && nodes[i].cues.every(({ form }) => form === 'base') && isSingular(nodes[i - 1]);
