import { setOf } from '../../lexicons/read-list.ts';
import type { QuoteRow } from '../../tables.ts';

/**
 * What is set beside somebody's words: `, while`, `, but`, a dash. A clause with `who` or `which` is told by
 * whoever tells the rest.
 */
const BREAK = /,\s+(?:(?:al)?though|but|whereas|while)\s|(?:^|\s)[–—-](?:\s|$)|\S—\S/i;
/** The same in findings, which compare: `the poll found that 40 percent agreed, while 20 did not`. */
const BREAK_OF_FINDINGS = /,\s+(?:(?:al)?though|but)\s|(?:^|\s)[–—-](?:\s|$)|\S—\S/i;

const SHARES = setOf(`few, half, majority, many, most, none, percent, several, some, third, two-thirds`);

/**
 * Whether what stands in a quote is its speaker's claim: not what somebody hopes for, denies or would not
 * confirm, not where nobody is named, or a share of those asked (`61 percent say they would …`).
 */
export function isClaim({ attribution, polarity, speaker, type }: QuoteRow): boolean {
  return (
    type !== 'scare' &&
    speaker !== null &&
    attribution !== 'thought' &&
    polarity === 'affirmed' &&
    !isShare(speaker)
  );
}

function isShare(speaker: string): boolean {
  const words = speaker.toLowerCase().split(/\s+/, 3);
  return /^\d/.test(words[0]) || words[0].endsWith('%') || words.some((word) => SHARES.has(word));
}

/**
 * Whether the reporter has broken off somebody's clause between its beginning and a place in it; not where
 * who says it is named behind both.
 */
export function isBehindBreak(
  text: string,
  { start, cue_start, attribution }: Pick<QuoteRow, 'start' | 'cue_start' | 'attribution'>,
  at: number,
): boolean {
  if (cue_start !== null && cue_start > at) return false;
  return (attribution === 'found' ? BREAK_OF_FINDINGS : BREAK).test(text.slice(start, at));
}
