import { commonVerbs } from '../../../lexicons/common-verbs.ts';
import { cueNouns } from '../../../lexicons/cue-nouns.ts';
import { cuePhrases } from '../../../lexicons/cue-phrases.ts';
import { functionWords, type FunctionClass } from '../../../lexicons/function-words.ts';
import { speechNouns } from '../../../lexicons/speech-nouns.ts';
import { speechVerbs } from '../../../lexicons/speech-verbs.ts';
import { stanceVerbs } from '../../../lexicons/stance-verbs.ts';
import { statementNouns } from '../../../lexicons/statement-nouns.ts';
import { inflect, type VerbForm } from './inflect.ts';

/** What a verb of speech governs; see lexicons/speech-verbs.ts. */
export interface Governs {
  quote: boolean;
  that: boolean;
  bare: boolean;
  to: boolean;
  wh: boolean;
  person: boolean;
  object: boolean;
  rest: boolean;
  thought: boolean;
  amount: boolean;
}

/** One reading of a word as a verb of speech, alone or with the words behind it. */
export interface CueReading {
  stem: string;
  form: VerbForm;
  governs: Governs;
  /** The words of the cue behind the verb (`out` of `point out`), none for a single verb. */
  particles: readonly string[];
}

/** What is known of a word form without its context. */
export interface WordClass {
  is: ReadonlySet<FunctionClass | 'verb' | 'statement' | 'speech' | 'noun'>;
  /** Longest phrase first; the single verb last. */
  cues: readonly CueReading[];
}

function governs(list: string): Governs {
  const has = (word: string): boolean => list.split(' ').includes(word);
  return {
    quote: has('quote'),
    that: has('that') || has('bare'),
    bare: has('bare'),
    to: has('to'),
    wh: has('wh'),
    person: has('person'),
    object: has('object'),
    rest: has('rest'),
    thought: has('thought'),
    amount: has('amount'),
  };
}

/** The reading of a cue that stands in no list of verbs: a noun, a colon, `according to`. `list` says what it governs, as in lexicons/speech-verbs.ts. */
export function readingOf(
  stem: string,
  list: string,
  { form = 'base', particles = [] }: Partial<Pick<CueReading, 'form' | 'particles'>> = {},
): CueReading {
  return { stem, form, particles, governs: governs(list) };
}

const NONE: WordClass = { is: new Set(), cues: [] };

function buildClasses(): Map<string, WordClass> {
  const classes = new Map<
    string,
    { is: Set<FunctionClass | 'verb' | 'statement' | 'speech' | 'noun'>; cues: CueReading[] }
  >();
  const at = (word: string) => classes.get(word) ?? classes.set(word, { is: new Set(), cues: [] }).get(word)!;
  for (const [name, words] of Object.entries(functionWords))
    for (const word of words) at(word).is.add(name as FunctionClass);
  for (const stem of commonVerbs) for (const [, word] of inflect(stem)) at(word).is.add('verb');
  for (const word of statementNouns) at(word).is.add('statement');
  for (const word of speechNouns) at(word).is.add('speech');
  for (const word of cueNouns) at(word).is.add('noun');
  const addCue = (phrase: string, list: string): void => {
    const [stem, ...particles] = phrase.split(' ');
    for (const [form, word] of inflect(stem))
      at(word).cues.push({ stem: phrase, form, governs: governs(list), particles });
  };
  for (const [phrase, list] of Object.entries(cuePhrases)) addCue(phrase, list);
  for (const [stem, list] of Object.entries({ ...speechVerbs, ...stanceVerbs })) addCue(stem, list);
  for (const entry of classes.values()) entry.cues.sort((a, b) => b.particles.length - a.particles.length);
  return classes;
}

const classes = buildClasses();

/** What is known of a word in lower case. */
export function classOf(lower: string): WordClass {
  return classes.get(lower) ?? NONE;
}
