import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { processArticle } from '../../pipeline/process.ts';
import { UsageError, type Effects } from '../../pipeline/batch/effects.ts';
import { BatchFolder, failingOn } from './folder.ts';

const good = 'The mayor of Tarnow, Ada Okoro, opened a bridge on Friday.\n';

/** What stands in problems.csv about a file, without what is only good to know. */
function problemsOf(
  folder: BatchFolder,
  source: string,
): { rule: string; severity: string; message: string }[] {
  const rows = parse(folder.read('output/problems.csv'), { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  return rows
    .filter((row) => row.source === source && row.severity !== 'info')
    .map(({ rule, severity, message }) => ({ rule, severity, message }));
}

describe('bad input costs only its own article', () => {
  it.each<
    [
      string,
      string,
      string | Uint8Array,
      Partial<Effects>,
      { rule: string; fails: boolean; articles?: number },
    ]
  >([
    ['an empty file', 'bad.txt', '', {}, { rule: 'text-missing', fails: true }],
    [
      'a binary file',
      'bad.txt',
      new Uint8Array(2000).map((_, i) => (i * 7) % 256),
      {},
      { rule: 'file-binary', fails: true },
    ],
    [
      'a picture named as text',
      'bad.txt',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
      {},
      { rule: 'file-binary', fails: true },
    ],
    [
      'a file of 50 MB',
      'bad.txt',
      new Uint8Array(50_000_000).fill(0x61),
      {},
      { rule: 'file-too-large', fails: true },
    ],
    [
      'a file without permission',
      'bad.txt',
      good,
      { fs: failingOn('bad.txt', 'EACCES') },
      { rule: 'file-unreadable', fails: true },
    ],
    [
      'a sidecar without permission',
      'bad.txt',
      good,
      { fs: failingOn('bad.meta.json', 'EACCES') },
      { rule: 'file-unreadable', fails: true },
    ],
    ['invalid JSON', 'bad.json', '{"text": "It rained.",}', {}, { rule: 'json-invalid', fails: true }],
    ['JSON without text', 'bad.json', '{"title": "Rain"}', {}, { rule: 'text-missing', fails: true }],
    [
      'an NDJSON line without text',
      'bad.ndjson',
      '{"article_id": "one", "text": "It rained."}\n{"article_id": "two"}\n',
      {},
      { rule: 'text-missing', fails: true, articles: 2 },
    ],
    [
      'an NDJSON line that is none',
      'bad.ndjson',
      '{"article_id": "one", "text": "It rained."}\n{\n',
      {},
      { rule: 'json-invalid', fails: true, articles: 2 },
    ],
    [
      'a date that does not exist',
      'bad.md',
      '---\npublished: 2025-02-30\n---\nIt rained.\n',
      {},
      { rule: 'published-invalid', fails: false, articles: 2 },
    ],
    [
      'two articles with one id',
      'bad.ndjson',
      '{"article_id": "one", "text": "It rained."}\n{"article_id": "one", "text": "It snowed."}\n',
      {},
      { rule: 'duplicate-article-id', fails: true, articles: 2 },
    ],
  ])('%s', async (_, name, content, effects, { rule, fails, articles = 1 }) => {
    const folder = new BatchFolder({ 'good.txt': good, [name]: content, 'bad.meta.json': '{}' });
    const report = await folder.build(effects);
    expect([report.articles, report.failures.length]).toEqual([articles, fails ? 1 : 0]);
    const [problem, ...others] = problemsOf(folder, name);
    expect([problem.rule, others]).toEqual([rule, []]);
    expect(problem.message).toMatch(/^[“A-Z][^\n]*(bad\.|“one”)[^\n]*\.$/u);
    if (fails) expect(folder.told).toBe(`${problem.message}\n`);
    const kept = parse(folder.read('output/articles.csv'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(kept.map((row) => row.article_id)).toContain('good');
    expect(fs.existsSync(folder.at('output/articles/good.json'))).toBe(true);
    // The next run says the same again, without computing.
    expect(
      await folder.build({
        ...effects,
        process() {
          throw new Error('There was nothing to compute.');
        },
      }),
    ).toMatchObject({ computed: 0, failures: report.failures });
  });

  it('a folder with the name of an article is read as a folder, with a warning', async () => {
    const folder = new BatchFolder({ 'a.txt/inside.txt': good });
    expect(await folder.build()).toMatchObject({ articles: 1, failures: [] });
    expect(problemsOf(folder, 'a.txt')).toMatchObject([
      { rule: 'folder-named-as-article', severity: 'warning' },
    ]);
  });

  it('files of other kinds, sidecars without their article and links in a circle are named', async () => {
    const folder = new BatchFolder({ 'good.txt': good, 'photo.png': 'x', 'gone.meta.yaml': 'title: Gone' });
    fs.symlinkSync('.', folder.at('input/again'));
    fs.symlinkSync('nowhere', folder.at('input/broken.txt'));
    expect(await folder.build()).toMatchObject({
      articles: 1,
      failures: [expect.stringContaining('broken.txt')],
    });
    expect(folder.read('output/problems.csv')).toMatch(/photo\.png.*unknown-format/);
    expect(problemsOf(folder, 'gone.meta.yaml')).toMatchObject([{ rule: 'sidecar-without-article' }]);
  });

  it('an article that stops the pipeline is a problem with its name', async () => {
    const folder = new BatchFolder({ 'good.txt': good, 'bad.txt': 'It rained.' });
    const process: Effects['process'] = (source, oddities) => {
      if (source.article_id === 'bad') throw new Error('a row has no end');
      return processArticle(source, oddities);
    };
    expect(await folder.build({ process })).toMatchObject({
      articles: 1,
      failures: [expect.stringContaining('“bad”')],
    });
    expect(problemsOf(folder, 'bad.txt')).toMatchObject([
      { rule: 'article-failed', severity: 'error', message: expect.stringContaining('a row has no end') },
    ]);
    expect(fs.existsSync(folder.at('output/articles/bad.json'))).toBe(false);
  });

  it('an article that fails after a change loses its old rows', async () => {
    const folder = new BatchFolder({ 'good.txt': good, 'bad.txt': 'It rained.' });
    await folder.build();
    folder.write('input/bad.txt', '');
    expect(await folder.build()).toMatchObject({ articles: 1, removed: 1 });
    expect(folder.read('output/articles.csv')).not.toMatch(/^bad,/m);
  });

  it('hostile ids stay inside the output folder and are no formulas', async () => {
    const ids = [
      '../../../escape',
      '/etc/passwd',
      '=1+1',
      '2025-01-17',
      '1e5',
      'a\nb',
      'CON',
      '..',
      'x'.repeat(5000),
    ];
    const folder = new BatchFolder({
      'ids.ndjson': ids.map((article_id) => JSON.stringify({ article_id, text: good })).join('\n'),
    });
    const before = Object.keys(folder.contents('.')).filter(
      (name) => !name.startsWith('output') && !name.startsWith('cache'),
    );
    const report = await folder.build();
    expect(report.articles).toBe(ids.length);
    expect(
      Object.keys(folder.contents('.')).filter(
        (name) => !name.startsWith('output') && !name.startsWith('cache'),
      ),
    ).toEqual(before);
    const rows = parse(folder.read('output/articles.csv'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    for (const { article_id } of rows) expect(article_id).not.toMatch(/^[=+\-@'\d]/);
  });
});

describe('wrong folders', () => {
  it.each<[string, (folder: BatchFolder) => void, RegExp]>([
    [
      'a missing input folder',
      (folder) => folder.remove('input'),
      /^Cannot read the input folder “.*input”, because it does not exist: .*--input\.$/,
    ],
    [
      'an input that is a file',
      (folder) => {
        folder.remove('input');
        folder.write('input', 'x');
      },
      /^Cannot read “.*input”, because it is a file: .*$/,
    ],
    [
      'an output that is a file',
      (folder) => folder.write('output', 'x'),
      /^Cannot write to “.*output”, because it is a file: .*--output\.$/,
    ],
    [
      'an output that is the input',
      (folder) => {
        folder.options.output = folder.options.input;
      },
      /^Cannot write to “.*”, because the input folder “.*” is the same: .*$/,
    ],
    [
      'an input inside the output',
      (folder) => {
        folder.options.output = folder.root;
      },
      /^Cannot write to “.*”, because the input folder “.*” is inside it: .*$/,
    ],
  ])('%s', async (_, spoil, message) => {
    const folder = new BatchFolder({ 'good.txt': good });
    spoil(folder);
    await expect(folder.build()).rejects.toThrow(UsageError);
    await expect(folder.build()).rejects.toThrow(message);
  });

  it('an unwritable output folder', async () => {
    const folder = new BatchFolder({ 'good.txt': good });
    const { fs: real } = folder.effects();
    const refuse = () => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    };
    const inOutput =
      (run: (...args: any[]) => unknown) =>
      (file: string, ...args: unknown[]) =>
        String(file).startsWith(folder.options.output + path.sep) ? refuse() : run(file, ...args);
    await expect(
      folder.build({
        fs: {
          ...real,
          writeFileSync: inOutput(real.writeFileSync),
          openSync: inOutput(real.openSync),
        } as Effects['fs'],
      }),
    ).rejects.toThrow(/^Cannot write “.*output.*”, because there is no permission to use it: .*--output\.$/);
    await expect(folder.build({ fs: { ...real, mkdirSync: refuse } })).rejects.toThrow(UsageError);
  });

  it('a cache that cannot be written', async () => {
    const folder = new BatchFolder({ 'good.txt': good });
    folder.write('cache', 'a file');
    await expect(folder.build()).rejects.toThrow(UsageError);
    await expect(folder.build()).rejects.toThrow(
      /^Cannot keep computed articles in “.*cache”, because .*--cache\.$/,
    );
  });

  it('an empty input folder gives empty tables, and says that nothing was read', async () => {
    const folder = new BatchFolder();
    expect(await folder.build()).toMatchObject({
      articles: 0,
      failures: [expect.stringContaining('No article was read')],
    });
    expect(folder.read('output/quotes.csv').trim().split('\n').length).toBe(1);
  });
});

describe('what is no article', () => {
  it('is not opened where it is a pipe, be it as article, sidecar or list of names', async () => {
    const folder = new BatchFolder({ 'good.txt': good });
    for (const name of ['pipe.txt', 'good.meta.json', 'authority.csv', 'target'])
      execFileSync('mkfifo', [folder.at(`input/${name}`)]);
    fs.symlinkSync('target', folder.at('input/link.txt'));
    expect(await folder.build()).toMatchObject({ articles: 1, failures: [] });
    const found = parse(folder.read('output/problems.csv'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(found.filter(({ rule }) => rule === 'no-regular-file').map(({ source }) => source)).toEqual([
      'authority.csv',
      'good.meta.json',
      'link.txt',
      'pipe.txt',
      'target',
    ]);
  });

  it('is read once where links lead to a folder twice, and where they lead in a circle', async () => {
    const folder = new BatchFolder({ 'real/good.txt': good });
    fs.symlinkSync('real', folder.at('input/a-link'));
    fs.symlinkSync('..', folder.at('input/real/up'));
    expect(await folder.build()).toMatchObject({ articles: 1, failures: [] });
    expect(folder.read('output/articles.csv')).toContain('real/good.txt');
    const problems = folder.read('output/problems.csv');
    expect(problems).toMatch(/a-link.*folder-twice/);
    expect(problems).toMatch(/real\/up.*folder-twice/);
  });
});

describe('a folder to write to', () => {
  it.each(['output', 'cache'] as const)('is no folder inside the input: --%s', async (option) => {
    const folder = new BatchFolder({ 'good.txt': good });
    folder.options[option] = folder.at('input/inside');
    await expect(folder.build()).rejects.toThrow(/inside the input folder.*Name a folder outside it with --/);
  });

  it.runIf(fs.existsSync('/proc/self'))('that cannot be made is told at once', async () => {
    const folder = new BatchFolder({ 'good.txt': good });
    folder.options.output = '/proc/clipsheet/output';
    await expect(folder.build()).rejects.toThrow(/^Cannot write “\/proc\/clipsheet\/output”/);
  });
});
