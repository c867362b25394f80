import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCell, formatNumber } from '../../pipeline/6-write/format-cell.ts';
import { csvHeader, csvLines, type CsvRow } from '../../pipeline/6-write/write-csv.ts';
import { csvColumns } from '../../pipeline/tables.ts';

const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

/** What a reader makes of a cell: the apostrophe before a formula is the one thing that is added. */
const asRead = (cell: string): string =>
  /^'[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/.test(cell) ? cell.slice(1) : cell;

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
                const value = formatCell((row as CsvRow)[column]);
                return [
                  column,
                  value === null ? '' : typeof value === 'number' ? formatNumber(value) : String(value),
                ];
              }),
            ),
          );
          // A text that begins with an apostrophe and a sign is the one that cannot be told from an escaped formula.
          const plain = (values: Record<string, string>) =>
            Object.fromEntries(Object.entries(values).map(([column, value]) => [column, asRead(value)]));
          expect(back.map(plain)).toEqual(wanted.map(plain));
        },
      ),
    );
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', '＝1', '－1'])('lets %j be no formula', (text) => {
    const [row] = read(csvHeader('numbers') + csvLines('numbers', [number(1, text)]));
    expect(row.text).toBe(`'${text}`);
  });

  it('leaves a negative number a number', () => {
    const [row] = read(csvHeader('numbers') + csvLines('numbers', [number(-0.1 - 0.2, '–0.3')]));
    expect(row.value).toBe('-0.3');
    expect(row.text).toBe('–0.3');
  });
});
