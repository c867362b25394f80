import { indexAt } from '../common/rows.ts';
import { speechVerbs } from '../lexicons/speech-verbs.ts';
import type { Token } from '../model.ts';
import type { NameContext } from './join-people.ts';
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
  isAside: ({ start }) => ASIDE.test(tokens[indexAt(tokens, start) - 1]?.lower ?? ''),
});

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
