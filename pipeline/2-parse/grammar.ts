import { createRequire } from 'node:module';
import type compromise from 'compromise';
import { wordsByClass } from '../lexicons/word-classes.generated.ts';

/**
 * The one door to compromise. Its lexicon is kept as a list of the project (`make generate`), because loading
 * the library takes longer than a short article; its tagger, some forty times slower than the parser, is
 * loaded when a sentence first needs it.
 */
const tagger = (): typeof compromise => (loaded ??= createRequire(import.meta.url)('compromise'));
let loaded: typeof compromise | undefined;

const none: readonly string[] = [];
let classes: Map<string, string[]> | undefined;

function readClasses(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(wordsByClass)) {
    for (const word of words.split(' ')) {
      const known = found.get(word);
      if (known) known.push(name);
      else found.set(word, [name]);
    }
  }
  return found;
}

/**
 * The grammatical classes that compromise's lexicon knows for a word in lower case (`said`: `['PastTense']`),
 * in order of their names; empty for unknown words, names, and words of months, units and money, which the
 * project has lists of its own for.
 */
export function wordClasses(lower: string): readonly string[] {
  return (classes ??= readClasses()).get(lower) ?? none;
}

/** A term as compromise tags it. Offsets refer to the text that was given. */
export interface TaggedTerm {
  start: number;
  end: number;
  text: string;
  tags: ReadonlySet<string>;
}

/**
 * Tags a sentence. Positions come from finding each term in the text behind the one before it, because
 * compromise's own offsets leave out leading marks; a term that cannot be found is left out.
 */
export function tagSentence(text: string): TaggedTerm[] {
  const terms: TaggedTerm[] = [];
  let from = 0;
  for (const sentence of tagger()(text).document as unknown as { text: string; tags: Set<string> }[][]) {
    for (const term of sentence) {
      if (!term.text) continue;
      const start = text.indexOf(term.text, from);
      if (start < 0) continue;
      from = start + term.text.length;
      terms.push({ start, end: from, text: term.text, tags: term.tags });
    }
  }
  return terms;
}
