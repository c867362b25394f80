import { defineStage, type Span } from '../model.ts';
import { indexAt, placeOf } from '../common/rows.ts';
import type { EntityRow, MentionRow, QuoteRow } from '../tables.ts';
import { describeSpeaker } from './speakers/describe-speaker.ts';
import { findNominals, type Nominal } from './speakers/find-nominals.ts';
import { withIds } from './mention-ids.ts';
import { namesOf } from './roles/affiliation.ts';
import { viewArticle } from './roles/article-view.ts';
import { namedSpeaker } from './speakers/named-speaker.ts';
import { resolvePronouns, type ResolvedPronoun } from './pronouns/resolve-pronouns.ts';

/** A row whose pronoun stays open is not surer than this. */
const UNRESOLVED = 0.7;

/**
 * Resolves who speaks: the entity that a name, description or pronoun beside a cue means. Descriptions and
 * pronouns become mentions.
 */
export const linkSpeakers = defineStage({
  name: 'link-speakers',
  needs: ['source', 'parsed', 'mentions', 'entities', 'quotes'],
  gives: ['mentions', 'entities', 'quotes'],
  run({ source, parsed, mentions, entities, quotes }) {
    const byId = new Map(entities.map((entity) => [entity.entity_id, entity]));
    const nominals = findNominals(parsed, mentions, entities);
    const described = new Map(nominals.map((nominal) => [nominal.end, nominal]));
    const pronouns = resolvePronouns(parsed, mentions, entities, quotes);
    const meant = new Map(pronouns.map((pronoun) => [pronoun.token.start, pronoun]));
    const named = new Map(mentions.map((mention) => [mention.end, mention]));
    const byName = entitiesByName(entities);
    const byRole = peopleByRole(entities);
    const people = mentions.filter(({ type, kind }) => type === 'person' && kind === 'name');
    const peopleAt = ({ speaker_start, speaker_end }: QuoteRow): MentionRow[] =>
      speaker_start === null || speaker_end === null ? [] : within(people, speaker_start, speaker_end);

    const view = viewArticle(parsed, mentions);
    const names = namesOf(view, mentions, (mention) => byId.get(mention.entity_id)?.name ?? mention.text);
    const linked = quotes.map((quote): QuoteRow => {
      const id =
        namedSpeaker(quote, peopleAt(quote))?.entity_id ??
        speakerOf(quote, named, meant) ??
        describedSpeaker(quote, described) ??
        byRole.get(roleIn(quote)) ??
        byName.get(quote.speaker ?? '') ??
        antecedentOf(quote, byName);
      const entity = id === null ? undefined : byId.get(id);
      // Nobody can rely on who said it where the pronoun means nobody known.
      const pronoun = quote.speaker_start === null ? undefined : meant.get(quote.speaker_start);
      if (!entity)
        return quote.speaker_from === 'pronoun'
          ? describedByPronoun(quote, pronoun)
          : { ...quote, ...describeSpeaker(view, names, quote) };
      // Who “he” is, is one more thing to be wrong about.
      const confidence = pronoun ? Math.min(quote.confidence, pronoun.confidence) : quote.confidence;
      return {
        ...quote,
        confidence,
        speaker: entity.name,
        speaker_id: entity.entity_id,
        speaker_role: entity.role,
        speaker_affiliation: entity.affiliation,
      };
    });

    const rowOf = (
      kind: MentionRow['kind'],
      span: Span,
      entity_id: string,
      confidence: number,
    ): MentionRow => {
      const { article_id, sentence, paragraph, start, end, text } = placeOf(
        source.article_id,
        source.text,
        parsed,
        span,
      );
      return {
        article_id,
        mention_id: '',
        sentence,
        paragraph,
        start,
        end,
        text,
        entity_id,
        type: byId.get(entity_id)!.type,
        kind,
        confidence,
        checked: null,
      };
    };
    const all = withIds([
      ...mentions,
      ...pronouns.flatMap(({ token, entity_id, confidence }) =>
        entity_id === null ? [] : [rowOf('pronoun', token, entity_id, confidence)],
      ),
      ...nominals.map((nominal) => rowOf('nominal', nominal, nominal.entity_id, nominal.confidence)),
    ]);
    return { mentions: all, entities: recount(entities, all, linked), quotes: linked };
  },
});

/**
 * A quote whose pronoun means a description (`the head of the union`), or nobody known: nobody can rely on
 * who said it.
 */
function describedByPronoun(quote: QuoteRow, pronoun: ResolvedPronoun | undefined): QuoteRow {
  if (quote.speaker !== null) return quote;
  const speaker = pronoun?.speaker ?? null;
  return { ...quote, speaker, confidence: Math.min(quote.confidence, pronoun?.confidence ?? 1, UNRESOLVED) };
}

/** People by a role of several words that no other has, in lower case: `norlandish foreign minister`. */
function peopleByRole(entities: readonly EntityRow[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { type, role, role_status, entity_id } of entities) {
    const key = (role ?? '').toLowerCase();
    if (type === 'person' && role_status === 'current' && key.includes(' '))
      found.set(key, found.has(key) ? null : entity_id);
  }
  return found;
}

/** The role that a description with `the` gives and nothing else: `the Norlandish foreign minister`. */
const roleIn = ({ speaker_text, speaker_from }: QuoteRow): string =>
  speaker_from === 'pronoun' || !/^the /i.test(speaker_text ?? '')
    ? ''
    : speaker_text!.slice(4).toLowerCase();

/** Entities by their names, and people by the last word of theirs, where only one person has it. */
function entitiesByName(entities: readonly EntityRow[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { type, name, entity_id } of entities) {
    if (type !== 'person') continue;
    const last = name.split(' ').at(-1)!;
    found.set(last, found.has(last) ? null : entity_id);
  }
  for (const { name, entity_id } of entities) found.set(name, entity_id);
  return found;
}

/** The entity that speaks a quote; null for an unnamed source and for a pronoun that means nobody known. */
function speakerOf(
  quote: QuoteRow,
  named: ReadonlyMap<number, MentionRow>,
  meant: ReadonlyMap<number, ResolvedPronoun>,
): string | null {
  const { speaker, speaker_text, speaker_start } = quote;
  if (speaker_text === null || speaker_start === null) return null;
  const pronoun = meant.get(speaker_start);
  if (speaker === null) return pronoun?.entity_id ?? null;
  // The name must end the head of the phrase: in “the Lee campaign” and “Lee's spokesman” it is not Lee who
  // speaks.
  const offset = speaker_text.indexOf(speaker);
  const mention = offset < 0 ? undefined : named.get(speaker_start + offset + speaker.length);
  if (!mention) return null;
  const before = speaker.slice(0, speaker.length - mention.text.length).trim();
  if (/\b(?:and|by|for)\b|,/.test(before)) return null;
  return mention.type === 'person' || before === '' || /^(?:the|a|an)$/i.test(before)
    ? mention.entity_id
    : null;
}

/**
 * The entity that a plain description means, where it is all that stands beside the cue (`the ministry
 * said`).
 */
function describedSpeaker(
  { speaker_start, speaker_end }: QuoteRow,
  described: ReadonlyMap<number, Nominal>,
): string | null {
  const nominal = speaker_end === null ? undefined : described.get(speaker_end);
  return nominal !== undefined && nominal.start === speaker_start ? nominal.entity_id : null;
}

/** `who` means a name with a title (`Mayor Ann Lee, who said`): the person whose name ends it. */
function antecedentOf(
  { speaker, speaker_text }: QuoteRow,
  byName: ReadonlyMap<string, string | null>,
): string | null {
  if (speaker === null || speaker_text === null || speaker_text.includes(speaker)) return null;
  const words = speaker.split(' ');
  for (let i = 1; i < words.length - 1; i++) {
    const id = byName.get(words.slice(i).join(' '));
    if (id) return id;
  }
  return null;
}

/** The mentions that begin in a stretch of the text; they stand in order. */
function within(mentions: readonly MentionRow[], start: number, end: number): MentionRow[] {
  const found: MentionRow[] = [];
  for (let i = indexAt(mentions, start); i < mentions.length && mentions[i].start < end; i++)
    if (mentions[i].start >= start) found.push(mentions[i]);
  return found;
}

function recount(
  entities: readonly EntityRow[],
  mentions: readonly MentionRow[],
  quotes: readonly QuoteRow[],
): EntityRow[] {
  const count = (ids: readonly (string | null)[]): Map<string | null, number> => {
    const counts = new Map<string | null, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const spoken = count(quotes.map((quote) => quote.speaker_id));
  const named = count(mentions.map((mention) => mention.entity_id));
  return entities.map((entity) => ({
    ...entity,
    mentions: named.get(entity.entity_id) ?? 0,
    quotes: spoken.get(entity.entity_id) ?? 0,
  }));
}
