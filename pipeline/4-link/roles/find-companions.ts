import { inOneSentence, isPossessive, type ArticleView, type NameAt } from './article-view.ts';
import type { Evidence } from './evidence.ts';
import { readTail } from './read-tail.ts';
import type { Tie } from './role-phrase.ts';
import { isModifier, isRoleNoun } from './role-words.ts';

const of = (ties: readonly Tie[]): Evidence | null =>
  ties.length > 0 ? { pattern: 'name', role: null, noun: null, former: false, ties } : null;

const isBodyOrPlace = (name: NameAt | null): name is NameAt =>
  name !== null && (name.mention.type === 'organization' || name.mention.type === 'place');

/**
 * A body or place right behind the name: `[Ann Lee] of the Halden Institute`, `[Ann Lee], of Wells,`, `[Ann
 * Lee] from Sky News said`, `[Ann Lee] (Norway)`.
 *
 * Near misses: `met [Ann Lee] at the White House`; `[Ann Lee] of all people`.
 */
export function findOrigin(view: ArticleView, { first, last }: NameAt): Evidence | null {
  const { tokens } = view;
  if (!inOneSentence(tokens, last, last + 2)) return null;
  if (tokens[last + 1].text === '(') return inBrackets(view, last + 2);
  // `the [Ann Lee] of Norway` is somebody else.
  if (tokens[first - 1]?.lower === 'the') return null;
  const at = tokens[last + 1].text === ',' ? last + 2 : last + 1;
  if (!/^(?:of|from)$/.test(tokens[at].lower)) return null;
  const { ties } = readTail(view, at);
  const [tie] = ties;
  if (!tie || (tie.name !== null && !isBodyOrPlace(tie.name))) return null;
  if (tokens[at].lower === 'of') return of(ties);
  // A place behind `from` can belong to the verb: `fled with [Ann Lee] from Wells`. Not behind a role.
  return tie.name?.mention.type === 'organization' || isRoleNoun(tokens[first - 1]?.lower ?? '')
    ? of([tie])
    : null;
}

function inBrackets(view: ArticleView, at: number): Evidence | null {
  const name = view.nameAt(at);
  if (name === null || !/^(?:organization|place|group)$/.test(name.mention.type)) return null;
  if (view.tokens[name.last + 1]?.text !== ')') return null;
  return of([{ kind: 'modifier', name, first: name.first, last: name.last }]);
}

/**
 * Whose somebody is: `Nordlys News’s [Ann Lee]`, `Chile’s [Carla Montoya]`. Near miss: `the sister of Chile’s
 * [Carla Montoya]’s doctor`.
 */
export function findOwner(view: ArticleView, { first }: NameAt): Evidence | null {
  const { tokens } = view;
  if (!isPossessive(tokens, first - 1) || !inOneSentence(tokens, first - 2, first)) return null;
  const owner = view.nameAt(first - 2);
  if (!isBodyOrPlace(owner)) return null;
  return of([{ kind: 'owner', name: owner, first: owner.first, last: owner.last }]);
}

/**
 * The party or people that stands before a name: `Democrat [Ann Lee]`, `Republican President [Max Hart]`
 * (whose title is read elsewhere).
 */
export function findParty(view: ArticleView, { first }: NameAt): Evidence | null {
  const name = view.nameAt(first - 1);
  if (name?.mention.type !== 'group' || !inOneSentence(view.tokens, first - 1, first)) return null;
  return of([{ kind: 'modifier', name, first: name.first, last: name.last }]);
}

/** Not an owner (`his Nordlys’s`), and no adjective (`his Nordlys phone`). */
function isWhole({ tokens }: ArticleView, { last }: NameAt): boolean {
  const next = tokens[last + 1];
  return (
    !next ||
    (!isPossessive(tokens, last + 1) &&
      !(next.kind === 'word' && isModifier(next) && !/^\p{Lu}/u.test(next.text)))
  );
}

/** `his Labour Party` stands no farther behind the name. */
const FARTHEST = 14;

/**
 * A body that the person’s own words call theirs: `[Max Hart] said his Labour Party was ready`. Near miss:
 * another person stands between.
 */
export function findOwned(view: ArticleView, { last }: NameAt): Evidence | null {
  const { tokens } = view;
  for (let i = last + 1; i - last < FARTHEST && inOneSentence(tokens, last, i + 1); i++) {
    if (view.nameAt(i)?.mention.type === 'person') return null;
    if (tokens[i].lower !== 'his' && tokens[i].lower !== 'her') continue;
    let at = i + 1;
    while (at - i < 4 && inOneSentence(tokens, i, at) && !view.nameAt(at) && isModifier(tokens[at])) at++;
    const name = inOneSentence(tokens, i, at) ? view.nameAt(at) : null;
    if (name?.mention.type !== 'organization' || !isWhole(view, name)) return null;
    return of([{ kind: 'origin', name, first: name.first, last: name.last }]);
  }
  return null;
}
