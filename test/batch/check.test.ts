import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BatchFolder } from './folder.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** Corpora of other tests, as folders of this repository. */
const CASES = fs
  .readdirSync(path.join(ROOT, 'test/cases'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `test/cases/${entry.name}`);

const articles = {
  'a.txt': '“We lost everything,” said Ada Okoro, the owner, on Friday.\n',
  'b/c.txt': 'Judge Maja Wolny fined the firm 40,000 euros in 2024.\n',
};

/** What differs, by file. */
async function differencesOf(folder: BatchFolder) {
  const { differences } = await folder.check();
  return Object.fromEntries(differences.map(({ path, kind, rows }) => [path, rows ?? kind]));
}

describe('a check', () => {
  it('finds no difference after a build', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    expect(await differencesOf(folder)).toEqual({});
    expect(folder.printed).toMatch(/output is up to date\.\n$/);
  });

  it.each<[string, Record<string, string>]>([
    [
      'two files that are no articles beside one that is',
      { 'a.txt': articles['a.txt'], 'b.pdf': 'x', 'c.docx': 'x' },
    ],
    [
      'an article id that stands in three places',
      {
        'one.ndjson':
          '{"article_id": "a", "text": "Rain fell."}\n{"article_id": "a", "text": "It rained."}\n',
        'two.ndjson': '{"article_id": "a", "text": "It snowed."}\n',
        'b.txt': articles['a.txt'],
      },
    ],
    [
      'failed articles before, between and behind others',
      { 'a.txt': '', 'b.txt': 'Rain.', 'c.txt': '', 'd.txt': '' },
    ],
  ])('finds none after a build of %s', async (_, files) => {
    const folder = new BatchFolder(files);
    await folder.build();
    expect(await differencesOf(folder)).toEqual({});
  });

  it.each(['input', ...CASES])('finds none after a build of %s', async (name) => {
    const folder = new BatchFolder();
    fs.cpSync(path.join(ROOT, name), folder.options.input, { recursive: true });
    await folder.build();
    expect(await differencesOf(folder)).toEqual({});
  });

  it('writes nothing, neither output nor cache', async () => {
    const folder = new BatchFolder(articles);
    expect(Object.keys(await differencesOf(folder))).toContain('articles/a.json');
    expect([folder.has('output'), folder.has('cache')]).toEqual([false, false]);
    await folder.build();
    folder.write('input/a.txt', 'It rained.\n');
    const [output, cache] = [folder.contents('output'), folder.contents('cache')];
    await folder.check();
    expect([folder.contents('output'), folder.contents('cache')]).toEqual([output, cache]);
  });

  it('names what an edited, a new and a removed article change', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    folder.write('input/a.txt', `${articles['a.txt']}It rained.\n`);
    folder.write('input/new.txt', 'Nothing happened.\n');
    folder.remove('input/b');
    expect(await differencesOf(folder)).toMatchObject({
      'articles.csv': { added: 1, removed: 1, changed: 1 },
      'articles/a.json': 'changed',
      'articles/new.json': 'missing',
      'articles/b/c.json': 'surplus',
      'datapackage.json': 'changed',
    });
    expect(folder.printed).toMatch(/^.*output is out of date: \d+ files differ\. Run `clipsheet build`/);
    expect(folder.printed).toMatch(
      /^articles\.csv: 1 row to add, 1 row to remove, 1 row changed\n {4}- a,a\.txt/m,
    );
    await folder.build();
    expect(await differencesOf(folder)).toEqual({});
  });

  it('finds a deleted, an added, a changed and a doubled line of a table', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    const table = folder.read('output/articles.csv');
    const [header, first, second] = table.split('\n');
    for (const [lines, rows] of [
      [[header, first], { added: 1, removed: 0, changed: 0 }],
      [[header, second], { added: 1, removed: 0, changed: 0 }],
      [[header, first, second.replace('text', 'tome')], { added: 0, removed: 0, changed: 1 }],
      [[header, first, second, second], { added: 0, removed: 1, changed: 0 }],
      [[header, first, second, 'z,z.txt'], { added: 0, removed: 1, changed: 0 }],
      [[header.replace('title', 'headline'), first, second], { added: 0, removed: 0, changed: 1 }],
      [[], { added: 3, removed: 0, changed: 0 }],
    ] as const) {
      folder.write('output/articles.csv', lines.map((line) => `${line}\n`).join(''));
      expect(await differencesOf(folder), lines.join('\n')).toEqual({ 'articles.csv': rows });
    }
  });

  it('misses the list of own files', async () => {
    const folder = new BatchFolder(articles);
    await folder.build();
    folder.remove('output/.clipsheet.json');
    expect(await differencesOf(folder)).toEqual({ '.clipsheet.json': 'missing' });
  });

  it('says which articles fail', async () => {
    const folder = new BatchFolder({ ...articles, 'empty.txt': '' });
    await folder.build();
    expect(await folder.check()).toMatchObject({
      differences: [],
      failures: [expect.stringContaining('empty.txt')],
    });
  });
});
