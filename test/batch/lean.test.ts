import fs from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { LEAN } from '../../pipeline/6-write/row-choices.ts';
import { correct } from '../../pipeline/export/correct/index.ts';
import { diffFolders } from '../../pipeline/export/diff/index.ts';
import { exportTables } from '../../pipeline/export/index.ts';
import { writeReport } from '../../pipeline/review/report.ts';
import { contentsOf } from './folder.ts';
import { run } from './command.ts';
import { BatchFolder } from './folder.ts';

const INPUT = {
  'news/harbour.txt':
    '“The harbour is safe,” said Ann Lee, mayor of Wells, on 3 May 2024. The mayor opened it. She spoke. “It cost us $3 million,” she told Bo Chen.\n',
  'news/ferry.txt': '“We lost 40 percent,” said Bo Chen of Acme Ltd. “Again,” he said, “we lost.”\n',
};

/** The same articles, written in full and lean. Made anew for each test: a folder is gone after it. */
async function both() {
  const [full, lean] = [new BatchFolder(INPUT), new BatchFolder(INPUT)];
  lean.options.choices = LEAN;
  await full.build();
  await lean.build();
  return { full, lean };
}

describe('lean output', () => {
  it('is as one option makes it, and check knows it by the same', async () => {
    const { lean, full } = await both();
    const folders = ['--input', lean.at('input'), '--output', lean.at('other'), '--cache', lean.at('c')];
    expect(run(['build', '--lean', '--quiet', ...folders])).toMatchObject({ status: 0, stderr: '' });
    expect(lean.contents('other')).toEqual(lean.contents('output'));
    expect(run(['check', '--lean', '--quiet', ...folders]).status).toBe(0);
    expect(run(['check', '--quiet', ...folders]).status).toBe(1);
    for (const name of ['articles/news/harbour.json', 'quotes.csv', 'numbers.csv', 'mentions.csv'])
      expect(lean.read(`output/${name}`).length, name).toBeLessThan(
        full.read(`output/${name}`).length * 0.75,
      );
  });

  it('takes single choices back', async () => {
    const { lean } = await both();
    const folders = ['--input', lean.at('input'), '--output', lean.at('other'), '--cache', lean.at('c')];
    run(['build', '--lean', '--context', 'sentence', '--tables', 'full', '--quiet', ...folders]);
    expect(lean.read('other/quotes.csv')).toContain('news/harbour#q-');
    expect(lean.read('other/numbers.csv')).toContain('“It cost us $3 million,” she told Bo Chen.');
    expect(lean.read('other/articles/news/ferry.json')).not.toContain('null');
  });

  it('has a data package whose keys lead to rows', async () => {
    const { lean } = await both();
    const { resources } = JSON.parse(lean.read('output/datapackage.json'));
    const numbers = resources.find(({ name }: { name: string }) => name === 'numbers').schema;
    expect(numbers.primaryKey).toEqual(['article_id', 'number_id']);
    expect(numbers.foreignKeys).toContainEqual({
      fields: ['article_id', 'quote_id'],
      reference: { resource: 'quotes', fields: ['article_id', 'quote_id'] },
    });
    expect(numbers.foreignKeys).toContainEqual({
      fields: ['article_id'],
      reference: { resource: 'articles', fields: ['article_id'] },
    });
  });

  it('gives the same report', async () => {
    const { full, lean } = await both();
    for (const folder of [full, lean]) writeReport(folder.at('output'));
    const pages = contentsOf(full.at('output/report'));
    expect(Object.keys(pages)).toContain('news/harbour.html');
    expect(contentsOf(lean.at('output/report'))).toEqual(pages);
  });

  it('differs from the full one in nothing but the mentions that it leaves out', async () => {
    const { full, lean } = await both();
    const diffs = await diffFolders(full.at('output'), lean.at('output'));
    expect(diffs).toMatchObject([{ table: 'mentions', added: [], changed: [], moved: 0 }]);
    expect(new Set(diffs[0].removed.map(({ kind }) => kind))).toEqual(new Set(['pronoun', 'nominal']));
    expect(await diffFolders(lean.at('output'), lean.at('output'))).toEqual([]);
  });

  it('is exported with full ids', async () => {
    const { full, lean } = await both();
    const [wanted, found] = await Promise.all(
      [full, lean].map(async (folder) => {
        const [file] = (await exportTables(folder.at('output'), 'parquet')).filter((name) =>
          name.endsWith('quotes.parquet'),
        );
        const bytes = fs.readFileSync(file);
        const rows = await parquetReadObjects({
          file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
        });
        return rows.map((row) => ({ ...row, link: null, context: null }));
      }),
    );
    expect(wanted.length).toBeGreaterThan(3);
    expect(found).toEqual(wanted);
  });

  it.each([
    ['edited in a copy', 'quotes of May.csv'],
    ['edited in its place', 'output/quotes.csv'],
  ])('is corrected when %s', async (_, name) => {
    const { lean } = await both();
    const csv = lean.read('output/quotes.csv');
    lean.write(name, csv.replace('Bo Chen,person-bo-chen', 'Bo Chan,person-bo-chen'));
    const edits = await correct(lean.at(name), {
      input: lean.at('input'),
      output: lean.at('output'),
      who: 'dana',
    });
    expect(edits.refused).toEqual([]);
    expect(edits.corrections).toMatchObject([
      { column: 'speaker', value: 'Bo Chan', row_id: expect.stringMatching(/^news\/ferry#q-[0-9a-f]{8}$/) },
    ]);
    lean.options.discardEdits = true;
    await lean.build();
    expect(lean.read('output/quotes.csv')).toMatch(/Bo Chan.*edited/);
  });

  it('is not written over where somebody edited it', async () => {
    const { lean } = await both();
    const csv = lean.read('output/quotes.csv');
    lean.write('output/quotes.csv', csv.replace('Bo Chen,person-bo-chen', 'Bo Chan,person-bo-chen'));
    lean.write('input/more.txt', 'It rained in Wells.\n');
    await expect(lean.run()).rejects.toThrow(/speaker is now “Bo Chan”/);
    lean.write('output/quotes.csv', csv);
    await lean.build();
  });

  it('comes of lean records as of full ones, whatever is made of them', async () => {
    const folder = new BatchFolder();
    const input = Object.entries(INPUT)
      .map(([name, text]) => `${JSON.stringify({ article_id: name.slice(0, -4), text, source: name })}\n`)
      .join('');
    const tables = ['full', 'lean'].map((records) => {
      const { stdout } = run(['stream', '--records', records], { input });
      folder.write(`${records}.jsonl`, stdout);
      return (['full', 'lean'] as const).map((made) => {
        const output = folder.at(`${records}-${made}`);
        const lean = made === 'lean' ? ['--lean'] : [];
        const merged = run(['merge', folder.at(`${records}.jsonl`), '--output', output, '--quiet', ...lean]);
        expect(merged).toEqual({ status: 0, stdout: '', stderr: '' });
        return contentsOf(output);
      });
    });
    expect(folder.read('lean.jsonl').length).toBeLessThan(folder.read('full.jsonl').length * 0.75);
    expect(tables[1]).toEqual(tables[0]);
    expect(tables[0][0]).not.toEqual(tables[0][1]);
  });
});
