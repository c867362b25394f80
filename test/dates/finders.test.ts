import { describe, expect, it } from 'vitest';
import type { CodeFinder } from '../../pipeline/3-extract/dates/time-expression.ts';
import { Pieces } from '../../pipeline/3-extract/dates/words/pieces.ts';
import { exportsIn } from '../modules-in.ts';
import { parseText } from '../parse/parse-text.ts';
import { valuesOf } from './dates-of.ts';

const exported = Object.entries(await exportsIn('pipeline/3-extract/dates/find'));
const finders = exported.filter((entry): entry is [string, CodeFinder] => 'nearMisses' in Object(entry[1]));

/** What a finder finds in a phrase, wherever it is asked. */
function foundBy({ find }: CodeFinder, phrase: string): unknown[] {
  const pieces = new Pieces(parseText(phrase).table);
  return Array.from({ length: pieces.length }, (_, at) => find(pieces, at)).filter(Boolean);
}

it('every file of finders has one', () => expect(finders.length).toBeGreaterThan(7));

describe.each(finders)('%s', (_, finder) => {
  it.each(Object.entries(finder.examples))('%s → %s', (phrase, value) => {
    expect(foundBy(finder, phrase), 'findings').not.toEqual([]);
    expect(valuesOf(phrase, '2025-01-17').map((row) => row.split(' = ')[1])).toContain(value);
  });
  it.each(finder.nearMisses.map((phrase) => [phrase]))('nothing in “%s”', (phrase) =>
    expect(foundBy(finder, phrase)).toEqual([]),
  );
});
