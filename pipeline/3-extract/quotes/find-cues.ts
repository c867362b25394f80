import { isNominal, phraseAfter, phraseBefore, type NounPhrase } from './find-noun-phrases.ts';
import type { Node, Segment } from './read-segments.ts';
import type { CueReading } from './word-classes.ts';

/** How the speaker stands to the cue. */
export type SubjectKind =
  | 'before' // Lee said
  | 'after' // said Lee
  | 'relative' // who said
  | 'shared' // Lee rose and said
  | 'participle' // …, adding that
  | 'passive' // has been called
  | 'none';

/** A cue in a segment; all positions are indices of nodes. */
export interface Cue {
  /** The words of the cue: the verb and what belongs to it. */
  start: number;
  end: number;
  /** Where subject, auxiliaries and cue begin, and where the cue and a subject behind it end. */
  from: number;
  to: number;
  reading: CueReading;
  subject: NounPhrase | null;
  kind: SubjectKind;
  /** Whom a relative pronoun means: `[Lee], who said`. */
  antecedent?: NounPhrase | null;
}

/** No sentence reports more; without a limit, a text of one verb over and over would take quadratic time. */
const MOST_CUES = 30;
/** A sentence names its subject within this many words. */
const FARTHEST_SUBJECT = 60;

const isBe = /^(?:am|are|be|been|being|is|was|were|aren't|isn't|wasn't|weren't)$/;
/** Contractions with a subject in them: `he's said`. */
const ATTACHED = /^(?:'s|’s|'d|’d|'ve|’ve|'re|’re)$/;

/** All verbs of speech of a segment that are verbs there, with their subjects. */
export function findCues({ nodes, headline }: Segment): Cue[] {
  const cues: Cue[] = [];
  for (let k = 0; k < nodes.length && cues.length < MOST_CUES; k++) {
    if (
      nodes[k].cues.length === 0 ||
      (nodes[k].capital && k > 0 && !headline && !nodes[k - 1].is.has('subject'))
    )
      continue;
    const cue = readCue(nodes, k, cues);
    if (!cue) continue;
    cues.push(cue);
    k = cue.end - 1;
  }
  return cues;
}

function readCue(nodes: readonly Node[], k: number, former: readonly Cue[]): Cue | null {
  const reading = chooseReading(nodes, k);
  if (!reading || isNoun(nodes, k, reading)) return null;
  const end = k + 1 + reading.particles.length;
  const group = verbGroupStart(nodes, k, former.at(-1)?.end ?? 0);
  const base = { start: k, end, to: end, reading };
  const before = nodes[group - 1];
  if (isPassive(nodes, group, k, reading)) {
    const agent = nodes[end]?.lower === 'by' ? phraseAfter(nodes, end + 1, nodes.length, false) : null;
    if (agent)
      return {
        ...base,
        from: phraseBefore(nodes, group, 0)?.start ?? group,
        to: agent.end,
        subject: agent,
        kind: 'after',
      };
    const phrase = group > 0 ? phraseBefore(nodes, group, 0) : null;
    return { ...base, from: phrase?.start ?? group, subject: phrase, kind: 'passive' };
  }
  if (reading.form !== 'ing') {
    const inverted = readInverted(nodes, group, end, k, reading);
    if (inverted) return { ...base, from: group, to: inverted.end, subject: inverted, kind: 'after' };
  }
  if (!before) return sharedOrNone(nodes, base, group, former);
  if (
    (before.is.has('relative') && before.lower !== 'that') ||
    (before.lower === 'that' &&
      group >= 2 &&
      nodes[group - 2].cues.length === 0 &&
      isNominal(nodes, group - 2))
  ) {
    if (before.lower === 'which' && nodes[group - 2]?.text !== ',') return null;
    return {
      ...base,
      from: group - 1,
      subject: { start: group - 1, end: group, head: { start: group - 1, end: group } },
      kind: 'relative',
      antecedent: antecedentBefore(nodes, group - 1),
    };
  }
  if (
    before.is.has('conjunction') ||
    (reading.form === 'ing' &&
      (before.text === ',' ||
        before.is.has('preposition') ||
        (before.is.has('statement') && isIssued(nodes, group)) ||
        before.is.has('subordinator')))
  ) {
    return sharedOrNone(nodes, base, group, former);
  }
  // The print called “Dawn”, a user labelled “anonymous”: names, not what anybody says.
  if (
    reading.governs.object &&
    !reading.governs.quote &&
    reading.form === 'past' &&
    nodes[end]?.kind === 'quotation' &&
    group === k &&
    !before.is.has('subject') &&
    !isFreeRelative(nodes, k)
  )
    return null;
  const adverbial = adverbialBefore(nodes, group);
  const phrase = phraseBefore(nodes, adverbial, 0);
  if (!phrase || overlaps(phrase, former)) return sharedOrNone(nodes, base, adverbial, former);
  // A signal to allies [indicating] that: the signal says it, not those who get it.
  if (reading.form === 'ing' && nodes[phrase.start - 1]?.lower === 'to') return null;
  return { ...base, from: phrase.start, subject: phrase, kind: 'before' };
}

/** `in what [forecasters] called “the storm of the year”`. */
function isFreeRelative(nodes: readonly Node[], verb: number): boolean {
  const subject = phraseBefore(nodes, verb, 0);
  return subject !== null && nodes[subject.start - 1]?.lower === 'what';
}

/** Whom a relative pronoun means: the name beside it, the name before a description (`[Ann Lee], a farmer, who said`), or the description. */
function antecedentBefore(nodes: readonly Node[], relative: number): NounPhrase | null {
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
function adverbialBefore(nodes: readonly Node[], group: number): number {
  const phrase = phraseBefore(nodes, group, 0);
  if (!phrase) return group;
  let tie = phrase.start - 1;
  while (tie > 0 && (nodes[tie].is.has('determiner') || nodes[tie].is.has('adverb'))) tie--;
  if (tie <= 0 || !nodes[tie].is.has('preposition') || nodes[tie].is.has('subordinator')) return group;
  const last = nodes[phrase.head.end - 1];
  return last.is.has('time') ||
    last.is.has('statement') ||
    /^(?:event|forum|hearing|meeting|rally|trial)$/.test(last.lower)
    ? tie
    : group;
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

/** Whether nothing but a few words, those of a subject, stands between a verb and a quotation that is set off: `“…,” Mayor Ann Lee [notes]`. */
function followsQuotation(nodes: readonly Node[], k: number): boolean {
  let i = k - 1;
  while (
    i > 0 &&
    k - i < 8 &&
    (nodes[i].kind === 'word' || nodes[i].kind === 'clitic') &&
    nodes[i].cues.length === 0
  )
    i--;
  return i < k - 1 && i >= 0 && nodes[i].kind === 'quotation' && isSetOff(nodes[i]);
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

const MODAL_FIRST =
  /^\W{1,3}(?:will|would|can|could|may|might|must|shall|should|have|has|had|are|is|was|were) /;
const ADJECTIVE =
  /(?:ous|ful|less|able|ible|ish|[a-z]ed)$|^(?:early|false|first|last|late|latest|loud|new|other|own|past|public|recent|same|similar|such|top)$/;

/** `the report`, `his claims`, `of concern`, `Lee's remarks`, `the latest claims that`: no verbs. */
function isNoun(nodes: readonly Node[], k: number, { form, governs }: CueReading): boolean {
  const n = nodes[k];
  const before = nodes[k - 1];
  const after = nodes[k + 1];
  if (form === 'base' && before && /^(?:him|her|them|me|us)$/.test(before.lower)) return true;
  if (!before) return form !== 'ing' && form !== 'past' && !(form === 'present' && after?.capital);
  if (before.is.has('possessive')) return true;
  if (before.is.has('determiner') && !before.is.has('relative') && !before.is.has('subject'))
    return !(form === 'base' && /^(?:many|some|most|few|several|all|both|these|those)$/.test(before.lower));
  // But claims “will be met”: they will.
  if (
    n.is.has('noun') &&
    before.is.has('conjunction') &&
    after?.kind === 'quotation' &&
    MODAL_FIRST.test(after.text)
  )
    return true;
  if (
    (n.is.has('noun') && before.is.has('statement') && !before.capital) ||
    (before.kind === 'number' && form === 'present')
  )
    return true;
  if (before.kind === 'clitic')
    return !(form !== 'base' && form !== 'present' && nodes[k - 2]?.is.has('subject'));
  if (before.is.has('preposition') && before.lower !== 'to') return form !== 'ing';
  if (
    !n.is.has('noun') ||
    form === 'past' ||
    form === 'ing' ||
    before.is.has('subject') ||
    before.is.has('auxiliary') ||
    before.lower === 'to'
  )
    return false;
  // The golf venture “…”: one thing by itself takes the verb with an s.
  if (form === 'base' && isSingular(before)) return true;
  // Headlines leave out articles: Lee calls plan “weak”.
  if (before.capital && governs.object && nodes.slice(k + 1, k + 7).some((m) => m.kind === 'quotation'))
    return false;
  if (!before.capital && (ADJECTIVE.test(before.lower) || (before.is.has('verb') && !before.is.has('noun'))))
    return true;
  if (before.capital && followsQuotation(nodes, k)) return false;
  return !(
    after &&
    (after.kind === 'quotation' ||
      after.text === ':' ||
      (after.text === ',' && nodes[k + 2]?.kind === 'quotation') ||
      after.lower === 'that' ||
      (after.lower === 'to' && governs.to) ||
      after.capital ||
      after.is.has('determiner') ||
      after.is.has('possessive') ||
      after.is.has('subject') ||
      (after.is.has('preposition') && before.capital) ||
      /^(?:him|them|me|us)$/.test(after.lower))
  );
}

/** A noun in small letters without a plural ending. */
const isSingular = ({ kind, capital, lower, is }: Node): boolean =>
  kind === 'word' &&
  !capital &&
  (is.size === 0 || is.has('noun')) &&
  !/s$|^(?:children|media|men|people|police|women)$/.test(lower);

/** Whether somebody puts out the statement that a participle stands behind: `Lee issued a statement [saying]` is Lee's, `a message [saying]` its own. */
function isIssued(nodes: readonly Node[], participle: number): boolean {
  for (let i = participle - 1; i >= Math.max(0, participle - 6); i--)
    if (
      /^(?:delivered|gave|issue|issued|issues|made|posted|published|put|release|released|releases|sent|shared|wrote)$/.test(
        nodes[i].lower,
      )
    )
      return true;
  return false;
}

/** Where the adverbs and auxiliaries before a verb begin: `had [never quite] said`, `seemed to suggest`. */
function verbGroupStart(nodes: readonly Node[], k: number, floor: number): number {
  let i = k;
  while (i > floor) {
    const n = nodes[i - 1];
    if (
      n.kind === 'clitic'
        ? ATTACHED.test(n.lower) && nodes[i - 2]?.is.has('subject')
        : n.kind === 'word' && (n.is.has('auxiliary') || isAdverb(n))
    ) {
      i--;
      continue;
    }
    if (
      n.lower === 'to' &&
      i - 2 >= floor &&
      nodes[i - 2].kind === 'word' &&
      !nodes[i - 2].capital &&
      !nodes[i - 2].is.has('preposition') &&
      !nodes[i - 2].is.has('determiner')
    ) {
      i -= 2;
      if (nodes[i - 1] && nodes[i].lower === 'on') i--;
      continue;
    }
    break;
  }
  while (i < k && nodes[i].is.has('conjunction')) i++;
  return i;
}

function isAdverb(n: Node): boolean {
  return (
    n.kind === 'word' &&
    ((n.is.has('adverb') && !n.is.has('determiner') && !n.is.has('conjunction')) ||
      (/[a-z]ly$/.test(n.lower) && !n.capital && n.lower !== 'family' && n.lower !== 'ally'))
  );
}

function isPassive(nodes: readonly Node[], group: number, k: number, reading: CueReading): boolean {
  if (reading.form !== 'past' && reading.form !== 'participle' && nodes[k].lower !== 'read') return false;
  for (let i = k - 1; i >= group; i--) {
    if (isBe.test(nodes[i].lower)) return true;
    if (!isAdverb(nodes[i])) return false;
  }
  return nodes[k - 1]?.kind === 'clitic' && nodes[k - 1].lower.endsWith('re');
}

/**
 * The subject behind an inverted cue: `“…,” said Lee`. Behind a quotation that is set off by its own punctuation nearly
 * anything can be one; behind a comma alone only what ends there: `The mill, said Lee, is gone`.
 */
function readInverted(
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
      ? isSetOff(before)
      : before.text === ',' && nodes[k - 2]?.kind === 'quotation';
  if (!quoted && !/^[,–—-]$/.test(before.text)) return null;
  if (!quoted && (reading.governs.person || !reading.governs.that)) return null;
  // Lee, a farmer, said Hart: the phrase between two commas belongs to a subject before the cue.
  const apposed = quoted ? null : phraseBefore(nodes, k, 0);
  if (apposed && nodes.slice(apposed.head.end, k).filter((n) => n.text === before.text).length > 1)
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
    (next.is.has('verb') && !next.is.has('preposition'))
    ? null
    : phrase;
}

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

/** Whether a quotation ends with a mark that sets it off from the words behind it: `“…,” said`. */
function isSetOff({ text }: Node): boolean {
  return /[,.?!…–—-][\s"”“’'»)\]]*$/.test(text.slice(-8));
}

/** The subject of the cue before, for `and vowed`, `adding that`; else the subject of the sentence. */
function sharedOrNone(
  nodes: readonly Node[],
  base: Omit<Cue, 'from' | 'subject' | 'kind'>,
  group: number,
  former: readonly Cue[],
): Cue | null {
  const kind: SubjectKind = base.reading.form === 'ing' ? 'participle' : 'shared';
  if (base.reading.form === 'base' && nodes[group].lower !== 'to' && !nodes[group].is.has('auxiliary'))
    return null;
  const candidates = former
    .slice(-8)
    .filter((cue) => cue.subject !== null && cue.kind !== 'passive' && !isSubordinate(nodes, cue, group));
  // Lee said she welcomed it and added: the verb of saying goes with the one before.
  const last =
    (base.reading.governs.quote && kind === 'shared'
      ? candidates.findLast((cue) => cue.reading.governs.quote && cue.reading.form === base.reading.form)
      : undefined) ??
    (kind === 'participle' ? candidates.findLast((cue) => cue.reading.form !== 'ing') : undefined) ??
    candidates.at(-1);
  if (last) return { ...base, from: group, subject: last.subject, kind };
  const subject =
    group === 0 || (group === 1 && nodes[0].is.has('subordinator'))
      ? subjectAfterComma(nodes, base.end)
      : mainSubject(nodes, group);
  return { ...base, from: group, subject, kind: subject ? kind : 'none' };
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
    if (nodes[i].text !== ',') continue;
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
    const opens =
      i === 0 ||
      nodes[i - 1].text === ',' ||
      (nodes[i - 1].is.has('conjunction') && i === 1) ||
      nodes[i - 1].kind === 'quotation' ||
      (isAdverb(nodes[i - 1]) && i === 1);
    const n = nodes[i];
    if (
      !opens ||
      (n.is.has('adverb') && !n.is.has('determiner')) ||
      /^(?:here|there|earlier|later)$/.test(n.lower) ||
      n.is.has('preposition') ||
      n.is.has('conjunction') ||
      n.is.has('relative') ||
      n.is.has('subordinator') ||
      n.is.has('auxiliary')
    )
      continue;
    const phrase = phraseAfter(nodes, i, limit, false);
    if (
      !phrase ||
      nodes[phrase.head.end - 1].is.has('time') ||
      /sel(?:f|ves)$/.test(nodes[phrase.start].lower)
    )
      continue;
    return phrase;
  }
  return null;
}
