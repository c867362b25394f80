import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, joinLines } from '../../pipeline/6-write/format-cell.ts';
import { guardCell, unguardCell } from '../../pipeline/6-write/guard-cell.ts';
import { csvHeader, csvLines, type CsvRow } from '../../pipeline/6-write/write-csv.ts';
import { csvColumns } from '../../pipeline/tables.ts';

const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

const number = (value: number, text: string): CsvRow => ({
  article_id: 'a',
  number_id: 'a#n-1',
  sentence: 1,
  paragraph: 1,
  start: 0,
  end: 1,
  text,
  value,
});

describe('a table', () => {
  it('begins with the byte-order mark and the columns of its schema, and ends its lines with LF', () => {
    const csv =
      csvHeader('people') +
      csvLines('people', [{ entity_id: 'e', name: 'Ann Lee', aliases: ['Lee', 'Ms. Lee'], articles: 2 }]);
    expect(csv).toBe(`\uFEFF${csvColumns.people.join(',')}\ne,Ann Lee,Lee; Ms. Lee,,,2,,,,,,\n`);
  });

  it('reads back as the rows that were written', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", 'a', '＝', ' '),
      }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: cell, entity_id: cell, articles: cell }), { maxLength: 5 }),
        (rows) => {
          const back = read(csvHeader('people') + csvLines('people', rows));
          const wanted = rows.map((row) =>
            Object.fromEntries(
              csvColumns.people.map((column) => {
                const value = (row as CsvRow)[column] ?? '';
                return [column, typeof value === 'number' ? formatNumber(value) : joinLines(String(value))];
              }),
            ),
          );
          const isNumber = (row: number, column: string): boolean =>
            typeof (rows[row] as CsvRow)[column] === 'number';
          const plain = back.map((values, row) =>
            Object.fromEntries(
              Object.entries(values).map(([column, cell]) => [
                column,
                isNumber(row, column) ? cell : unguardCell(cell),
              ]),
            ),
          );
          expect(plain).toEqual(wanted);
        },
      ),
    );
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\t1', '＝1', '－1', ' =1', '"=1', "'=1"])(
    'lets %j be no formula',
    (text) => {
      const [row] = read(csvHeader('numbers') + csvLines('numbers', [number(1, text)]));
      expect(row.text).toBe(`'${text}`);
    },
  );

  it.each([
    ['x;=1+1', "x;'=1+1"],
    ['a; -b; c', "a;' -b; c"],
    ['x;"@y', `x;'"@y`],
    ["x;'=1", "x;''=1"],
    ['x\t＝1', "x\t'＝1"],
    ['\t=1', "'\t'=1"],
    ['no; – not one; a-b = c', 'no; – not one; a-b = c'],
  ])('guards %j where a semicolon or a tab would begin a cell with a formula', (text, cell) => {
    const [row] = read(csvHeader('numbers') + csvLines('numbers', [number(1, text)]));
    expect(row.text).toBe(cell);
    expect(unguardCell(cell)).toBe(text);
  });

  it('begins no piece between separators with a formula, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom(';', '\t', '=', '+', '-', '@', ' ', '"', "'", 'a', '\u3000', '＠'),
    });
    fc.assert(
      fc.property(text, (given) => {
        for (const piece of guardCell(given).split(/[;\t]/))
          expect(piece).not.toMatch(/^[ "\u3000]*[=+\-@＠]/);
      }),
    );
  });

  it('leaves a negative number a number', () => {
    const [row] = read(csvHeader('numbers') + csvLines('numbers', [number(-0.1 - 0.2, '–0.3')]));
    expect(row.value).toBe('-0.3');
    expect(row.text).toBe('–0.3');
  });
});
