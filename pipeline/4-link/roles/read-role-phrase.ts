import { wordClasses } from '../../2-parse/grammar.ts';
import type { Token } from '../../model.ts';
import { isTitle } from '../names/titles.ts';
import { inOneSentence, isPossessive, type ArticleView } from './article-view.ts';
import { isBody } from './bodies.ts';
import { readTail } from './read-tail.ts';
import type { RoleHead, RolePhrase, Tie } from './role-phrase.ts';
import {
  BEHIND_HEAD,
  DETERMINERS,
  OWNERS,
  isFormer,
  isModifier,
  isParticiple,
  isRoleNoun,
} from './role-words.ts';

/** No description has more words before its noun. */
const MOST_MODIFIERS = 14;
/** What stands before the plain form of a verb. */
const AFTER_AUXILIARY = /^(?:can|could|did|do|does|may|might|must|not|shall|should|to|will|would)$/;
/** The second of two roles begins no farther behind the first than this many tokens. */
const LONGEST_SECOND = 8;

/**
 * Reads a description of a person that begins at a token:
 *
 *     phrase = [determiner | owner] { modifier | name [’s] } noun [general | elect] [and phrase] { tail }
 *     tail   = (of | at | for | from | in | with …) noun phrase
 *
 * - `the Chilean deputy foreign minister`; `a senior fellow at the Halden Institute`; `England’s transport
 *   secretary`; `civil engineering professor`; `founder and chief executive of Nordlys`; `President Novak’s
 *   former rival`
 * - near misses: `the collapse of all` (no role noun); `said the minister` (a verb)
 */
export function readRolePhrase(view: ArticleView, start: number): RolePhrase | null {
  const core = readHead(view, start);
  if (!core) return null;
  const second = readSecond(view, core);
  const end = second?.end ?? core.end;
  const tail = readTail(view, end);
  return {
    ...core,
    tail: end,
    last: tail.roleLast >= 0 ? tail.roleLast : end - 1,
    end: tail.end,
    ties: [...core.ties, ...(second?.ties ?? []), ...tail.ties],
  };
}

/** The second of two roles in one phrase: `founder and chief executive`, `a lawyer and a former judge`. */
function readSecond(view: ArticleView, { start, end }: RoleHead): RoleHead | null {
  const { tokens } = view;
  if (tokens[end]?.lower !== 'and' || !inOneSentence(tokens, start, end + 1)) return null;
  const second = readHead(view, end + 1);
  return second && second.end - end < LONGEST_SECOND ? second : null;
}

/**
 * What stands before the noun like a name, though none was found (`trade union [Aslef] general secretary`),
 * or names a body by its kind (`[committee] chairman`, `[provincial police] spokesman`).
 */
function looseTie(view: ArticleView, first: number, head: number): Tie | null {
  const { tokens } = view;
  for (let i = head - 1; i >= first && head - i < 6; i--) {
    const { text, lower } = tokens[i];
    if (view.nameAt(i)) return null;
    if (isBody(lower) && (/^\p{Ll}/u.test(text) || !inOneSentence(tokens, i - 1, i)))
      return { kind: 'modifier', name: null, first: plainFrom(view, first, i), last: i };
    const isName =
      !isBody(lower) &&
      /^\p{Lu}/u.test(text) &&
      !isRoleNoun(lower) &&
      (/^\p{Ll}/u.test(tokens[i + 1].text) || /^\p{Lu}[\p{Lu}\d]+$/u.test(text));
    if (!isName) continue;
    const from = capitalsFrom(view, first, i);
    return from < i || inOneSentence(tokens, i - 1, i)
      ? { kind: 'modifier', name: null, first: from, last: i }
      : null;
  }
  return null;
}

/** Where the capitalised words before one begin that belong to its name: no titles, no peoples. */
function capitalsFrom(view: ArticleView, least: number, at: number): number {
  const { tokens } = view;
  let first = at;
  while (first > least && belongsToName(view, first - 1) && !isRoleNoun(tokens[first - 1].lower)) first--;
  return first;
}

function belongsToName(view: ArticleView, i: number): boolean {
  const type = view.nameAt(i)?.mention.type;
  return (
    /^\p{Lu}/u.test(view.tokens[i].text) &&
    !isFormer(view.tokens[i].lower) &&
    (type === undefined || type === 'place' || type === 'organization')
  );
}

/** Where the lower-case words before a noun begin. */
function plainFrom(view: ArticleView, least: number, noun: number): number {
  let first = noun;
  while (first > least && !view.nameAt(first - 1) && /^\p{Ll}/u.test(view.tokens[first - 1].text)) first--;
  return first;
}

/**
 * What has been read of the core so far: the next token, and the noun if the last one was a noun that can
 * head it.
 */
interface Reading {
  next: number;
  first: number;
  head: number;
  owner: boolean;
  former: boolean;
  ties: RoleHead['ties'];
}

function readHead(view: ArticleView, start: number): RoleHead | null {
  const { tokens } = view;
  const opening = tokens[start]?.lower ?? '';
  const owned = OWNERS.has(opening);
  const determined =
    owned ||
    DETERMINERS.has(opening) ||
    (opening === 'fellow' && tokens[start + 1] !== undefined && isModifier(tokens[start + 1]));
  const from = determined ? start + 1 : start;
  const reading: Reading = { next: from, first: from, head: -1, owner: owned, former: false, ties: [] };
  for (
    let steps = 0;
    steps < MOST_MODIFIERS && inOneSentence(tokens, start, reading.next) && reading.next < view.stop;
    steps++
  ) {
    const read = view.nameAt(reading.next)
      ? readName(view, reading)
      : isPossessive(tokens, reading.next)
        ? readClitic(reading)
        : readWord(view, reading) || readBrackets(view, reading);
    if (!read) break;
  }
  const { head, first, next: end, owner, former, ties } = reading;
  if (head < first) return null;
  const before = looseTie(view, first, head);
  if (before) ties.push(before);
  return {
    start,
    first,
    head,
    end,
    definite: owner || opening === 'the',
    determined: determined || owner,
    former,
    ties,
  };
}

/**
 * Names of organizations, places and peoples; of people only what is theirs (`President Novak’s rival`) or
 * works for them (`Novak adviser`).
 */
function readName(view: ArticleView, reading: Reading): boolean {
  const { tokens } = view;
  const name = view.nameAt(reading.next)!;
  const owns = isPossessive(tokens, name.last + 1);
  if (name.mention.type === 'person') {
    if (!owns && !(reading.head < 0 && isPlainRole(tokens[name.last + 1]))) return false;
  } else if (name.mention.type !== 'other') {
    const { first, last } = name;
    const from = name.mention.type === 'organization' ? capitalsFrom(view, reading.first, first) : first;
    const kind = owns ? 'owner' : 'modifier';
    // `Halden RCMP constable`: the police of that place.
    if (from < first) reading.ties.push({ kind, name: null, first: from, last });
    else reading.ties.push({ kind, name, first, last });
    if (owns) reading.first = last + 2;
  }
  reading.owner ||= owns;
  reading.head = -1;
  reading.next = name.last + (owns ? 2 : 1);
  return true;
}

const isPlainRole = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}/u.test(token.text) && isRoleNoun(token.lower);

/** `the city’s security chief`: whose, by a common noun; `train drivers’ leader`. */
function readClitic(reading: Reading): boolean {
  const { first, next } = reading;
  if (next === first) return false;
  reading.ties.push({ kind: 'owner', name: null, first, last: next - 1 });
  reading.owner = true;
  reading.head = -1;
  reading.next++;
  return true;
}

/**
 * `presidential candidate Senator [Lee]`: a title behind a common noun is another description; so is what a
 * verb has as its object (`ousting President [Lee]`).
 */
const beginsAnew = (tokens: readonly Token[], head: number, i: number): boolean =>
  (head === i - 1 &&
    head >= 0 &&
    /^\p{Ll}/u.test(tokens[head].text) &&
    /^\p{Lu}/u.test(tokens[i].text) &&
    isTitle(tokens[i].lower)) ||
  (isVerbHere(tokens, i) && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''));

/**
 * `ousting`, `impeached`, `to consider` before a capital: what follows is an object. Not `the newly elected
 * President`.
 */
const isVerbHere = (tokens: readonly Token[], i: number): boolean =>
  !isParticiple(tokens[i].lower) &&
  (/^\p{Ll}{2,}ing$/u.test(tokens[i].text) ||
    (/^\p{Ll}{2,}ed$/u.test(tokens[i].text) && isTitle(tokens[i + 1]?.lower ?? '')) ||
    (AFTER_AUXILIARY.test(tokens[i - 1]?.lower ?? '') &&
      wordClasses(tokens[i].lower).includes('Infinitive')));

/**
 * A verb form behind a noun: `a lawyer representing the city`, `the driver accused of theft`, `the council
 * ousted President Novak`; not `deputy managing director`, `newly elected mayor`.
 */
const addsTo = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Ll}{2,}(?:ing|ed)$/u.test(tokens[i].text) &&
  !isRoleNoun(tokens[i + 1]?.lower ?? '') &&
  !(isFormer(tokens[i - 1].lower) || /^(?:most|\p{L}+ly)$/u.test(tokens[i - 1].lower));

/** `Nordic Union of Clerks (NUC) head`: brackets between a name and the noun. */
function readBrackets({ tokens, nameAt }: ArticleView, reading: Reading): boolean {
  const { next, first } = reading;
  if (tokens[next].text !== '(' || next === first || nameAt(next - 1) === null) return false;
  const close = tokens.slice(next, next + 5).findIndex(({ text }) => text === ')');
  if (close < 0 || tokens[next + close + 1]?.kind !== 'word') return false;
  reading.next += close + 1;
  return true;
}

/** A modifier, or a noun that can head the phrase; `and` between two modifiers. */
function readWord({ tokens, nameAt }: ArticleView, reading: Reading): boolean {
  const { next, head } = reading;
  const token = tokens[next];
  const joins =
    token.lower === 'and' &&
    head < 0 &&
    next > reading.first &&
    // `of Ohio and Senator [Lee]`: the next description begins.
    nameAt(next - 1) === null &&
    tokens[next + 1] &&
    isModifier(tokens[next + 1]);
  if ((!joins && !isModifier(token)) || (next > reading.first && addsTo(tokens, next))) return false;
  if (beginsAnew(tokens, head, next)) return false;
  reading.former ||= isFormer(token.lower);
  if (!(head === next - 1 && BEHIND_HEAD.has(token.lower)))
    reading.head = isRoleNoun(token.lower) ? next : -1;
  else reading.head = next;
  reading.next++;
  return true;
}
