import { setOf } from '../../../lexicons/read-list.ts';
import type { Cue } from '../cue.ts';
import { type NounPhrase } from '../phrases/noun-phrase.ts';
import { isNominal, isVerb, startsVerb } from '../words/phrase-words.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { phraseBefore } from '../phrases/find-noun-phrases.ts';
import {
  adverbialBefore,
  antecedentBefore,
  isFreeRelative,
  readInverted,
  sharedOrNone,
  skipTimeBefore,
} from '../phrases/find-subject.ts';
import { followsQuotation, isNoun, isSingular } from '../words/is-noun.ts';
import type { Node, Segment } from '../marks/read-segments.ts';
import { isPassive, verbGroupStart } from '../phrases/verb-group.ts';
import type { CueReading } from '../words/word-classes.ts';

/** No sentence reports more; without a limit, a text of one verb over and over would take quadratic time. */
const MOST_CUES = 30;

/** All verbs of speech of a segment that are verbs there, with their subjects. */
export function findCues({ nodes, headline }: Segment): Cue[] {
  const cues: Cue[] = [];
  for (let k = 0; k < nodes.length && cues.length < MOST_CUES; k++) {
    if (nodes[k].cues.length === 0 || isNamePart(nodes, k, headline) || nodes[k].is.has('preposition'))
      continue;
    const cue = readCue(nodes, k, cues);
    if (!cue) continue;
    cues.push(cue);
    k = cue.end - 1;
  }
  return cues;
}

/** A verb of speech with the words around it that tell whose it is. */
interface Verb {
  nodes: readonly Node[];
  /** The cue without its subject. */
  base: Pick<Cue, 'start' | 'end' | 'to' | 'reading'>;
  /** Where the adverbs and auxiliaries begin, and, before them, the words of time. */
  verbs: number;
  group: number;
  former: readonly Cue[];
}

/** How a verb can stand to its subject; the first that fits decides. `undefined`: does not fit; null: it is no cue. */
const readings: readonly ((verb: Verb) => Cue | null | undefined)[] = [
  readPassive,
  readBehind,
  readRelative,
  readShared,
  readPlain,
];

function readCue(nodes: readonly Node[], k: number, former: readonly Cue[]): Cue | null {
  const reading = chooseReading(nodes, k);
  if (!reading || isNoun(nodes, k, reading)) return null;
  const end = k + 1 + reading.particles.length;
  const verbs = verbGroupStart(nodes, k, former.at(-1)?.end ?? 0);
  // Lee, often referred to as “the Lion”: others say it.
  const called = reading.particles.length > 0 && reading.form === 'past' && nodes[end]?.lower === 'as';
  if (called && nodes[verbs - 1]?.text === ',') return null;
  // Lee last month said: what stands between is no subject.
  const group = skipTimeBefore(nodes, verbs);
  const verb: Verb = { nodes, base: { start: k, end, to: end, reading }, verbs, group, former };
  for (const read of readings) {
    const cue = read(verb);
    if (cue !== undefined) return cue;
  }
  return null;
}

/** `was told by [Lee]`; `has been called`, where the subject is what is called so. */
function readPassive({ nodes, base, verbs }: Verb): Cue | null | undefined {
  if (!isPassive(nodes, verbs, base.start, base.reading)) return undefined;
  const phrase = verbs > 0 ? phraseBefore(nodes, verbs, 0) : null;
  const from = phrase?.start ?? verbs;
  const agent =
    nodes[base.end]?.lower === 'by' ? phraseAfter(nodes, base.end + 1, nodes.length, false) : null;
  const behind = agent?.end ?? base.end;
  // Lee was quoted by the Echo as saying: Lee says it, and the cue is `saying`.
  if (nodes[behind]?.lower === 'as' && nodes[behind + 1]?.cues.some(({ form }) => form === 'ing'))
    return null;
  return agent
    ? { ...base, from, to: agent.end, subject: agent, kind: 'after' }
    : { ...base, from, subject: phrase, kind: 'passive' };
}

/** `said [Lee]`. */
function readBehind({ nodes, base, verbs }: Verb): Cue | undefined {
  if (base.reading.form === 'ing') return undefined;
  const inverted = readInverted(nodes, verbs, base.end, base.start, base.reading);
  return inverted ? { ...base, from: verbs, to: inverted.end, subject: inverted, kind: 'after' } : undefined;
}

/** `Lee, [who] said`. */
function readRelative({ nodes, base, group }: Verb): Cue | null | undefined {
  const before = nodes[group - 1];
  const isThat = before?.lower === 'that';
  if (!before?.is.has('relative') && !isThat) return undefined;
  if (isThat && !(group >= 2 && nodes[group - 2].cues.length === 0 && isNominal(nodes, group - 2)))
    return undefined;
  if (before.lower === 'which' && nodes[group - 2]?.text !== ',') return null;
  return {
    ...base,
    from: group - 1,
    subject: { start: group - 1, end: group, head: { start: group - 1, end: group } },
    kind: 'relative',
    antecedent: antecedentBefore(nodes, group - 1),
  };
}

/** `and said`, `…, adding`, `by saying`, `after noting`: the subject stands farther off. */
function readShared({ nodes, base, group, former }: Verb): Cue | null | undefined {
  const before = nodes[group - 1];
  const tied =
    !before ||
    before.is.has('conjunction') ||
    (base.reading.form === 'ing' && before.lower !== 'as' && isTie(before));
  return tied ? sharedOrNone(nodes, base, group, former) : undefined;
}

const isTie = ({ text, is }: Node): boolean =>
  text === ',' || is.has('preposition') || is.has('subordinator');

/** `[Lee] said`, `cited [Lee] as saying`, `issued a statement saying`. */
function readPlain(verb: Verb): Cue | null {
  const { nodes, base, group, former } = verb;
  if (isNaming(verb) || isAttribute(verb)) return null;
  const cited = base.reading.form === 'ing' && nodes[group - 1].lower === 'as';
  const from = cited ? group - 1 : adverbialBefore(nodes, group);
  const phrase = (cited && quotedBefore(nodes, from)) || phraseBefore(nodes, from, 0);
  const parallel =
    base.reading.form === 'ing' &&
    nodes[phrase?.start ?? group].lower.endsWith('ing') &&
    nodes[group - 1].is.has('conjunction');
  if (!phrase || parallel || (!cited && overlaps(phrase, former)))
    return sharedOrNone(nodes, base, from, former);
  if (base.reading.form === 'ing' && !cited) {
    // A signal to allies [indicating] that: the signal says it, not those who get it.
    if (nodes[phrase.start - 1]?.lower === 'to') return null;
    if (nodes[phrase.head.end - 1].is.has('statement') && isIssued(nodes, phrase.start))
      return sharedOrNone(nodes, base, group, former);
  }
  const subject = withNameBefore(nodes, phrase);
  return { ...base, from: subject.start, subject, kind: 'before' };
}

/** `“…,” [Ann Lee, the smith who founded it] said`: a name behind a quotation whose description has no comma behind it. */
function withNameBefore(nodes: readonly Node[], phrase: NounPhrase): NounPhrase {
  if (nodes[phrase.start - 1]?.text !== ',' || !nodes[phrase.start].is.has('determiner')) return phrase;
  const name = phraseBefore(nodes, phrase.start - 1, 0);
  const stands = name && nodes[name.head.end - 1].capital && nodes[name.start - 1]?.kind === 'quotation';
  return stands ? { ...name, end: phrase.end } : phrase;
}

/** Who is quoted: `[Lee] was quoted by the Echo as saying`. */
function quotedBefore(nodes: readonly Node[], as: number): NounPhrase | null {
  const agent = phraseBefore(nodes, as, 0);
  const tied = agent !== null && /^(?:by|in|on)$/.test(nodes[agent.start - 1]?.lower ?? '');
  const verb = (tied ? agent.start - 1 : as) - 1;
  if (!/^(?:cited|heard|overheard|quoted|recorded|reported)$/.test(nodes[verb]?.lower ?? '')) return null;
  const group = verbGroupStart(nodes, verb, 0);
  return group < verb ? phraseBefore(nodes, group, 0) : null;
}

/** `began praising`, `kept calling`: the participle is the verb. */
const ASPECT =
  /^(?:avoid|beg[aiu]n|c[oa]me|consider|continu|finish|go|keep|kept|resum|risk|spen[dt]|start|stop|went)/;

/** `beat [defending] champion Lee`: a participle behind a verb and before a noun without an article describes it. */
const isAttribute = ({ nodes, base: { start, end, reading } }: Verb): boolean =>
  reading.form === 'ing' &&
  reading.governs.object &&
  !reading.governs.that &&
  startsVerb(nodes[start - 1]) &&
  !ASPECT.test(nodes[start - 1].lower) &&
  nodes[end] !== undefined &&
  isSingular(nodes[end]);

/** The print called “Dawn”, a user labelled “anonymous”, a boat called Dawn sank: names, not what anybody says. */
function isNaming({ nodes, base: { start, end, reading }, group }: Verb): boolean {
  const { governs, form } = reading;
  return (
    governs.object &&
    !governs.quote &&
    form === 'past' &&
    (nodes[end]?.kind === 'quotation' || isNameBeforeVerb(nodes, end)) &&
    group === start &&
    !nodes[group - 1].is.has('subject') &&
    !isFreeRelative(nodes, start)
  );
}

/** Whether a name stands there, and a verb right behind it: `[Dawn] sank`. */
function isNameBeforeVerb(nodes: readonly Node[], at: number): boolean {
  let i = at;
  while (nodes[i]?.kind === 'word' && nodes[i].capital) i++;
  return i > at && nodes[i] !== undefined && startsVerb(nodes[i]) && isVerb(nodes, i);
}

/** The longest phrase that stands there; behind a quotation the verb alone: `“…,” she said about Lee` is no `say about`. */
function chooseReading(nodes: readonly Node[], k: number): CueReading | undefined {
  const fitting = nodes[k].cues.filter(({ particles }) =>
    particles.every((particle, j) => nodes[k + 1 + j]?.lower === particle),
  );
  if (fitting.length > 1 && !fitting[0].governs.quote && followsQuotation(nodes, k))
    return fitting.find(({ governs }) => governs.quote) ?? fitting[0];
  return fitting[0];
}

/** A subject that holds an earlier cue of the main clause is none: `said the bill, a relief, pleased`. */
function overlaps({ start, head }: NounPhrase, former: readonly Cue[]): boolean {
  return former
    .slice(-8)
    .some(
      (cue) =>
        cue.kind !== 'relative' &&
        cue.reading.form !== 'ing' &&
        cue.kind !== 'passive' &&
        cue.start >= start &&
        cue.start < head.end,
    );
}

const ISSUES = setOf(`
  delivered, gave, issue, issued, issues, made, posted, published, put, release, released, releases, sent, shared, wrote
`);

/** Whether somebody puts out the statement that a participle stands behind: `Lee issued a statement [saying]` is Lee's, `a message [saying]` its own. */
const isIssued = (nodes: readonly Node[], statement: number): boolean =>
  nodes.slice(Math.max(0, statement - 3), statement).some(({ lower }) => ISSUES.has(lower));

/** `Lee Claims Inc.`, `the United States`: a verb with a capital within its sentence. */
const isNamePart = (nodes: readonly Node[], k: number, headline: boolean): boolean =>
  nodes[k].capital &&
  k > 0 &&
  !nodes[k - 1].is.has('subject') &&
  (!headline || nodes[k - 1].lower === 'united');
