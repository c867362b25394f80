import { functionWords } from '../../lexicons/function-words.ts';
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
  if (!name || mention.type === 'other' || (mention.type !== 'person' && !speaks)) return [];
  const { entity_id, type, start } = mention;
  const trace: Trace = {
    entity_id,
    speaker: null,
    type,
    sentence: view.tokens[name.first].sentence,
    start,
    rank: speaks ? RANK.speaker : rankOf(view, name),
    plural: false,
  };
  const chain = type === 'person' ? chainOf(view, name) : null;
  if (!chain || chain.first === chain.last || chain.first !== name) return [trace];
  const speaker = spell(view.tokens, chain.first.first, chain.last.last);
  return [
    trace,
    { ...trace, entity_id: null, speaker, type: 'group', plural: true, start: chain.last.mention.start },
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
  if (speaker === null || speaker_id !== null || speaker_from !== 'description') return null;
  const token = view.tokens[indexAt(view.tokens, speaker_start!)];
  const phrase = readRolePhrase(view, token.index);
  return phrase
    ? described(
        token.sentence,
        speaker_start!,
        speaker,
        isPlural(view.tokens[phrase.head].lower),
        RANK.speaker,
      )
    : null;
}

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
});
