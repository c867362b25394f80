import type { Token } from '../../model.ts';
import { isTitle } from '../names/titles.ts';
import { inOneSentence, spell, type ArticleView, type NameAt } from './article-view.ts';
import { beginsList, firstOfList } from './name-chain.ts';
import type { Evidence } from './evidence.ts';
import { readRolePhrase } from './read-role-phrase.ts';
import type { RolePhrase } from './role-phrase.ts';
import { BEHIND_HEAD, beginsPhrase, isPlural, isRoleNoun, singularOf } from './role-words.ts';

/** No title is longer. */
const LONGEST = 16;

/**
 * A description right before the name, which ends at it: `Chilean President [Carla Montoya]`, `the retired
 * nurse [Ann Lee]`, `President of the Nordic Council [Ann Lee]`; `officers [Ann Lee] and [Max Hart]` is said
 * of each.
 *
 * Near misses: `the officers met [Ann Lee]`; `Mr [Lee]` (an honorific says nothing); `the number of judges
 * [Lee] wants`; `the elder [Lee]`.
 */
export function findTitle(view: ArticleView, name: NameAt): Evidence | null {
  const first = firstOfList(view, name);
  const phrase = longestBefore(view, first.first);
  if (!phrase || isOfAge(view, phrase)) return null;
  const plural = isPlural(view.tokens[phrase.head].lower);
  if (first === name ? plural && !beginsList(view, name) : !plural) return null;
  return evidenceOf(view, phrase, 'title');
}

/** `the elder [Lee]`: which of two, not an office. */
const isOfAge = ({ tokens }: ArticleView, { first, head, end }: RolePhrase): boolean =>
  first === head && head === end - 1 && /^(?:elder|younger)$/.test(tokens[head].lower);

/** What a phrase says of one person. */
export function evidenceOf(view: ArticleView, phrase: RolePhrase, pattern: Evidence['pattern']): Evidence {
  const { tokens } = view;
  const { first, last, head, former, ties } = phrase;
  const noun = singularOf(tokens[head].lower);
  return {
    pattern,
    role: isPlural(tokens[head].lower) ? ofOne(tokens, phrase) : spell(tokens, first, last),
    noun,
    former,
    ties,
  };
}

/** `retired officers` of two people as what one of them is: `retired officer`. */
function ofOne(tokens: readonly Token[], { first, last, head }: RolePhrase): string {
  const word = tokens[head].text;
  const one = word.slice(0, 1) + singularOf(word.slice(1));
  const before = first < head ? `${spell(tokens, first, head - 1)} ` : '';
  const behind = head < last ? ` ${spell(tokens, head + 1, last)}` : '';
  return before + one + behind;
}

/** The longest description that ends at a token and begins where a phrase can begin; else the shortest. */
function longestBefore(view: ArticleView, name: number): RolePhrase | null {
  const { tokens } = view;
  // `Reps.`: the stop is a token of its own.
  const at = inOneSentence(tokens, name - 1, name) && isAbbreviated(tokens, name - 1) ? name - 1 : name;
  if (!canEndAt(view, at)) return null;
  let shortest: RolePhrase | null = null;
  let longest: RolePhrase | null = null;
  for (let start = at - 1; at - start <= LONGEST && inOneSentence(tokens, start, at); start--) {
    if (tokens[start].kind === 'punctuation' && !isAbbreviated(tokens, start)) break;
    const name = view.nameAt(start);
    if (name && name.first !== start) continue;
    const phrase = readRolePhrase({ ...view, stop: at }, start);
    if (phrase?.end !== at) continue;
    // `a spokesman for President [Lee]`: what stands at the name is a title of its own.
    if (phrase.tail < at && isRoleNoun(tokens[at - 1].lower)) continue;
    if (beginsPhrase(tokens, start)) longest = phrase;
    else if (!shortest || isCapitalized(tokens, start)) shortest = phrase;
  }
  return longest ?? shortest;
}

/**
 * A quick look: a role noun stands there, or the name of a place or organization that one has behind `of`.
 */
function canEndAt(view: ArticleView, at: number): boolean {
  const before = view.tokens[at - 1];
  if (!before || !inOneSentence(view.tokens, at - 1, at)) return false;
  return (
    isRoleNoun(before.lower) ||
    /^\p{Lu}/u.test(before.text) ||
    BEHIND_HEAD.has(before.lower) ||
    view.nameAt(at - 1) !== null
  );
}

/** `Gen.`: where the stop is a token of its own. */
const isAbbreviated = (tokens: readonly Token[], i: number): boolean =>
  tokens[i].text === '.' && i > 0 && isTitle(tokens[i - 1].lower);

/** A capitalised word inside a sentence belongs to the title behind it: `Deputy Emergencies Minister`. */
const isCapitalized = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[i].text) && inOneSentence(tokens, i - 1, i);
