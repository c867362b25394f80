import { personRoles } from '../lexicons/person-roles.ts';
import type { Parsed, Token } from '../model.ts';
import { indexAt } from '../common/rows.ts';
import type { MentionRow } from '../tables.ts';
import { isHonorific, isTitle } from './titles.ts';

/** What an article says that a person is, and whom they belong to or speak for; both as the text has them. */
export interface Said {
  role: string | null;
  affiliation: string | null;
}

const roles = new Set(personRoles);
const isRole = (lower: string): boolean =>
  roles.has(lower) ||
  roles.has(lower.replace(/s$/, '')) ||
  roles.has(lower.slice(lower.lastIndexOf('-') + 1)) ||
  roles.has(lower.replace(/^ex-/, ''));
const BEFORE =
  /^(?:acting|assistant|associate|chief|co-\p{L}+|deputy|ex-\p{L}+|executive|first|foreign|former|general|interim|junior|late|lead|managing|national|outgoing|permanent|senior|then|veteran|vice|prime|defen[cs]e|finance|interior|home|health|energy|education|trade|economy|press|state|staff|affairs|supreme|regional|local|political|military|government|opposition|police|party|company)$/iu;
const STOPS =
  /^(?:who|whom|whose|which|that|said|says|told|added|was|is|has|had|were|are|have|would|will|when|where|while|after|before|because|but|as|to)$/;
const MEMBER = /^(?:at|for|with|from|of)$/;
/** Words behind which a clause or its agent begins. */
const CLAUSE = /^(?:said|says|told|by|that|but|when|after|while|where|as)$/;
const LONGEST = 25;

/** The role and affiliation that stand with the mentions of one person: the first of each that is found. */
export function findRole(parsed: Parsed, mentions: readonly MentionRow[], own: readonly MentionRow[]): Said {
  const said: Said = { role: null, affiliation: null };
  for (const mention of own) {
    const first = indexAt(parsed.tokens, mention.start);
    let last = first;
    while (parsed.tokens[last + 1]?.start < mention.end) last++;
    for (const found of [
      appositionAfter(parsed, mentions, last + 1),
      titleOf(parsed, mentions, first),
      appositionBefore(parsed, mentions, first),
    ]) {
      if (!found) continue;
      said.role ??= found.role;
      said.affiliation ??= found.affiliation;
    }
    if (said.role) break;
  }
  return said;
}

/** The text of tokens `first` to `last`: white space as one space, marks as they stand. */
function spell(tokens: readonly Token[], first: number, last: number): string {
  let out = tokens[first].text;
  for (let i = first + 1; i <= last; i++)
    out += (tokens[i].start > tokens[i - 1].end ? ' ' : '') + tokens[i].text;
  return out;
}

const mentionOver = (mentions: readonly MentionRow[], token: Token | undefined): MentionRow | null => {
  if (!token || mentions.length === 0) return null;
  const mention = mentions[indexAt(mentions, token.start)];
  return mention.start <= token.start && token.start < mention.end ? mention : null;
};

/** `the doctoral student Yuki Brandsma`: up to three small words between an article and the role belong to it. */
function behindArticle(tokens: readonly Token[], from: number): number {
  for (
    let i = from - 1;
    i >= 0 && from - i < 5 && tokens[i].sentence === tokens[from].sentence && tokens[i].kind === 'word';
    i--
  ) {
    if (/^(?:the|a|an)$/.test(tokens[i].lower)) return i + 1;
    if (MEMBER.test(tokens[i].lower) || STOPS.test(tokens[i].lower) || !/^\p{Ll}+$/u.test(tokens[i].text))
      break;
  }
  return from;
}

/** A capitalised word inside a sentence, in front of a title: `Deputy Emergencies Minister`. */
const belongsToTitle = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[i].text) &&
  tokens[i - 1]?.sentence === tokens[i].sentence &&
  tokens[i - 1].kind === 'word';

/** A title or role noun right before the name, with what belongs to it: `Iranian President`, `Foreign Ministry spokeswoman`, `oncologist`. */
function titleOf(parsed: Parsed, mentions: readonly MentionRow[], first: number): Said | null {
  const { tokens } = parsed;
  const { sentence } = tokens[first];
  let from = first;
  let affiliation: string | null = null;
  let core = false;
  for (let i = first - 1; i >= 0 && first - i < 10 && tokens[i].sentence === sentence; i--) {
    const { lower, kind, text } = tokens[i];
    if (kind === 'punctuation' && text === '.' && i > 0 && isTitle(tokens[i - 1].lower)) continue;
    if (
      kind === 'clitic' ||
      (kind === 'word' && lower === 'of' && core && i > 0 && isTitle(tokens[i - 1].lower))
    )
      continue;
    const over = mentionOver(mentions, tokens[i]);
    if (over && over.type !== 'person' && over.type !== 'other' && core) {
      from = indexAt(tokens, over.start);
      if (over.type === 'organization') affiliation ??= over.text;
      i = from;
    } else if (
      kind === 'word' &&
      !over &&
      (isTitle(lower) || isRole(lower) || (core && (BEFORE.test(lower) || belongsToTitle(tokens, i))))
    ) {
      if (from === first && isHonorific(lower)) return null;
      core = true;
      from = i;
    } else break;
  }
  if (!core) return null;
  return { role: spell(tokens, behindArticle(tokens, from), first - 1), affiliation };
}

/** Where an apposition ends, and where its role noun stands; null if what begins here is none. */
function readApposition(
  parsed: Parsed,
  mentions: readonly MentionRow[],
  from: number,
): { said: Said; end: number } | null {
  const { tokens } = parsed;
  const { sentence } = tokens[from];
  let i = from;
  if (/^(?:the|a|an|his|her|its|their|who)$/.test(tokens[i].lower)) i++;
  if (tokens[i - 1]?.lower === 'who' && /^(?:is|was)$/.test(tokens[i]?.lower ?? '')) i++;
  if (/^(?:the|a|an)$/.test(tokens[i]?.lower ?? '')) i++;
  const start = i;
  let noun = -1;
  // The noun phrase: modifiers up to the last role noun before a preposition or stop.
  for (; i < tokens.length && i - start < 9 && tokens[i].sentence === sentence; i++) {
    const { lower, kind } = tokens[i];
    if (kind === 'punctuation' || MEMBER.test(lower) || STOPS.test(lower) || /^(?:and|in|on|or)$/.test(lower))
      break;
    if (mentionOver(mentions, tokens[i])?.type === 'person') break;
    if (isRole(lower) || (i > start && isTitle(lower))) noun = i;
  }
  if (noun < 0 || noun !== i - 1) return null;
  let affiliation: string | null = null;
  for (let k = start; k < i; k++) {
    const over = mentionOver(mentions, tokens[k]);
    if (over?.type === 'organization') affiliation = over.text;
  }
  let roleEnd = i - 1;
  let end = i;
  for (; end < tokens.length && end - start < LONGEST && tokens[end].sentence === sentence; end++) {
    const { lower, kind, text } = tokens[end];
    const over = mentionOver(mentions, tokens[end]);
    if (over && over.type !== 'person') {
      const before = tokens[end - 1].lower === 'the' ? tokens[end - 2].lower : tokens[end - 1].lower;
      if (/^(?:at|for|with|from)$/.test(before) && over.type === 'organization') {
        affiliation = over.text;
        roleEnd = Math.min(roleEnd, end - (tokens[end - 1].lower === 'the' ? 3 : 2));
        end = indexAt(tokens, over.end - 1);
        return { said: { role: spell(tokens, start, roleEnd), affiliation }, end: end + 1 };
      }
      if (before === 'of' && over.type === 'organization') affiliation ??= over.text;
      end = indexAt(tokens, over.end - 1);
      roleEnd = end;
      continue;
    }
    if ((kind === 'punctuation' && text !== '-') || STOPS.test(lower) || over) break;
    roleEnd = end;
  }
  while (roleEnd > start && /^(?:and|of|in|on|the|at|for|with|from|by|a)$/.test(tokens[roleEnd].lower))
    roleEnd--;
  return {
    said: { role: spell(tokens, start, roleEnd), affiliation: affiliation ?? employerBehind(parsed, end) },
    end,
  };
}

/** `who worked for Russian state media in Tehran`: the employer up to the next preposition or mark. */
function employerBehind({ tokens }: Parsed, from: number): string | null {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  if (
    tokens[at]?.lower !== 'who' ||
    !/^(?:works?|worked)$/.test(tokens[at + 1]?.lower ?? '') ||
    !/^(?:for|at|with)$/.test(tokens[at + 2]?.lower ?? '')
  )
    return null;
  let first = at + 3;
  if (/^(?:the|a|an)$/.test(tokens[first]?.lower ?? '')) first++;
  let last = first;
  while (
    last < tokens.length &&
    last - first < 8 &&
    tokens[last].kind === 'word' &&
    !/^(?:in|on|at|before|after|until|during|from|and|as|who|when|while|since|for)$/.test(tokens[last].lower)
  )
    last++;
  return last > first ? spell(tokens, first, last - 1) : null;
}

/** `Jon Alterman, director of the Middle East Center at the …`; `John Hill, 45, a farmer from …`; `Jane Hill, who is the mayor of …`. */
function appositionAfter(parsed: Parsed, mentions: readonly MentionRow[], behind: number): Said | null {
  const { tokens } = parsed;
  let at = behind;
  if (tokens[at]?.text === '(') return null;
  if (tokens[at]?.text !== ',') return null;
  at++;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  if (!tokens[at] || tokens[at].sentence !== tokens[behind - 1].sentence) return null;
  return readApposition(parsed, mentions, at)?.said ?? null;
}

/** `The director of the museum, Jane Hill, said`: a role in front, closed by a comma. */
function appositionBefore(parsed: Parsed, mentions: readonly MentionRow[], first: number): Said | null {
  const { tokens } = parsed;
  if (tokens[first - 1]?.text !== ',') return null;
  const { sentence } = tokens[first];
  for (let i = first - 2; i >= 0 && first - i < 14 && tokens[i].sentence === sentence; i--) {
    if (tokens[i].kind === 'punctuation' || STOPS.test(tokens[i].lower)) return null;
    if (!/^(?:the|a|an|his|her|its|their)$/.test(tokens[i].lower)) continue;
    const found = readApposition(parsed, mentions, i);
    if (!found || found.end !== first - 1) continue;
    // Only where a clause begins: `born to a Nigerian father, Ada Eze came` says nothing of what she is.
    const before = tokens[i - 1];
    return !before ||
      before.sentence !== sentence ||
      before.kind === 'punctuation' ||
      CLAUSE.test(before.lower)
      ? found.said
      : null;
  }
  return null;
}
