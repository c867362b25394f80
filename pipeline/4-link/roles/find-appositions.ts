import { isHonorific } from '../names/titles.ts';
import { inOneSentence, isPossessive, type ArticleView, type NameAt } from './article-view.ts';
import type { Evidence } from './evidence.ts';
import { evidenceOf } from './find-titles.ts';
import { chainOf } from './name-chain.ts';
import { readRolePhrase } from './read-role-phrase.ts';
import { readTail } from './read-tail.ts';
import type { RolePhrase } from './role-phrase.ts';
import { closesPhrase, DETERMINERS, endsTerm, isPlural, opensClause } from './role-words.ts';

/** No description in front of a name is longer. */
const LONGEST = 18;
const WHEN = /^(?:currently|formerly|now|once|previously|then)$/;
const NOW = /^(?:currently|now)$/;
const OPENING = /^(?:,|\(|–|—|--)$/;

/**
 * A description behind the name, set off by marks: `[Ann Lee], a senior fellow at the Halden Institute,
 * said`; `[Max Hart], 45, a farmer`; `[Ann Lee] (director of the museum)`; `[Ann Lee] and [Max Hart], lawyers
 * for the city,`.
 *
 * Near misses: `according to [Lee], the mayor was late` (a clause: no mark closes the description); `[Lee],
 * President Novak and others` (a list: a name follows the title).
 */
export function findApposition(view: ArticleView, name: NameAt): Evidence | null {
  const phrase = readApposition(view, name);
  if (!phrase) return null;
  const evidence = evidenceOf(view, phrase, 'apposition');
  return { ...evidence, former: evidence.former || endsTerm(view.tokens, phrase.end) };
}

/** The description behind a name. */
export function readApposition(view: ArticleView, name: NameAt): RolePhrase | null {
  const { tokens } = view;
  const chain = chainOf(view, name);
  const at = behindAge(view, behindOrigin(view, chain.last.last + 1));
  if (at < 0) return null;
  const when = readWhen(view, at);
  const read = readRolePhrase(view, when.next);
  const phrase = read && { ...read, former: read.former || when.former };
  if (!phrase || view.nameAt(phrase.end)?.mention.type === 'person') return null;
  if (isPlural(tokens[phrase.head].lower) !== (chain.first !== chain.last)) return null;
  return closesPhrase(tokens, at, phrase.end) ? phrase : null;
}

/**
 * `[Ann Lee], once the mayor of Wells`; `[Max Hart], now a baker`: what stands before a description and says
 * of what time it is.
 */
function readWhen({ tokens }: ArticleView, at: number): { next: number; former: boolean } {
  const isBefore = WHEN.test(tokens[at].lower) && DETERMINERS.has(tokens[at + 1]?.lower ?? '');
  return isBefore ? { next: at + 1, former: !NOW.test(tokens[at].lower) } : { next: at, former: false };
}

/** `[Ann Lee] of Halden College, a researcher`: the description stands behind where she comes from. */
function behindOrigin(view: ArticleView, at: number): number {
  return /^(?:of|from)$/.test(view.tokens[at]?.lower ?? '') ? readTail(view, at).end : at;
}

/**
 * Where an apposition can begin: behind the mark, and behind the age (`, 45,`). -1 where there is no mark.
 */
function behindAge({ tokens }: ArticleView, mark: number): number {
  if (!inOneSentence(tokens, mark - 1, mark + 1) || !OPENING.test(tokens[mark].text)) return -1;
  let at = mark + 1;
  if (tokens[at].lower === 'aged') at++;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  else if (tokens[at]?.kind === 'number') return -1;
  return inOneSentence(tokens, mark, at) ? at : -1;
}

/**
 * A description in front of the name, closed by a comma: `The director of the museum, [Ann Lee], said`;
 * `Norway’s finance minister, [Max Hart], left`.
 *
 * Near miss: `born to a Chilean father, [Ana Eze] came` (no clause begins with the description).
 */
export function findLead(view: ArticleView, name: NameAt): Evidence | null {
  const { tokens } = view;
  const at = leadEnd(view, name);
  if (!/^[,(]$/.test(tokens[at]?.text ?? '') || isPossessive(tokens, name.last + 1)) return null;
  let found: Evidence | null = null;
  for (let start = at - 1; at - start <= LONGEST && inOneSentence(tokens, start, at); start--) {
    if (tokens[start].kind === 'punctuation') break;
    const covering = view.nameAt(start);
    if (covering && covering.first !== start) continue;
    const phrase = readRolePhrase({ ...view, stop: at }, start);
    if (
      phrase?.end === at &&
      phrase.determined &&
      opensClause(tokens, start) &&
      !isPlural(tokens[phrase.head].lower)
    )
      found = evidenceOf(view, phrase, 'lead');
  }
  return found;
}

/** `, Dr. [Ann Lee],`: where the honorific before a name begins. */
function behindHonorific(tokens: ArticleView['tokens'], first: number): number {
  const stop = tokens[first - 1]?.text === '.' ? 1 : 0;
  return isHonorific(tokens[first - 1 - stop]?.lower ?? '') ? first - 1 - stop : first;
}

/** `the union (Nordic Union of Clerks), [Ann Lee],`: the description ends before the brackets. */
function behindBrackets(tokens: ArticleView['tokens'], comma: number): number {
  if (tokens[comma - 1]?.text !== ')') return comma;
  for (let i = comma - 2; i > 0 && comma - i < LONGEST; i--) if (tokens[i].text === '(') return i;
  return comma;
}

/**
 * The comma before the name, or before the title in front of it: `The lead author, doctoral candidate [Ann
 * Lee], said`.
 */
function leadEnd(view: ArticleView, name: NameAt): number {
  const { tokens } = view;
  const first = behindHonorific(tokens, name.first);
  if (tokens[first - 1]?.text === ',') return behindBrackets(tokens, first - 1);
  for (let i = first - 1; i >= 0 && first - i < 6; i--) {
    if (tokens[i].text === ',') return readRolePhrase(view, i + 1)?.end === first ? i : -1;
    if (tokens[i].kind === 'punctuation') return -1;
  }
  return -1;
}
