import type { NounPhrase } from './noun-phrase.ts';
import { isNumber, tellsTime } from './phrase-words.ts';
import type { Node } from './read-segments.ts';
import { speaksByNoun } from './speaking-nouns.ts';

/** Words that stand for somebody: `they`, `which`, `most`. */
const FREE = ['subject', 'determiner', 'relative', 'possessive'] as const;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Whether a phrase means somebody or something that can say, think or show something. */
export function canSpeak(nodes: readonly Node[], { head }: NounPhrase): boolean {
  const last = nodes[head.end - 1];
  if (tellsTime(nodes, head.end - 1) || YEAR.test(last.text)) return false;
  // About four in 10 said: some of those who were asked.
  if (head.end - head.start === 1 && isNumber(last)) return true;
  if (last.capital || last.kind !== 'word' || FREE.some((kind) => last.is.has(kind))) return true;
  // Sources familiar with the plan: the noun need not be the last word.
  return nodes
    .slice(head.start, head.end)
    .some((n) => (!n.capital || n === nodes[0]) && speaksByNoun(n.lower.replace(/['’]s?$/, '')));
}
