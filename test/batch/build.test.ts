import fs from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { processArticle } from '../../pipeline/process.ts';
import { csvColumns } from '../../pipeline/tables.ts';
import { build } from '../../pipeline/batch/build.ts';
import { writeReport } from '../../pipeline/review/report.ts';
import { BatchFolder } from './folder.ts';

/** Stands for the end of the program. */
class Interrupted extends Error {}

const articles = {
  'fire.txt': '“We lost everything,” said Ada Okoro, the owner, on Friday. The fire cost 3,000 dollars.\n',
  'courts/trial.txt':
    'A judge in Tarnow fined the firm 40,000 euros. “It was wrong,” Judge Maja Wolny said.\n',
  'courts/trial.meta.json': '{"published": "2025-01-17", "title": "Firm fined"}',
  '.draft.txt': 'Nothing to see.',
};

describe('a build', () => {
  it('writes every table, a record for each article, and the descriptor', async () => {
    const folder = new BatchFolder(articles);
    const report = await folder.build();
    expect(Object.keys(folder.contents('output'))).toEqual(
      [
        '.clipsheet.json',
        'articles.csv',
        'articles/courts/trial.json',
        'articles/fire.json',
        'datapackage.json',
        ...Object.keys(csvColumns)
          .filter((name) => name !== 'articles')
          .map((name) => `${name}.csv`),
      ].sort(),
    );
    expect(report).toMatchObject({ articles: 2, computed: 2, failures: [] });
    const rows = parse(folder.read('output/articles.csv'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(
      rows.map(({ article_id, title, published, published_from }) => [
        article_id,
        title,
        published,
        published_from,
      ]),
    ).toEqual([
      ['courts/trial', 'Firm fined', '2025-01-17', 'sidecar'],
      ['fire', '', '', ''],
    ]);
  });

  it('says when it is interrupted that it goes on from there, and does', async () => {
    const folder = new BatchFolder(articles);
    let interrupt: (() => void) | undefined;
    let isOver = false;
    const effects = folder.effects({
      onInterrupt(run) {
        interrupt = run;
        return () => (interrupt = undefined);
      },
      now() {
        if (isOver) throw new Interrupted();
        return 0;
      },
      process(...given) {
        interrupt!();
        isOver = true;
        return processArticle(...given);
      },
    });
    await expect(build(folder.options, effects)).rejects.toThrow(Interrupted);
    expect(folder.told).toMatch(
      /^Interrupted\. 0 of 2 files are computed and kept, .* goes on from there\.\n$/,
    );
    expect([folder.has('output/quotes.csv'), folder.has('output/.clipsheet.lock'), interrupt]).toEqual([
      false,
      false,
      undefined,
    ]);
    expect(await folder.build()).toMatchObject({ articles: 2, computed: 1 });
  });

  it('says how the links in the tables come to lead somewhere', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    expect(folder.printed).toContain('clipsheet report (or make report) writes those pages');
    writeReport(folder.options.output);
    folder.write('input/fire.txt', 'It rained, said Ada Okoro.');
    await folder.build();
    expect(folder.printed).toMatch(/report is that of a former build: clipsheet report/);
  });

  it('computes nothing and writes nothing the second time', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    const before = folder.contents('output');
    const report = await folder.build({
      process() {
        throw new Error('There was nothing to compute.');
      },
    });
    expect(report).toMatchObject({ computed: 0, written: 0, removed: 0 });
    expect(folder.printed).toMatch(/^2 articles, nothing new: .*output is up to date/);
    expect(folder.contents('output')).toEqual(before);
  });

  it('goes by content, never by time', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    folder.write('input/fire.txt', articles['fire.txt']);
    expect(await folder.build()).toMatchObject({ computed: 0, written: 0 });
  });

  it('computes an article again when its text or its sidecar changes, and no other', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    folder.write('input/courts/trial.meta.json', '{"published": "2025-01-18", "title": "Firm fined"}');
    expect(await folder.build()).toMatchObject({ computed: 1 });
    expect(folder.read('output/articles.csv')).toContain('2025-01-18');
    folder.write('input/fire.txt', `${articles['fire.txt']}It rained.\n`);
    expect(await folder.build()).toMatchObject({ computed: 1 });
    expect(folder.read('output/articles/fire.json')).toContain('It rained.');
  });

  it('gives the bytes of a fresh build after any change', async () => {
    const changed = { ...articles, 'fire.txt': 'It rained on 3 March.\n', 'new.txt': 'Ada Okoro won.\n' };
    const [folder, fresh] = [new BatchFolder(articles), new BatchFolder(changed)];
    await folder.build();
    for (const [name, content] of Object.entries(changed)) folder.write(`input/${name}`, content);
    await Promise.all([folder.build(), fresh.build()]);
    expect(folder.contents('output')).toEqual(fresh.contents('output'));
  });

  it('forgets what it knows without its cache, and writes the same', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    const before = folder.contents('output');
    folder.remove('cache');
    expect(await folder.build()).toMatchObject({ computed: 2, written: 0 });
    expect(folder.contents('output')).toEqual(before);
  });

  it.each<[string, (pack: Buffer) => Uint8Array, number]>([
    ['emptied', () => Buffer.alloc(0), 2],
    ['cut', (pack) => pack.subarray(0, pack.length - 9), 1],
    ['cut in its head', (pack) => pack.subarray(0, 20), 2],
    ['changed in an article', (pack) => flipped(pack, pack.indexOf('We lost everything')), 1],
    ['changed in a summary', (pack) => flipped(pack, pack.indexOf('"published"')), 1],
    ['changed in an entity', (pack) => flipped(pack, pack.indexOf('["person-') + 3), 1],
    ['changed in a head', (pack) => flipped(pack, pack.indexOf('CSA1')), 2],
    ['of another kind', () => Buffer.from('{"not": "an entry"}'), 2],
  ])('computes again what the cache has %s', async (_, damage, computed) => {
    const folder = new BatchFolder(articles);
    await folder.build();
    const before = folder.contents('output');
    const pack = cached(folder, 'articles.pack');
    folder.write(pack, damage(fs.readFileSync(folder.at(pack))));
    folder.remove('output');
    expect((await folder.build()).computed).toBeGreaterThanOrEqual(computed);
    expect(folder.contents('output')).toEqual(before);
    folder.remove('output');
    expect(await folder.build()).toMatchObject({ computed: 0 });
  });

  it.each<[string, (notes: Buffer) => Uint8Array]>([
    ['an empty object', () => Buffer.from('{}')],
    ['an empty list', () => Buffer.from('[]')],
    ['nothing', () => Buffer.alloc(0)],
    ['half of it', (notes) => notes.subarray(0, notes.length / 2)],
    ['another name', (notes) => flipped(notes, notes.indexOf('fire') + 1)],
    ['another number', (notes) => flipped(notes, notes.length - 30)],
  ])('says that its notes are damaged and writes everything again where they hold %s', async (_, damage) => {
    const folder = new BatchFolder(articles);
    await folder.build();
    const before = folder.contents('output');
    const notes = cached(folder, 'output.json');
    folder.write(notes, damage(fs.readFileSync(folder.at(notes))));
    expect(await folder.build()).toMatchObject({ computed: 0, written: 0 });
    expect(folder.told).toMatch(/^The notes of the former build in “.*output\.json” are damaged, so .*\.\n$/);
    expect(folder.contents('output')).toEqual(before);
    expect(await folder.build()).toMatchObject({ computed: 0, written: 0 });
    expect(folder.told).toBe('');
  });

  it('keeps a cache of a few files that does not grow with the number of builds', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    const bytes = fs.statSync(folder.at(cached(folder, 'articles.pack'))).size;
    for (let day = 1; day < 12; day++) {
      folder.write('input/fire.txt', `It rained on ${day} March.`);
      await folder.build();
    }
    expect(Object.keys(folder.contents('cache')).length).toBe(2);
    expect(fs.statSync(folder.at(cached(folder, 'articles.pack'))).size).toBeLessThan(3 * bytes);
  });
});

/** A file of the cache. */
function cached(folder: BatchFolder, name: string): string {
  return `cache/${Object.keys(folder.contents('cache')).find((file) => file.endsWith(name))}`;
}

/** Bytes of which one has another bit. */
function flipped(bytes: Buffer, at: number): Buffer {
  expect(at).toBeGreaterThan(0);
  bytes[at] ^= 1;
  return bytes;
}

describe('the output folder', () => {
  it('loses what belonged to an article that is gone, and the folder that this leaves empty', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    folder.remove('input/courts');
    expect(await folder.build()).toMatchObject({ articles: 1, removed: 1 });
    expect(folder.has('output/articles/courts')).toBe(false);
    expect(folder.read('output/articles.csv')).not.toContain('trial');
  });

  it.each(['articles.csv', 'articles/fire.json', 'datapackage.json', '.clipsheet.json'])(
    'gets %s back when it is deleted, or edited and no table',
    async (name) => {
      const folder = new BatchFolder(articles);
      await folder.build();
      const before = folder.contents('output');
      folder.remove(`output/${name}`);
      expect(await folder.build()).toMatchObject({ computed: 0 });
      expect(folder.contents('output')).toEqual(before);
      if (name.endsWith('.csv')) return; // an edited table is not written over: edits.test.ts
      folder.write(`output/${name}`, 'edited');
      expect(await folder.build()).toMatchObject({ computed: 0 });
      expect(folder.contents('output')).toEqual(before);
    },
  );

  it('has a problem for each cell that is too long for a spreadsheet, and the whole text in the record', async () => {
    const title = `Rain, ${'and more rain, '.repeat(3000)}`;
    const folder = new BatchFolder({ 'rain.txt': 'It rained.\n' });
    await folder.build({ process: (source, oddities) => processArticle({ ...source, title }, oddities) });
    expect(JSON.parse(folder.read('output/articles/rain.json')).article.title).toBe(title);
    const [row] = parse(folder.read('output/articles.csv'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(row.title.length).toBeLessThan(32_767);
    const problems = parse(folder.read('output/problems.csv'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    const [problem, ...others] = problems.filter(({ rule }) => rule === 'cell-too-long');
    expect([problem.article_id, others.length]).toEqual(['rain', 0]);
    expect(problem.message).toMatch(/^In articles\.csv the title of “rain” was cut/);
    expect(Number(row.problems)).toBe(problems.length);
  });
});

describe('entities of several articles', () => {
  const batch = {
    'one.txt': 'Ada Okoro, the mayor of Tarnow, opened a bridge. “It stands,” Okoro said.\n',
    'two.txt': 'The mayor, Ada Okoro, closed a school.\n',
    'one.meta.json': '{"published": "2025-01-17"}',
    'two.meta.json': '{"published": "2025-01-18"}',
  };
  const read = (folder: BatchFolder, table: string): Record<string, string>[] =>
    parse(folder.read(`output/${table}.csv`), { bom: true, columns: true });

  it('are one where their names are one, and every key leads to its row', async () => {
    const folder = new BatchFolder(batch);
    await folder.build();
    const [ada] = read(folder, 'people').filter(({ name }) => name === 'Ada Okoro');
    expect(ada).toMatchObject({ articles: '2', first_date: '2025-01-17', last_date: '2025-01-18' });
    const entities = read(folder, 'entities');
    expect(
      entities.filter(({ entity_id }) => entity_id === ada.entity_id).map(({ article_id }) => article_id),
    ).toEqual(['one', 'two']);
    const keys = new Set(entities.map(({ article_id, entity_id }) => `${article_id} ${entity_id}`));
    for (const { article_id, entity_id } of read(folder, 'mentions'))
      expect(keys).toContain(`${article_id} ${entity_id}`);
    for (const { article_id, speaker_id } of read(folder, 'quotes'))
      if (speaker_id) expect(keys).toContain(`${article_id} ${speaker_id}`);
    for (const { entity_id } of JSON.parse(folder.read('output/articles/one.json')).mentions)
      expect(keys).toContain(`one ${entity_id}`);
  });

  it('have the id and the name of the user’s list, and a change of it computes nothing', async () => {
    const folder = new BatchFolder(batch);
    await folder.build();
    folder.write(
      'input/authority.csv',
      'name,aliases,type,id\nMayor Okoro,Ada Okoro; Okoro,person,mayor-okoro\n,,,\n,nobody,,x\n',
    );
    expect(await folder.build()).toMatchObject({ computed: 0, articles: 2, failures: [] });
    expect(read(folder, 'people').filter(({ entity_id }) => entity_id === 'mayor-okoro')).toMatchObject([
      { name: 'Mayor Okoro', articles: '2' },
    ]);
    expect(
      read(folder, 'entities')
        .filter(({ entity_id }) => entity_id === 'mayor-okoro')
        .map(({ name }) => name),
    ).toEqual(['Mayor Okoro', 'Mayor Okoro']);
    expect(
      read(folder, 'problems')
        .filter(({ rule }) => rule === 'authority-row-skipped')
        .map(({ source }) => source),
    ).toContain('authority.csv');
  });
});
