import { functionWords } from '../../lexicons/function-words.ts';
import { wordClasses } from '../../2-parse/grammar.ts';
import type { Token } from '../../model.ts';

/** Words that only stand behind a whole noun phrase. */
const BEHIND = new Set([
  ...functionWords.auxiliary,
  ...functionWords.conjunction,
  ...functionWords.adverb,
  'about',
  'after',
  'against',
  'as',
  'at',
  'before',
  'by',
  'during',
  'from',
  'in',
  'into',
  'on',
  'over',
  'said',
  'says',
  'to',
  'told',
  'under',
  'until',
  'when',
  'whether',
  'while',
  'with',
  'without',
]);
/** `Hill was the director`, `as the president`: said of somebody, not their name. */
const PREDICATE = /^(?:as|be|became|become|becomes|been|being|called|elected|is|named|was|were)$/;
const CLOSING = /^[.,;:!?)\]”’"'—–]$/;

/**
 * Whether a noun with `the` before it makes up the whole description: behind it comes a mark, a verb or a
 * small word, not one that says which (`of Chile`, `who left`, `, Jane Hill,`) or another noun (`council
 * tax`), and it is not said of somebody (`was the director`).
 */
export function standsAlone(tokens: readonly Token[], index: number): boolean {
  const { sentence } = tokens[index];
  const before = tokens[index - 2];
  if (before?.sentence === sentence && PREDICATE.test(before.lower)) return false;
  const after = tokens[index + 1];
  if (!after || after.sentence !== sentence || after.kind === 'clitic') return true;
  if (after.kind === 'punctuation')
    return (
      CLOSING.test(after.text) && !(after.text === ',' && /^\p{Lu}/u.test(tokens[index + 2]?.text ?? ''))
    );
  return after.kind === 'word' && (BEHIND.has(after.lower) || isVerb(after));
}

function isVerb({ text, lower }: Token): boolean {
  if (!/^\p{Ll}/u.test(text)) return false;
  const classes = wordClasses(lower);
  return (
    classes.some((name) => name === 'PastTense' || name === 'PresentTense') &&
    !classes.includes('Noun') &&
    !classes.includes('Singular') &&
    !classes.includes('Plural')
  );
}
