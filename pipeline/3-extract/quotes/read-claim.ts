import {
  answerCues,
  claimNouns,
  contentCues,
  denialCues,
  directiveCues,
  doubtAdverbs,
  doubtPhrases,
  findingCues,
  findingNouns,
  openCues,
  refusalCues,
  rejectionCues,
  thoughtCues,
} from '../../lexicons/claim-kinds.ts';
import { setOf } from '../../lexicons/read-list.ts';
import type { QuoteRow } from '../../tables.ts';
import type { Cue } from './cue.ts';
import type { Node } from './marks/read-segments.ts';
import { verbGroupStart } from './phrases/verb-group.ts';

const DOUBT_PHRASES = doubtPhrases.map((phrase) => phrase.split(' '));

/** What kind of claim an utterance is. */
export type Claim = Pick<QuoteRow, 'attribution' | 'polarity' | 'caveat'>;

/** Of a quotation without a cue. */
export const PLAIN: Claim = { attribution: 'said', polarity: 'affirmed', caveat: null };

/** Of words in marks that nobody says. */
export const NO_CLAIM: Claim = { attribution: null, polarity: null, caveat: null };

const NEGATIONS = setOf(`cannot, neither, never, nor, not`);
const NOBODY = setOf(`neither, no, nobody, none`);
const UNWILLING = setOf(`can't, cannot, could, couldn't, unable, unwilling, will, won't, would, wouldn't`);

/**
 * What kind of claim a cue makes of its clause.
 *
 * - `said that …`: said, affirmed; `denied that …`: denied; `did not say that …`, `without mentioning …`: negated;
 *   `would not say whether …`, `declined to say …`: declined
 * - `hopes that …`: thought; `the study shows that …`: found
 *
 * @param content the nodes that are reported: from `first` up to `last`, exclusive; of several parts the last
 */
export function readClaim(
  text: string,
  nodes: readonly Node[],
  cue: Cue,
  content: { first: number; last: number },
): Claim {
  return {
    attribution: isAttitude(nodes, cue, content) ? 'thought' : attributionOf(nodes, cue),
    polarity: polarityOf(nodes, cue, content.first),
    caveat: caveatOf(text, nodes, cue),
  };
}

function attributionOf(nodes: readonly Node[], { reading: { stem }, subject }: Cue): Claim['attribution'] {
  if (findingCues.has(stem)) return 'found';
  const head = subject && nodes[subject.head.end - 1];
  if (head && findingNouns.has(head.lower) && (openCues.has(stem) || stem === 'according to')) return 'found';
  return thoughtCues.has(stem) ? 'thought' : 'said';
}

function polarityOf(nodes: readonly Node[], cue: Cue, first: number): Claim['polarity'] {
  const { stem } = cue.reading;
  const group = nodes.slice(verbGroupStart(nodes, cue.start, 0), cue.start).map(({ lower }) => lower);
  const negated = group.some(isNegation) || isLedByNone(nodes, cue);
  if (refusalCues.has(stem)) return negated ? 'affirmed' : 'declined';
  if (group.some((lower) => /^(?:declin|refus)/.test(lower))) return 'declined';
  if (negated)
    return answerCues.has(stem) && group.some((lower) => UNWILLING.has(lower)) ? 'declined' : 'negated';
  if (denialCues.has(stem)) return 'denied';
  if (rejectionCues.has(stem) && nodes.slice(first, first + 4).some(({ lower }) => claimNouns.has(lower)))
    return 'denied';
  return 'affirmed';
}

const POINTED = setOf(`her, him, it, me, them, us, you`);

/**
 * Whether a cue tells how somebody stands to a thing, and nothing that was said of it: `criticized the move`, `confirmed her`, `responded to the ruling`.
 * Near misses: `called the move “weak”`, `demanded the release of the crew`, `announced the sale`, `said the move failed`.
 */
function isAttitude(
  nodes: readonly Node[],
  { reading: { stem, governs }, kind, to }: Cue,
  { first, last }: { first: number; last: number },
): boolean {
  // Was dubbed a hero: what people call somebody is no one's statement.
  if (kind === 'passive') return !governs.that;
  if (first < to || !(governs.object || governs.rest) || nodes[first].lower === 'that') return false;
  const pointed = last - first === 1 && POINTED.has(nodes[first].lower);
  if (!pointed && (directiveCues.has(stem) || contentCues.has(stem))) return false;
  return !nodes
    .slice(first, last)
    .some((n) => n.kind === 'quotation' || n.lower === 'as' || n.is.has('auxiliary'));
}

const isNegation = (lower: string): boolean => NEGATIONS.has(lower) || /n['’]t$/.test(lower);

/** `No official said`, `without saying`, `stopped short of saying`. */
function isLedByNone(nodes: readonly Node[], { start, subject, kind }: Cue): boolean {
  if (subject && kind === 'before' && NOBODY.has(nodes[subject.start].lower)) return true;
  const before = nodes[start - 1]?.lower;
  return before === 'without' || (before === 'of' && nodes[start - 2]?.lower === 'short');
}

/** The article's words of doubt beside the cue: `falsely claimed`, `said, without evidence, that`. */
function caveatOf(text: string, nodes: readonly Node[], { start, end }: Cue): string | null {
  for (let i = Math.max(0, start - 3); i < Math.min(nodes.length, end + 6); i++) {
    if (doubtAdverbs.has(nodes[i].lower)) return nodes[i].text;
    const phrase = DOUBT_PHRASES.find((words) => words.every((word, j) => nodes[i + j]?.lower === word));
    if (phrase) return text.slice(nodes[i].start, nodes[i + phrase.length - 1].end);
  }
  return null;
}
