import { wordClasses } from '../../../2-parse/grammar.ts';
import { wordClass, wordFact } from '../../../2-parse/words/word-classes.ts';
import { numberWords } from '../../../lexicons/number-words.ts';
import { phraseNounVerbs, phraseOpeners, phraseStops, phraseVerbs } from '../../../lexicons/phrase-stops.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { scaleWords } from '../../../lexicons/scale-words.ts';

/** The words that figures and noun phrases are read with, asked of the table of words. */
export const NUMBER_WORD = wordClass('number word below a hundred', numberWords);
export const SCALE_WORD = wordClass('scale word', scaleWords);
export const PHRASE_STOP = wordClass('word that ends a noun phrase', phraseStops);
export const PHRASE_OPENER = wordClass('word that opens a noun phrase', phraseOpeners);
export const PHRASE_VERB = wordClass('verb that ends a noun phrase', phraseVerbs);
export const NOUN_VERB = wordClass('noun that is a verb behind a plural', phraseNounVerbs);

const VERBAL = setOf(`
  Adverb, Auxiliary, Conjunction, Copula, Modal, PastTense, Preposition, PresentTense, Pronoun
`);
/** Whether compromise's lexicon knows a form as a verb, an adverb or the like. */
export const IS_VERBAL = wordFact('verbal', (_, lower) =>
  wordClasses(lower).some((name) => VERBAL.has(name)),
);
