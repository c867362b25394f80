import { inOneSentence, type ArticleView } from './article-view.ts';
import type { Tie, TieKind } from './role-phrase.ts';
import { isBody } from './bodies.ts';
import { isModifier, isRoleNoun, isTimeWord } from './role-words.ts';

/** Where a name ends, and the tie that it makes; none where the word is only an adjective. */
export interface NameRun {
  last: number;
  tie: Tie | null;
}

const LONGEST = 12;
const isCapitalized = (text: string): boolean => /^\p{Lu}/u.test(text);
/** Small words inside names of bodies. */
const INNER = /^(?:of|for|and|the|without|&|on|in|de|del|du)$/;

/**
 * A name of a body, place or people that begins at a token, whether it was found as a name or only is
 * capitalised: `Halden Oversight and Reform Committee`, `Rivers Without Borders`, `RMT union`. Null where
 * none begins.
 */
export function readNameRun(view: ArticleView, from: number, kind: TieKind): NameRun | null {
  const { tokens } = view;
  let last = from - 1;
  let names = 0;
  let loose = false;
  for (let i = from; i - from < LONGEST && inOneSentence(tokens, from, i);) {
    const name = view.nameAt(i);
    if (name?.mention.type === 'person' || (name && names > 0 && !loose)) break;
    if (name) {
      names++;
      last = name.last;
      if (name.mention.type === 'group') break;
    } else if (isCapitalized(tokens[i].text) && tokens[i].kind === 'word') {
      loose = true;
      last = i;
    } else if (i === from || !INNER.test(tokens[i].lower) || !goesOn(view, i + 1)) break;
    i = last > i ? last + 1 : i + 1;
  }
  if (last < from) return null;
  const first = view.nameAt(from);
  if (first && first.last === last) return { last, tie: { kind, name: first, first: first.first, last } };
  const goesBehind = inOneSentence(tokens, last, last + 1) && last + 1 < view.stop;
  const behind = goesBehind ? tokens[last + 1] : undefined;
  if (behind?.kind === 'word' && isBody(behind.lower))
    return { last: last + 1, tie: { kind, name: null, first: from, last: last + 1 } };
  // `the Democratic nomination`: an adjective.
  const isAdjective = names === 0 && last === from && behind !== undefined && isModifier(behind);
  return { last, tie: isAdjective ? null : { kind, name: null, first: from, last } };
}

/**
 * Whether a name goes on behind a small word in it: with a capitalised word that begins no other name of a
 * person, place or people, and no time (`of Nordlys on Monday`).
 */
function goesOn(view: ArticleView, i: number): boolean {
  const token = view.tokens[i];
  if (!token || !isCapitalized(token.text) || token.sentence !== view.tokens[i - 1].sentence) return false;
  if (isTimeWord(token.lower)) return false;
  // `of Ohio and Senator [Max Hart]`
  if (view.tokens[i - 1].lower === 'and' && isRoleNoun(token.lower)) return false;
  const type = view.nameAt(i)?.mention.type;
  return type === undefined || type === 'organization';
}
