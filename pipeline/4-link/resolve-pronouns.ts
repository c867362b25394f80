import type { Parsed, Span, Token } from '../model.ts';
import type { EntityRow, MentionRow, QuoteRow } from '../tables.ts';
import { genderOf } from './gender.ts';
import { titleBefore } from './titles.ts';

type Gender = 'female' | 'male';

/** A pronoun and the person that it means. */
export interface ResolvedPronoun {
  token: Token;
  entity_id: string;
  confidence: number;
}

const GENDER: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  himself: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};
/** An antecedent farther back than this many sentences is a guess. */
const FARTHEST_SENTENCE = 8;

/** Who owns something stands behind who does something: `His lawyer, Max Hart, rose. He said` is Hart. */
const OWNS = /^(?:his|her|hers)$/;

/** A guess below this is none. */
const LEAST_SURE = 0.6;

interface Trace {
  entity_id: string;
  sentence: number;
  start: number;
  /** Subjects and speakers come before those who stand behind a verb or own something. */
  rank: number;
}

/**
 * Resolves `he`, `she` and their forms outside quotation marks, in one pass over the article.
 *
 * A pronoun takes the nearest sentence that names a person of its gender, or of unknown gender; of several in that sentence
 * the speaker, then the one named first. What is said inside quotation marks is another's speech: its names are no
 * antecedents, its pronouns stay unresolved. So does a pronoun with nobody to mean within eight sentences.
 *
 * - `Lee met Hart. She said` → Lee, unless Lee is a man
 * - near miss: `“He lies,” she said`: the first pronoun is left alone
 */
export function resolvePronouns(
  parsed: Parsed,
  mentions: readonly MentionRow[],
  entities: readonly EntityRow[],
  quotes: readonly QuoteRow[],
): ResolvedPronoun[] {
  const people = new Map(entities.filter((e) => e.type === 'person').map((e) => [e.entity_id, e]));
  const gender = knownGenders(parsed, mentions, people);
  const named = mentions.filter((m) => people.has(m.entity_id) && m.kind !== 'pronoun');
  const quoted = quotes.flatMap((q) => q.quoted_parts);
  const speakerStarts = new Set(quotes.map((q) => q.speaker_start).filter((start) => start !== null));
  const spokenSpans = quotes
    .filter((q) => q.speaker_start !== null)
    .map((q) => ({ start: q.speaker_start!, end: q.speaker_end! }));
  const speaks = insideAny(spokenSpans.sort((a, b) => a.start - b.start));
  const inQuotes = insideAny(
    quoted.map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start),
  );

  const resolved: ResolvedPronoun[] = [];
  let traces: Trace[] = [];
  let nextMention = 0;
  for (const token of parsed.tokens) {
    while (nextMention < named.length && named[nextMention].start <= token.start) {
      const mention = named[nextMention++];
      if (inQuotes(mention.start)) continue;
      const owner = parsed.tokens[token.index + mention.text.split(/\s+/).length]?.kind === 'clitic';
      traces.push({
        entity_id: mention.entity_id,
        sentence: token.sentence,
        start: mention.start,
        rank: speaks(mention.start) ? 0 : owner ? 2 : 1,
      });
    }
    const wanted = token.kind === 'word' ? GENDER[token.lower] : undefined;
    if (!wanted || inQuotes(token.start)) continue;
    if (traces.length > 200) traces = traces.slice(-100);
    const found = antecedentOf(traces, token, wanted, gender);
    if (!found || found.confidence < LEAST_SURE) continue;
    gender.set(found.trace.entity_id, wanted);
    resolved.push({ token, entity_id: found.trace.entity_id, confidence: found.confidence });
    traces.push({
      entity_id: found.trace.entity_id,
      sentence: token.sentence,
      start: token.start,
      rank: OWNS.test(token.lower) ? 2 : speakerStarts.has(token.start) ? 0 : 1,
    });
  }
  return resolved;
}

function antecedentOf(
  traces: readonly Trace[],
  pronoun: Token,
  wanted: Gender,
  gender: ReadonlyMap<string, Gender>,
): { trace: Trace; confidence: number } | null {
  let best: Trace | null = null;
  let rivals = 0;
  for (let i = traces.length - 1; i >= 0; i--) {
    const trace = traces[i];
    if (pronoun.sentence - trace.sentence > FARTHEST_SENTENCE || (best && trace.sentence < best.sentence))
      break;
    const known = gender.get(trace.entity_id);
    if (known && known !== wanted) continue;
    if (best && best.entity_id !== trace.entity_id) rivals++;
    if (!best || trace.rank <= best.rank) best = trace;
  }
  if (!best) return null;
  const sure = gender.get(best.entity_id) === wanted ? 0.9 : 0.75;
  return { trace: best, confidence: Math.round((sure - Math.min(rivals, 2) * 0.15) * 100) / 100 };
}

/** Genders that names, titles and roles tell. */
function knownGenders(
  parsed: Parsed,
  mentions: readonly MentionRow[],
  people: ReadonlyMap<string, EntityRow>,
): Map<string, Gender> {
  const known = new Map<string, Gender>();
  for (const [id, { name, role }] of people) {
    const gender = genderOf(name, role);
    if (gender) known.set(id, gender);
  }
  let at = 0;
  for (const mention of mentions) {
    while (at < parsed.tokens.length && parsed.tokens[at].start < mention.start) at++;
    const title = people.has(mention.entity_id) ? titleBefore(parsed.tokens, at) : null;
    const gender = title ? genderOf('', title) : null;
    if (gender) known.set(mention.entity_id, gender);
  }
  return known;
}

/** Whether an offset stands inside one of some spans, which are sorted; asked in rising order of offsets. */
function insideAny(spans: readonly Span[]): (offset: number) => boolean {
  let reach = 0;
  let at = 0;
  return (offset) => {
    while (at < spans.length && spans[at].start <= offset) reach = Math.max(reach, spans[at++].end);
    return offset < reach;
  };
}
