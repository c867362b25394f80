import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CELL_LIMIT,
  formatCell,
  formatNumber,
  isTooLong,
  joinLines,
} from '../../pipeline/6-write/format-cell.ts';

describe('numbers', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [11000, '11000'],
    [-5, '-5'],
    [12.5, '12.5'],
    [0.1 + 0.2, '0.3'],
    [1.1 * 3, '3.3'],
    [3.2e9, '3200000000'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [-2.5e-7, '-0.00000025'],
    [1e-7, '0.0000001'],
    [9007199254740991, '9007199254740991'],
    [6.02214076e23, '602214076000000000000000'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('loses no more than the noise of a binary fraction', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = formatNumber(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
        if (Number.isSafeInteger(value)) expect(Number(text)).toBe(value + 0);
      }),
    );
  });

  it.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError);
  });
});

describe('texts', () => {
  it.each([
    ['a\nb', 'a b'],
    ['a\r\nb', 'a b'],
    ['a\n\n  b', 'a   b'],
    ['a\u2028b\u0085c', 'a b c'],
    ['a\tb', 'a\tb'],
  ])('joins the lines of %j', (text, joined) => {
    expect(joinLines(text)).toBe(joined);
  });

  it('joins several values with semicolons', () => {
    expect(formatCell(['Ann Lee', 'Lee'])).toBe('Ann Lee; Lee');
    expect(formatCell([])).toBe('');
    expect(formatCell(null)).toBe(null);
  });

  it('cuts what a cell cannot hold, never inside a character', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: CELL_LIMIT - 4, max: CELL_LIMIT + 4 }),
        fc.constantFrom('a', '😀', 'é'),
        (length, character) => {
          const text = `x${character.repeat(length)}`;
          const cell = formatCell(text) as string;
          expect(cell.length).toBeLessThan(CELL_LIMIT);
          expect(cell.isWellFormed()).toBe(true);
          expect(cell === text).toBe(!isTooLong(text));
          if (isTooLong(text)) expect(cell).toMatch(/…$/u);
        },
      ),
    );
  });
});
