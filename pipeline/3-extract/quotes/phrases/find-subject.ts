import { setOf } from '../../../lexicons/read-list.ts';
import { canSpeak } from './can-speak.ts';
import type { Cue, SubjectKind } from '../cue.ts';
import { type NounPhrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './find-noun-phrases.ts';
import { isSetOff } from '../words/is-noun.ts';
import type { Node } from '../marks/read-segments.ts';
import { endsWithComma, isNumber, isOccasion, tellsTime } from '../words/phrase-words.ts';
import { isAdverb, isFiniteVerb, tenseOf } from './verb-group.ts';
import type { CueReading } from '../words/word-classes.ts';

/** A sentence names its subject within this many words. */
const FARTHEST_SUBJECT = 60;

/** `in what [forecasters] called “the storm of the year”`. */
export function isFreeRelative(nodes: readonly Node[], verb: number): boolean {
  const subject = phraseBefore(nodes, verb, 0);
  return subject !== null && nodes[subject.start - 1]?.lower === 'what';
}

/** Whom a relative pronoun means: the name beside it, the name before a description (`[Ann Lee], a farmer, who said`), or the description. */
export function antecedentBefore(nodes: readonly Node[], relative: number): NounPhrase | null {
  const set = nodes[relative - 1]?.text === ',';
  const beside = phraseBefore(nodes, set ? relative - 1 : relative, 0);
  if (
    !beside ||
    (!set && !nodes[beside.start].is.has('determiner')) ||
    (nodes[beside.head.end - 1].capital && nodes[beside.head.start].capital)
  )
    return beside;
  const described = nodes[beside.start - 1]?.text === ',' ? phraseBefore(nodes, beside.start - 1, 0) : null;
  return described && nodes[described.head.end - 1].capital ? described : beside;
}

/** Where words of time and place begin that stand between a subject and its verb: `Lee, [on Friday] described`, `but [in a later interview] said`. */
export function adverbialBefore(nodes: readonly Node[], group: number): number {
  const phrase = phraseBefore(nodes, group, 0);
  if (!phrase) return group;
  let tie = phrase.start - 1;
  while (tie > 0 && (nodes[tie].is.has('determiner') || nodes[tie].is.has('adverb'))) tie--;
  if (tie <= 0 || !nodes[tie].is.has('preposition') || nodes[tie].is.has('subordinator')) return group;
  const last = nodes[phrase.head.end - 1];
  return last.is.has('time') || last.is.has('statement') || isOccasion(last.lower) ? tie : group;
}

/**
 * The subject behind an inverted cue: `“…,” said Lee`. Behind a quotation that is set off by its own punctuation nearly
 * anything can be one; behind a comma alone only what ends there: `The mill, said Lee, is gone`.
 */
export function readInverted(
  nodes: readonly Node[],
  group: number,
  end: number,
  k: number,
  reading: CueReading,
): NounPhrase | null {
  if (group !== k || !reading.governs.quote) return null;
  const before = nodes[k - 1];
  if (!before) return readOpening(nodes, end, reading);
  const quoted =
    before.kind === 'quotation'
      ? isSetOff(before) || isLong(before)
      : before.text === ',' && nodes[k - 2]?.kind === 'quotation';
  if (!quoted && !/^[,–—-]$/.test(before.text)) return null;
  if (!quoted && (reading.governs.person || !reading.governs.that)) return null;
  // Lee, a farmer, said Hart: the phrase between two commas belongs to a subject before the cue.
  const apposed = quoted ? null : phraseBefore(nodes, k, 0);
  if (
    apposed &&
    !isFiniteVerb(nodes, apposed.start - 1) &&
    nodes.slice(apposed.head.end, k).filter((n) => n.text === before.text).length > 1
  )
    return null;
  const phrase = phraseAfter(nodes, end, nodes.length);
  if (!phrase || (nodes[phrase.start].is.has('time') && !nodes[phrase.start].is.has('determiner')))
    return null;
  if (/^(?:him|them|me|us|it|nothing|little)$/.test(nodes[phrase.start].lower)) return null;
  const next = nodes[phrase.end];
  if (!next || next.kind === 'punctuation') return phrase;
  if (!quoted) return null;
  if (next.kind !== 'word') return phrase;
  return next.is.has('auxiliary') ||
    next.lower === 'that' ||
    (next.is.has('verb') && !next.is.has('preposition') && !endsWithComma(before))
    ? null
    : phrase;
}

/** A quotation that is no term: what follows it can name who says it, even where its comma was forgotten. */
const isLong = ({ text }: Node): boolean => text.split(/\s+/).length > 5;

/** `Said [Lee], “…”`: the subject between a cue that opens its sentence and a quotation. */
function readOpening(
  nodes: readonly Node[],
  end: number,
  { form, particles }: CueReading,
): NounPhrase | null {
  if (form === 'base' || particles.length > 0 || !nodes[end]?.capital) return null;
  const phrase = phraseAfter(nodes, end, nodes.length, false);
  return phrase && /^[,:]$/.test(nodes[phrase.end]?.text ?? '') && nodes[phrase.end + 1]?.kind === 'quotation'
    ? phrase
    : null;
}

/** What can stand before a participle that opens its sentence: `But while noting`. */
const OPENING = ['conjunction', 'preposition', 'subordinator'] as const;

/** The subject of the cue before, for `and vowed`, `adding that`; else the subject of the sentence. */
export function sharedOrNone(
  nodes: readonly Node[],
  base: Omit<Cue, 'from' | 'subject' | 'kind'>,
  group: number,
  former: readonly Cue[],
): Cue | null {
  const kind: SubjectKind = base.reading.form === 'ing' ? 'participle' : 'shared';
  if (base.reading.form === 'base' && nodes[group].lower !== 'to' && !nodes[group].is.has('auxiliary'))
    return null;
  const candidates = former.slice(-8).filter(
    (cue) =>
      cue.subject !== null &&
      // Asked about it, Lee shrugged and said: the one who was asked says it.
      (cue.kind !== 'passive' || cue.subject.start > cue.start) &&
      canSpeak(nodes, cue.subject) &&
      !isSubordinate(nodes, cue, group),
  );
  // Lee said she welcomed it and added: the verb of saying goes with the one before.
  const last =
    (base.reading.governs.quote && kind === 'shared'
      ? candidates.findLast(
          (cue) =>
            cue.reading.governs.quote &&
            tenseOf(nodes, cue.start, cue.reading) === tenseOf(nodes, base.start, base.reading),
        )
      : undefined) ??
    (kind === 'participle' ? mainSaying(nodes, candidates) : undefined) ??
    candidates.at(-1);
  if (last) return { ...base, from: group, subject: last.subject, kind };
  const opens = nodes.slice(0, group).every(({ is }) => OPENING.some((kind) => is.has(kind)));
  const subject = opens ? subjectAfterComma(nodes, base.end) : mainSubject(nodes, group);
  // Asked about the mill, Lee laughed: whoever is asked does not ask.
  if (opens && subject && base.reading.form === 'past' && !base.reading.governs.thought)
    return { ...base, from: group, subject, kind: 'passive' };
  return { ...base, from: group, subject, kind: subject ? kind : 'none' };
}

/** The cue that a participle goes with: of `Lee wrote the guards knew, saying`, the verb of saying that is in no other's clause. */
function mainSaying(nodes: readonly Node[], candidates: readonly Cue[]): Cue | undefined {
  const finite = candidates.filter((cue) => cue.reading.form !== 'ing');
  const main = finite.filter((cue) => !/^(?:that|to)$/.test(nodes[cue.from - 1]?.lower ?? ''));
  return main.findLast((cue) => !cue.reading.governs.thought) ?? finite.at(-1);
}

/** `As the crowd began to chant, Lee rose and said`: the first clause does not lend its subject. */
function isSubordinate(nodes: readonly Node[], cue: Cue, at: number): boolean {
  const before = nodes[cue.from - 1];
  if (cue.kind !== 'relative' && !nodes.slice(cue.end, at).some((n) => n.text === ',')) return false;
  return (
    (before !== undefined && before.is.has('subordinator') && before.lower !== 'that') ||
    (cue.kind === 'relative' && before?.text !== ',')
  );
}

/** `Noting the cost, [Lee] said`: the subject behind the comma that ends the clause. */
function subjectAfterComma(nodes: readonly Node[], from: number): NounPhrase | null {
  for (let i = from; i < Math.min(nodes.length, from + 40); i++) {
    if (!endsWithComma(nodes[i])) continue;
    const phrase = phraseAfter(nodes, i + 1, nodes.length, false);
    const next = phrase && nodes[phrase.end];
    if (
      phrase &&
      next &&
      (next.is.has('auxiliary') ||
        next.is.has('verb') ||
        next.is.has('adverb') ||
        next.cues.length > 0 ||
        next.text === ',')
    )
      return phrase;
  }
  return null;
}

/** The first noun phrase of a sentence that can be its subject: behind an opening `On Friday,` or `But`. */
export function mainSubject(nodes: readonly Node[], limit: number): NounPhrase | null {
  for (let i = 0; i < Math.min(limit, FARTHEST_SUBJECT); i++) {
    if (!isOpening(nodes, i) || !canLead(nodes[i])) continue;
    const phrase = phraseAfter(nodes, i, limit, false);
    if (!phrase || !canSpeak(nodes, phrase) || /sel(?:f|ves)$/.test(nodes[phrase.start].lower)) continue;
    return phrase;
  }
  return null;
}

/** The beginning of a sentence, or what a comma, a quotation, a first `But` or `And then` leads to. */
function isOpening(nodes: readonly Node[], i: number): boolean {
  const before = nodes[i - 1];
  if (!before || before.text === ',' || before.kind === 'quotation') return true;
  return (
    i < 3 &&
    nodes
      .slice(0, i)
      .every((n) => n.is.has('conjunction') || isAdverb(n) || (n.lower === 'about' && isNumber(nodes[i])))
  );
}

const LEADING = ['preposition', 'conjunction', 'relative', 'subordinator', 'auxiliary'] as const;

/** Whether a noun phrase can begin with a word. */
const canLead = ({ is, lower, cues }: Node): boolean =>
  !(lower.endsWith('ing') && (is.has('verb') || cues.length > 0)) &&
  !(is.has('adverb') && !is.has('determiner')) &&
  !/^(?:here|there|earlier|later)$/.test(lower) &&
  !LEADING.some((kind) => is.has(kind));

const BESIDE_TIME = setOf(
  `early, earlier, following, last, late, later, less, more, next, previous, than, that, the, this`,
);

/** Where words of time begin that stand between a subject and its verb: `Lee [last month] said`, `a statement [Tuesday] saying`. */
export function skipTimeBefore(nodes: readonly Node[], at: number): number {
  let i = at;
  while (
    i > 0 &&
    (tellsTime(nodes, i - 1) || (i < at && (BESIDE_TIME.has(nodes[i - 1].lower) || isNumber(nodes[i - 1]))))
  )
    i--;
  const before = nodes[i - 1];
  // Monday said: then there is nothing else to say it. During a Sunday: more than the words of time stands between.
  return before &&
    (before.kind !== 'punctuation' || before.text === ')') &&
    !before.is.has('preposition') &&
    !before.is.has('determiner')
    ? i
    : at;
}
