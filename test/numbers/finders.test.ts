import { describe, expect, it } from 'vitest';
import type { Figure, PhraseFinder } from '../../pipeline/3-extract/numbers/figure.ts';
import { readAtoms } from '../../pipeline/3-extract/numbers/read/read-atoms.ts';
import { exportsIn } from '../modules-in.ts';
import { parseText } from '../parse/parse-text.ts';

const exported = Object.entries(await exportsIn('pipeline/3-extract/numbers/find'));
const finders = exported.filter((entry): entry is [string, PhraseFinder] => 'nearMisses' in Object(entry[1]));

/** Kind and value of a figure; of a vague one its bounds. */
const say = ({ kind, value, low, high }: Figure): string => `${kind} ${value ?? `${low}–${high}`}`;

/** What a finder finds in a phrase, wherever it is asked. */
function foundBy(finder: PhraseFinder, text: string): string[] {
  const { pieces } = parseText(text).table;
  const atoms = readAtoms(pieces, 0, pieces.length, { decimalComma: false });
  const line = { text, vocabulary: pieces.vocabulary, atoms, sentence: 0 };
  return atoms.flatMap(({ kind }, at) => {
    const figure = kind === 'digits' || kind === 'word' ? finder.find(line, at) : null;
    return figure ? [say(figure)] : [];
  });
}

it('every file of finders has one', () => expect(finders.length).toBeGreaterThan(6));

describe.each(finders)('%s', (_, finder) => {
  it.each(Object.entries(finder.examples))('%s → %s', (phrase, figure) =>
    expect(foundBy(finder, phrase)).toContain(figure),
  );
  it.each(finder.nearMisses.map((phrase) => [phrase]))('nothing in “%s”', (phrase) =>
    expect(foundBy(finder, phrase)).toEqual([]),
  );
});
