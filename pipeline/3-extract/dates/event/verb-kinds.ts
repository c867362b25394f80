import { wordClasses } from '../../../2-parse/grammar.ts';
import { wordFact } from '../../../2-parse/words/word-classes.ts';
import { functionWords } from '../../../lexicons/function-words.ts';
import { irregularVerbs } from '../../../lexicons/irregular-verbs.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import type { Pieces } from '../words/pieces.ts';

/** What a form can be in a group of verbs. */
export type VerbKind = 'past' | 'present' | 'gerund' | 'auxiliary' | 'to' | 'function' | 'adverb' | 'other';

const pasts = new Set(Object.values(irregularVerbs).flat());
const auxiliaries = new Set(functionWords.auxiliary);
const functions = new Set(
  [
    functionWords.preposition,
    functionWords.determiner,
    functionWords.possessive,
    functionWords.conjunction,
    functionWords.relative,
  ].flat(),
);
const adverbs = new Set(functionWords.adverb);
/** Words in -ed that are no verbs. */
const NOT_PAST = setOf(`
  aged, bed, breed, creed, deed, exceed, feed, greed, hundred, indeed, kindred, naked, need, proceed, red, sacred,
  seed, shed, speed, succeed, united, unprecedented, weed
`);
/** Words in -ing that are no verbs. */
const NOT_GERUND = setOf(`
  anything, beginning, bring, building, during, evening, everything, including, king, meeting, morning, nothing,
  ring, something, spring, starting, string, thing, wing
`);

function isPast(lower: string): boolean {
  if (pasts.has(lower) || wordClasses(lower).includes('PastTense')) return true;
  return lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower);
}

/** The kind of a form, from closed lists first and its ending last. */
export const verbKind = wordFact('kind of verb', (_, lower): VerbKind => {
  if (lower === 'to') return 'to';
  if (auxiliaries.has(lower)) return 'auxiliary';
  if (functions.has(lower)) return 'function';
  if (adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly'))) return 'adverb';
  if (isPast(lower)) return 'past';
  if (lower.length > 4 && lower.endsWith('ing') && !NOT_GERUND.has(lower)) return 'gerund';
  return wordClasses(lower).includes('PresentTense') ? 'present' : 'other';
});

/** The kind of the word at an index; `other` for marks and figures. */
export function kindAt(pieces: Pieces, at: number): VerbKind {
  const { table } = pieces;
  return at >= 0 && at < table.length && pieces.pieceAt(at).kind === 'word'
    ? table.vocabulary.fact(table.type[at], verbKind)
    : 'other';
}
