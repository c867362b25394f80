import nlp from 'compromise';

/**
 * The one door to compromise. Its tagger is some forty times slower than the parser, so stages ask its lexicon for a word's classes,
 * and run the tagger only on the few sentences where grammar must decide.
 */
const lexicon = (): Record<string, string | string[]> =>
  (model ??= (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon);
let model: Record<string, string | string[]> | undefined;

const none: readonly string[] = [];

/** The classes that compromise's lexicon knows for a word in lower case (`said`: `['PastTense']`); empty for unknown words. */
export function wordClasses(lower: string): readonly string[] {
  const found = Object.hasOwn(lexicon(), lower) ? lexicon()[lower] : undefined;
  return found === undefined ? none : typeof found === 'string' ? [found] : found;
}

/** A term as compromise tags it. Offsets refer to the text that was given. */
export interface TaggedTerm {
  start: number;
  end: number;
  text: string;
  tags: ReadonlySet<string>;
}

/**
 * Tags a sentence. Positions come from finding each term in the text behind the one before it, because compromise's own offsets
 * leave out leading marks; a term that cannot be found is left out.
 */
export function tagSentence(text: string): TaggedTerm[] {
  const terms: TaggedTerm[] = [];
  let from = 0;
  for (const sentence of nlp(text).document as unknown as { text: string; tags: Set<string> }[][]) {
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
