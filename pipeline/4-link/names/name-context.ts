import { indexAt } from '../../common/rows.ts';
import { speechVerbs } from '../../lexicons/speech-verbs.ts';
import type { Token } from '../../model.ts';
import type { NameContext } from './join-people.ts';
import { isKin as isKinNoun } from '../roles/role-words.ts';
import { titleBefore } from './titles.ts';

const SAYS = new Set([
  'said',
  'says',
  ...Object.keys(speechVerbs).flatMap((verb) => [`${verb}s`, `${verb}ed`, `${verb}d`]),
]);
/** Words behind which somebody is named who does nothing there. Not `by`, `to`, `with`. */
const ASIDE = /^(?:about|after|before|like|of|since|under)$/;

/** What stands beside the names of an article's people. */
export const contextOf = (tokens: readonly Token[]): NameContext => ({
  titleOf: ({ start }) => titleBefore(tokens, indexAt(tokens, start)),
  pronounOf: ({ end }) => pronounBehind(tokens, indexAt(tokens, end - 1)),
  isAside: ({ start, end }) => {
    const first = indexAt(tokens, start);
    return ASIDE.test(tokens[first - 1]?.lower ?? '') || isKin(tokens, first, indexAt(tokens, end - 1));
  },
});

/**
 * Whether a name is that of somebody's kin who does nothing there: `met her brother, [Paul Hill], in Wells`.
 *
 * Near misses: `Her brother, [Paul Hill], said`; `She and her brother, [Paul Hill], said`.
 */
function isKin(tokens: readonly Token[], first: number, last: number): boolean {
  const kin = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (!isKinNoun(tokens[kin]?.lower ?? '')) return false;
  let owner = kin - 1;
  while (kin - owner < 3 && /^(?:eld|old|young|half|late|twin)/.test(tokens[owner]?.lower ?? '')) owner--;
  const isOwned = tokens[owner]?.kind === 'clitic' || /^(?:her|his|their)$/.test(tokens[owner]?.lower ?? '');
  const before = tokens[tokens[owner]?.kind === 'clitic' ? owner - 2 : owner - 1];
  const isObject =
    before?.sentence === tokens[first].sentence && before.kind === 'word' && before.lower !== 'and';
  const behind = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  return isOwned && isObject && !SAYS.has(tokens[behind]?.lower ?? '');
}

/**
 * The pronoun that takes up a name behind a verb of speech: `[Hill] said she was glad`, `[Hill] added that her town …`. Null where there is none.
 *
 * Near misses: `Hill told her`; `Hill said the mayor and she …`.
 */
function pronounBehind(tokens: readonly Token[], last: number): string | null {
  if (!SAYS.has(tokens[last + 1]?.lower ?? '')) return null;
  const at = tokens[last + 2]?.lower === 'that' ? last + 3 : last + 2;
  const pronoun = tokens[at];
  if (pronoun?.sentence !== tokens[last].sentence) return null;
  return /^(?:he|her|his|she)$/.test(pronoun.lower) ? pronoun.lower : null;
}
