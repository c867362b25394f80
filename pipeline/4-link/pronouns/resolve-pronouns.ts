import { functionWords } from '../../lexicons/function-words.ts';
import { indexAt } from '../../common/rows.ts';
import { wordFact } from '../../2-parse/words/word-classes.ts';
import type { Parsed, Span, Token } from '../../model.ts';
import { WORD } from '../../2-parse/words/word-table.ts';
import type { EntityRow, MentionRow, QuoteRow } from '../../tables.ts';
import { genderOf } from '../names/gender.ts';
import { viewArticle, type ArticleView } from '../roles/article-view.ts';
import { isFiniteVerb } from '../roles/role-words.ts';
import { titleBefore } from '../names/titles.ts';
import { findTraces } from './find-traces.ts';
import {
  findAntecedent,
  findOfPair,
  findSpeakingBody,
  findSpeakingGroup,
  RANK,
  type Found,
  type Gender,
  type Trace,
} from './traces.ts';

/** A pronoun and what it means: an entity, or a description that is none (`the head of the union`). */
export interface ResolvedPronoun {
  token: Token;
  entity_id: string | null;
  /** The description, where there is no entity. */
  speaker: string | null;
  confidence: number;
}

const GENDER: Readonly<Record<string, Gender>> = {
  he: 'male',
  her: 'female',
  hers: 'female',
  herself: 'female',
  him: 'male',
  himself: 'male',
  his: 'male',
  she: 'female',
};
/** Who owns something stands behind who does something: `His lawyer, Max Hart, rose. He said` is Hart. */
const OWNS = /^(?:his|her|hers)$/;
/** Words behind which a clause of its own begins. */
const OPENS_CLAUSE = new Set([...functionWords.subordinator, ...functionWords.relative, 'but']);
const SUBJECTS = new Set(functionWords.subject);
/** Words that stand first in a phrase before the subject: `In his speech, Ann Lee …`. */
const FRONTED = new Set([...functionWords.preposition, ...functionWords.subordinator]);
/** A guess below this is none. */
const LEAST_SURE = 0.6;

/**
 * Resolves pronouns outside quotation marks in one pass over the article: `he`, `she` and their forms to
 * people; `it` and `they` where they speak, to the body or the group that spoke just before.
 *
 * What is said inside quotation marks is another's speech: its names are no antecedents, its pronouns stay
 * unresolved. A guess decides nobody's gender.
 *
 * - `Lee met Hart. She said` → Lee, unless Lee is a man; `The Herald reported … . It said` → the Herald
 * - `In her speech, Ann Lee …`: the subject behind the comma
 * - near misses: `“He lies,” she said`: the first pronoun is left alone; `The head of the union spoke. She
 *   said`: not whoever was named before
 */
export function resolvePronouns(
  parsed: Parsed,
  mentions: readonly MentionRow[],
  entities: readonly EntityRow[],
  quotes: readonly QuoteRow[],
): ResolvedPronoun[] {
  const people = new Map(entities.filter((e) => e.type === 'person').map((e) => [e.entity_id, e]));
  const gender = knownGenders(parsed, mentions, people);
  const view = viewArticle(parsed, mentions);
  const inQuotes = insideAny(
    quotes
      .flatMap((q) => q.quoted_parts.map(([start, end]) => ({ start, end })))
      .sort((a, b) => a.start - b.start),
  );
  const waiting = findTraces(view, parsed, mentions, quotes);
  const speaking = new Map(quotes.map((quote) => [quote.speaker_start, quote]));
  const resolved: ResolvedPronoun[] = [];
  let traces: Trace[] = [];
  let next = 0;
  let clause = 0;
  const { table, tokens } = parsed;
  for (let i = 0; i < table.length; i++) {
    const start = table.start[i];
    if (i === 0 || table.sentence[i - 1] !== table.sentence[i] || table.fact(i - 1, OPENS)) clause = start;
    const quoted = inQuotes(start);
    for (; next < waiting.length && waiting[next].start <= start; next++)
      if (!quoted) traces.push(waiting[next]);
    if (quoted || table.kind[i] !== WORD) continue;
    if (traces.length > 200) traces = traces.slice(-100);
    if (!table.fact(i, MEANS)) continue;
    const token = tokens[i];
    const speaks = speaking.has(token.start);
    const found = findMeant(view, traces, token, clause, gender, speaks);
    if (!found || found.confidence < LEAST_SURE) continue;
    const { trace, confidence } = found;
    // What nobody else can be meant by, tells the gender; a guess between several does not.
    const wanted = Object.hasOwn(GENDER, token.lower) ? GENDER[token.lower] : undefined;
    if (wanted && trace.entity_id !== null && found.alone && token.sentence - trace.sentence < 2)
      gender.set(trace.entity_id, wanted);
    resolved.push({ token, entity_id: trace.entity_id, speaker: trace.speaker, confidence });
    const rank = OWNS.test(token.lower) ? RANK.owner : speaks ? RANK.speaker : RANK.subject;
    traces.push({ ...trace, sentence: token.sentence, start: token.start, rank });
  }
  return resolved;
}

function findMeant(
  view: ArticleView,
  traces: readonly Trace[],
  token: Token,
  clause: number,
  gender: ReadonlyMap<string, Gender>,
  speaks: boolean,
): Found | null {
  const wanted = Object.hasOwn(GENDER, token.lower) ? GENDER[token.lower] : undefined;
  if (wanted === undefined) {
    if (!speaks) return null;
    if (token.lower === 'it') return findSpeakingBody(traces, token);
    if (token.lower === 'they') return findSpeakingGroup(traces, token);
    const of = token.lower === 'the' ? view.tokens[token.index + 1]?.lower : token.lower;
    return of === 'both' || of === 'former' || of === 'latter' ? findOfPair(traces, token, of) : null;
  }
  const oblique = token.lower !== 'he' && token.lower !== 'she';
  return (
    subjectBehind(view, traces, token, wanted, gender) ??
    findAntecedent(traces, { token, wanted, clause, oblique }, gender)
  );
}

/** Whether a form is a pronoun that can be resolved, or begins one (`the latter`). */
const MEANS = wordFact(
  'pronoun that means somebody',
  (_, lower) => Object.hasOwn(GENDER, lower) || /^(?:it|they|both|the)$/.test(lower),
);

/** Whether a clause begins behind a form. */
const OPENS = wordFact(
  'opens a clause behind it',
  (text, lower) => OPENS_CLAUSE.has(lower) || text === ';' || text === ':' || isFiniteVerb({ text }),
);

/** No phrase before the subject is longer, nor any title between the comma and the name. */
const LONGEST_PHRASE = 25;
const LONGEST_TITLE = 7;

/**
 * `In her speech, [Ann Lee] said`: the person named behind the comma that closes the phrase in which the
 * pronoun stands.
 */
function subjectBehind(
  { tokens, nameAt }: ArticleView,
  traces: readonly Trace[],
  token: Token,
  wanted: Gender,
  gender: ReadonlyMap<string, Gender>,
): Found | null {
  const first = tokens[indexOfSentence(tokens, token)];
  if (!FRONTED.has(first.lower) || traces.some(({ start }) => start >= first.start && start < token.start))
    return null;
  let comma = token.index + 1;
  while (
    tokens[comma]?.sentence === token.sentence &&
    tokens[comma].text !== ',' &&
    comma - token.index < LONGEST_PHRASE
  )
    comma++;
  if (tokens[comma]?.text !== ',') return null;
  for (let i = comma + 1; i - comma < LONGEST_TITLE && tokens[i]?.sentence === token.sentence; i++) {
    const mention = nameAt(i)?.mention;
    if (mention?.type === 'person') {
      const known = gender.get(mention.entity_id);
      if (known !== undefined && known !== wanted) return null;
      const trace: Trace = {
        entity_id: mention.entity_id,
        speaker: null,
        type: 'person',
        sentence: token.sentence,
        start: token.start,
        rank: RANK.owner,
        plural: false,
        pair: null,
      };
      return { trace, confidence: known ? 0.9 : 0.8, alone: true };
    }
    if (tokens[i].kind === 'punctuation' || SUBJECTS.has(tokens[i].lower) || isFiniteVerb(tokens[i]))
      return null;
  }
  return null;
}

/** The first token of a token’s sentence, at most forty before it. */
function indexOfSentence(tokens: readonly Token[], token: Token): number {
  let first = token.index;
  while (first > 0 && token.index - first < 40 && tokens[first - 1].sentence === token.sentence) first--;
  return first;
}

/** Genders that names, titles and roles tell. */
function knownGenders(
  { tokens }: Parsed,
  mentions: readonly MentionRow[],
  people: ReadonlyMap<string, EntityRow>,
): Map<string, Gender> {
  const known = new Map<string, Gender>();
  for (const [id, { name, role }] of people) {
    const gender = genderOf(name, role);
    if (gender) known.set(id, gender);
  }
  for (const mention of mentions) {
    if (!people.has(mention.entity_id)) continue;
    const title = titleBefore(tokens, indexAt(tokens, mention.start));
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
