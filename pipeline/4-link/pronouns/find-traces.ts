import { functionWords } from '../../lexicons/function-words.ts';
import { personNouns } from '../../lexicons/speaker-nouns.ts';
import { speaksByNoun } from '../../3-extract/quotes/words/speaking-nouns.ts';
import { indexAt } from '../../common/rows.ts';
import type { Parsed } from '../../model.ts';
import type { MentionRow, QuoteRow } from '../../tables.ts';
import { isPossessive, spell, type ArticleView, type NameAt } from '../roles/article-view.ts';
import { chainOf } from '../roles/name-chain.ts';
import { readRolePhrase } from '../roles/read-role-phrase.ts';
import { isFiniteVerb, isPlural } from '../roles/role-words.ts';
import { RANK, type Trace } from './traces.ts';

const auxiliaries = new Set(functionWords.auxiliary);
/** Behind these nobody does what the clause says. */
const OBLIQUE = /^(?:of|for|with|by|to|from|at|in|on|about|against|between|into|over|than|under)$/;

/**
 * All that a pronoun can mean, in order of the text: people, and bodies that speak; descriptions of people
 * that no name stands for, where they open a sentence or speak (`the head of the union`, `state
 * prosecutors`); people named together.
 */
export function findTraces(
  view: ArticleView,
  parsed: Parsed,
  mentions: readonly MentionRow[],
  quotes: readonly QuoteRow[],
): Trace[] {
  const speakers = quotes
    .filter((quote) => quote.speaker_start !== null && quote.speaker_from !== 'pronoun')
    .map((quote) => ({ start: quote.speaker_start!, end: quote.speaker_end!, quote }))
    .sort((a, b) => a.start - b.start);
  const speaks = (start: number): boolean => {
    if (speakers.length === 0) return false;
    const at = speakers[indexAt(speakers, start)];
    return at.start <= start && start < at.end;
  };
  const named = mentions.flatMap((mention) => tracesOfName(view, mention, speaks(mention.start)));
  const described = parsed.sentences.flatMap(({ first }) => traceOfSubject(view, first) ?? []);
  const spoken = speakers.flatMap(({ quote }) => traceOfSpeaker(view, quote) ?? []);
  return [...named, ...described, ...spoken].sort((a, b) => a.start - b.start);
}

function tracesOfName(view: ArticleView, mention: MentionRow, speaks: boolean): Trace[] {
  const name = view.nameOf(mention);
  if (!name || mention.type === 'other') return [];
  const rank = speaks ? RANK.speaker : rankOf(view, name);
  const { entity_id, type, start } = mention;
  // Of bodies only those that speak or do something can be meant by who speaks next.
  if (type !== 'person' && !(speaks || (type === 'organization' && rank === RANK.subject))) return [];
  const { sentence } = view.tokens[name.first];
  const trace: Trace = { entity_id, speaker: null, type, sentence, start, rank, plural: false, pair: null };
  return [trace, ...(type === 'person' ? traceOfSeveral(view, name, trace) : [])];
}

/** People named together; not those of whom a list has more before a comma (`her colleagues, [Ann Lee and Max Hart]`). */
function traceOfSeveral(view: ArticleView, name: NameAt, trace: Trace): Trace[] {
  const { first, last } = chainOf(view, name);
  if (first === last || first !== name || view.tokens[name.first - 1]?.text === ',') return [];
  const between = view.nameAt(name.last + 2) ?? last;
  const pair = between === last ? [first, last].map((one) => one.mention.entity_id) : null;
  const speaker = spell(view.tokens, first.first, last.last);
  return [
    { ...trace, entity_id: null, speaker, type: 'group', plural: true, start: last.mention.start, pair },
  ];
}

/** How a name stands in its clause: before its verb, behind a preposition, before `’s`. */
function rankOf({ tokens }: ArticleView, { first, last }: NameAt): number {
  if (isPossessive(tokens, last + 1)) return RANK.owner;
  const before = tokens[first - 1];
  if (before && before.sentence === tokens[first].sentence && OBLIQUE.test(before.lower)) return RANK.other;
  const next = tokens[last + 1];
  if (/^(?:said|says|that)$/.test(before?.lower ?? '') && next?.kind === 'word') return RANK.subject;
  return next && (auxiliaries.has(next.lower) || isFiniteVerb(next)) ? RANK.subject : RANK.other;
}

/**
 * A description of people that opens a sentence and does something there: `State prosecutors charged`, `The
 * head of the union told`.
 */
function traceOfSubject(view: ArticleView, first: number): Trace | null {
  const { tokens } = view;
  const phrase = readRolePhrase(view, first);
  const next = phrase ? tokens[phrase.end] : undefined;
  if (!phrase || !next || next.sentence !== tokens[first].sentence) return null;
  if (!auxiliaries.has(next.lower) && !isFiniteVerb(next)) return null;
  const speaker = spell(tokens, phrase.start, phrase.end - 1);
  return described(
    tokens[first].sentence,
    tokens[first].start,
    speaker,
    isPlural(tokens[phrase.head].lower),
    RANK.subject,
  );
}

/** A description that speaks. */
function traceOfSpeaker(
  view: ArticleView,
  { speaker, speaker_id, speaker_start, speaker_from }: QuoteRow,
): Trace | null {
  // At the head of a sentence “Police” looks like a name.
  const isDescription = speaker_from === 'description' || speaker === 'Police';
  if (speaker === null || speaker_id !== null || !isDescription) return null;
  const token = view.tokens[indexAt(view.tokens, speaker_start!)];
  const phrase = readRolePhrase(view, token.index);
  if (phrase) {
    const plural = isPlural(view.tokens[phrase.head].lower);
    return described(token.sentence, speaker_start!, speaker, plural, RANK.speaker);
  }
  // The agency, a survey of farmers: what is no person can be meant by “it” and, of several, by “they”.
  const noun = speaker.split(AFTER_HEAD, 1)[0].split(' ').at(-1)!.toLowerCase();
  if (!speaksByNoun(noun) || personNouns.has(noun)) return null;
  const trace = described(token.sentence, speaker_start!, speaker, MANY.test(noun), RANK.speaker);
  return trace.plural ? trace : { ...trace, type: 'organization' };
}

/** Where the head of a description ends. */
const AFTER_HEAD = / (?=(?:about|against|among|at|by|for|from|in|of|on|to|with|who|that)\b|[a-z]+ed\b)/;
/** The police are several. */
const MANY = /[^s]s$|^(?:children|men|people|police|women)$/;

const described = (
  sentence: number,
  start: number,
  speaker: string,
  plural: boolean,
  rank: number,
): Trace => ({
  entity_id: null,
  speaker,
  type: plural ? 'group' : 'person',
  sentence,
  start,
  rank,
  plural,
  pair: null,
});
