import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../pipeline/3-extract/quotes/marks/pair-marks.ts';
import { processArticle } from '../../pipeline/index.ts';
import type { Oddity, Paragraph } from '../../pipeline/model.ts';

const paragraphsOf = (text: string): Paragraph[] =>
  [...text.matchAll(/[^\n]+/g)].map((m, index) => ({
    index,
    first: 0,
    last: 0,
    start: m.index,
    end: m.index + m[0].length,
  }));

/** What stands between the marks of a text, and the rules of what was found odd. */
function pair(text: string): { inner: string[]; odd: string[] } {
  const oddities: Oddity[] = [];
  const quotations = pairMarks(text, paragraphsOf(text), (oddity) => oddities.push(oddity));
  return {
    inner: quotations.map((q) => text.slice(q.inner.start, q.inner.end)),
    odd: oddities.map((o) => o.rule),
  };
}

describe('pairs of quotation marks', () => {
  it.each([
    ['curly', '“One” and “two”', ['One', 'two'], []],
    ['straight', '"One" and "two"', ['One', 'two'], []],
    ['single with apostrophes', '‘It’s the mill’s,’ he said', ['It’s the mill’s,'], []],
    ['double inside single', '\'She said "no" twice,\' he said', ['She said "no" twice,'], []],
    ['single at the end of double', '“He said ‘no’”', ['He said ‘no’'], []],
    ['three single marks at the end', "''He said 'no,''' she wrote", ["He said 'no,'"], []],
    ['nested of the same shape', '“He said “no” and left,” she wrote', ['He said “no” and left,'], []],
    ['two kinds mixed', '“One" and "two”', ['One', 'two'], []],
    ['French spacing', '« One » and « two »', ['One', 'two'], []],
    ['German order', '»One« and »two«', ['One', 'two'], []],
    ['brackets and dashes around', '(“One”)—“two”—', ['One', 'two'], []],
    ['a figure at the end', '“We need 50” was the answer', ['We need 50'], []],
    ['decades and omissions', "the '90s, 'tis and rock 'n' roll", [], []],
    [
      'two closing marks in a row',
      'open to all," For example, a school may". So',
      ['For example, a school may'],
      [],
    ],
    ['never closed', '“One\ntwo', ['One'], ['unclosed-quotation']],
    ['repeated at each paragraph', '“One\n“two\n“three”', ['One', 'two', 'three'], []],
    ['stray closing mark', 'One” two', [], ['stray-mark']],
    ['stray opening mark before a stop', 'One “. two', [], ['stray-mark']],
    ['nothing between', '“” and ""', [], ['stray-mark', 'stray-mark']],
  ])('%s', (_, text, inner, odd) => {
    const found = pair(text);
    expect(found.inner).toEqual(inner);
    expect(found.odd).toEqual(odd);
  });
});

const hostile = fc
  .array(
    fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '`',
      "''",
      ' ',
      '\n\n',
      '.',
      ',',
      'Lee',
      'said',
      ' said Ann Lee. ',
      ' he said ',
      'No',
      '5',
      ' that ',
      ':',
      '—',
      ' and ',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('whatever the marks', () => {
  it('quotations stand in order, do not overlap, and hold ink', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const quotations = pairMarks(text, paragraphsOf(text), () => {});
        let end = 0;
        for (const q of quotations) {
          expect(q.start).toBeGreaterThanOrEqual(end);
          expect(q.inner.start).toBeGreaterThan(q.start - 1);
          expect(text.slice(q.inner.start, q.inner.end).trim()).toBe(text.slice(q.inner.start, q.inner.end));
          expect(q.inner.end).toBeGreaterThan(q.inner.start);
          end = q.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('every row is a slice of the text, in order, and no two direct quotes or terms overlap', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { quotes } = processArticle({ article_id: 'a', text });
        let end = 0;
        let start = 0;
        for (const q of quotes) {
          expect(text.slice(q.start, q.end)).toBe(q.text);
          expect(q.start).toBeGreaterThanOrEqual(start);
          start = q.start;
          for (const [from, to] of q.quoted_parts) expect(from >= q.start && to <= q.end).toBe(true);
          if (q.type !== 'direct' && q.type !== 'scare') continue;
          expect(q.start).toBeGreaterThanOrEqual(end);
          end = q.end;
        }
      }),
      { numRuns: 100, examples: [['" that ”:"\'']] },
    );
  });

  it('the same text gives the same rows', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(processArticle({ article_id: 'a', text }).quotes).toEqual(
          processArticle({ article_id: 'a', text }).quotes,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('a megabyte', () => {
  // That it ends within the runner's limit is the test: a quadratic step would take hours.
  it.each([
    ['of quotation marks', '"'.repeat(1_000_000)],
    ['of opening marks', '“'.repeat(1_000_000)],
    ['of single marks and letters', "'a ".repeat(330_000)],
    ['of marks of three shapes', '“"\''.repeat(330_000)],
    ['of open quotations in paragraphs', '“a\n'.repeat(250_000)],
  ])('%s', (_, text) => {
    expect(pair(text).inner.length).toBeLessThan(text.length);
  });
});
