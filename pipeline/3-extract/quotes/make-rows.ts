import type { Parsed, Source, Span } from '../../model.ts';
import { NOBODY_SPEAKS, type Said } from '../../common/nobody.ts';
import { placeOf, RowIds } from '../../common/rows.ts';
import type { QuoteRow } from '../../tables.ts';
import { confidenceOf } from './confidence.ts';
import type { NounPhrase } from './phrases/noun-phrase.ts';
import type { Part, Utterance } from './utterance.ts';
import { institutionNouns } from '../../lexicons/institution-nouns.ts';
import { speakingGroups } from '../../lexicons/speaker-nouns.ts';
import { joinsNames } from './words/phrase-words.ts';
import { NO_CLAIM, PLAIN, readClaim, type Claim } from './read-claim.ts';
import type { Node, Segment } from './marks/read-segments.ts';

/** Reported speech without marks that is right in less than two of ten cases is left out. */
const LEAST_SURE = 0.2;

type Draft = Span & { type: QuoteRow['type']; parts: [number, number][]; utterance: Utterance | null };

/** Several people without names, or a number of them. */
const MANY = /[a-z]{4}s$|^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|people|women|men)$/;

const PRONOUN =
  /^(?:he|she|it|they|i|we|you|who|which|that|him|her|his|their|its|both|the (?:former|latter))$/i;

/** The rows of quotes: one for each part of each utterance, and one for each quotation that is nobody's speech. */
export function makeRows(
  source: Source,
  parsed: Parsed,
  segments: readonly Segment[],
  utterances: readonly Utterance[],
  scares: readonly Node[],
): QuoteRow[] {
  const drafts = makeDrafts(segments, utterances, scares);
  const ids = new RowIds(source.article_id, 'q');
  const groups = new RowIds(source.article_id, 'g');
  const groupOf = new Map<Utterance, string>();
  return drafts.map(({ start, end, type, parts, utterance }) => {
    const place = placeOf(source.article_id, source.text, parsed, { start, end });
    const { article_id, sentence, paragraph, text } = place;
    const said = attributionOf(source.text, segments, utterance);
    let group: string | null = null;
    if (utterance && utterance.parts.length > 1 && utterance.pattern !== 'turn') {
      group = groupOf.get(utterance) ?? groups.next(text);
      groupOf.set(utterance, group);
    }
    return {
      article_id,
      quote_id: ids.next(text),
      sentence,
      paragraph,
      start,
      end,
      text,
      type,
      quoted: parts.length ? parts.map(([a, b]) => source.text.slice(a, b)).join(' … ') : null,
      quoted_parts: parts,
      group,
      ...claimOf(source.text, segments, utterance),
      ...said,
      confidence: confidenceOf(type, utterance),
      checked: null,
    };
  });
}

/** The stretches that become rows, in order: where, of which type, and the utterance that each is a part of. */
export function makeDrafts(
  segments: readonly Segment[],
  utterances: readonly Utterance[],
  scares: readonly Node[],
): Draft[] {
  const drafts: Draft[] = [];
  for (const utterance of utterances) {
    // A part of nothing but punctuation says nothing.
    utterance.parts = utterance.parts.filter(({ segment, first, last }) =>
      segments[segment].nodes.slice(first, last).some((n) => n.kind !== 'punctuation'),
    );
    if (!utterance.parts.length) continue;
    if (utterance.pattern === 'turn') {
      drafts.push({ ...readTurn(segments, utterance.parts), utterance });
      continue;
    }
    for (const part of utterance.parts) {
      const draft = readPart(segments, part);
      if (
        utterance.parts.length > 1 ||
        draft.type !== 'indirect' ||
        confidenceOf('indirect', utterance) >= LEAST_SURE
      )
        drafts.push({ ...draft, utterance });
    }
  }
  for (const { quotation } of scares)
    drafts.push({
      ...quotation!.inner,
      type: 'scare',
      parts: [[quotation!.inner.start, quotation!.inner.end]],
      utterance: null,
    });
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  return onceEach(drafts);
}

/** Of two rows over the same words in marks, the one that says whose they are; else the first. */
function onceEach(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let last = -1; // index in `kept` of the last row that is all in marks
  for (const draft of drafts) {
    const inMarks = draft.type === 'direct' || draft.type === 'scare';
    const former = kept[last];
    if (inMarks && former && draft.start < former.end) {
      if (!draft.utterance?.subject || former.utterance?.subject) continue;
      kept.splice(last, 1);
    }
    if (inMarks) last = kept.length;
    kept.push(draft);
  }
  return kept;
}

/** What kind of claim an utterance is: as its own cue has it, or as the one that it goes on with. */
function claimOf(text: string, segments: readonly Segment[], utterance: Utterance | null): Claim {
  if (!utterance) return NO_CLAIM;
  if (utterance.said !== null && utterance.cue)
    return readClaim(text, segments[utterance.said].nodes, utterance.cue, utterance.parts.at(-1)!);
  return utterance.continues ? claimOf(text, segments, utterance.continues) : PLAIN;
}

/** A turn of a transcript is one row, as it stands, over all its sentences. */
function readTurn(segments: readonly Segment[], parts: readonly Part[]): Omit<Draft, 'utterance'> {
  const [first, last] = [parts[0], parts[parts.length - 1]];
  const { start } = segments[first.segment].nodes[first.first];
  const { end } = segments[last.segment].nodes[last.last - 1];
  const quoted = parts.flatMap((part) => readPart(segments, part).parts);
  return { start, end, type: quoted.length ? 'mixed' : 'indirect', parts: quoted };
}

/** Text offsets and type of a part: all in marks, partly, or not at all. */
function readPart(segments: readonly Segment[], { segment, first, last }: Part): Omit<Draft, 'utterance'> {
  const nodes = segments[segment].nodes.slice(first, last);
  const quotations = nodes.flatMap((n) => (n.quotation ? [n.quotation] : []));
  const inMarks = nodes.every((n) => n.kind === 'quotation' || n.kind === 'punctuation');
  const parts = quotations.map(({ inner }): [number, number] => [inner.start, inner.end]);
  if (inMarks)
    return {
      start: quotations[0].inner.start,
      end: quotations[quotations.length - 1].inner.end,
      type: 'direct',
      parts,
    };
  const head = nodes[0];
  const tail = nodes[nodes.length - 1];
  return { start: head.start, end: tail.end, type: quotations.length ? 'mixed' : 'indirect', parts };
}

/** Who says an utterance, as its own cue has it, or as the one that it goes on with. */
function attributionOf(text: string, segments: readonly Segment[], utterance: Utterance | null): Said {
  if (!utterance) return NOBODY_SPEAKS;
  if (utterance.said === null) {
    const former = utterance.continues ? attributionOf(text, segments, utterance.continues) : NOBODY_SPEAKS;
    return {
      ...former,
      speaker_from: former.speaker_text ? 'continued' : null,
      cue: null,
      cue_start: null,
      cue_end: null,
      addressee: null,
    };
  }
  const { nodes } = segments[utterance.said];
  const spanOf = (first: number, last: number): Span => ({
    start: nodes[first].start,
    end: nodes[last - 1].end,
  });
  const said = { ...NOBODY_SPEAKS };
  if (utterance.cue) {
    const { start, end } = spanOf(utterance.cue.start, utterance.cue.end);
    Object.assign(said, { cue: text.slice(start, end), cue_start: start, cue_end: end });
  }
  if (utterance.addressee) {
    const { start, end } = spanOf(utterance.addressee.start, utterance.addressee.end);
    said.addressee = text.slice(start, end);
  }
  if (utterance.subject) Object.assign(said, speakerOf(text, nodes, utterance.subject));
  if (utterance.cue?.antecedent && utterance.subject)
    said.speaker = speakerOf(text, nodes, utterance.cue.antecedent).speaker;
  if (!utterance.subject && utterance.continues) {
    const { speaker, speaker_text, speaker_start, speaker_end } = attributionOf(
      text,
      segments,
      utterance.continues,
    );
    Object.assign(said, {
      speaker,
      speaker_text,
      speaker_start,
      speaker_end,
      speaker_from: speaker_text ? 'continued' : null,
    });
  }
  return said;
}

function speakerOf(text: string, nodes: readonly Node[], { start, end, head }: NounPhrase) {
  let last = end;
  while (last > start + 1 && nodes[last - 1].kind === 'punctuation' && nodes[last - 1].text !== ')') last--;
  const span = { start: nodes[start].start, end: nodes[last - 1].end };
  const name = text.slice(nodes[head.start].start, nodes[endOfName(nodes, head, last) - 1].end);
  // A name ends its phrase: “Mayor Ann Lee”, but “the Lee campaign”, “a Leeds court”.
  const single = head.end - head.start === 1;
  // Only its place gives “Lawyers for the firm” a capital.
  const opens =
    single &&
    (start === 0 || nodes[start - 1].kind !== 'word') &&
    head.end < end &&
    (nodes[head.end].is.has('preposition') || nodes[head.end].lower.endsWith('ed')) &&
    MANY.test(nodes[start].lower);
  const named = nodes[head.end - 1].capital && !(single && nodes[head.start].is.size > 0) && !opens;
  // WHO is an organization.
  const pronoun = PRONOUN.test(name) && (name.length === 1 || name !== name.toUpperCase());
  const apposed = named || pronoun ? null : apposedName(text, nodes, head.end, last);
  const described =
    named || pronoun
      ? name
      : (apposed ??
        text.slice(nodes[head.start].start, nodes[endOfDescription(nodes, head.start, last) - 1].end));
  return {
    speaker: pronoun ? null : described,
    speaker_text: text.slice(span.start, span.end),
    speaker_start: span.start,
    speaker_end: span.end,
    speaker_from: pronoun
      ? ('pronoun' as const)
      : named || apposed
        ? ('name' as const)
        : ('description' as const),
  };
}

const BODIES: readonly ReadonlySet<string>[] = [new Set(institutionNouns), speakingGroups];

/** `the Commission on [Harbour Debates]`, `the Centers for [Health and Prevention]`: where the name of a body ends that goes on behind a preposition. */
function endOfName(nodes: readonly Node[], { start, end }: NounPhrase['head'], last: number): number {
  const { lower, capital } = nodes[end - 1];
  const isBody = capital && BODIES.some((nouns) => nouns.has(lower) || nouns.has(lower.replace(/s$/, '')));
  if (!isBody || end - start > 3) return end;
  let i = end;
  for (let j = end; j < last && (nodes[j].capital || TIED.test(nodes[j].lower)); j++)
    if (nodes[j].capital) i = j + 1;
  return i;
}

const TIED = /^(?:against|and|for|of|on|the|to)$/;

/** An unnamed source with what tells it from others (`a spokesman for the ministry`), up to the first comma or clause. */
function endOfDescription(nodes: readonly Node[], start: number, last: number): number {
  let i = start + 1;
  while (
    i < last &&
    (nodes[i].kind !== 'punctuation' || joinsNames(nodes, i)) &&
    nodes[i].kind !== 'quotation' &&
    !nodes[i].is.has('relative')
  )
    i++;
  return i;
}

/** The name behind a description: `its chief, [Ann de Lee], said`. */
function apposedName(text: string, nodes: readonly Node[], from: number, last: number): string | null {
  for (let i = from; i < last - 1; i++) {
    if (nodes[i].text !== ',') continue;
    let end = i + 1;
    while (
      end < last &&
      nodes[end].kind === 'word' &&
      (nodes[end].capital ||
        (/^(?:al|bin|da|de|del|den|der|di|du|el|ibn|la|le|ter|van|von)$/.test(nodes[end].lower) &&
          nodes[end + 1]?.capital))
    )
      end++;
    const closed = end >= last || nodes[end].text === ',';
    return closed && end - i > 2 ? text.slice(nodes[i + 1].start, nodes[end - 1].end) : null;
  }
  return null;
}
