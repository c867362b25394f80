import { setOf } from '../../../lexicons/read-list.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isNumber, tellsTime } from '../words/phrase-words.ts';
import type { Node } from '../marks/read-segments.ts';
import { speaksByNoun } from '../words/speaking-nouns.ts';

/** Words that stand for somebody: `they`, `which`, `most`. */
const FREE = ['subject', 'determiner', 'relative', 'possessive'] as const;
/** What is as many things as are named behind it. */
const SEVERAL = setOf(
  `array, batch, bunch, collection, flurry, handful, list, number, pair, range, round, series, set, string, trove`,
);

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Whether a phrase means somebody or something that can say, think or show something. */
export function canSpeak(nodes: readonly Node[], { head, end }: NounPhrase): boolean {
  const last = nodes[head.end - 1];
  // A series of emails shows.
  if (SEVERAL.has(last.lower) && nodes[head.end]?.lower === 'of')
    return nodes.slice(head.end + 1, end).some((n) => speaksByNoun(n.lower));
  if (tellsTime(nodes, head.end - 1) || YEAR.test(last.text)) return false;
  // About four in 10 said: some of those who were asked.
  if (head.end - head.start === 1 && isNumber(last)) return true;
  if (last.capital || last.kind !== 'word' || FREE.some((kind) => last.is.has(kind))) return true;
  // Sources familiar with the plan: the noun need not be the last word.
  return nodes
    .slice(head.start, head.end)
    .some((n) => (!n.capital || n === nodes[0]) && speaksByNoun(n.lower.replace(/['’]s?$/, '')));
}
