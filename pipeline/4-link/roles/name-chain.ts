import { inOneSentence, type ArticleView, type NameAt } from './article-view.ts';
import { readTail } from './read-tail.ts';

/** People named one behind the other: `Ann Lee, Max Hart and Ida Holm`. */
export interface NameChain {
  first: NameAt;
  last: NameAt;
}

/** Nobody needs more of a list. */
const LONGEST = 6;

/** The chain of people’s names that a name stands in: at least itself. */
export function chainOf(view: ArticleView, name: NameAt): NameChain {
  const chain = { first: name, last: name };
  for (let size = 1; size < LONGEST; size++) {
    const before = neighbour(view, chain.first.first - 1, -1);
    if (!before) break;
    chain.first = before;
  }
  for (let size = 1; size < LONGEST; size++) {
    const behind = neighbour(view, chain.last.last + 1, 1);
    if (!behind) break;
    chain.last = behind;
  }
  return chain;
}

/**
 * The person who is named next to a joining `and`; before it also with where they come from (`[Ann Lee] of
 * Ohio and`).
 */
function neighbour(view: ArticleView, at: number, step: -1 | 1): NameAt | null {
  const { tokens } = view;
  if (tokens[at]?.lower !== 'and' || !inOneSentence(tokens, Math.min(at, at + step), Math.max(at, at + step)))
    return null;
  return step < 0 ? personBefore(view, at) : personAt(view, at + 1);
}

function personAt(view: ArticleView, at: number): NameAt | null {
  const name = view.nameAt(at);
  return name?.mention.type === 'person' ? name : null;
}

/** The person whose name, or whose name with an origin, ends before a token. */
function personBefore(view: ArticleView, behind: number): NameAt | null {
  const { tokens } = view;
  const at = beforeBrackets(tokens, behind);
  const name = view.nameAt(at - 1);
  if (name === null || name.mention.type === 'person') return name;
  const of = tokens[name.first - 1]?.lower === 'the' ? name.first - 2 : name.first - 1;
  return /^(?:from|of)$/.test(tokens[of]?.lower ?? '') && inOneSentence(tokens, of - 1, at)
    ? personAt(view, of - 1)
    : null;
}

/** Brackets behind a name are no longer than this (`(D-Ill.)`). */
const LONGEST_BRACKETS = 6;

/** Where brackets begin that end before a token; the token itself where none do. */
function beforeBrackets(tokens: ArticleView['tokens'], at: number): number {
  if (tokens[at - 1]?.text !== ')') return at;
  for (let i = at - 2; i >= 0 && at - i < LONGEST_BRACKETS; i--) if (tokens[i].text === '(') return i;
  return at;
}

/** The last token of brackets that open behind a token; the token itself where none do. */
function withBrackets(tokens: ArticleView['tokens'], last: number): number {
  if (tokens[last + 1]?.text !== '(') return last;
  for (let i = last + 2; i < tokens.length && i - last < LONGEST_BRACKETS; i++)
    if (tokens[i].text === ')') return i;
  return last;
}

/** The first of a list of people that a name ends or stands in: `actors [Ann Lee], Max Hart and Ida Holm`. */
export function firstOfList(view: ArticleView, name: NameAt): NameAt {
  let first = name;
  for (let size = 1; size < LONGEST; size++) {
    const at = first.first - 1;
    const before = neighbour(view, at, -1) ?? overComma(view, at);
    if (!before) break;
    first = before;
  }
  return first;
}

/**
 * Whether other people are named right behind a name: `actors [Ann Lee], Max Hart and Ida Holm`; `senators
 * [Ann Lee] of Ohio, Max Hart …`.
 */
export function beginsList(view: ArticleView, name: NameAt): boolean {
  const { tokens } = view;
  const last = lastWithOrigin(view, name);
  if (neighbour(view, last + 1, 1)) return true;
  const behind = tokens[last + 1]?.text === ',' && inOneSentence(tokens, last, last + 2) ? last + 2 : -1;
  return (
    behind > 0 && view.nameAt(tokens[behind].lower === 'and' ? behind + 1 : behind)?.mention.type === 'person'
  );
}

/** The last token of a name and of where its bearer comes from: `John Hill of Ohio`. */
function lastWithOrigin(view: ArticleView, { last }: NameAt): number {
  const { tokens } = view;
  if (!/^(?:of|from)$/.test(tokens[last + 1]?.lower ?? '')) return withBrackets(tokens, last);
  const end = readTail(view, last + 1).end - 1;
  return tokens[end].lower === 'and' ? end - 1 : end;
}

function overComma(view: ArticleView, at: number): NameAt | null {
  const { tokens } = view;
  const comma = tokens[at]?.lower === 'and' && tokens[at - 1]?.text === ',' ? at - 1 : at;
  if (tokens[comma]?.text !== ',' || !inOneSentence(tokens, comma - 1, comma)) return null;
  return personBefore(view, comma);
}
