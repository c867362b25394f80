import { setOf } from '../../lexicons/read-list.ts';
import { inOneSentence, isPossessive, type ArticleView, type NameAt } from './article-view.ts';
import type { Evidence } from './evidence.ts';
import { readApposition } from './find-appositions.ts';
import { evidenceOf } from './find-titles.ts';
import { readRolePhrase } from './read-role-phrase.ts';
import { readTail } from './read-tail.ts';
import type { Tie } from './role-phrase.ts';
import { isBody } from './bodies.ts';
import { endsTerm, isModifier, isPlural } from './role-words.ts';

/** Verbs that say what somebody is, and whether that is over. */
const BE = setOf(`am, are, be, became, become, becomes, been, is, remained, remains, was, were`);
const SERVE = setOf(
  `act, acted, acts, act, serve, served, serves, serving, work, worked, works, working, appointed, chosen, confirmed, elected, hired, inaugurated, installed, named, nominated, resigned, retired, reappointed, reelected, re-elected, quit`,
);
const OVER = setOf(`resigned, retired, quit`);
const EMPLOYED = setOf(
  `employed, works, worked, working, work, play, plays, played, spoke, speaks, writes, wrote`,
);
const LEADS = setOf(
  `captains, chairs, coaches, co-founded, co-leads, directs, edits, founded, heads, headed, led, leads, manages, oversees, owns, represents, represented, runs, chaired, joined, joins`,
);
const LEAVES = setOf(`left, leaves, quit`);
const ADVERBS = setOf(
  `also, already, currently, long, now, previously, formerly, once, recently, later, then, still, today, just, first, twice`,
);
const FORMERLY = setOf(`previously, formerly, once, then`);
/** `spoke for Nordlys`, but `spoke with Nordlys`. */
const SPEAKS = /^sp(?:oke|eaks)$/;
const DOWN = /^(?:down|off)$/;

/** A verb with a person as its subject: where what it says begins, and what the adverbs say of the time. */
interface Verb {
  word: string;
  next: number;
  over: boolean;
}

/**
 * What a clause says of its subject: `[Ann Lee] is the mayor of Wells`, `[Ann Lee], who worked for the Halden
 * Post until 2019,`, `[Ann Lee] was elected governor`, `[Ann Lee], who leads Nordlys`, `[Ann Lee] served as
 * mayor from 2010 to 2014`.
 *
 * Near misses: `the father of [Ann Lee] is a farmer`; `[Ann Lee] is not the mayor`; `[Ann Lee] was late`.
 */
export function findPredicate(view: ArticleView, name: NameAt): Evidence | null {
  const apposition = readApposition(view, name);
  const at = whoBehind(view, apposition?.end ?? name.last + 1);
  if (at < 0 && !isSubject(view, name)) return null;
  return readClause(view, at < 0 ? name.last + 1 : at);
}

/** Behind `who` or `, who`; -1 where it does not stand there. */
function whoBehind({ tokens }: ArticleView, at: number): number {
  const who = tokens[at]?.text === ',' ? at + 1 : at;
  return tokens[who]?.lower === 'who' ? who + 1 : -1;
}

/** What a clause whose subject is known says of it; `at` is where its verb can begin. */
export function readClause(view: ArticleView, at: number): Evidence | null {
  const { tokens } = view;
  if (!inOneSentence(tokens, at - 1, at)) return null;
  const verb = readVerb(view, at);
  if (verb === null) return null;
  return readDescription(view, verb) ?? readEmployer(view, verb) ?? readHome(view, verb);
}

/** `[Ann Lee] is`, but not `the father of [Ann Lee] is`, `[Ann Lee]’s is`. */
function isSubject({ tokens }: ArticleView, { first }: NameAt): boolean {
  const before = tokens[first - 1];
  return (
    !before ||
    !inOneSentence(tokens, first - 1, first) ||
    !/^(?:of|for|with|by|to|from|at|in|on|about|and|or|than|as)$/.test(before.lower)
  );
}

/** Auxiliaries and adverbs, up to the verb that tells. */
function readVerb({ tokens }: ArticleView, at: number): Verb | null {
  let over = false;
  let word = '';
  let i = at;
  for (; i - at < 6 && inOneSentence(tokens, at, i); i++) {
    const { lower } = tokens[i];
    if (ADVERBS.has(lower)) over ||= FORMERLY.has(lower);
    else if (lower === 'no' && tokens[i + 1]?.lower === 'longer') {
      over = true;
      i++;
    } else if (/^(?:has|have|had|will|would)$/.test(lower) && word === '') over ||= lower === 'had';
    else if (
      BE.has(lower) ||
      SERVE.has(lower) ||
      EMPLOYED.has(lower) ||
      LEADS.has(lower) ||
      LEAVES.has(lower)
    )
      word = lower;
    else if (lower === 'used' && tokens[i + 1]?.lower === 'to') {
      over = true;
      i++;
    } else if (lower === 'stepped' && DOWN.test(tokens[i + 1]?.lower ?? '')) {
      word = 'resigned';
      i++;
    } else break;
  }
  return word === '' ? null : { word, next: i, over };
}

/** `… is the mayor of Wells`, `… served as mayor`, `… was elected governor`. */
function readDescription(view: ArticleView, { word, next, over }: Verb): Evidence | null {
  const { tokens } = view;
  const as = tokens[next]?.lower === 'as';
  if (!BE.has(word) && !SERVE.has(word)) return null;
  if (!as && /^(?:serv|act|work|resign|retir|quit)/.test(word)) return null;
  const start = as ? next + 1 : next;
  if (!inOneSentence(tokens, next - 1, start)) return null;
  const phrase = readRolePhrase(view, start);
  if (!phrase || isPlural(tokens[phrase.head].lower)) return null;
  if (!phrase.determined && !as && !SERVE.has(word) && !/^(?:became|become|becomes)$/.test(word)) return null;
  if (view.nameAt(phrase.end)?.mention.type === 'person') return null;
  const found = evidenceOf(view, phrase, 'predicate');
  return { ...found, former: found.former || over || OVER.has(word) || endsTerm(tokens, phrase.end) };
}

/** `… works for Russian state media`, `… leads Nordlys`, `… left the Halden Post`. */
function readEmployer(view: ArticleView, { word, next, over }: Verb): Evidence | null {
  const { tokens } = view;
  const leaves = LEAVES.has(word);
  let at = next;
  if (EMPLOYED.has(word)) {
    while (
      at - next < 6 &&
      inOneSentence(tokens, next, at) &&
      !/^(?:for|at|with)$/.test(tokens[at].lower) &&
      (isModifier(tokens[at]) || /^(?:as|a|an)$/.test(tokens[at].lower))
    )
      at++;
    if (!(SPEAKS.test(word) ? /^for$/ : /^(?:for|at|with)$/).test(tokens[at]?.lower ?? '')) return null;
    at++;
  } else if (!leaves && !LEADS.has(word)) return null;
  const tie = readBody(view, at);
  if (!tie) return null;
  const former =
    over || leaves || (word.endsWith('ed') && EMPLOYED.has(word)) || endsTerm(tokens, tie.last + 1);
  return { pattern: 'clause', role: null, noun: null, former, ties: [tie] };
}

const COMES = setOf(`am, are, come, comes, hail, hails, is`);
/** `is 40 years old and from`: no more tokens before it. */
const MOST_BEFORE_FROM = 8;

/** `… is from Wells`, `… comes from Norway`, `… is 40 and from Ohio`. Near miss: `… is back from Norway`. */
function readHome(view: ArticleView, { word, next }: Verb): Evidence | null {
  const { tokens } = view;
  if (!COMES.has(word)) return null;
  for (let i = next; i - next < MOST_BEFORE_FROM && inOneSentence(tokens, next - 1, i + 1); i++) {
    if (tokens[i].lower !== 'from') continue;
    if (i > next && tokens[i - 1].lower !== 'and') return null;
    const [tie] = readTail(view, i).ties;
    const isHome = tie !== undefined && view.nameAt(tie.first)?.mention.type === 'place';
    return isHome ? { pattern: 'clause', role: null, noun: null, former: false, ties: [tie] } : null;
  }
  return null;
}

/**
 * The body that a verb has as its object: a name of an organization, or a noun phrase up to the next small
 * word (`Russian state media`).
 */
function readBody(view: ArticleView, at: number): Tie | null {
  const { tokens } = view;
  let first = at;
  if (/^(?:the|a|an|its|his|her)$/.test(tokens[first]?.lower ?? '')) first++;
  let last = first - 1;
  while (last - first < 8 && inOneSentence(tokens, at - 1, last + 1)) {
    const name = view.nameAt(last + 1);
    if (name?.mention.type === 'organization')
      return { kind: 'at', name, first: name.first, last: name.last };
    if (name?.mention.type === 'person') return null;
    if (!name && !isModifier(tokens[last + 1]) && !isPossessive(tokens, last + 1)) break;
    last = name ? name.last : last + 1;
  }
  if (last < first || !isBody(tokens[last].lower)) return null;
  return { kind: 'at', name: null, first, last };
}

/** No sentence with more tokens is looked through. */
const LONGEST_SENTENCE = 80;

/** So many sentences behind that of the name can tell of it. */
const MOST_BEHIND = 2;

/**
 * What one of the next two sentences says of the only person whom a sentence names: `[Ann Lee] won. Few had
 * thought so. She is a professor at Halden College.`
 *
 * Near miss: one of the sentences names somebody else, too.
 */
export function findSequel(view: ArticleView, name: NameAt): Evidence | null {
  const { tokens } = view;
  let end = name.last;
  for (let i = name.first - 1; i >= 0 && tokens[i].sentence === tokens[name.first].sentence; i--)
    if (isOther(view, i, name) || name.first - i > LONGEST_SENTENCE) return null;
  for (let behind = 0; behind < MOST_BEHIND; behind++) {
    end = endOfSentence(view, end, name);
    const next = tokens[end + 1];
    if (end < 0 || !next) return null;
    if (/^(?:he|she)$/.test(next.lower)) return readClause(view, end + 2);
  }
  return null;
}

/** The last token of a sentence; -1 where it is long or names another person. */
function endOfSentence(view: ArticleView, from: number, name: NameAt): number {
  const { tokens } = view;
  const first = from === name.last ? from : from + 1;
  let end = first;
  while (tokens[end + 1]?.sentence === tokens[first].sentence)
    if (isOther(view, ++end, name) || end - first > LONGEST_SENTENCE) return -1;
  return isOther(view, first, name) ? -1 : end;
}

const isOther = (view: ArticleView, i: number, { mention }: NameAt): boolean => {
  const other = view.nameAt(i)?.mention;
  return other?.type === 'person' && other.text.split(/\s/).at(-1) !== mention.text.split(/\s/).at(-1);
};
