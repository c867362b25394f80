import { isBody } from './bodies.ts';
import { inOneSentence, isPossessive, type ArticleView, type NameAt } from './article-view.ts';
import { readNameRun } from './name-run.ts';
import type { Tie, TieKind } from './role-phrase.ts';
import { isModifier, isRoleNoun, isTimeWord } from './role-words.ts';

/** What stands behind the noun of a description. */
export interface Tail {
  ties: Tie[];
  /** Behind the tail. */
  end: number;
  /**
   * The last token that belongs to the role (`of the museum` does, `at the museum` does not); -1 where none
   * does.
   */
  roleLast: number;
}

const KINDS: Readonly<Record<string, TieKind>> = {
  at: 'at',
  for: 'at',
  from: 'origin',
  in: 'origin',
  of: 'of',
  on: 'to',
  to: 'to',
  with: 'at',
};
const LONGEST = 25;

/**
 * Reads the prepositional phrases behind a noun: `of foreign affairs at the Halden Institute in Lisbon`. Each
 * name in them is a tie. What `of`, `on`, `to` bring belongs to the role; so does a phrase without a name
 * (`with special duties`), unless a name came before.
 */
export function readTail(view: ArticleView, from: number): Tail {
  const { tokens } = view;
  const tail: Tail = { ties: [], end: from, roleLast: -1 };
  let inRole = true;
  while (tail.end - from < LONGEST && inOneSentence(tokens, from - 1, tail.end) && tail.end < view.stop) {
    const { lower } = tokens[tail.end];
    if (!Object.hasOwn(KINDS, lower)) break;
    if (isTimeWord(tokens[tail.end + 1]?.lower ?? '')) break;
    if (/^(?:for|in)$/.test(lower) && isSpan(view, tail.end + 1)) break;
    const part = readPart(view, tail.end + 1, KINDS[lower]);
    if (part === null) break;
    inRole &&=
      KINDS[lower] === 'of' || KINDS[lower] === 'to' || part.tie === null || isCommonNoun(view, part.tie);
    if (inRole) tail.roleLast = part.end - 1;
    if (part.tie) tail.ties.push(withRegion(view, part));
    tail.end = part.end;
  }
  return tail;
}

/** `for twelve years`, `for a long time`: how long, not for whom. */
const isSpan = ({ tokens }: ArticleView, at: number): boolean =>
  tokens
    .slice(at, at + 4)
    .some(({ text }) => /^(?:years?|months?|weeks?|days?|decades?|terms?|time)$/.test(text));

/** `of Wells, Maine,`: a place with the larger one that it lies in. */
function withRegion(view: ArticleView, part: Part): Tie {
  const { tokens } = view;
  const tie = part.tie!;
  const region = view.nameAt(part.end + 1);
  if (tie.name === null || !isPlaceAt(region) || tie.last !== part.end - 1 || tokens[part.end].text !== ',')
    return tie;
  const next = inOneSentence(tokens, region.last, region.last + 1) ? tokens[region.last + 1] : null;
  if (next && !/^[,.]$/.test(next.text)) return tie;
  part.end = region.last + 1;
  return { kind: tie.kind, name: null, first: tie.first, last: region.last };
}

const isPlaceAt = (name: NameAt | null): name is NameAt => name?.mention.type === 'place';

/** `a spokesman for the ministry`: without a name, it stays with the role. */
const isCommonNoun = ({ tokens }: ArticleView, { name, first }: Tie): boolean =>
  name === null && !/^\p{Lu}/u.test(tokens[first].text);

interface Part {
  end: number;
  tie: Tie | null;
}

/**
 * One noun phrase behind a preposition, and the first name in it that owns nothing else (`the Church of
 * Norway’s synod`).
 */
function readPart(view: ArticleView, from: number, kind: TieKind): Part | null {
  const { tokens } = view;
  const begin = /^(?:the|a|an|its|his|her|their|our|both|all)$/.test(tokens[from]?.lower ?? '')
    ? from + 1
    : from;
  const part: Part = { end: begin, tie: null };
  while (
    part.end - from < LONGEST &&
    inOneSentence(tokens, from - 1, part.end) &&
    part.end < view.stop &&
    readStep(view, part, begin, kind)
  )
    continue;
  if (part.end === begin) return null;
  const noun = tokens[part.end - 1];
  // `the Halden provincial council`: the noun makes the name whole.
  if (part.tie && part.tie.last < part.end - 1 && isBody(noun.lower))
    part.tie = { kind, name: null, first: part.tie.first, last: part.end - 1 };
  else if (!part.tie && isBody(noun.lower)) part.tie = { kind, name: null, first: begin, last: part.end - 1 };
  return part;
}

/** Takes the next name or word into the part; false where it ends. */
function readStep(view: ArticleView, part: Part, begin: number, kind: TieKind): boolean {
  const { tokens } = view;
  const i = part.end;
  const token = tokens[i];
  if (view.nameAt(i)?.mention.type === 'person') return readPerson(view, part, begin, kind);
  const isPlaced = !view.nameAt(i) && /^\p{Lu}.*-based$/u.test(token.text);
  if (view.nameAt(i) || (/^\p{Lu}/u.test(token.text) && token.kind === 'word' && !isPlaced)) {
    const run = readNameRun(view, i, kind);
    if (!run) return false;
    if (part.tie === null || part.tie.name?.mention.type === 'group') part.tie = run.tie;
    part.end = run.last + 1;
    return true;
  }
  if (isPossessive(tokens, i)) {
    // `of Norway’s Labour Party`: the owner gives way to what it owns.
    if (begins(view, i + 1)) part.tie = null;
  } else if (
    !(token.lower === 'and' ? begins(view, i + 1) && !describesAnother(view, i + 1) : isModifier(token))
  )
    return false;
  part.end++;
  return true;
}

/**
 * `of Joe Novak`, `of President Novak`, `of Novak’s campaign`: not the person who is described (`President of
 * Norway [Ann Lee]`).
 */
function readPerson(view: ArticleView, part: Part, begin: number, kind: TieKind): boolean {
  const { tokens } = view;
  const name = view.nameAt(part.end)!;
  const owns = isPossessive(tokens, name.last + 1);
  if (part.end >= view.stop) return false;
  // `of Halden’s Cipriano Dolce restaurant`: what a place owns is no person.
  if (isPossessive(tokens, part.end - 1) && part.tie === null) {
    part.tie = { kind, name: null, first: name.first, last: name.last };
    part.end = name.last + 1;
    return true;
  }
  const named =
    (kind === 'of' || kind === 'at' || kind === 'to') &&
    (part.end === begin || isRoleNoun(tokens[part.end - 1].lower));
  if (!owns && !named) return false;
  if (named && kind === 'of' && !owns && name.first === begin && name.first === name.last)
    part.tie = { kind, name, first: name.first, last: name.last };
  part.end = name.last + 1;
  return true;
}

/** A description of the next person is no longer than this. */
const LONGEST_TITLE = 5;

/** `of Ohio and Senator [Max Hart]`: behind `and` another person is described. */
function describesAnother(view: ArticleView, from: number): boolean {
  const { tokens } = view;
  let isRole = false;
  for (let i = from; i - from < LONGEST_TITLE && inOneSentence(tokens, from, i); i++) {
    if (view.nameAt(i)?.mention.type === 'person') return isRole;
    if (tokens[i].kind !== 'word' && tokens[i].text !== '.') return false;
    isRole ||= isRoleNoun(tokens[i].lower);
  }
  return false;
}

const begins = (view: ArticleView, i: number): boolean =>
  view.tokens[i] !== undefined && (view.nameAt(i) !== null || isModifier(view.tokens[i]));
