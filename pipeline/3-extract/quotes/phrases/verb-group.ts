import { wordClasses } from '../../../2-parse/grammar.ts';
import { isSingular } from '../words/is-noun.ts';
import { isNominal } from '../words/phrase-words.ts';
import type { Node } from '../marks/read-segments.ts';
import type { CueReading } from '../words/word-classes.ts';

const isBe = /^(?:am|are|be|been|being|is|was|were|aren't|isn't|wasn't|weren't)$/;

/** Contractions with a subject in them: `he's said`. */
const ATTACHED = /^(?:'s|’s|'d|’d|'ve|’ve|'re|’re)$/;

/** Where the adverbs and auxiliaries before a verb begin: `had [never quite] said`, `seemed to suggest`. */
export function verbGroupStart(nodes: readonly Node[], k: number, floor: number): number {
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

export function isAdverb(n: Node): boolean {
  return (
    n.kind === 'word' &&
    ((n.is.has('adverb') && !n.is.has('determiner') && !n.is.has('conjunction')) ||
      (/[a-z]ly$/.test(n.lower) && !n.capital && n.lower !== 'family' && n.lower !== 'ally'))
  );
}

export function isPassive(nodes: readonly Node[], group: number, k: number, reading: CueReading): boolean {
  if (reading.form !== 'past' && reading.form !== 'participle' && nodes[k].lower !== 'read') return false;
  if (nodes[k - 1]?.kind === 'clitic') {
    // “It hurts,” she's told.
    const ends = !nodes[k + 1] || /^[.,;]$/.test(nodes[k + 1].text);
    return (
      nodes[k - 1].lower.endsWith('re') ||
      (reading.governs.person && ends && nodes[k - 1].lower.endsWith('s'))
    );
  }
  for (let i = k - 1; i >= group; i--) {
    if (isBe.test(nodes[i].lower)) return true;
    if (!isAdverb(nodes[i])) return false;
  }
  return false;
}

/** The tense of a verb: `past` for `did say`, too. */
export function tenseOf(nodes: readonly Node[], start: number, { form }: CueReading): string {
  if (form !== 'base') return form;
  return nodes.slice(Math.max(0, start - 3), start).some(({ lower }) => /^did(?:n['’]t)?$/.test(lower))
    ? 'past'
    : 'present';
}

/** A verb of the great lexicon that is nothing else, behind what can be its subject: `the fund [hid] it`, `a year [yields] more`, `clouds [bring] rain`. */
export function isFiniteVerb(nodes: readonly Node[], i: number): boolean {
  if (i <= 0 || !isNominal(nodes, i - 1)) return false;
  const { kind, capital, lower, is } = nodes[i];
  if (kind !== 'word' || capital || is.size > 0) return false;
  const classes = wordClasses(lower);
  if (classes.length !== 1) return false;
  const one = nodes[i - 1].capital || isSingular(nodes[i - 1]);
  return classes[0] === 'PastTense' || classes[0] === (one ? 'PresentTense' : 'Infinitive');
}
