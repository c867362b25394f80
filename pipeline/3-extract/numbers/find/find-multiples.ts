import { multipleWords, multipliers } from '../../../lexicons/multiple-words.ts';
import { type Figure, figureOf, type Line, lowerAt, type PhraseFinder } from '../figure.ts';
import { numberWords } from '../../../lexicons/number-words.ts';
import { setOf } from '../../../lexicons/read-list.ts';

const BEFORE_WHOLE = setOf('the, as, its, his, her, their, our, what, that, this, last');
const FOLD = /^([a-z]+)fold$/;

/**
 * Multiples in one word. `four times` is a number with `times` behind it, see `refine/refine-multiples.ts`.
 */
export const multiples: PhraseFinder = {
  find: findMultiple,
  examples: {
    'sales doubled': 'ratio 2',
    'they halved it': 'ratio 0.5',
    'a threefold rise': 'ratio 3',
    'twice as many': 'ratio 2',
    'double the rate': 'ratio 2',
  },
  nearMisses: ['a double murder', 'they met twice', 'the doubles', 'a manifold', 'two halves'],
};

function findMultiple(line: Line, at: number): Figure | null {
  const value = changeValue(line, at) ?? multiplierValue(line, at) ?? foldValue(line.atoms[at].lower);
  return value === undefined
    ? null
    : figureOf(at, at + 1, 'ratio', value, 'words', { certain: true, signs: ['multiple'] });
}

const NOUNS = setOf('doubles, halves, triples');
const SUBJECTS = setOf('it, which');
const PARTICLES = setOf('back, down, over, up');

/** `doubled`, `halved`; not `doubled up`, `two halves`. */
function changeValue(line: Line, at: number): number | undefined {
  const { lower } = line.atoms[at];
  if (NOUNS.has(lower) && !SUBJECTS.has(lowerAt(line, at - 1))) return undefined;
  if (PARTICLES.has(lowerAt(line, at + 1)) || line.atoms[at + 1]?.joint === 'hyphen') return undefined;
  return Object.hasOwn(multipleWords, lower) ? multipleWords[lower] : undefined;
}

/** `double the rate`, `twice as many`. */
function multiplierValue(line: Line, at: number): number | undefined {
  const { lower } = line.atoms[at];
  return Object.hasOwn(multipliers, lower) && BEFORE_WHOLE.has(lowerAt(line, at + 1))
    ? multipliers[lower]
    : undefined;
}

const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

/** `threefold`, `hundredfold`. */
function foldValue(lower: string): number | undefined {
  const factor = FOLD.exec(lower)?.[1] ?? '';
  return Object.hasOwn(numberWords, factor) ? numberWords[factor] : SCALES[factor];
}
