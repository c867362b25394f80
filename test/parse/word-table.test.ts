import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseNews } from '../../pipeline/2-parse/index.ts';
import { parseEnglish } from '../../pipeline/2-parse/parse-english.ts';
import { CAPITAL, CAPITALS, DIGITS, HYPHEN } from '../../pipeline/2-parse/words/vocabulary.ts';
import { wordClass, wordFact, wordNumber } from '../../pipeline/2-parse/words/word-classes.ts';

const FRUIT = wordClass('fruit', ['plum', 'pear', "d'anjou"]);
const WEIGHT = wordClass('weight of fruit', { plum: 60, pear: 180 });
const PLUM = wordNumber('plum');
let asked = 0;
const LENGTH = wordFact('length of a form', (text) => (asked++, text.length));

const parser = unified().use(parseEnglish);
const tableOf = (text: string) => parseNews(parser.parse(text), text).table;

describe('the word table', () => {
  it('knows the lists that a word is in, however the word is written', () => {
    const table = tableOf('Plum, PEAR and fig, d’anjou and plums.');
    const fruit = Array.from({ length: table.length }, (_, i) => i).filter((i) => table.is(i, FRUIT));
    expect(fruit.map((i) => table.textOf(i))).toEqual(['Plum', 'PEAR', 'd’anjou']);
    expect(fruit.map((i) => table.value(i, WEIGHT))).toEqual([60, 180, undefined]);
    expect(table.word[0]).toBe(PLUM);
    expect([table.is(-1, FRUIT), table.is(table.length, FRUIT)]).toEqual([false, false]);
  });

  it('cuts no character in two, neither a token nor a piece of one', () => {
    const text = 'Rain 🙂🙂 fell x🙂y, 𝐀𝐁 and 🏳️‍🌈.';
    const table = tableOf(text);
    for (const { length, start, end } of [table, table.pieces])
      for (let i = 0; i < length; i++) expect(text.slice(start[i], end[i])).not.toMatch(/\p{Surrogate}/u);
  });

  it('asks a function once for each form, not for each token', () => {
    asked = 0;
    const table = tableOf('rain rain rain Rain');
    expect(Array.from({ length: 4 }, (_, i) => table.fact(i, LENGTH))).toEqual([4, 4, 4, 4]);
    expect(asked).toBe(2);
  });

  it('says how a word is written and what stands before it', () => {
    const table = tableOf('NATO met Lee’s co-op.\n\nIt has 40 now.');
    const shapes = Object.fromEntries(
      Array.from({ length: table.length }, (_, i) => [table.textOf(i), table.shape(i)]),
    );
    expect(shapes.NATO & (CAPITAL | CAPITALS)).toBe(CAPITAL | CAPITALS);
    expect(shapes.Lee & (CAPITAL | CAPITALS)).toBe(CAPITAL);
    expect(shapes['co-op'] & HYPHEN).toBe(HYPHEN);
    expect(shapes['40'] & DIGITS).toBe(DIGITS);
    expect([...table.gap]).toEqual([2, 1, 1, 0, 1, 0, 2, 1, 1, 1, 0]);
    expect([...table.sentence]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect([...table.paragraph]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });

  it('cuts a token into runs of letters, runs of digits and marks', () => {
    const { text, pieces } = tableOf('In mid-1990s, 3:30pm.');
    const slices = Array.from(pieces.start, (start, i) => text.slice(start, pieces.end[i]));
    expect(slices).toEqual(['In', 'mid', '-', '1990', 's', ',', '3', ':', '30', 'pm', '.']);
    expect(pieces.number[3]).toBe(1990);
    expect(pieces.token[1]).toBe(pieces.token[4]);
    expect([...pieces.gap]).toEqual([2, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('knows a list that was registered after a text was read, in the next text', () => {
    const before = tableOf('a quince');
    const late = wordClass('late fruit', ['quince']);
    expect([before.is(1, late), tableOf('a quince').is(1, late)]).toEqual([false, true]);
  });

  it('refuses two lists of one name', () => {
    expect(() => wordClass('fruit', ['fig'])).toThrow('Two lists of words are named “fruit”');
  });
});
