import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { correct, describeEdits } from '../../pipeline/export/correct/index.ts';
import { exportTables } from '../../pipeline/export/index.ts';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { BatchFolder } from '../batch/folder.ts';

const TEXT = `“The harbour is safe,” said Ann Lee, mayor of Wells. Some 1,200 people came.

“It is not,” said Bo Chen on 3 May 2024.
`;
let folder: BatchFolder;
const edited = () => folder.at('quotes.csv');
const run = (file = edited()) =>
  correct(file, { input: folder.at('input'), output: folder.at('output'), who: 'dana' });

beforeEach(async () => {
  folder = new BatchFolder({ 'harbour.txt': TEXT });
  await folder.build();
  fs.copyFileSync(folder.at('output/quotes.csv'), edited());
});

const change = (from: string | RegExp, to: string): void =>
  fs.writeFileSync(edited(), fs.readFileSync(edited(), 'utf8').replace(from, to));

describe('an edited table', () => {
  it('becomes corrections that the next build applies', async () => {
    change('Bo Chen,person-bo-chen', 'Bo Chan,person-bo-chen');
    const edits = await run();
    expect(edits.refused).toEqual([]);
    expect(edits.corrections).toMatchObject([
      {
        article_id: 'harbour',
        table: 'quotes',
        action: 'edit',
        column: 'speaker',
        value: 'Bo Chan',
        who: 'dana',
      },
    ]);
    await folder.build();
    expect(folder.read('output/quotes.csv')).toMatch(/It is not,.*Bo Chan.*edited/);
  });

  it('rejects the rows that are gone', async () => {
    change(/.*The harbour is safe.*\n/, '');
    expect((await run()).corrections).toMatchObject([{ action: 'reject', text: 'The harbour is safe,' }]);
    await folder.build();
    expect(folder.read('output/quotes.csv')).not.toContain('The harbour is safe,');
  });

  it('adds the rows that are new, and says what a new row lacks', async () => {
    const [head] = fs.readFileSync(edited(), 'utf8').split('\n');
    const columns = head.replace('\uFEFF', '').split(',');
    const row = (cells: Record<string, string>) => `${columns.map((name) => cells[name] ?? '').join(',')}\n`;
    fs.appendFileSync(
      edited(),
      row({ article_id: 'harbour', text: 'Some 1,200 people came' }).replace('1,200', '1 200') +
        row({ text: 'x' }),
    );
    const { corrections, refused } = await run();
    expect(corrections).toMatchObject([{ action: 'add', article_id: 'harbour' }]);
    expect(refused).toEqual([
      'A new row of quotes has no article_id or no text: fill both with what stands in the article.',
    ]);
  });

  it('is left alone where nothing was changed, and where a column follows from others', async () => {
    expect(describeEdits(await run(), 'input')).toMatch(/^There was nothing to take/);
    change(/,person-bo-chen,/, ',person-x,');
    const { corrections, refused } = await run();
    expect(corrections).toEqual([]);
    expect(refused[0]).toMatch(/^“speaker_id” of quotes cannot be set/);
  });

  it('does not take what a spreadsheet did to a whole column for the work of a person', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `“Word ${'x'.repeat(i + 1)} is safe,” said Ann Lee.\n\n`,
    );
    folder.write('input/harbour.txt', rows.join(''));
    await folder.build();
    const csv = folder.read('output/quotes.csv').replaceAll(',direct,', ',Direkt,');
    fs.writeFileSync(edited(), csv);
    const { corrections, refused } = await run();
    expect(corrections).toEqual([]);
    expect(refused[0]).toMatch(/^The column “type” of quotes differs in 30 of 30 rows/);
  });

  it('takes no value that its column cannot hold, and no words that are not the article’s', async () => {
    change(',direct,', ',direkt,');
    change('The harbour is safe,', '2024-03-12');
    const { corrections, refused } = await run();
    expect(corrections).toEqual([]);
    expect(refused.join('\n')).toMatch(/“direkt” is no type of quotes: write direct/);
    expect(refused.join('\n')).toMatch(/“2024-03-12” does not stand in its sentence/);
  });

  it('may have a figure that a spreadsheet wrote otherwise', async () => {
    const numbers = folder.at('numbers.csv');
    expect(folder.read('output/numbers.csv')).toContain('"1,200"');
    fs.writeFileSync(numbers, folder.read('output/numbers.csv').replace('"1,200"', '1200.0'));
    expect(await run(numbers)).toMatchObject({ corrections: [], refused: [] });
  });

  it('may have a row that was copied to make a new one', async () => {
    const line = fs
      .readFileSync(edited(), 'utf8')
      .split('\n')
      .find((row) => row.includes('It is not,'))!;
    fs.appendFileSync(
      edited(),
      `${line.replace('"It is not,"', 'said Bo Chen').replace('Bo Chen,person', 'Ann Lee,person')}\n`,
    );
    const { corrections, refused } = await run();
    expect(refused).toEqual([]);
    expect(corrections[0]).toMatchObject({ action: 'add', text: 'said Bo Chen', row_id: '' });
    expect(corrections).toContainEqual(
      expect.objectContaining({ action: 'edit', value: 'Ann Lee', row_id: '' }),
    );
  });

  it('may come from Excel: semicolons, Windows-1252, no byte-order mark', async () => {
    folder.write('input/harbour.txt', TEXT.replaceAll('Bo Chen', 'Zoë Chen'));
    await folder.build();
    const cells = parse(folder.read('output/quotes.csv'), { bom: true }) as string[][];
    const csv = stringify(
      cells.map((row) => row.map((cell) => cell.replace(/^Ann Lee$/, 'Zoë Chen'))),
      { delimiter: ';', record_delimiter: '\r\n' },
    );
    fs.writeFileSync(
      edited(),
      Buffer.from(
        csv.replace(/[“”]/g, (mark) => (mark === '“' ? '\x93' : '\x94')),
        'latin1',
      ),
    );
    const { corrections, refused } = await run();
    expect(refused).toEqual([]);
    expect(corrections).toMatchObject([{ column: 'speaker', value: 'Zoë Chen' }]);
  });

  it('may be a workbook', async () => {
    await exportTables(folder.at('output'), 'xlsx');
    const book = await readXlsx(fs.readFileSync(folder.at('output/clipsheet.xlsx')));
    const sheets = book.sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (cell === 1200 ? 1300 : cell))),
    }));
    const file = path.join(folder.root, 'edited.xlsx');
    fs.writeFileSync(file, await writeXlsx({ sheets }));
    const { corrections, refused } = await run(file);
    expect(refused).toEqual([]);
    expect(corrections.map(({ table, column, value }) => [table, column, value])).toContainEqual([
      'numbers',
      'value',
      '1300',
    ]);
    expect(corrections.every(({ table }) => table === 'numbers')).toBe(true);
  });

  it('is not written over where it is the exported workbook', async () => {
    const output = folder.at('output');
    const [file] = await exportTables(output, 'xlsx');
    await exportTables(output, 'xlsx');
    const book = await readXlsx(fs.readFileSync(file));
    fs.writeFileSync(
      file,
      await writeXlsx({ sheets: book.sheets.map(({ name, rows }) => ({ name, rows })) }),
    );
    await expect(exportTables(output, 'xlsx')).rejects.toThrow(
      /was edited since it was exported.*--discard-edits/,
    );
    await exportTables(output, 'xlsx', true);
    await exportTables(output, 'xlsx');
  });

  it('must be there and named after a table', async () => {
    await expect(run(folder.at('nothing.csv'))).rejects.toThrow(
      /^Cannot read “.*nothing.csv”, because it does not exist/,
    );
    folder.write('list.csv', 'a,b\n');
    await expect(run(folder.at('list.csv'))).rejects.toThrow(/holds no table that can be corrected/);
  });
});
