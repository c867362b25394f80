import { expect, it } from 'vitest';
import { listFiles, readText } from './repository.ts';

/** Lists that stand in an order of their own, with the reason. */
const ORDERED: Record<string, string> = {
  'pipeline/lexicons/number-words.ts#numberWords': 'by value',
  'pipeline/lexicons/ordinal-words.ts#ordinalWords': 'by value',
  'pipeline/lexicons/scale-words.ts#scaleWords': 'by value',
  'pipeline/lexicons/units.ts#timeUnits': 'by length',
};

// read-list.ts is no list: it reads those that hold their words as one text.
const files = listFiles('pipeline/lexicons', '.ts').filter((file) => !file.endsWith('/read-list.ts'));
const lexicons = import.meta.glob('../../pipeline/lexicons/**/*.ts', { eager: true }) as Record<
  string,
  Record<string, unknown>
>;

/** The words of a list in the order in which they stand there. */
function wordsOf(list: unknown): string[] {
  if (list instanceof Map) return [...list.keys()];
  if (list instanceof Set || Array.isArray(list))
    return [...list]
      .map((item) => (Array.isArray(item) ? item.join(' ') : item))
      .filter((item) => typeof item === 'string');
  if (list !== null && typeof list === 'object') return Object.keys(list);
  return [];
}

/** The first word that stands behind its place, with the one before it; undefined where all stand in order of their code units. */
function firstOutOfOrder(words: readonly string[]): string | undefined {
  const at = words.findIndex((word, index) => index > 0 && word <= words[index - 1]);
  return at < 0 ? undefined : `“${words[at]}” stands behind “${words[at - 1]}”`;
}

it.each(files)('%s is sorted and says nothing twice', (file) => {
  for (const [name, list] of Object.entries(lexicons[`../../${file}`])) {
    if (`${file}#${name}` in ORDERED) continue;
    expect(firstOutOfOrder(wordsOf(list)), name).toBeUndefined();
  }
});

it.each(files)('%s is data: no functions, and a comment that says what it lists', (file) => {
  for (const [name, list] of Object.entries(lexicons[`../../${file}`]))
    expect(typeof list, name).not.toBe('function');
  expect(readText(file)).toMatch(/^\/\*\*|^\/\/ /m);
});
