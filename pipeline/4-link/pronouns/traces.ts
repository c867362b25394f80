import type { Token } from '../../model.ts';
import type { EntityRow } from '../../tables.ts';

export type Gender = 'female' | 'male';

/** How a name stands in its sentence, the likeliest to be meant first: who speaks, who does something, whom something happens to, who owns. */
export const RANK = { speaker: 0, subject: 1, other: 2, owner: 3 } as const;

/** Somebody or something named or described, whom a pronoun can mean. */
export interface Trace {
  /** Null for a description that is no entity (`the head of the union`). */
  entity_id: string | null;
  /** The description. */
  speaker: string | null;
  type: EntityRow['type'];
  sentence: number;
  start: number;
  rank: number;
  /** Several people at once. */
  plural: boolean;
  /** The first and the last of two who are named together. */
  pair: readonly string[] | null;
}

/** A pronoun, where it stands, and what it can mean. */
export interface Pronoun {
  token: Token;
  wanted: Gender;
  /** Where the clause begins that it stands in. */
  clause: number;
  /** Whether it owns something or has something done to it: then the subject of its own clause can be meant. */
  oblique: boolean;
}

/** An antecedent farther back than this many sentences is a guess. */
const FARTHEST_SENTENCE = 8;
/** A person of whose gender nothing is known must have been named this lately. */
const FARTHEST_UNKNOWN = 3;

/** An antecedent, and how sure it is. */
export interface Found {
  trace: Trace;
  confidence: number;
  /** Nobody else can be meant. */
  alone: boolean;
}

/**
 * The person whom `he` or `she` means: the subject of the pronoun’s own clause for `his`, `him`; else the nearest sentence that names a person of that gender,
 * or of unknown gender, and in it who speaks, then who does something, then the first.
 */
export function findAntecedent(
  traces: readonly Trace[],
  pronoun: Pronoun,
  gender: ReadonlyMap<string, Gender>,
): Found | null {
  const { token, wanted } = pronoun;
  let best: Trace | null = null;
  const rivals = new Set<string>();
  for (let i = traces.length - 1; i >= 0; i--) {
    const trace = traces[i];
    const distance = token.sentence - trace.sentence;
    if (distance > FARTHEST_SENTENCE || (best && trace.sentence < best.sentence)) break;
    if (trace.plural || trace.type !== 'person') continue;
    const known = trace.entity_id === null ? undefined : gender.get(trace.entity_id);
    if (known ? known !== wanted : distance > FARTHEST_UNKNOWN) continue;
    if (pronoun.oblique && trace.start >= pronoun.clause && trace.rank <= RANK.subject && distance === 0)
      return sureOf(trace, known, 0);
    rivals.add(trace.entity_id ?? '');
    // Of several who do something the first is the subject of the sentence; of others the nearest.
    if (!best || trace.rank < best.rank || (trace.rank === best.rank && trace.rank <= RANK.subject))
      best = trace;
  }
  if (!best) return null;
  rivals.delete(best.entity_id ?? '');
  return sureOf(best, best.entity_id === null ? undefined : gender.get(best.entity_id), rivals.size);
}

function sureOf(trace: Trace, known: Gender | undefined, rivals: number): Found {
  const sure = known ? 0.9 : 0.75;
  return {
    trace,
    confidence: Math.round((sure - Math.min(rivals, 2) * 0.15) * 100) / 100,
    alone: rivals === 0,
  };
}

/** `it` and `they` look no farther back than this. */
const FARTHEST_IT = 2;

/**
 * What `it` means where it speaks: the organization, publication, document or place that spoke last, in this or the last sentences; else the only
 * organization that did something in the last one.
 */
export function findSpeakingBody(traces: readonly Trace[], token: Token): Found | null {
  const doing = new Map<string, Trace>();
  for (let i = traces.length - 1; i >= 0 && token.sentence - traces[i].sentence <= FARTHEST_IT; i--) {
    const trace = traces[i];
    if (trace.type === 'person' || trace.plural) continue;
    if (trace.rank === RANK.speaker)
      return { trace, confidence: doing.size > 0 ? 0.7 : 0.85, alone: doing.size === 0 };
    if (trace.entity_id !== null && token.sentence - trace.sentence === 1) doing.set(trace.entity_id, trace);
  }
  return onlyOne(doing);
}

function onlyOne(doing: ReadonlyMap<string, Trace>): Found | null {
  const [trace] = doing.values();
  return doing.size === 1 ? { trace, confidence: 0.7, alone: false } : null;
}

/** Whom `they` means where it speaks: the group, several people or a body that spoke last, in this or the last sentences; of those who act several alone. */
export function findSpeakingGroup(traces: readonly Trace[], token: Token): Found | null {
  for (let i = traces.length - 1; i >= 0 && token.sentence - traces[i].sentence <= FARTHEST_IT; i--) {
    const trace = traces[i];
    if (trace.plural || (trace.type === 'group' && trace.rank === RANK.speaker))
      return { trace, confidence: 0.8, alone: false };
    if (trace.rank !== RANK.speaker) continue;
    // Somebody else spoke since.
    return trace.type === 'person' ? null : { trace, confidence: 0.7, alone: false };
  }
  return null;
}

/** Whom `both`, `the former` and `the latter` mean where they speak: two people who were named together in this or the last sentences, or one of them. */
export function findOfPair(traces: readonly Trace[], token: Token, which: string): Found | null {
  const near = traces.filter(({ pair, sentence }) => pair && token.sentence - sentence <= FARTHEST_IT);
  const both = near.at(-1);
  if (!both) return null;
  if (which === 'both') return { trace: both, confidence: 0.8, alone: false };
  const entity_id = which === 'former' ? both.pair![0] : both.pair![1];
  return {
    trace: { ...both, entity_id, speaker: null, type: 'person', plural: false },
    confidence: 0.8,
    alone: false,
  };
}
